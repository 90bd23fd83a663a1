# SPDX-License-Identifier: MIT
"""Made from ui/referral_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)

class Ui_ReferralDialog(object):
    def setupUi(self, ReferralDialog):
        if not ReferralDialog.objectName():
            ReferralDialog.setObjectName(u"ReferralDialog")
        ReferralDialog.setMinimumSize(QSize(600, 0))
        self.layout4 = QVBoxLayout(ReferralDialog)
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ReferralDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout4.addWidget(self.titleLabel)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.part6 = QLabel(ReferralDialog)
        self.part6.setObjectName(u"part6")

        self.layout5.addWidget(self.part6)

        self.picker = PersonPicker(ReferralDialog)
        self.picker.setObjectName(u"picker")

        self.layout5.addWidget(self.picker)


        self.layout4.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(ReferralDialog)
        self.part8.setObjectName(u"part8")

        self.layout7.addWidget(self.part8)

        self.helperBox = QComboBox(ReferralDialog)
        self.helperBox.setObjectName(u"helperBox")

        self.layout7.addWidget(self.helperBox)


        self.layout4.addLayout(self.layout7)

        self.fitsLabel = QLabel(ReferralDialog)
        self.fitsLabel.setObjectName(u"fitsLabel")
        self.fitsLabel.setProperty(u"look", u"quiet")
        self.fitsLabel.setWordWrap(True)

        self.layout4.addWidget(self.fitsLabel)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(ReferralDialog)
        self.part10.setObjectName(u"part10")

        self.layout9.addWidget(self.part10)

        self.serviceEdit = QLineEdit(ReferralDialog)
        self.serviceEdit.setObjectName(u"serviceEdit")

        self.layout9.addWidget(self.serviceEdit)


        self.layout4.addLayout(self.layout9)

        self.layout11 = QVBoxLayout()
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.part12 = QLabel(ReferralDialog)
        self.part12.setObjectName(u"part12")

        self.layout11.addWidget(self.part12)

        self.reasonEdit = QPlainTextEdit(ReferralDialog)
        self.reasonEdit.setObjectName(u"reasonEdit")
        self.reasonEdit.setMaximumSize(QSize(16777215, 80))
        self.reasonEdit.setTabChangesFocus(True)

        self.layout11.addWidget(self.reasonEdit)


        self.layout4.addLayout(self.layout11)

        self.layout13 = QHBoxLayout()
        self.layout13.setSpacing(12)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.part15 = QLabel(ReferralDialog)
        self.part15.setObjectName(u"part15")

        self.layout14.addWidget(self.part15)

        self.dayField = DateField(ReferralDialog)
        self.dayField.setObjectName(u"dayField")

        self.layout14.addWidget(self.dayField)


        self.layout13.addLayout(self.layout14)

        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.part17 = QLabel(ReferralDialog)
        self.part17.setObjectName(u"part17")

        self.layout16.addWidget(self.part17)

        self.answerField = DateField(ReferralDialog)
        self.answerField.setObjectName(u"answerField")

        self.layout16.addWidget(self.answerField)


        self.layout13.addLayout(self.layout16)

        self.layout13.setStretch(0, 1)
        self.layout13.setStretch(1, 1)

        self.layout4.addLayout(self.layout13)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.layout19 = QVBoxLayout()
        self.layout19.setSpacing(4)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(0, 0, 0, 0)
        self.part20 = QLabel(ReferralDialog)
        self.part20.setObjectName(u"part20")

        self.layout19.addWidget(self.part20)

        self.numberBox = NumberBox(ReferralDialog)
        self.numberBox.setObjectName(u"numberBox")
        self.numberBox.setMinimum(1)
        self.numberBox.setMaximum(9999)

        self.layout19.addWidget(self.numberBox)

        self.numberLabel = QLabel(ReferralDialog)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"quiet")

        self.layout19.addWidget(self.numberLabel)


        self.layout18.addLayout(self.layout19)

        self.layout21 = QVBoxLayout()
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.part22 = QLabel(ReferralDialog)
        self.part22.setObjectName(u"part22")

        self.layout21.addWidget(self.part22)

        self.enclosedEdit = QPlainTextEdit(ReferralDialog)
        self.enclosedEdit.setObjectName(u"enclosedEdit")
        self.enclosedEdit.setMaximumSize(QSize(16777215, 60))
        self.enclosedEdit.setTabChangesFocus(True)

        self.layout21.addWidget(self.enclosedEdit)


        self.layout18.addLayout(self.layout21)

        self.layout18.setStretch(0, 1)
        self.layout18.setStretch(1, 1)

        self.layout4.addLayout(self.layout18)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.space23)

        self.layout24 = QHBoxLayout()
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.space25 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout24.addItem(self.space25)

        self.cancelButton = QPushButton(ReferralDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout24.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ReferralDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout24.addWidget(self.saveButton)


        self.layout4.addLayout(self.layout24)


        self.retranslateUi(ReferralDialog)

        QMetaObject.connectSlotsByName(ReferralDialog)
    # setupUi

    def retranslateUi(self, ReferralDialog):
        self.titleLabel.setText(QCoreApplication.translate("ReferralDialog", u"New referral", None))
        self.part6.setText(QCoreApplication.translate("ReferralDialog", u"Client *", None))
        self.part8.setText(QCoreApplication.translate("ReferralDialog", u"To whom *", None))
        self.fitsLabel.setText("")
        self.part10.setText(QCoreApplication.translate("ReferralDialog", u"Service *", None))
        self.serviceEdit.setPlaceholderText(QCoreApplication.translate("ReferralDialog", u"e.g. wheelchair, skills training", None))
        self.part12.setText(QCoreApplication.translate("ReferralDialog", u"Why, what is the situation *", None))
        self.part15.setText(QCoreApplication.translate("ReferralDialog", u"Prepared on *", None))
        self.part17.setText(QCoreApplication.translate("ReferralDialog", u"Answer expected by", None))
        self.part20.setText(QCoreApplication.translate("ReferralDialog", u"Running number of the letter *", None))
        self.numberLabel.setText("")
        self.part22.setText(QCoreApplication.translate("ReferralDialog", u"Enclosed papers, one a line", None))
        self.cancelButton.setText(QCoreApplication.translate("ReferralDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ReferralDialog", u"Save", None))
        pass
    # retranslateUi
