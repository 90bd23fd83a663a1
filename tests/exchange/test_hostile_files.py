# SPDX-License-Identifier: MIT
"""Files built to fill the memory, to hide what they are, or simply broken are refused quickly."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from tests.exchange.lists import SAMPLES, write_csv, write_xls, write_xlsx
from tksk_desktop.domain.errors import WorldRefused
from tksk_desktop.domain.exchanged_rows import (
    NotATable,
    TableDamaged,
    TableEmpty,
    TableProtected,
    TableTooLarge,
    TableUnsafe,
)
from tksk_desktop.exchange import bounds
from tksk_desktop.exchange.table_files import open_table

WORKBOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)
SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
SHEET_END = "</sheetData></worksheet>"
CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="A">{rows}</table:table></office:spreadsheet></office:body>'
    "</office:document-content>"
)
QUICK = 16
"""A refusal takes at most so many times a piece of plain work (some 0.09 s on an idle machine)."""


def plain_work() -> float:
    """Return how much processor time the piece of work takes here and now."""
    began = time.process_time()
    sum(number * number for number in range(3_000_000))
    return time.process_time() - began


def workbook(path: Path, sheet: str, **more: str) -> Path:
    """Write a workbook of one sheet from its bare XML."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", WORKBOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", RELATIONS)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, text in more.items():
            archive.writestr(name.replace("__", "/") + ".xml", text)
    return path


def cell(place: str, text: str = "x") -> str:
    """Return the XML of a cell."""
    row = "".join(c for c in place if c.isdecimal())
    return f'<row r="{row}"><c r="{place}" t="inlineStr"><is><t>{text}</t></is></c></row>'


