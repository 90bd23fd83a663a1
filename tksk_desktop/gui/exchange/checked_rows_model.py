# SPDX-License-Identifier: MIT
"""The rows of a checked list, those of one sort shown at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.exchanged_rows import Familiarity, RowDecision, RowState
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.usecases.exchange.readings import CheckedRow, ImportCheck
from tksk_desktop.vocabulary import remark_text, short_date, word

Sort = Callable[[CheckedRow], bool]


def is_asked(row: CheckedRow) -> bool:
    """Tell whether the worker must decide about a row."""
    return row.row.is_kept and row.decision is RowDecision.ASK


def may_be_someone_else(row: CheckedRow) -> bool:
    """Tell whether a row can become a new client: one NIK is never two people's."""
    if row.known is None or row.row.nik is None:
        return True
    return row.known.nik != row.row.nik and not row.known.is_veiled


def outcome(row: CheckedRow) -> str:
    """Say in a word what becomes of a row."""
    if not row.row.is_kept:
        return word(row.state)
    if row.decision is RowDecision.ADD and row.familiarity is Familiarity.NONE:
        return word(Familiarity.NONE) if row.row.name else word(RowState.GOOD)
    return word(row.decision)


class CheckedRowsModel(LinesModel[CheckedRow]):
    """All rows, of which the table shows one sort."""

    def __init__(self, columns: Sequence[Column[CheckedRow]], parent: QWidget) -> None:
        super().__init__(columns, parent)
        self._rows: list[CheckedRow] = []
        self._places: list[int] = []

    def take(self, check: ImportCheck) -> None:
        """Hold the rows of a check."""
        self._rows = list(check.rows)

    def show(self, sort: Sort) -> None:
        """Show the rows of a sort."""
        self._places = [place for place, row in enumerate(self._rows) if sort(row)]
        self.show_lines([self._rows[place] for place in self._places])

    def change(self, shown: int, row: CheckedRow) -> None:
        """Put another decision in the place of a shown row."""
        self._rows[self._places[shown]] = row
        lines = list(self._lines)
        lines[shown] = row
        self._lines = tuple(lines)
        self.dataChanged.emit(self.index(shown, 0), self.index(shown, len(self.columns) - 1))

    def change_all(self, sort: Sort, decided: Callable[[CheckedRow], CheckedRow]) -> None:
        """Decide about every row of a sort at once, shown or not."""
        self._rows = [decided(row) if sort(row) else row for row in self._rows]
        self.show_lines([self._rows[place] for place in self._places])

    def check_of(self, check: ImportCheck) -> ImportCheck:
        """Return a check with the rows as they are decided now."""
        return replace(check, rows=tuple(self._rows))


def remarks_of(row: CheckedRow) -> str:
    """Say all that was noticed about a row."""
    return "; ".join(remark_text(remark) for remark in row.row.remarks)


def born(row: CheckedRow) -> str:
    """Write the birth date of a row."""
    return short_date(row.row.birth_date) if row.row.birth_date else ""
