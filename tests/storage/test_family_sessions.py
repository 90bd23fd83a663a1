# SPDX-License-Identifier: MIT
"""Sessions with a family in the real file: agreements as follow-ups, and whoever must know them."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.storage.small_office import fill
from tests.usecases.fakes import TODAY, FakeClock
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.household_relations import HouseholdRelation as R
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState, SessionKind, SessionTrait
from tksk_desktop.reports.client_papers.case_parts import session_row
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.client_search import ClientReads
from tksk_desktop.storage.confidential_veil import named_in_draft
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.follow_up_reads import FollowUpReads
from tksk_desktop.storage.household_reads import HouseholdReads
from tksk_desktop.storage.paper_reads import PaperReads
from tksk_desktop.storage.rights_reads import RightsReads
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.storage.to_do_reads import ToDoReads
from tksk_desktop.usecases.audit.readings import AuditFilter
from tksk_desktop.usecases.follow_ups.settle_follow_up import close_follow_up, move_follow_up
from tksk_desktop.usecases.households.form_household import NewHousehold, form_household
from tksk_desktop.usecases.readings import AgreementLine, OutsiderLine, SessionFilter
from tksk_desktop.usecases.sessions.record_session import (
    NewAgreement,
    NewGuest,
    NewSeatNote,
    NewSession,
    correct_session,
    record_session,
)
from tksk_desktop.usecases.to_do.readings import ToDoLine

HERE, AWAY = AttendanceState.PRESENT, AttendanceState.ABSENT
HELD, DUE = date(2026, 11, 2), date(2026, 11, 9)
Both = dict[str, Any]


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """The small office's people."""
    return fill(store)


@pytest.fixture
def both(store: DatabaseStore) -> Both:
    """What every act takes."""
    return {"open_work": store.open_work, "clock": FakeClock()}


@pytest.fixture
def family(ids: dict[str, int]) -> NewSession:
    """A session with Ani and Budi, who was not there, and with Bu RT."""
    return NewSession(
        SessionKind.FAMILY,
        HELD,
        attendances=((ids["Ani"], HERE), (ids["Budi"], AWAY)),
        aim="Membagi tugas",
        guests=(NewGuest("Bu RT", role=SeatRole.COMPANION),),
        seat_notes=(
            NewSeatNote(ids["Ani"], SeatRole.CLIENT),
            NewSeatNote(ids["Budi"], SeatRole.CHILD, "di sekolah"),
        ),
        agreements=(
            NewAgreement("Mengantar Budi", ids["Ani"], due_on=DUE),
            NewAgreement("Masuk sekolah", ids["Budi"]),
            NewAgreement("Menengok", None, "Bu RT", DUE),
        ),
        answers=(),
    )


@pytest.fixture
def note(family: NewSession, both: Both) -> int:
    """The recorded session."""
    return record_session(family, **both).record_id or 0


def at(store: DatabaseStore, day: date) -> Both:
    """Return what acts take on a day."""
    clock = FakeClock()
    clock.day = day
    return {"open_work": store.open_work, "clock": clock}


def agreed(store: DatabaseStore, note: int) -> tuple[AgreementLine, ...]:
    """Return the agreements of the note."""
    return SessionReads(store.engine(), opened=True).sheet(note).agreements


def entries(store: DatabaseStore, client_id: int) -> list[tuple[date, str, str, str]]:
    """Return what a time line tells of agreements."""
    line = ClientReads(store.engine(), opened=True).sheet(client_id).time_line
    told = [(e.happened_on, e.what, e.title, e.text) for e in line]
    return [entry for entry in told if entry[1] == "agreement"]


