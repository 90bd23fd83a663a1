# SPDX-License-Identifier: MIT
"""What the journal's tables show of a line, and the month's count per kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QCoreApplication

from tksk_desktop.gui.widgets.record_table import Column
from tksk_desktop.usecases.follow_ups.readings import FollowUpLine
from tksk_desktop.usecases.readings import SessionLine
from tksk_desktop.vocabulary import DAYS, number, short_date, time_span


def note_columns() -> tuple[Column[SessionLine], ...]:
    """Return the columns of the list of notes."""
    return (
        Column(
            QCoreApplication.translate("Journal", "Date"),
            lambda line: _day(line.held_on),
            152,
            key=_moment,
        ),
        Column(
            QCoreApplication.translate("Journal", "Time"),
            lambda line: time_span(line.starts_at, line.ends_at),
            108,
        ),
        Column(
            QCoreApplication.translate("Journal", "Kind"),
            lambda line: line.type_name,
            164,
            key=lambda line: (line.type_name, *_moment(line)),
        ),
        Column(
            QCoreApplication.translate("Journal", "Who"),
            lambda line: line.who or "–",
            key=lambda line: (line.who.casefold(), *_moment(line)),
        ),
        Column(
            QCoreApplication.translate("Journal", "Title"),
            title_words,
            key=lambda line: (line.title.casefold(), *_moment(line)),
        ),
        Column(
            QCoreApplication.translate("Journal", "Place"),
            lambda line: line.place,
            168,
            key=lambda line: (line.place.casefold(), *_moment(line)),
        ),
        Column(
            QCoreApplication.translate("Journal", "Present"),
            attendance_words,
            84,
            is_number=True,
            key=lambda line: (line.present + line.walk_ins, *_moment(line)),
        ),
        Column(
            QCoreApplication.translate("Journal", "Photos"),
            lambda line: _or_dash(line.photos),
            64,
            is_number=True,
            key=lambda line: (line.photos, *_moment(line)),
        ),
    )


def follow_up_columns(today: date) -> tuple[Column[FollowUpLine], ...]:
    """Return the columns of the list of follow-ups, with how far each is from today."""
    return (
        Column(
            QCoreApplication.translate("Journal", "Due"),
            lambda line: _day(line.due_on),
            152,
            key=lambda line: (line.due_on, line.who),
        ),
        Column("", lambda line: due_words(line.due_on, today), 132),
        Column(
            QCoreApplication.translate("Journal", "With"),
            lambda line: line.who,
            220,
            key=lambda line: (line.who.casefold(), line.due_on),
        ),
        Column(
            QCoreApplication.translate("Journal", "Village"),
            lambda line: line.village_name,
            150,
            key=lambda line: (line.village_name.casefold(), line.due_on),
        ),
        Column(
            QCoreApplication.translate("Journal", "What was agreed"), lambda line: line.agreement
        ),
    )


def attendance_words(line: SessionLine) -> str:
    """Write ``5/7``, and ``5/7 +3`` with people who came unexpected."""
    if not line.expected:
        return _or_dash(line.walk_ins)
    words = f"{number(line.present)}/{number(line.expected)}"
    return f"{words} +{number(line.walk_ins)}" if line.walk_ins else words


def title_words(line: SessionLine) -> str:
    """Write the title, and what was added or corrected after the note was written."""
    later = []
    if line.addenda:
        said = QCoreApplication.translate("Journal", "+{count} added")
        later.append(said.format(count=number(line.addenda)))
    if line.corrections:
        said = QCoreApplication.translate("Journal", "{count}× corrected")
        later.append(said.format(count=number(line.corrections)))
    return " · ".join(part for part in (line.title, *later) if part)


def due_words(due_on: date, today: date) -> str:
    """Say how far a day is from today, in words."""
    days = (due_on - today).days
    if days == 0:
        return QCoreApplication.translate("Journal", "today")
    if days < 0:
        return QCoreApplication.translate("Journal", "{count} days late").format(
            count=number(-days)
        )
    return QCoreApplication.translate("Journal", "in {count} days").format(count=number(days))


def totals_words(counts: Sequence[tuple[str, int]]) -> str:
    """Say how many notes of each kind there are, and how many in all."""
    parts = [f"{name} {number(count)}" for name, count in counts]
    total = sum(count for _name, count in counts)
    said = QCoreApplication.translate("Journal", "Total {count}")
    return "   ·   ".join([*parts, said.format(count=number(total))])


def _moment(line: SessionLine) -> tuple[date, time]:
    return line.held_on, line.starts_at or time.min


def _day(day: date) -> str:
    return f"{DAYS[day.weekday()]}, {short_date(day)}"


def _or_dash(count: int) -> str:
    return number(count) if count else "–"
