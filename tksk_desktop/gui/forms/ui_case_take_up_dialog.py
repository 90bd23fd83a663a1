# SPDX-License-Identifier: MIT
"""Made from ui/case_take_up_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_CaseTakeUpDialog(object):
    def setupUi(self, CaseTakeUpDialog):
        if not CaseTakeUpDialog.objectName():
            CaseTakeUpDialog.setObjectName(u"CaseTakeUpDialog")
        CaseTakeUpDialog.resize(480, 220)
        self.layout60 = QVBoxLayout(CaseTakeUpDialog)
        self.layout60.setSpacing(12)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(CaseTakeUpDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout60.addWidget(self.titleLabel)

        self.caseLabel = QLabel(CaseTakeUpDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout60.addWidget(self.caseLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout53 = QVBoxLayout()
        self.layout53.setSpacing(4)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.label51 = QLabel(CaseTakeUpDialog)
        self.label51.setObjectName(u"label51")

        self.layout53.addWidget(self.label51)

        self.onField = DateField(CaseTakeUpDialog)
        self.onField.setObjectName(u"onField")

        self.layout53.addWidget(self.onField)

        self.space52 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout53.addItem(self.space52)


        self.fields.addLayout(self.layout53, 0, 0, 1, 1)

        self.layout55 = QVBoxLayout()
        self.layout55.setSpacing(8)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.space54 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout55.addItem(self.space54)


        self.fields.addLayout(self.layout55, 0, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout60.addLayout(self.fields)

        self.space56 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout60.addItem(self.space56)

        self.layout59 = QHBoxLayout()
        self.layout59.setSpacing(8)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(0, 0, 0, 0)
        self.label57 = QLabel(CaseTakeUpDialog)
        self.label57.setObjectName(u"label57")
        self.label57.setProperty(u"look", u"quiet")

        self.layout59.addWidget(self.label57)

        self.space58 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout59.addItem(self.space58)

        self.cancelButton = QPushButton(CaseTakeUpDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout59.addWidget(self.cancelButton)

        self.saveButton = QPushButton(CaseTakeUpDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout59.addWidget(self.saveButton)


        self.layout60.addLayout(self.layout59)


        self.retranslateUi(CaseTakeUpDialog)

        QMetaObject.connectSlotsByName(CaseTakeUpDialog)
    # setupUi

    def retranslateUi(self, CaseTakeUpDialog):
        self.titleLabel.setText(QCoreApplication.translate("CaseTakeUpDialog", u"Take the case up again", None))
        self.caseLabel.setText("")
        self.label51.setText(QCoreApplication.translate("CaseTakeUpDialog", u"Taken up on *", None))
        self.label57.setText(QCoreApplication.translate("CaseTakeUpDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("CaseTakeUpDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("CaseTakeUpDialog", u"Take up", None))
        pass
    # retranslateUi
