# SPDX-License-Identifier: MIT
"""Made from ui/restore.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QListWidget, QProgressBar, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.reminder_strip import (
    ReminderStrip
)

class Ui_RestoreForm(object):
    def setupUi(self, RestoreForm):
        if not RestoreForm.objectName():
            RestoreForm.setObjectName(u"RestoreForm")
        self.layout36 = QVBoxLayout(RestoreForm)
        self.layout36.setSpacing(12)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(32, 24, 32, 24)
        self.label19 = QLabel(RestoreForm)
        self.label19.setObjectName(u"label19")
        self.label19.setProperty(u"look", u"title")

        self.layout36.addWidget(self.label19)

        self.label20 = QLabel(RestoreForm)
        self.label20.setObjectName(u"label20")
        self.label20.setProperty(u"look", u"quiet")
        self.label20.setWordWrap(True)

        self.layout36.addWidget(self.label20)

        self.formerStrip = ReminderStrip(RestoreForm)
        self.formerStrip.setObjectName(u"formerStrip")

        self.layout36.addWidget(self.formerStrip)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(24)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.layout24 = QVBoxLayout()
        self.layout24.setSpacing(8)
        self.layout24.setObjectName(u"layout24")
        self.layout24.setContentsMargins(0, 0, 0, 0)
        self.label21 = QLabel(RestoreForm)
        self.label21.setObjectName(u"label21")
        self.label21.setProperty(u"look", u"section")

        self.layout24.addWidget(self.label21)

        self.archiveList = QListWidget(RestoreForm)
        self.archiveList.setObjectName(u"archiveList")
        self.archiveList.setMinimumSize(QSize(0, 140))

        self.layout24.addWidget(self.archiveList)

        self.layout23 = QHBoxLayout()
        self.layout23.setSpacing(8)
        self.layout23.setObjectName(u"layout23")
        self.layout23.setContentsMargins(0, 0, 0, 0)
        self.fileButton = QPushButton(RestoreForm)
        self.fileButton.setObjectName(u"fileButton")

        self.layout23.addWidget(self.fileButton)

        self.space22 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout23.addItem(self.space22)


        self.layout24.addLayout(self.layout23)

        self.archiveWrongLabel = QLabel(RestoreForm)
        self.archiveWrongLabel.setObjectName(u"archiveWrongLabel")
        self.archiveWrongLabel.setProperty(u"look", u"wrong")
        self.archiveWrongLabel.setWordWrap(True)

        self.layout24.addWidget(self.archiveWrongLabel)


        self.layout28.addLayout(self.layout24)

        self.layout27 = QVBoxLayout()
        self.layout27.setSpacing(8)
        self.layout27.setObjectName(u"layout27")
        self.layout27.setContentsMargins(0, 0, 0, 0)
        self.label25 = QLabel(RestoreForm)
        self.label25.setObjectName(u"label25")
        self.label25.setProperty(u"look", u"section")

        self.layout27.addWidget(self.label25)

        self.compareCard = QFrame(RestoreForm)
        self.compareCard.setObjectName(u"compareCard")
        self.compareCard.setProperty(u"look", u"card")
        self.compareGrid = QGridLayout(self.compareCard)
        self.compareGrid.setSpacing(8)
        self.compareGrid.setObjectName(u"compareGrid")
        self.compareGrid.setContentsMargins(16, 12, 16, 12)

        self.layout27.addWidget(self.compareCard)

        self.compareEmptyLabel = QLabel(RestoreForm)
        self.compareEmptyLabel.setObjectName(u"compareEmptyLabel")
        self.compareEmptyLabel.setProperty(u"look", u"quiet")
        self.compareEmptyLabel.setWordWrap(True)

        self.layout27.addWidget(self.compareEmptyLabel)

        self.space26 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout27.addItem(self.space26)


        self.layout28.addLayout(self.layout27)

        self.layout28.setStretch(0, 1)
        self.layout28.setStretch(1, 1)

        self.layout36.addLayout(self.layout28)

        self.label29 = QLabel(RestoreForm)
        self.label29.setObjectName(u"label29")
        self.label29.setProperty(u"look", u"section")

        self.layout36.addWidget(self.label29)

        self.layout32 = QHBoxLayout()
        self.layout32.setSpacing(8)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.layout30 = QVBoxLayout()
        self.layout30.setSpacing(4)
        self.layout30.setObjectName(u"layout30")
        self.layout30.setContentsMargins(0, 0, 0, 0)
        self.secretEdit = QLineEdit(RestoreForm)
        self.secretEdit.setObjectName(u"secretEdit")
        self.secretEdit.setEchoMode(QLineEdit.EchoMode.Password)
        self.secretEdit.setMinimumSize(QSize(420, 0))

        self.layout30.addWidget(self.secretEdit)

        self.wrongLabel = QLabel(RestoreForm)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout30.addWidget(self.wrongLabel)


        self.layout32.addLayout(self.layout30)

        self.space31 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout32.addItem(self.space31)


        self.layout36.addLayout(self.layout32)

        self.progressBar = QProgressBar(RestoreForm)
        self.progressBar.setObjectName(u"progressBar")
        self.progressBar.setTextVisible(False)

        self.layout36.addWidget(self.progressBar)

        self.space33 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout36.addItem(self.space33)

        self.layout35 = QHBoxLayout()
        self.layout35.setSpacing(8)
        self.layout35.setObjectName(u"layout35")
        self.layout35.setContentsMargins(0, 0, 0, 0)
        self.backButton = QPushButton(RestoreForm)
        self.backButton.setObjectName(u"backButton")

        self.layout35.addWidget(self.backButton)

        self.space34 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout35.addItem(self.space34)

        self.restoreButton = QPushButton(RestoreForm)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"main")

        self.layout35.addWidget(self.restoreButton)


        self.layout36.addLayout(self.layout35)


        self.retranslateUi(RestoreForm)

        QMetaObject.connectSlotsByName(RestoreForm)
    # setupUi

    def retranslateUi(self, RestoreForm):
        self.label19.setText(QCoreApplication.translate("RestoreForm", u"Restore from a backup", None))
        self.label20.setText(QCoreApplication.translate("RestoreForm", u"Nothing is lost: what is on this computer now is kept aside, beside the data folder.", None))
        self.label21.setText(QCoreApplication.translate("RestoreForm", u"1. Choose the backup", None))
        self.fileButton.setText(QCoreApplication.translate("RestoreForm", u"Choose a file\u2026", None))
        self.archiveWrongLabel.setText("")
        self.label25.setText(QCoreApplication.translate("RestoreForm", u"2. Compare", None))
        self.compareEmptyLabel.setText(QCoreApplication.translate("RestoreForm", u"Choose a backup to see what it holds.", None))
        self.label29.setText(QCoreApplication.translate("RestoreForm", u"3. Password of the backup", None))
        self.secretEdit.setPlaceholderText(QCoreApplication.translate("RestoreForm", u"The password at the time of the backup, or the recovery key", None))
        self.wrongLabel.setText("")
        self.backButton.setText(QCoreApplication.translate("RestoreForm", u"Back", None))
        self.restoreButton.setText(QCoreApplication.translate("RestoreForm", u"Restore", None))
        pass
    # retranslateUi
