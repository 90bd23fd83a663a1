# SPDX-License-Identifier: MIT
"""Looks through a zipped workbook (xlsx, xlsm, ods) before a library opens it.

The library lays a sheet out as one block of memory from the first to the last cell, and a zip may
lie about its sizes. So every entry is unpacked here in pieces up to the bound, its text is searched
for entities, and the size of the sheets is taken from their own cells. Nothing is kept.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO
from xml.parsers import expat

from tksk_desktop.domain.exchanged_rows import (
    NotATable,
    TableDamaged,
    TableProtected,
    TableTooLarge,
    TableUnsafe,
)
from tksk_desktop.exchange import bounds

PIECE = 1 << 20
OVERLAP = 512
LOCAL_HEADER = struct.Struct("<4s5H3L2H")
ENCRYPTED = 0x1
ENTITY = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
COLUMNS = re.compile(rb"""<(?:\w+:)?c\s[^>]{0,200}?\br=["']([A-Z]{1,3})\d""")
LAST_ROWS = re.compile(rb"""<(?:\w+:)?row\s[^>]{0,200}?\br=["'](\d+)["']""")
COUNTS = re.compile(rb"""\b[a-zA-Z]*[cC]ount=["'](\d{8,})["']""")
FAR_CELLS = re.compile(rb"""\br=["'][A-Z]{1,3}(\d{5,})["']""")
CELLS = re.compile(rb"<(?:\w+:)?c[\s>/]")
STRING_ENDS = re.compile(rb"</(?:\w+:)?si\s*>")
SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
STRINGS = "xl/sharedstrings.xml"
LONGEST_ROW_NUMBER = 7
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass
class _Sheet:
    """What was seen of one sheet's cells."""

    columns: set[bytes] = field(default_factory=set)
    last_row: int = 0
    cells: int = 0
    tail: bytes = b""

    @property
    def width(self) -> int:
        return max((_column_number(name) for name in self.columns), default=1)


def refuse_unsafe(file: BinaryIO) -> None:
    """Raise NotATable, TableDamaged, TableProtected, TableTooLarge or TableUnsafe."""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise TableDamaged from error
    names = {entry.filename.lower() for entry in entries}
    is_ods = "content.xml" in names and not any(name.startswith("xl/") for name in names)
    if not is_ods and "xl/workbook.xml" not in names:
        raise NotATable
    if len(entries) > bounds.MOST_ENTRIES:
        raise TableUnsafe
    if sum(entry.file_size for entry in entries) > bounds.MOST_UNPACKED:
        raise TableTooLarge
    _look_through(file, entries, is_ods=is_ods)


def _look_through(file: BinaryIO, entries: list[zipfile.ZipInfo], *, is_ods: bool) -> None:
    left = bounds.MOST_UNPACKED
    sheets: list[_Sheet] = []
    strings: list[int] = []
    for entry in entries:
        if entry.flag_bits & ENCRYPTED:
            raise TableProtected
        name = entry.filename.lower()
        pieces = _pieces(file, entry, left)
        if SHEET.fullmatch(name):
            sheet = _Sheet()
            sheets.append(sheet)
            left -= sum(_see_cells(piece, sheet) for piece in _text_pieces(pieces))
        elif name == STRINGS:
            left -= _see_strings(_text_pieces(pieces), strings)
        elif is_ods and name == "content.xml":
            left -= _see_open_document(_text_pieces(pieces))
        elif name.endswith((".xml", ".rels")):
            left -= sum(len(piece) for piece in _text_pieces(pieces))
        else:
            left -= sum(len(piece) for piece in pieces)
    _refuse_large(sheets, strings)


