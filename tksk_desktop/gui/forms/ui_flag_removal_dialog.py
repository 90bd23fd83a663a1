# SPDX-License-Identifier: MIT
"""Made from ui/flag_removal_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.date_field import (
    DateField
)

class Ui_FlagRemovalDialog(object):
    def setupUi(self, FlagRemovalDialog):
        if not FlagRemovalDialog.objectName():
            FlagRemovalDialog.setObjectName(u"FlagRemovalDialog")
        FlagRemovalDialog.resize(520, 340)
        self.layout36 = QVBoxLayout(FlagRemovalDialog)
        self.layout36.setSpacing(12)
        self.layout36.setObjectName(u"layout36")
        self.layout36.setContentsMargins(24, 20, 24, 16)
        self.headLabel = QLabel(FlagRemovalDialog)
        self.headLabel.setObjectName(u"headLabel")
        self.headLabel.setProperty(u"look", u"section")

        self.layout36.addWidget(self.headLabel)

        self.flagLabel = QLabel(FlagRemovalDialog)
        self.flagLabel.setObjectName(u"flagLabel")
        self.flagLabel.setProperty(u"look", u"quiet")
        self.flagLabel.setWordWrap(True)

        self.layout36.addWidget(self.flagLabel)

        self.layout37 = QVBoxLayout()
        self.layout37.setSpacing(4)
        self.layout37.setObjectName(u"layout37")
        self.layout37.setContentsMargins(0, 0, 0, 0)
        self.part38 = QLabel(FlagRemovalDialog)
        self.part38.setObjectName(u"part38")

        self.layout37.addWidget(self.part38)

        self.removedField = DateField(FlagRemovalDialog)
        self.removedField.setObjectName(u"removedField")
        self.removedField.setMaximumSize(QSize(240, 16777215))

        self.layout37.addWidget(self.removedField)


        self.layout36.addLayout(self.layout37)

        self.layout39 = QVBoxLayout()
        self.layout39.setSpacing(4)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 0, 0, 0)
        self.part40 = QLabel(FlagRemovalDialog)
        self.part40.setObjectName(u"part40")

        self.layout39.addWidget(self.part40)

        self.noteEdit = QPlainTextEdit(FlagRemovalDialog)
        self.noteEdit.setObjectName(u"noteEdit")
        self.noteEdit.setTabChangesFocus(True)
        self.noteEdit.setMinimumSize(QSize(0, 90))

        self.layout39.addWidget(self.noteEdit)


        self.layout36.addLayout(self.layout39)

        self.space41 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout36.addItem(self.space41)

        self.layout42 = QHBoxLayout()
        self.layout42.setSpacing(8)
        self.layout42.setObjectName(u"layout42")
        self.layout42.setContentsMargins(0, 0, 0, 0)
        self.part43 = QLabel(FlagRemovalDialog)
        self.part43.setObjectName(u"part43")
        self.part43.setProperty(u"look", u"quiet")

        self.layout42.addWidget(self.part43)

        self.space44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout42.addItem(self.space44)

        self.cancelButton = QPushButton(FlagRemovalDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout42.addWidget(self.cancelButton)

        self.saveButton = QPushButton(FlagRemovalDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout42.addWidget(self.saveButton)


        self.layout36.addLayout(self.layout42)


        self.retranslateUi(FlagRemovalDialog)

        QMetaObject.connectSlotsByName(FlagRemovalDialog)
    # setupUi

    def retranslateUi(self, FlagRemovalDialog):
        self.headLabel.setText(QCoreApplication.translate("FlagRemovalDialog", u"Take the mark down", None))
        self.flagLabel.setText("")
        self.part38.setText(QCoreApplication.translate("FlagRemovalDialog", u"Taken down on *", None))
        self.part40.setText(QCoreApplication.translate("FlagRemovalDialog", u"Why? *", None))
        self.noteEdit.setPlaceholderText(QCoreApplication.translate("FlagRemovalDialog", u"e.g. The dog is gone", None))
        self.part43.setText(QCoreApplication.translate("FlagRemovalDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("FlagRemovalDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("FlagRemovalDialog", u"Take down", None))
        pass
    # retranslateUi
