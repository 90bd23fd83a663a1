# SPDX-License-Identifier: MIT
"""The agenda out of a real database: what stands on which day, who is due, the way of a day."""

from __future__ import annotations

import shutil
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from tests.storage.small_office import DILEM, SUKORAHARJO, fill, session
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, SessionKind
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.domain.visit_routes import Point
from tksk_desktop.storage import schema
from tksk_desktop.storage.agenda_reads import NOTES_OF_A_DAY, AgendaReads
from tksk_desktop.storage.database import make_engine
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema_upgrade import MIGRATIONS, upgrade
from tksk_desktop.storage.to_do_reads import ToDoReads
from tksk_desktop.storage.visit_reads import VisitReads
from tksk_desktop.usecases.agenda.order_visits import (
    NewPlace,
    keep_places,
    note_road,
    order_villages,
    order_visits,
)
from tksk_desktop.usecases.agenda.plan_appointment import (
    NewAppointment,
    cancel_appointment,
    miss_appointment,
    plan_appointment,
    plan_visits,
)
from tksk_desktop.usecases.agenda.readings import AgendaItem, AgendaKind
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

TODAY = date(2026, 11, 3)
NEXT = date(2026, 11, 10)
Ids = dict[str, int]
Both = dict[str, Any]


@pytest.fixture
def ids(store: DatabaseStore) -> Ids:
    return fill(store)


@pytest.fixture
def both(store: DatabaseStore) -> Both:
    return {"open_work": store.open_work, "clock": FakeClock(TODAY)}


def items(store: DatabaseStore, first: date, last: date) -> list[AgendaItem]:
    return list(AgendaReads(store.engine()).items(first, last, TODAY))


def plan(both: Both, **more: Any) -> int:
    values = {"kind": AppointmentKind.HOME_VISIT, "planned_on": NEXT, **more}
    return plan_appointment(NewAppointment(**values), **both).record_id or 0


