# SPDX-License-Identifier: MIT
"""Made from ui/plan_agreement_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PlanAgreementDialog(object):
    def setupUi(self, PlanAgreementDialog):
        if not PlanAgreementDialog.objectName():
            PlanAgreementDialog.setObjectName(u"PlanAgreementDialog")
        PlanAgreementDialog.resize(520, 320)
        self.layout1 = QVBoxLayout(PlanAgreementDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.label7 = QLabel(PlanAgreementDialog)
        self.label7.setObjectName(u"label7")
        self.label7.setProperty(u"look", u"section")

        self.layout1.addWidget(self.label7)

        self.label8 = QLabel(PlanAgreementDialog)
        self.label8.setObjectName(u"label8")
        self.label8.setProperty(u"look", u"quiet")
        self.label8.setWordWrap(True)

        self.layout1.addWidget(self.label8)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label9 = QLabel(PlanAgreementDialog)
        self.label9.setObjectName(u"label9")

        self.layout2.addWidget(self.label9)

        self.agreedField = DateField(PlanAgreementDialog)
        self.agreedField.setObjectName(u"agreedField")
        self.agreedField.setMaximumSize(QSize(240, 16777215))

        self.layout2.addWidget(self.agreedField)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(PlanAgreementDialog)
        self.label10.setObjectName(u"label10")

        self.layout3.addWidget(self.label10)

        self.agreedByEdit = QLineEdit(PlanAgreementDialog)
        self.agreedByEdit.setObjectName(u"agreedByEdit")

        self.layout3.addWidget(self.agreedByEdit)


        self.layout1.addLayout(self.layout3)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space4)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label11 = QLabel(PlanAgreementDialog)
        self.label11.setObjectName(u"label11")
        self.label11.setProperty(u"look", u"quiet")

        self.layout5.addWidget(self.label11)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space6)

        self.cancelButton = QPushButton(PlanAgreementDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout5.addWidget(self.cancelButton)

        self.saveButton = QPushButton(PlanAgreementDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout5.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout5)


        self.retranslateUi(PlanAgreementDialog)

        QMetaObject.connectSlotsByName(PlanAgreementDialog)
    # setupUi

    def retranslateUi(self, PlanAgreementDialog):
        self.label7.setText(QCoreApplication.translate("PlanAgreementDialog", u"The client agrees to the plan", None))
        self.label8.setText(QCoreApplication.translate("PlanAgreementDialog", u"An agreed plan does not change any more. A later change becomes a new version, and this one stays readable.", None))
        self.label9.setText(QCoreApplication.translate("PlanAgreementDialog", u"Agreed on *", None))
        self.label10.setText(QCoreApplication.translate("PlanAgreementDialog", u"Agreed by *", None))
        self.agreedByEdit.setPlaceholderText("")
        self.label11.setText(QCoreApplication.translate("PlanAgreementDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("PlanAgreementDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("PlanAgreementDialog", u"Save", None))
        pass
    # retranslateUi
