# SPDX-License-Identifier: MIT
"""Made from ui/group_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.groups.group_members import (
    GroupMembers
)
from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_GroupDialog(object):
    def setupUi(self, GroupDialog):
        if not GroupDialog.objectName():
            GroupDialog.setObjectName(u"GroupDialog")
        GroupDialog.resize(680, 620)
        self.layout175 = QVBoxLayout(GroupDialog)
        self.layout175.setSpacing(12)
        self.layout175.setObjectName(u"layout175")
        self.layout175.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(GroupDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout175.addWidget(self.titleLabel)

        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout160 = QVBoxLayout()
        self.layout160.setSpacing(4)
        self.layout160.setObjectName(u"layout160")
        self.layout160.setContentsMargins(0, 0, 0, 0)
        self.label158 = QLabel(GroupDialog)
        self.label158.setObjectName(u"label158")

        self.layout160.addWidget(self.label158)

        self.nameEdit = QLineEdit(GroupDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout160.addWidget(self.nameEdit)

        self.space159 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout160.addItem(self.space159)


        self.fields.addLayout(self.layout160, 0, 0, 1, 1)

        self.layout163 = QVBoxLayout()
        self.layout163.setSpacing(4)
        self.layout163.setObjectName(u"layout163")
        self.layout163.setContentsMargins(0, 0, 0, 0)
        self.label161 = QLabel(GroupDialog)
        self.label161.setObjectName(u"label161")

        self.layout163.addWidget(self.label161)

        self.kindBox = QComboBox(GroupDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout163.addWidget(self.kindBox)

        self.space162 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout163.addItem(self.space162)


        self.fields.addLayout(self.layout163, 0, 1, 1, 1)

        self.layout166 = QVBoxLayout()
        self.layout166.setSpacing(4)
        self.layout166.setObjectName(u"layout166")
        self.layout166.setContentsMargins(0, 0, 0, 0)
        self.label164 = QLabel(GroupDialog)
        self.label164.setObjectName(u"label164")

        self.layout166.addWidget(self.label164)

        self.villageBox = QComboBox(GroupDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout166.addWidget(self.villageBox)

        self.space165 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout166.addItem(self.space165)


        self.fields.addLayout(self.layout166, 1, 0, 1, 1)

        self.layout169 = QVBoxLayout()
        self.layout169.setSpacing(4)
        self.layout169.setObjectName(u"layout169")
        self.layout169.setContentsMargins(0, 0, 0, 0)
        self.label167 = QLabel(GroupDialog)
        self.label167.setObjectName(u"label167")

        self.layout169.addWidget(self.label167)

        self.formedField = DateField(GroupDialog)
        self.formedField.setObjectName(u"formedField")

        self.layout169.addWidget(self.formedField)

        self.space168 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout169.addItem(self.space168)


        self.fields.addLayout(self.layout169, 1, 1, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout175.addLayout(self.fields)

        self.layout171 = QVBoxLayout()
        self.layout171.setSpacing(4)
        self.layout171.setObjectName(u"layout171")
        self.layout171.setContentsMargins(0, 0, 0, 0)
        self.label170 = QLabel(GroupDialog)
        self.label170.setObjectName(u"label170")

        self.layout171.addWidget(self.label170)

        self.members = GroupMembers(GroupDialog)
        self.members.setObjectName(u"members")

        self.layout171.addWidget(self.members)

        self.layout171.setStretch(1, 1)

        self.layout175.addLayout(self.layout171)

        self.layout174 = QHBoxLayout()
        self.layout174.setSpacing(8)
        self.layout174.setObjectName(u"layout174")
        self.layout174.setContentsMargins(0, 0, 0, 0)
        self.label172 = QLabel(GroupDialog)
        self.label172.setObjectName(u"label172")
        self.label172.setProperty(u"look", u"quiet")

        self.layout174.addWidget(self.label172)

        self.space173 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout174.addItem(self.space173)

        self.cancelButton = QPushButton(GroupDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout174.addWidget(self.cancelButton)

        self.saveButton = QPushButton(GroupDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout174.addWidget(self.saveButton)


        self.layout175.addLayout(self.layout174)

        self.layout175.setStretch(2, 1)

        self.retranslateUi(GroupDialog)

        QMetaObject.connectSlotsByName(GroupDialog)
    # setupUi

    def retranslateUi(self, GroupDialog):
        self.titleLabel.setText("")
        self.label158.setText(QCoreApplication.translate("GroupDialog", u"Name of the group *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("GroupDialog", u"e.g. KUBE Mekar Sari", None))
        self.label161.setText(QCoreApplication.translate("GroupDialog", u"Kind of group", None))
        self.label164.setText(QCoreApplication.translate("GroupDialog", u"Village *", None))
        self.label167.setText(QCoreApplication.translate("GroupDialog", u"Formed on *", None))
        self.label170.setText(QCoreApplication.translate("GroupDialog", u"Members", None))
        self.label172.setText(QCoreApplication.translate("GroupDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("GroupDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("GroupDialog", u"Save", None))
        pass
    # retranslateUi
