# SPDX-License-Identifier: MIT
"""Made from ui/copy_card.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout
)

class Ui_CopyCardForm(object):
    def setupUi(self, CopyCardForm):
        if not CopyCardForm.objectName():
            CopyCardForm.setObjectName(u"CopyCardForm")
        self.layout59 = QVBoxLayout(CopyCardForm)
        self.layout59.setSpacing(6)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(16, 12, 12, 12)
        self.layout55 = QHBoxLayout()
        self.layout55.setSpacing(8)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.roleChip = QLabel(CopyCardForm)
        self.roleChip.setObjectName(u"roleChip")
        self.roleChip.setProperty(u"look", u"chip")

        self.layout55.addWidget(self.roleChip)

        self.space54 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout55.addItem(self.space54)

        self.stateRow = QHBoxLayout()
        self.stateRow.setSpacing(8)
        self.stateRow.setObjectName(u"stateRow")
        self.stateRow.setContentsMargins(0, 0, 0, 0)

        self.layout55.addLayout(self.stateRow)


        self.layout59.addLayout(self.layout55)

        self.titleLabel = QLabel(CopyCardForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"strong")
        self.titleLabel.setWordWrap(True)

        self.layout59.addWidget(self.titleLabel)

        self.layout56 = QHBoxLayout()
        self.layout56.setSpacing(8)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.deliveryLabel = QLabel(CopyCardForm)
        self.deliveryLabel.setObjectName(u"deliveryLabel")
        self.deliveryLabel.setProperty(u"look", u"quiet")
        self.deliveryLabel.setWordWrap(True)

        self.layout56.addWidget(self.deliveryLabel)

        self.historyButton = QToolButton(CopyCardForm)
        self.historyButton.setObjectName(u"historyButton")
        self.historyButton.setProperty(u"look", u"link")
        self.historyButton.setCheckable(True)

        self.layout56.addWidget(self.historyButton)

        self.layout56.setStretch(0, 1)

        self.layout59.addLayout(self.layout56)

        self.receiptLabel = QLabel(CopyCardForm)
        self.receiptLabel.setObjectName(u"receiptLabel")
        self.receiptLabel.setProperty(u"look", u"quiet")
        self.receiptLabel.setWordWrap(True)

        self.layout59.addWidget(self.receiptLabel)

        self.mailRow = QVBoxLayout()
        self.mailRow.setSpacing(0)
        self.mailRow.setObjectName(u"mailRow")
        self.mailRow.setContentsMargins(0, 0, 0, 0)

        self.layout59.addLayout(self.mailRow)

        self.waysRow = QHBoxLayout()
        self.waysRow.setSpacing(8)
        self.waysRow.setObjectName(u"waysRow")
        self.waysRow.setContentsMargins(0, 0, 0, 0)
        self.sendButton = QPushButton(CopyCardForm)
        self.sendButton.setObjectName(u"sendButton")

        self.waysRow.addWidget(self.sendButton)

        self.markButton = QPushButton(CopyCardForm)
        self.markButton.setObjectName(u"markButton")

        self.waysRow.addWidget(self.markButton)

        self.receiptButton = QPushButton(CopyCardForm)
        self.receiptButton.setObjectName(u"receiptButton")

        self.waysRow.addWidget(self.receiptButton)

        self.waysSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.waysRow.addItem(self.waysSpace)


        self.layout59.addLayout(self.waysRow)

        self.historyLabel = QLabel(CopyCardForm)
        self.historyLabel.setObjectName(u"historyLabel")
        self.historyLabel.setProperty(u"look", u"quiet")
        self.historyLabel.setWordWrap(True)

        self.layout59.addWidget(self.historyLabel)


        self.retranslateUi(CopyCardForm)

        QMetaObject.connectSlotsByName(CopyCardForm)
    # setupUi

    def retranslateUi(self, CopyCardForm):
        self.roleChip.setText("")
        self.titleLabel.setText("")
        self.deliveryLabel.setText("")
        self.historyButton.setText(QCoreApplication.translate("CopyCardForm", u"History", None))
        self.receiptLabel.setText("")
        self.sendButton.setText(QCoreApplication.translate("CopyCardForm", u"Send", None))
        self.markButton.setText(QCoreApplication.translate("CopyCardForm", u"Note by hand\u2026", None))
        self.receiptButton.setText(QCoreApplication.translate("CopyCardForm", u"Receipt\u2026", None))
        self.historyLabel.setText("")
        pass
    # retranslateUi
