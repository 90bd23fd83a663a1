# SPDX-License-Identifier: MIT
"""Made from ui/case_lists.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout
)

from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_CaseListsView(object):
    def setupUi(self, CaseListsView):
        if not CaseListsView.objectName():
            CaseListsView.setObjectName(u"CaseListsView")
        self.layout101 = QVBoxLayout(CaseListsView)
        self.layout101.setSpacing(12)
        self.layout101.setObjectName(u"layout101")
        self.layout101.setContentsMargins(0, 16, 0, 0)
        self.label83 = QLabel(CaseListsView)
        self.label83.setObjectName(u"label83")
        self.label83.setProperty(u"look", u"section")

        self.layout101.addWidget(self.label83)

        self.layout91 = QHBoxLayout()
        self.layout91.setSpacing(12)
        self.layout91.setObjectName(u"layout91")
        self.layout91.setContentsMargins(0, 0, 0, 0)
        self.layout86 = QVBoxLayout()
        self.layout86.setSpacing(4)
        self.layout86.setObjectName(u"layout86")
        self.layout86.setContentsMargins(0, 0, 0, 0)
        self.label84 = QLabel(CaseListsView)
        self.label84.setObjectName(u"label84")

        self.layout86.addWidget(self.label84)

        self.usualBox = NumberBox(CaseListsView)
        self.usualBox.setObjectName(u"usualBox")
        self.usualBox.setMinimum(1)
        self.usualBox.setMaximum(500)

        self.layout86.addWidget(self.usualBox)

        self.space85 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout86.addItem(self.space85)


        self.layout91.addLayout(self.layout86)

        self.layout89 = QVBoxLayout()
        self.layout89.setSpacing(4)
        self.layout89.setObjectName(u"layout89")
        self.layout89.setContentsMargins(0, 0, 0, 0)
        self.label87 = QLabel(CaseListsView)
        self.label87.setObjectName(u"label87")

        self.layout89.addWidget(self.label87)

        self.highestBox = NumberBox(CaseListsView)
        self.highestBox.setObjectName(u"highestBox")
        self.highestBox.setMinimum(1)
        self.highestBox.setMaximum(500)

        self.layout89.addWidget(self.highestBox)

        self.space88 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout89.addItem(self.space88)


        self.layout91.addLayout(self.layout89)

        self.lockLayout = QVBoxLayout()
        self.lockLayout.setSpacing(4)
        self.lockLayout.setObjectName(u"lockLayout")
        self.lockLayout.setContentsMargins(0, 0, 0, 0)
        self.lockLabel = QLabel(CaseListsView)
        self.lockLabel.setObjectName(u"lockLabel")

        self.lockLayout.addWidget(self.lockLabel)

        self.lockBox = QSpinBox(CaseListsView)
        self.lockBox.setObjectName(u"lockBox")
        self.lockBox.setMinimum(0)
        self.lockBox.setMaximum(366)

        self.lockLayout.addWidget(self.lockBox)

        self.lockSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lockLayout.addItem(self.lockSpace)


        self.layout91.addLayout(self.lockLayout)

        self.space90 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout91.addItem(self.space90)


        self.layout101.addLayout(self.layout91)

        self.layout100 = QHBoxLayout()
        self.layout100.setSpacing(24)
        self.layout100.setObjectName(u"layout100")
        self.layout100.setContentsMargins(0, 0, 0, 0)
        self.layout95 = QVBoxLayout()
        self.layout95.setSpacing(8)
        self.layout95.setObjectName(u"layout95")
        self.layout95.setContentsMargins(0, 0, 0, 0)
        self.label92 = QLabel(CaseListsView)
        self.label92.setObjectName(u"label92")
        self.label92.setProperty(u"look", u"section")

        self.layout95.addWidget(self.label92)

        self.typesTable = RecordTable(CaseListsView)
        self.typesTable.setObjectName(u"typesTable")

        self.layout95.addWidget(self.typesTable)

        self.layout94 = QHBoxLayout()
        self.layout94.setSpacing(8)
        self.layout94.setObjectName(u"layout94")
        self.layout94.setContentsMargins(0, 0, 0, 0)
        self.addTypeButton = QPushButton(CaseListsView)
        self.addTypeButton.setObjectName(u"addTypeButton")

        self.layout94.addWidget(self.addTypeButton)

        self.changeTypeButton = QPushButton(CaseListsView)
        self.changeTypeButton.setObjectName(u"changeTypeButton")

        self.layout94.addWidget(self.changeTypeButton)

        self.space93 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout94.addItem(self.space93)


        self.layout95.addLayout(self.layout94)


        self.layout100.addLayout(self.layout95)

        self.layout99 = QVBoxLayout()
        self.layout99.setSpacing(8)
        self.layout99.setObjectName(u"layout99")
        self.layout99.setContentsMargins(0, 0, 0, 0)
        self.label96 = QLabel(CaseListsView)
        self.label96.setObjectName(u"label96")
        self.label96.setProperty(u"look", u"section")

        self.layout99.addWidget(self.label96)

        self.stagesTable = RecordTable(CaseListsView)
        self.stagesTable.setObjectName(u"stagesTable")

        self.layout99.addWidget(self.stagesTable)

        self.layout98 = QHBoxLayout()
        self.layout98.setSpacing(8)
        self.layout98.setObjectName(u"layout98")
        self.layout98.setContentsMargins(0, 0, 0, 0)
        self.addStageButton = QPushButton(CaseListsView)
        self.addStageButton.setObjectName(u"addStageButton")

        self.layout98.addWidget(self.addStageButton)

        self.changeStageButton = QPushButton(CaseListsView)
        self.changeStageButton.setObjectName(u"changeStageButton")

        self.layout98.addWidget(self.changeStageButton)

        self.upButton = QPushButton(CaseListsView)
        self.upButton.setObjectName(u"upButton")

        self.layout98.addWidget(self.upButton)

        self.downButton = QPushButton(CaseListsView)
        self.downButton.setObjectName(u"downButton")

        self.layout98.addWidget(self.downButton)

        self.removeStageButton = QPushButton(CaseListsView)
        self.removeStageButton.setObjectName(u"removeStageButton")

        self.layout98.addWidget(self.removeStageButton)

        self.space97 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout98.addItem(self.space97)


        self.layout99.addLayout(self.layout98)


        self.layout100.addLayout(self.layout99)

        self.layout100.setStretch(0, 3)
        self.layout100.setStretch(1, 2)

        self.layout101.addLayout(self.layout100)

        self.layout101.setStretch(2, 1)

        self.retranslateUi(CaseListsView)

        QMetaObject.connectSlotsByName(CaseListsView)
    # setupUi

    def retranslateUi(self, CaseListsView):
        self.label83.setText(QCoreApplication.translate("CaseListsView", u"Caseload and notes", None))
        self.label84.setText(QCoreApplication.translate("CaseListsView", u"Open cases recommended for one worker", None))
        self.label87.setText(QCoreApplication.translate("CaseListsView", u"At most", None))
        self.lockLabel.setText(QCoreApplication.translate("CaseListsView", u"Days until a note locks", None))
        self.lockBox.setSpecialValueText(QCoreApplication.translate("CaseListsView", u"never", None))
        self.label92.setText(QCoreApplication.translate("CaseListsView", u"Types of cases", None))
        self.addTypeButton.setText(QCoreApplication.translate("CaseListsView", u"Add", None))
        self.changeTypeButton.setText(QCoreApplication.translate("CaseListsView", u"Change", None))
        self.label96.setText(QCoreApplication.translate("CaseListsView", u"Stages, in their order", None))
        self.addStageButton.setText(QCoreApplication.translate("CaseListsView", u"Add", None))
        self.changeStageButton.setText(QCoreApplication.translate("CaseListsView", u"Change", None))
#if QT_CONFIG(tooltip)
        self.upButton.setToolTip(QCoreApplication.translate("CaseListsView", u"Further up", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.upButton.setAccessibleName(QCoreApplication.translate("CaseListsView", u"Further up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.downButton.setToolTip(QCoreApplication.translate("CaseListsView", u"Further down", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.downButton.setAccessibleName(QCoreApplication.translate("CaseListsView", u"Further down", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.removeStageButton.setToolTip(QCoreApplication.translate("CaseListsView", u"Remove; only a stage that no case has been in", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.removeStageButton.setAccessibleName(QCoreApplication.translate("CaseListsView", u"Remove the stage", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
