# SPDX-License-Identifier: MIT
"""The task letter read back: everything it must say, in order, and the leaf to be signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.task_letters import TaskLetter
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.task_letter import TaskLetterWriter
from tksk_desktop.usecases.report_content import Letterhead

pytestmark = pytest.mark.needs_tool("pdftotext")
Read = Callable[[bytes], str]
LETTER = TaskLetter(
    "460/07/TKSK-KPJ/XI/2026",
    7,
    date(2026, 11, 3),
    "Permensos 28/2018\nSurat Camat Nomor 5",
    "Rahayu Lestari – TKSK Kecamatan Kepanjen\nSiti – Kader",
    "Kunjungan rumah dan pendataan",
    "Desa Dilem, Desa Kemiri",
    date(2026, 11, 10),
    date(2026, 11, 11),
    "Camat Kepanjen",
    "Drs. Contoh Camat",
    "19700101 199003 1 000",
)


def written(fonts: PaperFonts, letter: TaskLetter = LETTER) -> bytes:
    return TaskLetterWriter(fonts)(
        letter,
        letterhead=Letterhead("", "", "Jalan Ahmad Yani", None),
        regency_name="Kabupaten Malang",
        subdistrict_name="Kepanjen",
        paper=PaperSize.F4,
    )


def test_the_letter_says_everything_in_order(fonts: PaperFonts, read_text: Read) -> None:
    text = read_text(written(fonts))
    parts = (
        "KECAMATAN KEPANJEN",
        "SURAT TUGAS",
        "Nomor: 460/07/TKSK-KPJ/XI/2026",
        "Dasar",
        "1. Permensos 28/2018",
        "2. Surat Camat Nomor 5",
        "MENUGASKAN",
        "1. Rahayu Lestari",
        "TKSK Kecamatan Kepanjen",
        "2. Siti",
        "Kunjungan rumah dan pendataan",
        "Desa Dilem, Desa Kemiri",
        "Selasa, 10 November 2026",
        "Kepanjen, 3 November 2026",
        "Camat Kepanjen,",
        "Drs. Contoh Camat",
        "NIP 19700101 199003 1 000",
        "Tiba",
        "Berangkat",
    )
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    assert "BATAL" not in text
    assert "2 hari" in text


def test_one_person_on_one_day_needs_no_numbers(fonts: PaperFonts, read_text: Read) -> None:
    one = replace(LETTER, people="Rahayu – TKSK", basis="", last_day=LETTER.first_day)
    text = read_text(written(fonts, one))
    assert "1. Rahayu" not in text
    assert "s.d." not in text


def test_a_cancelled_letter_says_so(fonts: PaperFonts, read_text: Read) -> None:
    text = read_text(written(fonts, replace(LETTER, cancelled_reason="Sakit")))
    assert text.count("BATAL") == 2
