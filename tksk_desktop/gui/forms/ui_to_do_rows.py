# SPDX-License-Identifier: MIT
"""Made from ui/to_do_rows.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ToDoRows(object):
    def setupUi(self, ToDoRows):
        if not ToDoRows.objectName():
            ToDoRows.setObjectName(u"ToDoRows")
        self.layout30 = QVBoxLayout(ToDoRows)
        self.layout30.setSpacing(2)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.emptyLabel = QLabel(ToDoRows)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"look", u"quiet")
        self.emptyLabel.setWordWrap(True)

        self.layout30.addWidget(self.emptyLabel)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(2)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout30.addLayout(self.rows)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.moreButton = QPushButton(ToDoRows)
        self.moreButton.setObjectName(u"moreButton")
        self.moreButton.setProperty(u"look", u"link")

        self.layout29.addWidget(self.moreButton)

        self.space28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout29.addItem(self.space28)


        self.layout30.addLayout(self.layout29)


        self.retranslateUi(ToDoRows)

        QMetaObject.connectSlotsByName(ToDoRows)
    # setupUi

    def retranslateUi(self, ToDoRows):
        self.emptyLabel.setText(QCoreApplication.translate("ToDoRows", u"Nothing is due.", None))
        self.moreButton.setText("")
        pass
    # retranslateUi
