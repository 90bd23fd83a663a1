# SPDX-License-Identifier: MIT
"""Made from ui/plan_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_PlanDialog(object):
    def setupUi(self, PlanDialog):
        if not PlanDialog.objectName():
            PlanDialog.setObjectName(u"PlanDialog")
        PlanDialog.resize(1120, 690)
        self.layout1 = QVBoxLayout(PlanDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(4)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(PlanDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout3.addWidget(self.titleLabel)

        self.caseLabel = QLabel(PlanDialog)
        self.caseLabel.setObjectName(u"caseLabel")
        self.caseLabel.setProperty(u"look", u"quiet")
        self.caseLabel.setWordWrap(True)

        self.layout3.addWidget(self.caseLabel)


        self.layout2.addLayout(self.layout3)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(0)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.keptLabel = QLabel(PlanDialog)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")

        self.layout4.addWidget(self.keptLabel)


        self.layout2.addLayout(self.layout4)

        self.layout2.setStretch(0, 1)

        self.layout1.addLayout(self.layout2)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layout6 = QVBoxLayout()
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.label4 = QLabel(PlanDialog)
        self.label4.setObjectName(u"label4")

        self.layout6.addWidget(self.label4)

        self.drawnField = DateField(PlanDialog)
        self.drawnField.setObjectName(u"drawnField")
        self.drawnField.setMaximumSize(QSize(240, 16777215))

        self.layout6.addWidget(self.drawnField)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.space7)


        self.layout5.addLayout(self.layout6)

        self.versionPane = QWidget(PlanDialog)
        self.versionPane.setObjectName(u"versionPane")
        self.layout8 = QVBoxLayout(self.versionPane)
        self.layout8.setSpacing(4)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.label5 = QLabel(self.versionPane)
        self.label5.setObjectName(u"label5")

        self.layout8.addWidget(self.label5)

        self.versionReasonEdit = QLineEdit(self.versionPane)
        self.versionReasonEdit.setObjectName(u"versionReasonEdit")

        self.layout8.addWidget(self.versionReasonEdit)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.space9)


        self.layout5.addWidget(self.versionPane)

        self.layout5.setStretch(1, 1)

        self.layout1.addLayout(self.layout5)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(0)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.goalsProblem = QLabel(PlanDialog)
        self.goalsProblem.setObjectName(u"goalsProblem")
        self.goalsProblem.setProperty(u"look", u"wrong")
        self.goalsProblem.setWordWrap(True)

        self.layout10.addWidget(self.goalsProblem)


        self.layout1.addLayout(self.layout10)

        self.goalsScroll = QScrollArea(PlanDialog)
        self.goalsScroll.setObjectName(u"goalsScroll")
        self.goalsScroll.setWidgetResizable(True)
        self.goalsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.goalsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.goalsArea = QWidget()
        self.goalsArea.setObjectName(u"goalsArea")
        self.layout11 = QVBoxLayout(self.goalsArea)
        self.layout11.setSpacing(12)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 8, 0)
        self.goalsLayout = QVBoxLayout()
        self.goalsLayout.setSpacing(12)
        self.goalsLayout.setObjectName(u"goalsLayout")
        self.goalsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout11.addLayout(self.goalsLayout)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.addGoalButton = QPushButton(self.goalsArea)
        self.addGoalButton.setObjectName(u"addGoalButton")

        self.layout12.addWidget(self.addGoalButton)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space13)


        self.layout11.addLayout(self.layout12)

        self.space14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.space14)

        self.goalsScroll.setWidget(self.goalsArea)

        self.layout1.addWidget(self.goalsScroll)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.label6 = QLabel(PlanDialog)
        self.label6.setObjectName(u"label6")
        self.label6.setProperty(u"look", u"quiet")

        self.layout15.addWidget(self.label6)

        self.space16 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout15.addItem(self.space16)

        self.discardButton = QPushButton(PlanDialog)
        self.discardButton.setObjectName(u"discardButton")

        self.layout15.addWidget(self.discardButton)

        self.closeButton = QPushButton(PlanDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout15.addWidget(self.closeButton)

        self.saveButton = QPushButton(PlanDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout15.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout15)

        self.layout1.setStretch(3, 1)

        self.retranslateUi(PlanDialog)

        QMetaObject.connectSlotsByName(PlanDialog)
    # setupUi

    def retranslateUi(self, PlanDialog):
        self.titleLabel.setText("")
        self.caseLabel.setText("")
        self.keptLabel.setText("")
        self.label4.setText(QCoreApplication.translate("PlanDialog", u"Drawn up on *", None))
        self.label5.setText(QCoreApplication.translate("PlanDialog", u"Why is the agreed plan changed? *", None))
        self.versionReasonEdit.setPlaceholderText("")
        self.goalsProblem.setText("")
        self.addGoalButton.setText(QCoreApplication.translate("PlanDialog", u"Add a goal", None))
        self.label6.setText(QCoreApplication.translate("PlanDialog", u"What is typed is kept while you type. Esc closes and keeps it.", None))
        self.discardButton.setText(QCoreApplication.translate("PlanDialog", u"Discard the draft", None))
        self.closeButton.setText(QCoreApplication.translate("PlanDialog", u"Close", None))
        self.saveButton.setText(QCoreApplication.translate("PlanDialog", u"Save the plan", None))
        pass
    # retranslateUi
