# SPDX-License-Identifier: MIT
"""Made from ui/key_file_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

class Ui_KeyFileDialog(object):
    def setupUi(self, KeyFileDialog):
        if not KeyFileDialog.objectName():
            KeyFileDialog.setObjectName(u"KeyFileDialog")
        KeyFileDialog.setMinimumSize(QSize(520, 0))
        self.layout12 = QVBoxLayout(KeyFileDialog)
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(KeyFileDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout12.addWidget(self.headLabel)

        self.explanationLabel = QLabel(KeyFileDialog)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.layout12.addWidget(self.explanationLabel)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(KeyFileDialog)
        self.part15.setObjectName(u"part15")
        self.part15.setProperty(u"look", u"caption")

        self.layout14.addWidget(self.part15)

        self.fileEdit = QLineEdit(KeyFileDialog)
        self.fileEdit.setObjectName(u"fileEdit")
        self.fileEdit.setReadOnly(True)

        self.layout14.addWidget(self.fileEdit)


        self.layout13.addLayout(self.layout14)

        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.part17 = QLabel(KeyFileDialog)
        self.part17.setObjectName(u"part17")
        self.part17.setProperty(u"look", u"caption")

        self.layout16.addWidget(self.part17)

        self.chooseButton = QPushButton(KeyFileDialog)
        self.chooseButton.setObjectName(u"chooseButton")

        self.layout16.addWidget(self.chooseButton)

        self.space18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.space18)


        self.layout13.addLayout(self.layout16)


        self.layout12.addLayout(self.layout13)

        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(KeyFileDialog)
        self.part20.setObjectName(u"part20")
        self.part20.setProperty(u"look", u"caption")

        self.layout19.addWidget(self.part20)

        self.passwordEdit = QLineEdit(KeyFileDialog)
        self.passwordEdit.setObjectName(u"passwordEdit")
        self.passwordEdit.setEchoMode(QLineEdit.Password)

        self.layout19.addWidget(self.passwordEdit)


        self.layout12.addLayout(self.layout19)

        self.footerPart = QWidget(KeyFileDialog)
        self.footerPart.setObjectName(u"footerPart")
        self.layout21 = QVBoxLayout(self.footerPart)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(self.footerPart)
        self.part22.setObjectName(u"part22")
        self.part22.setProperty(u"look", u"caption")

        self.layout21.addWidget(self.part22)

        self.footerEdit = QLineEdit(self.footerPart)
        self.footerEdit.setObjectName(u"footerEdit")
        self.footerEdit.setMaxLength(200)

        self.layout21.addWidget(self.footerEdit)


        self.layout12.addWidget(self.footerPart)

        self.part23 = QLabel(KeyFileDialog)
        self.part23.setObjectName(u"part23")
        self.part23.setProperty(u"look", u"quiet")
        self.part23.setWordWrap(True)

        self.layout12.addWidget(self.part23)

        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.space24)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.space26 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space26)

        self.cancelButton = QPushButton(KeyFileDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout25.addWidget(self.cancelButton)

        self.saveButton = QPushButton(KeyFileDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout25.addWidget(self.saveButton)


        self.layout12.addLayout(self.layout25)


        self.retranslateUi(KeyFileDialog)

        QMetaObject.connectSlotsByName(KeyFileDialog)
    # setupUi

    def retranslateUi(self, KeyFileDialog):
        self.headLabel.setText("")
        self.explanationLabel.setText("")
        self.part15.setText(QCoreApplication.translate("KeyFileDialog", u"Certificate file (.p12 or .pfx) *", None))
        self.fileEdit.setPlaceholderText(QCoreApplication.translate("KeyFileDialog", u"No file chosen yet", None))
        self.part17.setText("")
        self.chooseButton.setText(QCoreApplication.translate("KeyFileDialog", u"Choose\u2026", None))
        self.part20.setText(QCoreApplication.translate("KeyFileDialog", u"Password of the file", None))
        self.part22.setText(QCoreApplication.translate("KeyFileDialog", u"What the signature block says (optional)", None))
        self.footerEdit.setPlaceholderText(QCoreApplication.translate("KeyFileDialog", u"Left empty: who issued the certificate", None))
        self.part23.setText(QCoreApplication.translate("KeyFileDialog", u"The password is used once and not kept.", None))
        self.cancelButton.setText(QCoreApplication.translate("KeyFileDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("KeyFileDialog", u"Use it", None))
        pass
    # retranslateUi
