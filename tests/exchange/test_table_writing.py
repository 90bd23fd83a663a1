# SPDX-License-Identifier: MIT
"""What is written is read back by other programs: zeros kept, nothing runs as a formula."""

from __future__ import annotations

import csv
import io
import re
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.escape import unescape

from tests.reports.hostile_words import hostile_texts
from tksk_desktop.domain.errors import Cancelled
from tksk_desktop.exchange.table_writing import MOST_IN_CELL, harmless, text_bytes, workbook_bytes

_NO_LETTERS = re.compile("[\ud800-\udfff\ufffe\uffff]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
HEADERS = ("NIK", "Nama", "Telepon", "Lahir", "Umur")
HOSTILE = (
    "=1+1",
    '=HYPERLINK("http://contoh.invalid")',
    "+62812",
    "-3",
    "@SUM(A1)",
    "\t=1",
    "http://contoh.invalid",
    "{=1+1}",
)
ROWS: list[tuple[str | int | date | None, ...]] = [
    ("3507131412700000", name, "081200000000", date(1970, 12, 14), 56) for name in HOSTILE
]


def test_workbook_read_by_another_library() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes("Klien", HEADERS, ROWS)))
    page = book["Klien"]
    assert [cell.value for cell in page[1]] == list(HEADERS)
    for row, name in zip(page.iter_rows(min_row=2), HOSTILE, strict=True):
        nik, said, phone, born, age = row
        assert (nik.value, nik.data_type, nik.number_format) == ("3507131412700000", "s", "@")
        assert (phone.value, phone.data_type) == ("081200000000", "s")
        assert (said.value, said.data_type, said.hyperlink) == (name, "s", None)
        assert born.value.date() == date(1970, 12, 14)
        assert age.value == 56
    assert page.freeze_panes == "A2"


def test_text_read_by_another_library() -> None:
    data = text_bytes(HEADERS, ROWS)
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == list(HEADERS)
    assert rows[1] == ["3507131412700000", "'=1+1", "081200000000", "14-12-1970", "56"]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)


def test_nothing_is_an_empty_cell_and_a_plain_word_stays() -> None:
    assert [harmless(value) for value in (None, "", "Sugeng", 0)] == ["", "", "Sugeng", "0"]


def test_a_cancelled_workbook_leaves_nothing_open() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        workbook_bytes("Klien", HEADERS, ROWS * 100, progress=stop)


def as_a_cell(text: str) -> str:
    """Return a text as it can be read back: half letters marked, no marks that XML cannot carry."""
    return _NO_XML.sub("", _NO_LETTERS.sub("\ufffd", text))


def readings(value: str) -> set[str]:
    """Return a cell's text, and as it reads where control characters are written as _x0007_."""
    return {as_a_cell(value), as_a_cell(unescape(value))}


def test_what_no_file_can_hold_stops_no_export() -> None:
    texts = ("\ud800 setengah", "\ufffe", "k" * (MOST_IN_CELL + 1))
    rows = [(text,) for text in texts]
    page = openpyxl.load_workbook(io.BytesIO(workbook_bytes("A", ("Nama",), rows)))["A"]
    half, none, long = (row[0].value for row in page.iter_rows(min_row=2))
    assert (half, none) == ("\ufffd setengah", "\ufffd")
    assert len(long) == MOST_IN_CELL
    assert long.endswith("… (terpotong)")
    said = text_bytes(("Nama",), rows).decode("utf-8-sig")
    assert "\ufffd setengah" in said
    assert "k" * (MOST_IN_CELL + 1) in said


@pytest.mark.needs_tool("soffice")
def test_a_thousand_hostile_strings_survive_another_office_as_text(tmp_path: Path) -> None:
    texts = [*HOSTILE, *(text[::-1] for text in HOSTILE), "_x0041_", *hostile_texts(1000)]
    rows: list[tuple[str, str, str]] = [
        (text, f"{n:016d}", f"08{n:010d}") for n, text in enumerate(texts)
    ]
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(workbook_bytes("Klien", ("Nama", "NIK", "Telepon"), rows))
    out = tmp_path / "lagi"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", out, path],
        check=True,
        capture_output=True,
        timeout=180,
    )
    page = openpyxl.load_workbook(out / "daftar.xlsx")["Klien"]
    read = list(page.iter_rows(min_row=2, max_row=len(rows) + 1))
    assert {cell.data_type for row in read for cell in row} <= {"s", "inlineStr"}
    assert [(row[1].value, row[2].value) for row in read] == [row[1:] for row in rows]
    wrong = [
        (text, row[0].value)
        for text, row in zip(texts, read, strict=True)
        if as_a_cell(text) not in readings(row[0].value or "")
    ]
    assert wrong == []


@pytest.mark.needs_tool("soffice")
def test_workbook_read_by_libreoffice(tmp_path: Path) -> None:
    path = tmp_path / "daftar.xlsx"
    path.write_bytes(workbook_bytes("Klien", HEADERS, ROWS))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "csv", "--outdir", tmp_path, path],
        check=True,
        capture_output=True,
        timeout=120,
    )
    with (tmp_path / "daftar.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1][:3] == ["3507131412700000", "=1+1", "081200000000"]
    assert [row[1].strip() for row in rows[1:]] == [name.strip() for name in HOSTILE]
