# SPDX-License-Identifier: MIT
"""Made from ui/risk_rule_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_RiskRuleDialog(object):
    def setupUi(self, RiskRuleDialog):
        if not RiskRuleDialog.objectName():
            RiskRuleDialog.setObjectName(u"RiskRuleDialog")
        RiskRuleDialog.resize(660, 500)
        self.layout43 = QVBoxLayout(RiskRuleDialog)
        self.layout43.setSpacing(12)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(RiskRuleDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout43.addWidget(self.titleLabel)

        self.part44 = QLabel(RiskRuleDialog)
        self.part44.setObjectName(u"part44")
        self.part44.setWordWrap(True)

        self.layout43.addWidget(self.part44)

        self.layout45 = QHBoxLayout()
        self.layout45.setSpacing(12)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.layout46 = QVBoxLayout()
        self.layout46.setSpacing(4)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.part47 = QLabel(RiskRuleDialog)
        self.part47.setObjectName(u"part47")

        self.layout46.addWidget(self.part47)

        self.meanBox = NumberBox(RiskRuleDialog)
        self.meanBox.setObjectName(u"meanBox")
        self.meanBox.setMinimum(0)
        self.meanBox.setMaximum(999)

        self.layout46.addWidget(self.meanBox)

        self.space48 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout46.addItem(self.space48)


        self.layout45.addLayout(self.layout46)

        self.layout49 = QVBoxLayout()
        self.layout49.setSpacing(4)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.part50 = QLabel(RiskRuleDialog)
        self.part50.setObjectName(u"part50")

        self.layout49.addWidget(self.part50)

        self.worstBox = NumberBox(RiskRuleDialog)
        self.worstBox.setObjectName(u"worstBox")
        self.worstBox.setMinimum(0)
        self.worstBox.setMaximum(999)

        self.layout49.addWidget(self.worstBox)

        self.space51 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout49.addItem(self.space51)


        self.layout45.addLayout(self.layout49)

        self.layout52 = QVBoxLayout()
        self.layout52.setSpacing(4)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        self.part53 = QLabel(RiskRuleDialog)
        self.part53.setObjectName(u"part53")

        self.layout52.addWidget(self.part53)

        self.factorsBox = NumberBox(RiskRuleDialog)
        self.factorsBox.setObjectName(u"factorsBox")
        self.factorsBox.setMinimum(0)
        self.factorsBox.setMaximum(999)

        self.layout52.addWidget(self.factorsBox)

        self.space54 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout52.addItem(self.space54)


        self.layout45.addLayout(self.layout52)

        self.layout45.setStretch(0, 1)
        self.layout45.setStretch(1, 1)
        self.layout45.setStretch(2, 1)

        self.layout43.addLayout(self.layout45)

        self.sumLabel = QLabel(RiskRuleDialog)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setProperty(u"look", u"quiet")

        self.layout43.addWidget(self.sumLabel)

        self.part55 = QLabel(RiskRuleDialog)
        self.part55.setObjectName(u"part55")
        self.part55.setWordWrap(True)

        self.layout43.addWidget(self.part55)

        self.layout56 = QHBoxLayout()
        self.layout56.setSpacing(12)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.layout57 = QVBoxLayout()
        self.layout57.setSpacing(4)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.part58 = QLabel(RiskRuleDialog)
        self.part58.setObjectName(u"part58")

        self.layout57.addWidget(self.part58)

        self.mediumBox = NumberBox(RiskRuleDialog)
        self.mediumBox.setObjectName(u"mediumBox")
        self.mediumBox.setMinimum(0)
        self.mediumBox.setMaximum(999)

        self.layout57.addWidget(self.mediumBox)

        self.space59 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout57.addItem(self.space59)


        self.layout56.addLayout(self.layout57)

        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.part61 = QLabel(RiskRuleDialog)
        self.part61.setObjectName(u"part61")

        self.layout60.addWidget(self.part61)

        self.highBox = NumberBox(RiskRuleDialog)
        self.highBox.setObjectName(u"highBox")
        self.highBox.setMinimum(0)
        self.highBox.setMaximum(999)

        self.layout60.addWidget(self.highBox)

        self.space62 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout60.addItem(self.space62)


        self.layout56.addLayout(self.layout60)

        self.layout63 = QVBoxLayout()
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.part64 = QLabel(RiskRuleDialog)
        self.part64.setObjectName(u"part64")

        self.layout63.addWidget(self.part64)

        self.veryHighBox = NumberBox(RiskRuleDialog)
        self.veryHighBox.setObjectName(u"veryHighBox")
        self.veryHighBox.setMinimum(0)
        self.veryHighBox.setMaximum(999)

        self.layout63.addWidget(self.veryHighBox)

        self.space65 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout63.addItem(self.space65)


        self.layout56.addLayout(self.layout63)

        self.layout56.setStretch(0, 1)
        self.layout56.setStretch(1, 1)
        self.layout56.setStretch(2, 1)

        self.layout43.addLayout(self.layout56)

        self.bandsLabel = QLabel(RiskRuleDialog)
        self.bandsLabel.setObjectName(u"bandsLabel")
        self.bandsLabel.setProperty(u"look", u"quiet")
        self.bandsLabel.setWordWrap(True)

        self.layout43.addWidget(self.bandsLabel)

        self.keptLabel = QLabel(RiskRuleDialog)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")
        self.keptLabel.setWordWrap(True)

        self.layout43.addWidget(self.keptLabel)

        self.space66 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout43.addItem(self.space66)

        self.layout67 = QHBoxLayout()
        self.layout67.setSpacing(8)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.space68 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout67.addItem(self.space68)

        self.cancelButton = QPushButton(RiskRuleDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout67.addWidget(self.cancelButton)

        self.saveButton = QPushButton(RiskRuleDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout67.addWidget(self.saveButton)


        self.layout43.addLayout(self.layout67)


        self.retranslateUi(RiskRuleDialog)

        QMetaObject.connectSlotsByName(RiskRuleDialog)
    # setupUi

    def retranslateUi(self, RiskRuleDialog):
        self.titleLabel.setText(QCoreApplication.translate("RiskRuleDialog", u"How the risk is reckoned", None))
        self.part44.setText(QCoreApplication.translate("RiskRuleDialog", u"The most points for each of the three parts; together they make 100.", None))
        self.part47.setText(QCoreApplication.translate("RiskRuleDialog", u"Mean of all scores", None))
        self.part50.setText(QCoreApplication.translate("RiskRuleDialog", u"Gravest score", None))
        self.part53.setText(QCoreApplication.translate("RiskRuleDialog", u"Risk factors together", None))
        self.sumLabel.setText("")
        self.part55.setText(QCoreApplication.translate("RiskRuleDialog", u"From which number on a risk lies in a band; the lowest begins at 0.", None))
        self.part58.setText(QCoreApplication.translate("RiskRuleDialog", u"Medium from", None))
        self.part61.setText(QCoreApplication.translate("RiskRuleDialog", u"High from", None))
        self.part64.setText(QCoreApplication.translate("RiskRuleDialog", u"Very high from", None))
        self.bandsLabel.setText("")
        self.keptLabel.setText(QCoreApplication.translate("RiskRuleDialog", u"Lists and filters go by the new bands at once. Assessments already signed off keep theirs.", None))
        self.cancelButton.setText(QCoreApplication.translate("RiskRuleDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("RiskRuleDialog", u"Save", None))
        pass
    # retranslateUi
