# SPDX-License-Identifier: MIT
"""Made from ui/plan_step_row.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_PlanStepRow(object):
    def setupUi(self, PlanStepRow):
        if not PlanStepRow.objectName():
            PlanStepRow.setObjectName(u"PlanStepRow")
        self.layout1 = QHBoxLayout(PlanStepRow)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 4, 0, 4)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(0)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.doneBox = QCheckBox(PlanStepRow)
        self.doneBox.setObjectName(u"doneBox")

        self.layout2.addWidget(self.doneBox)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout2.addItem(self.space3)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(2)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.stepLabel = QLabel(PlanStepRow)
        self.stepLabel.setObjectName(u"stepLabel")
        self.stepLabel.setWordWrap(True)

        self.layout4.addWidget(self.stepLabel)

        self.metaLabel = QLabel(PlanStepRow)
        self.metaLabel.setObjectName(u"metaLabel")
        self.metaLabel.setProperty(u"look", u"quiet")
        self.metaLabel.setWordWrap(True)

        self.layout4.addWidget(self.metaLabel)

        self.resultLabel = QLabel(PlanStepRow)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setWordWrap(True)

        self.layout4.addWidget(self.resultLabel)


        self.layout1.addLayout(self.layout4)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.doneButton = QPushButton(PlanStepRow)
        self.doneButton.setObjectName(u"doneButton")
        self.doneButton.setProperty(u"look", u"link")

        self.layout5.addWidget(self.doneButton)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.space6)


        self.layout1.addLayout(self.layout5)

        self.layout1.setStretch(1, 1)

        self.retranslateUi(PlanStepRow)

        QMetaObject.connectSlotsByName(PlanStepRow)
    # setupUi

    def retranslateUi(self, PlanStepRow):
        self.doneBox.setText("")
        self.stepLabel.setText("")
        self.metaLabel.setText("")
        self.resultLabel.setText("")
        self.doneButton.setText("")
        pass
    # retranslateUi
