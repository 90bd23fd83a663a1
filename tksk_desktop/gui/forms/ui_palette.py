# SPDX-License-Identifier: MIT
"""Made from ui/palette.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QLabel, QLineEdit, QListWidget, QVBoxLayout
)

class Ui_PaletteForm(object):
    def setupUi(self, PaletteForm):
        if not PaletteForm.objectName():
            PaletteForm.setObjectName(u"PaletteForm")
        PaletteForm.resize(560, 420)
        self.layout174 = QVBoxLayout(PaletteForm)
        self.layout174.setSpacing(8)
        self.layout174.setObjectName(u"layout174")
        self.layout174.setContentsMargins(12, 12, 12, 12)
        self.searchEdit = QLineEdit(PaletteForm)
        self.searchEdit.setObjectName(u"searchEdit")

        self.layout174.addWidget(self.searchEdit)

        self.findsList = QListWidget(PaletteForm)
        self.findsList.setObjectName(u"findsList")

        self.layout174.addWidget(self.findsList)

        self.label173 = QLabel(PaletteForm)
        self.label173.setObjectName(u"label173")
        self.label173.setProperty(u"look", u"quiet")

        self.layout174.addWidget(self.label173)


        self.retranslateUi(PaletteForm)

        QMetaObject.connectSlotsByName(PaletteForm)
    # setupUi

    def retranslateUi(self, PaletteForm):
        PaletteForm.setWindowTitle(QCoreApplication.translate("PaletteForm", u"Find anything", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("PaletteForm", u"Name, NIK, village, page or act", None))
        self.label173.setText(QCoreApplication.translate("PaletteForm", u"Enter opens, Esc closes", None))
    # retranslateUi
