# SPDX-License-Identifier: MIT
"""Finds the header of a table, which known layout it is, and what each column is about."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.exchange import family_blocks
from tksk_desktop.exchange.cells import cell_text
from tksk_desktop.exchange.reference_words import Layout, ReferenceWords, folded, is_header
from tksk_desktop.exchange.table_files import Cell, Sheet

LOOKED_AT = 80
FEWEST_KNOWN = 2
SEVERAL = frozenset({RowField.NOTES, RowField.VILLAGE})
"""Fields that may stand in more than one column."""


@dataclass(frozen=True)
class FoundTable:
    """One table as it was recognised; ``rows`` are its rows of data with their places."""

    sheet: str
    headers: tuple[str, ...]
    header_set: str
    layout: Layout | None
    mapping: tuple[RowField | None, ...]
    rows: Sequence[tuple[int, Sequence[Cell]]]
    village_above: str

    @property
    def known(self) -> int:
        """How many columns are understood."""
        return sum(field is not None for field in self.mapping)


def recognise(sheet: Sheet, words: ReferenceWords) -> FoundTable:
    """Return the table of a sheet, whatever it is."""
    rows = sheet.rows
    header_row = _header_row(rows, words)
    village = family_blocks.village_above(rows, header_row)
    data: list[tuple[int, Sequence[Cell]]]
    if family_blocks.has_blocks(rows):
        headers, members = family_blocks.flattened(rows, header_row)
        data = [(place, cells) for place, cells in members]
        layout = words.layout("bip")
    else:
        headers = tuple(cell_text(cell) for cell in rows[header_row])
        data = [
            (place, row)
            for place, row in enumerate(rows[header_row + 1 :], start=header_row + 2)
            if any(cell != "" for cell in row) and not _counts_columns(row)
        ]
        layout = _layout([folded(header) for header in headers], words)
    keys = [folded(header) for header in headers]
    return FoundTable(
        sheet=sheet.name,
        headers=headers,
        header_set=hashlib.sha256("\n".join(sorted(keys)).encode()).hexdigest(),
        layout=layout,
        mapping=_mapping(keys, layout, words),
        rows=data,
        village_above=village,
    )


def best_table(sheets: Sequence[Sheet], words: ReferenceWords) -> tuple[FoundTable, ...]:
    """Return the tables of all sheets, the one that holds people first."""
    found = [recognise(sheet, words) for sheet in sheets]
    return tuple(sorted(found, key=_worth, reverse=True))


def _worth(table: FoundTable) -> tuple[bool, bool, int]:
    has_people = RowField.NAME in table.mapping and bool(table.rows)
    return has_people, table.layout is not None, table.known


def _header_row(rows: Sequence[Sequence[Cell]], words: ReferenceWords) -> int:
    best, best_known, first_wide = 0, 0, None
    known = _known_headers(words)
    for place, row in enumerate(rows[:LOOKED_AT]):
        texts = [folded(cell) for cell in row if isinstance(cell, str) and cell.strip()]
        if first_wide is None and len(texts) >= FEWEST_KNOWN:
            first_wide = place
        count = len({text for text in texts if any(is_header(k, text) for k in known)})
        if count > best_known and count >= FEWEST_KNOWN:
            best, best_known = place, count
    if best_known:
        return best
    return first_wide or 0


def _known_headers(words: ReferenceWords) -> frozenset[str]:
    usual = [header for headers in words.usual.values() for header in headers]
    own = [h for layout in words.layouts for headers in layout.columns.values() for h in headers]
    marks = [m for layout in words.layouts for group in layout.marks for m in group]
    return frozenset([*usual, *own, *marks])


def _layout(headers: Sequence[str], words: ReferenceWords) -> Layout | None:
    fitting = [layout for layout in words.layouts if layout.id != "bip" and layout.fits(headers)]
    return max(fitting, key=lambda layout: len(layout.marks), default=None)


def _mapping(
    headers: Sequence[str], layout: Layout | None, words: ReferenceWords
) -> tuple[RowField | None, ...]:
    own = layout.columns if layout is not None else {}
    ignored = layout.ignored if layout is not None else frozenset[str]()
    taken: set[RowField] = set()
    mapping: list[RowField | None] = []
    for header in headers:
        field = None
        if header not in ignored:
            field = _field_of(header, own)
            if field is None:
                usual = _field_of(header, words.usual)
                # Where the layout says itself which column holds the name, no other one does.
                field = None if usual in own and usual not in SEVERAL else usual
        if field in taken and field not in SEVERAL:
            field = None
        if field is not None:
            taken.add(field)
        mapping.append(field)
    return tuple(mapping)


def _field_of(header: str, columns: Mapping[RowField, tuple[str, ...]]) -> RowField | None:
    if not header:
        return None
    for field, headers in columns.items():
        if any(is_header(pattern, header) for pattern in headers):
            return field
    return None


def _counts_columns(row: Sequence[Cell]) -> bool:
    """Tell whether a row only numbers the columns, as printed forms do below their header."""
    texts = [text for cell in row if (text := cell_text(cell).strip("()"))]
    if len(texts) < 3 or not all(text.isdecimal() and len(text) <= 3 for text in texts):
        return False
    numbers = [int(text) for text in texts]
    return all(b - a == 1 for a, b in pairwise(numbers))
