# SPDX-License-Identifier: MIT
"""Writes tables for others: workbooks and plain text. No cell can run as a formula.

Everything is made in memory: a spreadsheet library's temporary files would hold personal data.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from xlsxwriter import Workbook

from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.vocabulary import short_date

Value = str | int | date | None
STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
NARROWEST, WIDEST = 8, 48
TOLD_EVERY = 500
MOST_IN_CELL = 32_767
"""Characters; a workbook holds no more in a cell, and its library leaves longer ones out."""
CUT = " … (terpotong)"
_NO_LETTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""Half letters and marks that are none, with which no workbook and no text can be written."""
PLAIN_SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "dd-mm-yyyy",
}


def workbook_bytes(
    sheet: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    total: int = 0,
    progress: Progress = lambda done, total: None,
) -> bytes:
    """Return a workbook of one sheet; texts are cells of kind text, so numbers keep their zeros."""
    holder = io.BytesIO()
    book = Workbook(holder, PLAIN_SETTINGS)
    try:
        _fill(book, sheet, headers, rows, total, progress)
    except Cancelled:
        book.close()
        raise
    book.close()
    return holder.getvalue()


def sheets_bytes(sheets: Sequence[tuple[str, Sequence[str], Sequence[Sequence[Value]]]]) -> bytes:
    """Return a workbook of several sheets, each with its name, headers and rows."""
    holder = io.BytesIO()
    book = Workbook(holder, PLAIN_SETTINGS)
    for name, headers, rows in sheets:
        _fill(book, name, headers, rows, len(rows), lambda done, total: None)
    book.close()
    return holder.getvalue()


def text_bytes(
    headers: Sequence[str], rows: Iterable[Sequence[Value]], *, separator: str = ";"
) -> bytes:
    """Return the rows as UTF-8 text with the mark that tells Excel so, dates as dd-mm-yyyy."""
    holder = io.StringIO(newline="")
    writer = csv.writer(holder, delimiter=separator, lineterminator="\r\n")
    writer.writerow(headers)
    for row in rows:
        writer.writerow([harmless(value) for value in row])
    return holder.getvalue().encode("utf-8-sig")


def harmless(value: Value) -> str:
    """Return a value as text that no spreadsheet takes for a formula when it opens plain text."""
    if value is None:
        return ""
    written = short_date(value) if isinstance(value, date) else str(value)
    text = _NO_LETTERS.sub("\ufffd", written)
    # An apostrophe before it makes any spreadsheet show the rest as it stands.
    return f"'{text}" if text.startswith(STARTS_FORMULA) else text


def _in_cell(text: str) -> str:
    """Return a text as a cell can hold it; one that is too long says that it is cut."""
    sound = _NO_LETTERS.sub("\ufffd", text)
    return sound if len(sound) <= MOST_IN_CELL else sound[: MOST_IN_CELL - len(CUT)] + CUT


def _fill(
    book: Workbook,
    sheet: str,
    headers: Sequence[str],
    rows: Iterable[Sequence[Value]],
    total: int,
    progress: Progress,
) -> None:
    page = book.add_worksheet(sheet[:31])
    text = book.add_format({"num_format": "@"})
    head = book.add_format({"bold": True, "num_format": "@", "bottom": 1, "text_wrap": True})
    widths = [len(header) for header in headers]
    for column, header in enumerate(headers):
        page.write_string(0, column, header, head)
    place = 0
    for place, row in enumerate(rows, start=1):
        if place % TOLD_EVERY == 0:
            progress(place, total)
        for column, value in enumerate(row):
            if value is None or value == "":
                continue
            if isinstance(value, str):
                page.write_string(place, column, _in_cell(value), text)
                widths[column] = max(widths[column], len(value))
            elif isinstance(value, date):
                page.write_datetime(place, column, value)
            else:
                page.write_number(place, column, value)
    for column, width in enumerate(widths):
        page.set_column(column, column, min(max(width + 2, NARROWEST), WIDEST), text)
    page.freeze_panes(1, 0)
    if place:
        page.autofilter(0, 0, place, len(headers) - 1)
