# SPDX-License-Identifier: MIT
"""Made from ui/start_lock.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QToolButton, QVBoxLayout
)

class Ui_LockForm(object):
    def setupUi(self, LockForm):
        if not LockForm.objectName():
            LockForm.setObjectName(u"LockForm")
        self.layout80 = QVBoxLayout(LockForm)
        self.layout80.setSpacing(8)
        self.layout80.setObjectName(u"layout80")
        self.layout80.setContentsMargins(24, 24, 24, 24)
        self.space75 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout80.addItem(self.space75)

        self.layout78 = QHBoxLayout()
        self.layout78.setSpacing(8)
        self.layout78.setObjectName(u"layout78")
        self.layout78.setContentsMargins(0, 0, 0, 0)
        self.space76 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout78.addItem(self.space76)

        self.card = QFrame(LockForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(420, 0))
        self.card.setMaximumSize(QSize(420, 16777215))
        self.layout74 = QVBoxLayout(self.card)
        self.layout74.setSpacing(12)
        self.layout74.setObjectName(u"layout74")
        self.layout74.setContentsMargins(32, 28, 32, 24)
        self.logoLabel = QLabel(self.card)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setMinimumSize(QSize(56, 56))
        self.logoLabel.setMaximumSize(QSize(56, 56))

        self.layout74.addWidget(self.logoLabel)

        self.label69 = QLabel(self.card)
        self.label69.setObjectName(u"label69")
        self.label69.setProperty(u"look", u"title")

        self.layout74.addWidget(self.label69)

        self.invitationLabel = QLabel(self.card)
        self.invitationLabel.setObjectName(u"invitationLabel")
        self.invitationLabel.setProperty(u"look", u"quiet")
        self.invitationLabel.setWordWrap(True)

        self.layout74.addWidget(self.invitationLabel)

        self.layout71 = QVBoxLayout()
        self.layout71.setSpacing(4)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(0, 0, 0, 0)
        self.secretCaption = QLabel(self.card)
        self.secretCaption.setObjectName(u"secretCaption")

        self.layout71.addWidget(self.secretCaption)

        self.layout70 = QHBoxLayout()
        self.layout70.setSpacing(4)
        self.layout70.setObjectName(u"layout70")
        self.layout70.setContentsMargins(0, 0, 0, 0)
        self.secretEdit = QLineEdit(self.card)
        self.secretEdit.setObjectName(u"secretEdit")
        self.secretEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout70.addWidget(self.secretEdit)

        self.showButton = QToolButton(self.card)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.layout70.addWidget(self.showButton)


        self.layout71.addLayout(self.layout70)

        self.wrongLabel = QLabel(self.card)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout71.addWidget(self.wrongLabel)


        self.layout74.addLayout(self.layout71)

        self.openButton = QPushButton(self.card)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"look", u"main")

        self.layout74.addWidget(self.openButton)

        self.waitBar = QProgressBar(self.card)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout74.addWidget(self.waitBar)

        self.layout73 = QHBoxLayout()
        self.layout73.setSpacing(8)
        self.layout73.setObjectName(u"layout73")
        self.layout73.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.card)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"link")

        self.layout73.addWidget(self.restoreButton)

        self.space72 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout73.addItem(self.space72)

        self.sampleButton = QPushButton(self.card)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"look", u"link")

        self.layout73.addWidget(self.sampleButton)


        self.layout74.addLayout(self.layout73)


        self.layout78.addWidget(self.card)

        self.space77 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout78.addItem(self.space77)


        self.layout80.addLayout(self.layout78)

        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout80.addItem(self.space79)


        self.retranslateUi(LockForm)

        QMetaObject.connectSlotsByName(LockForm)
    # setupUi

    def retranslateUi(self, LockForm):
        self.label69.setText(QCoreApplication.translate("LockForm", u"TKSK Desktop", None))
        self.invitationLabel.setText(QCoreApplication.translate("LockForm", u"Enter your password to open the caseload.", None))
        self.secretCaption.setText(QCoreApplication.translate("LockForm", u"Password or recovery key", None))
#if QT_CONFIG(tooltip)
        self.showButton.setToolTip(QCoreApplication.translate("LockForm", u"Show what is typed", None))
#endif // QT_CONFIG(tooltip)
        self.wrongLabel.setText("")
        self.openButton.setText(QCoreApplication.translate("LockForm", u"Open", None))
        self.restoreButton.setText(QCoreApplication.translate("LockForm", u"Restore from a backup\u2026", None))
        self.sampleButton.setText(QCoreApplication.translate("LockForm", u"Leave the sample data", None))
        pass
    # retranslateUi
