# SPDX-License-Identifier: MIT
"""The sheet of a day's visits, read back: villages in order, names only where they may stand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.visit_sheet import write_visit_sheet
from tksk_desktop.usecases.agenda.readings import VillageStop, VisitDay, VisitLine

pytestmark = pytest.mark.needs_tool("pdftotext")
Read = Callable[[bytes], str]
DAY = date(2026, 11, 10)
SITI = VisitLine(1, 11, "Siti Aminah", "Jalan Kawi 3", "Menemui Siti lagi", time(9), 1)
ZUL = VisitLine(2, 12, "Zulaikha Tersembunyi", "Jalan Rahasia", "Sangat rahasia", None, 3)
HALL = VisitLine(3, None, "Balai desa", "", "Data", None, 1)


def sheet(fonts: PaperFonts, *visits: VisitLine, names: bool) -> bytes:
    stops = (
        VillageStop("1", "Dilem", "Hujan", "Jembatan rusak", None, 4.2, visits),
        VillageStop("2", "Kemiri", "", "", None, None, (HALL,)),
    )
    return write_visit_sheet(
        VisitDay(DAY, stops if visits else (), None),
        subdistrict_name="Kepanjen",
        with_names=names,
        paper=PaperSize.F4,
        fonts=fonts,
    )


def test_villages_stand_in_order_with_road_and_boxes(fonts: PaperFonts, read_text: Read) -> None:
    text = read_text(sheet(fonts, SITI, names=True))
    for part in (
        "LEMBAR RENCANA KUNJUNGAN",
        "TKSK Kecamatan Kepanjen",
        "Selasa, 10 November 2026",
        "1. Dilem (4,2 km)",
        "Jembatan rusak · Hujan",
        "Siti Aminah",
        "Jalan Kawi 3",
        "09.00",
        "Tidak bertemu",
        "RAHASIA",
        "Balai desa",
    ):
        assert part in text
    assert text.index("1. Dilem") < text.index("2. Kemiri")


def test_without_names_only_initials_stand_anywhere(fonts: PaperFonts, read_text: Read) -> None:
    text = read_text(sheet(fonts, SITI, names=False))
    for name in ("Siti", "Aminah", "Kawi", "RAHASIA"):
        assert name not in text
    assert "S.A." in text.replace(" ", "")
    assert "Balai desa" in text


def test_level_3_has_initials_even_where_names_are_wanted(
    fonts: PaperFonts, read_text: Read
) -> None:
    text = read_text(sheet(fonts, SITI, ZUL, names=True))
    for secret in ("Zulaikha", "Tersembunyi", "Jalan Rahasia", "Sangat rahasia"):
        assert secret not in text
    assert "Siti Aminah" in text


def test_an_empty_day_says_so(fonts: PaperFonts, read_text: Read) -> None:
    assert "Tidak ada kunjungan" in read_text(sheet(fonts, names=True))
