# SPDX-License-Identifier: MIT
"""The record of a handover says who, what and under which key, read back from the PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from tksk_desktop.domain.office import TimeZone
from tksk_desktop.reports.handover_record import ReportlabHandoverPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.safekeeping.readings import HandoverPaper

PAPER = HandoverPaper(
    giver_name="Rahayu <Lestari>",
    giver_number="3507130001",
    taker_name="Bagus & Santoso",
    taker_number="3507130002",
    subdistrict_name="Kepanjen",
    regency_name="Kabupaten Malang",
    handed_on=date(2026, 11, 25),
    witness="Drs. Suwito",
    clients=504,
    cases=61,
    sessions=1461,
    reports=12,
    backup_at=datetime(2026, 11, 25, 2, 15, tzinfo=UTC),
    fingerprint="ab12" * 16,
    zone=TimeZone.WIB,
)


def test_the_record_names_both_sides_the_data_and_the_new_key(
    fonts: PaperFonts,
    read_text: Callable[[bytes], str],
    read_pages: Callable[[bytes], list[str]],
) -> None:
    record = ReportlabHandoverPapers(fonts).handover_record(PAPER)
    assert len(read_pages(record)) == 1
    text = read_text(record)
    said = " ".join(text.split())
    for words in (
        "BERITA ACARA SERAH TERIMA",
        "25 November 2026",
        "Yang menyerahkan: Rahayu <Lestari> (NIAT 3507130001)",
        "Yang menerima: Bagus & Santoso (NIAT 3507130002)",
        "Klien 504",
        "Catatan sesi 1.461",
        "25 November 2026 09.15 WIB",
        "Drs. Suwito",
    ):
        assert words in said, words
    assert PAPER.fingerprint in said.replace(" ", "")


def test_without_a_witness_nobody_is_named(
    fonts: PaperFonts, read_text: Callable[[bytes], str]
) -> None:
    text = read_text(ReportlabHandoverPapers(fonts).handover_record(replace(PAPER, witness="")))
    assert "Saksi" not in text
