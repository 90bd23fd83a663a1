# SPDX-License-Identifier: MIT
"""The page of activities' list of open follow-ups, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_journal_screen import Ui_JournalScreen
from tksk_desktop.gui.sessions.journal_columns import follow_up_columns
from tksk_desktop.gui.widgets.follow_up_dialogs import CloseFollowUpDialog, MoveFollowUpDialog
from tksk_desktop.gui.widgets.record_table import LinesModel
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.usecases.follow_ups.readings import FollowUpLine
from tksk_desktop.vocabulary import number


class DueFollowUps(QObject):
    """Fills the tab of the form; the page reads the lines."""

    def __init__(self, form: Ui_JournalScreen, bench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self._form, self._bench, self._window = form, bench, window
        columns = follow_up_columns(bench.around.today())
        self._lines: LinesModel[FollowUpLine] = LinesModel(columns, window)
        form.dueTable.wear(self._lines)
        form.dueTable.sort_lines(self._lines, form.dueTab)
        form.dueEmpty.set_up(
            "calendar-days",
            self.tr("No follow-up is open"),
            self.tr("A follow-up date given in a note is listed here until it is answered."),
            None,
        )
        form.dueEmpty.hide()
        form.dueTable.opened.connect(self._write)
        form.dueTable.picked.connect(self._suit_buttons)
        form.writeButton.clicked.connect(self._write)
        form.dueNoteButton.clicked.connect(self._open_note)
        form.dueClientButton.clicked.connect(self._open_client)
        form.dueMoveButton.clicked.connect(self._move)
        form.dueCloseButton.clicked.connect(self._close)

    def show_lines(self, lines: Sequence[FollowUpLine]) -> None:
        """Show what is open; the tab says how much."""
        form = self._form
        row = form.dueTable.currentIndex().row()
        self._lines.columns = follow_up_columns(self._bench.around.today())
        self._lines.show_lines(lines)
        form.dueTable.setVisible(bool(lines))
        form.dueHint.setVisible(bool(lines))
        form.dueEmpty.setVisible(not lines)
        if lines:
            form.dueTable.selectRow(min(max(row, 0), len(lines) - 1))
        self._suit_buttons()
        said = self.tr("Follow-ups ({count})").format(count=number(len(lines)))
        form.tabs.setTabText(1, said if lines else self.tr("Follow-ups"))

    def _suit_buttons(self) -> None:
        form, line = self._form, self._line()
        buttons = (form.writeButton, form.dueNoteButton, form.dueMoveButton, form.dueCloseButton)
        for button in buttons:
            button.setVisible(line is not None)
        form.dueClientButton.setVisible(line is not None and line.client_id is not None)

    def _line(self) -> FollowUpLine | None:
        return self._lines.line(self._form.dueTable.currentIndex().row())

    def _write(self) -> None:
        line = self._line()
        if line is not None:
            start = NoteStart(client_id=line.client_id, group_id=line.group_id)
            self._bench.doors.new_session(start)

    def _open_note(self) -> None:
        line = self._line()
        if line is not None:
            self._bench.doors.session(line.session_id)

    def _open_client(self) -> None:
        line = self._line()
        if line is not None and line.client_id is not None:
            self._bench.doors.client(line.client_id)

    def _move(self) -> None:
        line = self._line()
        if line is not None:
            MoveFollowUpDialog(self._bench, line.key, line.due_on, self._window).open()

    def _close(self) -> None:
        line = self._line()
        if line is not None:
            CloseFollowUpDialog(self._bench, line.key, self._window).open()
