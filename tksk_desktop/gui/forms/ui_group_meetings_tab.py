# SPDX-License-Identifier: MIT
"""Made from ui/group_meetings_tab.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_GroupMeetingsTab(object):
    def setupUi(self, GroupMeetingsTab):
        if not GroupMeetingsTab.objectName():
            GroupMeetingsTab.setObjectName(u"GroupMeetingsTab")
        self.layout2 = QVBoxLayout(GroupMeetingsTab)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 8, 0, 0)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.part4 = QLabel(GroupMeetingsTab)
        self.part4.setObjectName(u"part4")
        self.part4.setProperty(u"look", u"strong")

        self.layout3.addWidget(self.part4)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space5)

        self.newSeriesButton = QPushButton(GroupMeetingsTab)
        self.newSeriesButton.setObjectName(u"newSeriesButton")

        self.layout3.addWidget(self.newSeriesButton)

        self.editSeriesButton = QPushButton(GroupMeetingsTab)
        self.editSeriesButton.setObjectName(u"editSeriesButton")

        self.layout3.addWidget(self.editSeriesButton)


        self.layout2.addLayout(self.layout3)

        self.seriesTable = RecordTable(GroupMeetingsTab)
        self.seriesTable.setObjectName(u"seriesTable")

        self.layout2.addWidget(self.seriesTable)

        self.noSeriesLabel = QLabel(GroupMeetingsTab)
        self.noSeriesLabel.setObjectName(u"noSeriesLabel")
        self.noSeriesLabel.setProperty(u"look", u"quiet")
        self.noSeriesLabel.setWordWrap(True)

        self.layout2.addWidget(self.noSeriesLabel)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.meetingsLabel = QLabel(GroupMeetingsTab)
        self.meetingsLabel.setObjectName(u"meetingsLabel")
        self.meetingsLabel.setProperty(u"look", u"strong")

        self.layout6.addWidget(self.meetingsLabel)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)

        self.noteButton = QPushButton(GroupMeetingsTab)
        self.noteButton.setObjectName(u"noteButton")

        self.layout6.addWidget(self.noteButton)

        self.attendanceButton = QPushButton(GroupMeetingsTab)
        self.attendanceButton.setObjectName(u"attendanceButton")

        self.layout6.addWidget(self.attendanceButton)

        self.minutesButton = QPushButton(GroupMeetingsTab)
        self.minutesButton.setObjectName(u"minutesButton")

        self.layout6.addWidget(self.minutesButton)


        self.layout2.addLayout(self.layout6)

        self.meetingsStack = QStackedWidget(GroupMeetingsTab)
        self.meetingsStack.setObjectName(u"meetingsStack")
        self.meetingsTable = RecordTable()
        self.meetingsTable.setObjectName(u"meetingsTable")
        self.meetingsStack.addWidget(self.meetingsTable)
        self.meetingsEmpty = EmptyState()
        self.meetingsEmpty.setObjectName(u"meetingsEmpty")
        self.meetingsStack.addWidget(self.meetingsEmpty)

        self.layout2.addWidget(self.meetingsStack)

        self.layout2.setStretch(1, 1)
        self.layout2.setStretch(4, 2)

        self.retranslateUi(GroupMeetingsTab)

        self.meetingsStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(GroupMeetingsTab)
    # setupUi

    def retranslateUi(self, GroupMeetingsTab):
        self.part4.setText(QCoreApplication.translate("GroupMeetingsTab", u"Series of meetings", None))
        self.newSeriesButton.setText(QCoreApplication.translate("GroupMeetingsTab", u"New series", None))
        self.editSeriesButton.setText(QCoreApplication.translate("GroupMeetingsTab", u"Change", None))
#if QT_CONFIG(accessibility)
        self.seriesTable.setAccessibleName(QCoreApplication.translate("GroupMeetingsTab", u"Series of meetings", None))
#endif // QT_CONFIG(accessibility)
        self.noSeriesLabel.setText(QCoreApplication.translate("GroupMeetingsTab", u"No series planned yet. A series has a title, its topics and dates, and shows how far it is.", None))
        self.meetingsLabel.setText("")
        self.noteButton.setText(QCoreApplication.translate("GroupMeetingsTab", u"Open the note", None))
        self.attendanceButton.setText(QCoreApplication.translate("GroupMeetingsTab", u"Attendance", None))
        self.minutesButton.setText(QCoreApplication.translate("GroupMeetingsTab", u"Minutes", None))
#if QT_CONFIG(accessibility)
        self.meetingsTable.setAccessibleName(QCoreApplication.translate("GroupMeetingsTab", u"Meetings that were held", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
