# SPDX-License-Identifier: MIT
"""Made from ui/risk_factor_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_RiskFactorDialog(object):
    def setupUi(self, RiskFactorDialog):
        if not RiskFactorDialog.objectName():
            RiskFactorDialog.setObjectName(u"RiskFactorDialog")
        RiskFactorDialog.resize(520, 320)
        self.layout29 = QVBoxLayout(RiskFactorDialog)
        self.layout29.setSpacing(12)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(RiskFactorDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout29.addWidget(self.titleLabel)

        self.layout30 = QVBoxLayout()
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.part31 = QLabel(RiskFactorDialog)
        self.part31.setObjectName(u"part31")

        self.layout30.addWidget(self.part31)

        self.nameEdit = QLineEdit(RiskFactorDialog)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout30.addWidget(self.nameEdit)


        self.layout29.addLayout(self.layout30)

        self.layout32 = QHBoxLayout()
        self.layout32.setSpacing(12)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.layout33 = QVBoxLayout()
        self.layout33.setSpacing(4)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.part34 = QLabel(RiskFactorDialog)
        self.part34.setObjectName(u"part34")

        self.layout33.addWidget(self.part34)

        self.pointsBox = NumberBox(RiskFactorDialog)
        self.pointsBox.setObjectName(u"pointsBox")
        self.pointsBox.setMinimum(0)
        self.pointsBox.setMaximum(999)

        self.layout33.addWidget(self.pointsBox)

        self.space35 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout33.addItem(self.space35)


        self.layout32.addLayout(self.layout33)

        self.layout36 = QVBoxLayout()
        self.layout36.setSpacing(4)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(0, 0, 0, 0)
        self.part37 = QLabel(RiskFactorDialog)
        self.part37.setObjectName(u"part37")

        self.layout36.addWidget(self.part37)

        self.leastBox = NumberBox(RiskFactorDialog)
        self.leastBox.setObjectName(u"leastBox")
        self.leastBox.setMinimum(0)
        self.leastBox.setMaximum(999)

        self.layout36.addWidget(self.leastBox)

        self.space38 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout36.addItem(self.space38)


        self.layout32.addLayout(self.layout36)


        self.layout29.addLayout(self.layout32)

        self.leastLabel = QLabel(RiskFactorDialog)
        self.leastLabel.setObjectName(u"leastLabel")
        self.leastLabel.setProperty(u"look", u"quiet")
        self.leastLabel.setWordWrap(True)

        self.layout29.addWidget(self.leastLabel)

        self.activeBox = QCheckBox(RiskFactorDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout29.addWidget(self.activeBox)

        self.space39 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout29.addItem(self.space39)

        self.layout40 = QHBoxLayout()
        self.layout40.setSpacing(8)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.space41 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout40.addItem(self.space41)

        self.cancelButton = QPushButton(RiskFactorDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout40.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RiskFactorDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout40.addWidget(self.saveButton)


        self.layout29.addLayout(self.layout40)


        self.retranslateUi(RiskFactorDialog)

        QMetaObject.connectSlotsByName(RiskFactorDialog)
    # setupUi

    def retranslateUi(self, RiskFactorDialog):
        self.titleLabel.setText(QCoreApplication.translate("RiskFactorDialog", u"Add a risk factor", None))
        self.part31.setText(QCoreApplication.translate("RiskFactorDialog", u"Name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("RiskFactorDialog", u"e.g. House in danger of landslide", None))
        self.part34.setText(QCoreApplication.translate("RiskFactorDialog", u"Points that it adds", None))
        self.part37.setText(QCoreApplication.translate("RiskFactorDialog", u"Lowest risk with this factor", None))
        self.leastBox.setSpecialValueText(QCoreApplication.translate("RiskFactorDialog", u"lifts nowhere", None))
        self.leastLabel.setText("")
        self.activeBox.setText(QCoreApplication.translate("RiskFactorDialog", u"In use: offered in new assessments", None))
        self.cancelButton.setText(QCoreApplication.translate("RiskFactorDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RiskFactorDialog", u"Save", None))
        pass
    # retranslateUi
