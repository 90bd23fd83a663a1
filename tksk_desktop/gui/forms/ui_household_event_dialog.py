# SPDX-License-Identifier: MIT
"""Made from ui/household_event_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.outside_field import (
    OutsideField
)

class Ui_HouseholdEventDialog(object):
    def setupUi(self, HouseholdEventDialog):
        if not HouseholdEventDialog.objectName():
            HouseholdEventDialog.setObjectName(u"HouseholdEventDialog")
        HouseholdEventDialog.resize(620, 200)
        self.layout39 = QVBoxLayout(HouseholdEventDialog)
        self.layout39.setSpacing(12)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(HouseholdEventDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout39.addWidget(self.titleLabel)

        self.whoLabel = QLabel(HouseholdEventDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"look", u"quiet")
        self.whoLabel.setWordWrap(True)

        self.layout39.addWidget(self.whoLabel)

        self.hintLabel = QLabel(HouseholdEventDialog)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setProperty(u"look", u"quiet")
        self.hintLabel.setWordWrap(True)

        self.layout39.addWidget(self.hintLabel)

        self.nameRow = QWidget(HouseholdEventDialog)
        self.nameRow.setObjectName(u"nameRow")
        self.layout2 = QVBoxLayout(self.nameRow)
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(self.nameRow)
        self.label1.setObjectName(u"label1")

        self.layout2.addWidget(self.label1)

        self.nameEdit = QLineEdit(self.nameRow)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout2.addWidget(self.nameEdit)


        self.layout39.addWidget(self.nameRow)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.sexRow = QWidget(HouseholdEventDialog)
        self.sexRow.setObjectName(u"sexRow")
        self.layout5 = QVBoxLayout(self.sexRow)
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label3 = QLabel(self.sexRow)
        self.label3.setObjectName(u"label3")

        self.layout5.addWidget(self.label3)

        self.sexBox = QComboBox(self.sexRow)
        self.sexBox.setObjectName(u"sexBox")

        self.layout5.addWidget(self.sexBox)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.space4)


        self.layout9.addWidget(self.sexRow)

        self.birthPlaceRow = QWidget(HouseholdEventDialog)
        self.birthPlaceRow.setObjectName(u"birthPlaceRow")
        self.layout8 = QVBoxLayout(self.birthPlaceRow)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label6 = QLabel(self.birthPlaceRow)
        self.label6.setObjectName(u"label6")

        self.layout8.addWidget(self.label6)

        self.birthPlaceEdit = QLineEdit(self.birthPlaceRow)
        self.birthPlaceEdit.setObjectName(u"birthPlaceEdit")

        self.layout8.addWidget(self.birthPlaceEdit)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.space7)


        self.layout9.addWidget(self.birthPlaceRow)

        self.layout9.setStretch(0, 1)
        self.layout9.setStretch(1, 1)

        self.layout39.addLayout(self.layout9)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(12)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.personRow = QWidget(HouseholdEventDialog)
        self.personRow.setObjectName(u"personRow")
        self.layout11 = QVBoxLayout(self.personRow)
        self.layout11.setSpacing(4)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.personCaption = QLabel(self.personRow)
        self.personCaption.setObjectName(u"personCaption")

        self.layout11.addWidget(self.personCaption)

        self.personBox = QComboBox(self.personRow)
        self.personBox.setObjectName(u"personBox")

        self.layout11.addWidget(self.personBox)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.space10)


        self.layout17.addWidget(self.personRow)

        self.dateRow = QWidget(HouseholdEventDialog)
        self.dateRow.setObjectName(u"dateRow")
        self.layout13 = QVBoxLayout(self.dateRow)
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.dateCaption = QLabel(self.dateRow)
        self.dateCaption.setObjectName(u"dateCaption")

        self.layout13.addWidget(self.dateCaption)

        self.dateField = DateField(self.dateRow)
        self.dateField.setObjectName(u"dateField")

        self.layout13.addWidget(self.dateField)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout13.addItem(self.space12)


        self.layout17.addWidget(self.dateRow)

        self.relationRow = QWidget(HouseholdEventDialog)
        self.relationRow.setObjectName(u"relationRow")
        self.layout16 = QVBoxLayout(self.relationRow)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(self.relationRow)
        self.label14.setObjectName(u"label14")

        self.layout16.addWidget(self.label14)

        self.relationBox = QComboBox(self.relationRow)
        self.relationBox.setObjectName(u"relationBox")

        self.layout16.addWidget(self.relationBox)

        self.space15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.space15)


        self.layout17.addWidget(self.relationRow)

        self.layout17.setStretch(0, 1)
        self.layout17.setStretch(1, 1)
        self.layout17.setStretch(2, 1)

        self.layout39.addLayout(self.layout17)

        self.leavingRow = QWidget(HouseholdEventDialog)
        self.leavingRow.setObjectName(u"leavingRow")
        self.layout18 = QVBoxLayout(self.leavingRow)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.leavingCaption = QLabel(self.leavingRow)
        self.leavingCaption.setObjectName(u"leavingCaption")

        self.layout18.addWidget(self.leavingCaption)

        self.leavingList = QListWidget(self.leavingRow)
        self.leavingList.setObjectName(u"leavingList")
        self.leavingList.setMinimumSize(QSize(0, 130))
        self.leavingList.setMaximumSize(QSize(16777215, 130))

        self.layout18.addWidget(self.leavingList)


        self.layout39.addWidget(self.leavingRow)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(12)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.headRow = QWidget(HouseholdEventDialog)
        self.headRow.setObjectName(u"headRow")
        self.layout21 = QVBoxLayout(self.headRow)
        self.layout21.setSpacing(4)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.label19 = QLabel(self.headRow)
        self.label19.setObjectName(u"label19")

        self.layout21.addWidget(self.label19)

        self.headBox = QComboBox(self.headRow)
        self.headBox.setObjectName(u"headBox")

        self.layout21.addWidget(self.headBox)

        self.space20 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout21.addItem(self.space20)


        self.layout25.addWidget(self.headRow)

        self.nextHeadRow = QWidget(HouseholdEventDialog)
        self.nextHeadRow.setObjectName(u"nextHeadRow")
        self.layout24 = QVBoxLayout(self.nextHeadRow)
        self.layout24.setSpacing(4)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.label22 = QLabel(self.nextHeadRow)
        self.label22.setObjectName(u"label22")

        self.layout24.addWidget(self.label22)

        self.nextHeadBox = QComboBox(self.nextHeadRow)
        self.nextHeadBox.setObjectName(u"nextHeadBox")

        self.layout24.addWidget(self.nextHeadBox)

        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout24.addItem(self.space23)


        self.layout25.addWidget(self.nextHeadRow)

        self.layout25.setStretch(0, 1)
        self.layout25.setStretch(1, 1)

        self.layout39.addLayout(self.layout25)

        self.layout31 = QHBoxLayout()
        self.layout31.setSpacing(12)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.villageRow = QWidget(HouseholdEventDialog)
        self.villageRow.setObjectName(u"villageRow")
        self.layout28 = QVBoxLayout(self.villageRow)
        self.layout28.setSpacing(4)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.label26 = QLabel(self.villageRow)
        self.label26.setObjectName(u"label26")

        self.layout28.addWidget(self.label26)

        self.villageBox = QComboBox(self.villageRow)
        self.villageBox.setObjectName(u"villageBox")

        self.layout28.addWidget(self.villageBox)

        self.outsideField = OutsideField(self.villageRow)
        self.outsideField.setObjectName(u"outsideField")

        self.layout28.addWidget(self.outsideField)

        self.space27 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout28.addItem(self.space27)


        self.layout31.addWidget(self.villageRow)

        self.cardRow = QWidget(HouseholdEventDialog)
        self.cardRow.setObjectName(u"cardRow")
        self.layout30 = QVBoxLayout(self.cardRow)
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.cardCaption = QLabel(self.cardRow)
        self.cardCaption.setObjectName(u"cardCaption")

        self.layout30.addWidget(self.cardCaption)

        self.cardEdit = QLineEdit(self.cardRow)
        self.cardEdit.setObjectName(u"cardEdit")

        self.layout30.addWidget(self.cardEdit)

        self.space29 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout30.addItem(self.space29)


        self.layout31.addWidget(self.cardRow)

        self.layout31.setStretch(0, 1)
        self.layout31.setStretch(1, 1)

        self.layout39.addLayout(self.layout31)

        self.addressRow = QWidget(HouseholdEventDialog)
        self.addressRow.setObjectName(u"addressRow")
        self.layout33 = QVBoxLayout(self.addressRow)
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.label32 = QLabel(self.addressRow)
        self.label32.setObjectName(u"label32")

        self.layout33.addWidget(self.label32)

        self.addressEdit = QLineEdit(self.addressRow)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout33.addWidget(self.addressEdit)


        self.layout39.addWidget(self.addressRow)

        self.mistakeBox = QCheckBox(HouseholdEventDialog)
        self.mistakeBox.setObjectName(u"mistakeBox")

        self.layout39.addWidget(self.mistakeBox)

        self.noteRow = QWidget(HouseholdEventDialog)
        self.noteRow.setObjectName(u"noteRow")
        self.layout34 = QVBoxLayout(self.noteRow)
        self.layout34.setSpacing(4)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(0, 0, 0, 0)
        self.noteCaption = QLabel(self.noteRow)
        self.noteCaption.setObjectName(u"noteCaption")

        self.layout34.addWidget(self.noteCaption)

        self.noteEdit = QLineEdit(self.noteRow)
        self.noteEdit.setObjectName(u"noteEdit")

        self.layout34.addWidget(self.noteEdit)


        self.layout39.addWidget(self.noteRow)

        self.space35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout39.addItem(self.space35)

        self.layout38 = QHBoxLayout()
        self.layout38.setSpacing(8)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.label36 = QLabel(HouseholdEventDialog)
        self.label36.setObjectName(u"label36")
        self.label36.setProperty(u"look", u"quiet")

        self.layout38.addWidget(self.label36)

        self.space37 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout38.addItem(self.space37)

        self.cancelButton = QPushButton(HouseholdEventDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout38.addWidget(self.cancelButton)

        self.saveButton = QPushButton(HouseholdEventDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout38.addWidget(self.saveButton)


        self.layout39.addLayout(self.layout38)


        self.retranslateUi(HouseholdEventDialog)

        QMetaObject.connectSlotsByName(HouseholdEventDialog)
    # setupUi

    def retranslateUi(self, HouseholdEventDialog):
        self.titleLabel.setText("")
        self.whoLabel.setText("")
        self.hintLabel.setText("")
        self.label1.setText(QCoreApplication.translate("HouseholdEventDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("HouseholdEventDialog", u"As on the KTP or the family card", None))
        self.label3.setText(QCoreApplication.translate("HouseholdEventDialog", u"Sex", None))
        self.label6.setText(QCoreApplication.translate("HouseholdEventDialog", u"Place of birth", None))
        self.birthPlaceEdit.setPlaceholderText(QCoreApplication.translate("HouseholdEventDialog", u"e.g. Malang", None))
        self.personCaption.setText(QCoreApplication.translate("HouseholdEventDialog", u"Who *", None))
        self.dateCaption.setText(QCoreApplication.translate("HouseholdEventDialog", u"Date *", None))
        self.label14.setText(QCoreApplication.translate("HouseholdEventDialog", u"To the head of the family", None))
        self.leavingCaption.setText(QCoreApplication.translate("HouseholdEventDialog", u"Who goes along *", None))
        self.label19.setText(QCoreApplication.translate("HouseholdEventDialog", u"Head of the new household *", None))
        self.label22.setText(QCoreApplication.translate("HouseholdEventDialog", u"Head of the family from then on *", None))
        self.label26.setText(QCoreApplication.translate("HouseholdEventDialog", u"Village *", None))
        self.cardCaption.setText(QCoreApplication.translate("HouseholdEventDialog", u"Family card number", None))
        self.cardEdit.setPlaceholderText(QCoreApplication.translate("HouseholdEventDialog", u"16 digits", None))
        self.label32.setText(QCoreApplication.translate("HouseholdEventDialog", u"Address", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("HouseholdEventDialog", u"e.g. Jl. Kawi 12 RT 02 RW 03", None))
        self.mistakeBox.setText("")
        self.noteCaption.setText(QCoreApplication.translate("HouseholdEventDialog", u"Remark", None))
        self.label36.setText(QCoreApplication.translate("HouseholdEventDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("HouseholdEventDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("HouseholdEventDialog", u"Save", None))
        pass
    # retranslateUi
