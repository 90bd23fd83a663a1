# SPDX-License-Identifier: MIT
"""Made from ui/case_list.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.caseload_label import (
    CaseloadLabel
)
from tksk_desktop.gui.widgets.elided_box import (
    ElidedBox
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_CaseListScreen(object):
    def setupUi(self, CaseListScreen):
        if not CaseListScreen.objectName():
            CaseListScreen.setObjectName(u"CaseListScreen")
        self.layout27 = QVBoxLayout(CaseListScreen)
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(24, 16, 24, 16)
        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(12)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.label21 = QLabel(CaseListScreen)
        self.label21.setObjectName(u"label21")
        self.label21.setProperty(u"look", u"title")

        self.layout23.addWidget(self.label21)

        self.countLabel = QLabel(CaseListScreen)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout23.addWidget(self.countLabel)

        self.space22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.space22)


        self.layout27.addLayout(self.layout23)

        self.loadLabel = CaseloadLabel(CaseListScreen)
        self.loadLabel.setObjectName(u"loadLabel")

        self.layout27.addWidget(self.loadLabel)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(8)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.stageBox = ElidedBox(CaseListScreen)
        self.stageBox.setObjectName(u"stageBox")
        self.stageBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout25.addWidget(self.stageBox)

        self.typeBox = ElidedBox(CaseListScreen)
        self.typeBox.setObjectName(u"typeBox")
        self.typeBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout25.addWidget(self.typeBox)

        self.priorityBox = QComboBox(CaseListScreen)
        self.priorityBox.setObjectName(u"priorityBox")
        self.priorityBox.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.layout25.addWidget(self.priorityBox)

        self.dueBox = QCheckBox(CaseListScreen)
        self.dueBox.setObjectName(u"dueBox")

        self.layout25.addWidget(self.dueBox)

        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space24)


        self.layout27.addLayout(self.layout25)

        self.casesStack = QStackedWidget(CaseListScreen)
        self.casesStack.setObjectName(u"casesStack")
        self.tablePage = QWidget()
        self.tablePage.setObjectName(u"tablePage")
        self.layout26 = QVBoxLayout(self.tablePage)
        self.layout26.setSpacing(0)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.casesTable = RecordTable(self.tablePage)
        self.casesTable.setObjectName(u"casesTable")

        self.layout26.addWidget(self.casesTable)

        self.casesStack.addWidget(self.tablePage)
        self.casesNothing = EmptyState()
        self.casesNothing.setObjectName(u"casesNothing")
        self.casesStack.addWidget(self.casesNothing)

        self.layout27.addWidget(self.casesStack)

        self.layout27.setStretch(3, 1)

        self.retranslateUi(CaseListScreen)

        QMetaObject.connectSlotsByName(CaseListScreen)
    # setupUi

    def retranslateUi(self, CaseListScreen):
        self.label21.setText(QCoreApplication.translate("CaseListScreen", u"Open cases", None))
        self.countLabel.setText("")
#if QT_CONFIG(accessibility)
        self.stageBox.setAccessibleName(QCoreApplication.translate("CaseListScreen", u"Stage", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.typeBox.setAccessibleName(QCoreApplication.translate("CaseListScreen", u"Type of case", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.priorityBox.setAccessibleName(QCoreApplication.translate("CaseListScreen", u"Priority", None))
#endif // QT_CONFIG(accessibility)
        self.dueBox.setText(QCoreApplication.translate("CaseListScreen", u"Review is due", None))
        pass
    # retranslateUi
