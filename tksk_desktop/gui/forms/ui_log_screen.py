# SPDX-License-Identifier: MIT
"""Made from ui/log_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_LogScreen(object):
    def setupUi(self, LogScreen):
        if not LogScreen.objectName():
            LogScreen.setObjectName(u"LogScreen")
        self.layout9 = QVBoxLayout(LogScreen)
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(24, 16, 24, 16)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(LogScreen)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout2.addWidget(self.backButton)

        self.titleLabel = QLabel(LogScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout2.addWidget(self.titleLabel)

        self.countLabel = QLabel(LogScreen)
        self.countLabel.setObjectName(u"countLabel")
        self.countLabel.setProperty(u"look", u"quiet")

        self.layout2.addWidget(self.countLabel)

        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space1)

        self.checkButton = QPushButton(LogScreen)
        self.checkButton.setObjectName(u"checkButton")

        self.layout2.addWidget(self.checkButton)


        self.layout9.addLayout(self.layout2)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.periodBox = QComboBox(LogScreen)
        self.periodBox.setObjectName(u"periodBox")

        self.layout4.addWidget(self.periodBox)

        self.eventBox = QComboBox(LogScreen)
        self.eventBox.setObjectName(u"eventBox")

        self.layout4.addWidget(self.eventBox)

        self.clientButton = QPushButton(LogScreen)
        self.clientButton.setObjectName(u"clientButton")
        self.clientButton.setProperty(u"look", u"chip")

        self.layout4.addWidget(self.clientButton)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space3)


        self.layout9.addLayout(self.layout4)

        self.verdictCard = QFrame(LogScreen)
        self.verdictCard.setObjectName(u"verdictCard")
        self.verdictCard.setProperty(u"look", u"good")
        self.layout5 = QHBoxLayout(self.verdictCard)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(16, 8, 16, 8)
        self.verdictLabel = QLabel(self.verdictCard)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setWordWrap(True)

        self.layout5.addWidget(self.verdictLabel)


        self.layout9.addWidget(self.verdictCard)

        self.listStack = QStackedWidget(LogScreen)
        self.listStack.setObjectName(u"listStack")
        self.tablePage = QWidget()
        self.tablePage.setObjectName(u"tablePage")
        self.layout7 = QVBoxLayout(self.tablePage)
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(self.tablePage)
        self.table.setObjectName(u"table")

        self.layout7.addWidget(self.table)

        self.detailCard = QFrame(self.tablePage)
        self.detailCard.setObjectName(u"detailCard")
        self.detailCard.setProperty(u"look", u"card")
        self.layout6 = QVBoxLayout(self.detailCard)
        self.layout6.setSpacing(4)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(16, 12, 16, 12)
        self.detailTime = QLabel(self.detailCard)
        self.detailTime.setObjectName(u"detailTime")
        self.detailTime.setProperty(u"look", u"quiet")

        self.layout6.addWidget(self.detailTime)

        self.detailLabel = QLabel(self.detailCard)
        self.detailLabel.setObjectName(u"detailLabel")
        self.detailLabel.setWordWrap(True)
        self.detailLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.layout6.addWidget(self.detailLabel)


        self.layout7.addWidget(self.detailCard)

        self.listStack.addWidget(self.tablePage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout8 = QVBoxLayout(self.emptyPage)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(0, 0, 0, 0)
        self.nothingState = EmptyState(self.emptyPage)
        self.nothingState.setObjectName(u"nothingState")

        self.layout8.addWidget(self.nothingState)

        self.listStack.addWidget(self.emptyPage)

        self.layout9.addWidget(self.listStack)

        self.layout9.setStretch(3, 1)

        self.retranslateUi(LogScreen)

        self.listStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(LogScreen)
    # setupUi

    def retranslateUi(self, LogScreen):
        self.backButton.setText(QCoreApplication.translate("LogScreen", u"Back", None))
        self.titleLabel.setText(QCoreApplication.translate("LogScreen", u"Log of changes", None))
        self.countLabel.setText("")
        self.checkButton.setText(QCoreApplication.translate("LogScreen", u"Check that it is whole", None))
#if QT_CONFIG(accessibility)
        self.periodBox.setAccessibleName(QCoreApplication.translate("LogScreen", u"Period", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.eventBox.setAccessibleName(QCoreApplication.translate("LogScreen", u"Kind of event", None))
#endif // QT_CONFIG(accessibility)
        self.clientButton.setText("")
        self.verdictLabel.setText("")
#if QT_CONFIG(accessibility)
        self.table.setAccessibleName(QCoreApplication.translate("LogScreen", u"Log of changes", None))
#endif // QT_CONFIG(accessibility)
        self.detailTime.setText("")
        self.detailLabel.setText("")
        pass
    # retranslateUi
