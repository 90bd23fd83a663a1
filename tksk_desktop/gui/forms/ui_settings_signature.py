# SPDX-License-Identifier: MIT
"""Made from ui/settings_signature.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_SignatureView(object):
    def setupUi(self, SignatureView):
        if not SignatureView.objectName():
            SignatureView.setObjectName(u"SignatureView")
        self.layout1 = QVBoxLayout(SignatureView)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.part2 = QLabel(SignatureView)
        self.part2.setObjectName(u"part2")
        self.part2.setProperty(u"look", u"section")

        self.layout1.addWidget(self.part2)

        self.part3 = QLabel(SignatureView)
        self.part3.setObjectName(u"part3")
        self.part3.setProperty(u"look", u"quiet")
        self.part3.setWordWrap(True)

        self.layout1.addWidget(self.part3)

        self.keyCard = QFrame(SignatureView)
        self.keyCard.setObjectName(u"keyCard")
        self.keyCard.setProperty(u"look", u"card")
        self.layout4 = QHBoxLayout(self.keyCard)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(16, 12, 16, 12)
        self.markLabel = QLabel(self.keyCard)
        self.markLabel.setObjectName(u"markLabel")

        self.layout4.addWidget(self.markLabel)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.ownerLabel = QLabel(self.keyCard)
        self.ownerLabel.setObjectName(u"ownerLabel")
        self.ownerLabel.setProperty(u"look", u"strong")
        self.ownerLabel.setWordWrap(True)

        self.layout5.addWidget(self.ownerLabel)

        self.stateLabel = QLabel(self.keyCard)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setWordWrap(True)

        self.layout5.addWidget(self.stateLabel)

        self.footerLabel = QLabel(self.keyCard)
        self.footerLabel.setObjectName(u"footerLabel")
        self.footerLabel.setProperty(u"look", u"quiet")
        self.footerLabel.setWordWrap(True)

        self.layout5.addWidget(self.footerLabel)


        self.layout4.addLayout(self.layout5)

        self.layout4.setStretch(1, 1)

        self.layout1.addWidget(self.keyCard)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.certificateButton = QPushButton(SignatureView)
        self.certificateButton.setObjectName(u"certificateButton")

        self.layout6.addWidget(self.certificateButton)

        self.newKeyButton = QPushButton(SignatureView)
        self.newKeyButton.setObjectName(u"newKeyButton")

        self.layout6.addWidget(self.newKeyButton)

        self.fileButton = QPushButton(SignatureView)
        self.fileButton.setObjectName(u"fileButton")

        self.layout6.addWidget(self.fileButton)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)


        self.layout1.addLayout(self.layout6)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.stampLabel = QLabel(SignatureView)
        self.stampLabel.setObjectName(u"stampLabel")
        self.stampLabel.setWordWrap(True)

        self.layout12.addWidget(self.stampLabel)

        self.stampButton = QPushButton(SignatureView)
        self.stampButton.setObjectName(u"stampButton")

        self.layout12.addWidget(self.stampButton)

        self.layout12.setStretch(0, 1)

        self.layout1.addLayout(self.layout12)

        self.part8 = QLabel(SignatureView)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"section")

        self.layout1.addWidget(self.part8)

        self.part9 = QLabel(SignatureView)
        self.part9.setObjectName(u"part9")
        self.part9.setProperty(u"look", u"quiet")
        self.part9.setWordWrap(True)

        self.layout1.addWidget(self.part9)

        self.knownTable = RecordTable(SignatureView)
        self.knownTable.setObjectName(u"knownTable")
        self.knownTable.setMinimumSize(QSize(0, 140))

        self.layout1.addWidget(self.knownTable)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.saveKnownButton = QPushButton(SignatureView)
        self.saveKnownButton.setObjectName(u"saveKnownButton")

        self.layout10.addWidget(self.saveKnownButton)

        self.forgetButton = QPushButton(SignatureView)
        self.forgetButton.setObjectName(u"forgetButton")

        self.layout10.addWidget(self.forgetButton)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space11)


        self.layout1.addLayout(self.layout10)


        self.retranslateUi(SignatureView)

        QMetaObject.connectSlotsByName(SignatureView)
    # setupUi

    def retranslateUi(self, SignatureView):
        self.part2.setText(QCoreApplication.translate("SignatureView", u"Your signing key", None))
        self.part3.setText(QCoreApplication.translate("SignatureView", u"Reports are signed with this key. It lies inside the encrypted data and in every backup; nobody else gets it. Give the certificate, which is public, to the Dinas, so that it knows your signature.", None))
        self.markLabel.setText("")
        self.ownerLabel.setText("")
        self.stateLabel.setText("")
        self.footerLabel.setText("")
        self.certificateButton.setText(QCoreApplication.translate("SignatureView", u"Save the certificate\u2026", None))
        self.newKeyButton.setText(QCoreApplication.translate("SignatureView", u"Make a new key\u2026", None))
        self.fileButton.setText(QCoreApplication.translate("SignatureView", u"Use a certificate from a file\u2026", None))
        self.stampLabel.setText("")
        self.stampButton.setText(QCoreApplication.translate("SignatureView", u"Time stamps\u2026", None))
        self.part8.setText(QCoreApplication.translate("SignatureView", u"Certificates that are known here", None))
        self.part9.setText(QCoreApplication.translate("SignatureView", u"Your former keys, and signers whom you accepted when checking a PDF.", None))
        self.saveKnownButton.setText(QCoreApplication.translate("SignatureView", u"Save this certificate\u2026", None))
        self.forgetButton.setText(QCoreApplication.translate("SignatureView", u"Forget this signer\u2026", None))
        pass
    # retranslateUi
