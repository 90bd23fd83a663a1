# SPDX-License-Identifier: MIT
"""Made from ui/receipt_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_ReceiptDialog(object):
    def setupUi(self, ReceiptDialog):
        if not ReceiptDialog.objectName():
            ReceiptDialog.setObjectName(u"ReceiptDialog")
        ReceiptDialog.setMinimumSize(QSize(480, 0))
        self.layout54 = QVBoxLayout(ReceiptDialog)
        self.layout54.setSpacing(12)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ReceiptDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout54.addWidget(self.titleLabel)

        self.aboutLabel = QLabel(ReceiptDialog)
        self.aboutLabel.setObjectName(u"aboutLabel")
        self.aboutLabel.setProperty(u"look", u"quiet")
        self.aboutLabel.setWordWrap(True)

        self.layout54.addWidget(self.aboutLabel)

        self.layout55 = QVBoxLayout()
        self.layout55.setSpacing(4)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.part56 = QLabel(ReceiptDialog)
        self.part56.setObjectName(u"part56")

        self.layout55.addWidget(self.part56)

        self.verificationBox = QComboBox(ReceiptDialog)
        self.verificationBox.setObjectName(u"verificationBox")

        self.layout55.addWidget(self.verificationBox)


        self.layout54.addLayout(self.layout55)

        self.layout57 = QVBoxLayout()
        self.layout57.setSpacing(4)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.problemCaption = QLabel(ReceiptDialog)
        self.problemCaption.setObjectName(u"problemCaption")

        self.layout57.addWidget(self.problemCaption)

        self.problemEdit = QPlainTextEdit(ReceiptDialog)
        self.problemEdit.setObjectName(u"problemEdit")
        self.problemEdit.setMaximumSize(QSize(16777215, 90))
        self.problemEdit.setTabChangesFocus(True)

        self.layout57.addWidget(self.problemEdit)


        self.layout54.addLayout(self.layout57)

        self.layout58 = QHBoxLayout()
        self.layout58.setSpacing(8)
        self.layout58.setObjectName(u"layout58")
        self.layout58.setContentsMargins(0, 0, 0, 0)
        self.space59 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout58.addItem(self.space59)

        self.cancelButton = QPushButton(ReceiptDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout58.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ReceiptDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout58.addWidget(self.saveButton)


        self.layout54.addLayout(self.layout58)


        self.retranslateUi(ReceiptDialog)

        QMetaObject.connectSlotsByName(ReceiptDialog)
    # setupUi

    def retranslateUi(self, ReceiptDialog):
        self.titleLabel.setText(QCoreApplication.translate("ReceiptDialog", u"Has the aid arrived?", None))
        self.aboutLabel.setText("")
        self.part56.setText(QCoreApplication.translate("ReceiptDialog", u"What was found *", None))
        self.problemCaption.setText(QCoreApplication.translate("ReceiptDialog", u"What is wrong", None))
        self.problemEdit.setPlaceholderText(QCoreApplication.translate("ReceiptDialog", u"e.g. card swallowed, only part paid out, handed to somebody else", None))
        self.cancelButton.setText(QCoreApplication.translate("ReceiptDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ReceiptDialog", u"Save", None))
        pass
    # retranslateUi
