# SPDX-License-Identifier: MIT
"""Made from ui/agenda.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QToolButton, QVBoxLayout
)

from tksk_desktop.gui.agenda.day_grid import (
    DayGrid
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_AgendaScreen(object):
    def setupUi(self, AgendaScreen):
        if not AgendaScreen.objectName():
            AgendaScreen.setObjectName(u"AgendaScreen")
        self.layout5 = QVBoxLayout(AgendaScreen)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(24, 12, 24, 16)
        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.previousButton = QToolButton(AgendaScreen)
        self.previousButton.setObjectName(u"previousButton")

        self.layout6.addWidget(self.previousButton)

        self.spanLabel = QLabel(AgendaScreen)
        self.spanLabel.setObjectName(u"spanLabel")
        self.spanLabel.setProperty(u"look", u"section")

        self.layout6.addWidget(self.spanLabel)

        self.nextButton = QToolButton(AgendaScreen)
        self.nextButton.setObjectName(u"nextButton")

        self.layout6.addWidget(self.nextButton)

        self.todayButton = QPushButton(AgendaScreen)
        self.todayButton.setObjectName(u"todayButton")
        self.todayButton.setProperty(u"look", u"link")

        self.layout6.addWidget(self.todayButton)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.space7)

        self.exportButton = QPushButton(AgendaScreen)
        self.exportButton.setObjectName(u"exportButton")

        self.layout6.addWidget(self.exportButton)

        self.planButton = QPushButton(AgendaScreen)
        self.planButton.setObjectName(u"planButton")
        self.planButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.planButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout6.addWidget(self.planButton)


        self.layout5.addLayout(self.layout6)

        self.panes = QHBoxLayout()
        self.panes.setSpacing(12)
        self.panes.setObjectName(u"panes")
        self.panes.setContentsMargins(0, 0, 0, 0)
        self.grid = DayGrid(AgendaScreen)
        self.grid.setObjectName(u"grid")

        self.panes.addWidget(self.grid)

        self.dayCard = QFrame(AgendaScreen)
        self.dayCard.setObjectName(u"dayCard")
        self.dayCard.setProperty(u"look", u"card")
        self.layout8 = QVBoxLayout(self.dayCard)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(12, 12, 12, 12)
        self.dayLabel = QLabel(self.dayCard)
        self.dayLabel.setObjectName(u"dayLabel")
        self.dayLabel.setProperty(u"look", u"section")

        self.layout8.addWidget(self.dayLabel)

        self.table = RecordTable(self.dayCard)
        self.table.setObjectName(u"table")
        self.table.setProperty(u"look", u"flat")

        self.layout8.addWidget(self.table)

        self.empty = EmptyState(self.dayCard)
        self.empty.setObjectName(u"empty")

        self.layout8.addWidget(self.empty)

        self.actsLayout = QHBoxLayout()
        self.actsLayout.setSpacing(8)
        self.actsLayout.setObjectName(u"actsLayout")
        self.actsLayout.setContentsMargins(0, 0, 0, 0)
        self.noteButton = QPushButton(self.dayCard)
        self.noteButton.setObjectName(u"noteButton")
#if QT_CONFIG(tooltip)
        self.noteButton.setToolTip(u"Ctrl+Return")
#endif // QT_CONFIG(tooltip)

        self.actsLayout.addWidget(self.noteButton)

        self.openButton = QPushButton(self.dayCard)
        self.openButton.setObjectName(u"openButton")

        self.actsLayout.addWidget(self.openButton)

        self.changeButton = QPushButton(self.dayCard)
        self.changeButton.setObjectName(u"changeButton")

        self.actsLayout.addWidget(self.changeButton)

        self.cancelButton = QPushButton(self.dayCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.actsLayout.addWidget(self.cancelButton)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.actsLayout.addItem(self.space9)


        self.layout8.addLayout(self.actsLayout)

        self.layout8.setStretch(1, 1)
        self.layout8.setStretch(2, 1)

        self.panes.addWidget(self.dayCard)

        self.panes.setStretch(0, 3)
        self.panes.setStretch(1, 2)

        self.layout5.addLayout(self.panes)

        self.layout5.setStretch(1, 1)

        self.retranslateUi(AgendaScreen)

        QMetaObject.connectSlotsByName(AgendaScreen)
    # setupUi

    def retranslateUi(self, AgendaScreen):
        self.previousButton.setText("")
#if QT_CONFIG(tooltip)
        self.previousButton.setToolTip(QCoreApplication.translate("AgendaScreen", u"Back (Page up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previousButton.setAccessibleName(QCoreApplication.translate("AgendaScreen", u"Back", None))
#endif // QT_CONFIG(accessibility)
        self.spanLabel.setText("")
        self.nextButton.setText("")
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("AgendaScreen", u"On (Page down)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("AgendaScreen", u"On", None))
#endif // QT_CONFIG(accessibility)
        self.todayButton.setText(QCoreApplication.translate("AgendaScreen", u"Today", None))
#if QT_CONFIG(tooltip)
        self.todayButton.setToolTip(QCoreApplication.translate("AgendaScreen", u"Home", None))
#endif // QT_CONFIG(tooltip)
        self.exportButton.setText(QCoreApplication.translate("AgendaScreen", u"Calendar file", None))
        self.planButton.setText(QCoreApplication.translate("AgendaScreen", u"Plan something", None))
        self.dayLabel.setText("")
        self.noteButton.setText(QCoreApplication.translate("AgendaScreen", u"Write the note", None))
        self.openButton.setText(QCoreApplication.translate("AgendaScreen", u"Open", None))
        self.changeButton.setText(QCoreApplication.translate("AgendaScreen", u"Change or move", None))
        self.cancelButton.setText(QCoreApplication.translate("AgendaScreen", u"Cancel it", None))
        pass
    # retranslateUi
