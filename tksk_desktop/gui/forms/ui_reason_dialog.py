# SPDX-License-Identifier: MIT
"""Made from ui/reason_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_ReasonDialog(object):
    def setupUi(self, ReasonDialog):
        if not ReasonDialog.objectName():
            ReasonDialog.setObjectName(u"ReasonDialog")
        ReasonDialog.resize(520, 280)
        self.layout46 = QVBoxLayout(ReasonDialog)
        self.layout46.setSpacing(12)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(ReasonDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout46.addWidget(self.headLabel)

        self.explanationLabel = QLabel(ReasonDialog)
        self.explanationLabel.setObjectName(u"explanationLabel")
        self.explanationLabel.setProperty(u"look", u"quiet")
        self.explanationLabel.setWordWrap(True)

        self.layout46.addWidget(self.explanationLabel)

        self.layout47 = QVBoxLayout()
        self.layout47.setSpacing(4)
        self.layout47.setObjectName(u"layout47")
        self.layout47.setContentsMargins(0, 0, 0, 0)
        self.part48 = QLabel(ReasonDialog)
        self.part48.setObjectName(u"part48")

        self.layout47.addWidget(self.part48)

        self.reasonEdit = QPlainTextEdit(ReasonDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setTabChangesFocus(True)
        self.reasonEdit.setMinimumSize(QSize(0, 90))

        self.layout47.addWidget(self.reasonEdit)


        self.layout46.addLayout(self.layout47)

        self.space49 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout46.addItem(self.space49)

        self.layout50 = QHBoxLayout()
        self.layout50.setSpacing(8)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(0, 0, 0, 0)
        self.part51 = QLabel(ReasonDialog)
        self.part51.setObjectName(u"part51")
        self.part51.setProperty(u"look", u"quiet")

        self.layout50.addWidget(self.part51)

        self.space52 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout50.addItem(self.space52)

        self.cancelButton = QPushButton(ReasonDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout50.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ReasonDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout50.addWidget(self.saveButton)


        self.layout46.addLayout(self.layout50)


        self.retranslateUi(ReasonDialog)

        QMetaObject.connectSlotsByName(ReasonDialog)
    # setupUi

    def retranslateUi(self, ReasonDialog):
        self.headLabel.setText("")
        self.explanationLabel.setText("")
        self.part48.setText(QCoreApplication.translate("ReasonDialog", u"Why? *", None))
        self.reasonEdit.setPlaceholderText("")
        self.part51.setText(QCoreApplication.translate("ReasonDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ReasonDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ReasonDialog", u"Save", None))
        pass
    # retranslateUi
