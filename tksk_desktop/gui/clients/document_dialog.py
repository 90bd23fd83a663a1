# SPDX-License-Identifier: MIT
"""Says what a document is: when it is taken in, and to correct that later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.documents import DocumentForm, DocumentKind
from tksk_desktop.gui.forms.ui_document_dialog import Ui_DocumentDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.document_reading import ReadDocument
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.documents.keep_document import DocumentWords, NewDocument
from tksk_desktop.usecases.documents.readings import DocumentLine
from tksk_desktop.vocabulary import file_size, word


class DocumentDialog(EntryDialog):
    """Kind, title and date of one document; its content stands above."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_DocumentDialog()
        self.form.setupUi(self)
        self._act: Callable[[], Changes] | None = None
        form = self.form
        self.form.previewLabel.hide()
        for kind in DocumentKind:
            form.kindBox.addItem(word(kind), kind)
        form.datedField.set_up(bench.around.today, past_only=True)
        editors = {
            "kind": form.kindBox,
            "title": form.titleEdit,
            "dated_on": form.datedField,
            "content": form.contentLabel,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)

    def take_in(self, client_id: int, document: ReadDocument, title: str) -> None:
        """Ask what a new document is; ``title`` is proposed."""
        is_photo = document.form is DocumentForm.JPEG
        kind = DocumentKind.PHOTO if is_photo else DocumentKind.LETTER
        self._begin(self.tr("Keep a document"), kind, title, document.preview)
        self.form.contentLabel.setText(self._content_words(document.form, len(document.content)))
        self._unchanged = None  # What was chosen is already something to lose.
        self._act = lambda: self.bench.acts.documents.keep(
            NewDocument(client_id, *self._words(), document.content, document.preview, self._day())
        )

    def correct(self, line: DocumentLine) -> None:
        """Correct what is said of a kept document."""
        self.form.datedField.set_value(line.dated_on)
        self._begin(self.tr("Change the document"), line.kind, line.title, line.preview)
        self.form.contentLabel.setText(self._content_words(line.form, line.size))
        self._act = lambda: self.bench.acts.documents.describe(
            line.id, DocumentWords(*self._words(), self._day())
        )

    @override
    def typed(self) -> object:
        form = self.form
        return form.kindBox.currentData(), form.titleEdit.text(), form.datedField.text()

    @override
    def act(self) -> Callable[[], Changes]:
        assert self._act is not None, "take_in() or correct() comes first"
        return partial(self._act)

    def _begin(self, head: str, kind: DocumentKind, title: str, preview: bytes) -> None:
        form = self.form
        self.setWindowTitle(head)
        form.headLabel.setText(head)
        form.kindBox.setCurrentIndex(form.kindBox.findData(kind))
        form.titleEdit.setText(title)
        picture = QPixmap()
        form.previewLabel.setVisible(picture.loadFromData(preview))
        form.previewLabel.setPixmap(picture)
        self.begin()
        form.titleEdit.setFocus()
        form.titleEdit.selectAll()

    def _content_words(self, form: DocumentForm, size: int) -> str:
        said = self.tr("{form}, {size}; kept encrypted inside the data, not as a file.")
        return said.format(form=word(form), size=file_size(size))

    def _words(self) -> tuple[DocumentKind, str]:
        return DocumentKind(self.form.kindBox.currentData()), self.form.titleEdit.text()

    def _day(self) -> date | None:
        return self.form.datedField.value()
