# SPDX-License-Identifier: MIT
"""Made from ui/copy_mark.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)
from tksk_desktop.gui.widgets.number_box import (
    NumberBox
)

class Ui_CopyMarkForm(object):
    def setupUi(self, CopyMarkForm):
        if not CopyMarkForm.objectName():
            CopyMarkForm.setObjectName(u"CopyMarkForm")
        CopyMarkForm.resize(520, 400)
        self.layout72 = QVBoxLayout(CopyMarkForm)
        self.layout72.setSpacing(12)
        self.layout72.setObjectName(u"layout72")
        self.layout72.setContentsMargins(24, 20, 24, 20)
        self.titleLabel = QLabel(CopyMarkForm)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"strong")
        self.titleLabel.setWordWrap(True)

        self.layout72.addWidget(self.titleLabel)

        self.layout64 = QGridLayout()
        self.layout64.setSpacing(16)
        self.layout64.setObjectName(u"layout64")
        self.layout64.setContentsMargins(0, 0, 0, 0)
        self.layout61 = QVBoxLayout()
        self.layout61.setSpacing(4)
        self.layout61.setObjectName(u"layout61")
        self.layout61.setContentsMargins(0, 0, 0, 0)
        self.label60 = QLabel(CopyMarkForm)
        self.label60.setObjectName(u"label60")

        self.layout61.addWidget(self.label60)

        self.stateBox = QComboBox(CopyMarkForm)
        self.stateBox.setObjectName(u"stateBox")

        self.layout61.addWidget(self.stateBox)


        self.layout64.addLayout(self.layout61, 0, 0, 1, 1)

        self.layout63 = QVBoxLayout()
        self.layout63.setSpacing(4)
        self.layout63.setObjectName(u"layout63")
        self.layout63.setContentsMargins(0, 0, 0, 0)
        self.label62 = QLabel(CopyMarkForm)
        self.label62.setObjectName(u"label62")

        self.layout63.addWidget(self.label62)

        self.dateField = DateField(CopyMarkForm)
        self.dateField.setObjectName(u"dateField")

        self.layout63.addWidget(self.dateField)


        self.layout64.addLayout(self.layout63, 0, 1, 1, 1)

        self.layout64.setColumnStretch(0, 1)
        self.layout64.setColumnStretch(1, 1)

        self.layout72.addLayout(self.layout64)

        self.waySide = QWidget(CopyMarkForm)
        self.waySide.setObjectName(u"waySide")
        self.layout66 = QVBoxLayout(self.waySide)
        self.layout66.setSpacing(4)
        self.layout66.setObjectName(u"layout66")
        self.layout66.setContentsMargins(0, 0, 0, 0)
        self.label65 = QLabel(self.waySide)
        self.label65.setObjectName(u"label65")

        self.layout66.addWidget(self.label65)

        self.wayBox = QComboBox(self.waySide)
        self.wayBox.setObjectName(u"wayBox")

        self.layout66.addWidget(self.wayBox)


        self.layout72.addWidget(self.waySide)

        self.sheetsSide = QWidget(CopyMarkForm)
        self.sheetsSide.setObjectName(u"sheetsSide")
        self.lay_sheetsSide = QVBoxLayout(self.sheetsSide)
        self.lay_sheetsSide.setSpacing(4)
        self.lay_sheetsSide.setObjectName(u"lay_sheetsSide")
        self.lay_sheetsSide.setContentsMargins(0, 0, 0, 0)
        self.sheetsLabel = QLabel(self.sheetsSide)
        self.sheetsLabel.setObjectName(u"sheetsLabel")

        self.lay_sheetsSide.addWidget(self.sheetsLabel)

        self.sheetsBox = NumberBox(self.sheetsSide)
        self.sheetsBox.setObjectName(u"sheetsBox")
        self.sheetsBox.setMinimum(1)
        self.sheetsBox.setMaximum(99)

        self.lay_sheetsSide.addWidget(self.sheetsBox)


        self.layout72.addWidget(self.sheetsSide)

        self.receiverSide = QWidget(CopyMarkForm)
        self.receiverSide.setObjectName(u"receiverSide")
        self.layout67 = QVBoxLayout(self.receiverSide)
        self.layout67.setSpacing(4)
        self.layout67.setObjectName(u"layout67")
        self.layout67.setContentsMargins(0, 0, 0, 0)
        self.receiverLabel = QLabel(self.receiverSide)
        self.receiverLabel.setObjectName(u"receiverLabel")

        self.layout67.addWidget(self.receiverLabel)

        self.receiverEdit = QLineEdit(self.receiverSide)
        self.receiverEdit.setObjectName(u"receiverEdit")
        self.receiverEdit.setMaxLength(120)

        self.layout67.addWidget(self.receiverEdit)


        self.layout72.addWidget(self.receiverSide)

        self.noteSide = QWidget(CopyMarkForm)
        self.noteSide.setObjectName(u"noteSide")
        self.layout68 = QVBoxLayout(self.noteSide)
        self.layout68.setSpacing(4)
        self.layout68.setObjectName(u"layout68")
        self.layout68.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(self.noteSide)
        self.noteLabel.setObjectName(u"noteLabel")

        self.layout68.addWidget(self.noteLabel)

        self.noteEdit = QPlainTextEdit(self.noteSide)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 72))
        self.noteEdit.setMaximumSize(QSize(16777215, 96))

        self.layout68.addWidget(self.noteEdit)


        self.layout72.addWidget(self.noteSide)

        self.photoSide = QWidget(CopyMarkForm)
        self.photoSide.setObjectName(u"photoSide")
        self.lay_photoSide = QVBoxLayout(self.photoSide)
        self.lay_photoSide.setSpacing(4)
        self.lay_photoSide.setObjectName(u"lay_photoSide")
        self.lay_photoSide.setContentsMargins(0, 0, 0, 0)
        self.photoLabel = QLabel(self.photoSide)
        self.photoLabel.setObjectName(u"photoLabel")

        self.lay_photoSide.addWidget(self.photoLabel)

        self.photoRow = QHBoxLayout()
        self.photoRow.setSpacing(8)
        self.photoRow.setObjectName(u"photoRow")
        self.photoRow.setContentsMargins(0, 0, 0, 0)
        self.photoPicture = QLabel(self.photoSide)
        self.photoPicture.setObjectName(u"photoPicture")

        self.photoRow.addWidget(self.photoPicture)

        self.photoButton = QPushButton(self.photoSide)
        self.photoButton.setObjectName(u"photoButton")

        self.photoRow.addWidget(self.photoButton)

        self.noPhotoButton = QPushButton(self.photoSide)
        self.noPhotoButton.setObjectName(u"noPhotoButton")

        self.photoRow.addWidget(self.noPhotoButton)

        self.photoSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.photoRow.addItem(self.photoSpace)


        self.lay_photoSide.addLayout(self.photoRow)

        self.photoFault = QLabel(self.photoSide)
        self.photoFault.setObjectName(u"photoFault")
        self.photoFault.setProperty(u"look", u"wrong")
        self.photoFault.setWordWrap(True)

        self.lay_photoSide.addWidget(self.photoFault)


        self.layout72.addWidget(self.photoSide)

        self.space69 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout72.addItem(self.space69)

        self.layout71 = QHBoxLayout()
        self.layout71.setSpacing(8)
        self.layout71.setObjectName(u"layout71")
        self.layout71.setContentsMargins(0, 0, 0, 0)
        self.space70 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout71.addItem(self.space70)

        self.closeButton = QPushButton(CopyMarkForm)
        self.closeButton.setObjectName(u"closeButton")
        self.closeButton.setAutoDefault(False)

        self.layout71.addWidget(self.closeButton)

        self.keepButton = QPushButton(CopyMarkForm)
        self.keepButton.setObjectName(u"keepButton")
        self.keepButton.setProperty(u"look", u"main")

        self.layout71.addWidget(self.keepButton)


        self.layout72.addLayout(self.layout71)


        self.retranslateUi(CopyMarkForm)

        QMetaObject.connectSlotsByName(CopyMarkForm)
    # setupUi

    def retranslateUi(self, CopyMarkForm):
        CopyMarkForm.setWindowTitle(QCoreApplication.translate("CopyMarkForm", u"Note on a copy", None))
        self.titleLabel.setText("")
        self.label60.setText(QCoreApplication.translate("CopyMarkForm", u"What happened", None))
        self.label62.setText(QCoreApplication.translate("CopyMarkForm", u"On which day", None))
        self.label65.setText(QCoreApplication.translate("CopyMarkForm", u"How it left", None))
        self.sheetsLabel.setText(QCoreApplication.translate("CopyMarkForm", u"How many copies were printed", None))
        self.receiverLabel.setText("")
        self.receiverEdit.setPlaceholderText(QCoreApplication.translate("CopyMarkForm", u"Name of the officer who took it", None))
        self.noteLabel.setText("")
        self.photoLabel.setText(QCoreApplication.translate("CopyMarkForm", u"Photo of the signed receipt", None))
        self.photoPicture.setText("")
        self.photoButton.setText(QCoreApplication.translate("CopyMarkForm", u"Choose a photo\u2026", None))
        self.noPhotoButton.setText(QCoreApplication.translate("CopyMarkForm", u"Take it off", None))
        self.photoFault.setText("")
        self.closeButton.setText(QCoreApplication.translate("CopyMarkForm", u"Cancel", None))
        self.keepButton.setText(QCoreApplication.translate("CopyMarkForm", u"Save", None))
    # retranslateUi
