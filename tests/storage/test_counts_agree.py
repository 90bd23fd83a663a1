# SPDX-License-Identifier: MIT
"""Beranda, the journal and the report count alike, and each count is the length of its list."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.storage.small_office import fill
from tests.usecases.fakes import FakeClock
from tksk_desktop.domain.appointments import AppointmentKind
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    SessionKind,
    SessionTrait,
)
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.agenda.plan_appointment import (
    NewAppointment,
    miss_appointment,
    plan_appointment,
)
from tksk_desktop.usecases.follow_ups.settle_follow_up import close_follow_up, move_follow_up
from tksk_desktop.usecases.readings import SessionFilter
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

NOVEMBER = Month(2026, 11)
DAY = date(2026, 11, 2)
LATER = date(2026, 11, 30)
MORE = (
    NewSession(SessionKind.OTHER, DAY, title="Rapat", type_code="coordination"),
    NewSession(SessionKind.OTHER, DAY, title="Narkoba", type_code="outreach", audience_men=7),
    NewSession(
        SessionKind.OTHER, DAY, aim="Usaha", type_code="aid_accompaniment", phase=AidPhase.AFTER
    ),
    NewSession(
        SessionKind.OTHER,
        DAY,
        title="Janji",
        follow_up_on=date(2026, 11, 9),
        obstacles=((ObstacleKind.TIME, "Pemakaman"),),
    ),
)


@pytest.fixture
def ids(store: DatabaseStore) -> dict[str, int]:
    """A small office, and four more notes in November."""
    known = fill(store)
    for new in MORE:
        record_session(new, **at(store, DAY))
    return known


def at(store: DatabaseStore, day: date) -> dict[str, Any]:
    return {"open_work": store.open_work, "clock": FakeClock(day)}


def figures_of(store: DatabaseStore) -> MonthFigures:
    with store.open_work() as work:
        return work.reports.count_month(NOVEMBER)


def test_three_places_count_the_same_sessions(store: DatabaseStore, ids: dict[str, int]) -> None:
    reads = SessionReads(store.engine(), opened=True)
    figures = figures_of(store)
    home = ReportReads(store.engine()).home(LATER)
    assert figures.sessions == home.sessions_this_month == reads.counts(NOVEMBER)
    assert figures.sessions
    for count in figures.sessions:
        listed = reads.lines(SessionFilter(month=NOVEMBER, type_code=count.type_code))
        assert len(listed) == count.sessions
    for role, held in figures.by_role():
        assert len(reads.lines(SessionFilter(month=NOVEMBER, role=role))) == held
    outreach = next(count for count in figures.sessions if count.type_code == "outreach")
    assert (outreach.men, outreach.women, outreach.walk_ins) == (7, 0, 7)


def test_follow_ups_are_counted_as_they_are_listed(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    reads = SessionReads(store.engine(), opened=True)

    def both() -> tuple[int, int]:
        figures = figures_of(store)
        counted = (figures.follow_ups_settled, figures.follow_ups_due)
        traits = (SessionTrait.FOLLOW_UP_SETTLED, SessionTrait.FOLLOW_UP_DUE)
        lists = [reads.lines(SessionFilter(month=NOVEMBER, trait=each)) for each in traits]
        assert counted == tuple(map(len, lists))
        return counted

    settled, due = both()
    (note,) = (line for line in reads.lines(SessionFilter(text="")) if line.title == "Janji")
    move_follow_up(FollowUpKey(note.id), date(2026, 12, 4), "Hujan", **at(store, date(2026, 11, 9)))
    assert both() == (settled, due - 1)
    close_follow_up(FollowUpKey(note.id), "Sudah tuntas", **at(store, date(2026, 11, 20)))
    assert both() == (settled + 1, due - 1)


def test_planned_visits_that_were_not_held_count_among_the_hindrances(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    plan = NewAppointment(AppointmentKind.HOME_VISIT, DAY, client_id=ids["Ani"])
    made = plan_appointment(plan, **at(store, DAY)).record_id or 0
    miss_appointment(made, ObstacleKind.TIME, "Bersamaan dengan rapat", **at(store, DAY))
    counted = {count.kind: count for count in figures_of(store).obstacles}
    time = counted[ObstacleKind.TIME]
    assert (time.times, time.missed) == (2, 1)
    assert set(time.texts) == {"Pemakaman", "Bersamaan dengan rapat"}
    assert counted[ObstacleKind.TRANSPORT].missed == 0


def test_the_seats_of_a_type_are_those_of_its_notes(
    store: DatabaseStore, ids: dict[str, int]
) -> None:
    ani, ill = ids["Ani"], AttendanceState.ILL
    others = [number for name, number in ids.items() if name != "Ani"][:1]
    seats = ((ani, AttendanceState.PRESENT), *((each, ill) for each in others))
    new = NewSession(
        SessionKind.INDIVIDUAL, DAY, aim="Tinjau", attendances=seats, type_code="home_visit"
    )
    record_session(new, **at(store, DAY))
    (visit,) = (c for c in figures_of(store).sessions if c.type_code == "home_visit")
    assert (visit.sessions, visit.clients, visit.expected, visit.present) == (1, 1, 2, 1)
