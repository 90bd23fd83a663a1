# SPDX-License-Identifier: MIT
"""Made from ui/contact_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.person_picker import (
    PersonPicker
)

class Ui_ContactDialog(object):
    def setupUi(self, ContactDialog):
        if not ContactDialog.objectName():
            ContactDialog.setObjectName(u"ContactDialog")
        ContactDialog.resize(560, 420)
        self.layout112 = QVBoxLayout(ContactDialog)
        self.layout112.setSpacing(12)
        self.layout112.setObjectName(u"layout112")
        self.layout112.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ContactDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout112.addWidget(self.titleLabel)

        self.whoLabel = QLabel(ContactDialog)
        self.whoLabel.setObjectName(u"whoLabel")
        self.whoLabel.setProperty(u"look", u"quiet")
        self.whoLabel.setWordWrap(True)

        self.layout112.addWidget(self.whoLabel)

        self.layout96 = QHBoxLayout()
        self.layout96.setSpacing(12)
        self.layout96.setObjectName(u"layout96")
        self.layout96.setContentsMargins(0, 0, 0, 0)
        self.layout92 = QVBoxLayout()
        self.layout92.setSpacing(4)
        self.layout92.setObjectName(u"layout92")
        self.layout92.setContentsMargins(0, 0, 0, 0)
        self.label90 = QLabel(ContactDialog)
        self.label90.setObjectName(u"label90")

        self.layout92.addWidget(self.label90)

        self.roleBox = QComboBox(ContactDialog)
        self.roleBox.setObjectName(u"roleBox")

        self.layout92.addWidget(self.roleBox)

        self.space91 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout92.addItem(self.space91)


        self.layout96.addLayout(self.layout92)

        self.layout95 = QVBoxLayout()
        self.layout95.setSpacing(4)
        self.layout95.setObjectName(u"layout95")
        self.layout95.setContentsMargins(0, 0, 0, 0)
        self.label93 = QLabel(ContactDialog)
        self.label93.setObjectName(u"label93")

        self.layout95.addWidget(self.label93)

        self.sinceField = DateField(ContactDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout95.addWidget(self.sinceField)

        self.space94 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout95.addItem(self.space94)


        self.layout96.addLayout(self.layout95)

        self.layout96.setStretch(0, 1)
        self.layout96.setStretch(1, 1)

        self.layout112.addLayout(self.layout96)

        self.roleLabel = QLabel(ContactDialog)
        self.roleLabel.setObjectName(u"roleLabel")
        self.roleLabel.setProperty(u"look", u"quiet")
        self.roleLabel.setWordWrap(True)

        self.layout112.addWidget(self.roleLabel)

        self.layout98 = QVBoxLayout()
        self.layout98.setSpacing(4)
        self.layout98.setObjectName(u"layout98")
        self.layout98.setContentsMargins(0, 0, 0, 0)
        self.label97 = QLabel(ContactDialog)
        self.label97.setObjectName(u"label97")

        self.layout98.addWidget(self.label97)

        self.personPicker = PersonPicker(ContactDialog)
        self.personPicker.setObjectName(u"personPicker")

        self.layout98.addWidget(self.personPicker)


        self.layout112.addLayout(self.layout98)

        self.layout100 = QVBoxLayout()
        self.layout100.setSpacing(4)
        self.layout100.setObjectName(u"layout100")
        self.layout100.setContentsMargins(0, 0, 0, 0)
        self.label99 = QLabel(ContactDialog)
        self.label99.setObjectName(u"label99")

        self.layout100.addWidget(self.label99)

        self.nameEdit = QLineEdit(ContactDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout100.addWidget(self.nameEdit)


        self.layout112.addLayout(self.layout100)

        self.layout107 = QHBoxLayout()
        self.layout107.setSpacing(12)
        self.layout107.setObjectName(u"layout107")
        self.layout107.setContentsMargins(0, 0, 0, 0)
        self.layout103 = QVBoxLayout()
        self.layout103.setSpacing(4)
        self.layout103.setObjectName(u"layout103")
        self.layout103.setContentsMargins(0, 0, 0, 0)
        self.label101 = QLabel(ContactDialog)
        self.label101.setObjectName(u"label101")

        self.layout103.addWidget(self.label101)

        self.phoneEdit = QLineEdit(ContactDialog)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.layout103.addWidget(self.phoneEdit)

        self.space102 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout103.addItem(self.space102)


        self.layout107.addLayout(self.layout103)

        self.layout106 = QVBoxLayout()
        self.layout106.setSpacing(4)
        self.layout106.setObjectName(u"layout106")
        self.layout106.setContentsMargins(0, 0, 0, 0)
        self.label104 = QLabel(ContactDialog)
        self.label104.setObjectName(u"label104")

        self.layout106.addWidget(self.label104)

        self.relationEdit = QLineEdit(ContactDialog)
        self.relationEdit.setObjectName(u"relationEdit")

        self.layout106.addWidget(self.relationEdit)

        self.space105 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout106.addItem(self.space105)


        self.layout107.addLayout(self.layout106)

        self.layout107.setStretch(0, 1)
        self.layout107.setStretch(1, 1)

        self.layout112.addLayout(self.layout107)

        self.space108 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout112.addItem(self.space108)

        self.layout111 = QHBoxLayout()
        self.layout111.setSpacing(8)
        self.layout111.setObjectName(u"layout111")
        self.layout111.setContentsMargins(0, 0, 0, 0)
        self.label109 = QLabel(ContactDialog)
        self.label109.setObjectName(u"label109")
        self.label109.setProperty(u"look", u"quiet")

        self.layout111.addWidget(self.label109)

        self.space110 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout111.addItem(self.space110)

        self.cancelButton = QPushButton(ContactDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout111.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ContactDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout111.addWidget(self.saveButton)


        self.layout112.addLayout(self.layout111)


        self.retranslateUi(ContactDialog)

        QMetaObject.connectSlotsByName(ContactDialog)
    # setupUi

    def retranslateUi(self, ContactDialog):
        self.titleLabel.setText("")
        self.whoLabel.setText("")
        self.label90.setText(QCoreApplication.translate("ContactDialog", u"As *", None))
        self.label93.setText(QCoreApplication.translate("ContactDialog", u"Since *", None))
        self.roleLabel.setText("")
        self.label97.setText(QCoreApplication.translate("ContactDialog", u"Someone in the register", None))
        self.label99.setText(QCoreApplication.translate("ContactDialog", u"Or a name", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"e.g. Bu Tutik", None))
        self.label101.setText(QCoreApplication.translate("ContactDialog", u"Phone", None))
        self.phoneEdit.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"e.g. 0812 3456 7890", None))
        self.label104.setText(QCoreApplication.translate("ContactDialog", u"Who this is to the client", None))
        self.relationEdit.setPlaceholderText(QCoreApplication.translate("ContactDialog", u"e.g. neighbour, aunt", None))
        self.label109.setText(QCoreApplication.translate("ContactDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ContactDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ContactDialog", u"Save", None))
        pass
    # retranslateUi
