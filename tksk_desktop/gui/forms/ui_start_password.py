# SPDX-License-Identifier: MIT
"""Made from ui/start_password.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_PasswordForm(object):
    def setupUi(self, PasswordForm):
        if not PasswordForm.objectName():
            PasswordForm.setObjectName(u"PasswordForm")
        self.layout114 = QVBoxLayout(PasswordForm)
        self.layout114.setSpacing(12)
        self.layout114.setObjectName(u"layout114")
        self.layout114.setContentsMargins(0, 0, 0, 0)
        self.label107 = QLabel(PasswordForm)
        self.label107.setObjectName(u"label107")
        self.label107.setProperty(u"look", u"quiet")
        self.label107.setWordWrap(True)

        self.layout114.addWidget(self.label107)

        self.layout112 = QGridLayout()
        self.layout112.setSpacing(16)
        self.layout112.setObjectName(u"layout112")
        self.layout112.setContentsMargins(0, 0, 0, 0)
        self.layout109 = QVBoxLayout()
        self.layout109.setSpacing(4)
        self.layout109.setObjectName(u"layout109")
        self.layout109.setContentsMargins(0, 0, 0, 0)
        self.label108 = QLabel(PasswordForm)
        self.label108.setObjectName(u"label108")

        self.layout109.addWidget(self.label108)

        self.passwordEdit = QLineEdit(PasswordForm)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout109.addWidget(self.passwordEdit)


        self.layout112.addLayout(self.layout109, 0, 0, 1, 1)

        self.layout111 = QVBoxLayout()
        self.layout111.setSpacing(4)
        self.layout111.setObjectName(u"layout111")
        self.layout111.setContentsMargins(0, 0, 0, 0)
        self.label110 = QLabel(PasswordForm)
        self.label110.setObjectName(u"label110")

        self.layout111.addWidget(self.label110)

        self.againEdit = QLineEdit(PasswordForm)
        self.againEdit.setObjectName(u"againEdit")
        self.againEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout111.addWidget(self.againEdit)


        self.layout112.addLayout(self.layout111, 0, 1, 1, 1)


        self.layout114.addLayout(self.layout112)

        self.showBox = QCheckBox(PasswordForm)
        self.showBox.setObjectName(u"showBox")

        self.layout114.addWidget(self.showBox)

        self.space113 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout114.addItem(self.space113)


        self.retranslateUi(PasswordForm)

        QMetaObject.connectSlotsByName(PasswordForm)
    # setupUi

    def retranslateUi(self, PasswordForm):
        self.label107.setText(QCoreApplication.translate("PasswordForm", u"The password locks the whole caseload. Nobody can open it without the password or the recovery key, not even the makers of this program.", None))
        self.label108.setText(QCoreApplication.translate("PasswordForm", u"Password *", None))
        self.passwordEdit.setPlaceholderText(QCoreApplication.translate("PasswordForm", u"At least 8 characters; a short sentence is best", None))
        self.label110.setText(QCoreApplication.translate("PasswordForm", u"Once more *", None))
        self.showBox.setText(QCoreApplication.translate("PasswordForm", u"Show what is typed", None))
        pass
    # retranslateUi
