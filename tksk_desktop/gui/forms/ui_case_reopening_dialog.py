# SPDX-License-Identifier: MIT
"""Made from ui/case_reopening_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_CaseReopeningDialog(object):
    def setupUi(self, CaseReopeningDialog):
        if not CaseReopeningDialog.objectName():
            CaseReopeningDialog.setObjectName(u"CaseReopeningDialog")
        CaseReopeningDialog.resize(560, 350)
        self.layout73 = QVBoxLayout(CaseReopeningDialog)
        self.layout73.setSpacing(12)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseReopeningDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout73.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseReopeningDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout73.addWidget(self.caseLabel)

        self.label61 = QLabel(CaseReopeningDialog)
        self.label61.setObjectName(u"label61")
        self.label61.setProperty(u"look", u"quiet")
        self.label61.setWordWrap(True)

        self.layout73.addWidget(self.label61)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout64 = QVBoxLayout()
        self.layout64.setSpacing(4)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.label62 = QLabel(CaseReopeningDialog)
        self.label62.setObjectName(u"label62")

        self.layout64.addWidget(self.label62)

        self.onField = DateField(CaseReopeningDialog)
        self.onField.setObjectName(u"onField")

        self.layout64.addWidget(self.onField)

        self.space63 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout64.addItem(self.space63)


        self.fields.addLayout(self.layout64, 0, 0, 1, 1)

        self.layout66 = QVBoxLayout()
        self.layout66.setSpacing(8)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.space65 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout66.addItem(self.space65)


        self.fields.addLayout(self.layout66, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout73.addLayout(self.fields)

        self.layout68 = QVBoxLayout()
        self.layout68.setSpacing(4)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.label67 = QLabel(CaseReopeningDialog)
        self.label67.setObjectName(u"label67")

        self.layout68.addWidget(self.label67)

        self.reasonEdit = QPlainTextEdit(CaseReopeningDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 80))
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout68.addWidget(self.reasonEdit)


        self.layout73.addLayout(self.layout68)

        self.space69 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout73.addItem(self.space69)

        self.layout72 = QHBoxLayout()
        self.layout72.setSpacing(8)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(0, 0, 0, 0)
        self.label70 = QLabel(CaseReopeningDialog)
        self.label70.setObjectName(u"label70")
        self.label70.setProperty(u"look", u"quiet")

        self.layout72.addWidget(self.label70)

        self.space71 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout72.addItem(self.space71)

        self.cancelButton = QPushButton(CaseReopeningDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout72.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseReopeningDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout72.addWidget(self.saveButton)


        self.layout73.addLayout(self.layout72)


        self.retranslateUi(CaseReopeningDialog)

        QMetaObject.connectSlotsByName(CaseReopeningDialog)
    # setupUi

    def retranslateUi(self, CaseReopeningDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseReopeningDialog", u"Reopen the case", None))
        self.caseLabel.setText("")
        self.label61.setText(QCoreApplication.translate("CaseReopeningDialog", u"The former closing stays in the history.", None))
        self.label62.setText(QCoreApplication.translate("CaseReopeningDialog", u"Reopened on *", None))
        self.label67.setText(QCoreApplication.translate("CaseReopeningDialog", u"Why *", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("CaseReopeningDialog", u"e.g. The aid was stopped; she asked for help again", None))
        self.label70.setText(QCoreApplication.translate("CaseReopeningDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseReopeningDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseReopeningDialog", u"Reopen", None))
        pass
    # retranslateUi
