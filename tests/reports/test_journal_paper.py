# SPDX-License-Identifier: MIT
"""The daily journal read back: as paper by pdftotext, as workbook by another library."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import openpyxl
import pytest
from PIL import Image

from tests.storage.small_office import OFFICE_FIELDS
from tksk_desktop.domain.month_figures import JournalRow
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office, PaperSize, TimeZone
from tksk_desktop.exchange.journal_table import journal_workbook
from tksk_desktop.reports.journal_paper import write_journal
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.sessions.journal_readings import DailyJournal, JournalEntry

Read = Callable[[bytes], str]
DAY = date(2026, 11, 25)


def picture() -> bytes:
    holder = io.BytesIO()
    Image.new("RGB", (80, 60), "teal").save(holder, "JPEG")
    return holder.getvalue()


ROW = JournalRow(7, DAY, time(8), time(10), "Balai desa", "Rapat <koordinasi>", "Waktu: hujan")
ENTRY = JournalEntry(
    replace(ROW, recorded_late=True),
    date(2026, 12, 9),
    addenda=1,
    corrections=2,
    photos=(PhotoSheet(picture(), "Suasana"), PhotoSheet(b"broken", ""), PhotoSheet(b"x", "c")),
)
JOURNAL = DailyJournal(
    paper_head(Office(**OFFICE_FIELDS), DAY, for_outside=True),
    Month(2026, 11),
    TimeZone.WIB,
    (ENTRY, JournalEntry(JournalRow(8, DAY, None, None, "Kantor", "Data", ""), DAY)),
)


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", list(PaperSize))
def test_the_paper_has_the_columns_of_the_form(
    paper: PaperSize, fonts: PaperFonts, read_text: Read
) -> None:
    made = replace(JOURNAL, head=replace(JOURNAL.head, paper=paper))
    text = " ".join(read_text(write_journal(made, fonts=fonts)).split())
    for part in (
        "JURNAL KEGIATAN HARIAN",
        "Rahayu Lestari",
        "35.07.13.0001",
        "November 2026",
        "Keterangan",
        "Rabu,",
        "25-11-2026",
        "08.00–10.00",
        "Balai desa",
        "Rapat",
        "Waktu: hujan",
        "Suasana",
        "+ 1 foto lain",
        "inisial",
    ):
        assert part in text
    assert "09-12-2026" in text


@pytest.mark.needs_tool("pdftotext")
def test_long_texts_and_many_days_never_break_the_paper(fonts: PaperFonts, read_text: Read) -> None:
    long = "Sangatpanjangsekalitanpaspasi" * 40
    row = replace(ROW, activity=long, obstacles=long, place=long)
    entries = (JournalEntry(row, DAY, photos=ENTRY.photos),) * 12
    text = read_text(write_journal(replace(JOURNAL, entries=entries), fonts=fonts))
    assert text.count("Kendala") > 2


@pytest.mark.needs_tool("pdftotext")
def test_an_empty_month_says_so(fonts: PaperFonts, read_text: Read) -> None:
    text = read_text(write_journal(replace(JOURNAL, entries=()), fonts=fonts))
    assert "Tidak ada kegiatan pada bulan ini." in text


def test_the_workbook_has_one_row_an_activity() -> None:
    page = openpyxl.load_workbook(io.BytesIO(journal_workbook(JOURNAL))).active
    assert page is not None
    rows = [tuple(row) for row in page.values]
    assert rows[0][:4] == ("No", "Hari", "Tanggal", "Waktu")
    later = "Catatan susulan, ditulis 09-12-2026; 1 keterangan tambahan; 2 koreksi"
    assert rows[1] == (
        1,
        "Rabu",
        datetime.combine(DAY, time()),
        "08.00–10.00 WIB",
        "Balai desa",
        "Rapat <koordinasi>",
        "Waktu: hujan",
        3,
        "Suasana; c",
        later,
    )
    assert rows[2][5:] == ("Data", None, 0, None, None)
