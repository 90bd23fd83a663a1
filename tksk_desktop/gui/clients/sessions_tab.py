# SPDX-License-Identifier: MIT
"""Pertemuan: the sessions with one client."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.sheet_tab import SheetTab
from tksk_desktop.gui.forms.ui_client_sessions_tab import Ui_ClientSessionsTab
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientSheet, SessionFilter, SessionLine
from tksk_desktop.vocabulary import short_date


class SessionsTab(SheetTab):
    """The notes as a list; one opens with Enter or a double click."""

    note_wanted = Signal()

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ClientSessionsTab()
        self.form.setupUi(self)
        columns: tuple[Column[SessionLine], ...] = (
            Column(self.tr("Date"), lambda line: short_date(line.held_on), 112),
            Column(self.tr("Activity"), lambda line: line.type_name, 170),
            Column(self.tr("Title and place"), _title_and_place),
        )
        self._lines: LinesModel[SessionLine] = LinesModel(columns, self)
        self.form.sessionsTable.wear(self._lines)
        self.form.sessionsTable.opened.connect(self._open)
        self.form.sessionsEmpty.set_up(
            "notebook-pen",
            self.tr("No session yet"),
            self.tr("Visits, guidance and meetings with this client are listed here."),
            self.tr("Write a session note"),
        )
        self.form.sessionsEmpty.asked.connect(self.note_wanted)

    @override
    def title(self) -> str:
        return self.tr("Meetings")

    @override
    def count(self, sheet: ClientSheet) -> int:
        return sum(entry.what in ("session", "session_missed") for entry in sheet.time_line)

    @override
    def fill(self, sheet: ClientSheet) -> None:
        read = partial(self.bench.acts.sessions.lines, SessionFilter(client_id=sheet.id))
        self.bench.read(self, read, partial(self._show, sheet.id))

    def _show(self, client_id: int, lines: tuple[SessionLine, ...]) -> None:
        if self.sheet is not None and self.sheet.id == client_id:
            self._lines.show_lines(lines)
            self.form.sessionsStack.setCurrentIndex(0 if lines else 1)

    def _open(self, row: int) -> None:
        line = self._lines.line(row)
        if line is not None:
            self.bench.doors.session(line.id)


def _title_and_place(line: SessionLine) -> str:
    return " · ".join(part for part in (line.title, line.place) if part)
