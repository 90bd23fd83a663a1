# SPDX-License-Identifier: MIT
"""The attendance sheet of a note: letters H, I, S, A by key or by click, as on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.sessions.attendance_model import (
    COLUMNS,
    FIRST_STATE,
    NAME,
    REMOVE,
    STATES,
    AttendanceModel,
)
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT, Index
from tksk_desktop.usecases.readings import AttendanceLine

STATE_WIDTH = 34
EDGE = 2
SECOND_LINE = 18
"""So much higher is a row that tells the role under the name."""
ROLE_KEY, REASON_KEY = "P", "K"
"""Peran and keterangan, beside the letters of the states."""


class AttendanceList(QTableView):
    """As high as its rows, so that only the page scrolls."""

    changed = Signal()
    picked = Signal()
    """Another row was chosen, or what it says changed."""
    role_asked = Signal()
    reason_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_locked = self._with_details = False
        self._people = AttendanceModel(self)
        self.setModel(self._people)
        self.setProperty("look", "flat")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Attendance: H, I, S or A sets the state of a row"))
        self._set_up_headers()
        self._people.edited.connect(self._edited)
        self.clicked.connect(self._click)
        self._fit()

    def people(self) -> tuple[AttendanceLine, ...]:
        """Return who was expected, each with the state given."""
        return self._people.people()

    def set_people(self, people: Sequence[AttendanceLine]) -> None:
        """Show these people; does not count as a change by the worker."""
        row = self.currentIndex().row()
        self._people.show_people(people)
        self._fit()
        if people:
            self.selectRow(min(max(row, 0), len(people) - 1))
        self.picked.emit()

    def chosen(self) -> AttendanceLine | None:
        """Return the person of the row chosen."""
        row, people = self.currentIndex().row(), self._people.people()
        return people[row] if 0 <= row < len(people) else None

    def describe(self, role: SeatRole | None, reason: str) -> None:
        """Say of the row chosen who it is in the session, and why not there."""
        self._people.describe(self.currentIndex().row(), role, reason)

    def show_details(self, shown: bool) -> None:
        """Tell role and reason under each name, as a session with a family needs."""
        self._with_details = shown
        self._people.show_details(shown)
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self._fit()

    def add(self, client_id: int, name: str, *, expected: bool = True) -> None:
        """Add someone who was there, expected or not."""
        state = AttendanceState.PRESENT
        self._people.add(AttendanceLine(client_id, name, state, expected=expected))
        self.selectRow(self._people.rowCount() - 1)

    def mark_all_present(self) -> None:
        """Give everyone an H."""
        for row in range(self._people.rowCount()):
            self._people.mark(row, AttendanceState.PRESENT)

    def show_states(self, shown: bool) -> None:
        """Show or hide the letters; one person alone needs none."""
        for column in range(FIRST_STATE, REMOVE):
            self.setColumnHidden(column, not shown)
        self.horizontalHeader().setVisible(shown)
        self._fit()

    def lock(self, locked: bool) -> None:
        """Show only, for a note that does not change any more."""
        self._is_locked = locked
        self.setColumnHidden(REMOVE, locked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        letter = event.text().upper()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        details = {ROLE_KEY: self.role_asked, REASON_KEY: self.reason_asked}
        if plain and letter in {state.value for state in STATES} and row >= 0:
            self._mark_and_step(row, AttendanceState(letter))
        elif plain and letter in details and self._with_details and not self._is_locked:
            details[letter].emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._is_locked:
            self._people.remove(row)
        else:
            super().keyPressEvent(event)

    def _mark_and_step(self, row: int, state: AttendanceState) -> None:
        if self._is_locked or self.isColumnHidden(FIRST_STATE):
            return
        self._people.mark(row, state)
        self.selectRow(min(row + 1, self._people.rowCount() - 1))

    def _click(self, index: QModelIndex) -> None:
        if self._is_locked:
            return
        if index.column() == REMOVE:
            self._people.remove(index.row())
        elif index.column() >= FIRST_STATE:
            self._people.mark(index.row(), STATES[index.column() - FIRST_STATE])

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.picked.emit()

    def _row_height(self) -> int:
        return ROW_HEIGHT + (SECOND_LINE if self._with_details else 0)

    def _edited(self) -> None:
        self._fit()
        self.picked.emit()
        self.changed.emit()

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(STATE_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(FIRST_STATE, COLUMNS):
            header.resizeSection(column, STATE_WIDTH)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)

    def _fit(self) -> None:
        rows = self._people.rowCount()
        header = self.horizontalHeader()
        above = header.sizeHint().height() if not header.isHidden() else 0
        self.setFixedHeight(above + rows * self._row_height() + EDGE)
        self.setVisible(rows > 0)
