# SPDX-License-Identifier: MIT
"""Reads single cells as offices write them: numbers, dates, texts. Nothing ambiguous is guessed.

Each function answers with what was read and, where something is wrong, with the fault.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta

from tksk_desktop.domain.exchanged_rows import RowFault
from tksk_desktop.domain.identity_numbers import LENGTH
from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.exchange.table_files import Cell
from tksk_desktop.vocabulary import MONTHS

NOTHING = frozenset({"", "-", "--", "—", "–", ".", "null", "none", "nihil", "n/a", "na", "#n/a"})
"""What stands in a cell that says nothing."""
FIRST_EXCEL_DAY = date(1899, 12, 30)
LAST_SERIAL = 73_050
FIRST_YEAR, LAST_YEAR = 1850, 2199
SCIENTIFIC = re.compile(r"\d[.,]?\d*[eE]\+?\d{1,2}")
TRAILING_ZERO_PART = re.compile(r"(\d{10,})[.,]0+")
ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ Tt].*)?")
USUAL = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})(?: .*)?")
UNBROKEN = re.compile(r"(\d{2})(\d{2})(\d{4})")
WRITTEN = re.compile(r"(\d{1,2})[-/., ]*([a-z]{3,9})\.?[-/., ]*(\d{4}|\d{2})")
_UNKNOWN = r"(?:0{1,2}|-{1,2}|\?{1,2})"
YEAR = re.compile(rf"(?:th\.?|tahun)? ?(?:{_UNKNOWN}[-/. ]){{0,2}}(?P<year>\d{{4}})")
MONTH_YEAR = re.compile(
    rf"(?:{_UNKNOWN}[-/. ])?(?P<month>\d{{1,2}}|[a-z]{{3,9}})\.?[-/. ]+(?P<year>\d{{4}})"
)
YEAR_MONTH = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})(?:[-/.]0{1,2})?")
RANK = re.compile(r"(?:desil\s*)?(?:ke\s*)?0?(\d{1,2})(?:[.,]0+)?(?:\s*[(:a-z].*)?", re.IGNORECASE)
OTHER_MONTHS = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7,
    "agu": 8, "agt": 8, "ags": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11,
    "des": 12, "dec": 12,
}  # fmt: skip


def cell_text(cell: Cell) -> str:
    """Return a cell as one line of text, without the apostrophe that keeps zeros in Excel."""
    if isinstance(cell, str):
        text = cell
    elif isinstance(cell, bool):
        return "1" if cell else "0"
    elif isinstance(cell, float):
        text = str(int(cell)) if cell.is_integer() and abs(cell) < 1e18 else repr(cell)
    elif isinstance(cell, datetime):
        text = cell.date().isoformat()
    else:
        text = str(cell)
    if not text.isprintable():
        text = "".join(c for c in text if c.isspace() or unicodedata.category(c)[0] != "C")
    text = " ".join(text.split())
    return text[1:].lstrip() if text[:1] in ("'", "`", "\u2019") else text


def says_nothing(text: str) -> bool:
    """Tell whether a text only stands for an empty cell."""
    return text.casefold() in NOTHING


def read_number(
    cell: Cell, *, lost: RowFault, wrong: RowFault
) -> tuple[str | None, RowFault | None]:
    """Read a NIK or No. KK of 16 digits; empty, 0 and dashes are none.

    Spreadsheets keep 15 digits of a number, so one of 16 that ends in 0 has probably lost its last
    digit, and so has one written like 3,50713E+15.
    """
    text = cell_text(cell)
    if says_nothing(text) or not text.strip("0.- "):
        return None, None
    if SCIENTIFIC.fullmatch(text):
        return None, lost
    trimmed = TRAILING_ZERO_PART.fullmatch(text)
    digits = (trimmed[1] if trimmed else text).translate({32: None, 45: None, 46: None, 39: None})
    if len(digits) != LENGTH or not digits.isascii() or not digits.isdecimal():
        return None, wrong
    if isinstance(cell, int | float) and digits.endswith("0"):
        return None, lost
    return digits, None


def read_date(cell: Cell, *, today: date) -> tuple[date | None, str, RowFault | None]:
    """Read a date of birth, and the place where both stand in one cell ("Malang, 14-12-1970")."""
    if isinstance(cell, datetime):
        return _not_ahead(cell.date(), "", today)
    if isinstance(cell, date):
        return _not_ahead(cell, "", today)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _from_serial(cell, today)
    text = cell_text(cell)
    place, comma, rest = text.rpartition(",")
    if comma and rest.strip() and not any(c.isdecimal() for c in place):
        text = rest.strip()
    else:
        place = ""
    if says_nothing(text) or not text.strip("0-/. :"):
        return None, place.strip(), None
    day = _from_text(text.casefold(), today)
    if day is None:
        return None, place.strip(), RowFault.DATE_UNREADABLE
    return _not_ahead(day, place.strip(), today)


def read_rank(cell: Cell) -> tuple[int | None, RowFault | None]:
    """Read a desil from 1 to 10, as a number or in words such as "Desil 1"."""
    text = cell_text(cell)
    if says_nothing(text):
        return None, None
    found = RANK.fullmatch(text)
    if found is None or not 1 <= int(found[1]) <= 10:
        return None, RowFault.RANK_UNREADABLE
    return int(found[1]), None


def _from_serial(number: float, today: date) -> tuple[date | None, str, RowFault | None]:
    if number == 0:
        return None, "", None
    if float(number).is_integer() and 10_000_000 <= number <= 99_999_999:
        text = str(int(number))
        day = _day(int(text[:4]), int(text[4:6]), int(text[6:])) or _from_text(text, today)
    elif FIRST_YEAR <= number <= LAST_YEAR:
        # A bare year; as a serial number it would be some day of 1905.
        day = PartialDate(int(number)) if float(number).is_integer() else None
    elif not 1 <= number <= LAST_SERIAL:
        day = None
    else:
        day = FIRST_EXCEL_DAY + timedelta(days=int(number))
    return (None, "", RowFault.DATE_UNREADABLE) if day is None else _not_ahead(day, "", today)


def _from_text(text: str, today: date) -> date | None:
    return _whole_day(text, today) or _partly(text)


def _whole_day(text: str, today: date) -> date | None:
    iso = ISO.fullmatch(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    usual = USUAL.fullmatch(text) or UNBROKEN.fullmatch(text)
    if usual:
        return _with_year(usual[3], int(usual[2]), int(usual[1]), today)
    written = WRITTEN.fullmatch(text)
    if written:
        return _with_year(written[3], _month(written[2]), int(written[1]), today)
    return None


def _partly(text: str) -> date | None:
    """Read a year, or a month and a year, alone or with zeros or dashes for the rest."""
    found = YEAR.fullmatch(text) or MONTH_YEAR.fullmatch(text) or YEAR_MONTH.fullmatch(text)
    if found is None or not FIRST_YEAR <= int(found["year"]) <= LAST_YEAR:
        return None
    said = found.groupdict().get("month") or "0"
    month = int(said) if said.isdecimal() else _month(said)
    if month > len(MONTHS) or (not month and said.strip("0")):
        return None
    return PartialDate(int(found["year"]), month)


def _month(name: str) -> int:
    for number, month in enumerate(MONTHS, start=1):
        if month.casefold().startswith(name):
            return number
    return OTHER_MONTHS.get(name[:3], 0)


def _with_year(year: str, month: int, day: int, today: date) -> date | None:
    """Two digits mean the last such year that is not ahead."""
    if len(year) == 4:
        return _day(int(year), month, day)
    found = _day(2000 + int(year), month, day)
    return found if found and found <= today else _day(1900 + int(year), month, day)


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _not_ahead(day: date, place: str, today: date) -> tuple[date | None, str, RowFault | None]:
    if day > today:
        return None, place, RowFault.DATE_IN_FUTURE
    if day.year < FIRST_YEAR:
        return None, place, RowFault.DATE_UNREADABLE
    return day, place, None
