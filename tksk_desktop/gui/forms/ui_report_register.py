# SPDX-License-Identifier: MIT
"""Made from ui/report_register.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.pdf_preview import (
    PdfPreview
)

class Ui_DeliveryRegisterForm(object):
    def setupUi(self, DeliveryRegisterForm):
        if not DeliveryRegisterForm.objectName():
            DeliveryRegisterForm.setObjectName(u"DeliveryRegisterForm")
        DeliveryRegisterForm.resize(860, 700)
        self.layout53 = QVBoxLayout(DeliveryRegisterForm)
        self.layout53.setSpacing(12)
        self.layout53.setObjectName(u"layout53")
        self.layout53.setContentsMargins(16, 16, 16, 16)
        self.preview = PdfPreview(DeliveryRegisterForm)
        self.preview.setObjectName(u"preview")

        self.layout53.addWidget(self.preview)

        self.layout52 = QHBoxLayout()
        self.layout52.setSpacing(8)
        self.layout52.setObjectName(u"layout52")
        self.layout52.setContentsMargins(0, 0, 0, 0)
        self.workbookButton = QPushButton(DeliveryRegisterForm)
        self.workbookButton.setObjectName(u"workbookButton")

        self.layout52.addWidget(self.workbookButton)

        self.space51 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout52.addItem(self.space51)

        self.closeButton = QPushButton(DeliveryRegisterForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout52.addWidget(self.closeButton)


        self.layout53.addLayout(self.layout52)

        self.layout53.setStretch(0, 1)

        self.retranslateUi(DeliveryRegisterForm)

        QMetaObject.connectSlotsByName(DeliveryRegisterForm)
    # setupUi

    def retranslateUi(self, DeliveryRegisterForm):
        DeliveryRegisterForm.setWindowTitle(QCoreApplication.translate("DeliveryRegisterForm", u"Register of deliveries", None))
        self.workbookButton.setText(QCoreApplication.translate("DeliveryRegisterForm", u"Excel workbook\u2026", None))
        self.closeButton.setText(QCoreApplication.translate("DeliveryRegisterForm", u"Close", None))
    # retranslateUi
