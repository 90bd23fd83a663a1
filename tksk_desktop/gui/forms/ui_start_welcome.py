# SPDX-License-Identifier: MIT
"""Made from ui/start_welcome.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_WelcomeForm(object):
    def setupUi(self, WelcomeForm):
        if not WelcomeForm.objectName():
            WelcomeForm.setObjectName(u"WelcomeForm")
        self.layout98 = QVBoxLayout(WelcomeForm)
        self.layout98.setSpacing(8)
        self.layout98.setObjectName(u"layout98")
        self.layout98.setContentsMargins(24, 24, 24, 24)
        self.space93 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout98.addItem(self.space93)

        self.layout96 = QHBoxLayout()
        self.layout96.setSpacing(8)
        self.layout96.setObjectName(u"layout96")
        self.layout96.setContentsMargins(0, 0, 0, 0)
        self.space94 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout96.addItem(self.space94)

        self.card = QFrame(WelcomeForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(560, 0))
        self.card.setMaximumSize(QSize(560, 16777215))
        self.layout92 = QVBoxLayout(self.card)
        self.layout92.setSpacing(12)
        self.layout92.setObjectName(u"layout92")
        self.layout92.setContentsMargins(32, 28, 32, 24)
        self.logoLabel = QLabel(self.card)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setMinimumSize(QSize(56, 56))
        self.logoLabel.setMaximumSize(QSize(56, 56))

        self.layout92.addWidget(self.logoLabel)

        self.label81 = QLabel(self.card)
        self.label81.setObjectName(u"label81")
        self.label81.setProperty(u"look", u"title")

        self.layout92.addWidget(self.label81)

        self.label82 = QLabel(self.card)
        self.label82.setObjectName(u"label82")
        self.label82.setProperty(u"look", u"quiet")
        self.label82.setWordWrap(True)

        self.layout92.addWidget(self.label82)

        self.layout84 = QVBoxLayout()
        self.layout84.setSpacing(4)
        self.layout84.setObjectName(u"layout84")
        self.layout84.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(self.card)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"choice")
        self.newButton.setMinimumSize(QSize(0, 60))

        self.layout84.addWidget(self.newButton)

        self.label83 = QLabel(self.card)
        self.label83.setObjectName(u"label83")
        self.label83.setProperty(u"look", u"quiet")
        self.label83.setWordWrap(True)

        self.layout84.addWidget(self.label83)


        self.layout92.addLayout(self.layout84)

        self.layout86 = QVBoxLayout()
        self.layout86.setSpacing(4)
        self.layout86.setObjectName(u"layout86")
        self.layout86.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.card)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"choice")
        self.restoreButton.setMinimumSize(QSize(0, 60))

        self.layout86.addWidget(self.restoreButton)

        self.label85 = QLabel(self.card)
        self.label85.setObjectName(u"label85")
        self.label85.setProperty(u"look", u"quiet")
        self.label85.setWordWrap(True)

        self.layout86.addWidget(self.label85)


        self.layout92.addLayout(self.layout86)

        self.layout88 = QVBoxLayout()
        self.layout88.setSpacing(4)
        self.layout88.setObjectName(u"layout88")
        self.layout88.setContentsMargins(0, 0, 0, 0)
        self.sampleButton = QPushButton(self.card)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"look", u"choice")
        self.sampleButton.setMinimumSize(QSize(0, 60))

        self.layout88.addWidget(self.sampleButton)

        self.label87 = QLabel(self.card)
        self.label87.setObjectName(u"label87")
        self.label87.setProperty(u"look", u"quiet")
        self.label87.setWordWrap(True)

        self.layout88.addWidget(self.label87)


        self.layout92.addLayout(self.layout88)

        self.waitBar = QProgressBar(self.card)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout92.addWidget(self.waitBar)

        self.wrongLabel = QLabel(self.card)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout92.addWidget(self.wrongLabel)

        self.layout91 = QHBoxLayout()
        self.layout91.setSpacing(8)
        self.layout91.setObjectName(u"layout91")
        self.layout91.setContentsMargins(0, 0, 0, 0)
        self.label89 = QLabel(self.card)
        self.label89.setObjectName(u"label89")
        self.label89.setProperty(u"look", u"quiet")

        self.layout91.addWidget(self.label89)

        self.languageBox = QComboBox(self.card)
        self.languageBox.setObjectName(u"languageBox")

        self.layout91.addWidget(self.languageBox)

        self.space90 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout91.addItem(self.space90)


        self.layout92.addLayout(self.layout91)


        self.layout96.addWidget(self.card)

        self.space95 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout96.addItem(self.space95)


        self.layout98.addLayout(self.layout96)

        self.space97 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout98.addItem(self.space97)


        self.retranslateUi(WelcomeForm)

        QMetaObject.connectSlotsByName(WelcomeForm)
    # setupUi

    def retranslateUi(self, WelcomeForm):
        self.label81.setText(QCoreApplication.translate("WelcomeForm", u"Welcome to TKSK Desktop", None))
        self.label82.setText(QCoreApplication.translate("WelcomeForm", u"Your caseload, your notes and your monthly report, on this computer only: no network, no account.", None))
        self.newButton.setText(QCoreApplication.translate("WelcomeForm", u"Start anew", None))
        self.label83.setText(QCoreApplication.translate("WelcomeForm", u"I use the program for the first time. Takes about five minutes.", None))
        self.restoreButton.setText(QCoreApplication.translate("WelcomeForm", u"Restore from a backup", None))
        self.label85.setText(QCoreApplication.translate("WelcomeForm", u"I have a stick with a backup from this or another computer.", None))
        self.sampleButton.setText(QCoreApplication.translate("WelcomeForm", u"Try with sample data", None))
        self.label87.setText(QCoreApplication.translate("WelcomeForm", u"Look around in an invented office, Kecamatan Kepanjen. Nothing there is real.", None))
        self.wrongLabel.setText("")
        self.label89.setText(QCoreApplication.translate("WelcomeForm", u"Bahasa / Language", None))
        pass
    # retranslateUi
