# SPDX-License-Identifier: MIT
"""The report of a period, read back: its grounds, its sums, what it lacks, its journal."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.domain.test_period_figures import QUARTER, following
from tests.reports.paper_content import KINDS, OFFICE, journal_row, month_figures
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.period_figures import Period, PeriodFigures, add_up
from tksk_desktop.paths import resource
from tksk_desktop.reports.period_paper import write_period_report
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.reports.period_report import PeriodPaper

pytestmark = [pytest.mark.needs_tool("pdftotext"), pytest.mark.needs_tool("qpdf")]


def paper_of(figures: PeriodFigures) -> PeriodPaper:
    """Return a period's paper with a letter number for each month."""
    return PeriodPaper(
        head=paper_head(OFFICE, date(2027, 1, 4), for_outside=True),
        zone=TimeZone.WIB,
        figures=figures,
        letter_numbers={each.month: f"460/{each.month.number}/TKSK" for each in figures.months},
        need_kinds=KINDS,
    )


def said(figures: PeriodFigures, folder: Path) -> str:
    """Return the paper's words; it must be a sound PDF."""
    path = folder / "periode.pdf"
    path.write_bytes(write_period_report(paper_of(figures), PaperFonts(resource("fonts"))))
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    return " ".join(text.split())


def test_a_quarter_says_its_sums_and_what_they_rest_on(tmp_path: Path) -> None:
    october = month_figures()
    november = following(october)
    text = said(add_up(QUARTER, [october, november, following(november)]), tmp_path)
    assert "LAPORAN TRIWULAN TKSK" in text
    assert "Triwulan IV 2026" in text
    assert "460/10/TKSK" in text
    assert "460/12/TKSK" in text
    assert "Tanpa laporan bulanan" not in text
    assert "Lanjut Usia Telantar 58 11 3 66" in text  # 41+17 at first, +3 +4 +4, -1 -2, 66
    assert "Lampiran. Kegiatan" in text


def test_what_is_missing_is_named_on_the_paper(tmp_path: Path) -> None:
    text = said(add_up(Period.parse("2026-S2"), [month_figures()]), tmp_path)
    assert "LAPORAN SEMESTER TKSK" in text
    assert "Agustus 2026, September 2026, November 2026, Desember 2026" in text
    assert text.count("belum ditandatangani") == 5


def test_no_identity_number_and_no_names_of_clients_can_stand_in_it(tmp_path: Path) -> None:
    rows = (journal_row(1, activity="Bertemu 3507135208650001"),)
    assert "3507135208650001" not in said(add_up(QUARTER, [month_figures(rows)]), tmp_path)
