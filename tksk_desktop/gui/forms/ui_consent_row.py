# SPDX-License-Identifier: MIT
"""Made from ui/consent_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QVBoxLayout
)

class Ui_ConsentRow(object):
    def setupUi(self, ConsentRow):
        if not ConsentRow.objectName():
            ConsentRow.setObjectName(u"ConsentRow")
        self.layout37 = QHBoxLayout(ConsentRow)
        self.layout37.setSpacing(8)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(0)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(ConsentRow)
        self.titleLabel.setObjectName(u"titleLabel")

        self.layout35.addWidget(self.titleLabel)

        self.stateLabel = QLabel(ConsentRow)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"quiet")
        self.stateLabel.setWordWrap(True)

        self.layout35.addWidget(self.stateLabel)

        self.layout35.setStretch(1, 1)

        self.layout36.addLayout(self.layout35)

        self.detailLabel = QLabel(ConsentRow)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setProperty(u"look", u"quiet")
        self.detailLabel.setWordWrap(True)

        self.layout36.addWidget(self.detailLabel)


        self.layout37.addLayout(self.layout36)

        self.withdrawButton = QPushButton(ConsentRow)
        self.withdrawButton.setObjectName(u"withdrawButton")
        self.withdrawButton.setProperty(u"look", u"link")

        self.layout37.addWidget(self.withdrawButton)

        self.layout37.setStretch(0, 1)

        self.retranslateUi(ConsentRow)

        QMetaObject.connectSlotsByName(ConsentRow)
    # setupUi

    def retranslateUi(self, ConsentRow):
        self.titleLabel.setText("")
        self.stateLabel.setText("")
        self.detailLabel.setText("")
        self.withdrawButton.setText(QCoreApplication.translate("ConsentRow", u"Withdraw", None))
        pass
    # retranslateUi
