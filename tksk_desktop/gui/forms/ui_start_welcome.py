# SPDX-License-Identifier: MIT
"""Made from ui/start_welcome.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_WelcomeForm(object):
    def setupUi(self, WelcomeForm):
        if not WelcomeForm.objectName():
            WelcomeForm.setObjectName(u"WelcomeForm")
        self.layout94 = QVBoxLayout(WelcomeForm)
        self.layout94.setSpacing(8)
        self.layout94.setObjectName(u"layout94")
        self.layout94.setContentsMargins(24, 24, 24, 24)
        self.space89 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout94.addItem(self.space89)

        self.layout92 = QHBoxLayout()
        self.layout92.setSpacing(8)
        self.layout92.setObjectName(u"layout92")
        self.layout92.setContentsMargins(0, 0, 0, 0)
        self.space90 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout92.addItem(self.space90)

        self.card = QFrame(WelcomeForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(560, 0))
        self.card.setMaximumSize(QSize(560, 16777215))
        self.layout88 = QVBoxLayout(self.card)
        self.layout88.setSpacing(12)
        self.layout88.setObjectName(u"layout88")
        self.layout88.setContentsMargins(32, 28, 32, 24)
        self.logoLabel = QLabel(self.card)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setMinimumSize(QSize(56, 56))
        self.logoLabel.setMaximumSize(QSize(56, 56))

        self.layout88.addWidget(self.logoLabel)

        self.label77 = QLabel(self.card)
        self.label77.setObjectName(u"label77")
        self.label77.setProperty(u"look", u"title")

        self.layout88.addWidget(self.label77)

        self.label78 = QLabel(self.card)
        self.label78.setObjectName(u"label78")
        self.label78.setProperty(u"look", u"quiet")
        self.label78.setWordWrap(True)

        self.layout88.addWidget(self.label78)

        self.layout80 = QVBoxLayout()
        self.layout80.setSpacing(4)
        self.layout80.setObjectName(u"layout80")
        self.layout80.setContentsMargins(0, 0, 0, 0)
        self.newButton = QPushButton(self.card)
        self.newButton.setObjectName(u"newButton")
        self.newButton.setProperty(u"look", u"choice")
        self.newButton.setMinimumSize(QSize(0, 60))

        self.layout80.addWidget(self.newButton)

        self.label79 = QLabel(self.card)
        self.label79.setObjectName(u"label79")
        self.label79.setProperty(u"look", u"quiet")
        self.label79.setWordWrap(True)

        self.layout80.addWidget(self.label79)


        self.layout88.addLayout(self.layout80)

        self.layout82 = QVBoxLayout()
        self.layout82.setSpacing(4)
        self.layout82.setObjectName(u"layout82")
        self.layout82.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.card)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"choice")
        self.restoreButton.setMinimumSize(QSize(0, 60))

        self.layout82.addWidget(self.restoreButton)

        self.label81 = QLabel(self.card)
        self.label81.setObjectName(u"label81")
        self.label81.setProperty(u"look", u"quiet")
        self.label81.setWordWrap(True)

        self.layout82.addWidget(self.label81)


        self.layout88.addLayout(self.layout82)

        self.layout84 = QVBoxLayout()
        self.layout84.setSpacing(4)
        self.layout84.setObjectName(u"layout84")
        self.layout84.setContentsMargins(0, 0, 0, 0)
        self.sampleButton = QPushButton(self.card)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"look", u"choice")
        self.sampleButton.setMinimumSize(QSize(0, 60))

        self.layout84.addWidget(self.sampleButton)

        self.label83 = QLabel(self.card)
        self.label83.setObjectName(u"label83")
        self.label83.setProperty(u"look", u"quiet")
        self.label83.setWordWrap(True)

        self.layout84.addWidget(self.label83)


        self.layout88.addLayout(self.layout84)

        self.waitBar = QProgressBar(self.card)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout88.addWidget(self.waitBar)

        self.wrongLabel = QLabel(self.card)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout88.addWidget(self.wrongLabel)

        self.layout87 = QHBoxLayout()
        self.layout87.setSpacing(8)
        self.layout87.setObjectName(u"layout87")
        self.layout87.setContentsMargins(0, 0, 0, 0)
        self.label85 = QLabel(self.card)
        self.label85.setObjectName(u"label85")
        self.label85.setProperty(u"look", u"quiet")

        self.layout87.addWidget(self.label85)

        self.languageBox = QComboBox(self.card)
        self.languageBox.setObjectName(u"languageBox")

        self.layout87.addWidget(self.languageBox)

        self.space86 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout87.addItem(self.space86)


        self.layout88.addLayout(self.layout87)


        self.layout92.addWidget(self.card)

        self.space91 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout92.addItem(self.space91)


        self.layout94.addLayout(self.layout92)

        self.space93 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout94.addItem(self.space93)


        self.retranslateUi(WelcomeForm)

        QMetaObject.connectSlotsByName(WelcomeForm)
    # setupUi

    def retranslateUi(self, WelcomeForm):
        self.label77.setText(QCoreApplication.translate("WelcomeForm", u"Welcome to TKSK Desktop", None))
        self.label78.setText(QCoreApplication.translate("WelcomeForm", u"Your caseload, your notes and your monthly report, on this computer only: no network, no account.", None))
        self.newButton.setText(QCoreApplication.translate("WelcomeForm", u"Start anew", None))
        self.label79.setText(QCoreApplication.translate("WelcomeForm", u"I use the program for the first time. Takes about five minutes.", None))
        self.restoreButton.setText(QCoreApplication.translate("WelcomeForm", u"Restore from a backup", None))
        self.label81.setText(QCoreApplication.translate("WelcomeForm", u"I have a stick with a backup from this or another computer.", None))
        self.sampleButton.setText(QCoreApplication.translate("WelcomeForm", u"Try with sample data", None))
        self.label83.setText(QCoreApplication.translate("WelcomeForm", u"Look around in an invented office, Kecamatan Kepanjen. Nothing there is real.", None))
        self.wrongLabel.setText("")
        self.label85.setText(QCoreApplication.translate("WelcomeForm", u"Bahasa / Language", None))
        pass
    # retranslateUi
