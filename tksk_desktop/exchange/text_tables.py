# SPDX-License-Identifier: MIT
"""Reads tables of plain text: any usual separator, UTF-8 or the Windows letters, with quotes."""

from __future__ import annotations

import csv
import io
from typing import Literal

from tksk_desktop.domain.exchanged_rows import NotATable, TableTooLarge
from tksk_desktop.exchange import bounds

SEPARATORS = ";,|\t"
LOOKED_AT = 40
CONTROL = frozenset(range(32)) - {9, 10, 12, 13}


def read_text(data: bytes) -> list[list[str]]:
    """Return the rows of a text; raise NotATable or TableTooLarge."""
    text = _decoded(data)
    separator = _separator(text)
    # Files handed out by offices quote carelessly: where a quote never ends, quotes are letters.
    rows = _rows(text, separator, quoting=csv.QUOTE_MINIMAL)
    lines = text.count("\n") + 1
    if lines > 2 and len(rows) < lines // 2:
        plain = _rows(text, separator, quoting=csv.QUOTE_NONE)
        rows = [[cell.strip().strip('"') for cell in row] for row in plain]
    return rows


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise NotATable from error
    if CONTROL & set(data[:4096]):
        raise NotATable
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _separator(text: str) -> str:
    """Return the separator that cuts the first lines into the most columns of equal number."""
    lines = [line for line in text[:200_000].splitlines()[:LOOKED_AT] if line.strip()]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return lines[0].strip()[4]

    def worth(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        most = max(counts, default=0)
        return (sum(count == most for count in counts) * most, most)

    return max(SEPARATORS, key=worth)


def _rows(text: str, separator: str, *, quoting: Literal[0, 3]) -> list[list[str]]:
    rows: list[list[str]] = []
    cells = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=quoting)
    try:
        for row in reader:
            rows.append(row)
            cells += len(row)
            if len(row) > bounds.MOST_COLUMNS or len(rows) > bounds.MOST_ROWS + 100:
                raise TableTooLarge
            if cells > bounds.MOST_CELLS:
                raise TableTooLarge
    except csv.Error as error:
        raise TableTooLarge from error
    return rows
