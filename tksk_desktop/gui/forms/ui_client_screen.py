# SPDX-License-Identifier: MIT
"""Made from ui/client_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.clients.filter_bar import (
    FilterBar
)
from tksk_desktop.gui.clients.saved_filter_row import (
    SavedFilterRow
)
from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_ClientScreen(object):
    def setupUi(self, ClientScreen):
        if not ClientScreen.objectName():
            ClientScreen.setObjectName(u"ClientScreen")
        self.layout10 = QVBoxLayout(ClientScreen)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(24, 16, 24, 16)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(ClientScreen)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"title")

        self.layout3.addWidget(self.label1)

        self.countLabel = QLabel(ClientScreen)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout3.addWidget(self.countLabel)

        self.caseloadButton = QPushButton(ClientScreen)
        self.caseloadButton.setObjectName(u"caseloadButton")
        self.caseloadButton.setProperty(u"look", u"link")

        self.layout3.addWidget(self.caseloadButton)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space2)

        self.moreButton = QPushButton(ClientScreen)
        self.moreButton.setObjectName(u"moreButton")

        self.layout3.addWidget(self.moreButton)

        self.resumeButton = QPushButton(ClientScreen)
        self.resumeButton.setObjectName(u"resumeButton")

        self.layout3.addWidget(self.resumeButton)

        self.newButton = QPushButton(ClientScreen)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"main")
#if QT_CONFIG(tooltip)
        self.newButton.setToolTip(u"Ctrl+N")
#endif // QT_CONFIG(tooltip)

        self.layout3.addWidget(self.newButton)


        self.layout10.addLayout(self.layout3)

        self.pageStack = QStackedWidget(ClientScreen)
        self.pageStack.setObjectName(u"pageStack")
        self.clientsPage = QWidget()
        self.clientsPage.setObjectName(u"clientsPage")
        self.layout8 = QVBoxLayout(self.clientsPage)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.clientsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(16)
        self.listPane = QWidget(self.splitter)
        self.listPane.setObjectName(u"listPane")
        self.layout7 = QVBoxLayout(self.listPane)
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.searchEdit = QLineEdit(self.listPane)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)
#if QT_CONFIG(tooltip)
        self.searchEdit.setToolTip(u"Ctrl+F")
#endif // QT_CONFIG(tooltip)

        self.layout7.addWidget(self.searchEdit)

        self.filterBar = FilterBar(self.listPane)
        self.filterBar.setObjectName(u"filterBar")

        self.layout7.addWidget(self.filterBar)

        self.savedRow = SavedFilterRow(self.listPane)
        self.savedRow.setObjectName(u"savedRow")

        self.layout7.addWidget(self.savedRow)

        self.listStack = QStackedWidget(self.listPane)
        self.listStack.setObjectName(u"listStack")
        self.tablePage = QWidget()
        self.tablePage.setObjectName(u"tablePage")
        self.layout5 = QVBoxLayout(self.tablePage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.tablePage)
        self.table.setObjectName(u"table")

        self.layout5.addWidget(self.table)

        self.listStack.addWidget(self.tablePage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout6 = QVBoxLayout(self.emptyPage)
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.nothingState = EmptyState(self.emptyPage)
        self.nothingState.setObjectName(u"nothingState")

        self.layout6.addWidget(self.nothingState)

        self.listStack.addWidget(self.emptyPage)

        self.layout7.addWidget(self.listStack)

        self.hiddenFoot = QWidget(self.listPane)
        self.hiddenFoot.setObjectName(u"hiddenFoot")
        self.hiddenLayout4 = QHBoxLayout(self.hiddenFoot)
        self.hiddenLayout4.setSpacing(8)
        self.hiddenLayout4.setObjectName(u"hiddenLayout4")
        self.hiddenLayout4.setContentsMargins(0, 0, 0, 0)
        self.hiddenMark = QLabel(self.hiddenFoot)
        self.hiddenMark.setObjectName(u"hiddenMark")

        self.hiddenLayout4.addWidget(self.hiddenMark)

        self.hiddenLabel = QLabel(self.hiddenFoot)
        self.hiddenLabel.setObjectName(u"hiddenLabel")
        self.hiddenLabel.setProperty(u"look", u"quiet")
        self.hiddenLabel.setWordWrap(True)

        self.hiddenLayout4.addWidget(self.hiddenLabel)

        self.openHiddenButton = QPushButton(self.hiddenFoot)
        self.openHiddenButton.setObjectName(u"openHiddenButton")
        self.openHiddenButton.setProperty(u"look", u"link")

        self.hiddenLayout4.addWidget(self.openHiddenButton)

        self.hiddenLayout4.setStretch(1, 1)

        self.layout7.addWidget(self.hiddenFoot)

        self.splitter.addWidget(self.listPane)
        self.sheetStack = QStackedWidget(self.splitter)
        self.sheetStack.setObjectName(u"sheetStack")
        self.hintState = EmptyState()
        self.hintState.setObjectName(u"hintState")
        self.sheetStack.addWidget(self.hintState)
        self.closedState = EmptyState()
        self.closedState.setObjectName(u"closedState")
        self.sheetStack.addWidget(self.closedState)
        self.splitter.addWidget(self.sheetStack)

        self.layout8.addWidget(self.splitter)

        self.pageStack.addWidget(self.clientsPage)
        self.emptyPageAll = QWidget()
        self.emptyPageAll.setObjectName(u"emptyPageAll")
        self.layout9 = QVBoxLayout(self.emptyPageAll)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.emptyState = EmptyState(self.emptyPageAll)
        self.emptyState.setObjectName(u"emptyState")

        self.layout9.addWidget(self.emptyState)

        self.pageStack.addWidget(self.emptyPageAll)

        self.layout10.addWidget(self.pageStack)

        self.layout10.setStretch(1, 1)

        self.retranslateUi(ClientScreen)

        self.pageStack.setCurrentIndex(0)
        self.listStack.setCurrentIndex(0)
        self.sheetStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ClientScreen)
    # setupUi

    def retranslateUi(self, ClientScreen):
        self.label1.setText(QCoreApplication.translate("ClientScreen", u"Clients", None))
        self.countLabel.setText("")
        self.caseloadButton.setText("")
        self.moreButton.setText(QCoreApplication.translate("ClientScreen", u"More", None))
#if QT_CONFIG(accessibility)
        self.moreButton.setAccessibleName(QCoreApplication.translate("ClientScreen", u"More acts on the register", None))
#endif // QT_CONFIG(accessibility)
        self.resumeButton.setText(QCoreApplication.translate("ClientScreen", u"Go on with the form", None))
        self.newButton.setText(QCoreApplication.translate("ClientScreen", u"Register a client", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("ClientScreen", u"Name, nickname, NIK, family card or village", None))
#if QT_CONFIG(accessibility)
        self.searchEdit.setAccessibleName(QCoreApplication.translate("ClientScreen", u"Search clients", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.filterBar.setAccessibleName(QCoreApplication.translate("ClientScreen", u"Filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.savedRow.setAccessibleName(QCoreApplication.translate("ClientScreen", u"Kept filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("ClientScreen", u"Clients", None))
#endif // QT_CONFIG(accessibility)
        self.hiddenMark.setText("")
        self.hiddenLabel.setText(QCoreApplication.translate("ClientScreen", u"Confidential clients are not shown.", None))
        self.openHiddenButton.setText(QCoreApplication.translate("ClientScreen", u"Open with a reason", None))
        pass
    # retranslateUi
