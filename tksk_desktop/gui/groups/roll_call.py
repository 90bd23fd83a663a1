# SPDX-License-Identifier: MIT
"""Takes the attendance of many people by the keyboard alone; part of the attendance dialog.

H, I, S or A marks a row and moves on; Backspace goes back and takes a mark away; ``*`` marks
everyone present who has no mark yet. ``/`` and ``+`` ask for the fields beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT, Index
from tksk_desktop.usecases.groups.readings import Seat
from tksk_desktop.vocabulary import word

STATES = tuple(AttendanceState)
NUMBER, NAME, FIRST_STATE = 0, 1, 2
COLUMNS = FIRST_STATE + len(STATES)
MARK, OPEN = "●", "·"
STATE_WIDTH, NUMBER_WIDTH = 42, 44


class RollCallModel(QAbstractTableModel):
    """A running number, a name, and a column for each letter as on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seats: list[Seat] = []

    def show_seats(self, seats: Sequence[Seat]) -> None:
        """Show these people."""
        self.beginResetModel()
        self.seats = list(seats)
        self.endResetModel()

    def mark(self, row: int, state: AttendanceState | None) -> None:
        """Give a row its letter, or take it away."""
        self.seats[row] = replace(self.seats[row], state=state)
        self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMNS - 1))

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.seats)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        seat, column = self.seats[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NUMBER:
                return str(index.row() + 1)
            if column == NAME:
                return seat.name
            return MARK if seat.state is STATES[column - FIRST_STATE] else OPEN
        if role == Qt.ItemDataRole.TextAlignmentRole:
            if column == NAME:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole and seat.state is not None:
            return f"{seat.name}: {word(seat.state)}"
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == NAME:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if orientation is Qt.Orientation.Vertical or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        if section >= FIRST_STATE:
            state = STATES[section - FIRST_STATE]
            return state.value if role == Qt.ItemDataRole.DisplayRole else word(state)
        return self.tr("Name") if section == NAME else self.tr("No.")


class RollCall(QTableView):
    """The list of who is expected."""

    changed = Signal()
    find_asked = Signal()
    walk_in_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = RollCallModel(self)
        self.setModel(self.people)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Attendance: H, I, S or A marks a row and moves on"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(STATE_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.resizeSection(NUMBER, NUMBER_WIDTH)
        for column in range(FIRST_STATE, COLUMNS):
            header.resizeSection(column, STATE_WIDTH)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.clicked.connect(self._click)

    def seats(self) -> tuple[Seat, ...]:
        """Return everyone with the letter given."""
        return tuple(self.people.seats)

    def set_seats(self, seats: Sequence[Seat]) -> None:
        """Show these people; does not count as a change by the worker."""
        self.people.show_seats(seats)
        if seats:
            self.selectRow(0)

    def mark_rest_present(self) -> None:
        """Give an H to everyone without a letter."""
        for row, seat in enumerate(self.people.seats):
            if seat.state is None:
                self.people.mark(row, AttendanceState.PRESENT)
        self.changed.emit()

    def go_to(self, text: str) -> bool:
        """Go to the first row whose name holds all typed words; tell whether there is one."""
        words = text.casefold().split()
        for row, seat in enumerate(self.people.seats):
            if words and all(each in seat.name.casefold() for each in words):
                self._go(row)
                return True
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, text = self.currentIndex().row(), event.text().upper()
        is_plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if is_plain and row >= 0 and text in {state.value for state in STATES}:
            self.people.mark(row, AttendanceState(text))
            self._go(row + 1)
            self.changed.emit()
        elif event.key() == Qt.Key.Key_Backspace and row >= 0:
            self._step_back(row)
        elif text == "*":
            self.mark_rest_present()
        elif text == "/":
            self.find_asked.emit()
        elif text == "+":
            self.walk_in_asked.emit()
        else:
            super().keyPressEvent(event)

    def _step_back(self, row: int) -> None:
        """Take away the letter of this row, or of the one before where this one has none."""
        if self.people.seats[row].state is None and row > 0:
            row -= 1
        self.people.mark(row, None)
        self._go(row)
        self.changed.emit()

    def _go(self, row: int) -> None:
        at = self.people.index(min(row, self.people.rowCount() - 1), NAME)
        self.setCurrentIndex(at)
        self.scrollTo(at)

    def _click(self, index: QModelIndex) -> None:
        if index.column() >= FIRST_STATE:
            self.people.mark(index.row(), STATES[index.column() - FIRST_STATE])
            self.changed.emit()
