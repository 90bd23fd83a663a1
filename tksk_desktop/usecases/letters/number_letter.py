# SPDX-License-Identifier: MIT
"""The next number of a letter: reports, task letters, referrals and lists count through together.

A number is given once: what is called off keeps its own.
"""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.letter_numbers import letter_number
from tksk_desktop.domain.office import Office
from tksk_desktop.usecases.needs import OpenWork, UnitOfWork

NO_REPORT = 0
"""No report has this id: the number is looked for among all of them."""


def next_running_number(work: UnitOfWork, office: Office, day: date) -> int:
    """Return the running number that follows all letters dated in a day's year."""
    return max(work.reports.highest_running_number(day.year) + 1, office.number_start)


def is_numbered(work: UnitOfWork, day: date, running: int) -> bool:
    """Tell whether a letter of any kind of that year has the running number."""
    return work.reports.number_is_taken(day.year, running, besides=NO_REPORT)


def number_of(office: Office, running: int, day: date) -> str:
    """Return the whole number by the office's pattern."""
    return letter_number(office.number_pattern, running=running, month=day.month, year=day.year)


def ask_next_number(day: date, *, open_work: OpenWork) -> int:
    """Return the running number that a letter dated on a day would get."""
    with open_work() as work:
        return next_running_number(work, work.office.get(), day)
