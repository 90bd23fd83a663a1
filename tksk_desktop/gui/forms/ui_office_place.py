# SPDX-License-Identifier: MIT
"""Made from ui/office_place.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QGridLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QSizePolicy, QVBoxLayout, QWidget)

class Ui_PlaceForm(object):
    def setupUi(self, PlaceForm):
        if not PlaceForm.objectName():
            PlaceForm.setObjectName(u"PlaceForm")
        self.layout22 = QVBoxLayout(PlaceForm)
        self.layout22.setSpacing(12)
        self.layout22.setObjectName(u"layout22")
        self.layout22.setContentsMargins(0, 0, 0, 0)
        self.layout15 = QVBoxLayout()
        self.layout15.setSpacing(4)
        self.layout15.setObjectName(u"layout15")
        self.layout15.setContentsMargins(0, 0, 0, 0)
        self.label14 = QLabel(PlaceForm)
        self.label14.setObjectName(u"label14")

        self.layout15.addWidget(self.label14)

        self.searchEdit = QLineEdit(PlaceForm)
        self.searchEdit.setObjectName(u"searchEdit")
        self.searchEdit.setClearButtonEnabled(True)

        self.layout15.addWidget(self.searchEdit)


        self.layout22.addLayout(self.layout15)

        self.findsList = QListWidget(PlaceForm)
        self.findsList.setObjectName(u"findsList")
        self.findsList.setMinimumSize(QSize(0, 120))
        self.findsList.setMaximumSize(QSize(16777215, 190))

        self.layout22.addWidget(self.findsList)

        self.chosenFrame = QFrame(PlaceForm)
        self.chosenFrame.setObjectName(u"chosenFrame")
        self.chosenFrame.setProperty(u"look", u"card")
        self.layout16 = QVBoxLayout(self.chosenFrame)
        self.layout16.setSpacing(4)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(16, 12, 16, 12)
        self.placeLabel = QLabel(self.chosenFrame)
        self.placeLabel.setObjectName(u"placeLabel")
        self.placeLabel.setProperty(u"look", u"section")
        self.placeLabel.setWordWrap(True)

        self.layout16.addWidget(self.placeLabel)

        self.villagesLabel = QLabel(self.chosenFrame)
        self.villagesLabel.setObjectName(u"villagesLabel")
        self.villagesLabel.setProperty(u"look", u"quiet")
        self.villagesLabel.setWordWrap(True)

        self.layout16.addWidget(self.villagesLabel)


        self.layout22.addWidget(self.chosenFrame)

        self.layout21 = QGridLayout()
        self.layout21.setSpacing(16)
        self.layout21.setObjectName(u"layout21")
        self.layout21.setContentsMargins(0, 0, 0, 0)
        self.layout18 = QVBoxLayout()
        self.layout18.setSpacing(4)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(0, 0, 0, 0)
        self.label17 = QLabel(PlaceForm)
        self.label17.setObjectName(u"label17")

        self.layout18.addWidget(self.label17)

        self.zoneBox = QComboBox(PlaceForm)
        self.zoneBox.setObjectName(u"zoneBox")

        self.layout18.addWidget(self.zoneBox)


        self.layout21.addLayout(self.layout18, 0, 0, 1, 1)

        self.layout20 = QVBoxLayout()
        self.layout20.setSpacing(4)
        self.layout20.setObjectName(u"layout20")
        self.layout20.setContentsMargins(0, 0, 0, 0)
        self.label19 = QLabel(PlaceForm)
        self.label19.setObjectName(u"label19")

        self.layout20.addWidget(self.label19)

        self.needWordBox = QComboBox(PlaceForm)
        self.needWordBox.setObjectName(u"needWordBox")

        self.layout20.addWidget(self.needWordBox)


        self.layout21.addLayout(self.layout20, 0, 1, 1, 1)


        self.layout22.addLayout(self.layout21)


        self.retranslateUi(PlaceForm)

        QMetaObject.connectSlotsByName(PlaceForm)
    # setupUi

    def retranslateUi(self, PlaceForm):
        self.label14.setText(QCoreApplication.translate("PlaceForm", u"Find your kecamatan *", None))
        self.searchEdit.setPlaceholderText(QCoreApplication.translate("PlaceForm", u"Type its name, e.g. kepanjen malang", None))
        self.placeLabel.setText("")
        self.villagesLabel.setText("")
        self.label17.setText(QCoreApplication.translate("PlaceForm", u"Time zone", None))
        self.label19.setText(QCoreApplication.translate("PlaceForm", u"Word for people in need", None))
        pass
    # retranslateUi
