# SPDX-License-Identifier: MIT
"""The open cases as a table that sorts by any of its columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.cases import Priority
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.vocabulary import short_date, word

REVIEW_COLUMN = 5
VEIL = "•••"
_ORDER = list(Priority)


class CaseListModel(LinesModel[CaseLine]):
    """A few hundred lines at most, held whole; the order chosen stays through a reload."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(_columns(today), parent)
        self._by, self._order = REVIEW_COLUMN, Qt.SortOrder.AscendingOrder

    @override
    def show_lines(self, lines: Sequence[CaseLine]) -> None:
        in_order = sorted(
            lines, key=_KEYS[self._by], reverse=self._order is Qt.SortOrder.DescendingOrder
        )
        super().show_lines(in_order)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(_KEYS):
            self._by, self._order = column, order
            self.show_lines(self._lines)


def _columns(today: Callable[[], date]) -> tuple[Column[CaseLine], ...]:
    def review(line: CaseLine) -> str:
        if line.held_until is not None:
            held = QCoreApplication.translate("CaseList", "on hold until {day}")
            return held.format(day=short_date(line.held_until))
        if line.next_review_on is None:
            return "–"
        late = (today() - line.next_review_on).days
        day = short_date(line.next_review_on)
        if late <= 0:
            return day
        said = QCoreApplication.translate("CaseList", "{day} ({count} days late)")
        return said.format(day=day, count=late)

    def client(line: CaseLine) -> str:
        if line.is_hidden:
            return QCoreApplication.translate("CaseList", "Confidential client")
        return line.client_name

    return (
        Column(QCoreApplication.translate("CaseList", "Number"), lambda line: line.number, 140),
        Column(QCoreApplication.translate("CaseList", "Client"), client),
        Column(QCoreApplication.translate("CaseList", "Type"), lambda line: line.type_name or VEIL),
        Column(QCoreApplication.translate("CaseList", "Stage"), lambda line: line.stage_name, 180),
        Column(
            QCoreApplication.translate("CaseList", "Priority"),
            lambda line: word(line.priority),
            96,
        ),
        Column(QCoreApplication.translate("CaseList", "Review"), review, 214),
    )


def _review_key(line: CaseLine) -> tuple[date, str]:
    """Cases at rest come when their rest ends, those without a review at the end."""
    return line.held_until or line.next_review_on or date.max, line.number


_KEYS: tuple[Callable[[CaseLine], Any], ...] = (
    lambda line: line.number,
    lambda line: (line.client_name.casefold(), line.number),
    lambda line: (line.type_name.casefold(), line.number),
    lambda line: (line.stage_position, line.number),
    lambda line: (-_ORDER.index(line.priority), line.number),
    _review_key,
)
"""What each column sorts by; priority with the most pressing first."""
