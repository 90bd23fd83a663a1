# SPDX-License-Identifier: MIT
"""Made from ui/backup.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QListWidget, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.empty_state import (
    EmptyState
)
from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_BackupForm(object):
    def setupUi(self, BackupForm):
        if not BackupForm.objectName():
            BackupForm.setObjectName(u"BackupForm")
        self.layout18 = QVBoxLayout(BackupForm)
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(24, 16, 24, 16)
        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.label1 = QLabel(BackupForm)
        self.label1.setObjectName(u"label1")
        self.label1.setProperty(u"look", u"title")

        self.layout3.addWidget(self.label1)

        self.space2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.space2)

        self.checkButton = QPushButton(BackupForm)
        self.checkButton.setObjectName(u"checkButton")

        self.layout3.addWidget(self.checkButton)

        self.rulesButton = QPushButton(BackupForm)
        self.rulesButton.setObjectName(u"rulesButton")

        self.layout3.addWidget(self.rulesButton)

        self.restoreButton = QPushButton(BackupForm)
        self.restoreButton.setObjectName(u"restoreButton")

        self.layout3.addWidget(self.restoreButton)


        self.layout18.addLayout(self.layout3)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(16)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.layout14 = QVBoxLayout()
        self.layout14.setSpacing(16)
        self.layout14.setObjectName(u"layout14")
        self.layout14.setContentsMargins(0, 0, 0, 0)
        self.targetCard = QFrame(BackupForm)
        self.targetCard.setObjectName(u"targetCard")
        self.targetCard.setProperty(u"look", u"card")
        self.layout8 = QVBoxLayout(self.targetCard)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(16, 12, 16, 16)
        self.label4 = QLabel(self.targetCard)
        self.label4.setObjectName(u"label4")
        self.label4.setProperty(u"look", u"section")

        self.layout8.addWidget(self.label4)

        self.label5 = QLabel(self.targetCard)
        self.label5.setObjectName(u"label5")
        self.label5.setProperty(u"look", u"quiet")
        self.label5.setWordWrap(True)

        self.layout8.addWidget(self.label5)

        self.driveList = QListWidget(self.targetCard)
        self.driveList.setObjectName(u"driveList")
        self.driveList.setMinimumSize(QSize(0, 120))

        self.layout8.addWidget(self.driveList)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.folderButton = QPushButton(self.targetCard)
        self.folderButton.setObjectName(u"folderButton")

        self.layout7.addWidget(self.folderButton)

        self.space6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.space6)


        self.layout8.addLayout(self.layout7)

        self.backupButton = QPushButton(self.targetCard)
        self.backupButton.setObjectName(u"backupButton")
        self.backupButton.setProperty(u"look", u"main")
        self.backupButton.setMinimumSize(QSize(0, 44))

        self.layout8.addWidget(self.backupButton)


        self.layout14.addWidget(self.targetCard)

        self.progressCard = QFrame(BackupForm)
        self.progressCard.setObjectName(u"progressCard")
        self.progressCard.setProperty(u"look", u"card")
        self.layout11 = QVBoxLayout(self.progressCard)
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(16, 12, 16, 12)
        self.progressLabel = QLabel(self.progressCard)
        self.progressLabel.setObjectName(u"progressLabel")
        self.progressLabel.setWordWrap(True)

        self.layout11.addWidget(self.progressLabel)

        self.progressBar = QProgressBar(self.progressCard)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)

        self.layout11.addWidget(self.progressBar)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(8)
        self.layout10.setObjectName(u"layout10")
        self.layout10.setContentsMargins(0, 0, 0, 0)
        self.cancelButton = QPushButton(self.progressCard)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout10.addWidget(self.cancelButton)

        self.space9 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout10.addItem(self.space9)


        self.layout11.addLayout(self.layout10)


        self.layout14.addWidget(self.progressCard)

        self.resultCard = QFrame(BackupForm)
        self.resultCard.setObjectName(u"resultCard")
        self.resultCard.setProperty(u"look", u"good")
        self.layout12 = QHBoxLayout(self.resultCard)
        self.layout12.setSpacing(12)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(16, 12, 16, 12)
        self.resultMark = QLabel(self.resultCard)
        self.resultMark.setObjectName(u"resultMark")
        self.resultMark.setMinimumSize(QSize(24, 24))
        self.resultMark.setMaximumSize(QSize(24, 24))

        self.layout12.addWidget(self.resultMark)

        self.resultLabel = QLabel(self.resultCard)
        self.resultLabel.setObjectName(u"resultLabel")
        self.resultLabel.setWordWrap(True)

        self.layout12.addWidget(self.resultLabel)

        self.layout12.setStretch(1, 1)

        self.layout14.addWidget(self.resultCard)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout14.addItem(self.space13)


        self.layout17.addLayout(self.layout14)

        self.historyCard = QFrame(BackupForm)
        self.historyCard.setObjectName(u"historyCard")
        self.historyCard.setProperty(u"look", u"card")
        self.layout16 = QVBoxLayout(self.historyCard)
        self.layout16.setSpacing(12)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(16, 12, 16, 16)
        self.label15 = QLabel(self.historyCard)
        self.label15.setObjectName(u"label15")
        self.label15.setProperty(u"look", u"section")

        self.layout16.addWidget(self.label15)

        self.historyTable = RecordTable(self.historyCard)
        self.historyTable.setObjectName(u"historyTable")

        self.layout16.addWidget(self.historyTable)

        self.historyEmpty = EmptyState(self.historyCard)
        self.historyEmpty.setObjectName(u"historyEmpty")

        self.layout16.addWidget(self.historyEmpty)


        self.layout17.addWidget(self.historyCard)

        self.layout17.setStretch(0, 2)
        self.layout17.setStretch(1, 3)

        self.layout18.addLayout(self.layout17)

        self.layout18.setStretch(1, 1)

        self.retranslateUi(BackupForm)

        QMetaObject.connectSlotsByName(BackupForm)
    # setupUi

    def retranslateUi(self, BackupForm):
        self.label1.setText(QCoreApplication.translate("BackupForm", u"Backup", None))
        self.checkButton.setText(QCoreApplication.translate("BackupForm", u"Is everything whole?\u2026", None))
        self.rulesButton.setText(QCoreApplication.translate("BackupForm", u"Rule of keeping\u2026", None))
        self.restoreButton.setText(QCoreApplication.translate("BackupForm", u"Restore from a backup\u2026", None))
        self.label4.setText(QCoreApplication.translate("BackupForm", u"Where to?", None))
        self.label5.setText(QCoreApplication.translate("BackupForm", u"A backup is encrypted: a lost stick tells nobody anything. Keep it apart from the laptop.", None))
        self.folderButton.setText(QCoreApplication.translate("BackupForm", u"Choose a folder\u2026", None))
        self.backupButton.setText(QCoreApplication.translate("BackupForm", u"Back up now", None))
        self.progressLabel.setText("")
        self.cancelButton.setText(QCoreApplication.translate("BackupForm", u"Cancel", None))
        self.resultLabel.setText("")
        self.label15.setText(QCoreApplication.translate("BackupForm", u"Backups made", None))
        pass
    # retranslateUi
