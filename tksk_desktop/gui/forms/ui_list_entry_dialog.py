# SPDX-License-Identifier: MIT
"""Made from ui/list_entry_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_ListEntryDialog(object):
    def setupUi(self, ListEntryDialog):
        if not ListEntryDialog.objectName():
            ListEntryDialog.setObjectName(u"ListEntryDialog")
        ListEntryDialog.resize(420, 300)
        self.layout2 = QVBoxLayout(ListEntryDialog)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ListEntryDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout2.addWidget(self.titleLabel)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(ListEntryDialog)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"caption")

        self.layout3.addWidget(self.part4)

        self.nameEdit = QLineEdit(ListEntryDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout3.addWidget(self.nameEdit)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(ListEntryDialog)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"caption")

        self.layout5.addWidget(self.kindLabel)

        self.kindBox = QComboBox(ListEntryDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout5.addWidget(self.kindBox)


        self.layout2.addLayout(self.layout5)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.unitLabel = QLabel(ListEntryDialog)
        self.unitLabel.setObjectName(u"unitLabel")
        self.unitLabel.setProperty(u"look", u"caption")

        self.layout6.addWidget(self.unitLabel)

        self.unitEdit = QLineEdit(ListEntryDialog)
        self.unitEdit.setObjectName(u"unitEdit")

        self.layout6.addWidget(self.unitEdit)


        self.layout2.addLayout(self.layout6)

        self.activeBox = QCheckBox(ListEntryDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout2.addWidget(self.activeBox)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(ListEntryDialog)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"quiet")

        self.layout7.addWidget(self.part8)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space9)

        self.cancelButton = QPushButton(ListEntryDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout7.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ListEntryDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout7.addWidget(self.saveButton)


        self.layout2.addLayout(self.layout7)


        self.retranslateUi(ListEntryDialog)

        QMetaObject.connectSlotsByName(ListEntryDialog)
    # setupUi

    def retranslateUi(self, ListEntryDialog):
        self.titleLabel.setText("")
        self.part4.setText(QCoreApplication.translate("ListEntryDialog", u"Name *", None))
        self.kindLabel.setText(QCoreApplication.translate("ListEntryDialog", u"Kind", None))
        self.unitLabel.setText(QCoreApplication.translate("ListEntryDialog", u"Unit", None))
        self.unitEdit.setPlaceholderText(QCoreApplication.translate("ListEntryDialog", u"kg, people, Rp", None))
        self.activeBox.setText(QCoreApplication.translate("ListEntryDialog", u"In use", None))
        self.part8.setText(QCoreApplication.translate("ListEntryDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ListEntryDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ListEntryDialog", u"Save", None))
        pass
    # retranslateUi
