# SPDX-License-Identifier: MIT
"""Made from ui/document_viewer.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, Qt
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QVBoxLayout
)

from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_DocumentViewer(object):
    def setupUi(self, DocumentViewer):
        if not DocumentViewer.objectName():
            DocumentViewer.setObjectName(u"DocumentViewer")
        self.layout54 = QVBoxLayout(DocumentViewer)
        self.layout54.setSpacing(12)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(16, 16, 16, 16)
        self.layout55 = QHBoxLayout()
        self.layout55.setSpacing(12)
        self.layout55.setObjectName(u"layout55")
        self.layout55.setContentsMargins(0, 0, 0, 0)
        self.titleLabel = QLabel(DocumentViewer)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout55.addWidget(self.titleLabel)

        self.space56 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout55.addItem(self.space56)

        self.lineLabel = QLabel(DocumentViewer)
        self.lineLabel.setObjectName(u"lineLabel")
        self.lineLabel.setProperty(u"look", u"quiet")

        self.layout55.addWidget(self.lineLabel)


        self.layout54.addLayout(self.layout55)

        self.stack = QStackedWidget(DocumentViewer)
        self.stack.setObjectName(u"stack")
        self.pictureScroll = QScrollArea()
        self.pictureScroll.setObjectName(u"pictureScroll")
        self.pictureScroll.setWidgetResizable(True)
        self.pictureLabel = QLabel()
        self.pictureLabel.setObjectName(u"pictureLabel")
        self.pictureLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pictureScroll.setWidget(self.pictureLabel)
        self.stack.addWidget(self.pictureScroll)
        self.preview = PdfPreview()
        self.preview.setObjectName(u"preview")
        self.stack.addWidget(self.preview)

        self.layout54.addWidget(self.stack)

        self.layout57 = QHBoxLayout()
        self.layout57.setSpacing(8)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.space58 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout57.addItem(self.space58)

        self.closeButton = QPushButton(DocumentViewer)
        self.closeButton.setObjectName(u"closeButton")

        self.layout57.addWidget(self.closeButton)


        self.layout54.addLayout(self.layout57)


        self.retranslateUi(DocumentViewer)

        QMetaObject.connectSlotsByName(DocumentViewer)
    # setupUi

    def retranslateUi(self, DocumentViewer):
        self.titleLabel.setText("")
        self.lineLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("DocumentViewer", u"Close", None))
        pass
    # retranslateUi
