# SPDX-License-Identifier: MIT
"""Made from ui/home.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.bar_chart import (
    BarChart
)
from tksk_desktop.gui.widgets.caseload_label import (
    CaseloadLabel
)
from tksk_desktop.gui.widgets.reminder_strip import (
    ReminderStrip
)
from tksk_desktop.gui.widgets.to_do_rows import (
    ToDoRows
)

class Ui_HomeForm(object):
    def setupUi(self, HomeForm):
        if not HomeForm.objectName():
            HomeForm.setObjectName(u"HomeForm")
        self.layout158 = QVBoxLayout(HomeForm)
        self.layout158.setSpacing(12)
        self.layout158.setObjectName(u"layout158")
        self.layout158.setContentsMargins(24, 16, 16, 16)
        self.layout123 = QHBoxLayout()
        self.layout123.setSpacing(12)
        self.layout123.setObjectName(u"layout123")
        self.layout123.setContentsMargins(0, 0, 0, 0)
        self.layout121 = QVBoxLayout()
        self.layout121.setSpacing(0)
        self.layout121.setObjectName(u"layout121")
        self.layout121.setContentsMargins(0, 0, 0, 0)
        self.greetingLabel = QLabel(HomeForm)
        self.greetingLabel.setObjectName(u"greetingLabel")
        self.greetingLabel.setProperty(u"look", u"title")

        self.layout121.addWidget(self.greetingLabel)

        self.dayLabel = QLabel(HomeForm)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"quiet")

        self.layout121.addWidget(self.dayLabel)


        self.layout123.addLayout(self.layout121)

        self.space122 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout123.addItem(self.space122)

        self.noteButton = QPushButton(HomeForm)
        self.noteButton.setObjectName(u"noteButton")
        self.noteButton.setProperty(u"look", u"main")

        self.layout123.addWidget(self.noteButton)


        self.layout158.addLayout(self.layout123)

        self.backupStrip = ReminderStrip(HomeForm)
        self.backupStrip.setObjectName(u"backupStrip")

        self.layout158.addWidget(self.backupStrip)

        self.scroll = QScrollArea(HomeForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrollContents = QWidget()
        self.scrollContents.setObjectName(u"scrollContents")
        self.layout157 = QVBoxLayout(self.scrollContents)
        self.layout157.setSpacing(8)
        self.layout157.setObjectName(u"layout157")
        self.layout157.setContentsMargins(0, 0, 8, 0)
        self.cards = QGridLayout()
        self.cards.setSpacing(16)
        self.cards.setObjectName(u"cards")
        self.cards.setContentsMargins(0, 0, 0, 0)
        self.todayCard = QFrame(self.scrollContents)
        self.todayCard.setObjectName(u"todayCard")
        self.todayCard.setProperty(u"look", u"card")
        self.layout128 = QVBoxLayout(self.todayCard)
        self.layout128.setSpacing(8)
        self.layout128.setObjectName(u"layout128")
        self.layout128.setContentsMargins(16, 12, 16, 12)
        self.layout127 = QHBoxLayout()
        self.layout127.setSpacing(8)
        self.layout127.setObjectName(u"layout127")
        self.layout127.setContentsMargins(0, 0, 0, 0)
        self.label125 = QLabel(self.todayCard)
        self.label125.setObjectName(u"label125")
        self.label125.setProperty(u"look", u"section")

        self.layout127.addWidget(self.label125)

        self.space126 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout127.addItem(self.space126)


        self.layout128.addLayout(self.layout127)

        self.draftList = QVBoxLayout()
        self.draftList.setSpacing(2)
        self.draftList.setObjectName(u"draftList")
        self.draftList.setContentsMargins(0, 0, 0, 0)

        self.layout128.addLayout(self.draftList)

        self.toDoRows = ToDoRows(self.todayCard)
        self.toDoRows.setObjectName(u"toDoRows")

        self.layout128.addWidget(self.toDoRows)

        self.space124 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout128.addItem(self.space124)


        self.cards.addWidget(self.todayCard, 0, 0, 2, 2)

        self.reportCard = QFrame(self.scrollContents)
        self.reportCard.setObjectName(u"reportCard")
        self.reportCard.setProperty(u"look", u"card")
        self.layout135 = QVBoxLayout(self.reportCard)
        self.layout135.setSpacing(8)
        self.layout135.setObjectName(u"layout135")
        self.layout135.setContentsMargins(16, 12, 16, 12)
        self.layout134 = QHBoxLayout()
        self.layout134.setSpacing(8)
        self.layout134.setObjectName(u"layout134")
        self.layout134.setContentsMargins(0, 0, 0, 0)
        self.label132 = QLabel(self.reportCard)
        self.label132.setObjectName(u"label132")
        self.label132.setProperty(u"look", u"section")

        self.layout134.addWidget(self.label132)

        self.space133 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout134.addItem(self.space133)


        self.layout135.addLayout(self.layout134)

        self.reportLabel = QLabel(self.reportCard)
        self.reportLabel.setObjectName(u"reportLabel")
        self.reportLabel.setWordWrap(True)

        self.layout135.addWidget(self.reportLabel)

        self.reportDetailLabel = QLabel(self.reportCard)
        self.reportDetailLabel.setObjectName(u"reportDetailLabel")
        self.reportDetailLabel.setProperty(u"look", u"quiet")
        self.reportDetailLabel.setWordWrap(True)

        self.layout135.addWidget(self.reportDetailLabel)

        self.space129 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout135.addItem(self.space129)

        self.layout131 = QHBoxLayout()
        self.layout131.setSpacing(8)
        self.layout131.setObjectName(u"layout131")
        self.layout131.setContentsMargins(0, 0, 0, 0)
        self.reportButton = QPushButton(self.reportCard)
        self.reportButton.setObjectName(u"reportButton")

        self.layout131.addWidget(self.reportButton)

        self.space130 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout131.addItem(self.space130)


        self.layout135.addLayout(self.layout131)


        self.cards.addWidget(self.reportCard, 0, 2, 1, 1)

        self.backupCard = QFrame(self.scrollContents)
        self.backupCard.setObjectName(u"backupCard")
        self.backupCard.setProperty(u"look", u"card")
        self.layout142 = QVBoxLayout(self.backupCard)
        self.layout142.setSpacing(8)
        self.layout142.setObjectName(u"layout142")
        self.layout142.setContentsMargins(16, 12, 16, 12)
        self.layout141 = QHBoxLayout()
        self.layout141.setSpacing(8)
        self.layout141.setObjectName(u"layout141")
        self.layout141.setContentsMargins(0, 0, 0, 0)
        self.label139 = QLabel(self.backupCard)
        self.label139.setObjectName(u"label139")
        self.label139.setProperty(u"look", u"section")

        self.layout141.addWidget(self.label139)

        self.space140 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout141.addItem(self.space140)


        self.layout142.addLayout(self.layout141)

        self.backupLabel = QLabel(self.backupCard)
        self.backupLabel.setObjectName(u"backupLabel")
        self.backupLabel.setWordWrap(True)

        self.layout142.addWidget(self.backupLabel)

        self.backupDetailLabel = QLabel(self.backupCard)
        self.backupDetailLabel.setObjectName(u"backupDetailLabel")
        self.backupDetailLabel.setProperty(u"look", u"quiet")
        self.backupDetailLabel.setWordWrap(True)

        self.layout142.addWidget(self.backupDetailLabel)

        self.space136 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout142.addItem(self.space136)

        self.layout138 = QHBoxLayout()
        self.layout138.setSpacing(8)
        self.layout138.setObjectName(u"layout138")
        self.layout138.setContentsMargins(0, 0, 0, 0)
        self.backupButton = QPushButton(self.backupCard)
        self.backupButton.setObjectName(u"backupButton")

        self.layout138.addWidget(self.backupButton)

        self.space137 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout138.addItem(self.space137)


        self.layout142.addLayout(self.layout138)


        self.cards.addWidget(self.backupCard, 1, 2, 1, 1)

        self.monthCard = QFrame(self.scrollContents)
        self.monthCard.setObjectName(u"monthCard")
        self.monthCard.setProperty(u"look", u"card")
        self.layout146 = QVBoxLayout(self.monthCard)
        self.layout146.setSpacing(8)
        self.layout146.setObjectName(u"layout146")
        self.layout146.setContentsMargins(16, 12, 16, 12)
        self.layout145 = QHBoxLayout()
        self.layout145.setSpacing(8)
        self.layout145.setObjectName(u"layout145")
        self.layout145.setContentsMargins(0, 0, 0, 0)
        self.label143 = QLabel(self.monthCard)
        self.label143.setObjectName(u"label143")
        self.label143.setProperty(u"look", u"section")

        self.layout145.addWidget(self.label143)

        self.space144 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout145.addItem(self.space144)

        self.sessionsButton = QPushButton(self.monthCard)
        self.sessionsButton.setObjectName(u"sessionsButton")
        self.sessionsButton.setProperty(u"look", u"link")

        self.layout145.addWidget(self.sessionsButton)


        self.layout146.addLayout(self.layout145)

        self.monthLabel = QLabel(self.monthCard)
        self.monthLabel.setObjectName(u"monthLabel")
        self.monthLabel.setProperty(u"look", u"quiet")
        self.monthLabel.setWordWrap(True)

        self.layout146.addWidget(self.monthLabel)

        self.monthChart = BarChart(self.monthCard)
        self.monthChart.setObjectName(u"monthChart")
        self.monthChart.setMinimumSize(QSize(0, 180))

        self.layout146.addWidget(self.monthChart)

        self.layout146.setStretch(2, 1)

        self.cards.addWidget(self.monthCard, 2, 0, 1, 1)

        self.casesCard = QFrame(self.scrollContents)
        self.casesCard.setObjectName(u"casesCard")
        self.casesCard.setProperty(u"look", u"card")
        self.layout151 = QVBoxLayout(self.casesCard)
        self.layout151.setSpacing(8)
        self.layout151.setObjectName(u"layout151")
        self.layout151.setContentsMargins(16, 12, 16, 12)
        self.layout150 = QHBoxLayout()
        self.layout150.setSpacing(8)
        self.layout150.setObjectName(u"layout150")
        self.layout150.setContentsMargins(0, 0, 0, 0)
        self.label148 = QLabel(self.casesCard)
        self.label148.setObjectName(u"label148")
        self.label148.setProperty(u"look", u"section")

        self.layout150.addWidget(self.label148)

        self.space149 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout150.addItem(self.space149)

        self.casesButton = QPushButton(self.casesCard)
        self.casesButton.setObjectName(u"casesButton")
        self.casesButton.setProperty(u"look", u"link")

        self.layout150.addWidget(self.casesButton)


        self.layout151.addLayout(self.layout150)

        self.caseloadLabel = CaseloadLabel(self.casesCard)
        self.caseloadLabel.setObjectName(u"caseloadLabel")

        self.layout151.addWidget(self.caseloadLabel)

        self.stageList = QVBoxLayout()
        self.stageList.setSpacing(2)
        self.stageList.setObjectName(u"stageList")
        self.stageList.setContentsMargins(0, 0, 0, 0)

        self.layout151.addLayout(self.stageList)

        self.space147 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout151.addItem(self.space147)


        self.cards.addWidget(self.casesCard, 2, 1, 1, 1)

        self.villagesCard = QFrame(self.scrollContents)
        self.villagesCard.setObjectName(u"villagesCard")
        self.villagesCard.setProperty(u"look", u"card")
        self.layout156 = QVBoxLayout(self.villagesCard)
        self.layout156.setSpacing(8)
        self.layout156.setObjectName(u"layout156")
        self.layout156.setContentsMargins(16, 12, 16, 12)
        self.layout155 = QHBoxLayout()
        self.layout155.setSpacing(8)
        self.layout155.setObjectName(u"layout155")
        self.layout155.setContentsMargins(0, 0, 0, 0)
        self.label153 = QLabel(self.villagesCard)
        self.label153.setObjectName(u"label153")
        self.label153.setProperty(u"look", u"section")

        self.layout155.addWidget(self.label153)

        self.space154 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout155.addItem(self.space154)


        self.layout156.addLayout(self.layout155)

        self.villageGrid = QGridLayout()
        self.villageGrid.setSpacing(2)
        self.villageGrid.setObjectName(u"villageGrid")
        self.villageGrid.setContentsMargins(0, 0, 0, 0)

        self.layout156.addLayout(self.villageGrid)

        self.space152 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout156.addItem(self.space152)


        self.cards.addWidget(self.villagesCard, 2, 2, 1, 1)

        self.aidCard = QFrame(self.scrollContents)
        self.aidCard.setObjectName(u"aidCard")
        self.aidCard.setProperty(u"look", u"card")
        self.aidLayout = QVBoxLayout(self.aidCard)
        self.aidLayout.setSpacing(6)
        self.aidLayout.setObjectName(u"aidLayout")
        self.aidLayout.setContentsMargins(16, 12, 16, 12)
        self.aidTitle = QLabel(self.aidCard)
        self.aidTitle.setObjectName(u"aidTitle")
        self.aidTitle.setProperty(u"look", u"section")

        self.aidLayout.addWidget(self.aidTitle)

        self.aidList = QVBoxLayout()
        self.aidList.setSpacing(2)
        self.aidList.setObjectName(u"aidList")
        self.aidList.setContentsMargins(0, 0, 0, 0)

        self.aidLayout.addLayout(self.aidList)


        self.cards.addWidget(self.aidCard, 3, 0, 1, 3)

        self.cards.setRowStretch(0, 1)
        self.cards.setRowStretch(1, 1)
        self.cards.setColumnStretch(0, 1)
        self.cards.setColumnStretch(1, 1)
        self.cards.setColumnStretch(2, 1)

        self.layout157.addLayout(self.cards)

        self.scroll.setWidget(self.scrollContents)

        self.layout158.addWidget(self.scroll)


        self.retranslateUi(HomeForm)

        QMetaObject.connectSlotsByName(HomeForm)
    # setupUi

    def retranslateUi(self, HomeForm):
        self.greetingLabel.setText("")
        self.dayLabel.setText("")
        self.noteButton.setText(QCoreApplication.translate("HomeForm", u"Write a session note", None))
        self.label125.setText(QCoreApplication.translate("HomeForm", u"Today", None))
        self.label132.setText(QCoreApplication.translate("HomeForm", u"Monthly report", None))
        self.reportLabel.setText("")
        self.reportDetailLabel.setText("")
        self.reportButton.setText(QCoreApplication.translate("HomeForm", u"Open the report", None))
        self.label139.setText(QCoreApplication.translate("HomeForm", u"Backup", None))
        self.backupLabel.setText("")
        self.backupDetailLabel.setText("")
        self.backupButton.setText(QCoreApplication.translate("HomeForm", u"Back up now", None))
        self.label143.setText(QCoreApplication.translate("HomeForm", u"This month", None))
        self.sessionsButton.setText(QCoreApplication.translate("HomeForm", u"All notes", None))
        self.monthLabel.setText("")
        self.label148.setText(QCoreApplication.translate("HomeForm", u"Cases", None))
        self.casesButton.setText(QCoreApplication.translate("HomeForm", u"All open cases", None))
        self.label153.setText(QCoreApplication.translate("HomeForm", u"People in need per village", None))
        self.aidTitle.setText(QCoreApplication.translate("HomeForm", u"Aid", None))
        pass
    # retranslateUi
