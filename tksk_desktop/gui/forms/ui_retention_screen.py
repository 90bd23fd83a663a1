# SPDX-License-Identifier: MIT
"""Made from ui/retention_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_RetentionScreen(object):
    def setupUi(self, RetentionScreen):
        if not RetentionScreen.objectName():
            RetentionScreen.setObjectName(u"RetentionScreen")
        self.layout87 = QVBoxLayout(RetentionScreen)
        self.layout87.setSpacing(12)
        self.layout87.setObjectName(u"layout87")
        self.layout87.setContentsMargins(24, 16, 24, 16)
        self.layout76 = QHBoxLayout()
        self.layout76.setSpacing(12)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(RetentionScreen)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout76.addWidget(self.backButton)

        self.label74 = QLabel(RetentionScreen)
        self.label74.setObjectName(u"label74")
        self.label74.setProperty(u"look", u"title")

        self.layout76.addWidget(self.label74)

        self.space75 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout76.addItem(self.space75)


        self.layout87.addLayout(self.layout76)

        self.layout80 = QHBoxLayout()
        self.layout80.setSpacing(8)
        self.layout80.setObjectName(u"layout80")
        self.layout80.setContentsMargins(0, 0, 0, 0)
        self.label77 = QLabel(RetentionScreen)
        self.label77.setObjectName(u"label77")

        self.layout80.addWidget(self.label77)

        self.yearsBox = NumberBox(RetentionScreen)
        self.yearsBox.setObjectName(u"yearsBox")
        self.yearsBox.setMinimum(1)
        self.yearsBox.setMaximum(30)

        self.layout80.addWidget(self.yearsBox)

        self.label78 = QLabel(RetentionScreen)
        self.label78.setObjectName(u"label78")

        self.layout80.addWidget(self.label78)

        self.startBox = QComboBox(RetentionScreen)
        self.startBox.setObjectName(u"startBox")

        self.layout80.addWidget(self.startBox)

        self.keepButton = QPushButton(RetentionScreen)
        self.keepButton.setObjectName(u"keepButton")

        self.layout80.addWidget(self.keepButton)

        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout80.addItem(self.space79)


        self.layout87.addLayout(self.layout80)

        self.dueTitle = QLabel(RetentionScreen)
        self.dueTitle.setObjectName(u"dueTitle")
        self.dueTitle.setProperty(u"look", u"strong")

        self.layout87.addWidget(self.dueTitle)

        self.dueStack = QStackedWidget(RetentionScreen)
        self.dueStack.setObjectName(u"dueStack")
        self.duePage = QWidget()
        self.duePage.setObjectName(u"duePage")
        self.layout81 = QVBoxLayout(self.duePage)
        self.layout81.setSpacing(8)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(0, 0, 0, 0)
        self.dueTable = RecordTable(self.duePage)
        self.dueTable.setObjectName(u"dueTable")

        self.layout81.addWidget(self.dueTable)

        self.dueStack.addWidget(self.duePage)
        self.duePageEmpty = QWidget()
        self.duePageEmpty.setObjectName(u"duePageEmpty")
        self.layout82 = QVBoxLayout(self.duePageEmpty)
        self.layout82.setSpacing(8)
        self.layout82.setObjectName(u"layout82")
        self.layout82.setContentsMargins(0, 0, 0, 0)
        self.dueEmpty = EmptyState(self.duePageEmpty)
        self.dueEmpty.setObjectName(u"dueEmpty")

        self.layout82.addWidget(self.dueEmpty)

        self.dueStack.addWidget(self.duePageEmpty)

        self.layout87.addWidget(self.dueStack)

        self.label83 = QLabel(RetentionScreen)
        self.label83.setObjectName(u"label83")
        self.label83.setProperty(u"look", u"strong")

        self.layout87.addWidget(self.label83)

        self.doneStack = QStackedWidget(RetentionScreen)
        self.doneStack.setObjectName(u"doneStack")
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.layout84 = QVBoxLayout(self.donePage)
        self.layout84.setSpacing(8)
        self.layout84.setObjectName(u"layout84")
        self.layout84.setContentsMargins(0, 0, 0, 0)
        self.doneTable = RecordTable(self.donePage)
        self.doneTable.setObjectName(u"doneTable")

        self.layout84.addWidget(self.doneTable)

        self.doneStack.addWidget(self.donePage)
        self.donePageEmpty = QWidget()
        self.donePageEmpty.setObjectName(u"donePageEmpty")
        self.layout86 = QVBoxLayout(self.donePageEmpty)
        self.layout86.setSpacing(8)
        self.layout86.setObjectName(u"layout86")
        self.layout86.setContentsMargins(0, 0, 0, 0)
        self.doneEmpty = QLabel(self.donePageEmpty)
        self.doneEmpty.setObjectName(u"doneEmpty")
        self.doneEmpty.setProperty(u"look", u"quiet")

        self.layout86.addWidget(self.doneEmpty)

        self.space85 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout86.addItem(self.space85)

        self.doneStack.addWidget(self.donePageEmpty)

        self.layout87.addWidget(self.doneStack)

        self.layout87.setStretch(3, 2)
        self.layout87.setStretch(5, 1)

        self.retranslateUi(RetentionScreen)

        self.dueStack.setCurrentIndex(0)
        self.doneStack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(RetentionScreen)
    # setupUi

    def retranslateUi(self, RetentionScreen):
        self.backButton.setText(QCoreApplication.translate("RetentionScreen", u"Back", None))
        self.label74.setText(QCoreApplication.translate("RetentionScreen", u"End of retention", None))
        self.label77.setText(QCoreApplication.translate("RetentionScreen", u"Data is kept for", None))
#if QT_CONFIG(accessibility)
        self.yearsBox.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Years of retention", None))
#endif // QT_CONFIG(accessibility)
        self.label78.setText(QCoreApplication.translate("RetentionScreen", u"years, counted from", None))
#if QT_CONFIG(accessibility)
        self.startBox.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Counted from", None))
#endif // QT_CONFIG(accessibility)
        self.keepButton.setText(QCoreApplication.translate("RetentionScreen", u"Save", None))
        self.dueTitle.setText("")
#if QT_CONFIG(accessibility)
        self.dueTable.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"People whose retention has ended", None))
#endif // QT_CONFIG(accessibility)
        self.label83.setText(QCoreApplication.translate("RetentionScreen", u"Records of destruction", None))
#if QT_CONFIG(accessibility)
        self.doneTable.setAccessibleName(QCoreApplication.translate("RetentionScreen", u"Records of destruction", None))
#endif // QT_CONFIG(accessibility)
        self.doneEmpty.setText(QCoreApplication.translate("RetentionScreen", u"Nothing was destroyed yet.", None))
        pass
    # retranslateUi
