# SPDX-License-Identifier: MIT
"""Made from ui/assessment_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_AssessmentDialog(object):
    def setupUi(self, AssessmentDialog):
        if not AssessmentDialog.objectName():
            AssessmentDialog.setObjectName(u"AssessmentDialog")
        AssessmentDialog.resize(1240, 690)
        self.layout1 = QVBoxLayout(AssessmentDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(20)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.leftPane = QWidget(AssessmentDialog)
        self.leftPane.setObjectName(u"leftPane")
        self.leftPane.setMinimumSize(QSize(276, 0))
        self.leftPane.setMaximumSize(QSize(276, 16777215))
        self.layout3 = QVBoxLayout(self.leftPane)
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(self.leftPane)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout3.addWidget(self.titleLabel)

        self.caseLabel = QLabel(self.leftPane)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout3.addWidget(self.caseLabel)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label9 = QLabel(self.leftPane)
        self.label9.setObjectName(u"label9")

        self.layout4.addWidget(self.label9)

        self.kindBox = QComboBox(self.leftPane)
        self.kindBox.setObjectName(u"kindBox")

        self.layout4.addWidget(self.kindBox)


        self.layout3.addLayout(self.layout4)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label10 = QLabel(self.leftPane)
        self.label10.setObjectName(u"label10")

        self.layout5.addWidget(self.label10)

        self.assessedField = DateField(self.leftPane)
        self.assessedField.setObjectName(u"assessedField")

        self.layout5.addWidget(self.assessedField)


        self.layout3.addLayout(self.layout5)

        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label11 = QLabel(self.leftPane)
        self.label11.setObjectName(u"label11")

        self.layout6.addWidget(self.label11)

        self.makerEdit = QLineEdit(self.leftPane)
        self.makerEdit.setObjectName(u"makerEdit")

        self.layout6.addWidget(self.makerEdit)


        self.layout3.addLayout(self.layout6)

        self.riskCard = QFrame(self.leftPane)
        self.riskCard.setObjectName(u"riskCard")
        self.riskCard.setProperty(u"look", u"card")
        self.layout7 = QVBoxLayout(self.riskCard)
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(12, 10, 12, 10)
        self.label12 = QLabel(self.riskCard)
        self.label12.setObjectName(u"label12")
        self.label12.setProperty(u"look", u"quiet")

        self.layout7.addWidget(self.label12)

        self.riskLabel = QLabel(self.riskCard)
        self.riskLabel.setObjectName(u"riskLabel")
        self.riskLabel.setProperty(u"look", u"number")

        self.layout7.addWidget(self.riskLabel)

        self.bandLabel = QLabel(self.riskCard)
        self.bandLabel.setObjectName(u"bandLabel")
        self.bandLabel.setProperty(u"look", u"strong")

        self.layout7.addWidget(self.bandLabel)

        self.partsLabel = QLabel(self.riskCard)
        self.partsLabel.setObjectName(u"partsLabel")
        self.partsLabel.setProperty(u"look", u"quiet")
        self.partsLabel.setWordWrap(True)

        self.layout7.addWidget(self.partsLabel)


        self.layout3.addWidget(self.riskCard)

        self.jumpPane = QWidget(self.leftPane)
        self.jumpPane.setObjectName(u"jumpPane")
        self.jumpLayout = QVBoxLayout(self.jumpPane)
        self.jumpLayout.setSpacing(0)
        self.jumpLayout.setObjectName(u"jumpLayout")
        self.jumpLayout.setContentsMargins(0, 0, 0, 0)

        self.layout3.addWidget(self.jumpPane)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.space8)

        self.keptLabel = QLabel(self.leftPane)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")
        self.keptLabel.setWordWrap(True)

        self.layout3.addWidget(self.keptLabel)


        self.layout2.addWidget(self.leftPane)

        self.pageScroll = QScrollArea(AssessmentDialog)
        self.pageScroll.setObjectName(u"pageScroll")
        self.pageScroll.setWidgetResizable(True)
        self.pageScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.pageScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pageArea = QWidget()
        self.pageArea.setObjectName(u"pageArea")
        self.layout9 = QVBoxLayout(self.pageArea)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 8, 0)
        self.scaleLabel = QLabel(self.pageArea)
        self.scaleLabel.setObjectName(u"scaleLabel")
        self.scaleLabel.setProperty(u"look", u"quiet")
        self.scaleLabel.setWordWrap(True)

        self.layout9.addWidget(self.scaleLabel)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.findingsLabel = QLabel(self.pageArea)
        self.findingsLabel.setObjectName(u"findingsLabel")
        self.findingsLabel.setProperty(u"look", u"wrong")
        self.findingsLabel.setWordWrap(True)

        self.layout10.addWidget(self.findingsLabel)


        self.layout9.addLayout(self.layout10)

        self.areasPane = QWidget(self.pageArea)
        self.areasPane.setObjectName(u"areasPane")
        self.areasLayout = QVBoxLayout(self.areasPane)
        self.areasLayout.setSpacing(8)
        self.areasLayout.setObjectName(u"areasLayout")
        self.areasLayout.setContentsMargins(0, 0, 0, 0)

        self.layout9.addWidget(self.areasPane)

        self.factorsCard = QFrame(self.pageArea)
        self.factorsCard.setObjectName(u"factorsCard")
        self.factorsCard.setProperty(u"look", u"card")
        self.layout11 = QVBoxLayout(self.factorsCard)
        self.layout11.setSpacing(6)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 12, 16, 12)
        self.factorsTitle = QLabel(self.factorsCard)
        self.factorsTitle.setObjectName(u"factorsTitle")
        self.factorsTitle.setProperty(u"look", u"section")

        self.layout11.addWidget(self.factorsTitle)

        self.label13 = QLabel(self.factorsCard)
        self.label13.setObjectName(u"label13")
        self.label13.setProperty(u"look", u"quiet")
        self.label13.setWordWrap(True)

        self.layout11.addWidget(self.label13)

        self.factorsPane = QWidget(self.factorsCard)
        self.factorsPane.setObjectName(u"factorsPane")
        self.factorsLayout = QVBoxLayout(self.factorsPane)
        self.factorsLayout.setSpacing(2)
        self.factorsLayout.setObjectName(u"factorsLayout")
        self.factorsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout11.addWidget(self.factorsPane)

        self.ownRiskBox = QCheckBox(self.factorsCard)
        self.ownRiskBox.setObjectName(u"ownRiskBox")

        self.layout11.addWidget(self.ownRiskBox)

        self.ownRiskPane = QWidget(self.factorsCard)
        self.ownRiskPane.setObjectName(u"ownRiskPane")
        self.layout12 = QHBoxLayout(self.ownRiskPane)
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.layout13 = QVBoxLayout()
        self.layout13.setSpacing(4)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(self.ownRiskPane)
        self.label14.setObjectName(u"label14")

        self.layout13.addWidget(self.label14)

        self.ownRiskSpin = NumberBox(self.ownRiskPane)
        self.ownRiskSpin.setObjectName(u"ownRiskSpin")
        self.ownRiskSpin.setMaximum(100)
        self.ownRiskSpin.setMaximumSize(QSize(120, 16777215))

        self.layout13.addWidget(self.ownRiskSpin)


        self.layout12.addLayout(self.layout13)

        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(4)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.label15 = QLabel(self.ownRiskPane)
        self.label15.setObjectName(u"label15")

        self.layout14.addWidget(self.label15)

        self.ownRiskReasonEdit = QLineEdit(self.ownRiskPane)
        self.ownRiskReasonEdit.setObjectName(u"ownRiskReasonEdit")

        self.layout14.addWidget(self.ownRiskReasonEdit)


        self.layout12.addLayout(self.layout14)


        self.layout11.addWidget(self.ownRiskPane)


        self.layout9.addWidget(self.factorsCard)

        self.conclusionCard = QFrame(self.pageArea)
        self.conclusionCard.setObjectName(u"conclusionCard")
        self.conclusionCard.setProperty(u"look", u"card")
        self.layout15 = QVBoxLayout(self.conclusionCard)
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(16, 12, 16, 12)
        self.conclusionTitle = QLabel(self.conclusionCard)
        self.conclusionTitle.setObjectName(u"conclusionTitle")
        self.conclusionTitle.setProperty(u"look", u"section")

        self.layout15.addWidget(self.conclusionTitle)

        self.layout16 = QVBoxLayout()
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.label16 = QLabel(self.conclusionCard)
        self.label16.setObjectName(u"label16")

        self.layout16.addWidget(self.label16)

        self.conclusionEdit = QPlainTextEdit(self.conclusionCard)
        self.conclusionEdit.setObjectName(u"conclusionEdit")
        self.conclusionEdit.setTabChangesFocus(True)
        self.conclusionEdit.setMinimumSize(QSize(0, 76))
        self.conclusionEdit.setMaximumSize(QSize(16777215, 76))

        self.layout16.addWidget(self.conclusionEdit)


        self.layout15.addLayout(self.layout16)

        self.layout17 = QVBoxLayout()
        self.layout17.setSpacing(4)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.label17 = QLabel(self.conclusionCard)
        self.label17.setObjectName(u"label17")

        self.layout17.addWidget(self.label17)

        self.recommendationEdit = QPlainTextEdit(self.conclusionCard)
        self.recommendationEdit.setObjectName(u"recommendationEdit")
        self.recommendationEdit.setTabChangesFocus(True)
        self.recommendationEdit.setMinimumSize(QSize(0, 76))
        self.recommendationEdit.setMaximumSize(QSize(16777215, 76))

        self.layout17.addWidget(self.recommendationEdit)


        self.layout15.addLayout(self.layout17)

        self.versionPane = QWidget(self.conclusionCard)
        self.versionPane.setObjectName(u"versionPane")
        self.layout18 = QVBoxLayout(self.versionPane)
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.label18 = QLabel(self.versionPane)
        self.label18.setObjectName(u"label18")

        self.layout18.addWidget(self.label18)

        self.versionReasonEdit = QLineEdit(self.versionPane)
        self.versionReasonEdit.setObjectName(u"versionReasonEdit")

        self.layout18.addWidget(self.versionReasonEdit)


        self.layout15.addWidget(self.versionPane)


        self.layout9.addWidget(self.conclusionCard)

        self.space19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.space19)

        self.pageScroll.setWidget(self.pageArea)

        self.layout2.addWidget(self.pageScroll)

        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout20 = QHBoxLayout()
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.label19 = QLabel(AssessmentDialog)
        self.label19.setObjectName(u"label19")
        self.label19.setProperty(u"look", u"quiet")

        self.layout20.addWidget(self.label19)

        self.space21 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout20.addItem(self.space21)

        self.discardButton = QPushButton(AssessmentDialog)
        self.discardButton.setObjectName(u"discardButton")

        self.layout20.addWidget(self.discardButton)

        self.closeButton = QPushButton(AssessmentDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout20.addWidget(self.closeButton)

        self.saveButton = QPushButton(AssessmentDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout20.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout20)


        self.retranslateUi(AssessmentDialog)

        QMetaObject.connectSlotsByName(AssessmentDialog)
    # setupUi

    def retranslateUi(self, AssessmentDialog):
        self.titleLabel.setText(QCoreApplication.translate("AssessmentDialog", u"Assessment", None))
        self.caseLabel.setText("")
        self.label9.setText(QCoreApplication.translate("AssessmentDialog", u"Kind *", None))
        self.label10.setText(QCoreApplication.translate("AssessmentDialog", u"Assessed on *", None))
        self.label11.setText(QCoreApplication.translate("AssessmentDialog", u"Made by *", None))
        self.makerEdit.setPlaceholderText("")
        self.label12.setText(QCoreApplication.translate("AssessmentDialog", u"Risk", None))
        self.riskLabel.setText("")
        self.bandLabel.setText("")
        self.partsLabel.setText("")
        self.keptLabel.setText("")
        self.scaleLabel.setText("")
        self.findingsLabel.setText("")
        self.factorsTitle.setText(QCoreApplication.translate("AssessmentDialog", u"Risk factors", None))
        self.label13.setText(QCoreApplication.translate("AssessmentDialog", u"Tick what is there, whatever the scores say. Some lift the risk at once.", None))
        self.ownRiskBox.setText(QCoreApplication.translate("AssessmentDialog", u"I judge the risk differently", None))
        self.label14.setText(QCoreApplication.translate("AssessmentDialog", u"Risk 0\u2013100 *", None))
        self.label15.setText(QCoreApplication.translate("AssessmentDialog", u"Reason *", None))
        self.ownRiskReasonEdit.setPlaceholderText("")
        self.conclusionTitle.setText(QCoreApplication.translate("AssessmentDialog", u"Conclusion", None))
        self.label16.setText(QCoreApplication.translate("AssessmentDialog", u"Conclusion *", None))
        self.conclusionEdit.setPlaceholderText(QCoreApplication.translate("AssessmentDialog", u"What matters most, in two or three sentences", None))
        self.label17.setText(QCoreApplication.translate("AssessmentDialog", u"Recommendation", None))
        self.recommendationEdit.setPlaceholderText(QCoreApplication.translate("AssessmentDialog", u"What should be done next", None))
        self.label18.setText(QCoreApplication.translate("AssessmentDialog", u"Why is the former version corrected? *", None))
        self.versionReasonEdit.setPlaceholderText("")
        self.label19.setText(QCoreApplication.translate("AssessmentDialog", u"Scores and texts are kept while you type. Esc closes and keeps them.", None))
        self.discardButton.setText(QCoreApplication.translate("AssessmentDialog", u"Discard the draft", None))
        self.closeButton.setText(QCoreApplication.translate("AssessmentDialog", u"Close", None))
        self.saveButton.setText(QCoreApplication.translate("AssessmentDialog", u"Sign off and save", None))
        pass
    # retranslateUi
