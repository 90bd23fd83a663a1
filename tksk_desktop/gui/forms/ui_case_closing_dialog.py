# SPDX-License-Identifier: MIT
"""Made from ui/case_closing_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_CaseClosingDialog(object):
    def setupUi(self, CaseClosingDialog):
        if not CaseClosingDialog.objectName():
            CaseClosingDialog.setObjectName(u"CaseClosingDialog")
        CaseClosingDialog.resize(560, 360)
        self.layout37 = QVBoxLayout(CaseClosingDialog)
        self.layout37.setSpacing(12)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseClosingDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout37.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseClosingDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout37.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout28 = QVBoxLayout()
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.label26 = QLabel(CaseClosingDialog)
        self.label26.setObjectName(u"label26")

        self.layout28.addWidget(self.label26)

        self.outcomeBox = QComboBox(CaseClosingDialog)
        self.outcomeBox.setObjectName(u"outcomeBox")

        self.layout28.addWidget(self.outcomeBox)

        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout28.addItem(self.space27)


        self.fields.addLayout(self.layout28, 0, 0, 1, 1)

        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.label29 = QLabel(CaseClosingDialog)
        self.label29.setObjectName(u"label29")

        self.layout31.addWidget(self.label29)

        self.closedField = DateField(CaseClosingDialog)
        self.closedField.setObjectName(u"closedField")

        self.layout31.addWidget(self.closedField)

        self.space30 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout31.addItem(self.space30)


        self.fields.addLayout(self.layout31, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout37.addLayout(self.fields)

        self.layout32 = QVBoxLayout()
        self.layout32.setSpacing(4)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.noteCaption = QLabel(CaseClosingDialog)
        self.noteCaption.setObjectName(u"noteCaption")

        self.layout32.addWidget(self.noteCaption)

        self.noteEdit = QPlainTextEdit(CaseClosingDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMinimumSize(QSize(0, 80))
        self.noteEdit.setMaximumSize(QSize(16777215, 80))
        self.noteEdit.setTabChangesFocus(True)

        self.layout32.addWidget(self.noteEdit)


        self.layout37.addLayout(self.layout32)

        self.space33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout37.addItem(self.space33)

        self.layout36 = QHBoxLayout()
        self.layout36.setSpacing(8)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.label34 = QLabel(CaseClosingDialog)
        self.label34.setObjectName(u"label34")
        self.label34.setProperty(u"look", u"quiet")

        self.layout36.addWidget(self.label34)

        self.space35 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout36.addItem(self.space35)

        self.cancelButton = QPushButton(CaseClosingDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout36.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseClosingDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout36.addWidget(self.saveButton)


        self.layout37.addLayout(self.layout36)


        self.retranslateUi(CaseClosingDialog)

        QMetaObject.connectSlotsByName(CaseClosingDialog)
    # setupUi

    def retranslateUi(self, CaseClosingDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        self.caseLabel.setText("")
        self.label26.setText(QCoreApplication.translate("CaseClosingDialog", u"Outcome *", None))
        self.label29.setText(QCoreApplication.translate("CaseClosingDialog", u"Closed on *", None))
        self.noteCaption.setText(QCoreApplication.translate("CaseClosingDialog", u"Note", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("CaseClosingDialog", u"e.g. Has a health card and gets monthly aid; the family looks after her", None))
        self.label34.setText(QCoreApplication.translate("CaseClosingDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseClosingDialog", u"Close the case", None))
        pass
    # retranslateUi
