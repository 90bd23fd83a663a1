# SPDX-License-Identifier: MIT
"""The grid of quick entry: cells as typed, and beside each row what was understood."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.exchanged_rows import (
    QUICK_COLUMNS,
    Familiarity,
    RowDecision,
    RowField,
    RowState,
)
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Index
from tksk_desktop.usecases.exchange.readings import CheckedRow
from tksk_desktop.vocabulary import word

STATE = len(QUICK_COLUMNS)
"""The column behind the cells."""


class EntryGridModel(QAbstractTableModel):
    """Rows of typed cells; there is always an empty one at the end."""

    typed = Signal(int)
    """A cell of this row was changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: list[list[str]] = [self._empty()]
        self._checked: dict[int, CheckedRow] = {}
        self._anyway: set[int] = set()

    @staticmethod
    def _empty() -> list[str]:
        return [""] * len(QUICK_COLUMNS)

    def content(self) -> str:
        """Return what is typed, as text to keep; empty for an empty grid."""
        rows = [cells for cells in self._cells if any(cells)]
        return json.dumps({"rows": rows}, ensure_ascii=False) if rows else ""

    def show_content(self, content: str) -> None:
        """Show what was kept."""
        rows = json.loads(content)["rows"] if content else []
        width = len(QUICK_COLUMNS)
        self.beginResetModel()
        self._cells = [[*map(str, row[:width]), *[""] * (width - len(row))] for row in rows]
        self._cells.append(self._empty())
        self._checked, self._anyway = {}, set()
        self.endResetModel()

    def append(self, people: Sequence[Mapping[RowField, str]]) -> set[int]:
        """Put people below what is typed, unless the same row is there; return their places."""
        rows = [[person.get(about, "") for about in QUICK_COLUMNS] for person in people]
        new = [row for row in rows if row not in self._cells]
        self.beginResetModel()
        first = len(self._cells) - 1
        self._cells[first:] = [*new, self._empty()]
        self.endResetModel()
        return set(range(first, first + len(new)))

    def filled(self) -> list[tuple[int, Sequence[str]]]:
        """Return the rows that hold something, with their places."""
        return [(place, cells) for place, cells in enumerate(self._cells) if any(cells)]

    def take(self, checked: Sequence[CheckedRow]) -> None:
        """Take what was understood of some rows; one that was changed meanwhile comes again."""
        for row in checked:
            self._checked[row.row.place] = row
            self._tell(row.row.place)

    def checked(self, place: int) -> CheckedRow | None:
        """Return what was understood of a row."""
        return self._checked.get(place)

    def is_anyway(self, place: int) -> bool:
        """Tell whether a row is to be registered though someone alike is."""
        return place in self._anyway

    def set_anyway(self, place: int, wanted: bool) -> None:
        """Say that a row is someone else than the one registered."""
        (self._anyway.add if wanted else self._anyway.discard)(place)
        self._tell(place)

    def good(self) -> list[CheckedRow]:
        """Return the rows that can be registered now."""
        return [row for place, row in sorted(self._checked.items()) if self.is_good(place)]

    def is_good(self, place: int) -> bool:
        """Tell whether a row can be registered now."""
        row = self._checked.get(place)
        if row is None or not row.row.is_kept:
            return False
        return row.familiarity is Familiarity.NONE or place in self._anyway

    def remove(self, places: set[int]) -> None:
        """Take rows out of the grid; the others keep what was understood of them by being asked."""
        self.beginResetModel()
        self._cells = [cells for place, cells in enumerate(self._cells) if place not in places]
        if not self._cells or any(self._cells[-1]):
            self._cells.append(self._empty())
        self._checked, self._anyway = {}, set()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cells)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else STATE + 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if index.column() == STATE else usual | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place, column = index.row(), index.column()
        if column == STATE:
            return self._state(place, role)
        text = self._cells[place][column]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        checked = self._checked.get(place)
        if checked is None:
            return None
        about = QUICK_COLUMNS[column]
        faults = [remark for remark in checked.row.remarks if remark.field is about]
        if role == Qt.ItemDataRole.ToolTipRole and faults:
            return "; ".join(word(remark.fault) for remark in faults)
        if role == Qt.ItemDataRole.DecorationRole and faults:
            return icon("triangle-alert")
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place, column = index.row(), index.column()
        if role != Qt.ItemDataRole.EditRole or column == STATE:
            return False
        text = str(value).strip()
        if self._cells[place][column] == text:
            return True
        self._cells[place][column] = text
        self._checked.pop(place, None)
        self._anyway.discard(place)
        self._tell(place)
        if place == len(self._cells) - 1 and text:
            self.beginInsertRows(self.index(-1, -1), place + 1, place + 1)
            self._cells.append(self._empty())
            self.endInsertRows()
        self.typed.emit(place)
        return True

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        if section == STATE:
            return self.tr("State")
        about = QUICK_COLUMNS[section]
        return self.tr("M/F") if about is RowField.SEX else word(about)

    def _state(self, place: int, role: int) -> Any:
        row = self._checked.get(place)
        if role == Qt.ItemDataRole.DisplayRole:
            if row is None:
                return ""
            if row.known is not None and place not in self._anyway and row.row.is_kept:
                return word(row.familiarity)
            return word(RowDecision.ADD) if place in self._anyway else word(row.state)
        if role == Qt.ItemDataRole.DecorationRole and row is not None:
            if self.is_good(place) and row.state is RowState.GOOD:
                return icon("circle-check")
            return icon("circle-alert" if row.state is RowState.WRONG else "triangle-alert")
        return None

    def _tell(self, place: int) -> None:
        if place < len(self._cells):
            self.dataChanged.emit(self.index(place, 0), self.index(place, STATE))
