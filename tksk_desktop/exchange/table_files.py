# SPDX-License-Identifier: MIT
"""Opens a foreign list, bounded before a library touches it, as sheets of cells.

Formulas are not computed and nothing outside the file is fetched: what a workbook says of its own
cells is all that is read.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum

from tksk_desktop.domain.exchanged_rows import (
    NotATable,
    TableDamaged,
    TableEmpty,
    TableProtected,
    TableTooLarge,
)
from tksk_desktop.exchange import bounds, old_workbooks, zipped_workbooks
from tksk_desktop.exchange.text_tables import read_text

ZIP_SIGNATURE = b"PK\x03\x04"
TEXT_ENDINGS = frozenset({".csv", ".txt", ".tsv", ".psv"})

Cell = str | int | float | bool | date | datetime | time | timedelta
"""What a library gives for a cell; an empty one is an empty text."""


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name and its rows, as many cells in each as the file gave."""

    name: str
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class TableFile:
    """A file that was opened: its fingerprint and its sheets."""

    sha256: str
    sheets: tuple[Sheet, ...]


def open_table(path: Path) -> TableFile:
    """Read a file whole; raise a refusal of ``domain.exchanged_rows``, or OSError."""
    if path.stat().st_size > bounds.MOST_BYTES:
        raise TableTooLarge
    data = path.read_bytes()
    if not data:
        raise TableEmpty
    if data.startswith(ZIP_SIGNATURE):
        zipped_workbooks.refuse_unsafe(io.BytesIO(data))
        sheets = _read_workbook(data)
    elif data.startswith(old_workbooks.SIGNATURE):
        old_workbooks.refuse_unsafe(data)
        sheets = _read_workbook(data)
    elif path.suffix.lower() in TEXT_ENDINGS:
        sheets = (Sheet("", read_text(data)),)
    else:
        raise NotATable
    sheets = tuple(sheet for sheet in sheets if _says_something(sheet))
    if not sheets:
        raise TableEmpty
    return TableFile(hashlib.sha256(data).hexdigest(), sheets)


def _read_workbook(data: bytes) -> tuple[Sheet, ...]:
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            names = [
                sheet.name
                for sheet in workbook.sheets_metadata
                if sheet.typ is SheetTypeEnum.WorkSheet
            ]
            return tuple(_read_sheet(workbook, name) for name in names)
    except PasswordError as error:
        raise TableProtected from error
    except CalamineError as error:
        raise TableDamaged from error
    except BaseException as error:
        # A file that breaks a promise inside the library: its panic is no ordinary exception.
        if type(error).__name__ != "PanicException":
            raise
        raise TableDamaged from error


def _read_sheet(workbook: CalamineWorkbook, name: str) -> Sheet:
    sheet = workbook.get_sheet_by_name(name)
    if sheet.total_height > bounds.MOST_ROWS or sheet.total_width > bounds.MOST_COLUMNS:
        raise TableTooLarge
    return Sheet(name, sheet.to_python(skip_empty_area=False))


def _says_something(sheet: Sheet) -> bool:
    return any(str(cell).strip() for row in sheet.rows for cell in row)
