# SPDX-License-Identifier: MIT
"""Adds or changes the template of a note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
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
from tksk_desktop.usecases.session_types.readings import SessionTypeLine
from tksk_desktop.vocabulary import word

WIDTH = 860


def kind_said(kind: SessionKind) -> str:
    """Say of which notes a template without a type is."""
    said = QCoreApplication.translate("TemplateDialog", "All of this kind: {kind}")
    return said.format(kind=word(kind).lower())


class TemplateDialog(EntryDialog):
    """Name, kind of session, technique, and a text for each part; one part at least."""

    def __init__(
        self,
        bench: Workbench,
        known: TemplateLine | None,
        types: Sequence[SessionTypeLine],
        parent: QWidget,
    ) -> None:
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
        self._offer_kinds(types, known)
        if known is not None:
            form.nameEdit.setText(known.name)
            wanted = (known.type_code, known.kind)
            places = (at for at in range(form.kindBox.count()) if self._kinds[at] == wanted)
            form.kindBox.setCurrentIndex(next(places, 0))
            form.techniqueEdit.setText(known.technique)
            for name in PARTS:
                self._parts[name].setPlainText(getattr(known, name))
        form.activeBox.setChecked(known is None or known.active)
        form.activeBox.setVisible(known is not None)
        editors: dict[str, QWidget] = {"name": form.nameEdit, **self._parts}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    def _offer_kinds(self, types: Sequence[SessionTypeLine], known: TemplateLine | None) -> None:
        """Offer each type in use, and the kinds, of which all types of that kind are."""
        box, today = self.form.kindBox, self.bench.around.today()
        own = "" if known is None else known.type_code
        self._kinds = [("", "")]
        box.addItem(self.tr("Every kind"))
        for each in types:
            if each.in_use(today) or each.code == own:
                self._kinds.append((each.code, each.kind.value))
                box.addItem(each.name)
        for kind in SessionKind:
            self._kinds.append(("", kind.value))
            box.addItem(kind_said(kind))
        if own and all(code != own for code, _kind in self._kinds):
            assert known is not None
            self._kinds.append((own, known.kind))
            box.addItem(own)

    @override
    def typed(self) -> object:
        return self._new()

    @override
    def act(self) -> Callable[[], Changes]:
        code = self._known.code if self._known else None
        return partial(self.bench.acts.note_texts.keep_template, self._new(), code)

    def _new(self) -> NewTemplate:
        form = self.form
        type_code, kind = self._kinds[form.kindBox.currentIndex()]
        return NewTemplate(
            form.nameEdit.text(),
            kind,
            form.techniqueEdit.text(),
            type_code=type_code,
            active=form.activeBox.isChecked(),
            **{name: editor.toPlainText() for name, editor in self._parts.items()},
        )