def test_a_month_shows_what_was_held_is_planned_and_reminds(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    plan(both, client_id=ids["Ani"], purpose="Tinjau", village_code=DILEM.code, starts_at=time(9))
    plan(both, kind=AppointmentKind.COORDINATION, title="Rapat", place="Kecamatan")
    found = items(store, date(2026, 10, 1), date(2026, 11, 30))
    held = [each for each in found if each.kind is AgendaKind.SESSION]
    with store.engine().connect() as connection:
        in_span = connection.scalar(
            sa.select(sa.func.count())
            .select_from(schema.sessions)
            .where(schema.sessions.c.held_on.between(date(2026, 10, 1), date(2026, 11, 30)))
        )
    assert len(held) == in_span
    assert in_span
    reminders = {(each.day, each.label) for each in found if each.kind is AgendaKind.REMINDER}
    assert {
        (date(2026, 10, 17), "Batas usulan DTSEN"),
        (date(2026, 11, 17), "Batas usulan DTSEN"),
    } <= reminders
    meeting, visit = (each for each in found if each.kind is AgendaKind.APPOINTMENT)
    assert (visit.who, visit.about, visit.place, visit.starts_at) == (
        "Ani Lestari",
        "Tinjau",
        "Dilem",
        time(9),
    )
    assert (meeting.label, meeting.who, meeting.about, meeting.place) == (
        "Koordinasi atau rapat",
        "",
        "Rapat",
        "Kecamatan",
    )
    assert [each.day for each in found] == sorted(each.day for each in found)


def test_a_picture_reads_the_first_notes_of_a_day_and_counts_the_others(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    day, quiet = date(2026, 9, 1), date(2026, 9, 2)
    with store.open_work() as work:
        for minute in range(NOTES_OF_A_DAY + 3):
            begins = time(9, 59 - minute)
            work.sessions.add(
                session(SessionKind.INDIVIDUAL, day, (ids["Ani"], "H"), starts_at=begins)
            )
        work.sessions.add(session(SessionKind.INDIVIDUAL, quiet, (ids["Ani"], "H")))
        work.commit()
    reads = AgendaReads(store.engine())
    days, whole = reads.days(day, quiet, TODAY), reads.items(day, day, TODAY)
    assert len(whole) == NOTES_OF_A_DAY + 3
    assert days.more == {day: 3}
    of_day = [each for each in days.items if each.day == day]
    assert of_day == list(whole[:NOTES_OF_A_DAY])
    assert [each.day for each in days.items if each.day != day] == [quiet]


def test_what_is_due_says_that_its_day_has_passed(store: DatabaseStore, ids: Ids) -> None:
    passed, coming = TODAY - timedelta(days=2), TODAY + timedelta(days=2)
    with store.open_work() as work:
        for day in (passed, coming):
            work.sessions.add(
                session(
                    SessionKind.INDIVIDUAL,
                    date(2026, 10, 20),
                    (ids["Ani"], "H"),
                    follow_up_on=day,
                )
            )
        work.commit()
    found = items(store, passed, coming)
    due = {each.day: each.label for each in found if each.kind is AgendaKind.DUE}
    assert due == {passed: "Tindak lanjut (terlambat)", coming: "Tindak lanjut"}


def test_a_day_shows_only_its_own(store: DatabaseStore, ids: Ids, both: Both) -> None:
    plan(both, client_id=ids["Ani"])
    assert [each.day for each in items(store, NEXT, NEXT) if each.appointment_id] == [NEXT]
    after = NEXT + timedelta(days=1)
    assert not [each for each in items(store, after, after) if each.appointment_id]


def test_meetings_of_a_series_stand_until_they_have_a_note(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    with store.engine().begin() as connection:
        group = connection.scalar(sa.select(schema.groups.c.id))
        series = schema.meeting_series.insert().values(id=1, group_id=group, title="Usaha")
        connection.execute(series)
        meeting = schema.planned_meetings.insert()
        connection.execute(meeting.values(id=1, series_id=1, topic="Kas", planned_on=NEXT))
        connection.execute(meeting.values(id=2, series_id=1, topic="Tanpa hari"))
    (item,) = (each for each in items(store, NEXT, NEXT) if each.group_id == group)
    assert (item.label, item.about, item.appointment_id) == ("Pertemuan kelompok", "Kas", None)
    with store.engine().begin() as connection:
        note = connection.scalar(sa.select(sa.func.min(schema.sessions.c.id)))
        held = schema.planned_meetings.update().values(session_id=note)
        connection.execute(held)
    assert not [each for each in items(store, NEXT, NEXT) if each.group_id == group]


def test_a_done_plan_stands_as_its_note_and_a_cancelled_one_says_so(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    done = plan(both, planned_on=TODAY, client_id=ids["Ani"])
    gone = plan(both, planned_on=TODAY, title="Rapat")
    before = len(items(store, TODAY, TODAY))
    record_session(
        NewSession(
            SessionKind.INDIVIDUAL,
            TODAY,
            aim="Tinjau",
            attendances=((ids["Ani"], AttendanceState.PRESENT),),
            appointment_id=done,
        ),
        **both,
    )
    cancel_appointment(gone, "Ditunda", open_work=store.open_work)
    found = items(store, TODAY, TODAY)
    assert len(found) == before
    states = [each.state for each in found if each.appointment_id]
    assert states == [AppointmentState.CANCELLED]
    assert AgendaReads(store.engine()).appointment(done).session_id is not None


def test_one_plan_is_read_whole(store: DatabaseStore, ids: Ids, both: Both) -> None:
    number = plan(both, client_id=ids["Ani"], purpose="Tinjau")
    sheet = AgendaReads(store.engine()).appointment(number)
    assert (sheet.id, sheet.client_name, sheet.purpose) == (number, "Ani Lestari", "Tinjau")
    with pytest.raises(NotFound):
        AgendaReads(store.engine()).appointment(number + 1)


def test_who_is_due_leaves_the_list_when_planned(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    record_session(
        NewSession(
            SessionKind.INDIVIDUAL,
            TODAY,
            aim="Tinjau",
            agreement="Bawa kartu",
            follow_up_on=NEXT,
            attendances=((ids["Ani"], AttendanceState.PRESENT),),
        ),
        **both,
    )
    reads = VisitReads(store.engine())

    def due(until: date = NEXT) -> dict[int, list[ToDoKind | None]]:
        people = reads.due_people(until, 9999, TODAY)
        return {each.client_id: [r.what for r in each.reasons] for each in people}

    assert ToDoKind.FOLLOW_UP in due()[ids["Ani"]]
    assert ToDoKind.FOLLOW_UP not in due(TODAY).get(ids["Ani"], [])
    plan_visits([(ids["Ani"], "Bawa kartu")], NEXT, **both)
    assert ids["Ani"] not in due()


def test_what_is_planned_is_to_do_until_it_is_answered(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    number = plan(both, planned_on=TODAY, client_id=ids["Ani"], purpose="Tinjau")
    plan(both, planned_on=TODAY + timedelta(days=30), title="Jauh")

    def waiting(client_id: int | None = None) -> list[tuple[str, str]]:
        lines = ToDoReads(store.engine()).lines(TODAY, client_id)
        return [(each.client_name, each.text) for each in lines if each.what is ToDoKind.PLANNED]

    assert waiting() == waiting(ids["Ani"]) == [("Ani Lestari", "Kunjungan rumah · Tinjau")]
    of_plan = [each for each in items(store, TODAY, TODAY) if each.about == "Tinjau"]
    assert len(of_plan) == 1
    cancel_appointment(number, "Hujan", open_work=store.open_work)
    assert waiting() == []


def test_who_was_not_met_for_long_is_due(store: DatabaseStore, ids: Ids, both: Both) -> None:
    with store.engine().connect() as connection:
        served = set(
            connection.scalars(
                sa.select(schema.cases.c.client_id).where(schema.cases.c.closed_on.is_(None))
            )
        )
    long_after = TODAY + timedelta(days=400)

    def unseen(opened: bool) -> set[int]:
        people = VisitReads(store.engine(), opened=opened).due_people(TODAY, 300, long_after)
        return {p.client_id for p in people if None in [reason.what for reason in p.reasons]}

    assert unseen(opened=True) == served
    assert unseen(opened=False) < served, "one of them is of level 3"


def test_a_day_is_grouped_by_village_in_the_order_kept(
    store: DatabaseStore, ids: Ids, both: Both
) -> None:
    work = store.open_work
    first = plan(both, client_id=ids["Ani"], village_code=SUKORAHARJO.code, purpose="Satu")
    second = plan(both, client_id=ids["Budi"], village_code=SUKORAHARJO.code, purpose="Dua")
    third = plan(both, title="Balai desa", village_code=DILEM.code)
    keep_places([NewPlace("35.07.13", -8.13, 112.57)], open_work=work)
    keep_places([NewPlace(DILEM.code, road_km=4.5, road_note="Rusak")], open_work=work)
    keep_places([NewPlace(DILEM.code, road_km=4.2, road_note="Rusak")], open_work=work)
    reads = VisitReads(store.engine())
    assert [stop.village_name for stop in reads.day(NEXT, TODAY).stops] == ["Dilem", "Sukoraharjo"]
    order_villages(NEXT, [SUKORAHARJO.code, DILEM.code], open_work=work)
    order_visits([second, first], open_work=work)
    note_road(NEXT, DILEM.code, "Hujan", open_work=work)
    day = reads.day(NEXT, TODAY)
    assert [stop.village_code for stop in day.stops] == [SUKORAHARJO.code, DILEM.code]
    assert [visit.appointment_id for visit in day.stops[0].visits] == [second, first]
    dilem = day.stops[1]
    assert (dilem.note, dilem.road_note, dilem.road_km, dilem.point) == (
        "Hujan",
        "Rusak",
        4.2,
        None,
    )
    assert [visit.appointment_id for visit in dilem.visits] == [third]
    assert day.office == Point(-8.13, 112.57)
    miss_appointment(first, ObstacleKind.TIME, "", **both)
    assert len(reads.day(NEXT, TODAY).stops[0].visits) == 1
    assert reads.day(NEXT, TODAY).waiting_on is None
    assert reads.day(NEXT, NEXT + timedelta(days=1)).waiting_on == NEXT


def test_places_name_the_office_first_and_every_village(store: DatabaseStore, ids: Ids) -> None:
    lines = VisitReads(store.engine()).places()
    assert [line.name for line in lines] == ["Kepanjen", "Dilem", "Sukoraharjo"]
    assert all(line.latitude is None and line.road_note == "" for line in lines)


def test_an_older_database_gets_the_tables_and_keeps_its_notes(tmp_path: Path) -> None:
    former = Path(shutil.copytree(MIGRATIONS, tmp_path / "former"))
    revisions = sorted((former / "versions").glob("r[0-9]*.py"))
    mine = next(each for each in revisions if each.stem.endswith("_agenda"))
    for revision in revisions[revisions.index(mine) :]:
        revision.unlink()
    engine = make_engine(tmp_path / "old.db", b"k" * 32)
    upgrade(engine, former)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO sessions (id, kind, held_on, recorded_at, place_kind, walk_ins, aim)"
            " VALUES (11, 'other', '2026-02-03', '2026-02-03 08:00:00', 'office', 0, 'Rapat')"
        )
    upgrade(engine)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT id, aim FROM sessions").all() == [(11, "Rapat")]
        for table in (schema.appointments, schema.day_villages, schema.known_places):
            assert connection.execute(sa.select(table)).all() == []
    engine.dispose()
