# SPDX-License-Identifier: MIT
"""Pengaturan → Kegiatan: the kinds of activity that a note can be of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_session_types import Ui_SessionTypesView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.settings.session_type_dialog import SessionTypeDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.session_types.readings import SessionTypeLine
from tksk_desktop.vocabulary import short_date, word


class SessionTypesView(QWidget):
    """The list in its order; each line is changed at once by its dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SessionTypesView()
        form.setupUi(self)
        self._bench: Workbench | None = None
        self._types: LinesModel[SessionTypeLine] = LinesModel(self._columns(), self)
        form.typesTable.wear(self._types)
        form.typesTable.opened.connect(lambda _row: self._change())
        form.typesTable.picked.connect(lambda _row: self._mark_acts())
        quiet = QPalette.ColorRole.PlaceholderText
        for button, name, act in (
            (form.addButton, "plus", self._add),
            (form.changeButton, "pencil", self._change),
            (form.upButton, "chevron-up", partial(self._shift, -1)),
            (form.downButton, "chevron-down", partial(self._shift, 1)),
        ):
            button.setIcon(icon(name, quiet))
            button.clicked.connect(_without_value(act))

    def set_up(self, bench: Workbench) -> None:
        """Take the bench."""
        self._bench = bench

    def reload(self) -> None:
        """Read the list anew."""
        if self._bench is not None:
            self._bench.read(self, self._bench.acts.session_types.lines, self._show)

    def _columns(self) -> tuple[Column[SessionTypeLine], ...]:
        return (
            Column(self.tr("Kind"), lambda line: line.name),
            Column(self.tr("Role in the report"), lambda line: word(line.role), 180),
            Column(self.tr("Fields"), lambda line: str(len(line.asked)), 72, is_number=True),
            Column(self.tr("In use"), self._use_words, 220),
        )

    def _use_words(self, line: SessionTypeLine) -> str:
        since = short_date(line.since) if line.since else ""
        until = short_date(line.until) if line.until else ""
        if since and until:
            return self.tr("{since} to {until}").format(since=since, until=until)
        if until:
            return self.tr("until {day}").format(day=until)
        return self.tr("from {day}").format(day=since) if since else self.tr("always")

    def _show(self, lines: tuple[SessionTypeLine, ...]) -> None:
        row = self.form.typesTable.currentIndex().row()
        self._types.show_lines(lines)
        self.form.typesTable.selectRow(min(max(row, 0), len(lines) - 1))
        self._mark_acts()

    def _mark_acts(self) -> None:
        form, row = self.form, self._row()
        form.upButton.setEnabled(row > 0)
        form.downButton.setEnabled(0 <= row < self._types.rowCount() - 1)
        form.changeButton.setEnabled(row >= 0)

    def _row(self) -> int:
        return self.form.typesTable.currentIndex().row()

    def _add(self) -> None:
        if self._bench is not None:
            SessionTypeDialog(self._bench, None, self).open()

    def _change(self) -> None:
        line = self._types.line(self._row())
        if self._bench is not None and line is not None:
            SessionTypeDialog(self._bench, line, self).open()

    def _shift(self, rows: int) -> None:
        row = self._row()
        codes = [line.code for line in self._types.lines()]
        if self._bench is None or row < 0 or not 0 <= row + rows < len(codes):
            return
        codes.insert(row + rows, codes.pop(row))

        def follow(_changes: Changes) -> None:
            self.form.typesTable.selectRow(row + rows)

        self._bench.do(self, partial(self._bench.acts.session_types.order, codes), follow)


def _without_value(act: Callable[[], None]) -> Callable[[bool], None]:
    """Leave out what a button says of itself."""
    return lambda _checked: act()
