# SPDX-License-Identifier: MIT
"""Reads dates as people type them in Indonesia, and writes them back; no Qt in here.

Day before month before year, always. Nothing is guessed that could be read in two ways; the field
that uses this shows what was understood.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.vocabulary import DAYS, MONTHS

DAY_WORDS = {
    "hari ini": 0,
    "hr ini": 0,
    "today": 0,
    "kemarin": -1,
    "kemaren": -1,
    "yesterday": -1,
    "kemarin lusa": -2,
    "besok": 1,
    "tomorrow": 1,
    "lusa": 2,
}
MONTH_NAMES: tuple[tuple[str, ...], ...] = (
    ("january",),
    ("february", "pebruari"),
    ("march",),
    ("april",),
    ("may",),
    ("june",),
    ("july",),
    ("august", "agt", "ags", "agst"),
    ("september",),
    ("october",),
    ("november", "nopember"),
    ("december",),
)
SHORTEST_MONTH = 3
FIRST_YEAR, LAST_YEAR = 1900, 2199
YEARS_AHEAD = 10
"""Two digits mean the last such year that is not further ahead than this."""

_PARTS = re.compile(r"[0-9]+|[a-z]+")
_BETWEEN = re.compile(r"[\s/.,\-]*")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_UNBROKEN = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})")


def read_date(text: str, today: date, *, past_only: bool = False) -> date | None:
    """Return the day that the text names, or None where it names none.

    Without a year the current one is meant. ``past_only`` reads two-digit years as never lying
    in the future, as for births.
    """
    said = " ".join(text.casefold().split())
    if said in DAY_WORDS:
        return today + timedelta(days=DAY_WORDS[said])
    iso = _ISO.fullmatch(said)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = _date_parts(said)
    if parts is None:
        return None
    day, month, year = parts
    return _with_year(int(day), _month_number(month), year, today, past_only)


def read_birth(text: str, today: date) -> date | None:
    """Return a day of birth, of which only the year, or month and year, may be known."""
    day = read_date(text, today, past_only=True)
    if day is not None:
        return day
    *month, year = _PARTS.findall(text.casefold()) or [""]
    said = _BETWEEN.fullmatch(_PARTS.sub("", text.casefold()))
    if not said or len(month) > 1 or len(year) != 4 or not year.isdecimal():
        return None
    number = _month_number(month[0]) if month else 0
    if not FIRST_YEAR <= int(year) <= today.year or number > len(MONTHS) or (month and not number):
        return None
    return PartialDate(int(year), number)


def write_date(day: date) -> str:
    """Write ``14/12/2026``, the way forms are filled in; of a day of birth what is known."""
    if isinstance(day, PartialDate):
        return f"{day.month:02d}/{day.year}" if day.knows_month else str(day.year)
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def _date_parts(said: str) -> tuple[str, str, str] | None:
    """Split into day, month and year (empty where left out), or None where that is no date."""
    unbroken = _UNBROKEN.fullmatch(said)
    if unbroken:
        return unbroken[1], unbroken[2], unbroken[3]
    parts = _PARTS.findall(said)
    if not _BETWEEN.fullmatch(_PARTS.sub("", said)):
        return None
    if parts and parts[0] in {name.casefold() for name in DAYS}:
        parts = parts[1:]
    if len(parts) == 2:
        parts = [*parts, ""]
    if len(parts) != 3:
        return None
    day, month, year = parts
    fits = day.isdecimal() and len(day) <= 2 and (not year or year.isdecimal())
    return (day, month, year) if fits else None


def _month_number(part: str) -> int:
    """Return 1 to 12 for digits or a name's beginning in either language, else 0."""
    if part.isdecimal():
        return int(part) if len(part) <= 2 else 0
    if len(part) < SHORTEST_MONTH:
        return 0
    for number, (indonesian, others) in enumerate(zip(MONTHS, MONTH_NAMES, strict=True), 1):
        if any(name.startswith(part) for name in (indonesian.casefold(), *others)):
            return number
    return 0


def _with_year(day: int, month: int, year: str, today: date, past_only: bool) -> date | None:
    """Complete the year and return the day, if there is one."""
    if not year:
        return _day(today.year, month, day)
    if len(year) == 4:
        return _day(int(year), month, day)
    if len(year) != 2:
        return None
    latest = today if past_only else date(min(today.year + YEARS_AHEAD, LAST_YEAR), 12, 31)
    found = _day(2000 + int(year), month, day)
    if found is None or found > latest:
        return _day(1900 + int(year), month, day)
    return found


def _day(year: int, month: int, day: int) -> date | None:
    """Return the day if the calendar has it."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
