# SPDX-License-Identifier: MIT
"""Makes a flat table of lists that are written family by family; reads the titles above one.

In a Buku Induk Penduduk each family begins with a row "No. KK : … Alamat : …"; its members follow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tksk_desktop.exchange.cells import cell_text
from tksk_desktop.exchange.reference_words import folded
from tksk_desktop.exchange.table_files import Cell

CARD = re.compile(r"\bno(?:mor)?\.?\s*kk\s*:?\s*'?((?:\d[\s.]?){16})(?!\d)", re.IGNORECASE)
ADDRESS = re.compile(
    r"\balamat\s*:?\s*(.+?)(?=\s+(?:rt|rw|rt/rw|dusun|kode pos|jumlah)\b\.?\s*:?|$)", re.IGNORECASE
)
NEIGHBOURHOOD = re.compile(r"\b(rt|rw)\.?\s*:?\s*(\d{1,3})\b", re.IGNORECASE)
VILLAGE_TITLE = re.compile(
    r"^\s*(?:kode\s+)?(?:desa\s*/\s*kelurahan|desa/kel|desa|kelurahan)\s*:?\s+(.+)$", re.IGNORECASE
)
SUBTITLE = re.compile(r"\s{2,}|\b(?:kecamatan|kabupaten|provinsi|kota|kode pos)\b", re.IGNORECASE)
ADDED = ("no kk", "alamat", "rt", "rw")


def has_blocks(rows: Sequence[Sequence[Cell]]) -> bool:
    """Tell whether families begin with a row of their own among the first rows."""
    return sum(CARD.search(_line(row)) is not None for row in rows[:120]) >= 1


def flattened(
    rows: Sequence[Sequence[Cell]], header_row: int
) -> tuple[tuple[str, ...], list[tuple[int, list[Cell]]]]:
    """Return the headers and the members with their places, each with what its family row said."""
    headers = [cell_text(cell) for cell in rows[header_row]]
    folded_headers = [folded(header) for header in headers]
    width = len(headers)
    said: tuple[str, ...] = ("", "", "", "")
    members: list[tuple[int, list[Cell]]] = []
    for place, row in enumerate(rows, start=1):
        line = _line(row)
        card = CARD.search(line)
        if card is not None:
            said = _family_row(line, re.sub(r"[\s.]", "", card[1]))
            continue
        if place - 1 <= header_row:
            continue
        if [folded(cell_text(cell)) for cell in row[:width]] == folded_headers[: len(row)]:
            continue
        cells = list(row[:width]) + [""] * (width - len(row))
        # A row of titles or totals between the families has hardly a cell filled.
        if sum(bool(cell_text(cell)) for cell in cells) >= 3:
            members.append((place, [*cells, *said]))
    return (*headers, *ADDED), members


def village_above(rows: Sequence[Sequence[Cell]], header_row: int) -> str:
    """Return the village that the titles above a table name, or nothing."""
    for row in rows[: max(header_row, 0)]:
        found = VILLAGE_TITLE.match(_line(row))
        if found is not None:
            return SUBTITLE.split(found[1].strip(" :"))[0].strip(" :")
    return ""


def _family_row(line: str, card: str) -> tuple[str, ...]:
    address = ADDRESS.search(line)
    around = {name.casefold(): digits for name, digits in NEIGHBOURHOOD.findall(line)}
    said = address[1].strip(" :,") if address else ""
    return card, said, around.get("rt", ""), around.get("rw", "")


def _line(row: Sequence[Cell]) -> str:
    return " ".join(text for cell in row if (text := cell_text(cell)))
