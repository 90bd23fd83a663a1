# SPDX-License-Identifier: MIT
"""Made from ui/group_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_GroupScreen(object):
    def setupUi(self, GroupScreen):
        if not GroupScreen.objectName():
            GroupScreen.setObjectName(u"GroupScreen")
        self.layout157 = QVBoxLayout(GroupScreen)
        self.layout157.setSpacing(12)
        self.layout157.setObjectName(u"layout157")
        self.layout157.setContentsMargins(24, 16, 24, 16)
        self.layout145 = QHBoxLayout()
        self.layout145.setSpacing(12)
        self.layout145.setObjectName(u"layout145")
        self.layout145.setContentsMargins(0, 0, 0, 0)
        self.label143 = QLabel(GroupScreen)
        self.label143.setObjectName(u"label143")
        self.label143.setProperty(u"look", u"title")

        self.layout145.addWidget(self.label143)

        self.countLabel = QLabel(GroupScreen)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout145.addWidget(self.countLabel)

        self.space144 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout145.addItem(self.space144)

        self.newButton = QPushButton(GroupScreen)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout145.addWidget(self.newButton)


        self.layout157.addLayout(self.layout145)

        self.pageStack = QStackedWidget(GroupScreen)
        self.pageStack.setObjectName(u"pageStack")
        self.groupsPage = QWidget()
        self.groupsPage.setObjectName(u"groupsPage")
        self.layout155 = QVBoxLayout(self.groupsPage)
        self.layout155.setSpacing(8)
        self.layout155.setObjectName(u"layout155")
        self.layout155.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.groupsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.listPane = QWidget(self.splitter)
        self.listPane.setObjectName(u"listPane")
        self.layout148 = QVBoxLayout(self.listPane)
        self.layout148.setSpacing(8)
        self.layout148.setObjectName(u"layout148")
        self.layout148.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.listPane)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
#if QT_CONFIG(tooltip)
        self.searchEdit.setToolTip(u"Ctrl+F")
#endif // QT_CONFIG(tooltip)

        self.layout148.addWidget(self.searchEdit)

        self.layout305 = QHBoxLayout()
        self.layout305.setSpacing(8)
        self.layout305.setObjectName(u"layout305")
        self.layout305.setContentsMargins(0, 0, 0, 0)
        self.kindFilter = QComboBox(self.listPane)
        self.kindFilter.setObjectName(u"kindFilter")

        self.layout305.addWidget(self.kindFilter)

        self.stateFilter = QComboBox(self.listPane)
        self.stateFilter.setObjectName(u"stateFilter")

        self.layout305.addWidget(self.stateFilter)

        self.layout305.setStretch(0, 1)
        self.layout305.setStretch(1, 1)

        self.layout148.addLayout(self.layout305)

        self.listStack = QStackedWidget(self.listPane)
        self.listStack.setObjectName(u"listStack")
        self.tablePage = QWidget()
        self.tablePage.setObjectName(u"tablePage")
        self.layout146 = QVBoxLayout(self.tablePage)
        self.layout146.setSpacing(8)
        self.layout146.setObjectName(u"layout146")
        self.layout146.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.tablePage)
        self.table.setObjectName(u"table")

        self.layout146.addWidget(self.table)

        self.listStack.addWidget(self.tablePage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout147 = QVBoxLayout(self.emptyPage)
        self.layout147.setSpacing(8)
        self.layout147.setObjectName(u"layout147")
        self.layout147.setContentsMargins(0, 0, 0, 0)
        self.nothingState = EmptyState(self.emptyPage)
        self.nothingState.setObjectName(u"nothingState")

        self.layout147.addWidget(self.nothingState)

        self.listStack.addWidget(self.emptyPage)

        self.layout148.addWidget(self.listStack)

        self.splitter.addWidget(self.listPane)
        self.sheetStack = QStackedWidget(self.splitter)
        self.sheetStack.setObjectName(u"sheetStack")
        self.hintState = EmptyState()
        self.hintState.setObjectName(u"hintState")
        self.sheetStack.addWidget(self.hintState)
        self.sheetCard = QFrame()
        self.sheetCard.setObjectName(u"sheetCard")
        self.sheetCard.setProperty(u"look", u"card")
        self.layout154 = QVBoxLayout(self.sheetCard)
        self.layout154.setSpacing(10)
        self.layout154.setObjectName(u"layout154")
        self.layout154.setContentsMargins(20, 16, 20, 12)
        self.layout150 = QHBoxLayout()
        self.layout150.setSpacing(12)
        self.layout150.setObjectName(u"layout150")
        self.layout150.setContentsMargins(0, 0, 0, 0)
        self.avatarLabel = QLabel(self.sheetCard)
        self.avatarLabel.setObjectName(u"avatarLabel")
        self.avatarLabel.setProperty(u"look", u"avatar")
        self.avatarLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout150.addWidget(self.avatarLabel)

        self.layout149 = QVBoxLayout()
        self.layout149.setSpacing(2)
        self.layout149.setObjectName(u"layout149")
        self.layout149.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.sheetCard)
        self.nameLabel.setObjectName(u"nameLabel")
        self.nameLabel.setProperty(u"look", u"section")
        self.nameLabel.setWordWrap(True)

        self.layout149.addWidget(self.nameLabel)

        self.lineLabel = QLabel(self.sheetCard)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"look", u"quiet")
        self.lineLabel.setWordWrap(True)

        self.layout149.addWidget(self.lineLabel)


        self.layout150.addLayout(self.layout149)

        self.layout150.setStretch(1, 1)

        self.layout154.addLayout(self.layout150)

        self.layout152 = QHBoxLayout()
        self.layout152.setSpacing(8)
        self.layout152.setObjectName(u"layout152")
        self.layout152.setContentsMargins(0, 0, 0, 0)
        self.attendanceButton = QPushButton(self.sheetCard)
        self.attendanceButton.setObjectName(u"attendanceButton")
        self.attendanceButton.setProperty(u"look", u"main")

        self.layout152.addWidget(self.attendanceButton)

        self.sessionButton = QPushButton(self.sheetCard)
        self.sessionButton.setObjectName(u"sessionButton")

        self.layout152.addWidget(self.sessionButton)

        self.listButton = QPushButton(self.sheetCard)
        self.listButton.setObjectName(u"listButton")

        self.layout152.addWidget(self.listButton)

        self.editButton = QPushButton(self.sheetCard)
        self.editButton.setObjectName(u"editButton")

        self.layout152.addWidget(self.editButton)

        self.exportButton = QPushButton(self.sheetCard)
        self.exportButton.setObjectName(u"exportButton")

        self.layout152.addWidget(self.exportButton)

        self.space304 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout152.addItem(self.space304)


        self.layout154.addLayout(self.layout152)

        self.tabs = QTabWidget(self.sheetCard)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.membersTab = QWidget()
        self.membersTab.setObjectName(u"membersTab")
        self.layout301 = QVBoxLayout(self.membersTab)
        self.layout301.setSpacing(8)
        self.layout301.setObjectName(u"layout301")
        self.layout301.setContentsMargins(0, 8, 0, 0)
        self.layout302 = QHBoxLayout()
        self.layout302.setSpacing(8)
        self.layout302.setObjectName(u"layout302")
        self.layout302.setContentsMargins(0, 0, 0, 0)
        self.membersLabel = QLabel(self.membersTab)
        self.membersLabel.setObjectName(u"membersLabel")
        self.membersLabel.setProperty(u"look", u"strong")

        self.layout302.addWidget(self.membersLabel)

        self.space303 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout302.addItem(self.space303)

        self.formerBox = QCheckBox(self.membersTab)
        self.formerBox.setObjectName(u"formerBox")

        self.layout302.addWidget(self.formerBox)

        self.datesButton = QPushButton(self.membersTab)
        self.datesButton.setObjectName(u"datesButton")

        self.layout302.addWidget(self.datesButton)


        self.layout301.addLayout(self.layout302)

        self.missingLabel = QLabel(self.membersTab)
        self.missingLabel.setObjectName(u"missingLabel")
        self.missingLabel.setProperty(u"look", u"quiet")
        self.missingLabel.setWordWrap(True)

        self.layout301.addWidget(self.missingLabel)

        self.membersStack = QStackedWidget(self.membersTab)
        self.membersStack.setObjectName(u"membersStack")
        self.membersPage = QWidget()
        self.membersPage.setObjectName(u"membersPage")
        self.layout153 = QVBoxLayout(self.membersPage)
        self.layout153.setSpacing(8)
        self.layout153.setObjectName(u"layout153")
        self.layout153.setContentsMargins(0, 0, 0, 0)
        self.membersTable = RecordTable(self.membersPage)
        self.membersTable.setObjectName(u"membersTable")

        self.layout153.addWidget(self.membersTable)

        self.membersStack.addWidget(self.membersPage)
        self.membersEmpty = EmptyState()
        self.membersEmpty.setObjectName(u"membersEmpty")
        self.membersStack.addWidget(self.membersEmpty)

        self.layout301.addWidget(self.membersStack)

        self.layout301.setStretch(2, 1)
        self.tabs.addTab(self.membersTab, "")
        self.meetingsTab = QWidget()
        self.meetingsTab.setObjectName(u"meetingsTab")
        self.meetingsBox = QVBoxLayout(self.meetingsTab)
        self.meetingsBox.setSpacing(0)
        self.meetingsBox.setObjectName(u"meetingsBox")
        self.meetingsBox.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.meetingsTab, "")
        self.progressTab = QWidget()
        self.progressTab.setObjectName(u"progressTab")
        self.progressBox = QVBoxLayout(self.progressTab)
        self.progressBox.setSpacing(0)
        self.progressBox.setObjectName(u"progressBox")
        self.progressBox.setContentsMargins(0, 0, 0, 0)
        self.tabs.addTab(self.progressTab, "")

        self.layout154.addWidget(self.tabs)

        self.layout154.setStretch(2, 1)
        self.sheetStack.addWidget(self.sheetCard)
        self.splitter.addWidget(self.sheetStack)

        self.layout155.addWidget(self.splitter)

        self.pageStack.addWidget(self.groupsPage)
        self.emptyPageAll = QWidget()
        self.emptyPageAll.setObjectName(u"emptyPageAll")
        self.layout156 = QVBoxLayout(self.emptyPageAll)
        self.layout156.setSpacing(8)
        self.layout156.setObjectName(u"layout156")
        self.layout156.setContentsMargins(0, 0, 0, 0)
        self.emptyState = EmptyState(self.emptyPageAll)
        self.emptyState.setObjectName(u"emptyState")

        self.layout156.addWidget(self.emptyState)

        self.pageStack.addWidget(self.emptyPageAll)

        self.layout157.addWidget(self.pageStack)

        self.layout157.setStretch(1, 1)

        self.retranslateUi(GroupScreen)

        self.pageStack.setCurrentIndex(0)
        self.listStack.setCurrentIndex(0)
        self.sheetStack.setCurrentIndex(0)
        self.membersStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(GroupScreen)
    # setupUi

    def retranslateUi(self, GroupScreen):
        self.label143.setText(QCoreApplication.translate("GroupScreen", u"Groups", None))
        self.countLabel.setText("")
        self.newButton.setText(QCoreApplication.translate("GroupScreen", u"New group", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("GroupScreen", u"Name of the group, kind or village", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("GroupScreen", u"Search groups", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kindFilter.setAccessibleName(QCoreApplication.translate("GroupScreen", u"Kind of group", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.stateFilter.setAccessibleName(QCoreApplication.translate("GroupScreen", u"Active or ended", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("GroupScreen", u"Groups", None))
#endif // QT_CONFIG(accessibility)
        self.avatarLabel.setText("")
        self.nameLabel.setText("")
        self.lineLabel.setText("")
        self.attendanceButton.setText(QCoreApplication.translate("GroupScreen", u"Take attendance", None))
        self.sessionButton.setText(QCoreApplication.translate("GroupScreen", u"Group note", None))
        self.listButton.setText(QCoreApplication.translate("GroupScreen", u"Attendance sheet", None))
        self.editButton.setText(QCoreApplication.translate("GroupScreen", u"Change", None))
        self.exportButton.setText(QCoreApplication.translate("GroupScreen", u"Excel", None))
        self.membersLabel.setText("")
        self.formerBox.setText(QCoreApplication.translate("GroupScreen", u"Those who left and former offices too", None))
        self.datesButton.setText(QCoreApplication.translate("GroupScreen", u"Correct dates", None))
        self.missingLabel.setText("")
#if QT_CONFIG(accessibility)
        self.membersTable.setAccessibleName(QCoreApplication.translate("GroupScreen", u"Members", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.membersTab), QCoreApplication.translate("GroupScreen", u"Members", None))
        self.tabs.setTabText(self.tabs.indexOf(self.meetingsTab), QCoreApplication.translate("GroupScreen", u"Meetings", None))
        self.tabs.setTabText(self.tabs.indexOf(self.progressTab), QCoreApplication.translate("GroupScreen", u"Progress", None))
        pass
    # retranslateUi