def open_document(path: Path, rows: str) -> Path:
    """Write an OpenDocument table from the XML of its rows."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", CONTENT.format(rows=rows))
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return path


def refused(path: Path, kind: type[WorldRefused]) -> None:
    """Say that a file is refused, at once and without filling the memory."""
    began = time.process_time()
    with pytest.raises(kind):
        open_table(path)
    took = time.process_time() - began
    assert took < QUICK * plain_work()
    if path.stat().st_size > 1_000_000:
        return
    tracemalloc.start()
    try:
        with pytest.raises(kind):
            open_table(path)
        assert tracemalloc.get_traced_memory()[1] < 120_000_000
    finally:
        tracemalloc.stop()


def test_bomb_that_tells_its_size(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", SHEET + SHEET_END)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.bin", bytes(bounds.MOST_UNPACKED + 1))
    refused(path, TableTooLarge)


def test_bomb_that_lies_about_its_size(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", SHEET + " " * 40_000_000 + SHEET_END)
    data = bytearray(path.read_bytes())
    true_size = struct.pack("<L", len(SHEET) + 40_000_000 + len(SHEET_END))
    assert data.count(true_size) >= 2
    path.write_bytes(bytes(data).replace(true_size, struct.pack("<L", 100)))
    refused(path, TableUnsafe)


def test_entries_without_end(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", SHEET + SHEET_END)
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(bounds.MOST_ENTRIES):
            archive.writestr(f"xl/{number}", b"")
    refused(path, TableUnsafe)


@pytest.mark.parametrize("place", ["XFD1048576", "A1048576", "XFD1", "ZZ200", "A999999"])
def test_two_cells_far_apart(tmp_path: Path, place: str) -> None:
    sheet = SHEET + cell("A1") + cell(place) + SHEET_END
    refused(workbook(tmp_path / "a.xlsx", sheet), TableTooLarge)


def test_a_far_cell_in_a_row_that_says_otherwise(tmp_path: Path) -> None:
    far = '<row r="2"><c r="A1048576"><v>1</v></c></row>'
    refused(workbook(tmp_path / "a.xlsx", SHEET + cell("A1") + far + SHEET_END), TableTooLarge)


def test_a_far_cell_across_the_border_of_two_pieces(tmp_path: Path) -> None:
    far = cell("XFD1048576")
    for before in range(1, len(far), 7):
        filler = " " * ((1 << 20) - len(SHEET) - before)
        refused(workbook(tmp_path / "a.xlsx", SHEET + filler + far + SHEET_END), TableTooLarge)


def test_a_long_text_shared_by_all_cells(tmp_path: Path) -> None:
    cells = "".join(
        f'<row r="{n}">' + "".join(f'<c r="{c}{n}" t="s"><v>0</v></c>' for c in "ABCDEFGH")
        + "</row>"
        for n in range(1, 20_000)
    )  # fmt: skip
    strings = f"<sst><si><t>{'a' * 30_000}</t></si></sst>"
    path = workbook(tmp_path / "a.xlsx", SHEET + cells + SHEET_END, xl__sharedStrings=strings)
    refused(path, TableTooLarge)


@pytest.mark.parametrize("entity", ["<!DOCTYPE a [<!ENTITY b 'c'>]>", "<!doctype a SYSTEM 'b'>"])
def test_entities(tmp_path: Path, entity: str) -> None:
    path = workbook(tmp_path / "a.xlsx", f"<?xml version='1.0'?>{entity}{SHEET}{SHEET_END}")
    refused(path, TableUnsafe)
    hidden = workbook(tmp_path / "b.xlsx", SHEET + SHEET_END)
    with zipfile.ZipFile(hidden, "a") as archive:
        archive.writestr("xl/styles.xml", "\ufeff" + entity, zipfile.ZIP_DEFLATED)
        archive.writestr("xl/theme.xml", ("\ufeff" + entity).encode("utf-16-le"))
    refused(hidden, TableUnsafe)


def test_repeated_cells_of_an_open_document(tmp_path: Path) -> None:
    said = (
        '<table:table-cell office:value-type="string" {more}><text:p>x</text:p></table:table-cell>'
    )
    wide = said.format(more='table:number-columns-repeated="16384"')
    refused(
        open_document(tmp_path / "a.ods", f"<table:table-row>{wide}</table:table-row>"),
        TableTooLarge,
    )
    row = f'<table:table-row table:number-rows-repeated="{{n}}">{said.format(more="") * 10}'
    tall = f"{row.format(n=1_048_576)}</table:table-row>"
    refused(open_document(tmp_path / "b.ods", tall), TableTooLarge)
    huge = f"{row.format(n='9' * 30)}</table:table-row>"
    refused(open_document(tmp_path / "c.ods", huge), TableTooLarge)


def test_an_open_document_with_the_usual_empty_rest_is_read(tmp_path: Path) -> None:
    said = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = "".join(
        f"<table:table-row>{said.format(a)}{said.format(b)}"
        '<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
        for a, b in (("nama", "nik"), ("Sugeng", "3507131412700001"))
    )
    rest = (
        '<table:table-row table:number-rows-repeated="1048574">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    file = open_table(open_document(tmp_path / "a.ods", rows + rest))
    assert [list(row)[:2] for row in file.sheets[0].rows[:2]] == [
        ["nama", "nik"],
        ["Sugeng", "3507131412700001"],
    ]


def test_far_cells_of_an_old_workbook(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "a.xls", [("x",) * 3, ("y", 0.123456789, "z")])
    data = bytearray(path.read_bytes())
    # The number's record: kind, length, then its row and column.
    place = data.index(struct.pack("<HHHH", 0x203, 14, 1, 1))
    struct.pack_into("<HH", data, place + 4, 65_535, 65_535)
    path.write_bytes(data)
    refused(path, TableTooLarge)


def test_chain_of_an_old_workbook_that_bites_its_tail(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "a.xls", [("x" * 200, n) for n in range(2_000)])
    data = bytearray(path.read_bytes())
    (table,) = struct.unpack_from("<I", data, 76)
    for number in range(100):
        struct.pack_into("<I", data, (table + 1) * 512 + 4 * number, 0)
    path.write_bytes(data)
    refused(path, TableDamaged)


def test_broken_and_foreign_files(tmp_path: Path) -> None:
    good = write_xlsx(tmp_path / "good.xlsx", SAMPLES[0].rows).read_bytes()
    cases: dict[str, tuple[bytes, type[WorldRefused]]] = {
        "empty.xlsx": (b"", TableEmpty),
        "cut.xlsx": (good[: len(good) // 2], TableDamaged),
        "picture.xlsx": (b"\x89PNG\r\n\x1a\n" + bytes(100), NotATable),
        "picture.csv": (b"\x89PNG\r\n\x1a\n" + bytes(100), NotATable),
        "letter.pdf": (b"%PDF-1.7", NotATable),
        "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), TableDamaged),
        "blank.csv": (b"\n\n ; ; \n", TableEmpty),
    }
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    cases["letter.docx"] = (other.getvalue(), NotATable)
    for name, (data, kind) in cases.items():
        (tmp_path / name).write_bytes(data)
        refused(tmp_path / name, kind)


def test_every_cut_and_every_flipped_byte_is_refused_or_read(tmp_path: Path) -> None:
    """Whatever stands in a file, the answer is a table or a refusal, never a defect."""
    writers: tuple[Callable[[], Path], ...] = (
        lambda: write_xlsx(tmp_path / "a.xlsx", SAMPLES[3].rows),
        lambda: write_xls(tmp_path / "a.xls", SAMPLES[3].rows),
    )
    for write in writers:
        path = write()
        data = path.read_bytes()
        step = max(1, len(data) // 150)
        for place in range(0, len(data), step):
            flipped = bytearray(data)
            flipped[place] ^= 0xFF
            for hurt in (bytes(flipped), data[:place]):
                path.write_bytes(hurt)
                try:
                    open_table(path)
                except WorldRefused:
                    continue


def test_protected_old_workbook_says_so(tmp_path: Path) -> None:
    path = write_xls(tmp_path / "a.xls", [("x", 1)])
    data = bytearray(path.read_bytes())
    # A record that every workbook has becomes the one that says "locked".
    place = data.index(struct.pack("<HH", 0x42, 2))
    struct.pack_into("<H", data, place, 0x2F)
    path.write_bytes(data)
    refused(path, TableProtected)


def test_too_many_rows_and_columns_of_text(tmp_path: Path) -> None:
    tall = tmp_path / "a.csv"
    tall.write_text("nama,nik\n" + "a,b\n" * (bounds.MOST_ROWS + 200), encoding="utf-8")
    refused(tall, TableTooLarge)
    wide = write_csv(tmp_path / "b.csv", [["x"] * (bounds.MOST_COLUMNS + 1)] * 3)
    refused(wide, TableTooLarge)
    long = write_csv(tmp_path / "c.csv", [["nama", "nik"], ["x" * 200_000, "1"]])
    refused(long, TableTooLarge)


def test_a_file_larger_than_the_bound_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounds, "MOST_BYTES", 10)
    refused(write_csv(tmp_path / "a.csv", [["nama", "nik"]] * 5), TableTooLarge)


def test_formulas_are_not_computed_and_links_not_followed(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "a.xlsx"))
    page = book.add_worksheet()
    page.write_row(0, 0, ["nama", "nik"])
    page.write_formula(1, 0, '=HYPERLINK("http://contoh.invalid","x")', value="teks")
    page.write_formula(1, 1, "=1+41", value=7)
    book.close()
    assert list(open_table(tmp_path / "a.xlsx").sheets[0].rows[1]) == ["teks", 7]
