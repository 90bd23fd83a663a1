# SPDX-License-Identifier: MIT
"""Made from ui/consent_list.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ConsentList(object):
    def setupUi(self, ConsentList):
        if not ConsentList.objectName():
            ConsentList.setObjectName(u"ConsentList")
        self.layout34 = QVBoxLayout(ConsentList)
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(8)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.label31 = QLabel(ConsentList)
        self.label31.setObjectName(u"label31")
        self.label31.setProperty(u"look", u"strong")

        self.layout33.addWidget(self.label31)

        self.space32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space32)

        self.addButton = QPushButton(ConsentList)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"link")

        self.layout33.addWidget(self.addButton)


        self.layout34.addLayout(self.layout33)

        self.emptyLabel = QLabel(ConsentList)
        self.emptyLabel.setObjectName(u"emptyLabel")
        self.emptyLabel.setProperty(u"look", u"quiet")
        self.emptyLabel.setWordWrap(True)

        self.layout34.addWidget(self.emptyLabel)

        self.rows = QVBoxLayout()
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)

        self.layout34.addLayout(self.rows)


        self.retranslateUi(ConsentList)

        QMetaObject.connectSlotsByName(ConsentList)
    # setupUi

    def retranslateUi(self, ConsentList):
        self.label31.setText(QCoreApplication.translate("ConsentList", u"Consents and legal grounds", None))
        self.addButton.setText(QCoreApplication.translate("ConsentList", u"Record a consent", None))
        self.emptyLabel.setText(QCoreApplication.translate("ConsentList", u"None recorded. Data of this client may not be passed on without one.", None))
        pass
    # retranslateUi
