# SPDX-License-Identifier: MIT
"""Hostile spreadsheets refused in a process of its own: what it holds at most, and how long.

The memory is the whole process's, libraries outside Python included.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.exchange.test_hostile_files import SHEET, SHEET_END, cell, open_document, workbook
from tksk_desktop.exchange import bounds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="getrusage is of Unix")

MOST_MB = 100
MOST_SECONDS = 1.0
"""Of processor time: the clock of the wall tells of the other tests."""
OPENED = """
import resource, sys, time
from pathlib import Path
from tksk_desktop.domain.errors import TkskError
from tksk_desktop.exchange.table_files import open_table
def peak():
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (2**20 if sys.platform == "darwin" else 2**10)
before, began = peak(), time.process_time()
try:
    open_table(Path(sys.argv[1]))
    said = "read"
except TkskError as error:
    said = type(error).__name__
print(said, peak() - before, time.process_time() - began)
"""


def bomb(path: Path) -> Path:
    """Half a megabyte that unpacks to far more than is read."""
    workbook(path, SHEET + SHEET_END)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b" " * (bounds.MOST_UNPACKED - 4096))
        archive.writestr("xl/media/a.bin", bytes(8192))
    return path


def laughs(path: Path) -> Path:
    """Entities that expand to each other."""
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return workbook(path, f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]>' + SHEET + SHEET_END)


def far(path: Path) -> Path:
    """Two cells at the far ends of a sheet."""
    return workbook(path, SHEET + cell("A1") + cell("XFD1048576") + SHEET_END)


def shared(path: Path) -> Path:
    """One long text that many thousand cells share."""
    cells = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 40_000))
    text = f"<sst><si><t>{'x' * 100_000}</t></si></sst>"
    return workbook(path, SHEET + cells + SHEET_END, xl__sharedStrings=text)


def repeated(path: Path) -> Path:
    """An open document that repeats a cell a billion times."""
    one = '<table:table-cell table:number-columns-repeated="1000000" office:value-type="string">'
    row = f"{one}<text:p>x</text:p></table:table-cell>"
    rows = f'<table:table-row table:number-rows-repeated="1000">{row}</table:table-row>'
    return open_document(path.with_suffix(".ods"), rows)


@pytest.mark.parametrize("make", [bomb, laughs, far, shared, repeated])
def test_a_hostile_file_is_refused_within_a_second_and_100_mb(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path / "a.xlsx")
    assert path.stat().st_size < 2_000_000
    ended = subprocess.run(
        [sys.executable, "-c", OPENED, str(path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    said, grown, took = ended.stdout.split()
    print(f"{make.__name__}: {said}, {float(grown):.0f} MB more, {float(took):.2f} s")
    assert said.startswith("Table"), said
    assert float(grown) < MOST_MB
    assert float(took) < MOST_SECONDS
