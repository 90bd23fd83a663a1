# SPDX-License-Identifier: MIT
"""Made from ui/import_screen.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QStackedWidget, QTableWidget, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_ImportScreen(object):
    def setupUi(self, ImportScreen):
        if not ImportScreen.objectName():
            ImportScreen.setObjectName(u"ImportScreen")
        self.layout34 = QVBoxLayout(ImportScreen)
        self.layout34.setSpacing(12)
        self.layout34.setObjectName(u"layout34")
        self.layout34.setContentsMargins(24, 16, 24, 16)
        self.layout33 = QHBoxLayout()
        self.layout33.setSpacing(12)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(ImportScreen)
        self.backButton.setObjectName(u"backButton")
        self.backButton.setProperty(u"look", u"link")

        self.layout33.addWidget(self.backButton)

        self.titleLabel = QLabel(ImportScreen)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"title")

        self.layout33.addWidget(self.titleLabel)

        self.fileLabel = QLabel(ImportScreen)
        self.fileLabel.setObjectName(u"fileLabel")
        self.fileLabel.setProperty(u"look", u"quiet")

        self.layout33.addWidget(self.fileLabel)

        self.space32 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout33.addItem(self.space32)


        self.layout34.addLayout(self.layout33)

        self.stepStack = QStackedWidget(ImportScreen)
        self.stepStack.setObjectName(u"stepStack")
        self.choosePage = QWidget()
        self.choosePage.setObjectName(u"choosePage")
        self.layout3 = QVBoxLayout(self.choosePage)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.chooseState = EmptyState(self.choosePage)
        self.chooseState.setObjectName(u"chooseState")

        self.layout3.addWidget(self.chooseState)

        self.importsTitle = QLabel(self.choosePage)
        self.importsTitle.setObjectName(u"importsTitle")
        self.importsTitle.setProperty(u"look", u"section")

        self.layout3.addWidget(self.importsTitle)

        self.importsTable = RecordTable(self.choosePage)
        self.importsTable.setObjectName(u"importsTable")

        self.layout3.addWidget(self.importsTable)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.space1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space1)

        self.undoButton = QPushButton(self.choosePage)
        self.undoButton.setObjectName(u"undoButton")

        self.layout2.addWidget(self.undoButton)


        self.layout3.addLayout(self.layout2)

        self.layout3.setStretch(0, 3)
        self.layout3.setStretch(2, 2)
        self.stepStack.addWidget(self.choosePage)
        self.columnsPage = QWidget()
        self.columnsPage.setObjectName(u"columnsPage")
        self.layout10 = QVBoxLayout(self.columnsPage)
        self.layout10.setSpacing(12)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.layoutLabel = QLabel(self.columnsPage)
        self.layoutLabel.setObjectName(u"layoutLabel")
        self.layoutLabel.setProperty(u"look", u"section")

        self.layout5.addWidget(self.layoutLabel)

        self.space4 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.space4)

        self.sheetLabel = QLabel(self.columnsPage)
        self.sheetLabel.setObjectName(u"sheetLabel")

        self.layout5.addWidget(self.sheetLabel)

        self.sheetBox = QComboBox(self.columnsPage)
        self.sheetBox.setObjectName(u"sheetBox")

        self.layout5.addWidget(self.sheetBox)


        self.layout10.addLayout(self.layout5)

        self.columnsHint = QLabel(self.columnsPage)
        self.columnsHint.setObjectName(u"columnsHint")
        self.columnsHint.setProperty(u"look", u"quiet")
        self.columnsHint.setWordWrap(True)

        self.layout10.addWidget(self.columnsHint)

        self.columnsTable = QTableWidget(self.columnsPage)
        self.columnsTable.setObjectName(u"columnsTable")

        self.layout10.addWidget(self.columnsTable)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(12)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.villageLabel = QLabel(self.columnsPage)
        self.villageLabel.setObjectName(u"villageLabel")

        self.layout7.addWidget(self.villageLabel)

        self.villageBox = QComboBox(self.columnsPage)
        self.villageBox.setObjectName(u"villageBox")

        self.layout7.addWidget(self.villageBox)

        self.absentBox = QCheckBox(self.columnsPage)
        self.absentBox.setObjectName(u"absentBox")

        self.layout7.addWidget(self.absentBox)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space6)


        self.layout10.addLayout(self.layout7)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(12)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.otherFileButton = QPushButton(self.columnsPage)
        self.otherFileButton.setObjectName(u"otherFileButton")

        self.layout9.addWidget(self.otherFileButton)

        self.space8 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout9.addItem(self.space8)

        self.checkButton = QPushButton(self.columnsPage)
        self.checkButton.setObjectName(u"checkButton")
        self.checkButton.setProperty(u"look", u"main")

        self.layout9.addWidget(self.checkButton)


        self.layout10.addLayout(self.layout9)

        self.layout10.setStretch(2, 1)
        self.stepStack.addWidget(self.columnsPage)
        self.checkPage = QWidget()
        self.checkPage.setObjectName(u"checkPage")
        self.layout22 = QVBoxLayout(self.checkPage)
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.checkLabel = QLabel(self.checkPage)
        self.checkLabel.setObjectName(u"checkLabel")
        self.checkLabel.setProperty(u"look", u"section")

        self.layout12.addWidget(self.checkLabel)

        self.space11 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout12.addItem(self.space11)

        self.showBox = QComboBox(self.checkPage)
        self.showBox.setObjectName(u"showBox")

        self.layout12.addWidget(self.showBox)


        self.layout22.addLayout(self.layout12)

        self.villageCard = QFrame(self.checkPage)
        self.villageCard.setObjectName(u"villageCard")
        self.villageCard.setProperty(u"look", u"attention")
        self.layout15 = QVBoxLayout(self.villageCard)
        self.layout15.setSpacing(8)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(12, 12, 12, 12)
        self.villagesLabel = QLabel(self.villageCard)
        self.villagesLabel.setObjectName(u"villagesLabel")
        self.villagesLabel.setProperty(u"look", u"strong")
        self.villagesLabel.setWordWrap(True)

        self.layout15.addWidget(self.villagesLabel)

        self.villagesTable = QTableWidget(self.villageCard)
        self.villagesTable.setObjectName(u"villagesTable")

        self.layout15.addWidget(self.villagesTable)

        self.layout14 = QHBoxLayout()
        self.layout14.setSpacing(12)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout14.addItem(self.space13)

        self.againButton = QPushButton(self.villageCard)
        self.againButton.setObjectName(u"againButton")

        self.layout14.addWidget(self.againButton)


        self.layout15.addLayout(self.layout14)


        self.layout22.addWidget(self.villageCard)

        self.rowsTable = RecordTable(self.checkPage)
        self.rowsTable.setObjectName(u"rowsTable")

        self.layout22.addWidget(self.rowsTable)

        self.rowCard = QFrame(self.checkPage)
        self.rowCard.setObjectName(u"rowCard")
        self.rowCard.setProperty(u"look", u"card")
        self.layout19 = QVBoxLayout(self.rowCard)
        self.layout19.setSpacing(6)
        self.layout19.setObjectName(u"layout19")
        self.layout19.setContentsMargins(12, 10, 12, 10)
        self.rowLabel = QLabel(self.rowCard)
        self.rowLabel.setObjectName(u"rowLabel")
        self.rowLabel.setProperty(u"look", u"strong")
        self.rowLabel.setWordWrap(True)

        self.layout19.addWidget(self.rowLabel)

        self.faultsLabel = QLabel(self.rowCard)
        self.faultsLabel.setObjectName(u"faultsLabel")
        self.faultsLabel.setWordWrap(True)

        self.layout19.addWidget(self.faultsLabel)

        self.knownLabel = QLabel(self.rowCard)
        self.knownLabel.setObjectName(u"knownLabel")
        self.knownLabel.setWordWrap(True)

        self.layout19.addWidget(self.knownLabel)

        self.differencesLayout = QVBoxLayout()
        self.differencesLayout.setSpacing(2)
        self.differencesLayout.setObjectName(u"differencesLayout")
        self.differencesLayout.setContentsMargins(0, 0, 0, 0)

        self.layout19.addLayout(self.differencesLayout)

        self.layout18 = QHBoxLayout()
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.updateButton = QPushButton(self.rowCard)
        self.updateButton.setObjectName(u"updateButton")
        self.updateButton.setCheckable(True)

        self.layout18.addWidget(self.updateButton)

        self.addButton = QPushButton(self.rowCard)
        self.addButton.setObjectName(u"addButton")
        self.addButton.setCheckable(True)

        self.layout18.addWidget(self.addButton)

        self.skipButton = QPushButton(self.rowCard)
        self.skipButton.setObjectName(u"skipButton")
        self.skipButton.setCheckable(True)

        self.layout18.addWidget(self.skipButton)

        self.space17 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout18.addItem(self.space17)

        self.allButton = QPushButton(self.rowCard)
        self.allButton.setObjectName(u"allButton")
        self.allButton.setProperty(u"look", u"link")

        self.layout18.addWidget(self.allButton)


        self.layout19.addLayout(self.layout18)


        self.layout22.addWidget(self.rowCard)

        self.layout21 = QHBoxLayout()
        self.layout21.setSpacing(12)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.columnsButton = QPushButton(self.checkPage)
        self.columnsButton.setObjectName(u"columnsButton")

        self.layout21.addWidget(self.columnsButton)

        self.leftOutButton = QPushButton(self.checkPage)
        self.leftOutButton.setObjectName(u"leftOutButton")

        self.layout21.addWidget(self.leftOutButton)

        self.space20 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout21.addItem(self.space20)

        self.sumLabel = QLabel(self.checkPage)
        self.sumLabel.setObjectName(u"sumLabel")
        self.sumLabel.setProperty(u"look", u"quiet")

        self.layout21.addWidget(self.sumLabel)

        self.applyButton = QPushButton(self.checkPage)
        self.applyButton.setObjectName(u"applyButton")
        self.applyButton.setProperty(u"look", u"main")

        self.layout21.addWidget(self.applyButton)


        self.layout22.addLayout(self.layout21)

        self.layout22.setStretch(2, 1)
        self.stepStack.addWidget(self.checkPage)
        self.busyPage = QWidget()
        self.busyPage.setObjectName(u"busyPage")
        self.layout27 = QVBoxLayout(self.busyPage)
        self.layout27.setSpacing(12)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.space23 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout27.addItem(self.space23)

        self.busyLabel = QLabel(self.busyPage)
        self.busyLabel.setObjectName(u"busyLabel")
        self.busyLabel.setProperty(u"look", u"section")

        self.layout27.addWidget(self.busyLabel)

        self.busyBar = QProgressBar(self.busyPage)
        self.busyBar.setObjectName(u"busyBar")
        self.busyBar.setTextVisible(False)

        self.layout27.addWidget(self.busyBar)

        self.layout25 = QHBoxLayout()
        self.layout25.setSpacing(12)
        self.layout25.setObjectName(u"layout25")
        self.layout25.setContentsMargins(0, 0, 0, 0)
        self.space24 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout25.addItem(self.space24)

        self.cancelButton = QPushButton(self.busyPage)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout25.addWidget(self.cancelButton)


        self.layout27.addLayout(self.layout25)

        self.space26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout27.addItem(self.space26)

        self.stepStack.addWidget(self.busyPage)
        self.donePage = QWidget()
        self.donePage.setObjectName(u"donePage")
        self.layout31 = QVBoxLayout(self.donePage)
        self.layout31.setSpacing(12)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.doneState = EmptyState(self.donePage)
        self.doneState.setObjectName(u"doneState")

        self.layout31.addWidget(self.doneState)

        self.layout30 = QHBoxLayout()
        self.layout30.setSpacing(12)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.space28 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.space28)

        self.undoNowButton = QPushButton(self.donePage)
        self.undoNowButton.setObjectName(u"undoNowButton")

        self.layout30.addWidget(self.undoNowButton)

        self.nextButton = QPushButton(self.donePage)
        self.nextButton.setObjectName(u"nextButton")

        self.layout30.addWidget(self.nextButton)

        self.space29 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout30.addItem(self.space29)


        self.layout31.addLayout(self.layout30)

        self.layout31.setStretch(0, 1)
        self.stepStack.addWidget(self.donePage)

        self.layout34.addWidget(self.stepStack)

        self.layout34.setStretch(1, 1)

        self.retranslateUi(ImportScreen)

        QMetaObject.connectSlotsByName(ImportScreen)
    # setupUi

    def retranslateUi(self, ImportScreen):
        self.backButton.setText(QCoreApplication.translate("ImportScreen", u"Clients", None))
        self.titleLabel.setText(QCoreApplication.translate("ImportScreen", u"Import a list", None))
        self.fileLabel.setText("")
        self.importsTitle.setText(QCoreApplication.translate("ImportScreen", u"Lists taken over so far", None))
#if QT_CONFIG(accessibility)
        self.importsTable.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Lists taken over so far", None))
#endif // QT_CONFIG(accessibility)
        self.undoButton.setText(QCoreApplication.translate("ImportScreen", u"Take this list back", None))
        self.layoutLabel.setText("")
        self.sheetLabel.setText(QCoreApplication.translate("ImportScreen", u"Sheet", None))
#if QT_CONFIG(accessibility)
        self.sheetBox.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Sheet", None))
#endif // QT_CONFIG(accessibility)
        self.columnsHint.setText(QCoreApplication.translate("ImportScreen", u"Say what each column is about. Columns left open are not taken over.", None))
#if QT_CONFIG(accessibility)
        self.columnsTable.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Columns of the list", None))
#endif // QT_CONFIG(accessibility)
        self.villageLabel.setText(QCoreApplication.translate("ImportScreen", u"Village where a row names none", None))
#if QT_CONFIG(accessibility)
        self.villageBox.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Village where a row names none", None))
#endif // QT_CONFIG(accessibility)
        self.absentBox.setText(QCoreApplication.translate("ImportScreen", u"Take the dead and the moved too", None))
        self.otherFileButton.setText(QCoreApplication.translate("ImportScreen", u"Another file", None))
        self.checkButton.setText(QCoreApplication.translate("ImportScreen", u"Check the rows", None))
        self.checkLabel.setText("")
#if QT_CONFIG(accessibility)
        self.showBox.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Which rows are shown", None))
#endif // QT_CONFIG(accessibility)
        self.villagesLabel.setText(QCoreApplication.translate("ImportScreen", u"These villages are not known here. Which ones are meant?", None))
#if QT_CONFIG(accessibility)
        self.villagesTable.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Unknown villages", None))
#endif // QT_CONFIG(accessibility)
        self.againButton.setText(QCoreApplication.translate("ImportScreen", u"Check again with these villages", None))
#if QT_CONFIG(accessibility)
        self.rowsTable.setAccessibleName(QCoreApplication.translate("ImportScreen", u"Rows of the list", None))
#endif // QT_CONFIG(accessibility)
        self.rowLabel.setText("")
        self.faultsLabel.setText("")
        self.knownLabel.setText("")
        self.updateButton.setText(QCoreApplication.translate("ImportScreen", u"Update the one registered", None))
        self.addButton.setText(QCoreApplication.translate("ImportScreen", u"Register as someone new", None))
        self.skipButton.setText(QCoreApplication.translate("ImportScreen", u"Leave out", None))
        self.allButton.setText(QCoreApplication.translate("ImportScreen", u"The same for all like this", None))
        self.columnsButton.setText(QCoreApplication.translate("ImportScreen", u"Back to the columns", None))
        self.leftOutButton.setText(QCoreApplication.translate("ImportScreen", u"Save the rows left out", None))
        self.sumLabel.setText("")
        self.applyButton.setText(QCoreApplication.translate("ImportScreen", u"Take over", None))
        self.busyLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("ImportScreen", u"Cancel", None))
        self.undoNowButton.setText(QCoreApplication.translate("ImportScreen", u"Take it back", None))
        self.nextButton.setText(QCoreApplication.translate("ImportScreen", u"Another list", None))
        pass
    # retranslateUi
