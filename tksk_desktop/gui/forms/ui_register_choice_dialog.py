# SPDX-License-Identifier: MIT
"""Made from ui/register_choice_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_RegisterChoiceDialog(object):
    def setupUi(self, RegisterChoiceDialog):
        if not RegisterChoiceDialog.objectName():
            RegisterChoiceDialog.setObjectName(u"RegisterChoiceDialog")
        RegisterChoiceDialog.setMinimumSize(QSize(460, 0))
        self.layout35 = QVBoxLayout(RegisterChoiceDialog)
        self.layout35.setSpacing(12)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(RegisterChoiceDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout35.addWidget(self.titleLabel)

        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(4)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.part37 = QLabel(RegisterChoiceDialog)
        self.part37.setObjectName(u"part37")

        self.layout36.addWidget(self.part37)

        self.villageBox = QComboBox(RegisterChoiceDialog)
        self.villageBox.setObjectName(u"villageBox")

        self.layout36.addWidget(self.villageBox)


        self.layout35.addLayout(self.layout36)

        self.layout38 = QVBoxLayout()
        self.layout38.setSpacing(4)
        self.layout38.setObjectName(u"layout38")
        self.layout38.setContentsMargins(0, 0, 0, 0)
        self.part39 = QLabel(RegisterChoiceDialog)
        self.part39.setObjectName(u"part39")

        self.layout38.addWidget(self.part39)

        self.kindBox = QComboBox(RegisterChoiceDialog)
        self.kindBox.setObjectName(u"kindBox")

        self.layout38.addWidget(self.kindBox)


        self.layout35.addLayout(self.layout38)

        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(4)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.part41 = QLabel(RegisterChoiceDialog)
        self.part41.setObjectName(u"part41")

        self.layout40.addWidget(self.part41)

        self.filterBox = QComboBox(RegisterChoiceDialog)
        self.filterBox.setObjectName(u"filterBox")

        self.layout40.addWidget(self.filterBox)


        self.layout35.addLayout(self.layout40)

        self.countLabel = QLabel(RegisterChoiceDialog)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")
        self.countLabel.setWordWrap(True)

        self.layout35.addWidget(self.countLabel)

        self.layout42 = QHBoxLayout()
        self.layout42.setSpacing(8)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 0, 0, 0)
        self.space43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout42.addItem(self.space43)

        self.cancelButton = QPushButton(RegisterChoiceDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout42.addWidget(self.cancelButton)

        self.addButton = QPushButton(RegisterChoiceDialog)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"main")

        self.layout42.addWidget(self.addButton)


        self.layout35.addLayout(self.layout42)


        self.retranslateUi(RegisterChoiceDialog)

        QMetaObject.connectSlotsByName(RegisterChoiceDialog)
    # setupUi

    def retranslateUi(self, RegisterChoiceDialog):
        self.titleLabel.setText(QCoreApplication.translate("RegisterChoiceDialog", u"Recipients from the register", None))
        self.part37.setText(QCoreApplication.translate("RegisterChoiceDialog", u"Village", None))
        self.part39.setText(QCoreApplication.translate("RegisterChoiceDialog", u"Kind of need", None))
        self.part41.setText(QCoreApplication.translate("RegisterChoiceDialog", u"Kept filter of the client list", None))
        self.countLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("RegisterChoiceDialog", u"Cancel", None))
        self.addButton.setText(QCoreApplication.translate("RegisterChoiceDialog", u"Add", None))
        pass
    # retranslateUi
