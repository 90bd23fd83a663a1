# SPDX-License-Identifier: MIT
"""Village figures read back: as paper by pdftotext, as workbook by another library."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from tests.storage.small_office import OFFICE_FIELDS
from tksk_desktop.domain.office import Office, PaperSize
from tksk_desktop.domain.village_figures import Openness
from tksk_desktop.exchange.village_figure_table import figures_workbook
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.village_figures_paper import SHOWN_IN_PICTURE, write_village_figures
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.villages.make_figures_paper import FiguresPaper
from tksk_desktop.usecases.villages.readings import (
    Counts,
    HistoryPoint,
    VillageLine,
    WaveLine,
    WaveTable,
)

Read = Callable[[bytes], str]
DAY = date(2026, 6, 30)
WAVE = WaveLine(1, "Semester I <2026>", DAY, "", 1)
DILEM = VillageLine(
    "1", "Dilem", Counts(3, 12, 9), 80, 120, Openness.CLOSED, "Carik & Kasi", DAY, DAY, "=1+1"
)
KEMIRI = VillageLine("2", "Kemiri", Counts(None, None, 4), None, None, None, "", None, None, "")
TABLE = WaveTable(WAVE, "", (DILEM, KEMIRI), Counts(3, 12, 13))
OLD_PEOPLE = WaveTable(WAVE, "PPKS-08", (DILEM, KEMIRI), Counts(3, 12, 13))
PAPER = FiguresPaper(
    paper_head(Office(**OFFICE_FIELDS), date(2026, 11, 25), for_outside=True),
    WAVE,
    TABLE,
    (("Lanjut Usia Telantar", OLD_PEOPLE),),
    (
        HistoryPoint(replace(WAVE, name="Tahun lalu"), Counts(2, 2, 1)),
        HistoryPoint(WAVE, Counts(3, 12, 13)),
    ),
)


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", list(PaperSize))
def test_the_paper_sets_the_three_counts_side_by_side(
    paper: PaperSize, fonts: PaperFonts, read_text: Read
) -> None:
    made = replace(PAPER, head=replace(PAPER.head, paper=paper))
    text = " ".join(read_text(write_village_figures(made, fonts)).split())
    for part in (
        "ANGKA PPKS MENURUT DESA, SURVEI, DAN REGISTER",
        "Semester I <2026>",
        "30 Juni 2026",
        "Dilem 3 12 9 +9 80 120",
        "Kemiri – – 4 – – –",
        "Jumlah 3 12 13 +9",
        "Lanjut Usia Telantar 3 12 13 +9",
        "Tahun lalu 2 2 1 0",
        "Carik & Kasi",
        "Tertutup",
        "Rahayu Lestari",
    ):
        assert part in text


@pytest.mark.needs_tool("pdftotext")
def test_many_villages_leave_the_picture_out_and_nothing_said_is_no_table(
    fonts: PaperFonts, read_text: Read
) -> None:
    lines = tuple(replace(KEMIRI, village_name=f"Desa {n}") for n in range(SHOWN_IN_PICTURE + 1))
    many = replace(PAPER, all_kinds=replace(TABLE, lines=lines), kinds=(), history=())
    text = read_text(write_village_figures(many, fonts))
    assert f"Desa {SHOWN_IN_PICTURE}" in text
    for heading in ("Selisih per desa", "Menurut jenis", "Dari waktu", "Pemberi angka dan"):
        assert heading not in text


def test_the_workbook_keeps_numbers_as_numbers_and_no_formula_runs() -> None:
    book = openpyxl.load_workbook(io.BytesIO(figures_workbook(PAPER)))
    villages = list(book["Desa"].iter_rows(values_only=True))
    assert villages[1][:7] == ("Dilem", 3, 12, 9, 9, 80, 120)
    assert villages[2][:5] == ("Kemiri", None, None, 4, None)
    note = book["Desa"].cell(2, len(villages[0]))
    assert note.data_type == "s"
    assert str(note.value).endswith("=1+1")
    assert list(book["Jenis"].iter_rows(values_only=True))[-1] == (
        "Lanjut Usia Telantar",
        "Jumlah kecamatan",
        3,
        12,
        13,
        9,
    )
