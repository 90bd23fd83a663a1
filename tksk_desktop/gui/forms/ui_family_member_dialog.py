# SPDX-License-Identifier: MIT
"""Made from ui/family_member_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QRadioButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)

class Ui_FamilyMemberDialog(object):
    def setupUi(self, FamilyMemberDialog):
        if not FamilyMemberDialog.objectName():
            FamilyMemberDialog.setObjectName(u"FamilyMemberDialog")
        FamilyMemberDialog.resize(560, 380)
        self.layout89 = QVBoxLayout(FamilyMemberDialog)
        self.layout89.setSpacing(12)
        self.layout89.setObjectName(u"layout89")
        self.layout89.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(FamilyMemberDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout89.addWidget(self.titleLabel)

        self.whoLabel = QLabel(FamilyMemberDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"look", u"quiet")
        self.whoLabel.setWordWrap(True)

        self.layout89.addWidget(self.whoLabel)

        self.layout63 = QHBoxLayout()
        self.layout63.setSpacing(16)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.newButton = QRadioButton(FamilyMemberDialog)
        self.newButton.setObjectName(u"newButton")

        self.layout63.addWidget(self.newButton)

        self.knownButton = QRadioButton(FamilyMemberDialog)
        self.knownButton.setObjectName(u"knownButton")

        self.layout63.addWidget(self.knownButton)

        self.space62 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout63.addItem(self.space62)


        self.layout89.addLayout(self.layout63)

        self.whoStack = QStackedWidget(FamilyMemberDialog)
        self.whoStack.setObjectName(u"whoStack")
        self.newPage = QWidget()
        self.newPage.setObjectName(u"newPage")
        self.layout73 = QVBoxLayout(self.newPage)
        self.layout73.setSpacing(8)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.layout65 = QVBoxLayout()
        self.layout65.setSpacing(4)
        self.layout65.setObjectName(u"layout65")
        self.layout65.setContentsMargins(0, 0, 0, 0)
        self.label64 = QLabel(self.newPage)
        self.label64.setObjectName(u"label64")

        self.layout65.addWidget(self.label64)

        self.nameEdit = QLineEdit(self.newPage)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout65.addWidget(self.nameEdit)


        self.layout73.addLayout(self.layout65)

        self.layout72 = QHBoxLayout()
        self.layout72.setSpacing(12)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(0, 0, 0, 0)
        self.layout68 = QVBoxLayout()
        self.layout68.setSpacing(4)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.label66 = QLabel(self.newPage)
        self.label66.setObjectName(u"label66")

        self.layout68.addWidget(self.label66)

        self.sexBox = QComboBox(self.newPage)
        self.sexBox.setObjectName(u"sexBox")

        self.layout68.addWidget(self.sexBox)

        self.space67 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout68.addItem(self.space67)


        self.layout72.addLayout(self.layout68)

        self.layout71 = QVBoxLayout()
        self.layout71.setSpacing(4)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(0, 0, 0, 0)
        self.label69 = QLabel(self.newPage)
        self.label69.setObjectName(u"label69")

        self.layout71.addWidget(self.label69)

        self.birthDateField = DateField(self.newPage)
        self.birthDateField.setObjectName(u"birthDateField")

        self.layout71.addWidget(self.birthDateField)

        self.space70 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout71.addItem(self.space70)


        self.layout72.addLayout(self.layout71)

        self.layout72.setStretch(0, 1)
        self.layout72.setStretch(1, 1)

        self.layout73.addLayout(self.layout72)

        self.whoStack.addWidget(self.newPage)
        self.knownPage = QWidget()
        self.knownPage.setObjectName(u"knownPage")
        self.layout77 = QVBoxLayout(self.knownPage)
        self.layout77.setSpacing(8)
        self.layout77.setObjectName(u"layout77")
        self.layout77.setContentsMargins(0, 0, 0, 0)
        self.layout75 = QVBoxLayout()
        self.layout75.setSpacing(4)
        self.layout75.setObjectName(u"layout75")
        self.layout75.setContentsMargins(0, 0, 0, 0)
        self.label74 = QLabel(self.knownPage)
        self.label74.setObjectName(u"label74")

        self.layout75.addWidget(self.label74)

        self.personPicker = PersonPicker(self.knownPage)
        self.personPicker.setObjectName(u"personPicker")

        self.layout75.addWidget(self.personPicker)


        self.layout77.addLayout(self.layout75)

        self.marriageBox = QCheckBox(self.knownPage)
        self.marriageBox.setObjectName(u"marriageBox")

        self.layout77.addWidget(self.marriageBox)

        self.space76 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout77.addItem(self.space76)

        self.whoStack.addWidget(self.knownPage)

        self.layout89.addWidget(self.whoStack)

        self.layout84 = QHBoxLayout()
        self.layout84.setSpacing(12)
        self.layout84.setObjectName(u"layout84")
        self.layout84.setContentsMargins(0, 0, 0, 0)
        self.layout80 = QVBoxLayout()
        self.layout80.setSpacing(4)
        self.layout80.setObjectName(u"layout80")
        self.layout80.setContentsMargins(0, 0, 0, 0)
        self.label78 = QLabel(FamilyMemberDialog)
        self.label78.setObjectName(u"label78")

        self.layout80.addWidget(self.label78)

        self.relationBox = QComboBox(FamilyMemberDialog)
        self.relationBox.setObjectName(u"relationBox")

        self.layout80.addWidget(self.relationBox)

        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout80.addItem(self.space79)


        self.layout84.addLayout(self.layout80)

        self.layout83 = QVBoxLayout()
        self.layout83.setSpacing(4)
        self.layout83.setObjectName(u"layout83")
        self.layout83.setContentsMargins(0, 0, 0, 0)
        self.label81 = QLabel(FamilyMemberDialog)
        self.label81.setObjectName(u"label81")

        self.layout83.addWidget(self.label81)

        self.sinceField = DateField(FamilyMemberDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout83.addWidget(self.sinceField)

        self.space82 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout83.addItem(self.space82)


        self.layout84.addLayout(self.layout83)

        self.layout84.setStretch(0, 1)
        self.layout84.setStretch(1, 1)

        self.layout89.addLayout(self.layout84)

        self.space85 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout89.addItem(self.space85)

        self.layout88 = QHBoxLayout()
        self.layout88.setSpacing(8)
        self.layout88.setObjectName(u"layout88")
        self.layout88.setContentsMargins(0, 0, 0, 0)
        self.label86 = QLabel(FamilyMemberDialog)
        self.label86.setObjectName(u"label86")
        self.label86.setProperty(u"look", u"quiet")

        self.layout88.addWidget(self.label86)

        self.space87 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout88.addItem(self.space87)

        self.cancelButton = QPushButton(FamilyMemberDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout88.addWidget(self.cancelButton)

        self.saveButton = QPushButton(FamilyMemberDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout88.addWidget(self.saveButton)


        self.layout89.addLayout(self.layout88)


        self.retranslateUi(FamilyMemberDialog)

        QMetaObject.connectSlotsByName(FamilyMemberDialog)
    # setupUi

    def retranslateUi(self, FamilyMemberDialog):
        self.titleLabel.setText("")
        self.whoLabel.setText("")
        self.newButton.setText(QCoreApplication.translate("FamilyMemberDialog", u"Someone new", None))
        self.knownButton.setText(QCoreApplication.translate("FamilyMemberDialog", u"Someone in the register", None))
        self.label64.setText(QCoreApplication.translate("FamilyMemberDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("FamilyMemberDialog", u"As on the KTP or the family card", None))
        self.label66.setText(QCoreApplication.translate("FamilyMemberDialog", u"Sex", None))
        self.label69.setText(QCoreApplication.translate("FamilyMemberDialog", u"Birth date", None))
        self.label74.setText(QCoreApplication.translate("FamilyMemberDialog", u"Who *", None))
        self.marriageBox.setText(QCoreApplication.translate("FamilyMemberDialog", u"Joins by marriage", None))
        self.label78.setText(QCoreApplication.translate("FamilyMemberDialog", u"To the head of the family *", None))
        self.label81.setText(QCoreApplication.translate("FamilyMemberDialog", u"Since *", None))
        self.label86.setText(QCoreApplication.translate("FamilyMemberDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("FamilyMemberDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("FamilyMemberDialog", u"Add", None))
        pass
    # retranslateUi
