# SPDX-License-Identifier: MIT
"""What the table of open cases shows of a line, and by what each column sorts it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from tksk_desktop.domain.cases import Priority
from tksk_desktop.gui.widgets.record_table import Column
from tksk_desktop.usecases.cases.readings import CaseLine
from tksk_desktop.vocabulary import short_date, word

VEIL = "•••"
_ORDER = list(Priority)


def case_columns(today: Callable[[], date]) -> tuple[Column[CaseLine], ...]:
    """Return the columns of the list; each sorts it, priority with the most pressing first."""

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
        Column(
            QCoreApplication.translate("CaseList", "Number"),
            lambda line: line.number,
            140,
            key=lambda line: line.number,
        ),
        Column(
            QCoreApplication.translate("CaseList", "Client"),
            client,
            key=lambda line: (line.client_name.casefold(), line.number),
        ),
        Column(
            QCoreApplication.translate("CaseList", "Type"),
            lambda line: line.type_name or VEIL,
            key=lambda line: (line.type_name.casefold(), line.number),
        ),
        Column(
            QCoreApplication.translate("CaseList", "Stage"),
            lambda line: line.stage_name,
            180,
            key=lambda line: (line.stage_position, line.number),
        ),
        Column(
            QCoreApplication.translate("CaseList", "Priority"),
            lambda line: word(line.priority),
            96,
            key=lambda line: (-_ORDER.index(line.priority), line.number),
        ),
        Column(QCoreApplication.translate("CaseList", "Review"), review, 214, key=review_key),
    )


def review_key(line: CaseLine) -> tuple[date, str]:
    """Cases at rest come when their rest ends, those without a review at the end."""
    return line.held_until or line.next_review_on or date.max, line.number
