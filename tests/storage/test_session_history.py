# SPDX-License-Identifier: MIT
"""Locks, later texts and corrections in the real database: kept, read, found, told in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.storage.small_office import fill, signed_report
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.session_history import LockCause, MonthState, NoteLock
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.note_finding import NoteFinding
from tksk_desktop.storage.paper_reads import PaperReads
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.readings import SessionFilter
from tksk_desktop.usecases.sessions.readings import AddendumLine
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    add_addendum,
    correct_session,
    record_session,
)

DAY = date(2026, 11, 24)
EVENING = datetime(2026, 11, 24, 12, tzinfo=UTC)


def at(days: int) -> FakeClock:
    return FakeClock(DAY + timedelta(days=days), EVENING + timedelta(days=days))


@pytest.fixture
def people(store: DatabaseStore) -> dict[str, int]:
    return fill(store)


@pytest.fixture
def new(people: dict[str, int]) -> NewSession:
    return NewSession(
        SessionKind.FAMILY,
        DAY,
        place_kind=PlaceKind.HOME_VISIT,
        attendances=((people["Ani"], AttendanceState.PRESENT),),
        aim="Menggali",
        result="Sudah jelas",
        obstacles=((ObstacleKind.TIME, "hujan"),),
    )


@pytest.fixture
def note(store: DatabaseStore, new: NewSession) -> int:
    made = record_session(new, open_work=store.open_work, clock=at(0))
    return made.record_id or 0


def test_a_note_carries_what_says_whether_it_is_locked(store: DatabaseStore, note: int) -> None:
    makings = SessionReads(store.engine()).sheet(note).makings
    assert (makings.recorded_on, makings.lock_days, makings.month) == (DAY, 7, MonthState.OPEN)
    assert makings.lock_on(date(2026, 11, 30)) is None
    locked = NoteLock(LockCause.DAYS_PASSED, date(2026, 12, 1))
    assert makings.lock_on(date(2026, 12, 1)) == locked
    with store.open_work() as work:
        work.office.get().note_lock_days = 0
        work.reports.add(signed_report(2026, 11, datetime(2026, 12, 3, 18, tzinfo=UTC)))
        work.commit()
    signed = SessionReads(store.engine()).sheet(note).makings
    # 18.00 UTC is the next day in Java.
    assert signed.lock_on(date(2026, 12, 5)) == NoteLock(LockCause.MONTH_SIGNED, date(2026, 12, 4))


def test_later_text_stands_beside_the_note_and_is_counted(store: DatabaseStore, note: int) -> None:
    before = SessionReads(store.engine()).sheet(note)
    for days, text in ((20, "Obat diterima"), (30, "Anak bersekolah")):
        add_addendum(note, text, open_work=store.open_work, clock=at(days))
    sheet = SessionReads(store.engine()).sheet(note)
    assert sheet.addenda == (
        AddendumLine(EVENING + timedelta(days=20), "Obat diterima"),
        AddendumLine(EVENING + timedelta(days=30), "Anak bersekolah"),
    )
    assert replace(sheet, addenda=()) == before
    (line,) = (x for x in SessionReads(store.engine()).lines(SessionFilter()) if x.id == note)
    assert (line.addenda, line.corrections) == (2, 0)


def test_a_correction_keeps_the_former_values_in_words(
    store: DatabaseStore, note: int, new: NewSession, people: dict[str, int]
) -> None:
    typo = replace(new, aim="Menggali masalah")
    correct_session(note, typo, open_work=store.open_work, clock=at(0))
    changed = replace(
        typo,
        kind=SessionKind.INDIVIDUAL,
        held_on=DAY - timedelta(days=1),
        place_kind=PlaceKind.OFFICE,
        attendances=((people["Citra"], AttendanceState.PRESENT),),
        result="",
        obstacles=(),
    )
    correct_session(note, changed, reason="Salah orang", open_work=store.open_work, clock=at(2))
    newest, first = SessionReads(store.engine()).sheet(note).corrections
    assert (newest.reason, newest.corrected_at) == ("Salah orang", EVENING + timedelta(days=2))
    assert newest.former == (
        ("type_code", "Bimbingan keluarga"),
        ("held_on", "24 November 2026"),
        ("place_kind", "Kunjungan rumah"),
        ("attendances", "Ani Lestari (hadir)"),
        ("result", "Sudah jelas"),
        ("obstacles", "Waktu: hujan"),
    )
    assert (first.reason, first.former) == ("", (("aim", "Menggali"),))
    (line,) = (x for x in SessionReads(store.engine()).lines(SessionFilter()) if x.id == note)
    assert line.corrections == 1


def test_the_time_line_tells_later_texts_and_reasoned_corrections(
    store: DatabaseStore, note: int, new: NewSession, people: dict[str, int]
) -> None:
    correct_session(note, replace(new, aim="Ketikan"), open_work=store.open_work, clock=at(0))
    correct_session(
        note,
        replace(new, held_on=DAY - timedelta(days=1)),
        reason="Salah tanggal",
        open_work=store.open_work,
        clock=at(2),
    )
    add_addendum(note, "Obat diterima", open_work=store.open_work, clock=at(20))
    entries = ClientReads(store.engine()).sheet(people["Ani"]).time_line
    told = [
        (entry.happened_on, entry.what, entry.title, entry.text)
        for entry in entries
        if entry.session_id == note
    ]
    assert told == [
        (
            DAY + timedelta(days=20),
            "addendum",
            "Bimbingan keluarga 23-11-2026",
            "Obat diterima",
        ),
        (
            DAY + timedelta(days=2),
            "correction",
            "Bimbingan keluarga 23-11-2026",
            "Salah tanggal",
        ),
        (
            DAY - timedelta(days=1),
            "session",
            "Bimbingan keluarga",
            "Dicatat 24-11-2026. Sudah jelas",
        ),
    ]


def test_the_day_of_recording_is_the_one_of_the_offices_zone(
    store: DatabaseStore, new: NewSession
) -> None:
    with store.open_work() as work:
        work.office.get().zone = TimeZone.WIT
        work.commit()
    late = FakeClock(DAY + timedelta(days=1), datetime(2026, 11, 24, 15, 30, tzinfo=UTC))
    made = record_session(new, open_work=store.open_work, clock=late).record_id or 0
    makings = SessionReads(store.engine()).sheet(made).makings
    assert makings.recorded_on == date(2026, 11, 25)


def test_words_of_later_text_find_the_note(store: DatabaseStore, note: int) -> None:
    reads, finding = SessionReads(store.engine()), NoteFinding(store.engine())
    asked = SessionFilter(text="inhaler")
    assert reads.lines(asked) == ()
    add_addendum(note, "Diberi inhaler puskesmas", open_work=store.open_work, clock=at(9))
    assert [line.id for line in reads.lines(asked)] == [note]
    (found,) = finding.notes("inhaler", 5)
    assert (found.session_id, found.snippet.text) == (note, "Diberi inhaler puskesmas")
    assert [found.snippet.text[i : i + n] for i, n in found.snippet.spans] == ["inhaler"]


def test_what_the_worker_makes_of_it_is_found_and_not_shown(
    store: DatabaseStore, note: int
) -> None:
    with store.open_work() as work:
        work.sessions.get(note).process = "Tangannya gemetar saat menulis"
        work.sessions.get(note).interpretation = "Mungkin gemetar karena takut dipulangkan"
        work.commit()
    finding = NoteFinding(store.engine())
    (shown,) = finding.notes("gemetar", 5)
    assert shown.snippet.text == "Tangannya gemetar saat menulis"
    for typed in ("dipulangkan", "gemetar dipulangkan"):
        (hinted,) = finding.notes(typed, 5)
        assert (hinted.session_id, hinted.snippet.spans) == (note, ())
        assert "takut" not in hinted.snippet.text
        assert "tafsiran" in hinted.snippet.text


def test_what_belongs_to_a_note_goes_with_it(store: DatabaseStore, note: int) -> None:
    add_addendum(note, "Diberi inhaler", open_work=store.open_work, clock=at(9))
    with store.engine().begin() as connection:
        connection.exec_driver_sql("DELETE FROM sessions WHERE id = ?", (note,))
        left = connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM session_addenda),"
            " (SELECT count(*) FROM session_corrections),"
            " (SELECT count(*) FROM addendum_words WHERE addendum_words MATCH 'inhaler')"
        ).one()
    assert tuple(left) == (0, 0, 0)


def test_later_text_is_logged_under_its_note_and_client(
    store: DatabaseStore, note: int, people: dict[str, int]
) -> None:
    add_addendum(note, "Obat diterima", open_work=store.open_work, clock=at(9))
    with store.engine().connect() as connection:
        row = connection.exec_driver_sql(
            "SELECT e.entity, e.entity_id, e.payload, c.client_id FROM audit_entries e"
            " JOIN audit_clients c ON c.number = e.number ORDER BY e.number DESC LIMIT 1"
        ).one()
    assert (row.entity, row.entity_id, row.client_id) == ("sessions", note, people["Ani"])
    assert "session_addenda" in row.payload
    assert "Obat diterima" in row.payload


def test_papers_print_later_text_under_the_result(
    store: DatabaseStore, note: int, people: dict[str, int]
) -> None:
    add_addendum(note, "Obat diterima", open_work=store.open_work, clock=at(20))
    facts = PaperReads(store.engine()).sessions(people["Ani"])
    (told,) = (each for each in facts if each.held_on == DAY)
    assert told.result == "Sudah jelas\nKeterangan tambahan 14-12-2026: Obat diterima"
    assert told.aim == "Menggali"


def test_later_text_and_former_values_of_hidden_people_are_veiled(
    store: DatabaseStore, new: NewSession, people: dict[str, int]
) -> None:
    seats = ((people["Ani"], AttendanceState.PRESENT), (people["Citra"], AttendanceState.PRESENT))
    both = replace(new, attendances=seats)
    shared = record_session(both, open_work=store.open_work, clock=at(0)).record_id or 0
    add_addendum(shared, "Obat diterima", open_work=store.open_work, clock=at(1))
    left = record_session(both, open_work=store.open_work, clock=at(0)).record_id or 0
    correct_session(left, new, reason="Salah orang", open_work=store.open_work, clock=at(1))
    with store.engine().begin() as connection:
        connection.exec_driver_sql(
            "UPDATE clients SET confidentiality = 3 WHERE id = ?", (people["Citra"],)
        )

    def told(opened: bool) -> tuple[str, ...]:
        engine = store.engine()
        entries = ClientReads(engine, opened=opened).sheet(people["Ani"]).time_line
        (of_note,) = (entry.text for entry in entries if entry.what == "addendum")
        (correction,) = SessionReads(engine, opened=opened).sheet(left).corrections
        found = NoteFinding(engine, opened=opened).notes("diterima", 5)
        listed = SessionReads(engine, opened=opened).lines(SessionFilter(text="diterima"))
        papers = PaperReads(engine, opened=opened).sessions(people["Ani"])
        printed = any("diterima" in each.result for each in papers)
        former = dict(correction.former)["attendances"]
        return (of_note, former, f"{len(found)} {len(listed)} {printed}")

    closed, opened = told(False), told(True)
    assert opened[0] == "Obat diterima"
    assert opened[1].startswith("Ani Lestari (hadir), Citra")
    assert opened[2] == "1 1 True"
    assert closed[0] == ""
    assert closed[1] == "Ani Lestari (hadir), Klien rahasia (hadir)"
    assert closed[2] == "0 0 False"
