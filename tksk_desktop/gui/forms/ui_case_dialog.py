# SPDX-License-Identifier: MIT
"""Made from ui/case_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_CaseDialog(object):
    def setupUi(self, CaseDialog):
        if not CaseDialog.objectName():
            CaseDialog.setObjectName(u"CaseDialog")
        CaseDialog.resize(600, 500)
        self.layout25 = QVBoxLayout(CaseDialog)
        self.layout25.setSpacing(12)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout25.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout25.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(CaseDialog)
        self.label1.setObjectName(u"label1")

        self.layout3.addWidget(self.label1)

        self.typeBox = QComboBox(CaseDialog)
        self.typeBox.setObjectName(u"typeBox")
        self.typeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout3.addWidget(self.typeBox)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.space2)


        self.fields.addLayout(self.layout3, 0, 0, 1, 1)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label4 = QLabel(CaseDialog)
        self.label4.setObjectName(u"label4")

        self.layout6.addWidget(self.label4)

        self.openedField = DateField(CaseDialog)
        self.openedField.setObjectName(u"openedField")

        self.layout6.addWidget(self.openedField)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space5)


        self.fields.addLayout(self.layout6, 0, 1, 1, 1)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.label7 = QLabel(CaseDialog)
        self.label7.setObjectName(u"label7")

        self.layout9.addWidget(self.label7)

        self.sourceBox = QComboBox(CaseDialog)
        self.sourceBox.setObjectName(u"sourceBox")
        self.sourceBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

        self.layout9.addWidget(self.sourceBox)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.space8)


        self.fields.addLayout(self.layout9, 1, 0, 1, 1)

        self.layout12 = QVBoxLayout()
        self.layout12.setSpacing(4)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(CaseDialog)
        self.label10.setObjectName(u"label10")

        self.layout12.addWidget(self.label10)

        self.referredEdit = QLineEdit(CaseDialog)
        self.referredEdit.setObjectName(u"referredEdit")

        self.layout12.addWidget(self.referredEdit)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout12.addItem(self.space11)


        self.fields.addLayout(self.layout12, 1, 1, 1, 1)

        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.label13 = QLabel(CaseDialog)
        self.label13.setObjectName(u"label13")

        self.layout15.addWidget(self.label13)

        self.priorityBox = QComboBox(CaseDialog)
        self.priorityBox.setObjectName(u"priorityBox")

        self.layout15.addWidget(self.priorityBox)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout15.addItem(self.space14)


        self.fields.addLayout(self.layout15, 2, 0, 1, 1)

        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.label16 = QLabel(CaseDialog)
        self.label16.setObjectName(u"label16")

        self.layout18.addWidget(self.label16)

        self.reviewField = DateField(CaseDialog)
        self.reviewField.setObjectName(u"reviewField")

        self.layout18.addWidget(self.reviewField)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.space17)


        self.fields.addLayout(self.layout18, 2, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout25.addLayout(self.fields)

        self.typeHint = QLabel(CaseDialog)
        self.typeHint.setObjectName(u"typeHint")
        self.typeHint.setProperty(u"look", u"quiet")
        self.typeHint.setWordWrap(True)

        self.layout25.addWidget(self.typeHint)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.label19 = QLabel(CaseDialog)
        self.label19.setObjectName(u"label19")

        self.layout20.addWidget(self.label19)

        self.problemEdit = QPlainTextEdit(CaseDialog)
        self.problemEdit.setObjectName(u"problemEdit")
        self.problemEdit.setMinimumSize(QSize(0, 80))
        self.problemEdit.setMaximumSize(QSize(16777215, 80))
        self.problemEdit.setTabChangesFocus(True)

        self.layout20.addWidget(self.problemEdit)


        self.layout25.addLayout(self.layout20)

        self.space21 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout25.addItem(self.space21)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.label22 = QLabel(CaseDialog)
        self.label22.setObjectName(u"label22")
        self.label22.setProperty(u"look", u"quiet")

        self.layout24.addWidget(self.label22)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.space23)

        self.cancelButton = QPushButton(CaseDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout24.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout24.addWidget(self.saveButton)


        self.layout25.addLayout(self.layout24)


        self.retranslateUi(CaseDialog)

        QMetaObject.connectSlotsByName(CaseDialog)
    # setupUi

    def retranslateUi(self, CaseDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseDialog", u"Open a case", None))
        self.caseLabel.setText("")
        self.label1.setText(QCoreApplication.translate("CaseDialog", u"Type *", None))
        self.label4.setText(QCoreApplication.translate("CaseDialog", u"Opened on *", None))
        self.label7.setText(QCoreApplication.translate("CaseDialog", u"How it came to you *", None))
        self.label10.setText(QCoreApplication.translate("CaseDialog", u"Who referred or reported", None))
        self.referredEdit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"e.g. Village head of Dilem", None))
        self.label13.setText(QCoreApplication.translate("CaseDialog", u"Priority", None))
        self.label16.setText(QCoreApplication.translate("CaseDialog", u"Next review", None))
        self.typeHint.setText("")
        self.label19.setText(QCoreApplication.translate("CaseDialog", u"What it is about *", None))
        self.problemEdit.setPlaceholderText(QCoreApplication.translate("CaseDialog", u"e.g. Lives alone, cannot work any more, has no health card", None))
        self.label22.setText(QCoreApplication.translate("CaseDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseDialog", u"Save", None))
        pass
    # retranslateUi
