# SPDX-License-Identifier: MIT
"""Made from ui/verify_pdf.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize, Qt
)
from PySide6.QtWidgets import (
    QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout
)

class Ui_VerifyPdfForm(object):
    def setupUi(self, VerifyPdfForm):
        if not VerifyPdfForm.objectName():
            VerifyPdfForm.setObjectName(u"VerifyPdfForm")
        VerifyPdfForm.resize(560, 460)
        self.layout82 = QVBoxLayout(VerifyPdfForm)
        self.layout82.setSpacing(12)
        self.layout82.setObjectName(u"layout82")
        self.layout82.setContentsMargins(24, 20, 24, 20)
        self.dropFrame = QFrame(VerifyPdfForm)
        self.dropFrame.setObjectName(u"dropFrame")
        self.dropFrame.setProperty(u"look", u"card")
        self.layout76 = QVBoxLayout(self.dropFrame)
        self.layout76.setSpacing(8)
        self.layout76.setObjectName(u"layout76")
        self.layout76.setContentsMargins(24, 24, 24, 24)
        self.dropLabel = QLabel(self.dropFrame)
        self.dropLabel.setObjectName(u"dropLabel")
        self.dropLabel.setProperty(u"look", u"section")
        self.dropLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout76.addWidget(self.dropLabel)

        self.dropHint = QLabel(self.dropFrame)
        self.dropHint.setObjectName(u"dropHint")
        self.dropHint.setProperty(u"look", u"quiet")
        self.dropHint.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout76.addWidget(self.dropHint)

        self.layout75 = QHBoxLayout()
        self.layout75.setSpacing(8)
        self.layout75.setObjectName(u"layout75")
        self.layout75.setContentsMargins(0, 0, 0, 0)
        self.space73 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout75.addItem(self.space73)

        self.chooseButton = QPushButton(self.dropFrame)
        self.chooseButton.setObjectName(u"chooseButton")
        self.chooseButton.setProperty(u"look", u"main")
        self.chooseButton.setAutoDefault(False)

        self.layout75.addWidget(self.chooseButton)

        self.space74 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout75.addItem(self.space74)


        self.layout76.addLayout(self.layout75)


        self.layout82.addWidget(self.dropFrame)

        self.waitBar = QProgressBar(VerifyPdfForm)
        self.waitBar.setObjectName(u"waitBar")
        self.waitBar.setMaximum(0)
        self.waitBar.setTextVisible(False)

        self.layout82.addWidget(self.waitBar)

        self.verdictFrame = QFrame(VerifyPdfForm)
        self.verdictFrame.setObjectName(u"verdictFrame")
        self.layout78 = QVBoxLayout(self.verdictFrame)
        self.layout78.setSpacing(8)
        self.layout78.setObjectName(u"layout78")
        self.layout78.setContentsMargins(16, 16, 16, 16)
        self.layout77 = QHBoxLayout()
        self.layout77.setSpacing(12)
        self.layout77.setObjectName(u"layout77")
        self.layout77.setContentsMargins(0, 0, 0, 0)
        self.markLabel = QLabel(self.verdictFrame)
        self.markLabel.setObjectName(u"markLabel")
        self.markLabel.setMinimumSize(QSize(28, 28))
        self.markLabel.setMaximumSize(QSize(28, 28))

        self.layout77.addWidget(self.markLabel)

        self.verdictLabel = QLabel(self.verdictFrame)
        self.verdictLabel.setObjectName(u"verdictLabel")
        self.verdictLabel.setProperty(u"look", u"section")
        self.verdictLabel.setWordWrap(True)

        self.layout77.addWidget(self.verdictLabel)

        self.layout77.setStretch(1, 1)

        self.layout78.addLayout(self.layout77)

        self.meaningLabel = QLabel(self.verdictFrame)
        self.meaningLabel.setObjectName(u"meaningLabel")
        self.meaningLabel.setWordWrap(True)

        self.layout78.addWidget(self.meaningLabel)

        self.signersLabel = QLabel(self.verdictFrame)
        self.signersLabel.setObjectName(u"signersLabel")
        self.signersLabel.setWordWrap(True)

        self.layout78.addWidget(self.signersLabel)

        self.paperLabel = QLabel(self.verdictFrame)
        self.paperLabel.setObjectName(u"paperLabel")
        self.paperLabel.setProperty(u"look", u"quiet")
        self.paperLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.paperLabel.setWordWrap(True)

        self.layout78.addWidget(self.paperLabel)


        self.layout82.addWidget(self.verdictFrame)

        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout82.addItem(self.space79)

        self.layout81 = QHBoxLayout()
        self.layout81.setSpacing(8)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(0, 0, 0, 0)
        self.space80 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout81.addItem(self.space80)

        self.closeButton = QPushButton(VerifyPdfForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout81.addWidget(self.closeButton)


        self.layout82.addLayout(self.layout81)


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
