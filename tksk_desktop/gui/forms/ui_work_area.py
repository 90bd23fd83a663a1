# SPDX-License-Identifier: MIT
"""Made from ui/work_area.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QToolButton, QVBoxLayout
)

from tksk_desktop.gui.widgets.reminder_strip import (
    ReminderStrip
)

class Ui_WorkAreaForm(object):
    def setupUi(self, WorkAreaForm):
        if not WorkAreaForm.objectName():
            WorkAreaForm.setObjectName(u"WorkAreaForm")
        self.layout172 = QVBoxLayout(WorkAreaForm)
        self.layout172.setSpacing(0)
        self.layout172.setObjectName(u"layout172")
        self.layout172.setContentsMargins(0, 0, 0, 0)
        self.layout168 = QHBoxLayout()
        self.layout168.setSpacing(0)
        self.layout168.setObjectName(u"layout168")
        self.layout168.setContentsMargins(0, 0, 0, 0)
        self.rail = QFrame(WorkAreaForm)
        self.rail.setObjectName(u"rail")
        self.rail.setMinimumSize(QSize(200, 0))
        self.rail.setMaximumSize(QSize(200, 16777215))
        self.layout162 = QVBoxLayout(self.rail)
        self.layout162.setSpacing(4)
        self.layout162.setObjectName(u"layout162")
        self.layout162.setContentsMargins(8, 12, 8, 12)
        self.layout160 = QHBoxLayout()
        self.layout160.setSpacing(8)
        self.layout160.setObjectName(u"layout160")
        self.layout160.setContentsMargins(8, 4, 0, 8)
        self.logoLabel = QLabel(self.rail)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setMinimumSize(QSize(28, 28))
        self.logoLabel.setMaximumSize(QSize(28, 28))

        self.layout160.addWidget(self.logoLabel)

        self.brandLabel = QLabel(self.rail)
        self.brandLabel.setObjectName(u"brandLabel")
        self.brandLabel.setProperty(u"look", u"strong")

        self.layout160.addWidget(self.brandLabel)

        self.space159 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout160.addItem(self.space159)


        self.layout162.addLayout(self.layout160)

        self.sampleButton = QPushButton(self.rail)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"look", u"chip")

        self.layout162.addWidget(self.sampleButton)

        self.homeButton = QToolButton(self.rail)
        self.homeButton.setObjectName(u"homeButton")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.homeButton.sizePolicy().hasHeightForWidth())
        self.homeButton.setSizePolicy(sizePolicy)
        self.homeButton.setCheckable(True)
        self.homeButton.setAutoExclusive(False)
        self.homeButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.homeButton)

        self.clientsButton = QToolButton(self.rail)
        self.clientsButton.setObjectName(u"clientsButton")
        sizePolicy.setHeightForWidth(self.clientsButton.sizePolicy().hasHeightForWidth())
        self.clientsButton.setSizePolicy(sizePolicy)
        self.clientsButton.setCheckable(True)
        self.clientsButton.setAutoExclusive(False)
        self.clientsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.clientsButton)

        self.journalButton = QToolButton(self.rail)
        self.journalButton.setObjectName(u"journalButton")
        sizePolicy.setHeightForWidth(self.journalButton.sizePolicy().hasHeightForWidth())
        self.journalButton.setSizePolicy(sizePolicy)
        self.journalButton.setCheckable(True)
        self.journalButton.setAutoExclusive(False)
        self.journalButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.journalButton)

        self.groupsButton = QToolButton(self.rail)
        self.groupsButton.setObjectName(u"groupsButton")
        sizePolicy.setHeightForWidth(self.groupsButton.sizePolicy().hasHeightForWidth())
        self.groupsButton.setSizePolicy(sizePolicy)
        self.groupsButton.setCheckable(True)
        self.groupsButton.setAutoExclusive(False)
        self.groupsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.groupsButton)

        self.aidButton = QToolButton(self.rail)
        self.aidButton.setObjectName(u"aidButton")
        sizePolicy.setHeightForWidth(self.aidButton.sizePolicy().hasHeightForWidth())
        self.aidButton.setSizePolicy(sizePolicy)
        self.aidButton.setCheckable(True)
        self.aidButton.setAutoExclusive(False)
        self.aidButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.aidButton)

        self.networkButton = QToolButton(self.rail)
        self.networkButton.setObjectName(u"networkButton")
        sizePolicy.setHeightForWidth(self.networkButton.sizePolicy().hasHeightForWidth())
        self.networkButton.setSizePolicy(sizePolicy)
        self.networkButton.setCheckable(True)
        self.networkButton.setAutoExclusive(False)
        self.networkButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.networkButton)

        self.reportsButton = QToolButton(self.rail)
        self.reportsButton.setObjectName(u"reportsButton")
        sizePolicy.setHeightForWidth(self.reportsButton.sizePolicy().hasHeightForWidth())
        self.reportsButton.setSizePolicy(sizePolicy)
        self.reportsButton.setCheckable(True)
        self.reportsButton.setAutoExclusive(False)
        self.reportsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.reportsButton)

        self.backupButton = QToolButton(self.rail)
        self.backupButton.setObjectName(u"backupButton")
        sizePolicy.setHeightForWidth(self.backupButton.sizePolicy().hasHeightForWidth())
        self.backupButton.setSizePolicy(sizePolicy)
        self.backupButton.setCheckable(True)
        self.backupButton.setAutoExclusive(False)
        self.backupButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.backupButton)

        self.space161 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout162.addItem(self.space161)

        self.settingsButton = QToolButton(self.rail)
        self.settingsButton.setObjectName(u"settingsButton")
        sizePolicy.setHeightForWidth(self.settingsButton.sizePolicy().hasHeightForWidth())
        self.settingsButton.setSizePolicy(sizePolicy)
        self.settingsButton.setCheckable(True)
        self.settingsButton.setAutoExclusive(False)
        self.settingsButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.settingsButton)

        self.manualButton = QToolButton(self.rail)
        self.manualButton.setObjectName(u"manualButton")
        sizePolicy.setHeightForWidth(self.manualButton.sizePolicy().hasHeightForWidth())
        self.manualButton.setSizePolicy(sizePolicy)
        self.manualButton.setCheckable(True)
        self.manualButton.setAutoExclusive(False)
        self.manualButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.manualButton)

        self.lockButton = QToolButton(self.rail)
        self.lockButton.setObjectName(u"lockButton")
        sizePolicy.setHeightForWidth(self.lockButton.sizePolicy().hasHeightForWidth())
        self.lockButton.setSizePolicy(sizePolicy)
        self.lockButton.setCheckable(True)
        self.lockButton.setAutoExclusive(False)
        self.lockButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.layout162.addWidget(self.lockButton)


        self.layout168.addWidget(self.rail)

        self.layout167 = QVBoxLayout()
        self.layout167.setSpacing(0)
        self.layout167.setObjectName(u"layout167")
        self.layout167.setContentsMargins(0, 0, 0, 0)
        self.openedStrip = QFrame(WorkAreaForm)
        self.openedStrip.setObjectName(u"openedStrip")
        self.openedStrip.setProperty(u"look", u"attention")
        self.openedLayout2 = QHBoxLayout(self.openedStrip)
        self.openedLayout2.setSpacing(8)
        self.openedLayout2.setObjectName(u"openedLayout2")
        self.openedLayout2.setContentsMargins(16, 6, 16, 6)
        self.openedMark = QLabel(self.openedStrip)
        self.openedMark.setObjectName(u"openedMark")

        self.openedLayout2.addWidget(self.openedMark)

        self.openedLabel = QLabel(self.openedStrip)
        self.openedLabel.setObjectName(u"openedLabel")
        self.openedLabel.setWordWrap(True)

        self.openedLayout2.addWidget(self.openedLabel)

        self.closeAgainButton = QPushButton(self.openedStrip)
        self.closeAgainButton.setObjectName(u"closeAgainButton")

        self.openedLayout2.addWidget(self.closeAgainButton)

        self.openedLayout2.setStretch(1, 1)

        self.layout167.addWidget(self.openedStrip)

        self.stickStrip = ReminderStrip(WorkAreaForm)
        self.stickStrip.setObjectName(u"stickStrip")

        self.layout167.addWidget(self.stickStrip)

        self.pages = QStackedWidget(WorkAreaForm)
        self.pages.setObjectName(u"pages")
        self.pages.setMinimumSize(QSize(0, 683))

        self.layout167.addWidget(self.pages)

        self.noticeHolder = QFrame(WorkAreaForm)
        self.noticeHolder.setObjectName(u"noticeHolder")
        self.layout166 = QHBoxLayout(self.noticeHolder)
        self.layout166.setSpacing(8)
        self.layout166.setObjectName(u"layout166")
        self.layout166.setContentsMargins(0, 0, 0, 8)
        self.space163 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout166.addItem(self.space163)

        self.noticeStrip = QFrame(self.noticeHolder)
        self.noticeStrip.setObjectName(u"noticeStrip")
        self.layout164 = QHBoxLayout(self.noticeStrip)
        self.layout164.setSpacing(8)
        self.layout164.setObjectName(u"layout164")
        self.layout164.setContentsMargins(16, 8, 16, 8)
        self.noticeLabel = QLabel(self.noticeStrip)
        self.noticeLabel.setObjectName(u"noticeLabel")

        self.layout164.addWidget(self.noticeLabel)


        self.layout166.addWidget(self.noticeStrip)

        self.space165 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout166.addItem(self.space165)


        self.layout167.addWidget(self.noticeHolder)

        self.layout167.setStretch(1, 1)

        self.layout168.addLayout(self.layout167)

        self.layout168.setStretch(1, 1)

        self.layout172.addLayout(self.layout168)

        self.statusLine = QFrame(WorkAreaForm)
        self.statusLine.setObjectName(u"statusLine")
        self.statusLine.setProperty(u"look", u"card")
        self.statusLine.setMaximumSize(QSize(16777215, 34))
        self.layout171 = QHBoxLayout(self.statusLine)
        self.layout171.setSpacing(8)
        self.layout171.setObjectName(u"layout171")
        self.layout171.setContentsMargins(16, 2, 16, 2)
        self.backupMark = QLabel(self.statusLine)
        self.backupMark.setObjectName(u"backupMark")
        self.backupMark.setMinimumSize(QSize(16, 16))
        self.backupMark.setMaximumSize(QSize(16, 16))

        self.layout171.addWidget(self.backupMark)

        self.backupStatus = QPushButton(self.statusLine)
        self.backupStatus.setObjectName(u"backupStatus")
        self.backupStatus.setProperty(u"look", u"link")

        self.layout171.addWidget(self.backupStatus)

        self.draftStatus = QPushButton(self.statusLine)
        self.draftStatus.setObjectName(u"draftStatus")
        self.draftStatus.setProperty(u"look", u"link")

        self.layout171.addWidget(self.draftStatus)

        self.space169 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout171.addItem(self.space169)

        self.busyBar = QProgressBar(self.statusLine)
        self.busyBar.setObjectName(u"busyBar")
        self.busyBar.setMaximum(0)
        self.busyBar.setTextVisible(False)
        self.busyBar.setMaximumSize(QSize(80, 8))

        self.layout171.addWidget(self.busyBar)

        self.label170 = QLabel(self.statusLine)
        self.label170.setObjectName(u"label170")
        self.label170.setProperty(u"look", u"quiet")

        self.layout171.addWidget(self.label170)


        self.layout172.addWidget(self.statusLine)

        self.layout172.setStretch(0, 1)

        self.retranslateUi(WorkAreaForm)

        QMetaObject.connectSlotsByName(WorkAreaForm)
    # setupUi

    def retranslateUi(self, WorkAreaForm):
        self.brandLabel.setText(QCoreApplication.translate("WorkAreaForm", u"TKSK Desktop", None))
        self.sampleButton.setText(QCoreApplication.translate("WorkAreaForm", u"Leave the sample data", None))
        self.homeButton.setText(QCoreApplication.translate("WorkAreaForm", u"Home", None))
        self.clientsButton.setText(QCoreApplication.translate("WorkAreaForm", u"Clients", None))
        self.journalButton.setText(QCoreApplication.translate("WorkAreaForm", u"Activities", None))
        self.groupsButton.setText(QCoreApplication.translate("WorkAreaForm", u"Groups", None))
        self.aidButton.setText(QCoreApplication.translate("WorkAreaForm", u"Aid", None))
        self.networkButton.setText(QCoreApplication.translate("WorkAreaForm", u"Network", None))
        self.reportsButton.setText(QCoreApplication.translate("WorkAreaForm", u"Reports", None))
        self.backupButton.setText(QCoreApplication.translate("WorkAreaForm", u"Backup", None))
        self.settingsButton.setText(QCoreApplication.translate("WorkAreaForm", u"Settings", None))
        self.manualButton.setText(QCoreApplication.translate("WorkAreaForm", u"Manual (F1)", None))
        self.lockButton.setText(QCoreApplication.translate("WorkAreaForm", u"Lock", None))
        self.openedMark.setText("")
        self.openedLabel.setText("")
        self.closeAgainButton.setText(QCoreApplication.translate("WorkAreaForm", u"Close again", None))
        self.noticeLabel.setText("")
        self.backupStatus.setText("")
        self.draftStatus.setText("")
        self.label170.setText(QCoreApplication.translate("WorkAreaForm", u"Ctrl+K: find anything", None))
        pass
    # retranslateUi
