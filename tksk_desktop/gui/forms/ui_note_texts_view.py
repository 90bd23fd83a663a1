# SPDX-License-Identifier: MIT
"""Made from ui/note_texts_view.ui by ``make forms``; edit the form, never this file."""

from PySide6.QtCore import (
    QCoreApplication, QMetaObject
)
from PySide6.QtWidgets import (
    QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout
)

from tksk_desktop.gui.widgets.record_table import (
    RecordTable
)

class Ui_NoteTextsView(object):
    def setupUi(self, NoteTextsView):
        if not NoteTextsView.objectName():
            NoteTextsView.setObjectName(u"NoteTextsView")
        self.layout39 = QHBoxLayout(NoteTextsView)
        self.layout39.setSpacing(24)
        self.layout39.setObjectName(u"layout39")
        self.layout39.setContentsMargins(0, 16, 0, 0)
        self.layout40 = QVBoxLayout()
        self.layout40.setSpacing(8)
        self.layout40.setObjectName(u"layout40")
        self.layout40.setContentsMargins(0, 0, 0, 0)
        self.part41 = QLabel(NoteTextsView)
        self.part41.setObjectName(u"part41")
        self.part41.setProperty(u"look", u"section")

        self.layout40.addWidget(self.part41)

        self.part42 = QLabel(NoteTextsView)
        self.part42.setObjectName(u"part42")
        self.part42.setProperty(u"look", u"quiet")
        self.part42.setWordWrap(True)

        self.layout40.addWidget(self.part42)

        self.templatesTable = RecordTable(NoteTextsView)
        self.templatesTable.setObjectName(u"templatesTable")

        self.layout40.addWidget(self.templatesTable)

        self.layout43 = QHBoxLayout()
        self.layout43.setSpacing(8)
        self.layout43.setObjectName(u"layout43")
        self.layout43.setContentsMargins(0, 0, 0, 0)
        self.addTemplateButton = QPushButton(NoteTextsView)
        self.addTemplateButton.setObjectName(u"addTemplateButton")

        self.layout43.addWidget(self.addTemplateButton)

        self.changeTemplateButton = QPushButton(NoteTextsView)
        self.changeTemplateButton.setObjectName(u"changeTemplateButton")

        self.layout43.addWidget(self.changeTemplateButton)

        self.backTemplateButton = QPushButton(NoteTextsView)
        self.backTemplateButton.setObjectName(u"backTemplateButton")

        self.layout43.addWidget(self.backTemplateButton)

        self.space44 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout43.addItem(self.space44)


        self.layout40.addLayout(self.layout43)


        self.layout39.addLayout(self.layout40)

        self.layout45 = QVBoxLayout()
        self.layout45.setSpacing(8)
        self.layout45.setObjectName(u"layout45")
        self.layout45.setContentsMargins(0, 0, 0, 0)
        self.part46 = QLabel(NoteTextsView)
        self.part46.setObjectName(u"part46")
        self.part46.setProperty(u"look", u"section")

        self.layout45.addWidget(self.part46)

        self.part47 = QLabel(NoteTextsView)
        self.part47.setObjectName(u"part47")
        self.part47.setProperty(u"look", u"quiet")
        self.part47.setWordWrap(True)

        self.layout45.addWidget(self.part47)

        self.snippetsTable = RecordTable(NoteTextsView)
        self.snippetsTable.setObjectName(u"snippetsTable")

        self.layout45.addWidget(self.snippetsTable)

        self.layout48 = QHBoxLayout()
        self.layout48.setSpacing(8)
        self.layout48.setObjectName(u"layout48")
        self.layout48.setContentsMargins(0, 0, 0, 0)
        self.addSnippetButton = QPushButton(NoteTextsView)
        self.addSnippetButton.setObjectName(u"addSnippetButton")

        self.layout48.addWidget(self.addSnippetButton)

        self.changeSnippetButton = QPushButton(NoteTextsView)
        self.changeSnippetButton.setObjectName(u"changeSnippetButton")

        self.layout48.addWidget(self.changeSnippetButton)

        self.backSnippetButton = QPushButton(NoteTextsView)
        self.backSnippetButton.setObjectName(u"backSnippetButton")

        self.layout48.addWidget(self.backSnippetButton)

        self.space49 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout48.addItem(self.space49)


        self.layout45.addLayout(self.layout48)


        self.layout39.addLayout(self.layout45)

        self.layout39.setStretch(0, 1)
        self.layout39.setStretch(1, 1)

        self.retranslateUi(NoteTextsView)

        QMetaObject.connectSlotsByName(NoteTextsView)
    # setupUi

    def retranslateUi(self, NoteTextsView):
        self.part41.setText(QCoreApplication.translate("NoteTextsView", u"Templates", None))
        self.part42.setText(QCoreApplication.translate("NoteTextsView", u"The beginning of a note, chosen with Ctrl+T. Inserting one never overwrites what is typed.", None))
        self.addTemplateButton.setText(QCoreApplication.translate("NoteTextsView", u"Add", None))
        self.changeTemplateButton.setText(QCoreApplication.translate("NoteTextsView", u"Change", None))
        self.backTemplateButton.setText(QCoreApplication.translate("NoteTextsView", u"Bring back", None))
        self.part46.setText(QCoreApplication.translate("NoteTextsView", u"Snippets", None))
        self.part47.setText(QCoreApplication.translate("NoteTextsView", u"A short word that Tab turns into a sentence.", None))
        self.addSnippetButton.setText(QCoreApplication.translate("NoteTextsView", u"Add", None))
        self.changeSnippetButton.setText(QCoreApplication.translate("NoteTextsView", u"Change", None))
        self.backSnippetButton.setText(QCoreApplication.translate("NoteTextsView", u"Bring back", None))
        pass
    # retranslateUi
