# SPDX-License-Identifier: MIT
"""Made from ui/client_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPlainTextEdit, QPushButton, QScrollArea, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from tksk_desktop.gui.widgets.date_field import DateField
from tksk_desktop.gui.widgets.kind_picker import KindPicker
from tksk_desktop.gui.widgets.nik_field import NikField

class Ui_ClientDialog(object):
    def setupUi(self, ClientDialog):
        if not ClientDialog.objectName():
            ClientDialog.setObjectName(u"ClientDialog")
        ClientDialog.resize(960, 640)
        self.layout100 = QVBoxLayout(ClientDialog)
        self.layout100.setSpacing(12)
        self.layout100.setObjectName(u"layout100")
        self.layout100.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ClientDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout100.addWidget(self.titleLabel)

        self.hintCard = QFrame(ClientDialog)
        self.hintCard.setObjectName(u"hintCard")
        self.hintCard.setProperty(u"look", u"attention")
        self.layout54 = QHBoxLayout(self.hintCard)
        self.layout54.setSpacing(8)
        self.layout54.setObjectName(u"layout54")
        self.layout54.setContentsMargins(12, 6, 12, 6)
        self.hintLabel = QLabel(self.hintCard)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)

        self.layout54.addWidget(self.hintLabel)

        self.hintButton = QPushButton(self.hintCard)
        self.hintButton.setObjectName(u"hintButton")
        self.hintButton.setProperty(u"look", u"link")

        self.layout54.addWidget(self.hintButton)

        self.layout54.setStretch(0, 1)

        self.layout100.addWidget(self.hintCard)

        self.scroll = QScrollArea(ClientDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area = QWidget()
        self.area.setObjectName(u"area")
        self.layout96 = QHBoxLayout(self.area)
        self.layout96.setSpacing(24)
        self.layout96.setObjectName(u"layout96")
        self.layout96.setContentsMargins(2, 2, 14, 2)
        self.layout89 = QVBoxLayout()
        self.layout89.setSpacing(8)
        self.layout89.setObjectName(u"layout89")
        self.layout89.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout57 = QVBoxLayout()
        self.layout57.setSpacing(4)
        self.layout57.setObjectName(u"layout57")
        self.layout57.setContentsMargins(0, 0, 0, 0)
        self.label55 = QLabel(self.area)
        self.label55.setObjectName(u"label55")

        self.layout57.addWidget(self.label55)

        self.nameEdit = QLineEdit(self.area)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout57.addWidget(self.nameEdit)

        self.space56 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout57.addItem(self.space56)


        self.fields.addLayout(self.layout57, 0, 0, 1, 1)

        self.layout60 = QVBoxLayout()
        self.layout60.setSpacing(4)
        self.layout60.setObjectName(u"layout60")
        self.layout60.setContentsMargins(0, 0, 0, 0)
        self.label58 = QLabel(self.area)
        self.label58.setObjectName(u"label58")

        self.layout60.addWidget(self.label58)

        self.nicknameEdit = QLineEdit(self.area)
        self.nicknameEdit.setObjectName(u"nicknameEdit")

        self.layout60.addWidget(self.nicknameEdit)

        self.space59 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout60.addItem(self.space59)


        self.fields.addLayout(self.layout60, 0, 1, 1, 1)

        self.layout63 = QVBoxLayout()
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.label61 = QLabel(self.area)
        self.label61.setObjectName(u"label61")

        self.layout63.addWidget(self.label61)

        self.nikField = NikField(self.area)
        self.nikField.setObjectName(u"nikField")

        self.layout63.addWidget(self.nikField)

        self.space62 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout63.addItem(self.space62)


        self.fields.addLayout(self.layout63, 1, 0, 1, 1)

        self.layout66 = QVBoxLayout()
        self.layout66.setSpacing(4)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.label64 = QLabel(self.area)
        self.label64.setObjectName(u"label64")

        self.layout66.addWidget(self.label64)

        self.familyCardEdit = QLineEdit(self.area)
        self.familyCardEdit.setObjectName(u"familyCardEdit")

        self.layout66.addWidget(self.familyCardEdit)

        self.space65 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout66.addItem(self.space65)


        self.fields.addLayout(self.layout66, 1, 1, 1, 1)

        self.layout69 = QVBoxLayout()
        self.layout69.setSpacing(4)
        self.layout69.setObjectName(u"layout69")
        self.layout69.setContentsMargins(0, 0, 0, 0)
        self.label67 = QLabel(self.area)
        self.label67.setObjectName(u"label67")

        self.layout69.addWidget(self.label67)

        self.birthDateField = DateField(self.area)
        self.birthDateField.setObjectName(u"birthDateField")

        self.layout69.addWidget(self.birthDateField)

        self.space68 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout69.addItem(self.space68)


        self.fields.addLayout(self.layout69, 2, 0, 1, 1)

        self.layout72 = QVBoxLayout()
        self.layout72.setSpacing(4)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(0, 0, 0, 0)
        self.label70 = QLabel(self.area)
        self.label70.setObjectName(u"label70")

        self.layout72.addWidget(self.label70)

        self.birthPlaceEdit = QLineEdit(self.area)
        self.birthPlaceEdit.setObjectName(u"birthPlaceEdit")

        self.layout72.addWidget(self.birthPlaceEdit)

        self.space71 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout72.addItem(self.space71)


        self.fields.addLayout(self.layout72, 2, 1, 1, 1)

        self.layout75 = QVBoxLayout()
        self.layout75.setSpacing(4)
        self.layout75.setObjectName(u"layout75")
        self.layout75.setContentsMargins(0, 0, 0, 0)
        self.label73 = QLabel(self.area)
        self.label73.setObjectName(u"label73")

        self.layout75.addWidget(self.label73)

        self.sexBox = QComboBox(self.area)
        self.sexBox.setObjectName(u"sexBox")

        self.layout75.addWidget(self.sexBox)

        self.space74 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout75.addItem(self.space74)


        self.fields.addLayout(self.layout75, 3, 0, 1, 1)

        self.layout78 = QVBoxLayout()
        self.layout78.setSpacing(4)
        self.layout78.setObjectName(u"layout78")
        self.layout78.setContentsMargins(0, 0, 0, 0)
        self.label76 = QLabel(self.area)
        self.label76.setObjectName(u"label76")

        self.layout78.addWidget(self.label76)

        self.phoneEdit = QLineEdit(self.area)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.layout78.addWidget(self.phoneEdit)

        self.space77 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout78.addItem(self.space77)


        self.fields.addLayout(self.layout78, 3, 1, 1, 1)

        self.layout81 = QVBoxLayout()
        self.layout81.setSpacing(4)
        self.layout81.setObjectName(u"layout81")
        self.layout81.setContentsMargins(0, 0, 0, 0)
        self.label79 = QLabel(self.area)
        self.label79.setObjectName(u"label79")

        self.layout81.addWidget(self.label79)

        self.villageBox = QComboBox(self.area)
        self.villageBox.setObjectName(u"villageBox")

        self.layout81.addWidget(self.villageBox)

        self.space80 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout81.addItem(self.space80)


        self.fields.addLayout(self.layout81, 4, 0, 1, 1)

        self.layout84 = QVBoxLayout()
        self.layout84.setSpacing(4)
        self.layout84.setObjectName(u"layout84")
        self.layout84.setContentsMargins(0, 0, 0, 0)
        self.label82 = QLabel(self.area)
        self.label82.setObjectName(u"label82")

        self.layout84.addWidget(self.label82)

        self.addressEdit = QLineEdit(self.area)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout84.addWidget(self.addressEdit)

        self.space83 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout84.addItem(self.space83)


        self.fields.addLayout(self.layout84, 4, 1, 1, 1)

        self.layout87 = QVBoxLayout()
        self.layout87.setSpacing(4)
        self.layout87.setObjectName(u"layout87")
        self.layout87.setContentsMargins(0, 0, 0, 0)
        self.label85 = QLabel(self.area)
        self.label85.setObjectName(u"label85")

        self.layout87.addWidget(self.label85)

        self.registeredField = DateField(self.area)
        self.registeredField.setObjectName(u"registeredField")

        self.layout87.addWidget(self.registeredField)

        self.space86 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout87.addItem(self.space86)


        self.fields.addLayout(self.layout87, 5, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout89.addLayout(self.fields)

        self.space88 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout89.addItem(self.space88)

        self.layout89.setStretch(1, 1)

        self.layout96.addLayout(self.layout89)

        self.layout95 = QVBoxLayout()
        self.layout95.setSpacing(12)
        self.layout95.setObjectName(u"layout95")
        self.layout95.setContentsMargins(0, 0, 0, 0)
        self.layout91 = QVBoxLayout()
        self.layout91.setSpacing(4)
        self.layout91.setObjectName(u"layout91")
        self.layout91.setContentsMargins(0, 0, 0, 0)
        self.label90 = QLabel(self.area)
        self.label90.setObjectName(u"label90")

        self.layout91.addWidget(self.label90)

        self.kindPicker = KindPicker(self.area)
        self.kindPicker.setObjectName(u"kindPicker")

        self.layout91.addWidget(self.kindPicker)

        self.kindDoubts = QLabel(self.area)
        self.kindDoubts.setObjectName(u"kindDoubts")
        self.kindDoubts.setProperty(u"look", u"attention")
        self.kindDoubts.setWordWrap(True)

        self.layout91.addWidget(self.kindDoubts)


        self.layout95.addLayout(self.layout91)

        self.layout93 = QVBoxLayout()
        self.layout93.setSpacing(4)
        self.layout93.setObjectName(u"layout93")
        self.layout93.setContentsMargins(0, 0, 0, 0)
        self.label92 = QLabel(self.area)
        self.label92.setObjectName(u"label92")

        self.layout93.addWidget(self.label92)

        self.notesEdit = QPlainTextEdit(self.area)
        self.notesEdit.setObjectName(u"notesEdit")
        self.notesEdit.setMinimumSize(QSize(0, 84))
        self.notesEdit.setMaximumSize(QSize(16777215, 84))
        self.notesEdit.setTabChangesFocus(True)

        self.layout93.addWidget(self.notesEdit)


        self.layout95.addLayout(self.layout93)

        self.space94 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout95.addItem(self.space94)


        self.layout96.addLayout(self.layout95)

        self.layout96.setStretch(0, 3)
        self.layout96.setStretch(1, 2)
        self.scroll.setWidget(self.area)

        self.layout100.addWidget(self.scroll)

        self.layout99 = QHBoxLayout()
        self.layout99.setSpacing(8)
        self.layout99.setObjectName(u"layout99")
        self.layout99.setContentsMargins(0, 0, 0, 0)
        self.label97 = QLabel(ClientDialog)
        self.label97.setObjectName(u"label97")
        self.label97.setProperty(u"look", u"quiet")

        self.layout99.addWidget(self.label97)

        self.space98 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout99.addItem(self.space98)

        self.cancelButton = QPushButton(ClientDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout99.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ClientDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout99.addWidget(self.saveButton)


        self.layout100.addLayout(self.layout99)

        self.layout100.setStretch(2, 1)

        self.retranslateUi(ClientDialog)

        QMetaObject.connectSlotsByName(ClientDialog)
    # setupUi

    def retranslateUi(self, ClientDialog):
        self.titleLabel.setText("")
        self.hintLabel.setText("")
        self.hintButton.setText(QCoreApplication.translate("ClientDialog", u"Look", None))
        self.label55.setText(QCoreApplication.translate("ClientDialog", u"Full name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"As on the KTP or the family card", None))
        self.label58.setText(QCoreApplication.translate("ClientDialog", u"Nickname", None))
        self.nicknameEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"What the neighbours say", None))
        self.label61.setText(QCoreApplication.translate("ClientDialog", u"NIK", None))
        self.label64.setText(QCoreApplication.translate("ClientDialog", u"Family card number", None))
        self.familyCardEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"16 digits", None))
        self.label67.setText(QCoreApplication.translate("ClientDialog", u"Birth date", None))
        self.label70.setText(QCoreApplication.translate("ClientDialog", u"Place of birth", None))
        self.birthPlaceEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"e.g. Malang", None))
        self.label73.setText(QCoreApplication.translate("ClientDialog", u"Sex", None))
        self.label76.setText(QCoreApplication.translate("ClientDialog", u"Phone", None))
        self.phoneEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"e.g. 0812 3456 7890", None))
        self.label79.setText(QCoreApplication.translate("ClientDialog", u"Village *", None))
        self.label82.setText(QCoreApplication.translate("ClientDialog", u"Address", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"Street or hamlet, RT/RW", None))
        self.label85.setText(QCoreApplication.translate("ClientDialog", u"Registered on", None))
        self.label90.setText(QCoreApplication.translate("ClientDialog", u"Kinds of need", None))
        self.kindDoubts.setText("")
        self.label92.setText(QCoreApplication.translate("ClientDialog", u"Remarks", None))
        self.notesEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"What a colleague should know", None))
        self.label97.setText(QCoreApplication.translate("ClientDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ClientDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ClientDialog", u"Save", None))
        pass
    # retranslateUi
