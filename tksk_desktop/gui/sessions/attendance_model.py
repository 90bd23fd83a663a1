# SPDX-License-Identifier: MIT
"""The rows of an attendance sheet: who was expected, and one of H, I, S, A for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Index
from tksk_desktop.usecases.readings import AttendanceLine
from tksk_desktop.vocabulary import word

STATES = tuple(AttendanceState)
NAME, FIRST_STATE = 0, 1
REMOVE = FIRST_STATE + len(STATES)
COLUMNS = REMOVE + 1
MARK, CROSS = "●", "×"


class AttendanceModel(QAbstractTableModel):
    """Name, a column for each state as on a paper sheet, and a cross that takes the row off."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[AttendanceLine] = []
        self._with_details = False

    def people(self) -> tuple[AttendanceLine, ...]:
        """Return the rows."""
        return tuple(self._people)

    def show_people(self, people: Sequence[AttendanceLine]) -> None:
        """Show these rows; says nothing, because no one typed."""
        self.beginResetModel()
        self._people = list(people)
        self.endResetModel()

    def add(self, person: AttendanceLine) -> None:
        """Add a row, unless the person has one."""
        if any(known.client_id == person.client_id for known in self._people):
            return
        row = len(self._people)
        self.beginInsertRows(QModelIndex(), row, row)
        self._people.append(person)
        self.endInsertRows()
        self.edited.emit()

    def remove(self, row: int) -> None:
        """Take a row off."""
        if 0 <= row < len(self._people):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._people[row]
            self.endRemoveRows()
            self.edited.emit()

    def mark(self, row: int, state: AttendanceState) -> None:
        """Give a row its state; a walk-in was there, or is taken off the sheet."""
        if not 0 <= row < len(self._people) or not self._people[row].expected:
            return
        if self._people[row].state is not state:
            self._people[row] = replace(self._people[row], state=state)
            self.dataChanged.emit(self.index(row, 0), self.index(row, COLUMNS - 1))
            self.edited.emit()

    def describe(self, row: int, role: SeatRole | None, reason: str) -> None:
        """Say who someone is in the session, and why not there."""
        if 0 <= row < len(self._people):
            said = replace(self._people[row], role=role, reason=reason)
            if said != self._people[row]:
                self._people[row] = said
                self.dataChanged.emit(self.index(row, NAME), self.index(row, NAME))
                self.edited.emit()

    def show_details(self, shown: bool) -> None:
        """Tell role and reason under the name, or the name alone."""
        self._with_details = shown

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        person, column = self._people[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            details = _details(person) if self._with_details and column == NAME else ""
            return "\n".join(filter(None, (_cell_text(person, column), details)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _cell_hint(person, column)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        is_state = FIRST_STATE <= section < REMOVE
        if role == Qt.ItemDataRole.DisplayRole:
            if section == NAME:
                return QCoreApplication.translate("AttendanceModel", "Name")
            return STATES[section - FIRST_STATE].value if is_state else ""
        if role == Qt.ItemDataRole.ToolTipRole and is_state:
            return word(STATES[section - FIRST_STATE])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == NAME else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _cell_text(person: AttendanceLine, column: int) -> str:
    if column == NAME:
        if person.expected:
            return person.client_name
        said = QCoreApplication.translate("AttendanceModel", "{name} (not on the list)")
        return said.format(name=person.client_name)
    if column == REMOVE:
        return CROSS
    if not person.expected and column != FIRST_STATE:
        return ""
    return MARK if person.state is STATES[column - FIRST_STATE] else "·"


def _details(person: AttendanceLine) -> str:
    said = (word(person.role) if person.role else "", person.reason)
    return " · ".join(part for part in said if part)


def _cell_hint(person: AttendanceLine, column: int) -> str:
    if column == REMOVE:
        sentence = QCoreApplication.translate("AttendanceModel", "Take {name} off the list")
        return sentence.format(name=person.client_name)
    state = person.state if column == NAME else STATES[column - FIRST_STATE]
    return f"{person.client_name}: {word(state)}"
