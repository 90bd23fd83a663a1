# SPDX-License-Identifier: MIT
"""Made from ui/stage_name_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_StageNameDialog(object):
    def setupUi(self, StageNameDialog):
        if not StageNameDialog.objectName():
            StageNameDialog.setObjectName(u"StageNameDialog")
        StageNameDialog.resize(480, 220)
        self.layout125 = QVBoxLayout(StageNameDialog)
        self.layout125.setSpacing(12)
        self.layout125.setObjectName(u"layout125")
        self.layout125.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(StageNameDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout125.addWidget(self.titleLabel)

        self.layout119 = QVBoxLayout()
        self.layout119.setSpacing(4)
        self.layout119.setObjectName(u"layout119")
        self.layout119.setContentsMargins(0, 0, 0, 0)
        self.label118 = QLabel(StageNameDialog)
        self.label118.setObjectName(u"label118")

        self.layout119.addWidget(self.label118)

        self.nameEdit = QLineEdit(StageNameDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout119.addWidget(self.nameEdit)


        self.layout125.addLayout(self.layout119)

        self.layout120 = QVBoxLayout()
        self.layout120.setSpacing(4)
        self.layout120.setObjectName(u"layout120")
        self.layout120.setContentsMargins(0, 0, 0, 0)
        self.activeBox = QCheckBox(StageNameDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout120.addWidget(self.activeBox)


        self.layout125.addLayout(self.layout120)

        self.space121 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout125.addItem(self.space121)

        self.layout124 = QHBoxLayout()
        self.layout124.setSpacing(8)
        self.layout124.setObjectName(u"layout124")
        self.layout124.setContentsMargins(0, 0, 0, 0)
        self.label122 = QLabel(StageNameDialog)
        self.label122.setObjectName(u"label122")
        self.label122.setProperty(u"look", u"quiet")

        self.layout124.addWidget(self.label122)

        self.space123 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout124.addItem(self.space123)

        self.cancelButton = QPushButton(StageNameDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout124.addWidget(self.cancelButton)

        self.saveButton = QPushButton(StageNameDialog)
        self.saveButton.setObjectName(u"saveButton")

        self.layout124.addWidget(self.saveButton)


        self.layout125.addLayout(self.layout124)


        self.retranslateUi(StageNameDialog)

        QMetaObject.connectSlotsByName(StageNameDialog)
    # setupUi

    def retranslateUi(self, StageNameDialog):
        self.titleLabel.setText(QCoreApplication.translate("StageNameDialog", u"Add a stage", None))
        self.label118.setText(QCoreApplication.translate("StageNameDialog", u"Name *", None))
        self.activeBox.setText(QCoreApplication.translate("StageNameDialog", u"In use", None))
        self.label122.setText(QCoreApplication.translate("StageNameDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("StageNameDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("StageNameDialog", u"Save", None))
        pass
    # retranslateUi
