# SPDX-License-Identifier: MIT
"""Made from ui/palette.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QDialog, QLabel, QLineEdit,
    QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_PaletteForm(object):
    def setupUi(self, PaletteForm):
        if not PaletteForm.objectName():
            PaletteForm.setObjectName(u"PaletteForm")
        PaletteForm.resize(560, 420)
        self.layout170 = QVBoxLayout(PaletteForm)
        self.layout170.setSpacing(8)
        self.layout170.setObjectName(u"layout170")
        self.layout170.setContentsMargins(12, 12, 12, 12)
        self.searchEdit = QLineEdit(PaletteForm)
        self.searchEdit.setObjectName(u"searchEdit")

        self.layout170.addWidget(self.searchEdit)

        self.findsList = QListWidget(PaletteForm)
        self.findsList.setObjectName(u"findsList")

        self.layout170.addWidget(self.findsList)

        self.label169 = QLabel(PaletteForm)
        self.label169.setObjectName(u"label169")
        self.label169.setProperty(u"look", u"quiet")

        self.layout170.addWidget(self.label169)


        self.retranslateUi(PaletteForm)

        QMetaObject.connectSlotsByName(PaletteForm)
    # setupUi

    def retranslateUi(self, PaletteForm):
        PaletteForm.setWindowTitle(QCoreApplication.translate("PaletteForm", u"Find anything", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("PaletteForm", u"Name, NIK, village, page or act", None))
        self.label169.setText(QCoreApplication.translate("PaletteForm", u"Enter opens, Esc closes", None))
    # retranslateUi
