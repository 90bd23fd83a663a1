# SPDX-License-Identifier: MIT
"""Made from ui/start_lock.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

class Ui_LockForm(object):
    def setupUi(self, LockForm):
        if not LockForm.objectName():
            LockForm.setObjectName(u"LockForm")
        self.layout76 = QVBoxLayout(LockForm)
        self.layout76.setSpacing(8)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(24, 24, 24, 24)
        self.space71 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout76.addItem(self.space71)

        self.layout74 = QHBoxLayout()
        self.layout74.setSpacing(8)
        self.layout74.setObjectName(u"layout74")
        self.layout74.setContentsMargins(0, 0, 0, 0)
        self.space72 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout74.addItem(self.space72)

        self.card = QFrame(LockForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"look", u"card")
        self.card.setMinimumSize(QSize(420, 0))
        self.card.setMaximumSize(QSize(420, 16777215))
        self.layout70 = QVBoxLayout(self.card)
        self.layout70.setSpacing(12)
        self.layout70.setObjectName(u"layout70")
        self.layout70.setContentsMargins(32, 28, 32, 24)
        self.logoLabel = QLabel(self.card)
        self.logoLabel.setObjectName(u"logoLabel")
        self.logoLabel.setMinimumSize(QSize(56, 56))
        self.logoLabel.setMaximumSize(QSize(56, 56))

        self.layout70.addWidget(self.logoLabel)

        self.label65 = QLabel(self.card)
        self.label65.setObjectName(u"label65")
        self.label65.setProperty(u"look", u"title")

        self.layout70.addWidget(self.label65)

        self.invitationLabel = QLabel(self.card)
        self.invitationLabel.setObjectName(u"invitationLabel")
        self.invitationLabel.setProperty(u"look", u"quiet")
        self.invitationLabel.setWordWrap(True)

        self.layout70.addWidget(self.invitationLabel)

        self.layout67 = QVBoxLayout()
        self.layout67.setSpacing(4)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.secretCaption = QLabel(self.card)
        self.secretCaption.setObjectName(u"secretCaption")

        self.layout67.addWidget(self.secretCaption)

        self.layout66 = QHBoxLayout()
        self.layout66.setSpacing(4)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.secretEdit = QLineEdit(self.card)
        self.secretEdit.setObjectName(u"secretEdit")
        self.secretEdit.setEchoMode(QLineEdit.EchoMode.Password)

        self.layout66.addWidget(self.secretEdit)

        self.showButton = QToolButton(self.card)
        self.showButton.setObjectName(u"showButton")
        self.showButton.setCheckable(True)

        self.layout66.addWidget(self.showButton)


        self.layout67.addLayout(self.layout66)

        self.wrongLabel = QLabel(self.card)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout67.addWidget(self.wrongLabel)


        self.layout70.addLayout(self.layout67)

        self.openButton = QPushButton(self.card)
        self.openButton.setObjectName(u"openButton")
        self.openButton.setProperty(u"look", u"main")

        self.layout70.addWidget(self.openButton)

        self.waitBar = QProgressBar(self.card)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout70.addWidget(self.waitBar)

        self.layout69 = QHBoxLayout()
        self.layout69.setSpacing(8)
        self.layout69.setObjectName(u"layout69")
        self.layout69.setContentsMargins(0, 0, 0, 0)
        self.restoreButton = QPushButton(self.card)
        self.restoreButton.setObjectName(u"restoreButton")
        self.restoreButton.setProperty(u"look", u"link")

        self.layout69.addWidget(self.restoreButton)

        self.space68 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout69.addItem(self.space68)

        self.sampleButton = QPushButton(self.card)
        self.sampleButton.setObjectName(u"sampleButton")
        self.sampleButton.setProperty(u"look", u"link")

        self.layout69.addWidget(self.sampleButton)


        self.layout70.addLayout(self.layout69)


        self.layout74.addWidget(self.card)

        self.space73 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout74.addItem(self.space73)


        self.layout76.addLayout(self.layout74)

        self.space75 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout76.addItem(self.space75)


        self.retranslateUi(LockForm)

        QMetaObject.connectSlotsByName(LockForm)
    # setupUi

    def retranslateUi(self, LockForm):
        self.label65.setText(QCoreApplication.translate("LockForm", u"TKSK Desktop", None))
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
