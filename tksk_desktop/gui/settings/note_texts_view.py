# SPDX-License-Identifier: MIT
"""Pengaturan → Teks catatan: templates and short words, each changed at once by its dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.forms.ui_note_texts_view import Ui_NoteTextsView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.settings.template_dialog import TemplateDialog, kind_said
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel, RecordTable
from tksk_desktop.gui.widgets.snippet_dialog import SnippetDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.note_texts.readings import NoteTextLists, SnippetLine, TemplateLine
from tksk_desktop.usecases.session_types.readings import SessionTypeLine

L = TypeVar("L", TemplateLine, SnippetLine)
_QUIET = QPalette.ColorRole.PlaceholderText


class NoteTextsView(QWidget):
    """Two lists; a shipped text that was changed can be brought back, an own one removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_NoteTextsView()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._types: tuple[SessionTypeLine, ...] = ()
        form = self.form
        self._templates = LinesModel(self._template_columns(), self)
        self._snippets = LinesModel(self._snippet_columns(), self)
        form.templatesTable.wear(self._templates)
        form.snippetsTable.wear(self._snippets)
        form.templatesTable.opened.connect(lambda _row: self._change_template())
        form.snippetsTable.opened.connect(lambda _row: self._change_snippet())
        for table in (form.templatesTable, form.snippetsTable):
            table.picked.connect(lambda _row: self._mark_acts())
        acts: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (form.addTemplateButton, "plus", self._add_template),
            (form.changeTemplateButton, "pencil", self._change_template),
            (form.backTemplateButton, "undo-2", lambda: self._bring_back(self._template())),
            (form.addSnippetButton, "plus", self._add_snippet),
            (form.changeSnippetButton, "pencil", self._change_snippet),
            (form.backSnippetButton, "undo-2", lambda: self._bring_back(self._snippet())),
        )
        for button, name, act in acts:
            button.setIcon(icon(name, _QUIET))
            button.clicked.connect(act)

    def set_up(self, bench: Workbench) -> None:
        """Take the bench."""
        self._bench = bench

    def reload(self) -> None:
        """Read the lists anew."""
        if self._bench is not None:
            acts = self._bench.acts

            def read() -> tuple[NoteTextLists, tuple[SessionTypeLine, ...]]:
                return acts.note_texts.lists(), acts.session_types.lines()

            self._bench.read(self, read, self._show)

    def _template_columns(self) -> tuple[Column[TemplateLine], ...]:
        return (
            Column(self.tr("Template"), lambda line: self._in_use(line.name, line)),
            Column(self.tr("For"), self._kind_words, 220),
        )

    def _snippet_columns(self) -> tuple[Column[SnippetLine], ...]:
        return (
            Column(self.tr("Word"), lambda line: self._in_use(line.word, line), 132),
            Column(self.tr("Becomes"), lambda line: line.text),
        )

    def _kind_words(self, line: TemplateLine) -> str:
        names = (each.name for each in self._types if each.code == line.type_code)
        if name := next(names, ""):
            return name
        known = set(SessionKind)
        return kind_said(SessionKind(line.kind)) if line.kind in known else self.tr("Every kind")

    def _in_use(self, name: str, line: TemplateLine | SnippetLine) -> str:
        return name if line.active else self.tr("{name} (out of use)").format(name=name)

    def _show(self, found: tuple[NoteTextLists, tuple[SessionTypeLine, ...]]) -> None:
        lists, self._types = found
        _show_lines(self.form.templatesTable, self._templates, lists.templates)
        _show_lines(self.form.snippetsTable, self._snippets, lists.snippets)
        self._mark_acts()

    def _mark_acts(self) -> None:
        """Offer only what can be done with the lines chosen."""
        form = self.form
        chosen: tuple[tuple[QPushButton, QPushButton, TemplateLine | SnippetLine | None], ...] = (
            (form.changeTemplateButton, form.backTemplateButton, self._template()),
            (form.changeSnippetButton, form.backSnippetButton, self._snippet()),
        )
        for change, back, line in chosen:
            change.setEnabled(line is not None)
            back.setEnabled(line is not None and line.is_changed)
            own = line is not None and not line.is_shipped
            back.setText(self.tr("Remove") if own else self.tr("Bring back"))
            back.setIcon(icon("trash-2" if own else "undo-2", _QUIET))

    def _template(self) -> TemplateLine | None:
        return self._templates.line(self.form.templatesTable.currentIndex().row())

    def _snippet(self) -> SnippetLine | None:
        return self._snippets.line(self.form.snippetsTable.currentIndex().row())

    def _add_template(self) -> None:
        self._ask(lambda bench: TemplateDialog(bench, None, self._types, self))

    def _change_template(self) -> None:
        line = self._template()
        if line is not None:
            self._ask(lambda bench: TemplateDialog(bench, line, self._types, self))

    def _add_snippet(self) -> None:
        self._ask(lambda bench: SnippetDialog(bench, None, self))

    def _change_snippet(self) -> None:
        line = self._snippet()
        if line is not None:
            self._ask(lambda bench: SnippetDialog(bench, line, self))

    def _ask(self, make: Callable[[Workbench], EntryDialog]) -> None:
        if self._bench is not None:
            make(self._bench).open()

    def _bring_back(self, line: TemplateLine | SnippetLine | None) -> None:
        bench = self._bench
        if bench is None or line is None:
            return
        if line.is_shipped:
            head = self.tr("Bring back the shipped text?")
            yes = self.tr("Bring back")
        else:
            head = self.tr("Remove this text?")
            yes = self.tr("Remove")
        lost = self.tr("Your wording of it goes. Notes that took it over stay as they are.")
        if bench.messages.ask(self, head, lost, yes=yes, no=self.tr("Cancel")):
            code = line.code
            bench.do(self, lambda: bench.acts.note_texts.bring_back(code))


def _show_lines(table: RecordTable, model: LinesModel[L], lines: Sequence[L]) -> None:
    """Show lines, and choose the row that was chosen before."""
    row = table.currentIndex().row()
    model.show_lines(lines)
    table.selectRow(min(max(row, 0), len(lines) - 1))
