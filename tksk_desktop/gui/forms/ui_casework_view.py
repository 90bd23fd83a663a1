# SPDX-License-Identifier: MIT
"""Made from ui/casework_view.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)

class Ui_CaseworkView(object):
    def setupUi(self, CaseworkView):
        if not CaseworkView.objectName():
            CaseworkView.setObjectName(u"CaseworkView")
        self.layout1 = QHBoxLayout(CaseworkView)
        self.layout1.setSpacing(24)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(CaseworkView)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"section")

        self.layout3.addWidget(self.label1)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space4)

        self.compareButton = QPushButton(CaseworkView)
        self.compareButton.setObjectName(u"compareButton")

        self.layout3.addWidget(self.compareButton)

        self.newAssessmentButton = QPushButton(CaseworkView)
        self.newAssessmentButton.setObjectName(u"newAssessmentButton")
        self.newAssessmentButton.setProperty(u"look", u"main")

        self.layout3.addWidget(self.newAssessmentButton)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(0)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.draftLabel = QLabel(CaseworkView)
        self.draftLabel.setObjectName(u"draftLabel")
        self.draftLabel.setProperty(u"look", u"quiet")
        self.draftLabel.setWordWrap(True)

        self.layout5.addWidget(self.draftLabel)


        self.layout2.addLayout(self.layout5)

        self.assessmentsStack = QStackedWidget(CaseworkView)
        self.assessmentsStack.setObjectName(u"assessmentsStack")
        self.assessmentsPage = QWidget()
        self.assessmentsPage.setObjectName(u"assessmentsPage")
        self.layout6 = QVBoxLayout(self.assessmentsPage)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.assessmentsScroll = QScrollArea(self.assessmentsPage)
        self.assessmentsScroll.setObjectName(u"assessmentsScroll")
        self.assessmentsScroll.setWidgetResizable(True)
        self.assessmentsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.assessmentsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.assessmentsArea = QWidget()
        self.assessmentsArea.setObjectName(u"assessmentsArea")
        self.layout7 = QVBoxLayout(self.assessmentsArea)
        self.layout7.setSpacing(0)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 8, 0)
        self.assessmentsLayout = QVBoxLayout()
        self.assessmentsLayout.setSpacing(8)
        self.assessmentsLayout.setObjectName(u"assessmentsLayout")
        self.assessmentsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout7.addLayout(self.assessmentsLayout)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.space8)

        self.assessmentsScroll.setWidget(self.assessmentsArea)

        self.layout6.addWidget(self.assessmentsScroll)

        self.assessmentsStack.addWidget(self.assessmentsPage)
        self.noAssessmentPage = QWidget()
        self.noAssessmentPage.setObjectName(u"noAssessmentPage")
        self.layout9 = QVBoxLayout(self.noAssessmentPage)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.assessmentsEmpty = EmptyState(self.noAssessmentPage)
        self.assessmentsEmpty.setObjectName(u"assessmentsEmpty")

        self.layout9.addWidget(self.assessmentsEmpty)

        self.assessmentsStack.addWidget(self.noAssessmentPage)

        self.layout2.addWidget(self.assessmentsStack)


        self.layout1.addLayout(self.layout2)

        self.layout10 = QVBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.label2 = QLabel(CaseworkView)
        self.label2.setObjectName(u"label2")
        self.label2.setProperty(u"look", u"section")

        self.layout11.addWidget(self.label2)

        self.versionBox = ElidedBox(CaseworkView)
        self.versionBox.setObjectName(u"versionBox")

        self.layout11.addWidget(self.versionBox)

        self.space12 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space12)

        self.writePlanButton = QPushButton(CaseworkView)
        self.writePlanButton.setObjectName(u"writePlanButton")
        self.writePlanButton.setProperty(u"look", u"main")

        self.layout11.addWidget(self.writePlanButton)


        self.layout10.addLayout(self.layout11)

        self.planStack = QStackedWidget(CaseworkView)
        self.planStack.setObjectName(u"planStack")
        self.planPage = QWidget()
        self.planPage.setObjectName(u"planPage")
        self.layout13 = QVBoxLayout(self.planPage)
        self.layout13.setSpacing(8)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.planStateLabel = QLabel(self.planPage)
        self.planStateLabel.setObjectName(u"planStateLabel")
        self.planStateLabel.setWordWrap(True)

        self.layout13.addWidget(self.planStateLabel)

        self.planDraftLabel = QLabel(self.planPage)
        self.planDraftLabel.setObjectName(u"planDraftLabel")
        self.planDraftLabel.setProperty(u"look", u"quiet")
        self.planDraftLabel.setWordWrap(True)

        self.layout13.addWidget(self.planDraftLabel)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.stepsBar = QProgressBar(self.planPage)
        self.stepsBar.setObjectName(u"stepsBar")
        self.stepsBar.setTextVisible(False)

        self.layout14.addWidget(self.stepsBar)

        self.stepsLabel = QLabel(self.planPage)
        self.stepsLabel.setObjectName(u"stepsLabel")
        self.stepsLabel.setMinimumSize(QSize(210, 0))

        self.layout14.addWidget(self.stepsLabel)

        self.layout14.setStretch(0, 1)

        self.layout13.addLayout(self.layout14)

        self.layout15 = QHBoxLayout()
        self.layout15.setSpacing(12)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.goalsBar = QProgressBar(self.planPage)
        self.goalsBar.setObjectName(u"goalsBar")
        self.goalsBar.setTextVisible(False)

        self.layout15.addWidget(self.goalsBar)

        self.goalsLabel = QLabel(self.planPage)
        self.goalsLabel.setObjectName(u"goalsLabel")
        self.goalsLabel.setMinimumSize(QSize(210, 0))

        self.layout15.addWidget(self.goalsLabel)

        self.layout15.setStretch(0, 1)

        self.layout13.addLayout(self.layout15)

        self.layout16 = QHBoxLayout()
        self.layout16.setSpacing(8)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.agreeButton = QPushButton(self.planPage)
        self.agreeButton.setObjectName(u"agreeButton")

        self.layout16.addWidget(self.agreeButton)

        self.reviewButton = QPushButton(self.planPage)
        self.reviewButton.setObjectName(u"reviewButton")

        self.layout16.addWidget(self.reviewButton)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout16.addItem(self.space17)


        self.layout13.addLayout(self.layout16)

        self.goalsScroll = QScrollArea(self.planPage)
        self.goalsScroll.setObjectName(u"goalsScroll")
        self.goalsScroll.setWidgetResizable(True)
        self.goalsScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.goalsScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.goalsArea = QWidget()
        self.goalsArea.setObjectName(u"goalsArea")
        self.layout18 = QVBoxLayout(self.goalsArea)
        self.layout18.setSpacing(0)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 8, 0)
        self.goalsLayout = QVBoxLayout()
        self.goalsLayout.setSpacing(8)
        self.goalsLayout.setObjectName(u"goalsLayout")
        self.goalsLayout.setContentsMargins(0, 0, 0, 0)

        self.layout18.addLayout(self.goalsLayout)

        self.space19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout18.addItem(self.space19)

        self.goalsScroll.setWidget(self.goalsArea)

        self.layout13.addWidget(self.goalsScroll)

        self.planStack.addWidget(self.planPage)
        self.noPlanPage = QWidget()
        self.noPlanPage.setObjectName(u"noPlanPage")
        self.layout20 = QVBoxLayout(self.noPlanPage)
        self.layout20.setSpacing(8)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.planEmpty = EmptyState(self.noPlanPage)
        self.planEmpty.setObjectName(u"planEmpty")

        self.layout20.addWidget(self.planEmpty)

        self.planStack.addWidget(self.noPlanPage)

        self.layout10.addWidget(self.planStack)


        self.layout1.addLayout(self.layout10)

        self.layout1.setStretch(0, 4)
        self.layout1.setStretch(1, 5)

        self.retranslateUi(CaseworkView)

        self.assessmentsStack.setCurrentIndex(0)
        self.planStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(CaseworkView)
    # setupUi

    def retranslateUi(self, CaseworkView):
        self.label1.setText(QCoreApplication.translate("CaseworkView", u"Assessments", None))
        self.compareButton.setText(QCoreApplication.translate("CaseworkView", u"Compare", None))
        self.newAssessmentButton.setText(QCoreApplication.translate("CaseworkView", u"New assessment", None))
        self.draftLabel.setText("")
        self.label2.setText(QCoreApplication.translate("CaseworkView", u"Plan", None))
        self.writePlanButton.setText(QCoreApplication.translate("CaseworkView", u"Write the plan", None))
        self.planStateLabel.setText("")
        self.planDraftLabel.setText("")
        self.stepsLabel.setText("")
        self.goalsLabel.setText("")
        self.agreeButton.setText(QCoreApplication.translate("CaseworkView", u"The client agrees", None))
        self.reviewButton.setText(QCoreApplication.translate("CaseworkView", u"Review the goals", None))
        pass
    # retranslateUi
