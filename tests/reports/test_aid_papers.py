# SPDX-License-Identifier: MIT
"""The papers of a distribution, read back by another tool."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import OverlapRule, Standing, Tie
from tksk_desktop.domain.programmes import AidKind, AidTarget, Programme, ProviderLevel
from tksk_desktop.reports.aid_papers.handover import write_handover, write_recipient_list
from tksk_desktop.reports.aid_papers.overlap_report import write_overlap_report
from tksk_desktop.reports.aid_papers.proposal_list import write_proposal_list
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.aid.readings import (
    AidLine,
    AidProposalSheet,
    DistributionSheet,
    Finding,
    OverlapLine,
    ProposedLine,
    ShareLine,
)
from tksk_desktop.usecases.client_papers.content import paper_head

pytestmark = pytest.mark.needs_tool("pdftotext")
TODAY = date(2026, 11, 25)
OFFICE = Office("Rina", "NIAT 1", "35.07.13", "Kepanjen", "Kabupaten Malang", "Jawa Timur")
HEAD = paper_head(OFFICE, TODAY)
RICE = Programme(
    "BERAS", "Beras desa", ProviderLevel.VILLAGE, AidTarget.FAMILY, AidKind.GOODS,
    date(2018, 1, 1), unit="kg",
)  # fmt: skip
SHARES = (
    ShareLine("Siti Aminah", "Dilem", "6013000000000001", "", None, 10),
    ShareLine("Budi & Co <Santoso>", "Kemiri", "", "Tetangga", None, 5),
)
SHEET = DistributionSheet(
    "BERAS", "", date(2026, 10, 1), date(2026, 12, 31), date(2026, 11, 10), SHARES
)


def test_the_record_says_what_was_handed_over_and_the_list_who_signs(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    record, listed = read_pages(write_handover(SHEET, RICE, HEAD, fonts))
    for part in (
        "BERITA ACARA SERAH TERIMA BANTUAN",
        "Selasa, 10 November 2026",
        "Beras desa (BERAS)",
        "01-10-2026 s.d. 31-12-2026",
        "2 orang",
        "15 kg",
        "Yang menyerahkan,",
        "Kepanjen, 10 November 2026",
        "Rina",
    ):
        assert part in record
    assert "Tahap" not in record
    for part in ("1. Siti Aminah Dilem 6013000000000001 10 kg 1.", "Budi & Co <Santoso>", "5 kg"):
        assert part in listed
    assert "diambil Tetangga" in listed
    assert "RAHASIA" not in record + listed


def test_a_single_recipient_is_named_as_the_one_who_takes(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    alone = replace(SHEET, shares=SHARES[1:])
    record, _listed = read_pages(write_handover(alone, RICE, HEAD, fonts))
    assert "Tetangga" in record


def test_money_is_summed_and_a_long_list_goes_on_with_its_heads(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    cash = replace(RICE, kind=AidKind.CASH, unit="")
    many = tuple(SHARES[0]._replace(amount=600_000, quantity=None) for _ in range(120))
    pages = read_pages(write_recipient_list(replace(SHEET, shares=many), cash, HEAD, fonts))
    assert len(pages) > 2
    assert "Rp72.000.000,00" in pages[0]
    assert all("Nama penerima" in page for page in pages[:-1])
    assert "120. Siti Aminah" in "".join(pages)


def test_a_paper_that_names_level_three_says_so(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    head = paper_head(OFFICE, TODAY, is_secret=True)
    (page,) = read_pages(write_recipient_list(SHEET, RICE, head, fonts))
    assert "RAHASIA" in page


def test_the_report_of_overlaps_asks_and_tells_what_was_decided(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    first = AidLine(
        1, 5, "Siti Aminah", "Dilem", "PKH", "Tahap 4", date(2026, 10, 1), date(2026, 12, 31),
        date(2026, 10, 12), 600_000, None, "", "", 3, Verification.OPEN, "", None, "", False,
    )  # fmt: skip
    second = first._replace(id=2, programme_code="BLT-DD", stage="", name="S. Aminah")
    rule = OverlapRule(
        "BLT-DD", "PKH", Standing.NOT_ALLOWED, date(2020, 1, 1), source="Permendesa 6/2020"
    )
    met = Finding(1, 2, Tie.PERSON, Standing.NOT_ALLOWED, "", 0, Verdict.ACCEPTED, "rumah terbakar")
    lacks = Finding(1, None, None, Standing.EXPECTED, "BPNT")
    lines = (OverlapLine(met, first, second), OverlapLine(lacks, first, None))
    (page,) = read_pages(write_overlap_report(lines, (rule,), HEAD, fonts))
    for part in (
        "LAPORAN TUMPANG TINDIH BANTUAN",
        "keadaan 25 November 2026",
        "Siti Aminah",
        "S. Aminah",
        "Orang yang",
        "tidak boleh",
        "Boleh, dengan",
        "rumah",
        "Tidak ada BPNT",
        "Rina",
    ):
        assert part in page


PROPOSED = AidProposalSheet(
    "460/07/TKSK/XI/2026", date(2026, 11, 3), date(2026, 5, 3), "Musyawarah Desa Dilem", "BERAS",
    "Mendesak", (
        ProposedLine(1, "Siti <Aminah>", "Dilem", "RT 1", 1, None, "no_nik new", 72),
        ProposedLine(2, "Budi", "Kemiri", "", None, date(2025, 1, 2), "", 20),
    ), None, "",
)  # fmt: skip


def test_a_list_of_proposals_names_people_for_the_meeting(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    (page,) = read_pages(write_proposal_list(PROPOSED, {"BERAS": RICE}, HEAD, fonts))
    for part in (
        "DAFTAR USULAN PENERIMA BANTUAN",
        "Nomor: 460/07/TKSK/XI/2026",
        "Berikut 2 orang",
        "sejak 3 Mei 2026",
        "Musyawarah Desa Dilem",
        "Beras desa (BERAS)",
        "Mendesak",
        "Siti <Aminah>",
        "Tanpa NIK,",
        "02-01-2025",
        "Desil 1: 40",
        "Kepala Desa/Lurah,",
        "Ketua musyawarah,",
        "Kepanjen, 3 November 2026",
        "Dicetak 25 November 2026",
    ):
        assert part in page


def test_a_list_taken_back_says_so_and_one_without_a_programme_too(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    back = replace(
        PROPOSED, programme_code="", withdrawn_on=date(2026, 11, 9), withdrawn_reason="salah desa"
    )
    (page,) = read_pages(write_proposal_list(back, {}, HEAD, fonts))
    assert "dibatalkan pada 9 November 2026: salah desa" in page
    assert "Ditentukan dalam musyawarah" in page


def test_a_long_list_goes_over_pages_with_its_head(
    fonts: PaperFonts, read_pages: Callable[[bytes], list[str]]
) -> None:
    people = tuple(PROPOSED.people[0]._replace(place=place) for place in range(1, 501))
    pages = read_pages(write_proposal_list(replace(PROPOSED, people=people), {}, HEAD, fonts))
    assert len(pages) > 5
    assert "500." in "".join(pages)
    assert sum("Keterangan" in page for page in pages) >= len(pages) - 1
