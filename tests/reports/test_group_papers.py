# SPDX-License-Identifier: MIT
"""The papers of a group read back: names only, letters counted, charts and a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from tests.storage.small_office import OFFICE_FIELDS
from tksk_desktop.domain.group_progress import IndicatorKind, Strength, turnout
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office, PaperSize
from tksk_desktop.domain.session_history import MonthState
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.reports.group_papers.paper_writer import ReportlabGroupPapers
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.groups.papers import (
    AttendancePaper,
    Minutes,
    ProgressPaper,
    make_attendance_list,
)
from tksk_desktop.usecases.groups.readings import GroupFile, IndicatorLine, Progress, Seat
from tksk_desktop.usecases.readings import (
    AttendanceLine,
    GroupMemberLine,
    GroupSheet,
    SessionSheet,
)
from tksk_desktop.usecases.sessions.readings import LockMakings

Read = Callable[[bytes], str]
DAY = date(2026, 11, 25)
NIK, KIND = "3507134101900001", "PPKS-16"
HEAD = paper_head(Office(**OFFICE_FIELDS), DAY)
GROUP = GroupSheet(
    1,
    "KUBE Mekar & Sari",
    "kube",
    "35.07.13.2001",
    "Sukoraharjo",
    date(2025, 3, 1),
    (GroupMemberLine(1, "Budi Santoso", GroupRole.CHAIR, date(2025, 3, 1)),),
    4,
    "KUBE",
    meeting_place="Balai desa",
    decree="140/12",
)
NOTE = SessionSheet(
    7,
    SessionKind.GROUP,
    DAY,
    datetime(2026, 11, 25, 9, tzinfo=UTC),
    "Menabung bersama",
    time(13),
    time(15),
    PlaceKind.ELSEWHERE,
    "Rumah ketua",
    "35.07.13.2001",
    None,
    1,
    "KUBE Mekar & Sari",
    (AttendanceLine(1, "Budi Santoso", AttendanceState.PRESENT),),
    3,
    "",
    "Menabung",
    "Bercerita",
    "Sepakat menabung",
    "Seribu tiap hari",
    date(2026, 12, 9),
    (),
    (),
    LockMakings(DAY, 7, MonthState.OPEN),
)
MONTHS = (Month(2026, 10), Month(2026, 11))
PROGRESS = Progress(
    MONTHS,
    (
        IndicatorLine(1, "Omzet usaha", IndicatorKind.MONEY, "Rp"),
        IndicatorLine(2, "Pembukuan", IndicatorKind.YES_NO, ""),
        IndicatorLine(3, "Tak pernah diisi", IndicatorKind.NUMBER, "kg"),
    ),
    ((1_250_000, None), (1, 0), (None, None)),
    (Strength(date(2026, 10, 31), 12, 3), Strength(DAY, 14, 3)),
)
pytestmark = pytest.mark.needs_tool("pdftotext")


@pytest.fixture
def papers(fonts: PaperFonts) -> ReportlabGroupPapers:
    """Return the writer of the program."""
    return ReportlabGroupPapers(fonts)


def attendance(*names: str) -> AttendancePaper:
    return AttendancePaper(HEAD, GROUP, DAY, "Menabung", names)


def test_the_attendance_list_has_names_numbers_on_both_sides_and_lines_for_others(
    papers: ReportlabGroupPapers, read_text: Read
) -> None:
    text = read_text(papers.attendance_list(attendance("Ani <b>", "Budi Santoso")))
    for said in ("DAFTAR HADIR", "KUBE Mekar & Sari, Sukoraharjo", "Rabu, 25 November 2026"):
        assert said in text
    assert "1. Ani <b> 1." in text
    assert "2. Budi Santoso 2." in text
    assert "Nama peserta di luar daftar" in text
    assert "8. 8." in text
    assert "9." not in text
    ahead = replace(attendance("Ani"), held_on=date(2026, 12, 7))
    assert "Kepanjen, 7 Desember 2026" in read_text(papers.attendance_list(ahead))
    assert text.count("Budi Santoso") == 2  # In the list and as the chair who signs.


def test_a_long_list_repeats_its_head_and_keeps_the_signatures_with_lines(
    papers: ReportlabGroupPapers, run_tool: Callable[..., str]
) -> None:
    pdf = papers.attendance_list(attendance(*(f"Anggota {n:02}" for n in range(1, 61))))
    pages = run_tool(pdf, "pdftotext", "-layout", after=("-",)).split("\f")[:-1]
    assert len(pages) == 3
    assert all("Tanda tangan" in page for page in pages)
    assert "Ketua kelompok" in pages[-1]
    assert "66." in pages[-1]


class Sources:
    """A group with a hidden member, for the making of the list."""

    def office(self) -> Office:
        return Office(**OFFICE_FIELDS)

    def file(self, group_id: int, last: Month) -> GroupFile:
        return GroupFile(GROUP, (), (), (), PROGRESS)

    def expected(self, group_id: int, on: date) -> tuple[Seat, ...]:
        return (
            Seat("Citra", client_id=3),
            Seat("Klien rahasia", client_id=2, is_hidden=True),
            Seat("Ani", client_id=1),
        )

    def note(self, session_id: int) -> SessionSheet:
        return NOTE

    def attendance(self, session_id: int) -> object:
        raise AssertionError

    def village_name(self, code: str | None) -> str:
        return "Sukoraharjo"


class Today:
    """The clock of one day."""

    def now(self) -> datetime:
        return datetime(2026, 11, 25, 5, tzinfo=UTC)

    def today(self) -> date:
        return DAY


def test_a_hidden_member_is_an_empty_line_among_the_last(
    papers: ReportlabGroupPapers, read_text: Read
) -> None:
    pdf = make_attendance_list(
        1,
        DAY,
        "Menabung",
        sources=Sources(),  # type: ignore[arg-type]
        writer=papers,
        clock=Today(),
    )
    text = read_text(pdf)
    assert "rahasia" not in text.lower()
    rows = [line for line in text.splitlines() if line[:2] in ("1.", "2.", "3.")]
    assert rows == ["1. Ani 1.", "2. Citra 2.", "3. 3."]


def test_minutes_tell_counts_texts_and_what_follows_but_no_names(
    papers: ReportlabGroupPapers, read_text: Read
) -> None:
    states = [AttendanceState.PRESENT] * 2 + [AttendanceState.ILL]
    paper = Minutes(HEAD, GROUP, NOTE, "Sukoraharjo", turnout(states, 3), "Budi Santoso")
    text = read_text(papers.minutes(paper))
    for said in (
        "NOTULEN PERTEMUAN KELOMPOK",
        "13.00–15.00",
        "Rumah ketua, Sukoraharjo",
        "2 dari 3 anggota hadir (66 %); izin 0, sakit 1, tanpa keterangan 0;",
        "3 orang di luar daftar",
        "Sepakat menabung",
        "Seribu tiap hari",
        "9 Desember 2026",
        "Ketua kelompok",
    ):
        assert said in text
    nobody = replace(paper, turnout=turnout([], 0), note=replace(NOTE, follow_up_on=None))
    assert "tidak ada daftar anggota" in read_text(papers.minutes(nobody))


@pytest.mark.parametrize("size", list(PaperSize))
def test_progress_has_charts_and_the_same_as_a_table(
    papers: ReportlabGroupPapers, read_text: Read, run_tool: Callable[..., str], size: PaperSize
) -> None:
    file = GroupFile(GROUP, (), (), (), PROGRESS)
    pdf = papers.progress(ProgressPaper(replace(HEAD, paper=size), file, "Budi Santoso"))
    text = read_text(pdf)
    assert "Oktober 2026 12 3 1.250.000 ya" in text
    assert "November 2026 14 3 – tidak" in text
    assert "1,25 jt" in text
    assert "Tak pernah diisi" not in text
    wide = {PaperSize.A4: "595", PaperSize.F4: "609"}[size]
    assert f"Page size: {wide}" in " ".join(run_tool(pdf, "pdfinfo").split())


def test_without_figures_the_paper_says_so(papers: ReportlabGroupPapers, read_text: Read) -> None:
    bare = replace(PROGRESS, figures=((None, None),) * 3)
    paper = ProgressPaper(HEAD, GroupFile(GROUP, (), (), (), bare), "")
    assert "Belum ada angka" in read_text(papers.progress(paper))
