# SPDX-License-Identifier: MIT
"""Made from ui/start_recovery.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_RecoveryForm(object):
    def setupUi(self, RecoveryForm):
        if not RecoveryForm.objectName():
            RecoveryForm.setObjectName(u"RecoveryForm")
        self.layout116 = QVBoxLayout(RecoveryForm)
        self.layout116.setSpacing(12)
        self.layout116.setObjectName(u"layout116")
        self.layout116.setContentsMargins(0, 0, 0, 0)
        self.label111 = QLabel(RecoveryForm)
        self.label111.setObjectName(u"label111")
        self.label111.setWordWrap(True)

        self.layout116.addWidget(self.label111)

        self.keyFrame = QFrame(RecoveryForm)
        self.keyFrame.setObjectName(u"keyFrame")
        self.keyFrame.setProperty(u"look", u"good")
        self.layout112 = QVBoxLayout(self.keyFrame)
        self.layout112.setSpacing(8)
        self.layout112.setObjectName(u"layout112")
        self.layout112.setContentsMargins(16, 20, 16, 20)
        self.keyLabel = QLabel(self.keyFrame)
        self.keyLabel.setObjectName(u"keyLabel")
        self.keyLabel.setProperty(u"look", u"section")
        self.keyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keyLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.keyLabel.setWordWrap(True)

        self.layout112.addWidget(self.keyLabel)


        self.layout116.addWidget(self.keyFrame)

        self.layout114 = QHBoxLayout()
        self.layout114.setSpacing(8)
        self.layout114.setObjectName(u"layout114")
        self.layout114.setContentsMargins(0, 0, 0, 0)
        self.printButton = QPushButton(RecoveryForm)
        self.printButton.setObjectName(u"printButton")

        self.layout114.addWidget(self.printButton)

        self.saveButton = QPushButton(RecoveryForm)
        self.saveButton.setObjectName(u"saveButton")

        self.layout114.addWidget(self.saveButton)

        self.space113 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout114.addItem(self.space113)


        self.layout116.addLayout(self.layout114)

        self.wrongLabel = QLabel(RecoveryForm)
        self.wrongLabel.setObjectName(u"wrongLabel")
        self.wrongLabel.setProperty(u"look", u"wrong")
        self.wrongLabel.setWordWrap(True)

        self.layout116.addWidget(self.wrongLabel)

        self.keptBox = QCheckBox(RecoveryForm)
        self.keptBox.setObjectName(u"keptBox")

        self.layout116.addWidget(self.keptBox)

        self.space115 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout116.addItem(self.space115)


        self.retranslateUi(RecoveryForm)

        QMetaObject.connectSlotsByName(RecoveryForm)
    # setupUi

    def retranslateUi(self, RecoveryForm):
        self.label111.setText(QCoreApplication.translate("RecoveryForm", u"This is your recovery key. It opens the caseload when the password is forgotten, and it is shown only now. Print it or write it down, and keep it apart from the computer.", None))
        self.keyLabel.setText("")
        self.printButton.setText(QCoreApplication.translate("RecoveryForm", u"Print\u2026", None))
        self.saveButton.setText(QCoreApplication.translate("RecoveryForm", u"Save as PDF\u2026", None))
        self.wrongLabel.setText("")
        self.keptBox.setText(QCoreApplication.translate("RecoveryForm", u"I have kept the recovery key in a safe place", None))
        pass
    # retranslateUi
