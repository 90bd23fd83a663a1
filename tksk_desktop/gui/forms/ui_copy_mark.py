# SPDX-License-Identifier: MIT
"""Made from ui/copy_mark.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from tksk_desktop.gui.widgets.date_field import DateField

class Ui_CopyMarkForm(object):
    def setupUi(self, CopyMarkForm):
        if not CopyMarkForm.objectName():
            CopyMarkForm.setObjectName(u"CopyMarkForm")
        CopyMarkForm.resize(520, 400)
        self.layout71 = QVBoxLayout(CopyMarkForm)
        self.layout71.setSpacing(12)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(CopyMarkForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"strong")
        self.titleLabel.setWordWrap(True)

        self.layout71.addWidget(self.titleLabel)

        self.layout63 = QGridLayout()
        self.layout63.setSpacing(16)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.label59 = QLabel(CopyMarkForm)
        self.label59.setObjectName(u"label59")

        self.layout60.addWidget(self.label59)

        self.stateBox = QComboBox(CopyMarkForm)
        self.stateBox.setObjectName(u"stateBox")

        self.layout60.addWidget(self.stateBox)


        self.layout63.addLayout(self.layout60, 0, 0, 1, 1)

        self.layout62 = QVBoxLayout()
        self.layout62.setSpacing(4)
        self.layout62.setObjectName(u"layout62")
        self.layout62.setContentsMargins(0, 0, 0, 0)
        self.label61 = QLabel(CopyMarkForm)
        self.label61.setObjectName(u"label61")

        self.layout62.addWidget(self.label61)

        self.dateField = DateField(CopyMarkForm)
        self.dateField.setObjectName(u"dateField")

        self.layout62.addWidget(self.dateField)


        self.layout63.addLayout(self.layout62, 0, 1, 1, 1)


        self.layout71.addLayout(self.layout63)

        self.waySide = QWidget(CopyMarkForm)
        self.waySide.setObjectName(u"waySide")
        self.layout65 = QVBoxLayout(self.waySide)
        self.layout65.setSpacing(4)
        self.layout65.setObjectName(u"layout65")
        self.layout65.setContentsMargins(0, 0, 0, 0)
        self.label64 = QLabel(self.waySide)
        self.label64.setObjectName(u"label64")

        self.layout65.addWidget(self.label64)

        self.wayBox = QComboBox(self.waySide)
        self.wayBox.setObjectName(u"wayBox")

        self.layout65.addWidget(self.wayBox)


        self.layout71.addWidget(self.waySide)

        self.receiverSide = QWidget(CopyMarkForm)
        self.receiverSide.setObjectName(u"receiverSide")
        self.layout66 = QVBoxLayout(self.receiverSide)
        self.layout66.setSpacing(4)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.receiverLabel = QLabel(self.receiverSide)
        self.receiverLabel.setObjectName(u"receiverLabel")

        self.layout66.addWidget(self.receiverLabel)

        self.receiverEdit = QLineEdit(self.receiverSide)
        self.receiverEdit.setObjectName(u"receiverEdit")
        self.receiverEdit.setMaxLength(120)

        self.layout66.addWidget(self.receiverEdit)


        self.layout71.addWidget(self.receiverSide)

        self.noteSide = QWidget(CopyMarkForm)
        self.noteSide.setObjectName(u"noteSide")
        self.layout67 = QVBoxLayout(self.noteSide)
        self.layout67.setSpacing(4)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(self.noteSide)
        self.noteLabel.setObjectName(u"noteLabel")

        self.layout67.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(self.noteSide)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 72))
        self.noteEdit.setMaximumSize(QSize(16777215, 96))

        self.layout67.addWidget(self.noteEdit)


        self.layout71.addWidget(self.noteSide)

        self.space68 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout71.addItem(self.space68)

        self.layout70 = QHBoxLayout()
        self.layout70.setSpacing(8)
        self.layout70.setObjectName(u"layout70")
        self.layout70.setContentsMargins(0, 0, 0, 0)
        self.space69 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout70.addItem(self.space69)

        self.closeButton = QPushButton(CopyMarkForm)
        self.closeButton.setObjectName(u"closeButton")

        self.layout70.addWidget(self.closeButton)

        self.keepButton = QPushButton(CopyMarkForm)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setProperty(u"look", u"main")

        self.layout70.addWidget(self.keepButton)


        self.layout71.addLayout(self.layout70)


        self.retranslateUi(CopyMarkForm)

        QMetaObject.connectSlotsByName(CopyMarkForm)
    # setupUi

    def retranslateUi(self, CopyMarkForm):
        CopyMarkForm.setWindowTitle(QCoreApplication.translate("CopyMarkForm", u"Note on a copy", None))
        self.titleLabel.setText("")
        self.label59.setText(QCoreApplication.translate("CopyMarkForm", u"What happened", None))
        self.label61.setText(QCoreApplication.translate("CopyMarkForm", u"On which day", None))
        self.label64.setText(QCoreApplication.translate("CopyMarkForm", u"How it left", None))
        self.receiverLabel.setText("")
        self.receiverEdit.setPlaceholderText(QCoreApplication.translate("CopyMarkForm", u"Name of the officer who took it", None))
        self.noteLabel.setText("")
        self.closeButton.setText(QCoreApplication.translate("CopyMarkForm", u"Cancel", None))
        self.keepButton.setText(QCoreApplication.translate("CopyMarkForm", u"Save", None))
    # retranslateUi
