# SPDX-License-Identifier: MIT
"""Made from ui/note_snippet_dialog.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject, QSize
)
from PySide6.QtWidgets import (
    QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout
)

class Ui_NoteSnippetDialog(object):
    def setupUi(self, NoteSnippetDialog):
        if not NoteSnippetDialog.objectName():
            NoteSnippetDialog.setObjectName(u"NoteSnippetDialog")
        self.layout5 = QVBoxLayout(NoteSnippetDialog)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(24, 24, 24, 16)
        self.titleLabel = QLabel(NoteSnippetDialog)
        self.titleLabel.setObjectName(u"titleLabel")
        self.titleLabel.setProperty(u"look", u"section")

        self.layout5.addWidget(self.titleLabel)

        self.part6 = QLabel(NoteSnippetDialog)
        self.part6.setObjectName(u"part6")
        self.part6.setProperty(u"look", u"quiet")
        self.part6.setWordWrap(True)

        self.layout5.addWidget(self.part6)

        self.layout7 = QVBoxLayout()
        self.layout7.setSpacing(4)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.part8 = QLabel(NoteSnippetDialog)
        self.part8.setObjectName(u"part8")
        self.part8.setProperty(u"look", u"caption")

        self.layout7.addWidget(self.part8)

        self.wordEdit = QLineEdit(NoteSnippetDialog)
        self.wordEdit.setObjectName(u"wordEdit")
        self.wordEdit.setMaxLength(40)
        self.wordEdit.setMinimumSize(QSize(440, 0))

        self.layout7.addWidget(self.wordEdit)


        self.layout5.addLayout(self.layout7)

        self.layout9 = QVBoxLayout()
        self.layout9.setSpacing(4)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.part10 = QLabel(NoteSnippetDialog)
        self.part10.setObjectName(u"part10")
        self.part10.setProperty(u"look", u"caption")

        self.layout9.addWidget(self.part10)

        self.textEdit = QPlainTextEdit(NoteSnippetDialog)
        self.textEdit.setObjectName(u"textEdit")
        self.textEdit.setTabChangesFocus(True)
        self.textEdit.setMinimumSize(QSize(0, 56))
        self.textEdit.setMaximumSize(QSize(16777215, 120))

        self.layout9.addWidget(self.textEdit)


        self.layout5.addLayout(self.layout9)

        self.activeBox = QCheckBox(NoteSnippetDialog)
        self.activeBox.setObjectName(u"activeBox")

        self.layout5.addWidget(self.activeBox)

        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.part12 = QLabel(NoteSnippetDialog)
        self.part12.setObjectName(u"part12")
        self.part12.setProperty(u"look", u"quiet")

        self.layout11.addWidget(self.part12)

        self.space13 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.space13)

        self.cancelButton = QPushButton(NoteSnippetDialog)
        self.cancelButton.setObjectName(u"cancelButton")

        self.layout11.addWidget(self.cancelButton)

        self.saveButton = QPushButton(NoteSnippetDialog)
        self.saveButton.setObjectName(u"saveButton")
        self.saveButton.setProperty(u"look", u"main")

        self.layout11.addWidget(self.saveButton)


        self.layout5.addLayout(self.layout11)


        self.retranslateUi(NoteSnippetDialog)

        QMetaObject.connectSlotsByName(NoteSnippetDialog)
    # setupUi

    def retranslateUi(self, NoteSnippetDialog):
        self.titleLabel.setText("")
        self.part6.setText(QCoreApplication.translate("NoteSnippetDialog", u"In a note, type the word and press Tab. {nama}, {tanggal}, {desa}, {kelompok}, and {petugas} are filled in.", None))
        self.part8.setText(QCoreApplication.translate("NoteSnippetDialog", u"Short word *", None))
        self.wordEdit.setPlaceholderText(QCoreApplication.translate("NoteSnippetDialog", u"e.g. ruj", None))
        self.part10.setText(QCoreApplication.translate("NoteSnippetDialog", u"Becomes *", None))
        self.activeBox.setText(QCoreApplication.translate("NoteSnippetDialog", u"In use", None))
        self.part12.setText(QCoreApplication.translate("NoteSnippetDialog", u"* required", None))
        self.cancelButton.setText(QCoreApplication.translate("NoteSnippetDialog", u"Cancel", None))
        self.saveButton.setText(QCoreApplication.translate("NoteSnippetDialog", u"Save", None))
        pass
    # retranslateUi
