# SPDX-License-Identifier: MIT
"""Made from ui/mail_account.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_MailAccountDialog(object):
    def setupUi(self, MailAccountDialog):
        if not MailAccountDialog.objectName():
            MailAccountDialog.setObjectName(u"MailAccountDialog")
        MailAccountDialog.resize(720, 470)
        self.accountLayout = QVBoxLayout(MailAccountDialog)
        self.accountLayout.setSpacing(12)
        self.accountLayout.setObjectName(u"accountLayout")
        self.accountLayout.setContentsMargins(24, 16, 24, 16)
        self.headLabel = QLabel(MailAccountDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.accountLayout.addWidget(self.headLabel)

        self.explanationLabel = QLabel(MailAccountDialog)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.accountLayout.addWidget(self.explanationLabel)

        self.serverRow = QHBoxLayout()
        self.serverRow.setSpacing(16)
        self.serverRow.setObjectName(u"serverRow")
        self.serverRow.setContentsMargins(0, 0, 0, 0)
        self.lay_host = QVBoxLayout()
        self.lay_host.setSpacing(4)
        self.lay_host.setObjectName(u"lay_host")
        self.lay_host.setContentsMargins(0, 0, 0, 0)
        self.hostLabel = QLabel(MailAccountDialog)
        self.hostLabel.setObjectName(u"hostLabel")

        self.lay_host.addWidget(self.hostLabel)

        self.hostEdit = QLineEdit(MailAccountDialog)
        self.hostEdit.setObjectName(u"hostEdit")
        self.hostEdit.setMaxLength(200)

        self.lay_host.addWidget(self.hostEdit)


        self.serverRow.addLayout(self.lay_host)

        self.wayRow = QHBoxLayout()
        self.wayRow.setSpacing(16)
        self.wayRow.setObjectName(u"wayRow")
        self.wayRow.setContentsMargins(0, 0, 0, 0)
        self.lay_security = QVBoxLayout()
        self.lay_security.setSpacing(4)
        self.lay_security.setObjectName(u"lay_security")
        self.lay_security.setContentsMargins(0, 0, 0, 0)
        self.securityLabel = QLabel(MailAccountDialog)
        self.securityLabel.setObjectName(u"securityLabel")

        self.lay_security.addWidget(self.securityLabel)

        self.securityBox = QComboBox(MailAccountDialog)
        self.securityBox.setObjectName(u"securityBox")

        self.lay_security.addWidget(self.securityBox)


        self.wayRow.addLayout(self.lay_security)

        self.lay_port = QVBoxLayout()
        self.lay_port.setSpacing(4)
        self.lay_port.setObjectName(u"lay_port")
        self.lay_port.setContentsMargins(0, 0, 0, 0)
        self.portLabel = QLabel(MailAccountDialog)
        self.portLabel.setObjectName(u"portLabel")

        self.lay_port.addWidget(self.portLabel)

        self.portBox = NumberBox(MailAccountDialog)
        self.portBox.setObjectName(u"portBox")
        self.portBox.setMinimum(1)
        self.portBox.setMaximum(65535)
        self.portBox.setValue(587)

        self.lay_port.addWidget(self.portBox)


        self.wayRow.addLayout(self.lay_port)

        self.wayRow.setStretch(0, 3)
        self.wayRow.setStretch(1, 1)

        self.serverRow.addLayout(self.wayRow)

        self.serverRow.setStretch(0, 1)
        self.serverRow.setStretch(1, 1)

        self.accountLayout.addLayout(self.serverRow)

        self.userRow = QHBoxLayout()
        self.userRow.setSpacing(16)
        self.userRow.setObjectName(u"userRow")
        self.userRow.setContentsMargins(0, 0, 0, 0)
        self.lay_user = QVBoxLayout()
        self.lay_user.setSpacing(4)
        self.lay_user.setObjectName(u"lay_user")
        self.lay_user.setContentsMargins(0, 0, 0, 0)
        self.userLabel = QLabel(MailAccountDialog)
        self.userLabel.setObjectName(u"userLabel")

        self.lay_user.addWidget(self.userLabel)

        self.userEdit = QLineEdit(MailAccountDialog)
        self.userEdit.setObjectName(u"userEdit")
        self.userEdit.setMaxLength(200)

        self.lay_user.addWidget(self.userEdit)


        self.userRow.addLayout(self.lay_user)

        self.lay_password = QVBoxLayout()
        self.lay_password.setSpacing(4)
        self.lay_password.setObjectName(u"lay_password")
        self.lay_password.setContentsMargins(0, 0, 0, 0)
        self.passwordLabel = QLabel(MailAccountDialog)
        self.passwordLabel.setObjectName(u"passwordLabel")

        self.lay_password.addWidget(self.passwordLabel)

        self.passwordEdit = QLineEdit(MailAccountDialog)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setMaxLength(200)
        self.passwordEdit.setEchoMode(QLineEdit.Password)

        self.lay_password.addWidget(self.passwordEdit)


        self.userRow.addLayout(self.lay_password)

        self.userRow.setStretch(0, 1)
        self.userRow.setStretch(1, 1)

        self.accountLayout.addLayout(self.userRow)

        self.senderRow = QHBoxLayout()
        self.senderRow.setSpacing(16)
        self.senderRow.setObjectName(u"senderRow")
        self.senderRow.setContentsMargins(0, 0, 0, 0)
        self.lay_sender = QVBoxLayout()
        self.lay_sender.setSpacing(4)
        self.lay_sender.setObjectName(u"lay_sender")
        self.lay_sender.setContentsMargins(0, 0, 0, 0)
        self.senderLabel = QLabel(MailAccountDialog)
        self.senderLabel.setObjectName(u"senderLabel")

        self.lay_sender.addWidget(self.senderLabel)

        self.senderEdit = QLineEdit(MailAccountDialog)
        self.senderEdit.setObjectName(u"senderEdit")
        self.senderEdit.setMaxLength(200)

        self.lay_sender.addWidget(self.senderEdit)


        self.senderRow.addLayout(self.lay_sender)

        self.lay_name = QVBoxLayout()
        self.lay_name.setSpacing(4)
        self.lay_name.setObjectName(u"lay_name")
        self.lay_name.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(MailAccountDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.lay_name.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(MailAccountDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(120)

        self.lay_name.addWidget(self.nameEdit)


        self.senderRow.addLayout(self.lay_name)

        self.senderRow.setStretch(0, 1)
        self.senderRow.setStretch(1, 1)

        self.accountLayout.addLayout(self.senderRow)

        self.hintLabel = QLabel(MailAccountDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.accountLayout.addWidget(self.hintLabel)

        self.resultLabel = QLabel(MailAccountDialog)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setWordWrap(True)

        self.accountLayout.addWidget(self.resultLabel)

        self.accountSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.accountLayout.addItem(self.accountSpace)

        self.accountButtons = QHBoxLayout()
        self.accountButtons.setSpacing(8)
        self.accountButtons.setObjectName(u"accountButtons")
        self.accountButtons.setContentsMargins(0, 0, 0, 0)
        self.checkButton = QPushButton(MailAccountDialog)
        self.checkButton.setObjectName(u"checkButton")

        self.accountButtons.addWidget(self.checkButton)

        self.accountButtonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.accountButtons.addItem(self.accountButtonSpace)

        self.cancelButton = QPushButton(MailAccountDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.accountButtons.addWidget(self.cancelButton)

        self.saveButton = QPushButton(MailAccountDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.accountButtons.addWidget(self.saveButton)


        self.accountLayout.addLayout(self.accountButtons)


        self.retranslateUi(MailAccountDialog)

        QMetaObject.connectSlotsByName(MailAccountDialog)
    # setupUi

    def retranslateUi(self, MailAccountDialog):
        MailAccountDialog.setWindowTitle(QCoreApplication.translate("MailAccountDialog", u"E-mail account", None))
        self.headLabel.setText(QCoreApplication.translate("MailAccountDialog", u"E-mail account for copies", None))
        self.explanationLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Copies of reports are sent from this account. The connection is always encrypted and the certificate of the server is checked; the password is kept inside the encrypted data and never shown again.", None))
        self.hostLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Server (SMTP) *", None))
        self.hostEdit.setPlaceholderText(QCoreApplication.translate("MailAccountDialog", u"e.g. smtp.gmail.com", None))
        self.securityLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Encryption", None))
        self.portLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Port", None))
        self.userLabel.setText(QCoreApplication.translate("MailAccountDialog", u"User name *", None))
        self.userEdit.setPlaceholderText(QCoreApplication.translate("MailAccountDialog", u"usually the whole e-mail address", None))
        self.passwordLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Password *", None))
        self.senderLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Sender address *", None))
        self.senderEdit.setPlaceholderText(QCoreApplication.translate("MailAccountDialog", u"e.g. tksk.kepanjen@gmail.com", None))
        self.nameLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Sender name", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("MailAccountDialog", u"e.g. TKSK Kecamatan Kepanjen", None))
        self.hintLabel.setText(QCoreApplication.translate("MailAccountDialog", u"Many providers ask for an app password here instead of the usual one.", None))
        self.resultLabel.setText("")
        self.checkButton.setText(QCoreApplication.translate("MailAccountDialog", u"Try the connection", None))
        self.cancelButton.setText(QCoreApplication.translate("MailAccountDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("MailAccountDialog", u"Save", None))
    # retranslateUi
