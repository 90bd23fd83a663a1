# SPDX-License-Identifier: MIT
"""Made from ui/withdrawal_dialog.ui by ``make forms``; edit the form, never this file."""

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

class Ui_WithdrawalDialog(object):
    def setupUi(self, WithdrawalDialog):
        if not WithdrawalDialog.objectName():
            WithdrawalDialog.setObjectName(u"WithdrawalDialog")
        WithdrawalDialog.resize(560, 330)
        self.layout82 = QVBoxLayout(WithdrawalDialog)
        self.layout82.setSpacing(12)
        self.layout82.setObjectName(u"layout82")
        self.layout82.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(WithdrawalDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout82.addWidget(self.titleLabel)

        self.caseLabel = QLabel(WithdrawalDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout82.addWidget(self.caseLabel)

        self.label70 = QLabel(WithdrawalDialog)
        self.label70.setObjectName(u"label70")
        self.label70.setProperty(u"look", u"quiet")
        self.label70.setWordWrap(True)

        self.layout82.addWidget(self.label70)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout73 = QVBoxLayout()
        self.layout73.setSpacing(4)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.label71 = QLabel(WithdrawalDialog)
        self.label71.setObjectName(u"label71")

        self.layout73.addWidget(self.label71)

        self.onField = DateField(WithdrawalDialog)
        self.onField.setObjectName(u"onField")

        self.layout73.addWidget(self.onField)

        self.space72 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout73.addItem(self.space72)


        self.fields.addLayout(self.layout73, 0, 0, 1, 1)

        self.layout75 = QVBoxLayout()
        self.layout75.setSpacing(8)
        self.layout75.setObjectName(u"layout75")
        self.layout75.setContentsMargins(0, 0, 0, 0)
        self.space74 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout75.addItem(self.space74)


        self.fields.addLayout(self.layout75, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout82.addLayout(self.fields)

        self.layout77 = QVBoxLayout()
        self.layout77.setSpacing(4)
        self.layout77.setObjectName(u"layout77")
        self.layout77.setContentsMargins(0, 0, 0, 0)
        self.label76 = QLabel(WithdrawalDialog)
        self.label76.setObjectName(u"label76")

        self.layout77.addWidget(self.label76)

        self.noteEdit = QPlainTextEdit(WithdrawalDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setMinimumSize(QSize(0, 64))
        self.noteEdit.setMaximumSize(QSize(16777215, 64))
        self.noteEdit.setTabChangesFocus(True)

        self.layout77.addWidget(self.noteEdit)


        self.layout82.addLayout(self.layout77)

        self.space78 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout82.addItem(self.space78)

        self.layout81 = QHBoxLayout()
        self.layout81.setSpacing(8)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(0, 0, 0, 0)
        self.label79 = QLabel(WithdrawalDialog)
        self.label79.setObjectName(u"label79")
        self.label79.setProperty(u"look", u"quiet")

        self.layout81.addWidget(self.label79)

        self.space80 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout81.addItem(self.space80)

        self.cancelButton = QPushButton(WithdrawalDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout81.addWidget(self.cancelButton)

        self.saveButton = QPushButton(WithdrawalDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout81.addWidget(self.saveButton)


        self.layout82.addLayout(self.layout81)


        self.retranslateUi(WithdrawalDialog)

        QMetaObject.connectSlotsByName(WithdrawalDialog)
    # setupUi

    def retranslateUi(self, WithdrawalDialog):
        self.titleLabel.setText(QCoreApplication.translate("WithdrawalDialog", u"Withdraw the consent", None))
        self.caseLabel.setText("")
        self.label70.setText(QCoreApplication.translate("WithdrawalDialog", u"What was done before that day stays lawful.", None))
        self.label71.setText(QCoreApplication.translate("WithdrawalDialog", u"Withdrawn on *", None))
        self.label76.setText(QCoreApplication.translate("WithdrawalDialog", u"Note", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("WithdrawalDialog", u"e.g. Does not want the village office to know", None))
        self.label79.setText(QCoreApplication.translate("WithdrawalDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("WithdrawalDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("WithdrawalDialog", u"Withdraw", None))
        pass
    # retranslateUi
