# SPDX-License-Identifier: MIT
"""Adds or changes a short word and its sentence; a note begins one from the text chosen in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_note_snippet_dialog import Ui_NoteSnippetDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.note_texts.keep_note_texts import NewSnippet
from tksk_desktop.usecases.note_texts.readings import SnippetLine


class SnippetDialog(EntryDialog):
    """A new one without ``known``; then ``text`` is what it begins with."""

    def __init__(
        self, bench: Workbench, known: SnippetLine | None, parent: QWidget, text: str = ""
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_NoteSnippetDialog()
        self.form.setupUi(self)
        self._known = known
        form = self.form
        title = self.tr("Change the snippet") if known else self.tr("Add a snippet")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.wordEdit.setText(known.word if known else "")
        form.textEdit.setPlainText(known.text if known else text)
        form.activeBox.setChecked(known is None or known.active)
        form.activeBox.setVisible(known is not None)
        editors = {"word": form.wordEdit, "text": form.textEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.wordEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.wordEdit.text(), form.textEdit.toPlainText(), form.activeBox.isChecked()

    @override
    def act(self) -> Callable[[], Changes]:
        form, code = self.form, self._known.code if self._known else None
        new = NewSnippet(
            form.wordEdit.text(), form.textEdit.toPlainText(), form.activeBox.isChecked()
        )
        return partial(self.bench.acts.note_texts.keep_snippet, new, code)
