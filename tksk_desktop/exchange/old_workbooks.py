# SPDX-License-Identifier: MIT
"""Looks through an old workbook (xls) before a library opens it.

Such a file is a small file system with chains of sectors; the cells lie in one stream of records.
Only what tells the size of the sheets is read here: the library lays a sheet out as one block of
memory, and two far cells in a tiny file would ask for more than any machine has.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from tksk_desktop.domain.exchanged_rows import (
    NotATable,
    TableDamaged,
    TableProtected,
    TableTooLarge,
)
from tksk_desktop.exchange import bounds

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
FREE_FROM = 0xFFFFFFFA
"""Sector numbers from here on are marks, not sectors."""
STREAMS = ("workbook", "book")
PROTECTED_STREAM = "encryptedpackage"
CELL_RECORDS = frozenset({0x06, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E, 0x206, 0x406})
ROW_OF_CELLS = frozenset({0xBD, 0xBE})
BEGIN, PASSWORD, SHARED_TEXTS, DIMENSIONS = 0x809, 0x2F, 0xFC, 0x200
ROWS_OF_SHEET, COLUMNS_OF_SHEET = 65_536, 256
SMALLEST_TEXT = 3
RECORD, CELL = struct.Struct("<HH"), struct.Struct("<HH")


def refuse_unsafe(data: bytes) -> None:
    """Raise NotATable, TableDamaged, TableProtected or TableTooLarge."""
    try:
        stream = _workbook_stream(data)
    except (struct.error, IndexError, ValueError) as error:
        raise TableDamaged from error
    try:
        _refuse_large(stream)
    except struct.error as error:
        raise TableDamaged from error


def _refuse_large(stream: bytes) -> None:
    rows = columns = 0
    for kind, start, length in _records(stream):
        if kind == PASSWORD:
            raise TableProtected
        if kind == SHARED_TEXTS and length >= 8:
            # The library makes room for as many texts as are told here.
            if max(struct.unpack_from("<II", stream, start)) > len(stream) // SMALLEST_TEXT:
                raise TableDamaged
        elif kind == DIMENSIONS and length >= 12:
            top, bottom, left, right = struct.unpack_from("<IIHH", stream, start)
            if not (top <= bottom <= ROWS_OF_SHEET and left <= right <= COLUMNS_OF_SHEET):
                raise TableDamaged
        elif kind == BEGIN:
            rows = columns = 0
        elif kind in CELL_RECORDS or kind in ROW_OF_CELLS:
            if length < CELL.size:
                raise TableDamaged
            row, column = CELL.unpack_from(stream, start)
            if kind in ROW_OF_CELLS:
                (column,) = struct.unpack_from("<H", stream, start + length - 2)
            if row >= rows or column >= columns:
                rows, columns = max(rows, row + 1), max(columns, column + 1)
                if columns > bounds.MOST_COLUMNS or rows * columns > bounds.MOST_CELLS:
                    raise TableTooLarge


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """Return kind, start and length of every record."""
    place, end = 0, len(stream)
    while place + RECORD.size <= end:
        kind, length = RECORD.unpack_from(stream, place)
        place += RECORD.size
        if kind == 0 and length == 0:
            return
        if place + length > end:
            raise TableDamaged
        yield kind, place, length
        place += length


def _workbook_stream(data: bytes) -> bytes:
    sector_shift, mini_shift = struct.unpack_from("<HH", data, 30)
    if sector_shift not in (9, 12) or mini_shift != 6:
        raise TableDamaged
    size = 1 << sector_shift
    directory_start, _, small_below, mini_start = struct.unpack_from("<4I", data, 48)
    table = _sector_table(data, size)
    directory = _chain(data, size, table, directory_start)
    root_start, found, names = FREE_FROM, None, set()
    for place in range(0, len(directory) - 127, 128):
        (name_length,) = struct.unpack_from("<H", directory, place + 64)
        raw = directory[place : place + max(0, min(name_length, 64) - 2)]
        name = raw.decode("utf-16-le", "replace").casefold()
        start, length = struct.unpack_from("<II", directory, place + 116)
        if directory[place + 66] == 5:
            root_start = start
        names.add(name)
        if name in STREAMS and found is None:
            found = start, length
    if found is None:
        raise TableProtected if PROTECTED_STREAM in names else NotATable
    start, length = found
    if length >= small_below:
        return _chain(data, size, table, start)[:length]
    mini_table = _numbers(_chain(data, size, table, mini_start))
    return _chain(_chain(data, size, table, root_start), 64, mini_table, start, first=0)[:length]


def _sector_table(data: bytes, size: int) -> tuple[int, ...]:
    """Return for each sector the one that follows it."""
    holders = [n for n in struct.unpack_from("<109I", data, 76) if n < FREE_FROM]
    more, _count = struct.unpack_from("<II", data, 68)
    seen = set()
    while more < FREE_FROM and more not in seen:
        seen.add(more)
        block = struct.unpack_from(f"<{size // 4}I", data, (more + 1) * size)
        holders += [n for n in block[:-1] if n < FREE_FROM]
        more = block[-1]
    pieces = [data[(n + 1) * size : (n + 2) * size] for n in holders]
    return _numbers(b"".join(pieces))


def _numbers(block: bytes) -> tuple[int, ...]:
    count = len(block) // 4
    return struct.unpack(f"<{count}I", block[: count * 4])


def _chain(data: bytes, size: int, table: tuple[int, ...], start: int, first: int = 1) -> bytes:
    """Return the bytes of a chain of sectors; a chain that bites its tail is damage."""
    pieces, sector, left = [], start, len(table)
    while sector < FREE_FROM:
        if left < 0 or sector >= len(table):
            raise TableDamaged
        pieces.append(data[(sector + first) * size : (sector + first + 1) * size])
        sector, left = table[sector], left - 1
    return b"".join(pieces)
