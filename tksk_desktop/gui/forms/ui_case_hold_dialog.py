# SPDX-License-Identifier: MIT
"""Made from ui/case_hold_dialog.ui by ``make forms``; edit the form, never this file."""

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

class Ui_CaseHoldDialog(object):
    def setupUi(self, CaseHoldDialog):
        if not CaseHoldDialog.objectName():
            CaseHoldDialog.setObjectName(u"CaseHoldDialog")
        CaseHoldDialog.resize(560, 330)
        self.layout50 = QVBoxLayout(CaseHoldDialog)
        self.layout50.setSpacing(12)
        self.layout50.setObjectName(u"layout50")
        self.layout50.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseHoldDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout50.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseHoldDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout50.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.label38 = QLabel(CaseHoldDialog)
        self.label38.setObjectName(u"label38")

        self.layout40.addWidget(self.label38)

        self.sinceField = DateField(CaseHoldDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout40.addWidget(self.sinceField)

        self.space39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout40.addItem(self.space39)


        self.fields.addLayout(self.layout40, 0, 0, 1, 1)

        self.layout43 = QVBoxLayout()
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.label41 = QLabel(CaseHoldDialog)
        self.label41.setObjectName(u"label41")

        self.layout43.addWidget(self.label41)

        self.untilField = DateField(CaseHoldDialog)
        self.untilField.setObjectName(u"untilField")

        self.layout43.addWidget(self.untilField)

        self.space42 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout43.addItem(self.space42)


        self.fields.addLayout(self.layout43, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout50.addLayout(self.fields)

        self.layout45 = QVBoxLayout()
        self.layout45.setSpacing(4)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.label44 = QLabel(CaseHoldDialog)
        self.label44.setObjectName(u"label44")

        self.layout45.addWidget(self.label44)

        self.reasonEdit = QPlainTextEdit(CaseHoldDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMinimumSize(QSize(0, 80))
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout45.addWidget(self.reasonEdit)


        self.layout50.addLayout(self.layout45)

        self.space46 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout50.addItem(self.space46)

        self.layout49 = QHBoxLayout()
        self.layout49.setSpacing(8)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.label47 = QLabel(CaseHoldDialog)
        self.label47.setObjectName(u"label47")
        self.label47.setProperty(u"look", u"quiet")

        self.layout49.addWidget(self.label47)

        self.space48 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout49.addItem(self.space48)

        self.cancelButton = QPushButton(CaseHoldDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout49.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseHoldDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout49.addWidget(self.saveButton)


        self.layout50.addLayout(self.layout49)


        self.retranslateUi(CaseHoldDialog)

        QMetaObject.connectSlotsByName(CaseHoldDialog)
    # setupUi

    def retranslateUi(self, CaseHoldDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseHoldDialog", u"Put the case on hold", None))
        self.caseLabel.setText("")
        self.label38.setText(QCoreApplication.translate("CaseHoldDialog", u"On hold since *", None))
        self.label41.setText(QCoreApplication.translate("CaseHoldDialog", u"Look again on *", None))
        self.label44.setText(QCoreApplication.translate("CaseHoldDialog", u"Why *", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("CaseHoldDialog", u"e.g. Waits for the decision of the Dinas", None))
        self.label47.setText(QCoreApplication.translate("CaseHoldDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseHoldDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseHoldDialog", u"Put on hold", None))
        pass
    # retranslateUi