def test_the_note_reads_back_as_it_was_said(
    store: DatabaseStore, ids: dict[str, int], note: int
) -> None:
    sheet = SessionReads(store.engine(), opened=True).sheet(note)
    assert [(a.client_name, a.state, a.role, a.reason) for a in sheet.attendances] == [
        ("Ani Lestari", HERE, SeatRole.CLIENT, ""),
        ("Budi", AWAY, SeatRole.CHILD, "di sekolah"),
    ]
    assert sheet.outsiders == (OutsiderLine("Bu RT", SeatRole.COMPANION),)
    assert [line[1:] for line in sheet.agreements] == [
        (ids["Ani"], "Ani Lestari", "Mengantar Budi", DUE),
        (ids["Budi"], "Budi", "Masuk sekolah", None),
        (None, "Bu RT", "Menengok", DUE),
    ]


def test_an_agreement_with_a_day_is_due_until_it_is_settled(
    store: DatabaseStore, ids: dict[str, int], note: int, both: Both
) -> None:
    reads = FollowUpReads(store.engine(), opened=True)
    lines = {line.who: line for line in reads.open()}
    assert set(lines) == {"Ani Lestari", "Bu RT"}
    due = lines["Ani Lestari"]
    assert (due.client_id, due.due_on, due.agreement) == (ids["Ani"], DUE, "Mengantar Budi")
    offers = reads.offered([ids["Ani"]])
    assert [(offer.who, offer.agreement) for offer in offers] == [
        ("Ani Lestari", "Mengantar Budi"),
        ("Bu RT", "Menengok"),
    ]
    move_follow_up(due.key, date(2026, 11, 20), "Hujan", **both)
    assert {line.who: line.due_on for line in reads.open()}["Ani Lestari"] == date(2026, 11, 20)
    assert {line.who: line.due_on for line in reads.open()}["Bu RT"] == DUE
    close_follow_up(due.key, "Sudah", **both)
    assert [line.who for line in reads.open()] == ["Bu RT"]


def test_a_later_session_with_the_member_answers_it(
    store: DatabaseStore, ids: dict[str, int], note: int, both: Both
) -> None:
    with store.open_work() as work:
        of_budi = work.follow_ups.open_with([ids["Budi"]], None, DUE)
        of_ani = work.follow_ups.open_with([ids["Ani"]], None, DUE)
    keys = [FollowUpKey(note, line.id) for line in agreed(store, note)]
    assert (of_budi, of_ani) == ([keys[2]], [keys[0], keys[2]])
    later = NewSession(SessionKind.INDIVIDUAL, DUE, attendances=((ids["Ani"], HERE),), aim="Lihat")
    answer = record_session(replace(later, answers=(keys[0],)), **at(store, DUE)).record_id or 0
    sheet = FollowUpReads(store.engine(), opened=True).sheet(note)
    assert sheet.steps_of(None) == ()
    assert [step.answer_id for step in sheet.steps_of(keys[0].agreement_id)] == [answer]
    (given,) = FollowUpReads(store.engine(), opened=True).sheet(answer).answers
    assert (given.key, given.who, given.agreement) == (keys[0], "Ani Lestari", "Mengantar Budi")


def test_the_to_do_list_knows_which_agreement_it_is(
    store: DatabaseStore, ids: dict[str, int], note: int
) -> None:
    reads, first = ToDoReads(store.engine(), opened=True), agreed(store, note)[0]

    def due(lines: tuple[ToDoLine, ...]) -> list[tuple[str, int | None]]:
        return [(each.text, each.agreement_id) for each in lines if each.agreement_id]

    assert due(reads.lines(DUE, ids["Ani"])) == [("Mengantar Budi", first.id)]
    assert due(reads.lines(DUE, ids["Budi"])) == []
    assert [text for text, _id in due(reads.lines(DUE))] == ["Bu RT: Menengok", "Mengantar Budi"]


def test_time_lines_tell_of_absence_and_of_the_own_agreement(
    store: DatabaseStore, ids: dict[str, int], note: int, both: Both
) -> None:
    close_follow_up(FollowUpKey(note, agreed(store, note)[0].id), "Sudah diantar", **both)
    on = f"{TODAY.day:02d}-{TODAY.month:02d}-{TODAY.year}"
    assert entries(store, ids["Ani"]) == [
        (DUE, "agreement", "Mengantar Budi", f"Ditutup tanpa sesi {on}: Sudah diantar")
    ]
    assert entries(store, ids["Budi"]) == [(HELD, "agreement", "Masuk sekolah", "")]
    line = ClientReads(store.engine(), opened=True).sheet(ids["Budi"]).time_line
    (missed,) = (e for e in line if (e.happened_on, e.what) == (HELD, "session_missed"))
    assert "di sekolah" in missed.text


