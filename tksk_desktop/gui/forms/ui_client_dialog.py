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
        self.layout102 = QVBoxLayout(ClientDialog)
        self.layout102.setSpacing(12)
        self.layout102.setObjectName(u"layout102")
        self.layout102.setContentsMargins(24, 20, 24, 16)
        self.titleLabel = QLabel(ClientDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout102.addWidget(self.titleLabel)

        self.hintCard = QFrame(ClientDialog)
        self.hintCard.setObjectName(u"hintCard")
        self.hintCard.setProperty(u"look", u"attention")
        self.layout56 = QHBoxLayout(self.hintCard)
        self.layout56.setSpacing(8)
        self.layout56.setObjectName(u"layout56")
        self.layout56.setContentsMargins(12, 6, 12, 6)
        self.hintLabel = QLabel(self.hintCard)
        self.hintLabel.setObjectName(u"hintLabel")
        self.hintLabel.setWordWrap(True)

        self.layout56.addWidget(self.hintLabel)

        self.hintButton = QPushButton(self.hintCard)
        self.hintButton.setObjectName(u"hintButton")
        self.hintButton.setProperty(u"look", u"link")

        self.layout56.addWidget(self.hintButton)

        self.layout56.setStretch(0, 1)

        self.layout102.addWidget(self.hintCard)

        self.scroll = QScrollArea(ClientDialog)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area = QWidget()
        self.area.setObjectName(u"area")
        self.layout98 = QHBoxLayout(self.area)
        self.layout98.setSpacing(24)
        self.layout98.setObjectName(u"layout98")
        self.layout98.setContentsMargins(2, 2, 14, 2)
        self.layout91 = QVBoxLayout()
        self.layout91.setSpacing(8)
        self.layout91.setObjectName(u"layout91")
        self.layout91.setContentsMargins(0, 0, 0, 0)
        self.fields = QGridLayout()
        self.fields.setSpacing(12)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.layout59 = QVBoxLayout()
        self.layout59.setSpacing(4)
        self.layout59.setObjectName(u"layout59")
        self.layout59.setContentsMargins(0, 0, 0, 0)
        self.label57 = QLabel(self.area)
        self.label57.setObjectName(u"label57")

        self.layout59.addWidget(self.label57)

        self.nameEdit = QLineEdit(self.area)
        self.nameEdit.setObjectName(u"nameEdit")

        self.layout59.addWidget(self.nameEdit)

        self.space58 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout59.addItem(self.space58)


        self.fields.addLayout(self.layout59, 0, 0, 1, 1)

        self.layout62 = QVBoxLayout()
        self.layout62.setSpacing(4)
        self.layout62.setObjectName(u"layout62")
        self.layout62.setContentsMargins(0, 0, 0, 0)
        self.label60 = QLabel(self.area)
        self.label60.setObjectName(u"label60")

        self.layout62.addWidget(self.label60)

        self.nicknameEdit = QLineEdit(self.area)
        self.nicknameEdit.setObjectName(u"nicknameEdit")

        self.layout62.addWidget(self.nicknameEdit)

        self.space61 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout62.addItem(self.space61)


        self.fields.addLayout(self.layout62, 0, 1, 1, 1)

        self.layout65 = QVBoxLayout()
        self.layout65.setSpacing(4)
        self.layout65.setObjectName(u"layout65")
        self.layout65.setContentsMargins(0, 0, 0, 0)
        self.label63 = QLabel(self.area)
        self.label63.setObjectName(u"label63")

        self.layout65.addWidget(self.label63)

        self.nikField = NikField(self.area)
        self.nikField.setObjectName(u"nikField")

        self.layout65.addWidget(self.nikField)

        self.space64 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout65.addItem(self.space64)


        self.fields.addLayout(self.layout65, 1, 0, 1, 1)

        self.layout68 = QVBoxLayout()
        self.layout68.setSpacing(4)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.label66 = QLabel(self.area)
        self.label66.setObjectName(u"label66")

        self.layout68.addWidget(self.label66)

        self.familyCardEdit = QLineEdit(self.area)
        self.familyCardEdit.setObjectName(u"familyCardEdit")

        self.layout68.addWidget(self.familyCardEdit)

        self.space67 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout68.addItem(self.space67)


        self.fields.addLayout(self.layout68, 1, 1, 1, 1)

        self.layout71 = QVBoxLayout()
        self.layout71.setSpacing(4)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(0, 0, 0, 0)
        self.label69 = QLabel(self.area)
        self.label69.setObjectName(u"label69")

        self.layout71.addWidget(self.label69)

        self.birthDateField = DateField(self.area)
        self.birthDateField.setObjectName(u"birthDateField")

        self.layout71.addWidget(self.birthDateField)

        self.space70 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout71.addItem(self.space70)


        self.fields.addLayout(self.layout71, 2, 0, 1, 1)

        self.layout74 = QVBoxLayout()
        self.layout74.setSpacing(4)
        self.layout74.setObjectName(u"layout74")
        self.layout74.setContentsMargins(0, 0, 0, 0)
        self.label72 = QLabel(self.area)
        self.label72.setObjectName(u"label72")

        self.layout74.addWidget(self.label72)

        self.birthPlaceEdit = QLineEdit(self.area)
        self.birthPlaceEdit.setObjectName(u"birthPlaceEdit")

        self.layout74.addWidget(self.birthPlaceEdit)

        self.space73 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout74.addItem(self.space73)


        self.fields.addLayout(self.layout74, 2, 1, 1, 1)

        self.layout77 = QVBoxLayout()
        self.layout77.setSpacing(4)
        self.layout77.setObjectName(u"layout77")
        self.layout77.setContentsMargins(0, 0, 0, 0)
        self.label75 = QLabel(self.area)
        self.label75.setObjectName(u"label75")

        self.layout77.addWidget(self.label75)

        self.sexBox = QComboBox(self.area)
        self.sexBox.setObjectName(u"sexBox")

        self.layout77.addWidget(self.sexBox)

        self.space76 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout77.addItem(self.space76)


        self.fields.addLayout(self.layout77, 3, 0, 1, 1)

        self.layout80 = QVBoxLayout()
        self.layout80.setSpacing(4)
        self.layout80.setObjectName(u"layout80")
        self.layout80.setContentsMargins(0, 0, 0, 0)
        self.label78 = QLabel(self.area)
        self.label78.setObjectName(u"label78")

        self.layout80.addWidget(self.label78)

        self.phoneEdit = QLineEdit(self.area)
        self.phoneEdit.setObjectName(u"phoneEdit")

        self.layout80.addWidget(self.phoneEdit)

        self.space79 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout80.addItem(self.space79)


        self.fields.addLayout(self.layout80, 3, 1, 1, 1)

        self.layout83 = QVBoxLayout()
        self.layout83.setSpacing(4)
        self.layout83.setObjectName(u"layout83")
        self.layout83.setContentsMargins(0, 0, 0, 0)
        self.label81 = QLabel(self.area)
        self.label81.setObjectName(u"label81")

        self.layout83.addWidget(self.label81)

        self.villageBox = QComboBox(self.area)
        self.villageBox.setObjectName(u"villageBox")

        self.layout83.addWidget(self.villageBox)

        self.space82 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout83.addItem(self.space82)


        self.fields.addLayout(self.layout83, 4, 0, 1, 1)

        self.layout86 = QVBoxLayout()
        self.layout86.setSpacing(4)
        self.layout86.setObjectName(u"layout86")
        self.layout86.setContentsMargins(0, 0, 0, 0)
        self.label84 = QLabel(self.area)
        self.label84.setObjectName(u"label84")

        self.layout86.addWidget(self.label84)

        self.addressEdit = QLineEdit(self.area)
        self.addressEdit.setObjectName(u"addressEdit")

        self.layout86.addWidget(self.addressEdit)

        self.space85 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout86.addItem(self.space85)


        self.fields.addLayout(self.layout86, 4, 1, 1, 1)

        self.layout89 = QVBoxLayout()
        self.layout89.setSpacing(4)
        self.layout89.setObjectName(u"layout89")
        self.layout89.setContentsMargins(0, 0, 0, 0)
        self.label87 = QLabel(self.area)
        self.label87.setObjectName(u"label87")

        self.layout89.addWidget(self.label87)

        self.registeredField = DateField(self.area)
        self.registeredField.setObjectName(u"registeredField")

        self.layout89.addWidget(self.registeredField)

        self.space88 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout89.addItem(self.space88)


        self.fields.addLayout(self.layout89, 5, 0, 1, 1)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.layout91.addLayout(self.fields)

        self.space90 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout91.addItem(self.space90)

        self.layout91.setStretch(1, 1)

        self.layout98.addLayout(self.layout91)

        self.layout97 = QVBoxLayout()
        self.layout97.setSpacing(12)
        self.layout97.setObjectName(u"layout97")
        self.layout97.setContentsMargins(0, 0, 0, 0)
        self.layout93 = QVBoxLayout()
        self.layout93.setSpacing(4)
        self.layout93.setObjectName(u"layout93")
        self.layout93.setContentsMargins(0, 0, 0, 0)
        self.label92 = QLabel(self.area)
        self.label92.setObjectName(u"label92")

        self.layout93.addWidget(self.label92)

        self.kindPicker = KindPicker(self.area)
        self.kindPicker.setObjectName(u"kindPicker")

        self.layout93.addWidget(self.kindPicker)

        self.kindDoubts = QLabel(self.area)
        self.kindDoubts.setObjectName(u"kindDoubts")
        self.kindDoubts.setProperty(u"look", u"attention")
        self.kindDoubts.setWordWrap(True)

        self.layout93.addWidget(self.kindDoubts)


        self.layout97.addLayout(self.layout93)

        self.layout95 = QVBoxLayout()
        self.layout95.setSpacing(4)
        self.layout95.setObjectName(u"layout95")
        self.layout95.setContentsMargins(0, 0, 0, 0)
        self.label94 = QLabel(self.area)
        self.label94.setObjectName(u"label94")

        self.layout95.addWidget(self.label94)

        self.notesEdit = QPlainTextEdit(self.area)
        self.notesEdit.setObjectName(u"notesEdit")
        self.notesEdit.setMinimumSize(QSize(0, 84))
        self.notesEdit.setMaximumSize(QSize(16777215, 84))
        self.notesEdit.setTabChangesFocus(True)

        self.layout95.addWidget(self.notesEdit)


        self.layout97.addLayout(self.layout95)

        self.space96 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout97.addItem(self.space96)


        self.layout98.addLayout(self.layout97)

        self.layout98.setStretch(0, 3)
        self.layout98.setStretch(1, 2)
        self.scroll.setWidget(self.area)

        self.layout102.addWidget(self.scroll)

        self.layout101 = QHBoxLayout()
        self.layout101.setSpacing(8)
        self.layout101.setObjectName(u"layout101")
        self.layout101.setContentsMargins(0, 0, 0, 0)
        self.label99 = QLabel(ClientDialog)
        self.label99.setObjectName(u"label99")
        self.label99.setProperty(u"look", u"quiet")

        self.layout101.addWidget(self.label99)

        self.space100 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout101.addItem(self.space100)

        self.cancelButton = QPushButton(ClientDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout101.addWidget(self.cancelButton)

        self.saveButton = QPushButton(ClientDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout101.addWidget(self.saveButton)


        self.layout102.addLayout(self.layout101)

        self.layout102.setStretch(2, 1)

        self.retranslateUi(ClientDialog)

        QMetaObject.connectSlotsByName(ClientDialog)
    # setupUi

    def retranslateUi(self, ClientDialog):
        self.titleLabel.setText("")
        self.hintLabel.setText("")
        self.hintButton.setText(QCoreApplication.translate("ClientDialog", u"Look", None))
        self.label57.setText(QCoreApplication.translate("ClientDialog", u"Full name *", None))
        self.nameEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"As on the KTP or the family card", None))
        self.label60.setText(QCoreApplication.translate("ClientDialog", u"Nickname", None))
        self.nicknameEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"What the neighbours say", None))
        self.label63.setText(QCoreApplication.translate("ClientDialog", u"NIK", None))
        self.label66.setText(QCoreApplication.translate("ClientDialog", u"Family card number", None))
        self.familyCardEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"16 digits", None))
        self.label69.setText(QCoreApplication.translate("ClientDialog", u"Birth date", None))
        self.label72.setText(QCoreApplication.translate("ClientDialog", u"Place of birth", None))
        self.birthPlaceEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"e.g. Malang", None))
        self.label75.setText(QCoreApplication.translate("ClientDialog", u"Sex", None))
        self.label78.setText(QCoreApplication.translate("ClientDialog", u"Phone", None))
        self.phoneEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"e.g. 0812 3456 7890", None))
        self.label81.setText(QCoreApplication.translate("ClientDialog", u"Village *", None))
        self.label84.setText(QCoreApplication.translate("ClientDialog", u"Address", None))
        self.addressEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"Street or hamlet, RT/RW", None))
        self.label87.setText(QCoreApplication.translate("ClientDialog", u"Registered on", None))
        self.label92.setText(QCoreApplication.translate("ClientDialog", u"Kinds of need", None))
        self.kindDoubts.setText("")
        self.label94.setText(QCoreApplication.translate("ClientDialog", u"Remarks", None))
        self.notesEdit.setPlaceholderText(QCoreApplication.translate("ClientDialog", u"What a colleague should know", None))
        self.label99.setText(QCoreApplication.translate("ClientDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("ClientDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("ClientDialog", u"Save", None))
        pass
    # retranslateUi
