# SPDX-License-Identifier: MIT
"""Made from ui/journal_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QToolButton, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_JournalScreen(object):
    def setupUi(self, JournalScreen):
        if not JournalScreen.objectName():
            JournalScreen.setObjectName(u"JournalScreen")
        self.pageLayout = QVBoxLayout(JournalScreen)
        self.pageLayout.setSpacing(12)
        self.pageLayout.setObjectName(u"pageLayout")
        self.pageLayout.setContentsMargins(24, 16, 24, 16)
        self.headLayout = QHBoxLayout()
        self.headLayout.setSpacing(12)
        self.headLayout.setObjectName(u"headLayout")
        self.headSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.headLayout.addItem(self.headSpace)

        self.paperButton = QPushButton(JournalScreen)
        self.paperButton.setObjectName(u"paperButton")

        self.headLayout.addWidget(self.paperButton)

        self.workbookButton = QPushButton(JournalScreen)
        self.workbookButton.setObjectName(u"workbookButton")

        self.headLayout.addWidget(self.workbookButton)

        self.newButton = QPushButton(JournalScreen)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.headLayout.addWidget(self.newButton)


        self.pageLayout.addLayout(self.headLayout)

        self.draftsCard = QFrame(JournalScreen)
        self.draftsCard.setObjectName(u"draftsCard")
        self.draftsCard.setProperty(u"look", u"attention")
        self.draftsLayout = QVBoxLayout(self.draftsCard)
        self.draftsLayout.setSpacing(4)
        self.draftsLayout.setObjectName(u"draftsLayout")
        self.draftsLayout.setContentsMargins(12, 8, 12, 8)

        self.pageLayout.addWidget(self.draftsCard)

        self.tabs = QTabWidget(JournalScreen)
        self.tabs.setObjectName(u"tabs")
        self.notesTab = QWidget()
        self.notesTab.setObjectName(u"notesTab")
        self.notesLayout = QVBoxLayout(self.notesTab)
        self.notesLayout.setSpacing(12)
        self.notesLayout.setObjectName(u"notesLayout")
        self.notesLayout.setContentsMargins(0, 12, 0, 0)
        self.barLayout = QHBoxLayout()
        self.barLayout.setSpacing(8)
        self.barLayout.setObjectName(u"barLayout")
        self.previousButton = QToolButton(self.notesTab)
        self.previousButton.setObjectName(u"previousButton")

        self.barLayout.addWidget(self.previousButton)

        self.monthLabel = QLabel(self.notesTab)
        self.monthLabel.setObjectName(u"monthLabel")
        self.monthLabel.setProperty(u"look", u"section")
        self.monthLabel.setMinimumSize(QSize(150, 0))
        self.monthLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.monthLabel.setText(u"")

        self.barLayout.addWidget(self.monthLabel)

        self.nextButton = QToolButton(self.notesTab)
        self.nextButton.setObjectName(u"nextButton")

        self.barLayout.addWidget(self.nextButton)

        self.thisMonthButton = QPushButton(self.notesTab)
        self.thisMonthButton.setObjectName(u"thisMonthButton")
        self.thisMonthButton.setProperty(u"look", u"link")

        self.barLayout.addWidget(self.thisMonthButton)

        self.clientChip = QPushButton(self.notesTab)
        self.clientChip.setObjectName(u"clientChip")
        self.clientChip.setProperty(u"look", u"chip")

        self.barLayout.addWidget(self.clientChip)

        self.barSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.barLayout.addItem(self.barSpace)

        self.kindFilter = QComboBox(self.notesTab)
        self.kindFilter.setObjectName(u"kindFilter")
        self.kindFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.barLayout.addWidget(self.kindFilter)

        self.placeFilter = QComboBox(self.notesTab)
        self.placeFilter.setObjectName(u"placeFilter")
        self.placeFilter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

        self.barLayout.addWidget(self.placeFilter)

        self.search = QLineEdit(self.notesTab)
        self.search.setObjectName(u"search")
        self.search.setMinimumSize(QSize(220, 0))
        self.search.setMaximumSize(QSize(320, 16777215))
        self.search.setClearButtonEnabled(True)

        self.barLayout.addWidget(self.search)


        self.notesLayout.addLayout(self.barLayout)

        self.table = RecordTable(self.notesTab)
        self.table.setObjectName(u"table")

        self.notesLayout.addWidget(self.table)

        self.empty = EmptyState(self.notesTab)
        self.empty.setObjectName(u"empty")

        self.notesLayout.addWidget(self.empty)

        self.totals = QFrame(self.notesTab)
        self.totals.setObjectName(u"totals")
        self.totals.setProperty(u"look", u"card")
        self.totalsLayout = QHBoxLayout(self.totals)
        self.totalsLayout.setObjectName(u"totalsLayout")
        self.totalsLayout.setContentsMargins(16, 8, 16, 8)
        self.totalsLabel = QLabel(self.totals)
        self.totalsLabel.setObjectName(u"totalsLabel")
        self.totalsLabel.setText(u"")
        self.totalsLabel.setWordWrap(True)

        self.totalsLayout.addWidget(self.totalsLabel)


        self.notesLayout.addWidget(self.totals)

        self.tabs.addTab(self.notesTab, "")
        self.dueTab = QWidget()
        self.dueTab.setObjectName(u"dueTab")
        self.dueLayout = QVBoxLayout(self.dueTab)
        self.dueLayout.setSpacing(12)
        self.dueLayout.setObjectName(u"dueLayout")
        self.dueLayout.setContentsMargins(0, 12, 0, 0)
        self.dueHint = QLabel(self.dueTab)
        self.dueHint.setObjectName(u"dueHint")
        self.dueHint.setProperty(u"look", u"quiet")
        self.dueHint.setWordWrap(True)

        self.dueLayout.addWidget(self.dueHint)

        self.dueTable = RecordTable(self.dueTab)
        self.dueTable.setObjectName(u"dueTable")

        self.dueLayout.addWidget(self.dueTable)

        self.dueEmpty = EmptyState(self.dueTab)
        self.dueEmpty.setObjectName(u"dueEmpty")

        self.dueLayout.addWidget(self.dueEmpty)

        self.dueButtons = QHBoxLayout()
        self.dueButtons.setSpacing(8)
        self.dueButtons.setObjectName(u"dueButtons")
        self.writeButton = QPushButton(self.dueTab)
        self.writeButton.setObjectName(u"writeButton")

        self.dueButtons.addWidget(self.writeButton)

        self.dueNoteButton = QPushButton(self.dueTab)
        self.dueNoteButton.setObjectName(u"dueNoteButton")
        self.dueNoteButton.setProperty(u"look", u"link")

        self.dueButtons.addWidget(self.dueNoteButton)

        self.dueClientButton = QPushButton(self.dueTab)
        self.dueClientButton.setObjectName(u"dueClientButton")
        self.dueClientButton.setProperty(u"look", u"link")

        self.dueButtons.addWidget(self.dueClientButton)

        self.dueMoveButton = QPushButton(self.dueTab)
        self.dueMoveButton.setObjectName(u"dueMoveButton")
        self.dueMoveButton.setProperty(u"look", u"link")

        self.dueButtons.addWidget(self.dueMoveButton)

        self.dueCloseButton = QPushButton(self.dueTab)
        self.dueCloseButton.setObjectName(u"dueCloseButton")
        self.dueCloseButton.setProperty(u"look", u"link")

        self.dueButtons.addWidget(self.dueCloseButton)

        self.dueSpace = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dueButtons.addItem(self.dueSpace)


        self.dueLayout.addLayout(self.dueButtons)

        self.tabs.addTab(self.dueTab, "")

        self.pageLayout.addWidget(self.tabs)

        self.pageLayout.setStretch(2, 1)
        QWidget.setTabOrder(self.paperButton, self.workbookButton)
        QWidget.setTabOrder(self.workbookButton, self.newButton)
        QWidget.setTabOrder(self.newButton, self.tabs)
        QWidget.setTabOrder(self.tabs, self.previousButton)
        QWidget.setTabOrder(self.previousButton, self.nextButton)
        QWidget.setTabOrder(self.nextButton, self.thisMonthButton)
        QWidget.setTabOrder(self.thisMonthButton, self.clientChip)
        QWidget.setTabOrder(self.clientChip, self.kindFilter)
        QWidget.setTabOrder(self.kindFilter, self.placeFilter)
        QWidget.setTabOrder(self.placeFilter, self.search)
        QWidget.setTabOrder(self.search, self.table)
        QWidget.setTabOrder(self.table, self.dueTable)
        QWidget.setTabOrder(self.dueTable, self.writeButton)
        QWidget.setTabOrder(self.writeButton, self.dueNoteButton)
        QWidget.setTabOrder(self.dueNoteButton, self.dueClientButton)
        QWidget.setTabOrder(self.dueClientButton, self.dueMoveButton)
        QWidget.setTabOrder(self.dueMoveButton, self.dueCloseButton)

        self.retranslateUi(JournalScreen)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(JournalScreen)
    # setupUi

    def retranslateUi(self, JournalScreen):
        JournalScreen.setWindowTitle(QCoreApplication.translate("JournalScreen", u"Activities", None))
        self.paperButton.setText(QCoreApplication.translate("JournalScreen", u"Print journal", None))
#if QT_CONFIG(tooltip)
        self.paperButton.setToolTip(QCoreApplication.translate("JournalScreen", u"The daily journal of the month shown, as PDF", None))
#endif // QT_CONFIG(tooltip)
        self.workbookButton.setText(QCoreApplication.translate("JournalScreen", u"Excel", None))
#if QT_CONFIG(tooltip)
        self.workbookButton.setToolTip(QCoreApplication.translate("JournalScreen", u"The daily journal of the month shown, as a workbook", None))
#endif // QT_CONFIG(tooltip)
        self.newButton.setText(QCoreApplication.translate("JournalScreen", u"New note", None))
        self.previousButton.setText("")
#if QT_CONFIG(tooltip)
        self.previousButton.setToolTip(QCoreApplication.translate("JournalScreen", u"Month before (Ctrl+PgUp)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.previousButton.setAccessibleName(QCoreApplication.translate("JournalScreen", u"Month before", None))
#endif // QT_CONFIG(accessibility)
        self.nextButton.setText("")
#if QT_CONFIG(tooltip)
        self.nextButton.setToolTip(QCoreApplication.translate("JournalScreen", u"Month after (Ctrl+PgDown)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.nextButton.setAccessibleName(QCoreApplication.translate("JournalScreen", u"Month after", None))
#endif // QT_CONFIG(accessibility)
        self.thisMonthButton.setText(QCoreApplication.translate("JournalScreen", u"This month", None))
        self.clientChip.setText("")
#if QT_CONFIG(tooltip)
        self.clientChip.setToolTip(QCoreApplication.translate("JournalScreen", u"Show the notes of everyone again", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.kindFilter.setAccessibleName(QCoreApplication.translate("JournalScreen", u"Kind of session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.placeFilter.setAccessibleName(QCoreApplication.translate("JournalScreen", u"Kind of place", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("JournalScreen", u"Search name, place or text", None))
        self.tabs.setTabText(self.tabs.indexOf(self.notesTab), QCoreApplication.translate("JournalScreen", u"Notes", None))
        self.dueHint.setText(QCoreApplication.translate("JournalScreen", u"Agreed follow-ups that are neither answered by a session nor closed. Enter begins the note.", None))
        self.writeButton.setText(QCoreApplication.translate("JournalScreen", u"Write this session", None))
        self.dueNoteButton.setText(QCoreApplication.translate("JournalScreen", u"Open the note it was agreed in", None))
        self.dueClientButton.setText(QCoreApplication.translate("JournalScreen", u"Open the client", None))
        self.dueMoveButton.setText(QCoreApplication.translate("JournalScreen", u"Move to another day\u2026", None))
        self.dueCloseButton.setText(QCoreApplication.translate("JournalScreen", u"Close without a session\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.dueTab), QCoreApplication.translate("JournalScreen", u"Follow-ups", None))
    # retranslateUi
