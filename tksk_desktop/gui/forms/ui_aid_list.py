# SPDX-License-Identifier: MIT
"""Made from ui/aid_list.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AidList(object):
    def setupUi(self, AidList):
        if not AidList.objectName():
            AidList.setObjectName(u"AidList")
        self.layout7 = QVBoxLayout(AidList)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.layout8 = QHBoxLayout()
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.countLabel = QLabel(AidList)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout8.addWidget(self.countLabel)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout8.addItem(self.space9)

        self.verifyButton = QPushButton(AidList)
        self.verifyButton.setObjectName(u"verifyButton")

        self.layout8.addWidget(self.verifyButton)

        self.paperButton = QPushButton(AidList)
        self.paperButton.setObjectName(u"paperButton")

        self.layout8.addWidget(self.paperButton)

        self.moreButton = QPushButton(AidList)
        self.moreButton.setObjectName(u"moreButton")

        self.layout8.addWidget(self.moreButton)


        self.layout7.addLayout(self.layout8)

        self.stack = QStackedWidget(AidList)
        self.stack.setObjectName(u"stack")
        self.table = RecordTable()
        self.table.setObjectName(u"table")
        self.stack.addWidget(self.table)
        self.empty = EmptyState()
        self.empty.setObjectName(u"empty")
        self.stack.addWidget(self.empty)

        self.layout7.addWidget(self.stack)

        self.detailLabel = QLabel(AidList)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setProperty(u"look", u"quiet")
        self.detailLabel.setWordWrap(True)

        self.layout7.addWidget(self.detailLabel)

        self.layout7.setStretch(1, 1)

        self.retranslateUi(AidList)

        QMetaObject.connectSlotsByName(AidList)
    # setupUi

    def retranslateUi(self, AidList):
        self.countLabel.setText("")
        self.verifyButton.setText(QCoreApplication.translate("AidList", u"Receipt\u2026", None))
        self.paperButton.setText(QCoreApplication.translate("AidList", u"Papers", None))
        self.moreButton.setText(QCoreApplication.translate("AidList", u"More", None))
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("AidList", u"Aid", None))
#endif // QT_CONFIG(accessibility)
        self.detailLabel.setText("")
        pass
    # retranslateUi
