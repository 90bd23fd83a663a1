# SPDX-License-Identifier: MIT
"""Report contents built by hand for the tests of papers; no store, no office of real people."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from PIL import Image

from tksk_desktop.domain.month_figures import (
    CaseFigures,
    JournalRow,
    MonthFigures,
    NeedFlow,
    ObstacleCount,
    PlaceCount,
    SessionCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import NeedWord, Office, PaperSize, RecipientRole, TimeZone
from tksk_desktop.domain.reports import CopyState, DeliveryWay
from tksk_desktop.domain.sessions import ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.domain.signatures import SignatureLook
from tksk_desktop.reports.section_wording import ReportWording
from tksk_desktop.usecases.readings import CopyEventLine, CopyLine, PhotoSheet
from tksk_desktop.usecases.report_content import Letterhead, RecipientName, ReportContent

OCTOBER = Month(2026, 10)
VILLAGES = (("35.07.13.2003", "Kemiri"), ("35.07.13.2011", "Jatirejoyoso"))
OFFICE = Office(
    worker_name="Siti Contoh Kusumawardhani",
    member_number="35.07.13.0017",
    subdistrict_code="35.07.13",
    subdistrict_name="Kepanjen",
    regency_name="Kabupaten Malang",
    province_name="Jawa Timur",
    decree_number="460/112/2019",
)


def kind(code: str, abbreviation: str, name: str, *, confidentiality: int = 1) -> NeedKind:
    """Return a kind of need without age or sex rules."""
    return NeedKind(
        code, abbreviation, name, "", "", ("orang",), None, None, None, "", confidentiality
    )


KINDS = (
    kind("PPKS-08", "LUT", "Lanjut Usia Telantar"),
    kind("PPKS-09", "PD", "Penyandang Disabilitas"),
    kind("PPKS-20", "PMBS", "Pekerja Migran Bermasalah Sosial"),
    kind("PPKS-16", "ODHA", "Orang dengan HIV/AIDS", confidentiality=3),
)
NEEDS = (
    NeedFlow("PPKS-08", VILLAGES[0][0], 41, 3, 1, 43, 20, 23, 0),
    NeedFlow("PPKS-08", VILLAGES[1][0], 17, 0, 2, 15, 7, 8, 0),
    NeedFlow("PPKS-09", VILLAGES[1][0], 9, 1, 0, 10, 6, 4, 0),
    NeedFlow("PPKS-20", VILLAGES[0][0], 5, 0, 0, 5, 2, 3, 0),
    NeedFlow("PPKS-16", "", 4, 1, 0, 5, 3, 2, 0),
)


def journal_row(position: int = 1, **changes: Any) -> JournalRow:
    """Return one activity of October."""
    row = JournalRow(
        session_id=position,
        held_on=date(2026, 10, 1 + position % 31),
        starts_at=time(8, 0),
        ends_at=time(9, 30),
        place="Kunjungan rumah, Kemiri",
        activity=f"Bimbingan perorangan ke-{position} (S.W.)",
        obstacles="",
    )
    return replace(row, **changes)


def month_figures(journal: tuple[JournalRow, ...] | None = None, **changes: Any) -> MonthFigures:
    """Return the figures of a usual month; every group of numbers is found nowhere else."""
    figures = MonthFigures(
        month=OCTOBER,
        journal=tuple(journal_row(n) for n in range(1, 4)) if journal is None else journal,
        sessions=(
            SessionCount(SessionKind.INDIVIDUAL, 211, 187, 205, 199, 0),
            SessionCount(SessionKind.FAMILY, 32, 31, 64, 58, 3),
            SessionCount(SessionKind.GROUP, 13, 96, 130, 104, 11),
            SessionCount(SessionKind.OTHER, 7, 0, 0, 0, 0),
        ),
        places=(
            PlaceCount(PlaceKind.OFFICE, 61),
            PlaceCount(PlaceKind.HOME_VISIT, 176),
            PlaceCount(PlaceKind.ONLINE, 4),
            PlaceCount(PlaceKind.ELSEWHERE, 22),
        ),
        needs=NEEDS,
        obstacles=(
            ObstacleCount(ObstacleKind.TRANSPORT, 4, ("Motor rusak",)),
            ObstacleCount(ObstacleKind.GEOGRAPHY_WEATHER, 15, ("Jembatan putus",)),
        ),
        cases=CaseFigures(31, 6, 2, 35),
        registered=842,
        newly_registered=12,
        follow_ups_agreed=14,
        photos=0,
        villages=VILLAGES,
    )
    return replace(figures, **changes)


def empty_figures() -> MonthFigures:
    """Return a month in which nothing happened and nobody is registered."""
    nothing = tuple(SessionCount(kind, 0, 0, 0, 0, 0) for kind in SessionKind)
    return month_figures(
        (),
        sessions=nothing,
        places=(),
        needs=(),
        obstacles=(),
        cases=CaseFigures(0, 0, 0, 0),
        registered=0,
        newly_registered=0,
        follow_ups_agreed=0,
    )


def photo(caption: str = "Kunjungan rumah", *, size: tuple[int, int] = (800, 600)) -> PhotoSheet:
    """Return a photo of one colour with a camera's note of the place where it was taken."""
    notes = Image.Exif()
    notes[0x010E] = "CATATAN-KAMERA"
    notes.get_ifd(0x8825)[1] = "S"
    target = io.BytesIO()
    Image.new("RGB", size, (120, 140, 160)).save(target, "JPEG", exif=notes)
    return PhotoSheet(target.getvalue(), caption, date(2026, 10, 9))


