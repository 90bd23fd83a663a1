# SPDX-License-Identifier: MIT
"""Adds or changes the template of a note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.note_texts import PARTS
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_note_template_dialog import Ui_NoteTemplateDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.note_texts.keep_note_texts import NewTemplate
from tksk_desktop.usecases.note_texts.readings import TemplateLine
from tksk_desktop.vocabulary import word

WIDTH = 860


class TemplateDialog(EntryDialog):
    """Name, kind of session, technique, and a text for each part; one part at least."""

    def __init__(self, bench: Workbench, known: TemplateLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_NoteTemplateDialog()
        self.form.setupUi(self)
        self._known = known
        form = self.form
        self._parts = {
            "aim": form.aimEdit,
            "process": form.processEdit,
            "interpretation": form.interpretationEdit,
            "result": form.resultEdit,
            "agreement": form.agreementEdit,
        }
        title = self.tr("Change the template") if known else self.tr("Add a template")
        self.setWindowTitle(title)
        self.resize(WIDTH, self.height())
        form.titleLabel.setText(title)
        form.kindBox.addItem(self.tr("Every kind"), "")
        for kind in SessionKind:
            form.kindBox.addItem(word(kind), kind.value)
        if known is not None:
            form.nameEdit.setText(known.name)
            form.kindBox.setCurrentIndex(max(0, form.kindBox.findData(known.kind)))
            form.techniqueEdit.setText(known.technique)
            for name in PARTS:
                self._parts[name].setPlainText(getattr(known, name))
        form.activeBox.setChecked(known is None or known.active)
        form.activeBox.setVisible(known is not None)
        editors: dict[str, QWidget] = {"name": form.nameEdit, **self._parts}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        return self._new()

    @override
    def act(self) -> Callable[[], Changes]:
        code = self._known.code if self._known else None
        return partial(self.bench.acts.note_texts.keep_template, self._new(), code)

    def _new(self) -> NewTemplate:
        form = self.form
        return NewTemplate(
            form.nameEdit.text(),
            form.kindBox.currentData(),
            form.techniqueEdit.text(),
            active=form.activeBox.isChecked(),
            **{name: editor.toPlainText() for name, editor in self._parts.items()},
        )
