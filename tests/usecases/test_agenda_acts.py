# SPDX-License-Identifier: MIT
"""Planning, moving, cancelling, missing; the note that answers a plan; the order of a day."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeClock, FakeWorld
from tksk_desktop.domain.appointments import Appointment, AppointmentKind, AppointmentState
from tksk_desktop.domain.errors import (
    AppointmentSettled,
    EntryRefused,
    FieldProblem,
    NotFound,
    Problem,
    ProcessingRestricted,
)
from tksk_desktop.domain.sessions import AttendanceState, ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.usecases.agenda.order_visits import (
    NewPlace,
    keep_places,
    note_road,
    order_by_road,
    order_villages,
    order_visits,
)
from tksk_desktop.usecases.agenda.plan_appointment import (
    NewAppointment,
    cancel_appointment,
    change_appointment,
    miss_appointment,
    plan_appointment,
    plan_visits,
)
from tksk_desktop.usecases.agenda.record_visit import VisitResult, record_visit
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.rights.requests_and_restriction import restrict_processing
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session

VILLAGE = "35.07.13.2001"
NEXT = date(2026, 11, 10)
Both = dict[str, Any]


@pytest.fixture
def siti(office: FakeWorld, both: Both) -> int:
    done = register_client(NewClient("Siti", VILLAGE), **both).record_id
    assert done is not None
    return done


@pytest.fixture
def visit(siti: int, both: Both) -> int:
    """A visit to Siti today."""
    new = NewAppointment(
        AppointmentKind.HOME_VISIT,
        TODAY,
        purpose=" Meninjau rencana ",
        starts_at=time(9),
        client_id=siti,
        village_code=VILLAGE,
    )
    done = plan_appointment(new, **both)
    assert done.kinds == {Kind.APPOINTMENTS}
    return done.record_id or 0


def kept(world: FakeWorld, appointment_id: int) -> Appointment:
    return next(each for each in world.state.appointments if each.id == appointment_id)


def test_a_plan_is_kept_tidily(office: FakeWorld, visit: int) -> None:
    plan = kept(office, visit)
    assert (plan.purpose, plan.state, plan.is_open) == (
        "Meninjau rencana",
        AppointmentState.PLANNED,
        True,
    )


def test_wrong_fields_keep_nothing(office: FakeWorld, both: Both) -> None:
    with pytest.raises(EntryRefused) as refused:
        plan_appointment(NewAppointment(AppointmentKind.OTHER, date(2026, 1, 1)), **both)
    assert set(refused.value.problems) == {
        FieldProblem("planned_on", Problem.IN_PAST),
        FieldProblem("title", Problem.MISSING),
    }
    assert office.state.appointments == []


def test_a_group_that_is_not_there_is_not_met(office: FakeWorld, both: Both) -> None:
    with pytest.raises(NotFound):
        plan_appointment(NewAppointment(AppointmentKind.GROUP_MEETING, TODAY, group_id=99), **both)


def test_whose_data_is_restricted_is_not_planned(office: FakeWorld, both: Both, siti: int) -> None:
    restrict_processing(siti, since=TODAY, reason="Diminta", **both)
    with pytest.raises(ProcessingRestricted):
        plan_visits([(siti, "Tinjau")], NEXT, **both)
    assert office.state.appointments == []


def test_visits_are_planned_in_the_clients_own_village(
    office: FakeWorld, both: Both, siti: int
) -> None:
    plan_visits([(siti, "Tinjau")], NEXT, **both)
    (plan,) = office.state.appointments
    assert (plan.kind, plan.village_code, plan.purpose, plan.planned_on) == (
        AppointmentKind.HOME_VISIT,
        VILLAGE,
        "Tinjau",
        NEXT,
    )


def test_a_plan_is_moved(office: FakeWorld, both: Both, visit: int, siti: int) -> None:
    new = NewAppointment(AppointmentKind.OFFICE_TALK, NEXT, client_id=siti)
    change_appointment(visit, new, **both)
    assert (kept(office, visit).planned_on, kept(office, visit).kind) == (
        NEXT,
        AppointmentKind.OFFICE_TALK,
    )
    back = NewAppointment(AppointmentKind.OFFICE_TALK, date(2026, 11, 1), client_id=siti)
    with pytest.raises(EntryRefused) as refused:
        change_appointment(visit, back, **both)
    assert refused.value.problems == (FieldProblem("planned_on", Problem.IN_PAST),)


def test_cancelling_takes_a_reason_and_ends_it(office: FakeWorld, both: Both, visit: int) -> None:
    with pytest.raises(EntryRefused):
        cancel_appointment(visit, "  ", open_work=office.open_work)
    assert kept(office, visit).is_open
    cancel_appointment(visit, "Hujan", open_work=office.open_work)
    plan = kept(office, visit)
    assert (plan.state, plan.reason) == (AppointmentState.CANCELLED, "Hujan")
    with pytest.raises(AppointmentSettled):
        cancel_appointment(visit, "Lagi", open_work=office.open_work)
    with pytest.raises(AppointmentSettled):
        change_appointment(visit, NewAppointment(AppointmentKind.OTHER, NEXT, "Lain"), **both)


def test_a_missed_visit_is_planned_again(office: FakeWorld, both: Both, visit: int) -> None:
    miss_appointment(visit, ObstacleKind.GEOGRAPHY_WEATHER, "Banjir", again_on=NEXT, **both)
    missed, again = office.state.appointments
    assert (missed.state, missed.obstacle, missed.reason) == (
        AppointmentState.MISSED,
        ObstacleKind.GEOGRAPHY_WEATHER,
        "Banjir",
    )
    assert (again.planned_on, again.purpose, again.client_id, again.is_open) == (
        NEXT,
        missed.purpose,
        missed.client_id,
        True,
    )
    assert (again.reason, again.obstacle) == ("", None)


def test_a_missed_visit_says_why_and_is_not_planned_backwards(
    office: FakeWorld, both: Both, visit: int
) -> None:
    with pytest.raises(EntryRefused) as refused:
        miss_appointment(visit, ObstacleKind.OTHER, "", **both)
    assert refused.value.problems == (FieldProblem("reason", Problem.MISSING),)
    with pytest.raises(EntryRefused) as refused:
        miss_appointment(visit, ObstacleKind.TIME, "", again_on=date(2026, 11, 1), **both)
    assert refused.value.problems == (FieldProblem("again_on", Problem.IN_PAST),)
    assert kept(office, visit).is_open


def test_the_note_answers_the_plan(office: FakeWorld, both: Both, visit: int, siti: int) -> None:
    new = NewSession(
        SessionKind.INDIVIDUAL,
        TODAY,
        aim="Tinjau",
        attendances=((siti, AttendanceState.PRESENT),),
        appointment_id=visit,
    )
    done = record_session(new, **both)
    assert Kind.APPOINTMENTS in done.kinds
    plan = kept(office, visit)
    assert (plan.state, plan.session_id) == (AppointmentState.DONE, done.record_id)


def test_a_refused_note_leaves_the_plan_open(office: FakeWorld, both: Both, visit: int) -> None:
    with pytest.raises(EntryRefused):
        record_session(
            NewSession(SessionKind.INDIVIDUAL, TODAY, aim="Tinjau", appointment_id=visit), **both
        )
    assert kept(office, visit).is_open


def test_a_row_of_the_sheet_becomes_a_note(office: FakeWorld, both: Both, visit: int) -> None:
    done = record_visit(VisitResult(visit, "Sudah berobat", NEXT), **both)
    (note,) = office.state.sessions
    assert done.kinds == {Kind.SESSIONS, Kind.DRAFTS, Kind.APPOINTMENTS}
    assert (note.kind, note.held_on, note.aim, note.result) == (
        SessionKind.INDIVIDUAL,
        TODAY,
        "Meninjau rencana",
        "Sudah berobat",
    )
    assert (note.place_kind, note.village_code, note.starts_at, note.follow_up_on) == (
        PlaceKind.HOME_VISIT,
        VILLAGE,
        time(9),
        NEXT,
    )
    assert kept(office, visit).state is AppointmentState.DONE
    with pytest.raises(AppointmentSettled):
        record_visit(VisitResult(visit, "Lagi"), **both)


def test_a_row_without_result_or_before_its_day_is_refused(
    office: FakeWorld, both: Both, visit: int, clock: FakeClock
) -> None:
    with pytest.raises(EntryRefused) as refused:
        record_visit(VisitResult(visit, " "), **both)
    assert refused.value.problems == (FieldProblem("result", Problem.MISSING),)
    clock.day = date(2026, 11, 2)
    with pytest.raises(EntryRefused) as refused:
        record_visit(VisitResult(visit, "Sudah"), **both)
    assert refused.value.problems == (FieldProblem("held_on", Problem.IN_FUTURE),)
    assert office.state.sessions == []


def test_a_visit_to_a_place_becomes_other_work(office: FakeWorld, both: Both) -> None:
    new = NewAppointment(
        AppointmentKind.HOME_VISIT, TODAY, title="Balai desa", village_code=VILLAGE
    )
    visit = plan_appointment(new, **both).record_id or 0
    record_visit(VisitResult(visit, "Data diterima"), **both)
    (note,) = office.state.sessions
    assert (note.kind, note.title, note.attendances) == (SessionKind.OTHER, "Balai desa", [])


def test_the_road_decides_the_order_and_the_worker_may_change_it(
    office: FakeWorld, both: Both, siti: int
) -> None:
    work = office.open_work
    for code, name in (("35.07.13.2001", "A"), ("35.07.13.2002", "B"), ("35.07.13.2003", "C")):
        new = NewAppointment(AppointmentKind.HOME_VISIT, NEXT, title=name, village_code=code)
        plan_appointment(new, **both)
    keep_places(
        [
            NewPlace("35.07.13", -8.13, 112.57),
            NewPlace("35.07.13.2001", -8.13, 112.60),
            NewPlace("35.07.13.2002", -8.13, 112.58),
            NewPlace("35.07.13.2003", -8.13, 112.59, road_note="Jembatan"),
        ],
        open_work=work,
    )
    note_road(NEXT, "35.07.13.2002", " hujan ", open_work=work)
    order_by_road(NEXT, open_work=work)

    def order() -> list[str]:
        days = office.state.day_villages
        return [code[-1] for _day, code in sorted(days, key=lambda each: days[each][0])]

    assert order() in (["2", "3", "1"], ["1", "3", "2"])
    order_villages(NEXT, ["35.07.13.2003", "35.07.13.2001", "35.07.13.2002"], open_work=work)
    assert order() == ["3", "1", "2"]
    assert office.state.day_villages[NEXT, "35.07.13.2002"][1] == "hujan"
    ids = [each.id or 0 for each in office.state.appointments]
    order_visits(ids[::-1], open_work=work)
    assert [each.position for each in office.state.appointments] == [2, 1, 0]


def test_a_wrong_place_is_named_and_nothing_is_kept(office: FakeWorld) -> None:
    with pytest.raises(EntryRefused) as refused:
        keep_places(
            [NewPlace("35.07.13", -8, 112), NewPlace(VILLAGE, 80, 112)], open_work=office.open_work
        )
    (problem,) = refused.value.problems
    assert problem == FieldProblem(f"{VILLAGE} latitude", Problem.OUT_OF_RANGE)
    assert office.state.places == []
