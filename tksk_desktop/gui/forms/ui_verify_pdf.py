# SPDX-License-Identifier: MIT
"""Made from ui/verify_pdf.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QHBoxLayout,
    QLabel, QProgressBar, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_VerifyPdfForm(object):
    def setupUi(self, VerifyPdfForm):
        if not VerifyPdfForm.objectName():
            VerifyPdfForm.setObjectName(u"VerifyPdfForm")
        VerifyPdfForm.resize(560, 460)
        self.layout81 = QVBoxLayout(VerifyPdfForm)
        self.layout81.setSpacing(12)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(24, 20, 24, 20)
        self.dropFrame = QFrame(VerifyPdfForm)
        self.dropFrame.setObjectName(u"dropFrame")
        self.dropFrame.setProperty(u"look", u"card")
        self.layout75 = QVBoxLayout(self.dropFrame)
        self.layout75.setSpacing(8)
        self.layout75.setObjectName(u"layout75")
        self.layout75.setContentsMargins(24, 24, 24, 24)
        self.dropLabel = QLabel(self.dropFrame)
        self.dropLabel.setObjectName(u"dropLabel")
        self.dropLabel.setProperty(u"look", u"section")
        self.dropLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout75.addWidget(self.dropLabel)

        self.dropHint = QLabel(self.dropFrame)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setProperty(u"look", u"quiet")
        self.dropHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout75.addWidget(self.dropHint)

        self.layout74 = QHBoxLayout()
        self.layout74.setSpacing(8)
        self.layout74.setObjectName(u"layout74")
        self.layout74.setContentsMargins(0, 0, 0, 0)
        self.space72 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout74.addItem(self.space72)

        self.chooseButton = QPushButton(self.dropFrame)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setProperty(u"look", u"main")

        self.layout74.addWidget(self.chooseButton)

        self.space73 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout74.addItem(self.space73)


        self.layout75.addLayout(self.layout74)


        self.layout81.addWidget(self.dropFrame)

        self.waitBar = QProgressBar(VerifyPdfForm)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout81.addWidget(self.waitBar)

        self.verdictFrame = QFrame(VerifyPdfForm)
        self.verdictFrame.setObjectName(u"verdictFrame")
        self.layout77 = QVBoxLayout(self.verdictFrame)
        self.layout77.setSpacing(8)
        self.layout77.setObjectName(u"layout77")
        self.layout77.setContentsMargins(16, 16, 16, 16)
        self.layout76 = QHBoxLayout()
        self.layout76.setSpacing(12)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(0, 0, 0, 0)
        self.markLabel = QLabel(self.verdictFrame)
        self.markLabel.setObjectName(u"markLabel")
        self.markLabel.setMinimumSize(QSize(28, 28))
        self.markLabel.setMaximumSize(QSize(28, 28))

        self.layout76.addWidget(self.markLabel)

        self.verdictLabel = QLabel(self.verdictFrame)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setProperty(u"look", u"section")
        self.verdictLabel.setWordWrap(True)

        self.layout76.addWidget(self.verdictLabel)

        self.layout76.setStretch(1, 1)

        self.layout77.addLayout(self.layout76)

        self.meaningLabel = QLabel(self.verdictFrame)
        self.meaningLabel.setObjectName(u"meaningLabel")
        self.meaningLabel.setWordWrap(True)

        self.layout77.addWidget(self.meaningLabel)

        self.signersLabel = QLabel(self.verdictFrame)
        self.signersLabel.setObjectName(u"signersLabel")
        self.signersLabel.setWordWrap(True)

        self.layout77.addWidget(self.signersLabel)

        self.paperLabel = QLabel(self.verdictFrame)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setProperty(u"look", u"quiet")
        self.paperLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.paperLabel.setWordWrap(True)

        self.layout77.addWidget(self.paperLabel)


        self.layout81.addWidget(self.verdictFrame)

        self.space78 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout81.addItem(self.space78)

        self.layout80 = QHBoxLayout()
        self.layout80.setSpacing(8)
        self.layout80.setObjectName(u"layout80")
        self.layout80.setContentsMargins(0, 0, 0, 0)
        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout80.addItem(self.space79)

        self.closeButton = QPushButton(VerifyPdfForm)
        self.closeButton.setObjectName(u"closeButton")

        self.layout80.addWidget(self.closeButton)


        self.layout81.addLayout(self.layout80)


        self.retranslateUi(VerifyPdfForm)

        QMetaObject.connectSlotsByName(VerifyPdfForm)
    # setupUi

    def retranslateUi(self, VerifyPdfForm):
        VerifyPdfForm.setWindowTitle(QCoreApplication.translate("VerifyPdfForm", u"Check a PDF", None))
        self.dropLabel.setText(QCoreApplication.translate("VerifyPdfForm", u"Drop a PDF here", None))
        self.dropHint.setText(QCoreApplication.translate("VerifyPdfForm", u"or choose one. The file is only read; nothing in it changes.", None))
        self.chooseButton.setText(QCoreApplication.translate("VerifyPdfForm", u"Choose a PDF\u2026", None))
        self.markLabel.setText("")
        self.verdictLabel.setText("")
        self.meaningLabel.setText("")
        self.signersLabel.setText("")
        self.paperLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("VerifyPdfForm", u"Close", None))
    # retranslateUi
