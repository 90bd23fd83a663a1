# SPDX-License-Identifier: MIT
"""Made from ui/session_type_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_SessionTypeDialog(object):
    def setupUi(self, SessionTypeDialog):
        if not SessionTypeDialog.objectName():
            SessionTypeDialog.setObjectName(u"SessionTypeDialog")
        self.dialogLayout = QVBoxLayout(SessionTypeDialog)
        self.dialogLayout.setSpacing(12)
        self.dialogLayout.setObjectName(u"dialogLayout")
        self.dialogLayout.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(SessionTypeDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.dialogLayout.addWidget(self.titleLabel)

        self.nameLayout = QVBoxLayout()
        self.nameLayout.setSpacing(4)
        self.nameLayout.setObjectName(u"nameLayout")
        self.nameLayout.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(SessionTypeDialog)
        self.nameLabel.setObjectName(u"nameLabel")

        self.nameLayout.addWidget(self.nameLabel)

        self.nameEdit = QLineEdit(SessionTypeDialog)
        self.nameEdit.setObjectName(u"nameEdit")
        self.nameEdit.setMaxLength(80)

        self.nameLayout.addWidget(self.nameEdit)


        self.dialogLayout.addLayout(self.nameLayout)

        self.kindRow = QHBoxLayout()
        self.kindRow.setSpacing(12)
        self.kindRow.setObjectName(u"kindRow")
        self.kindRow.setContentsMargins(0, 0, 0, 0)
        self.kindLayout = QVBoxLayout()
        self.kindLayout.setSpacing(4)
        self.kindLayout.setObjectName(u"kindLayout")
        self.kindLayout.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(SessionTypeDialog)
        self.kindLabel.setObjectName(u"kindLabel")

        self.kindLayout.addWidget(self.kindLabel)

        self.kindBox = QComboBox(SessionTypeDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.kindLayout.addWidget(self.kindBox)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kindLayout.addItem(self.space3)


        self.kindRow.addLayout(self.kindLayout)

        self.roleLayout = QVBoxLayout()
        self.roleLayout.setSpacing(4)
        self.roleLayout.setObjectName(u"roleLayout")
        self.roleLayout.setContentsMargins(0, 0, 0, 0)
        self.roleLabel = QLabel(SessionTypeDialog)
        self.roleLabel.setObjectName(u"roleLabel")

        self.roleLayout.addWidget(self.roleLabel)

        self.roleBox = QComboBox(SessionTypeDialog)
        self.roleBox.setObjectName(u"roleBox")

        self.roleLayout.addWidget(self.roleBox)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.roleLayout.addItem(self.space4)


        self.kindRow.addLayout(self.roleLayout)

        self.kindRow.setStretch(0, 1)
        self.kindRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.kindRow)

        self.daysRow = QHBoxLayout()
        self.daysRow.setSpacing(12)
        self.daysRow.setObjectName(u"daysRow")
        self.daysRow.setContentsMargins(0, 0, 0, 0)
        self.sinceLayout = QVBoxLayout()
        self.sinceLayout.setSpacing(4)
        self.sinceLayout.setObjectName(u"sinceLayout")
        self.sinceLayout.setContentsMargins(0, 0, 0, 0)
        self.sinceLabel = QLabel(SessionTypeDialog)
        self.sinceLabel.setObjectName(u"sinceLabel")

        self.sinceLayout.addWidget(self.sinceLabel)

        self.sinceField = DateField(SessionTypeDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.sinceLayout.addWidget(self.sinceField)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sinceLayout.addItem(self.space5)


        self.daysRow.addLayout(self.sinceLayout)

        self.untilLayout = QVBoxLayout()
        self.untilLayout.setSpacing(4)
        self.untilLayout.setObjectName(u"untilLayout")
        self.untilLayout.setContentsMargins(0, 0, 0, 0)
        self.untilLabel = QLabel(SessionTypeDialog)
        self.untilLabel.setObjectName(u"untilLabel")

        self.untilLayout.addWidget(self.untilLabel)

        self.untilField = DateField(SessionTypeDialog)
        self.untilField.setObjectName(u"untilField")

        self.untilLayout.addWidget(self.untilField)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.untilLayout.addItem(self.space6)


        self.daysRow.addLayout(self.untilLayout)

        self.daysRow.setStretch(0, 1)
        self.daysRow.setStretch(1, 1)

        self.dialogLayout.addLayout(self.daysRow)

        self.fieldsLabel = QLabel(SessionTypeDialog)
        self.fieldsLabel.setObjectName(u"fieldsLabel")

        self.dialogLayout.addWidget(self.fieldsLabel)

        self.fieldsPart = QWidget(SessionTypeDialog)
        self.fieldsPart.setObjectName(u"fieldsPart")
        self.fieldsGrid = QGridLayout(self.fieldsPart)
        self.fieldsGrid.setSpacing(4)
        self.fieldsGrid.setObjectName(u"fieldsGrid")
        self.fieldsGrid.setContentsMargins(0, 0, 0, 0)

        self.dialogLayout.addWidget(self.fieldsPart)

        self.buttonsLayout = QHBoxLayout()
        self.buttonsLayout.setSpacing(8)
        self.buttonsLayout.setObjectName(u"buttonsLayout")
        self.buttonsLayout.setContentsMargins(0, 0, 0, 0)
        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonsLayout.addItem(self.space7)

        self.cancelButton = QPushButton(SessionTypeDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.buttonsLayout.addWidget(self.cancelButton)

        self.saveButton = QPushButton(SessionTypeDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.buttonsLayout.addWidget(self.saveButton)


        self.dialogLayout.addLayout(self.buttonsLayout)


        self.retranslateUi(SessionTypeDialog)

        QMetaObject.connectSlotsByName(SessionTypeDialog)
    # setupUi

    def retranslateUi(self, SessionTypeDialog):
        self.titleLabel.setText("")
        self.nameLabel.setText(QCoreApplication.translate("SessionTypeDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("SessionTypeDialog", u"e.g. Pendampingan lansia", None))
        self.kindLabel.setText(QCoreApplication.translate("SessionTypeDialog", u"What it needs", None))
        self.roleLabel.setText(QCoreApplication.translate("SessionTypeDialog", u"Role in the report", None))
        self.sinceLabel.setText(QCoreApplication.translate("SessionTypeDialog", u"In use from", None))
        self.untilLabel.setText(QCoreApplication.translate("SessionTypeDialog", u"Last day in use", None))
        self.fieldsLabel.setText(QCoreApplication.translate("SessionTypeDialog", u"Fields of the form", None))
        self.cancelButton.setText(QCoreApplication.translate("SessionTypeDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("SessionTypeDialog", u"Save", None))
        pass
    # retranslateUi
