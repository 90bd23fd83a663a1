# SPDX-License-Identifier: MIT
"""Made from ui/report_letter.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_ReportLetterForm(object):
    def setupUi(self, ReportLetterForm):
        if not ReportLetterForm.objectName():
            ReportLetterForm.setObjectName(u"ReportLetterForm")
        self.layout42 = QVBoxLayout(ReportLetterForm)
        self.layout42.setSpacing(12)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 12, 0, 0)
        self.label31 = QLabel(ReportLetterForm)
        self.label31.setObjectName(u"label31")
        self.label31.setProperty(u"look", u"quiet")

        self.layout42.addWidget(self.label31)

        self.numberLabel = QLabel(ReportLetterForm)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"section")
        self.numberLabel.setWordWrap(True)

        self.layout42.addWidget(self.numberLabel)

        self.layout36 = QGridLayout()
        self.layout36.setSpacing(16)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.label32 = QLabel(ReportLetterForm)
        self.label32.setObjectName(u"label32")

        self.layout33.addWidget(self.label32)

        self.dateField = DateField(ReportLetterForm)
        self.dateField.setObjectName(u"dateField")

        self.layout33.addWidget(self.dateField)


        self.layout36.addLayout(self.layout33, 0, 0, 1, 1)

        self.layout35 = QVBoxLayout()
        self.layout35.setSpacing(4)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.label34 = QLabel(ReportLetterForm)
        self.label34.setObjectName(u"label34")

        self.layout35.addWidget(self.label34)

        self.numberBox = NumberBox(ReportLetterForm)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setMinimum(0)
        self.numberBox.setMaximum(9999)

        self.layout35.addWidget(self.numberBox)


        self.layout36.addLayout(self.layout35, 0, 1, 1, 1)

        self.layout36.setColumnStretch(0, 1)
        self.layout36.setColumnStretch(1, 1)

        self.layout42.addLayout(self.layout36)

        self.ruleLabel = QLabel(ReportLetterForm)
        self.ruleLabel.setObjectName(u"ruleLabel")
        self.ruleLabel.setProperty(u"look", u"quiet")
        self.ruleLabel.setWordWrap(True)

        self.layout42.addWidget(self.ruleLabel)

        self.stateLabel = QLabel(ReportLetterForm)
        self.stateLabel.setObjectName(u"stateLabel")
        self.stateLabel.setProperty(u"look", u"quiet")
        self.stateLabel.setWordWrap(True)

        self.layout42.addWidget(self.stateLabel)

        self.frame37 = QFrame(ReportLetterForm)
        self.frame37.setObjectName(u"frame37")
        self.frame37.setProperty(u"look", u"line")

        self.layout42.addWidget(self.frame37)

        self.label38 = QLabel(ReportLetterForm)
        self.label38.setObjectName(u"label38")
        self.label38.setProperty(u"look", u"quiet")
        self.label38.setWordWrap(True)

        self.layout42.addWidget(self.label38)

        self.layout40 = QHBoxLayout()
        self.layout40.setSpacing(8)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.settingsButton = QPushButton(ReportLetterForm)
        self.settingsButton.setObjectName(u"settingsButton")
        self.settingsButton.setProperty(u"look", u"link")

        self.layout40.addWidget(self.settingsButton)

        self.space39 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout40.addItem(self.space39)


        self.layout42.addLayout(self.layout40)

        self.space41 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout42.addItem(self.space41)


        self.retranslateUi(ReportLetterForm)

        QMetaObject.connectSlotsByName(ReportLetterForm)
    # setupUi

    def retranslateUi(self, ReportLetterForm):
        self.label31.setText(QCoreApplication.translate("ReportLetterForm", u"Number of the covering letter", None))
        self.numberLabel.setText("")
        self.label32.setText(QCoreApplication.translate("ReportLetterForm", u"Date of the letter", None))
        self.label34.setText(QCoreApplication.translate("ReportLetterForm", u"Running number", None))
        self.numberBox.setSpecialValueText(QCoreApplication.translate("ReportLetterForm", u"automatic", None))
        self.ruleLabel.setText(QCoreApplication.translate("ReportLetterForm", u"Without a number of your own the next free one is taken. Each number serves only once.", None))
        self.stateLabel.setText("")
        self.label38.setText(QCoreApplication.translate("ReportLetterForm", u"Letterhead, recipients and the pattern of the number are kept in the settings.", None))
        self.settingsButton.setText(QCoreApplication.translate("ReportLetterForm", u"Open the settings", None))
        pass
    # retranslateUi
