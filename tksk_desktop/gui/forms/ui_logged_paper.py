# SPDX-License-Identifier: MIT
"""Made from ui/logged_paper.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_LoggedPaper(object):
    def setupUi(self, LoggedPaper):
        if not LoggedPaper.objectName():
            LoggedPaper.setObjectName(u"LoggedPaper")
        LoggedPaper.resize(900, 700)
        self.layout57 = QVBoxLayout(LoggedPaper)
        self.layout57.setSpacing(12)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(LoggedPaper)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout57.addWidget(self.titleLabel)

        self.preview = PdfPreview(LoggedPaper)
        self.preview.setObjectName(u"preview")

        self.layout57.addWidget(self.preview)

        self.layout56 = QHBoxLayout()
        self.layout56.setSpacing(8)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(0, 0, 0, 0)
        self.space55 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout56.addItem(self.space55)

        self.closeButton = QPushButton(LoggedPaper)
        self.closeButton.setObjectName(u"closeButton")

        self.layout56.addWidget(self.closeButton)


        self.layout57.addLayout(self.layout56)

        self.layout57.setStretch(1, 1)

        self.retranslateUi(LoggedPaper)

        QMetaObject.connectSlotsByName(LoggedPaper)
    # setupUi

    def retranslateUi(self, LoggedPaper):
        self.titleLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("LoggedPaper", u"Close", None))
        pass
    # retranslateUi
