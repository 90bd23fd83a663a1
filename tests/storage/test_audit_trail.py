# SPDX-License-Identifier: MIT
"""Every change is logged by itself and chained; what raw SQL does to the log is found."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, NOON, SUKORAHARJO, fill, session
from tksk_desktop.audit_words import ValueNames, entry_sentence
from tksk_desktop.domain.audit import AuditEvent, ChainFault
from tksk_desktop.domain.cases import CaseClosing, CaseOutcome
from tksk_desktop.domain.genograms import Genogram, KinPerson, KinTie, KinTieKind
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import Household, HouseholdMember
from tksk_desktop.domain.sessions import Attendance, AttendanceState, SessionKind, SessionPhoto
from tksk_desktop.domain.welfare import WelfareRank
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.audit.readings import AuditFilter, AuditLine, FieldChange
from tksk_desktop.usecases.safekeeping.readings import BackupLine

SINCE_START = AuditFilter()


def log(store: DatabaseStore, filter: AuditFilter = SINCE_START) -> tuple[AuditLine, ...]:
    """Return the log, the oldest first, confidential entries too."""
    reads = AuditReads(store.engine(), opened=True)
    return tuple(reversed(reads.lines(reads.numbers(filter))))


def last(store: DatabaseStore) -> AuditLine:
    return log(store)[-1]


def change(line: AuditLine, name: str) -> FieldChange:
    return next(each for each in line.fields if each.name == name)


def test_a_new_client_is_logged_with_what_was_entered(store: DatabaseStore) -> None:
    ids = fill(store)
    added = next(
        line for line in log(store) if line.entity == "clients" and line.entity_id == ids["Ani"]
    )
    assert added.event is AuditEvent.ADDED
    assert change(added, "name") == FieldChange("name", None, "Ani Lestari")
    assert added.clients == ((ids["Ani"], "Ani Lestari"),)
    assert [(part.part, part.event) for part in added.parts] == [("client_needs", AuditEvent.ADDED)]


def test_a_corrected_client_is_logged_from_and_to(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        ani = work.clients.get(ids["Ani"])
        ani.address, ani.village_code = "Jl. Kawi 5", DILEM.code
        ani.birth_date = date(1950, 2, 3)
        work.flush()
        ani.address = "Jl. Kawi 7"
        work.commit()
    line = last(store)
    assert line.event is AuditEvent.CHANGED
    assert set(line.fields) == {
        FieldChange("address", "", "Jl. Kawi 7"),
        FieldChange("village_code", SUKORAHARJO.code, DILEM.code),
        FieldChange("birth_date", None, date(1950, 2, 3)),
    }


def test_an_act_that_changes_nothing_or_is_left_logs_nothing(store: DatabaseStore) -> None:
    ids = fill(store)
    before = len(log(store))
    with store.open_work() as work:
        ani = work.clients.get(ids["Ani"])
        ani.address, ani.name = "", "Ani Lestari"
        work.commit()
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).name = "Nama lain"
        work.flush()
    with store.open_work() as work:
        ani = work.clients.get(ids["Ani"])
        ani.name = "Sementara"
        work.flush()
        ani.name = "Ani Lestari"
        work.commit()
    assert len(log(store)) == before


def test_an_ended_need_is_logged_under_its_client_with_the_level(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        eka = work.clients.get(ids["Eka"])
        assert eka.confidentiality == 3
        eka.needs[0].until = date(2026, 11, 2)
        work.commit()
    line = last(store)
    assert line.fields == (FieldChange("confidentiality", 3, 1),)
    assert [part.fields for part in line.parts] == [
        (FieldChange("until", None, date(2026, 11, 2)),)
    ]


def test_a_corrected_note_names_everyone_in_it_and_only_real_changes(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        note = session(SessionKind.FAMILY, date(2026, 10, 2), (ids["Ani"], "H"), (ids["Budi"], "I"))
        note.photos = [SessionPhoto(b"\xff\xd8 satu", "Satu"), SessionPhoto(b"\xff\xd8 dua", "Dua")]
        work.sessions.add(note)
        work.commit()
    with store.open_work() as work:
        note = work.sessions.get(note.id or 0)
        note.result = "Berhasil"
        note.photos = [SessionPhoto(b"\xff\xd8 satu", "Satu"), SessionPhoto(b"\xff\xd8 tiga", "3")]
        note.attendances = [note.attendances[0], Attendance(ids["Citra"], AttendanceState.PRESENT)]
        work.commit()
    line = last(store)
    assert line.fields == (FieldChange("result", "Mau mencoba", "Berhasil"),)
    assert {name for _, name in line.clients} == {"Ani Lestari", "Budi", "Citra"}
    told = {(part.part, part.event) for part in line.parts}
    assert told == {
        ("session_photos", AuditEvent.REMOVED),
        ("session_photos", AuditEvent.ADDED),
        ("attendances", AuditEvent.REMOVED),
        ("attendances", AuditEvent.ADDED),
    }
    assert len(line.parts) == 4


def test_a_case_concerns_its_client(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        case = work.cases.get(1)
        case.close(CaseClosing(date(2026, 11, 1), CaseOutcome.ACHIEVED, "Mandiri"))
        work.commit()
    assert last(store).clients == ((ids["Ani"], "Ani Lestari"),)


def test_statements_past_the_mapper_are_logged_as_rows(store: DatabaseStore) -> None:
    ids = fill(store)
    villages = next(line for line in log(store) if line.entity == "villages")
    assert (villages.event, villages.done, villages.rows) == (AuditEvent.IN_BULK, "added", 2)
    with store.open_work() as work:
        work.backups.add(BackupLine(NOON, "/media/a", "a.tkskbak", 1, 5, 6))
        work.audit.note(
            AuditEvent.MERGED, client_ids=[ids["Ani"], ids["Budi"]], reason="Orang yang sama"
        )
        work.commit()
    bulk, merged = log(store)[-2:]
    assert (bulk.entity, bulk.done, bulk.rows) == ("backups", "added", 1)
    assert (merged.event, merged.reason) == (AuditEvent.MERGED, "Orang yang sama")
    assert [client_id for client_id, _ in merged.clients] == sorted([ids["Ani"], ids["Budi"]])


def test_a_picture_tells_in_one_entry_what_was_drawn_and_moved(store: DatabaseStore) -> None:
    ids = fill(store)
    ani, budi = ids["Ani"], ids["Budi"]
    people = (
        KinPerson(1, "Ani Lestari", member_id=ani, x=10.0, y=20.0),
        KinPerson(2, "Mbah Karto", is_dead=True),
        KinPerson(3, "Budi", member_id=budi),
    )
    picture = Genogram(ani, people, (KinTie(KinTieKind.PARENT, 2, 1),))
    keep_genogram(store, picture)
    drawn = last(store)
    assert (drawn.event, drawn.entity, drawn.clients) == (
        AuditEvent.CHANGED,
        "clients",
        ((ani, "Ani Lestari"),),
    )
    assert [(part.part, part.event, part.called) for part in drawn.parts] == [
        ("kin_people", AuditEvent.ADDED, f"klien no. {ani}"),
        ("kin_people", AuditEvent.ADDED, "Mbah Karto"),
        ("kin_people", AuditEvent.ADDED, f"klien no. {budi}"),
        ("kin_ties", AuditEvent.ADDED, f"Mbah Karto – klien no. {ani}"),
    ]
    assert "Budi" not in repr(drawn.parts)
    moved = picture.with_person(replace(people[0], x=35.4)).without_person(3)
    keep_genogram(store, moved)
    assert [
        (part.called, part.event, part.fields)
        for part in last(store).parts
        if part.event is AuditEvent.CHANGED
    ] == [(f"klien no. {ani}", AuditEvent.CHANGED, (FieldChange("x", 10, 35),))]
    assert entry_sentence(last(store), ValueNames()).startswith(
        f"Klien diubah: orang di genogram “klien no. {ani}” diubah "
        "(letak mendatar diubah dari “10” menjadi “35”)"
    )
    before = len(log(store))
    keep_genogram(store, moved)
    assert len(log(store)) == before


def keep_genogram(store: DatabaseStore, picture: Genogram) -> None:
    with store.open_work() as work:
        work.pictures.keep_genogram(picture)
        work.commit()


def test_desil_of_a_household_concerns_everyone_who_lives_in_it(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        house = Household(SUKORAHARJO.code, date(2020, 1, 1))
        house.members = [
            HouseholdMember(ids["Ani"], HouseholdRelation.HEAD, date(2020, 1, 1)),
            HouseholdMember(ids["Budi"], HouseholdRelation.HUSBAND, date(2020, 1, 1)),
            HouseholdMember(
                ids["Citra"], HouseholdRelation.CHILD, date(2020, 1, 1), until=date(2021, 1, 1)
            ),
        ]
        work.households.add(house)
        work.commit()
    ranks = [
        WelfareRank(2, date(2026, 10, 1), "DTSEN", household_id=house.id),
        WelfareRank(5, date(2026, 10, 1), "DTSEN", client_id=ids["Citra"]),
    ]
    with store.open_work() as work:
        work.welfare.add_all(ranks)
        work.commit()
    of_house, of_citra = log(store)[-2:]
    assert {client for client, _ in of_house.clients} == {ids["Ani"], ids["Budi"]}
    assert change(of_house, "rank") == FieldChange("rank", None, 2)
    assert [client for client, _ in of_citra.clients] == [ids["Citra"]]
    assert (of_citra.event, change(of_citra, "rank").after) == (AuditEvent.ADDED, 5)


def test_drafts_are_not_logged(store: DatabaseStore) -> None:
    with store.open_work() as work:
        draft_id = work.drafts.save(None, title="Ani", content="{}", saved_at=NOON)
        work.drafts.discard(draft_id)
        work.commit()
    assert log(store) == ()


def test_pictures_and_papers_are_never_copied(store: DatabaseStore) -> None:
    fill(store)
    with store.open_work() as work:
        office = work.office.get()
        office.letterhead_emblem = b"\x89PNG lambang"
        work.commit()
    assert last(store).fields == (FieldChange("letterhead_emblem", None, "•"),)
    with store.engine().connect() as connection:
        everything = repr(connection.exec_driver_sql("SELECT payload FROM audit_entries").all())
    assert "rumah" not in everything
    assert "lambang" not in everything


def test_a_long_text_is_shortened_when_added_and_whole_when_changed(store: DatabaseStore) -> None:
    ids = fill(store)
    text = "panjang " * 100
    with store.open_work() as work:
        note = session(SessionKind.INDIVIDUAL, date(2026, 10, 3), (ids["Ani"], "H"), process=text)
        work.sessions.add(note)
        work.commit()
    added = str(change(last(store), "process").after)
    assert added.endswith(" …")
    assert len(added) < 210
    with store.open_work() as work:
        work.sessions.get(note.id or 0).process = "pendek"
        work.commit()
    assert change(last(store), "process") == FieldChange("process", text, "pendek")


def test_entries_filter_by_client_period_and_event(store: DatabaseStore) -> None:
    ids = fill(store)
    own = log(store, AuditFilter(client_id=ids["Citra"]))
    assert {line.entity for line in own} == {"clients", "cases", "sessions"}
    assert all(ids["Citra"] in dict(line.clients) for line in own)
    soon = datetime.now(UTC) + timedelta(days=1)
    assert log(store, AuditFilter(since=soon)) == ()
    assert log(store, AuditFilter(until=soon)) == log(store)
    assert {line.event for line in log(store, AuditFilter(events=(AuditEvent.IN_BULK,)))} == {
        AuditEvent.IN_BULK
    }


def test_what_concerns_a_confidential_client_is_hidden_until_opened(store: DatabaseStore) -> None:
    ids = fill(store)
    hidden = AuditReads(store.engine())
    numbers = hidden.numbers(AuditFilter(client_id=ids["Eka"]))
    assert list(numbers) == []
    everything = [line.number for line in log(store)]
    shown = hidden.lines(everything)
    assert 0 < len(shown) < len(everything)
    assert "Eka" not in repr(shown)


def test_the_chain_of_real_work_holds_and_survives_an_erasure(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        assert work.audit.erase_payloads(ids["Citra"]) >= 3
        work.commit()
    verdict = AuditReads(store.engine()).check()
    assert verdict.holds
    assert verdict.entries == len(log(store))
    erased = log(store, AuditFilter(client_id=ids["Citra"]))
    assert all(line.is_erased and not line.fields for line in erased)


BREAKS: dict[str, tuple[Sequence[str], int | None, ChainFault]] = {
    "deleted": (
        [
            "DELETE FROM audit_clients WHERE number = 5",
            "DELETE FROM audit_entries WHERE number = 5",
        ],
        5,
        ChainFault.MISSING,
    ),
    "payload altered": (
        ["UPDATE audit_entries SET payload = '{}' WHERE number = 5"],
        5,
        ChainFault.PAYLOAD_ALTERED,
    ),
    "instant altered": (
        ["UPDATE audit_entries SET happened_at = '2020-01-01 00:00:00.000000' WHERE number = 5"],
        5,
        ChainFault.ALTERED,
    ),
    "instant made nonsense": (
        ["UPDATE audit_entries SET happened_at = 'dulu' WHERE number = 5"],
        5,
        ChainFault.ALTERED,
    ),
    "event made nonsense": (
        ["UPDATE audit_entries SET event = 'x' WHERE number = 5"],
        5,
        ChainFault.ALTERED,
    ),
    "client added": (
        ["INSERT INTO audit_clients (client_id, number) VALUES (99, 5)"],
        5,
        ChainFault.ALTERED,
    ),
    "client taken away": (
        ["DELETE FROM audit_clients WHERE number = 5"],
        5,
        ChainFault.ALTERED,
    ),
    "two swapped": (
        [
            "PRAGMA defer_foreign_keys = ON",
            "UPDATE audit_entries SET number = -1 WHERE number = 1",
            "UPDATE audit_entries SET number = 1 WHERE number = 2",
            "UPDATE audit_entries SET number = 2 WHERE number = -1",
        ],
        1,
        ChainFault.ALTERED,
    ),
    "cut off at the end": (
        [
            "DELETE FROM audit_clients WHERE number > 6",
            "DELETE FROM audit_entries WHERE number > 6",
        ],
        7,
        ChainFault.CUT_OFF,
    ),
    "all deleted": (
        ["DELETE FROM audit_clients", "DELETE FROM audit_entries"],
        1,
        ChainFault.CUT_OFF,
    ),
    "head moved back": (
        ["UPDATE audit_head SET number = number - 1"],
        None,
        ChainFault.ALTERED,
    ),
    "head deleted": (["DELETE FROM audit_head"], None, ChainFault.HEAD_LOST),
}


@pytest.mark.parametrize(("statements", "number", "fault"), BREAKS.values(), ids=BREAKS)
def test_raw_sql_does_not_go_unseen(
    store: DatabaseStore, statements: Sequence[str], number: int | None, fault: ChainFault
) -> None:
    fill(store)
    entries = len(log(store))
    assert entries > 10
    with store.engine().begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    verdict = AuditReads(store.engine()).check()
    assert verdict.fault is fault
    if number is not None:
        assert verdict.broken_number == number
    elif fault is ChainFault.ALTERED:
        assert verdict.broken_number == entries


def test_a_lost_head_stays_lost_through_further_work(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.engine().begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit_head")
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).phone = "0812"
        work.commit()
    assert AuditReads(store.engine()).check().fault is ChainFault.HEAD_LOST


def test_numbers_have_no_gaps_after_failed_work(store: DatabaseStore) -> None:
    ids = fill(store)
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).phone = "1"
        work.flush()
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).nik = "1" * 16
        work.clients.get(ids["Budi"]).nik = "1" * 16
        with pytest.raises(sa.exc.IntegrityError):
            work.commit()
    with store.open_work() as work:
        work.clients.get(ids["Ani"]).phone = "2"
        work.commit()
    assert [line.number for line in log(store)] == list(range(1, len(log(store)) + 1))
    assert AuditReads(store.engine()).check().holds


def test_payloads_are_salted(store: DatabaseStore) -> None:
    """Two equal payloads must not show as equal: a short one could be guessed from its hash."""
    fill(store)
    with store.open_work() as work:
        for _ in range(2):
            work.audit.note(AuditEvent.PRINTED, reason="sama")
        work.commit()
    with store.engine().connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT payload, payload_hash FROM audit_entries ORDER BY number DESC LIMIT 2"
        ).all()
    assert json.loads(rows[0].payload) == json.loads(rows[1].payload) == {"reason": "sama"}
    assert rows[0].payload_hash != rows[1].payload_hash
