# SPDX-License-Identifier: MIT
"""Made from ui/confidential_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ConfidentialDialog(object):
    def setupUi(self, ConfidentialDialog):
        if not ConfidentialDialog.objectName():
            ConfidentialDialog.setObjectName(u"ConfidentialDialog")
        ConfidentialDialog.resize(560, 340)
        self.layout8 = QVBoxLayout(ConfidentialDialog)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(24, 20, 24, 16)
        self.label1 = QLabel(ConfidentialDialog)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"section")

        self.layout8.addWidget(self.label1)

        self.explainLabel = QLabel(ConfidentialDialog)
        self.explainLabel.setObjectName(u"explainLabel")
        self.explainLabel.setProperty(u"look", u"quiet")
        self.explainLabel.setWordWrap(True)

        self.layout8.addWidget(self.explainLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label2 = QLabel(ConfidentialDialog)
        self.label2.setObjectName(u"label2")

        self.layout3.addWidget(self.label2)

        self.reasonEdit = QPlainTextEdit(ConfidentialDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 84))
        self.reasonEdit.setMaximumSize(QSize(16777215, 84))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout3.addWidget(self.reasonEdit)


        self.layout8.addLayout(self.layout3)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.space4)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.label5 = QLabel(ConfidentialDialog)
        self.label5.setObjectName(u"label5")
        self.label5.setProperty(u"look", u"quiet")

        self.layout7.addWidget(self.label5)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space6)

        self.cancelButton = QPushButton(ConfidentialDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout7.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ConfidentialDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout7.addWidget(self.saveButton)


        self.layout8.addLayout(self.layout7)


        self.retranslateUi(ConfidentialDialog)

        QMetaObject.connectSlotsByName(ConfidentialDialog)
    # setupUi

    def retranslateUi(self, ConfidentialDialog):
        self.label1.setText(QCoreApplication.translate("ConfidentialDialog", u"Open confidential clients", None))
        self.explainLabel.setText(QCoreApplication.translate("ConfidentialDialog", u"Clients of the highest confidentiality (violence, trafficking, HIV, drugs, children in conflict with the law \u2026) are hidden everywhere until you open them. They close by themselves when the program is locked or unused for a while. Your reason and each sheet you open are logged.", None))
        self.label2.setText(QCoreApplication.translate("ConfidentialDialog", u"Why do you open them? *", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("ConfidentialDialog", u"e.g. Visit to a client this morning, with the midwife", None))
        self.label5.setText(QCoreApplication.translate("ConfidentialDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ConfidentialDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ConfidentialDialog", u"Open", None))
        pass
    # retranslateUi