def test_papers_print_the_own_agreement_and_nobody_elses(
    store: DatabaseStore, ids: dict[str, int], note: int
) -> None:
    (facts,) = (
        each
        for each in PaperReads(store.engine(), opened=True).sessions(ids["Ani"])
        if each.held_on == HELD
    )
    assert facts.agreement == "Kesepakatan pribadi: Mengantar Budi (09-11-2026)"
    assert session_row(facts)[1].startswith("Bimbingan keluarga, sebagai klien")
    (missed,) = (
        each
        for each in PaperReads(store.engine(), opened=True).sessions(ids["Budi"])
        if each.held_on == HELD
    )
    away = "Bimbingan keluarga, sebagai anak (tanpa keterangan: di sekolah)"
    assert session_row(missed)[1].startswith(away)


def test_a_correction_says_in_words_what_stood_there(
    store: DatabaseStore, family: NewSession, note: int, both: Both
) -> None:
    first, *_rest = agreed(store, note)
    changed = replace(
        family,
        seat_notes=(),
        agreements=(NewAgreement("Mengantar Budi", first.client_id, due_on=DUE, id=first.id),),
    )
    correct_session(note, changed, reason="Keliru", **both)
    sheet = SessionReads(store.engine(), opened=True).sheet(note)
    former = dict(sheet.corrections[0].former)
    assert former["seat_notes"] == "Ani Lestari, klien; Budi, anak, di sekolah"
    assert former["agreements"] == (
        "Ani Lestari: Mengantar Budi (09-11-2026); Budi: Masuk sekolah;"
        " Bu RT: Menengok (09-11-2026)"
    )
    assert [line.id for line in sheet.agreements] == [first.id]


def test_a_settled_agreement_can_be_taken_out_of_its_note(
    store: DatabaseStore, family: NewSession, note: int, both: Both
) -> None:
    close_follow_up(FollowUpKey(note, agreed(store, note)[0].id), "Sudah", **both)
    correct_session(note, replace(family, agreements=()), reason="Keliru", **both)
    assert agreed(store, note) == ()
    assert FollowUpReads(store.engine(), opened=True).sheet(note).steps == ()


def test_a_note_with_an_agreement_counts_once_as_one_with_a_follow_up(
    store: DatabaseStore, note: int, both: Both
) -> None:
    month = Month.of(HELD)
    notes = SessionReads(store.engine(), opened=True)

    def counted() -> tuple[int, int, int]:
        with store.open_work() as work:
            figures = work.reports.count_month(month)
        return figures.follow_ups_agreed, figures.follow_ups_settled, figures.follow_ups_due

    def listed(trait: SessionTrait) -> list[int]:
        return [line.id for line in notes.lines(SessionFilter(month=month, trait=trait))]

    assert note in listed(SessionTrait.WITH_FOLLOW_UP)
    assert note in listed(SessionTrait.FOLLOW_UP_DUE)
    before = counted()
    for line in agreed(store, note):
        if line.due_on is not None:
            close_follow_up(FollowUpKey(note, line.id), "Sudah", **at(store, DUE))
    after = counted()
    assert after == (before[0], before[1] + 1, before[2] - 1)
    assert note in listed(SessionTrait.FOLLOW_UP_SETTLED)
    assert note not in listed(SessionTrait.FOLLOW_UP_DUE)


def test_the_log_tells_of_every_field(store: DatabaseStore, note: int) -> None:
    reads = AuditReads(store.engine(), opened=True)
    told = repr(reads.lines(reads.numbers(AuditFilter())))
    for text in ("Mengantar Budi", "di sekolah", "Bu RT"):
        assert text in told, text


