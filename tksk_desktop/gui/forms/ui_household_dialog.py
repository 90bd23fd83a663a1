# SPDX-License-Identifier: MIT
"""Made from ui/household_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.outside_field import (
    OutsideField
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)

class Ui_HouseholdDialog(object):
    def setupUi(self, HouseholdDialog):
        if not HouseholdDialog.objectName():
            HouseholdDialog.setObjectName(u"HouseholdDialog")
        HouseholdDialog.resize(680, 520)
        self.layout61 = QVBoxLayout(HouseholdDialog)
        self.layout61.setSpacing(12)
        self.layout61.setObjectName(u"layout61")
        self.layout61.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(HouseholdDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout61.addWidget(self.titleLabel)

        self.whoLabel = QLabel(HouseholdDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"look", u"quiet")
        self.whoLabel.setWordWrap(True)

        self.layout61.addWidget(self.whoLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout42 = QVBoxLayout()
        self.layout42.setSpacing(4)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 0, 0, 0)
        self.label40 = QLabel(HouseholdDialog)
        self.label40.setObjectName(u"label40")

        self.layout42.addWidget(self.label40)

        self.cardEdit = QLineEdit(HouseholdDialog)
        self.cardEdit.setObjectName(u"cardEdit")

        self.layout42.addWidget(self.cardEdit)

        self.space41 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout42.addItem(self.space41)


        self.fields.addLayout(self.layout42, 0, 0, 1, 1)

        self.layout45 = QVBoxLayout()
        self.layout45.setSpacing(4)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.label43 = QLabel(HouseholdDialog)
        self.label43.setObjectName(u"label43")

        self.layout45.addWidget(self.label43)

        self.sinceField = DateField(HouseholdDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout45.addWidget(self.sinceField)

        self.space44 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout45.addItem(self.space44)


        self.fields.addLayout(self.layout45, 0, 1, 1, 1)

        self.layout48 = QVBoxLayout()
        self.layout48.setSpacing(4)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.label46 = QLabel(HouseholdDialog)
        self.label46.setObjectName(u"label46")

        self.layout48.addWidget(self.label46)

        self.villageBox = QComboBox(HouseholdDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout48.addWidget(self.villageBox)

        self.outsideField = OutsideField(HouseholdDialog)
        self.outsideField.setObjectName(u"outsideField")

        self.layout48.addWidget(self.outsideField)

        self.space47 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout48.addItem(self.space47)


        self.fields.addLayout(self.layout48, 1, 0, 1, 1)

        self.layout51 = QVBoxLayout()
        self.layout51.setSpacing(4)
        self.layout51.setObjectName(u"layout51")
        self.layout51.setContentsMargins(0, 0, 0, 0)
        self.label49 = QLabel(HouseholdDialog)
        self.label49.setObjectName(u"label49")

        self.layout51.addWidget(self.label49)

        self.addressEdit = QLineEdit(HouseholdDialog)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout51.addWidget(self.addressEdit)

        self.space50 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout51.addItem(self.space50)


        self.fields.addLayout(self.layout51, 1, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout61.addLayout(self.fields)

        self.layout53 = QVBoxLayout()
        self.layout53.setSpacing(4)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(0, 0, 0, 0)
        self.label52 = QLabel(HouseholdDialog)
        self.label52.setObjectName(u"label52")

        self.layout53.addWidget(self.label52)

        self.memberPicker = PersonPicker(HouseholdDialog)
        self.memberPicker.setObjectName(u"memberPicker")

        self.layout53.addWidget(self.memberPicker)


        self.layout61.addLayout(self.layout53)

        self.memberScroll = QScrollArea(HouseholdDialog)
        self.memberScroll.setObjectName(u"memberScroll")
        self.memberScroll.setWidgetResizable(True)
        self.memberScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.memberScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.memberScroll.setMinimumSize(QSize(0, 150))
        self.memberArea = QWidget()
        self.memberArea.setObjectName(u"memberArea")
        self.layout55 = QVBoxLayout(self.memberArea)
        self.layout55.setSpacing(8)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 8, 0)
        self.memberRows = QVBoxLayout()
        self.memberRows.setSpacing(4)
        self.memberRows.setObjectName(u"memberRows")
        self.memberRows.setContentsMargins(0, 0, 0, 0)

        self.layout55.addLayout(self.memberRows)

        self.space54 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout55.addItem(self.space54)

        self.memberScroll.setWidget(self.memberArea)

        self.layout61.addWidget(self.memberScroll)

        self.label56 = QLabel(HouseholdDialog)
        self.label56.setObjectName(u"label56")
        self.label56.setProperty(u"look", u"quiet")
        self.label56.setWordWrap(True)

        self.layout61.addWidget(self.label56)

        self.space57 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout61.addItem(self.space57)

        self.layout60 = QHBoxLayout()
        self.layout60.setSpacing(8)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.label58 = QLabel(HouseholdDialog)
        self.label58.setObjectName(u"label58")
        self.label58.setProperty(u"look", u"quiet")

        self.layout60.addWidget(self.label58)

        self.space59 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout60.addItem(self.space59)

        self.cancelButton = QPushButton(HouseholdDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout60.addWidget(self.cancelButton)

        self.saveButton = QPushButton(HouseholdDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout60.addWidget(self.saveButton)


        self.layout61.addLayout(self.layout60)


        self.retranslateUi(HouseholdDialog)

        QMetaObject.connectSlotsByName(HouseholdDialog)
    # setupUi

    def retranslateUi(self, HouseholdDialog):
        self.titleLabel.setText("")
        self.whoLabel.setText("")
        self.label40.setText(QCoreApplication.translate("HouseholdDialog", u"Family card number", None))
        self.cardEdit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"16 digits", None))
        self.label43.setText(QCoreApplication.translate("HouseholdDialog", u"Known since *", None))
        self.label46.setText(QCoreApplication.translate("HouseholdDialog", u"Village *", None))
        self.label49.setText(QCoreApplication.translate("HouseholdDialog", u"Address", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("HouseholdDialog", u"e.g. Jl. Kawi 12 RT 02 RW 03", None))
        self.label52.setText(QCoreApplication.translate("HouseholdDialog", u"Members *", None))
        self.label56.setText(QCoreApplication.translate("HouseholdDialog", u"People who are not in the register yet can be added afterwards.", None))
        self.label58.setText(QCoreApplication.translate("HouseholdDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("HouseholdDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("HouseholdDialog", u"Save the family", None))
        pass
    # retranslateUi
