# SPDX-License-Identifier: MIT
"""Made from ui/doubles_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem, QSplitter,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_DoublesScreenForm(object):
    def setupUi(self, DoublesScreenForm):
        if not DoublesScreenForm.objectName():
            DoublesScreenForm.setObjectName(u"DoublesScreenForm")
        self.layout2 = QVBoxLayout(DoublesScreenForm)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(24, 16, 24, 24)
        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(DoublesScreenForm)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout5.addWidget(self.backButton)

        self.part6 = QLabel(DoublesScreenForm)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"title")

        self.layout5.addWidget(self.part6)

        self.space7 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space7)

        self.scanButton = QPushButton(DoublesScreenForm)
        self.scanButton.setObjectName(u"scanButton")
        self.scanButton.setProperty(u"look", u"main")

        self.layout5.addWidget(self.scanButton)


        self.layout2.addLayout(self.layout5)

        self.summaryLabel = QLabel(DoublesScreenForm)
        self.summaryLabel.setObjectName(u"summaryLabel")
        self.summaryLabel.setProperty(u"look", u"quiet")
        self.summaryLabel.setWordWrap(True)

        self.layout2.addWidget(self.summaryLabel)

        self.progressCard = QFrame(DoublesScreenForm)
        self.progressCard.setObjectName(u"progressCard")
        self.progressCard.setProperty(u"look", u"card")
        self.layout8 = QHBoxLayout(self.progressCard)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(12, 8, 12, 8)
        self.progressLabel = QLabel(self.progressCard)
        self.progressLabel.setObjectName(u"progressLabel")

        self.layout8.addWidget(self.progressLabel)

        self.progressBar = QProgressBar(self.progressCard)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)

        self.layout8.addWidget(self.progressBar)

        self.cancelButton = QPushButton(self.progressCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout8.addWidget(self.cancelButton)

        self.layout8.setStretch(1, 1)

        self.layout2.addWidget(self.progressCard)

        self.stack = QStackedWidget(DoublesScreenForm)
        self.stack.setObjectName(u"stack")
        self.pairsPage = QWidget()
        self.pairsPage.setObjectName(u"pairsPage")
        self.layout9 = QVBoxLayout(self.pairsPage)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(self.pairsPage)
        self.splitter.setObjectName(u"splitter")
        self.splitter.setOrientation(Qt.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.table = RecordTable(self.splitter)
        self.table.setObjectName(u"table")
        self.splitter.addWidget(self.table)
        self.pairStack = QStackedWidget(self.splitter)
        self.pairStack.setObjectName(u"pairStack")
        self.splitter.addWidget(self.pairStack)

        self.layout9.addWidget(self.splitter)

        self.stack.addWidget(self.pairsPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout10 = QVBoxLayout(self.emptyPage)
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.emptyState = EmptyState(self.emptyPage)
        self.emptyState.setObjectName(u"emptyState")

        self.layout10.addWidget(self.emptyState)

        self.stack.addWidget(self.emptyPage)

        self.layout2.addWidget(self.stack)


        self.retranslateUi(DoublesScreenForm)

        QMetaObject.connectSlotsByName(DoublesScreenForm)
    # setupUi

    def retranslateUi(self, DoublesScreenForm):
        self.backButton.setText(QCoreApplication.translate("DoublesScreenForm", u"Clients", None))
        self.part6.setText(QCoreApplication.translate("DoublesScreenForm", u"Registered twice?", None))
        self.scanButton.setText(QCoreApplication.translate("DoublesScreenForm", u"Compare the whole register", None))
        self.summaryLabel.setText("")
        self.progressLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("DoublesScreenForm", u"Cancel", None))
        pass
    # retranslateUi
