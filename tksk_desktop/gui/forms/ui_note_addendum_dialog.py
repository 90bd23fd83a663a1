# SPDX-License-Identifier: MIT
"""Made from ui/note_addendum_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

class Ui_NoteAddendumDialog(object):
    def setupUi(self, NoteAddendumDialog):
        if not NoteAddendumDialog.objectName():
            NoteAddendumDialog.setObjectName(u"NoteAddendumDialog")
        NoteAddendumDialog.resize(560, 340)
        self.layout1 = QVBoxLayout(NoteAddendumDialog)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 20, 24, 16)
        self.label4 = QLabel(NoteAddendumDialog)
        self.label4.setObjectName(u"label4")
        self.label4.setProperty(u"look", u"section")

        self.layout1.addWidget(self.label4)

        self.noteLabel = QLabel(NoteAddendumDialog)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"look", u"quiet")
        self.noteLabel.setText(u"")
        self.noteLabel.setWordWrap(True)

        self.layout1.addWidget(self.noteLabel)

        self.layout2 = QVBoxLayout()
        self.layout2.setSpacing(4)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.label5 = QLabel(NoteAddendumDialog)
        self.label5.setObjectName(u"label5")

        self.layout2.addWidget(self.label5)

        self.textEdit = QPlainTextEdit(NoteAddendumDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setPlaceholderText(u"")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setMinimumSize(QSize(0, 120))
        self.textEdit.setMaximumSize(QSize(16777215, 120))

        self.layout2.addWidget(self.textEdit)


        self.layout1.addLayout(self.layout2)

        self.space3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout1.addItem(self.space3)

        self.keptLabel = QLabel(NoteAddendumDialog)
        self.keptLabel.setObjectName(u"keptLabel")
        self.keptLabel.setProperty(u"look", u"quiet")
        self.keptLabel.setText(u"")
        self.keptLabel.setWordWrap(True)

        self.layout1.addWidget(self.keptLabel)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(8)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.label6 = QLabel(NoteAddendumDialog)
        self.label6.setObjectName(u"label6")
        self.label6.setProperty(u"look", u"quiet")

        self.layout4.addWidget(self.label6)

        self.space5 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.space5)

        self.cancelButton = QPushButton(NoteAddendumDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout4.addWidget(self.cancelButton)

        self.saveButton = QPushButton(NoteAddendumDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout4.addWidget(self.saveButton)


        self.layout1.addLayout(self.layout4)


        self.retranslateUi(NoteAddendumDialog)

        QMetaObject.connectSlotsByName(NoteAddendumDialog)
    # setupUi

    def retranslateUi(self, NoteAddendumDialog):
        self.label4.setText(QCoreApplication.translate("NoteAddendumDialog", u"Add to the note", None))
        self.label5.setText(QCoreApplication.translate("NoteAddendumDialog", u"What came up later *", None))
        self.label6.setText(QCoreApplication.translate("NoteAddendumDialog", u"* must be filled in", None))
        self.cancelButton.setText(QCoreApplication.translate("NoteAddendumDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("NoteAddendumDialog", u"Save", None))
        pass
    # retranslateUi