def _pieces(file: BinaryIO, entry: zipfile.ZipInfo, left: int) -> Iterator[bytes]:
    """Unpack an entry from its raw bytes; what its header says of the size is not believed."""
    if entry.header_offset < 0:
        # Offsets are reckoned from the end of the file, and may come out before its beginning.
        raise TableDamaged
    file.seek(entry.header_offset)
    header = file.read(LOCAL_HEADER.size)
    if len(header) < LOCAL_HEADER.size or header[:4] != b"PK\x03\x04":
        raise TableDamaged
    *_, name_length, extra_length = LOCAL_HEADER.unpack(header)
    file.seek(name_length + extra_length, 1)
    packed, unpacked = entry.compress_size, 0
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotATable
    stream = zlib.decompressobj(-15) if entry.compress_type == zipfile.ZIP_DEFLATED else None
    while packed > 0:
        raw = file.read(min(PIECE, packed))
        if not raw:
            raise TableDamaged
        packed -= len(raw)
        while raw:
            if stream is None:
                piece, raw = raw, b""
            else:
                try:
                    piece = stream.decompress(raw, PIECE)
                except zlib.error as error:
                    raise TableDamaged from error
                raw = stream.unconsumed_tail
            unpacked += len(piece)
            if unpacked > left:
                raise TableTooLarge
            if unpacked > entry.file_size:
                raise TableUnsafe
            yield piece
            if stream is not None and stream.eof:
                return


def _text_pieces(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Pass pieces of XML on; refuse text that defines entities or hides in another encoding."""
    tail = b""
    is_first = True
    for piece in pieces:
        if is_first and piece.startswith(BYTE_ORDER_MARKS):
            raise TableUnsafe
        is_first = False
        seen = tail + piece
        # A count is believed by the library, which makes room for so many at once.
        if ENTITY.search(seen) or COUNTS.search(seen):
            raise TableUnsafe
        tail = piece[-OVERLAP:]
        yield piece


def _see_cells(piece: bytes, sheet: _Sheet) -> int:
    # The tail lets a cell be seen that is cut by the border of two pieces; some count twice.
    seen = sheet.tail + piece
    sheet.columns.update(COLUMNS.findall(seen))
    rows = {*LAST_ROWS.findall(seen), *FAR_CELLS.findall(seen)}
    if any(len(row) > LONGEST_ROW_NUMBER for row in rows):
        raise TableTooLarge
    sheet.last_row = max(sheet.last_row, *map(int, rows)) if rows else sheet.last_row
    sheet.cells += len(CELLS.findall(piece))
    sheet.tail = piece[-OVERLAP:]
    if sheet.width > bounds.MOST_COLUMNS or sheet.last_row > bounds.MOST_ROWS:
        raise TableTooLarge
    if sheet.cells > bounds.MOST_CELLS:
        raise TableTooLarge
    return len(piece)


def _see_strings(pieces: Iterator[bytes], lengths: list[int]) -> int:
    total, rest = 0, 0
    for piece in pieces:
        total += len(piece)
        start = 0
        for end in STRING_ENDS.finditer(piece):
            lengths.append(rest + end.start() - start)
            start, rest = end.end(), 0
        rest += len(piece) - start
        if rest > bounds.LONGEST_CELL * 4 or len(lengths) > bounds.MOST_CELLS:
            raise TableTooLarge
    return total


def _refuse_large(sheets: list[_Sheet], strings: list[int]) -> None:
    for sheet in sheets:
        if sheet.last_row * sheet.width > bounds.MOST_CELLS:
            raise TableTooLarge
        longest = max(strings, default=0)
        if longest * sheet.cells > bounds.MOST_TEXT:
            raise TableTooLarge


def _column_number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number


class _OpenDocument:
    """Counts the cells that an OpenDocument table stands for, repeated ones included."""

    def __init__(self) -> None:
        self.cells = 0
        self._row = 1
        self._width = 0

    def start(self, name: str, marks: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "table-row":
            self._row = _repeated(marks, "table:number-rows-repeated")
            self._width = 0
        elif local in ("table-cell", "covered-table-cell") and "office:value-type" in marks:
            self._width += _repeated(marks, "table:number-columns-repeated")
            if self._width > bounds.MOST_COLUMNS:
                raise TableTooLarge

    def end(self, name: str) -> None:
        if name.rpartition(":")[2] == "table-row":
            self.cells += self._row * self._width
            if self.cells > bounds.MOST_CELLS:
                raise TableTooLarge


def _repeated(marks: dict[str, str], name: str) -> int:
    text = marks.get(name, "1")
    return int(text) if text.isdecimal() and len(text) < 10 else bounds.MOST_CELLS + 1


def _see_open_document(pieces: Iterator[bytes]) -> int:
    seen, total = _OpenDocument(), 0
    parser = expat.ParserCreate()
    parser.StartElementHandler = seen.start
    parser.EndElementHandler = seen.end
    try:
        for piece in pieces:
            total += len(piece)
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise TableDamaged from error
    return total
