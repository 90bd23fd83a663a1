# SPDX-License-Identifier: MIT
"""Made from ui/paper_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_CasePaperDialog(object):
    def setupUi(self, CasePaperDialog):
        if not CasePaperDialog.objectName():
            CasePaperDialog.setObjectName(u"CasePaperDialog")
        CasePaperDialog.resize(900, 690)
        self.layout1 = QVBoxLayout(CasePaperDialog)
        self.layout1.setSpacing(8)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(16, 16, 16, 12)
        self.preview = PdfPreview(CasePaperDialog)
        self.preview.setObjectName(u"preview")

        self.layout1.addWidget(self.preview)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.space3)

        self.closeButton = QPushButton(CasePaperDialog)
        self.closeButton.setObjectName(u"closeButton")

        self.layout2.addWidget(self.closeButton)


        self.layout1.addLayout(self.layout2)

        self.layout1.setStretch(0, 1)

        self.retranslateUi(CasePaperDialog)

        QMetaObject.connectSlotsByName(CasePaperDialog)
    # setupUi

    def retranslateUi(self, CasePaperDialog):
        self.closeButton.setText(QCoreApplication.translate("CasePaperDialog", u"Close", None))
        pass
    # retranslateUi
