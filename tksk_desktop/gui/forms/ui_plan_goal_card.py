# SPDX-License-Identifier: MIT
"""Made from ui/plan_goal_card.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QVBoxLayout
)

class Ui_PlanGoalCard(object):
    def setupUi(self, PlanGoalCard):
        if not PlanGoalCard.objectName():
            PlanGoalCard.setObjectName(u"PlanGoalCard")
        self.layout1 = QVBoxLayout(PlanGoalCard)
        self.layout1.setSpacing(6)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 12, 16, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.goalLabel = QLabel(PlanGoalCard)
        self.goalLabel.setObjectName(u"goalLabel")
        self.goalLabel.setProperty(u"look", u"strong")
        self.goalLabel.setWordWrap(True)

        self.layout2.addWidget(self.goalLabel)

        self.attainmentLabel = QLabel(PlanGoalCard)
        self.attainmentLabel.setObjectName(u"attainmentLabel")

        self.layout2.addWidget(self.attainmentLabel)

        self.layout2.setStretch(0, 1)

        self.layout1.addLayout(self.layout2)

        self.measureLabel = QLabel(PlanGoalCard)
        self.measureLabel.setObjectName(u"measureLabel")
        self.measureLabel.setProperty(u"look", u"quiet")
        self.measureLabel.setWordWrap(True)

        self.layout1.addWidget(self.measureLabel)

        self.reviewLabel = QLabel(PlanGoalCard)
        self.reviewLabel.setObjectName(u"reviewLabel")
        self.reviewLabel.setProperty(u"look", u"quiet")
        self.reviewLabel.setWordWrap(True)

        self.layout1.addWidget(self.reviewLabel)

        self.stepsLayout = QVBoxLayout()
        self.stepsLayout.setSpacing(4)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout1.addLayout(self.stepsLayout)


        self.retranslateUi(PlanGoalCard)

        QMetaObject.connectSlotsByName(PlanGoalCard)
    # setupUi

    def retranslateUi(self, PlanGoalCard):
        self.goalLabel.setText("")
        self.attainmentLabel.setText("")
        self.measureLabel.setText("")
        self.reviewLabel.setText("")
        pass
    # retranslateUi