def test_a_destroyed_person_leaves_no_agreement_behind(
    store: DatabaseStore, ids: dict[str, int], note: int, both: Both
) -> None:
    close_follow_up(FollowUpKey(note, agreed(store, note)[0].id), "Ani sudah mengantar", **both)
    held = repr(RightsReads(store.engine(), opened=True).subject_file(ids["Ani"]).records)
    assert "Mengantar Budi" in held
    assert "Ani sudah mengantar" in held
    assert "Menengok" not in held
    with store.open_work() as work:
        work.rights.erase(ids["Ani"], on=TODAY)
        work.commit()
    assert [line.what for line in agreed(store, note)] == ["Masuk sekolah", "Menengok"]
    assert FollowUpReads(store.engine(), opened=True).sheet(note).steps == ()
    (seat,) = (
        a
        for a in SessionReads(store.engine(), opened=True).sheet(note).attendances
        if a.client_id == ids["Ani"]
    )
    assert (seat.role, seat.reason) == (None, "")


def test_a_draft_names_whoever_agrees() -> None:
    people, agreements = [[1, "Ani", "H"]], [[None, 2, "Budi", "x", None], ["a"], 3]
    assert named_in_draft(json.dumps({"people": people, "agreements": agreements})) == {1, 2}


def test_who_lives_together_is_known_for_any_day(
    store: DatabaseStore, ids: dict[str, int], both: Both
) -> None:
    members = ((ids["Ani"], R.HEAD), (ids["Budi"], R.CHILD))
    form_household(NewHousehold("35.07.13.2001", date(2026, 10, 1), members, "", ""), **both)
    reads = HouseholdReads(store.engine(), opened=True)
    at_home = reads.at_home(ids["Budi"], HELD)
    assert [(m.name, m.relation) for m in at_home] == [("Ani Lestari", R.HEAD), ("Budi", R.CHILD)]
    assert reads.at_home(ids["Budi"], date(2026, 9, 30)) == ()
    assert reads.at_home(ids["Citra"], HELD) == ()


def test_notes_of_before_are_as_they_were_and_family_types_ask_for_agreements(
    tmp_path: Path,
) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    (own,) = (former / "versions").glob("r[0-9]*_family_sessions.py")
    for revision in (former / "versions").glob("r[0-9]*.py"):
        if revision.name >= own.name:
            revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        for statement in (
            "INSERT INTO clients (id, name, village_code, registered_on) VALUES"
            " (1, 'Siti', '35.07.13.2001', '2026-01-05')",
            "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, walk_ins,"
            " follow_up_on) VALUES (1, 'family', '2026-01-05', '2026-01-05 03:00:00', 'office', 1,"
            " '2026-01-12')",
            "INSERT INTO attendances (session_id, client_id, state) VALUES (1, 1, 'H')",
            "INSERT INTO session_guests (session_id, name, state) VALUES (1, 'Bu RT', 'H')",
            "INSERT INTO follow_up_steps (session_id, kind, happened_on) VALUES"
            " (1, 'closed', '2026-01-10')",
        ):
            connection.exec_driver_sql(statement)
    upgrade(engine)
    with engine.begin() as connection:

        def rows(query: str) -> list[Any]:
            return [tuple(row) for row in connection.exec_driver_sql(query)]

        assert rows("SELECT client_id, state, role, reason FROM attendances") == [
            (1, "H", None, "")
        ]
        assert rows("SELECT name, state, role FROM session_guests") == [("Bu RT", "H", None)]
        assert rows("SELECT session_id, kind, agreement_id FROM follow_up_steps") == [
            (1, "closed", None)
        ]
        asked = {
            code: "agreements" in json.loads(fields)
            for code, fields in rows("SELECT code, asked FROM session_types")
        }
        assert [code for code, asks in asked.items() if asks] == ["family"]
        assert rows("PRAGMA foreign_key_check") == []
    engine.dispose()
