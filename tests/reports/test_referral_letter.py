# SPDX-License-Identifier: MIT
"""The letter of a referral, read back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tksk_desktop.domain.office import Office
from tksk_desktop.reports.referral_letter import write_referral_letter
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.referrals.readings import LetterFacts

pytestmark = pytest.mark.needs_tool("pdftotext")
Read = Callable[[bytes], str]
OFFICE = Office("Rina", "NIAT 1", "35.07.13", "Kepanjen", "Kabupaten Malang", "Jawa Timur")
FACTS = LetterFacts(
    client_name="Siti Aminah",
    nik="3507134101900001",
    address="Jalan Kawi 3",
    village_name="Dilem",
    organisation="LKS Kasih",
    organisation_address="Jalan Merdeka 1",
    service="kursi roda",
    reason="Lumpuh sejak Mei",
    enclosed=("Fotokopi KTP", "Surat dokter"),
    letter_number="460/7/TKSK/XI/2026",
    dated=date(2026, 11, 10),
    is_secret=False,
)


def test_the_letter_says_who_to_whom_and_for_what(fonts: PaperFonts, read_text: Read) -> None:
    text = read_text(write_referral_letter(FACTS, OFFICE, fonts))
    for part in (
        "460/7/TKSK/XI/2026",
        "1. Fotokopi KTP",
        "2. Surat dokter",
        "Yth. LKS Kasih",
        "Siti Aminah",
        "3507************",
        "Jalan Kawi 3, Dilem",
        "Lumpuh sejak Mei",
        "berupa kursi roda",
        "10 November 2026",
        "Rina",
    ):
        assert part in text
    assert "RAHASIA" not in text
    assert FACTS.nik not in text


def test_a_letter_about_level_three_says_so(fonts: PaperFonts, read_text: Read) -> None:
    secret = replace(FACTS, is_secret=True, letter_number="")
    text = read_text(write_referral_letter(secret, OFFICE, fonts))
    assert "RAHASIA" in text
    assert "....." in text
