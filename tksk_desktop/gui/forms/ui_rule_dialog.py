# SPDX-License-Identifier: MIT
"""Made from ui/rule_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_RuleDialog(object):
    def setupUi(self, RuleDialog):
        if not RuleDialog.objectName():
            RuleDialog.setObjectName(u"RuleDialog")
        RuleDialog.setMinimumSize(QSize(520, 0))
        self.layout29 = QVBoxLayout(RuleDialog)
        self.layout29.setSpacing(12)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(RuleDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout29.addWidget(self.titleLabel)

        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(12)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.layout31 = QVBoxLayout()
        self.layout31.setSpacing(4)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.part32 = QLabel(RuleDialog)
        self.part32.setObjectName(u"part32")

        self.layout31.addWidget(self.part32)

        self.firstBox = QComboBox(RuleDialog)
        self.firstBox.setObjectName(u"firstBox")

        self.layout31.addWidget(self.firstBox)


        self.layout30.addLayout(self.layout31)

        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.part34 = QLabel(RuleDialog)
        self.part34.setObjectName(u"part34")

        self.layout33.addWidget(self.part34)

        self.secondBox = QComboBox(RuleDialog)
        self.secondBox.setObjectName(u"secondBox")

        self.layout33.addWidget(self.secondBox)


        self.layout30.addLayout(self.layout33)

        self.layout30.setStretch(0, 1)
        self.layout30.setStretch(1, 1)

        self.layout29.addLayout(self.layout30)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(12)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(4)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.part37 = QLabel(RuleDialog)
        self.part37.setObjectName(u"part37")

        self.layout36.addWidget(self.part37)

        self.standingBox = QComboBox(RuleDialog)
        self.standingBox.setObjectName(u"standingBox")

        self.layout36.addWidget(self.standingBox)


        self.layout35.addLayout(self.layout36)

        self.layout38 = QVBoxLayout()
        self.layout38.setSpacing(4)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.part39 = QLabel(RuleDialog)
        self.part39.setObjectName(u"part39")

        self.layout38.addWidget(self.part39)

        self.sinceField = DateField(RuleDialog)
        self.sinceField.setObjectName(u"sinceField")

        self.layout38.addWidget(self.sinceField)


        self.layout35.addLayout(self.layout38)

        self.layout35.setStretch(0, 1)
        self.layout35.setStretch(1, 1)

        self.layout29.addLayout(self.layout35)

        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.part41 = QLabel(RuleDialog)
        self.part41.setObjectName(u"part41")

        self.layout40.addWidget(self.part41)

        self.personBox = QCheckBox(RuleDialog)
        self.personBox.setObjectName(u"personBox")

        self.layout40.addWidget(self.personBox)

        self.cardBox = QCheckBox(RuleDialog)
        self.cardBox.setObjectName(u"cardBox")

        self.layout40.addWidget(self.cardBox)

        self.layout42 = QVBoxLayout()
        self.layout42.setSpacing(8)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 0, 0, 0)
        self.householdBox = QCheckBox(RuleDialog)
        self.householdBox.setObjectName(u"householdBox")

        self.layout42.addWidget(self.householdBox)


        self.layout40.addLayout(self.layout42)


        self.layout29.addLayout(self.layout40)

        self.layout43 = QVBoxLayout()
        self.layout43.setSpacing(4)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.part44 = QLabel(RuleDialog)
        self.part44.setObjectName(u"part44")

        self.layout43.addWidget(self.part44)

        self.sourceEdit = QLineEdit(RuleDialog)
        self.sourceEdit.setObjectName(u"sourceEdit")

        self.layout43.addWidget(self.sourceEdit)


        self.layout29.addLayout(self.layout43)

        self.layout45 = QHBoxLayout()
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.space46 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout45.addItem(self.space46)

        self.cancelButton = QPushButton(RuleDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout45.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RuleDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout45.addWidget(self.saveButton)


        self.layout29.addLayout(self.layout45)


        self.retranslateUi(RuleDialog)

        QMetaObject.connectSlotsByName(RuleDialog)
    # setupUi

    def retranslateUi(self, RuleDialog):
        self.titleLabel.setText(QCoreApplication.translate("RuleDialog", u"A rule of your office", None))
        self.part32.setText(QCoreApplication.translate("RuleDialog", u"Programme *", None))
        self.part34.setText(QCoreApplication.translate("RuleDialog", u"beside *", None))
        self.part37.setText(QCoreApplication.translate("RuleDialog", u"means *", None))
        self.part39.setText(QCoreApplication.translate("RuleDialog", u"Since *", None))
        self.part41.setText(QCoreApplication.translate("RuleDialog", u"Where they share *", None))
        self.part44.setText(QCoreApplication.translate("RuleDialog", u"Who says so *", None))
        self.sourceEdit.setPlaceholderText(QCoreApplication.translate("RuleDialog", u"e.g. letter of the Dinas 460/12/2026", None))
        self.cancelButton.setText(QCoreApplication.translate("RuleDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RuleDialog", u"Save", None))
        pass
    # retranslateUi