def report_content(figures: MonthFigures | None = None, **changes: Any) -> ReportContent:
    """Return the content of October's report."""
    known = month_figures() if figures is None else figures
    content = ReportContent(
        document_id="0f" * 16,
        version=1,
        draft=False,
        paper=PaperSize.A4,
        need_word=NeedWord.PPKS,
        zone=TimeZone.WIB,
        letterhead=Letterhead(
            "Pemerintah Kabupaten Malang", "Kecamatan Kepanjen", "Jalan Contoh 1, Kepanjen", None
        ),
        place="Kepanjen",
        letter_date=date(2026, 11, 3),
        letter_number="460/07/TKSK-KPJ/XI/2026",
        recipients=(
            RecipientName(
                "Kepala Dinas Sosial Kabupaten Malang", RecipientRole.ORIGINAL, "Kepanjen"
            ),
            RecipientName("Kepala Dinas Sosial Provinsi Jawa Timur", RecipientRole.COPY),
            RecipientName("Camat Kepanjen (arsip)", RecipientRole.FILE),
        ),
        worker_name=OFFICE.worker_name,
        member_number=OFFICE.member_number,
        subdistrict_code=OFFICE.subdistrict_code,
        subdistrict_name=OFFICE.subdistrict_name,
        regency_name=OFFICE.regency_name,
        province_name=OFFICE.province_name,
        camat_name="Drs. Contoh Camat, M.Si.",
        camat_number="197001011990031001",
        camat_endorses=True,
        figures=known,
        need_kinds=KINDS,
        texts=ReportWording().prefill(known, OFFICE),
        photos=(),
    )
    return replace(content, **changes)


def signature_look() -> SignatureLook:
    """Return the visible block of a signature made in the morning, Jakarta's time."""
    return SignatureLook(
        signer_name=OFFICE.worker_name,
        role="TKSK Kecamatan Kepanjen",
        member_number=OFFICE.member_number,
        place="Kepanjen",
        footer="Ditandatangani secara elektronik (tidak tersertifikasi)",
        zone_name="Asia/Jakarta",
        zone_label="WIB",
        document_id="0f" * 16,
        signed_at=datetime(2026, 11, 3, 1, 5, tzinfo=UTC),
    )


def copy_line(position: int, *events: CopyEventLine, **changes: Any) -> CopyLine:
    """Return one recipient's copy."""
    line = CopyLine(
        id=position,
        report_id=1,
        month=OCTOBER,
        version=1,
        letter_number="460/07/TKSK-KPJ/XI/2026",
        recipient_title=f"Kepala Dinas {position}",
        role=RecipientRole.COPY,
        position=position,
        state=events[-1].state if events else CopyState.WAITING,
        events=events,
    )
    return replace(line, **changes)


def copy_event(state: CopyState, day: int, **changes: Any) -> CopyEventLine:
    """Return a step of a copy on a day of November."""
    event = CopyEventLine(
        state=state,
        happened_at=datetime(2026, 11, day, 3, 0, tzinfo=UTC),
        happened_on=date(2026, 11, day),
        way=DeliveryWay.NONE,
        receiver_name="",
        note="",
    )
    return replace(event, **changes)
