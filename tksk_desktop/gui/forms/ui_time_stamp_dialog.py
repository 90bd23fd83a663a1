# SPDX-License-Identifier: MIT
"""Made from ui/time_stamp_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_TimeStampDialog(object):
    def setupUi(self, TimeStampDialog):
        if not TimeStampDialog.objectName():
            TimeStampDialog.setObjectName(u"TimeStampDialog")
        TimeStampDialog.setMinimumSize(QSize(520, 0))
        self.layout1 = QVBoxLayout(TimeStampDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(TimeStampDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout1.addWidget(self.headLabel)

        self.part2 = QLabel(TimeStampDialog)
        self.part2.setObjectName(u"part2")
        self.part2.setProperty(u"look", u"quiet")
        self.part2.setWordWrap(True)

        self.layout1.addWidget(self.part2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(TimeStampDialog)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.addressEdit = QLineEdit(TimeStampDialog)
        self.addressEdit.setObjectName(u"addressEdit")
        self.addressEdit.setMaxLength(300)
        self.addressEdit.setPlaceholderText(u"https://")

        self.layout3.addWidget(self.addressEdit)


        self.layout1.addLayout(self.layout3)

        self.part5 = QLabel(TimeStampDialog)
        self.part5.setObjectName(u"part5")
        self.part5.setProperty(u"look", u"quiet")
        self.part5.setWordWrap(True)

        self.layout1.addWidget(self.part5)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space6)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space8)

        self.cancelButton = QPushButton(TimeStampDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout7.addWidget(self.cancelButton)

        self.saveButton = QPushButton(TimeStampDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout7.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout7)


        self.retranslateUi(TimeStampDialog)

        QMetaObject.connectSlotsByName(TimeStampDialog)
    # setupUi

    def retranslateUi(self, TimeStampDialog):
        TimeStampDialog.setWindowTitle(QCoreApplication.translate("TimeStampDialog", u"Time stamps", None))
        self.headLabel.setText(QCoreApplication.translate("TimeStampDialog", u"Time stamps", None))
        self.part2.setText(QCoreApplication.translate("TimeStampDialog", u"A time-stamp server (RFC 3161) of your Dinas or of a certificate issuer confirms when you signed. It gets a digest of the signature, never the report. Without a connection the report is signed all the same, without a stamp.", None))
        self.part4.setText(QCoreApplication.translate("TimeStampDialog", u"Address of the server", None))
        self.part5.setText(QCoreApplication.translate("TimeStampDialog", u"Leave it empty to sign without time stamps.", None))
        self.cancelButton.setText(QCoreApplication.translate("TimeStampDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("TimeStampDialog", u"Save", None))
    # retranslateUi
