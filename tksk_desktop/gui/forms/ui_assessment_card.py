# SPDX-License-Identifier: MIT
"""Made from ui/assessment_card.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_AssessmentCard(object):
    def setupUi(self, AssessmentCard):
        if not AssessmentCard.objectName():
            AssessmentCard.setObjectName(u"AssessmentCard")
        self.layout1 = QVBoxLayout(AssessmentCard)
        self.layout1.setSpacing(4)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 12, 16, 8)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(AssessmentCard)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.kindLabel)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.riskLabel = QLabel(AssessmentCard)
        self.riskLabel.setObjectName(u"riskLabel")
        self.riskLabel.setProperty(u"look", u"strong")

        self.layout2.addWidget(self.riskLabel)


        self.layout1.addLayout(self.layout2)

        self.metaLabel = QLabel(AssessmentCard)
        self.metaLabel.setObjectName(u"metaLabel")
        self.metaLabel.setProperty(u"look", u"quiet")
        self.metaLabel.setWordWrap(True)

        self.layout1.addWidget(self.metaLabel)

        self.conclusionLabel = QLabel(AssessmentCard)
        self.conclusionLabel.setObjectName(u"conclusionLabel")
        self.conclusionLabel.setWordWrap(True)

        self.layout1.addWidget(self.conclusionLabel)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(4)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.readButton = QPushButton(AssessmentCard)
        self.readButton.setObjectName(u"readButton")
        self.readButton.setProperty(u"look", u"link")

        self.layout4.addWidget(self.readButton)

        self.correctButton = QPushButton(AssessmentCard)
        self.correctButton.setObjectName(u"correctButton")
        self.correctButton.setProperty(u"look", u"link")

        self.layout4.addWidget(self.correctButton)

        self.addButton = QPushButton(AssessmentCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setProperty(u"look", u"link")

        self.layout4.addWidget(self.addButton)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)


        self.layout1.addLayout(self.layout4)


        self.retranslateUi(AssessmentCard)

        QMetaObject.connectSlotsByName(AssessmentCard)
    # setupUi

    def retranslateUi(self, AssessmentCard):
        self.kindLabel.setText("")
        self.riskLabel.setText("")
        self.metaLabel.setText("")
        self.conclusionLabel.setText("")
        self.readButton.setText(QCoreApplication.translate("AssessmentCard", u"Read", None))
        self.correctButton.setText(QCoreApplication.translate("AssessmentCard", u"Correct", None))
        self.addButton.setText(QCoreApplication.translate("AssessmentCard", u"Add to it", None))
        pass
    # retranslateUi
