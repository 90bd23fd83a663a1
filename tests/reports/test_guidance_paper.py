# SPDX-License-Identifier: MIT
"""The list of candidates for guidance read back: as paper by pdftotext, as workbook by another."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from tests.storage.small_office import OFFICE_FIELDS
from tksk_desktop.domain.office import Office, PaperSize
from tksk_desktop.exchange.guidance_table import guidance_workbook
from tksk_desktop.reports.guidance_paper import write_guidance_list
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.guidance.make_list import GuidancePaper
from tksk_desktop.usecases.guidance.readings import CandidateLine, GuidanceLine, GuidanceSheet

Read = Callable[[bytes], str]
DAY = date(2026, 11, 20)
FIRST = CandidateLine(
    1, "LKS <Kasih> & Asih", "Dilem", "Bu Ani", 88, "Legalitas: 3 dari 3 surat (4/4)", True
)
SECOND = CandidateLine(2, "=1+1", "", "", 12, "Layanan: 0 layanan (0/4)", False)
PAPER = GuidancePaper(
    paper_head(Office(**OFFICE_FIELDS), DAY, for_outside=True),
    "Lembaga Kesejahteraan Sosial",
    GuidanceSheet(
        GuidanceLine(1, "PSKS-04", 2026, DAY, 1, 2, "460/09/TKSK-KPJ/XI/2026", "Untuk 2027"),
        (FIRST, SECOND),
        ("Legalitas: surat legalitas yang ada, bobot 2",),
    ),
)


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.parametrize("paper", list(PaperSize))
def test_the_paper_ranks_with_reasons_number_and_signature(
    paper: PaperSize, fonts: PaperFonts, read_text: Read
) -> None:
    made = replace(PAPER, head=replace(PAPER.head, paper=paper))
    text = " ".join(read_text(write_guidance_list(made, fonts)).split())
    for part in (
        "DAFTAR CALON PENERIMA PEMBINAAN",
        "Tahun 2026",
        "460/09/TKSK-KPJ/XI/2026",
        "1 diusulkan, 1 cadangan",
        "LKS <Kasih>",
        "Diusulkan",
        "Se-kecamatan",
        "3 dari 3 surat",
        "bobot 2",
        "20 November 2026",
        "NIAT",
    ):
        assert part in text


def test_the_workbook_holds_candidates_and_criteria() -> None:
    book = openpyxl.load_workbook(io.BytesIO(guidance_workbook(PAPER)))
    rows = list(book["Calon"].iter_rows(values_only=True))
    assert rows[1] == (
        1, "LKS <Kasih> & Asih", "Dilem", "Bu Ani", 88, "Diusulkan", FIRST.reason,
    )  # fmt: skip
    assert book["Calon"]["B3"].data_type == "s", "no cell can run as a formula"
    about = dict(book["Keterangan"].iter_rows(values_only=True))
    assert about["Nomor"] == "460/09/TKSK-KPJ/XI/2026"
    assert about["Kriteria"].startswith("Legalitas")
