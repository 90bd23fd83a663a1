# SPDX-License-Identifier: MIT
"""Made from ui/copy_mail.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_CopyMailForm(object):
    def setupUi(self, CopyMailForm):
        if not CopyMailForm.objectName():
            CopyMailForm.setObjectName(u"CopyMailForm")
        CopyMailForm.resize(680, 600)
        self.mailLayout = QVBoxLayout(CopyMailForm)
        self.mailLayout.setSpacing(12)
        self.mailLayout.setObjectName(u"mailLayout")
        self.mailLayout.setContentsMargins(24, 16, 24, 16)
        self.headLabel = QLabel(CopyMailForm)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")
        self.headLabel.setWordWrap(True)

        self.mailLayout.addWidget(self.headLabel)

        self.explanationLabel = QLabel(CopyMailForm)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.mailLayout.addWidget(self.explanationLabel)

        self.lay_address = QVBoxLayout()
        self.lay_address.setSpacing(4)
        self.lay_address.setObjectName(u"lay_address")
        self.lay_address.setContentsMargins(0, 0, 0, 0)
        self.addressLabel = QLabel(CopyMailForm)
        self.addressLabel.setObjectName(u"addressLabel")

        self.lay_address.addWidget(self.addressLabel)

        self.addressEdit = QLineEdit(CopyMailForm)
        self.addressEdit.setObjectName(u"addressEdit")
        self.addressEdit.setMaxLength(200)

        self.lay_address.addWidget(self.addressEdit)


        self.mailLayout.addLayout(self.lay_address)

        self.lay_subject = QVBoxLayout()
        self.lay_subject.setSpacing(4)
        self.lay_subject.setObjectName(u"lay_subject")
        self.lay_subject.setContentsMargins(0, 0, 0, 0)
        self.subjectLabel = QLabel(CopyMailForm)
        self.subjectLabel.setObjectName(u"subjectLabel")

        self.lay_subject.addWidget(self.subjectLabel)

        self.subjectEdit = QLineEdit(CopyMailForm)
        self.subjectEdit.setObjectName(u"subjectEdit")
        self.subjectEdit.setMaxLength(200)

        self.lay_subject.addWidget(self.subjectEdit)


        self.mailLayout.addLayout(self.lay_subject)

        self.lay_body = QVBoxLayout()
        self.lay_body.setSpacing(4)
        self.lay_body.setObjectName(u"lay_body")
        self.lay_body.setContentsMargins(0, 0, 0, 0)
        self.bodyLabel = QLabel(CopyMailForm)
        self.bodyLabel.setObjectName(u"bodyLabel")

        self.lay_body.addWidget(self.bodyLabel)

        self.bodyEdit = QPlainTextEdit(CopyMailForm)
        self.bodyEdit.setObjectName(u"bodyEdit")
        self.bodyEdit.setTabChangesFocus(True)
        self.bodyEdit.setMinimumSize(QSize(0, 220))

        self.lay_body.addWidget(self.bodyEdit)


        self.mailLayout.addLayout(self.lay_body)

        self.attachedLabel = QLabel(CopyMailForm)
        self.attachedLabel.setObjectName(u"attachedLabel")
        self.attachedLabel.setProperty(u"look", u"quiet")
        self.attachedLabel.setWordWrap(True)

        self.mailLayout.addWidget(self.attachedLabel)

        self.mailSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.mailLayout.addItem(self.mailSpace)

        self.mailButtons = QHBoxLayout()
        self.mailButtons.setSpacing(8)
        self.mailButtons.setObjectName(u"mailButtons")
        self.mailButtons.setContentsMargins(0, 0, 0, 0)
        self.mailButtonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mailButtons.addItem(self.mailButtonSpace)

        self.cancelButton = QPushButton(CopyMailForm)
        self.cancelButton.setObjectName(u"cancelButton")

        self.mailButtons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CopyMailForm)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.mailButtons.addWidget(self.saveButton)


        self.mailLayout.addLayout(self.mailButtons)


        self.retranslateUi(CopyMailForm)

        QMetaObject.connectSlotsByName(CopyMailForm)
    # setupUi

    def retranslateUi(self, CopyMailForm):
        CopyMailForm.setWindowTitle(QCoreApplication.translate("CopyMailForm", u"Copy by e-mail", None))
        self.headLabel.setText("")
        self.explanationLabel.setText(QCoreApplication.translate("CopyMailForm", u"The signed report is attached by itself, nothing else. Without a network the message waits in the queue and leaves as soon as it can.", None))
        self.addressLabel.setText(QCoreApplication.translate("CopyMailForm", u"To (e-mail address) *", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("CopyMailForm", u"e.g. dinsos@malangkab.go.id", None))
        self.subjectLabel.setText(QCoreApplication.translate("CopyMailForm", u"Subject *", None))
        self.bodyLabel.setText(QCoreApplication.translate("CopyMailForm", u"Text *", None))
        self.attachedLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("CopyMailForm", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CopyMailForm", u"Send", None))
    # retranslateUi
