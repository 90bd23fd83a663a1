# SPDX-License-Identifier: MIT
"""Made from ui/visit_plan.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QToolButton, QTreeWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)

class Ui_VisitPlanScreen(object):
    def setupUi(self, VisitPlanScreen):
        if not VisitPlanScreen.objectName():
            VisitPlanScreen.setObjectName(u"VisitPlanScreen")
        self.layout36 = QVBoxLayout(VisitPlanScreen)
        self.layout36.setSpacing(12)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(24, 12, 24, 16)
        self.layout37 = QHBoxLayout()
        self.layout37.setSpacing(8)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.previousButton = QToolButton(VisitPlanScreen)
        self.previousButton.setObjectName(u"previousButton")

        self.layout37.addWidget(self.previousButton)

        self.dayField = DateField(VisitPlanScreen)
        self.dayField.setObjectName(u"dayField")
        self.dayField.setMaximumSize(QSize(170, 16777215))

        self.layout37.addWidget(self.dayField)

        self.nextButton = QToolButton(VisitPlanScreen)
        self.nextButton.setObjectName(u"nextButton")

        self.layout37.addWidget(self.nextButton)

        self.dayLabel = QLabel(VisitPlanScreen)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"section")

        self.layout37.addWidget(self.dayLabel)

        self.waitingButton = QPushButton(VisitPlanScreen)
        self.waitingButton.setObjectName(u"waitingButton")
        self.waitingButton.setProperty(u"look", u"link")

        self.layout37.addWidget(self.waitingButton)

        self.space38 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout37.addItem(self.space38)

        self.namesBox = QCheckBox(VisitPlanScreen)
        self.namesBox.setObjectName(u"namesBox")

        self.layout37.addWidget(self.namesBox)

        self.sheetButton = QPushButton(VisitPlanScreen)
        self.sheetButton.setObjectName(u"sheetButton")

        self.layout37.addWidget(self.sheetButton)

        self.entryButton = QPushButton(VisitPlanScreen)
        self.entryButton.setObjectName(u"entryButton")
        self.entryButton.setProperty(u"look", u"main")

        self.layout37.addWidget(self.entryButton)


        self.layout36.addLayout(self.layout37)

        self.layout39 = QHBoxLayout()
        self.layout39.setSpacing(12)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.dueCard = QFrame(VisitPlanScreen)
        self.dueCard.setObjectName(u"dueCard")
        self.dueCard.setProperty(u"look", u"card")
        self.layout40 = QVBoxLayout(self.dueCard)
        self.layout40.setSpacing(8)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(12, 12, 12, 12)
        self.layout41 = QHBoxLayout()
        self.layout41.setSpacing(6)
        self.layout41.setObjectName(u"layout41")
        self.layout41.setContentsMargins(0, 0, 0, 0)
        self.part42 = QLabel(self.dueCard)
        self.part42.setObjectName(u"part42")
        self.part42.setProperty(u"look", u"section")

        self.layout41.addWidget(self.part42)

        self.space43 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout41.addItem(self.space43)

        self.part44 = QLabel(self.dueCard)
        self.part44.setObjectName(u"part44")
        self.part44.setProperty(u"look", u"quiet")

        self.layout41.addWidget(self.part44)

        self.unseenBox = QSpinBox(self.dueCard)
        self.unseenBox.setObjectName(u"unseenBox")
        self.unseenBox.setMinimum(7)
        self.unseenBox.setMaximum(730)
        self.unseenBox.setSingleStep(10)
        self.unseenBox.setValue(90)

        self.layout41.addWidget(self.unseenBox)

        self.part45 = QLabel(self.dueCard)
        self.part45.setObjectName(u"part45")
        self.part45.setProperty(u"look", u"quiet")

        self.layout41.addWidget(self.part45)


        self.layout40.addLayout(self.layout41)

        self.dueTree = QTreeWidget(self.dueCard)
        self.dueTree.setObjectName(u"dueTree")
        self.dueTree.setUniformRowHeights(False)
        self.dueTree.setRootIsDecorated(True)

        self.layout40.addWidget(self.dueTree)

        self.dueEmpty = EmptyState(self.dueCard)
        self.dueEmpty.setObjectName(u"dueEmpty")

        self.layout40.addWidget(self.dueEmpty)

        self.layout46 = QHBoxLayout()
        self.layout46.setSpacing(8)
        self.layout46.setObjectName(u"layout46")
        self.layout46.setContentsMargins(0, 0, 0, 0)
        self.addButton = QPushButton(self.dueCard)
        self.addButton.setObjectName(u"addButton")

        self.layout46.addWidget(self.addButton)

        self.markedLabel = QLabel(self.dueCard)
        self.markedLabel.setObjectName(u"markedLabel")
        self.markedLabel.setProperty(u"look", u"quiet")

        self.layout46.addWidget(self.markedLabel)

        self.space47 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout46.addItem(self.space47)


        self.layout40.addLayout(self.layout46)

        self.layout40.setStretch(1, 1)
        self.layout40.setStretch(2, 1)

        self.layout39.addWidget(self.dueCard)

        self.planCard = QFrame(VisitPlanScreen)
        self.planCard.setObjectName(u"planCard")
        self.planCard.setProperty(u"look", u"card")
        self.layout48 = QVBoxLayout(self.planCard)
        self.layout48.setSpacing(8)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(12, 12, 12, 12)
        self.layout49 = QHBoxLayout()
        self.layout49.setSpacing(8)
        self.layout49.setObjectName(u"layout49")
        self.layout49.setContentsMargins(0, 0, 0, 0)
        self.part50 = QLabel(self.planCard)
        self.part50.setObjectName(u"part50")
        self.part50.setProperty(u"look", u"section")

        self.layout49.addWidget(self.part50)

        self.space51 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout49.addItem(self.space51)

        self.wayLabel = QLabel(self.planCard)
        self.wayLabel.setObjectName(u"wayLabel")
        self.wayLabel.setProperty(u"look", u"quiet")

        self.layout49.addWidget(self.wayLabel)

        self.orderButton = QPushButton(self.planCard)
        self.orderButton.setObjectName(u"orderButton")

        self.layout49.addWidget(self.orderButton)


        self.layout48.addLayout(self.layout49)

        self.planTree = QTreeWidget(self.planCard)
        self.planTree.setObjectName(u"planTree")
        self.planTree.setUniformRowHeights(False)
        self.planTree.setRootIsDecorated(True)

        self.layout48.addWidget(self.planTree)

        self.planEmpty = EmptyState(self.planCard)
        self.planEmpty.setObjectName(u"planEmpty")

        self.layout48.addWidget(self.planEmpty)

        self.layout52 = QHBoxLayout()
        self.layout52.setSpacing(8)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        self.upButton = QToolButton(self.planCard)
        self.upButton.setObjectName(u"upButton")

        self.layout52.addWidget(self.upButton)

        self.downButton = QToolButton(self.planCard)
        self.downButton.setObjectName(u"downButton")

        self.layout52.addWidget(self.downButton)

        self.noteButton = QPushButton(self.planCard)
        self.noteButton.setObjectName(u"noteButton")

        self.layout52.addWidget(self.noteButton)

        self.removeButton = QPushButton(self.planCard)
        self.removeButton.setObjectName(u"removeButton")

        self.layout52.addWidget(self.removeButton)

        self.space53 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout52.addItem(self.space53)


        self.layout48.addLayout(self.layout52)

        self.layout48.setStretch(1, 1)
        self.layout48.setStretch(2, 1)

        self.layout39.addWidget(self.planCard)

        self.layout39.setStretch(0, 1)
        self.layout39.setStretch(1, 1)

        self.layout36.addLayout(self.layout39)

        self.layout36.setStretch(1, 1)

        self.retranslateUi(VisitPlanScreen)

        QMetaObject.connectSlotsByName(VisitPlanScreen)
    # setupUi

    def retranslateUi(self, VisitPlanScreen):
        self.previousButton.setText("")
#if QT_CONFIG(tooltip)
        self.previousButton.setToolTip(QCoreApplication.translate("VisitPlanScreen", u"Day before", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previousButton.setAccessibleName(QCoreApplication.translate("VisitPlanScreen", u"Day before", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText("")
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("VisitPlanScreen", u"Day after", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("VisitPlanScreen", u"Day after", None))
#endif // QT_CONFIG(accessibility)
        self.dayLabel.setText("")
        self.waitingButton.setText("")
        self.namesBox.setText(QCoreApplication.translate("VisitPlanScreen", u"Full names on the sheet", None))
        self.sheetButton.setText(QCoreApplication.translate("VisitPlanScreen", u"Sheet to print", None))
        self.entryButton.setText(QCoreApplication.translate("VisitPlanScreen", u"Enter the results", None))
        self.part42.setText(QCoreApplication.translate("VisitPlanScreen", u"Who should be visited", None))
        self.part44.setText(QCoreApplication.translate("VisitPlanScreen", u"not seen for", None))
        self.part45.setText(QCoreApplication.translate("VisitPlanScreen", u"days", None))
        self.addButton.setText(QCoreApplication.translate("VisitPlanScreen", u"Put into the plan", None))
        self.markedLabel.setText("")
        self.part50.setText(QCoreApplication.translate("VisitPlanScreen", u"The day's way", None))
        self.wayLabel.setText("")
        self.orderButton.setText(QCoreApplication.translate("VisitPlanScreen", u"Order by road", None))
        self.upButton.setText("")
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("VisitPlanScreen", u"Earlier (Ctrl+Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("VisitPlanScreen", u"Earlier", None))
#endif // QT_CONFIG(accessibility)
        self.downButton.setText("")
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("VisitPlanScreen", u"Later (Ctrl+Down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("VisitPlanScreen", u"Later", None))
#endif // QT_CONFIG(accessibility)
        self.noteButton.setText(QCoreApplication.translate("VisitPlanScreen", u"Road and weather", None))
        self.removeButton.setText(QCoreApplication.translate("VisitPlanScreen", u"Take out", None))
        pass
    # retranslateUi
