# SPDX-License-Identifier: MIT
"""Made from ui/plan_goal_editor.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_PlanGoalEditor(object):
    def setupUi(self, PlanGoalEditor):
        if not PlanGoalEditor.objectName():
            PlanGoalEditor.setObjectName(u"PlanGoalEditor")
        self.layout1 = QVBoxLayout(PlanGoalEditor)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 12, 16, 12)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.numberLabel = QLabel(PlanGoalEditor)
        self.numberLabel.setObjectName(u"numberLabel")
        self.numberLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.numberLabel)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.removeButton = QPushButton(PlanGoalEditor)
        self.removeButton.setObjectName(u"removeButton")
        self.removeButton.setProperty(u"look", u"link")

        self.layout2.addWidget(self.removeButton)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(12)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(4)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.label17 = QLabel(PlanGoalEditor)
        self.label17.setObjectName(u"label17")

        self.layout5.addWidget(self.label17)

        self.goalEdit = QLineEdit(PlanGoalEditor)
        self.goalEdit.setObjectName(u"goalEdit")

        self.layout5.addWidget(self.goalEdit)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.space6)


        self.layout4.addLayout(self.layout5)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.label18 = QLabel(PlanGoalEditor)
        self.label18.setObjectName(u"label18")

        self.layout7.addWidget(self.label18)

        self.measureEdit = QLineEdit(PlanGoalEditor)
        self.measureEdit.setObjectName(u"measureEdit")

        self.layout7.addWidget(self.measureEdit)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.space8)


        self.layout4.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.label19 = QLabel(PlanGoalEditor)
        self.label19.setObjectName(u"label19")

        self.layout9.addWidget(self.label19)

        self.areaBox = QComboBox(PlanGoalEditor)
        self.areaBox.setObjectName(u"areaBox")

        self.layout9.addWidget(self.areaBox)

        self.space10 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout9.addItem(self.space10)


        self.layout4.addLayout(self.layout9)

        self.layout4.setStretch(0, 3)
        self.layout4.setStretch(1, 3)
        self.layout4.setStretch(2, 2)

        self.layout1.addLayout(self.layout4)

        self.stepsLayout = QVBoxLayout()
        self.stepsLayout.setSpacing(6)
        self.stepsLayout.setObjectName(u"stepsLayout")
        self.stepsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout1.addLayout(self.stepsLayout)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.addStepButton = QPushButton(PlanGoalEditor)
        self.addStepButton.setObjectName(u"addStepButton")
        self.addStepButton.setProperty(u"look", u"link")

        self.layout11.addWidget(self.addStepButton)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space12)


        self.layout1.addLayout(self.layout11)


        self.retranslateUi(PlanGoalEditor)

        QMetaObject.connectSlotsByName(PlanGoalEditor)
    # setupUi

    def retranslateUi(self, PlanGoalEditor):
        self.numberLabel.setText("")
        self.removeButton.setText(QCoreApplication.translate("PlanGoalEditor", u"Remove the goal", None))
        self.label17.setText(QCoreApplication.translate("PlanGoalEditor", u"Goal *", None))
        self.goalEdit.setPlaceholderText(QCoreApplication.translate("PlanGoalEditor", u"e.g. Has a KTP and a family card", None))
        self.label18.setText(QCoreApplication.translate("PlanGoalEditor", u"How will one see that it is reached? *", None))
        self.measureEdit.setPlaceholderText(QCoreApplication.translate("PlanGoalEditor", u"e.g. KTP in hand before March", None))
        self.label19.setText(QCoreApplication.translate("PlanGoalEditor", u"From the assessment", None))
        self.addStepButton.setText(QCoreApplication.translate("PlanGoalEditor", u"Add a step", None))
        pass
    # retranslateUi
