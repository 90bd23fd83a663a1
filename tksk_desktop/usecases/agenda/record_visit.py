# SPDX-License-Identifier: MIT
"""Record a visit from the day's sheet: in a few fields it becomes a note and answers the plan."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tksk_desktop.domain.appointments import Appointment
from tksk_desktop.domain.errors import AppointmentSettled, EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.session_types import HOME_VISIT_TYPE
from tksk_desktop.domain.sessions import AttendanceState, PlaceKind, SessionKind
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.sessions.record_session import NewSession, record_session


@dataclass(frozen=True)
class VisitResult:
    """What one row of the sheet says of a visit that was made."""

    appointment_id: int
    result: str
    follow_up_on: date | None = None
    case_id: int | None = None


def record_visit(made: VisitResult, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Record the note of a planned visit; raise EntryRefused, AppointmentSettled, or as a note."""
    if not made.result.strip():
        raise EntryRefused(FieldProblem("result", Problem.MISSING))
    with open_work() as work:
        appointment = work.appointments.get(made.appointment_id)
        if not appointment.is_open:
            raise AppointmentSettled
        new = _note_of(appointment, made)
        visit = work.session_types.get(HOME_VISIT_TYPE)
        if new.kind is visit.kind and visit.in_use(new.held_on):
            new = replace(new, type_code=visit.code)
    changes = record_session(new, open_work=open_work, clock=clock)
    return Changes(changes.kinds | {Kind.APPOINTMENTS}, changes.record_id)


def _note_of(appointment: Appointment, made: VisitResult) -> NewSession:
    """Return the note: with a client a visit at home, without one other work."""
    client_id = appointment.client_id
    aim = appointment.purpose or appointment.title
    return NewSession(
        kind=SessionKind.INDIVIDUAL if client_id is not None else SessionKind.OTHER,
        held_on=appointment.planned_on,
        title=appointment.title,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
        place_kind=PlaceKind.HOME_VISIT,
        place=appointment.place,
        village_code=appointment.village_code,
        case_id=made.case_id,
        attendances=((client_id, AttendanceState.PRESENT),) if client_id is not None else (),
        aim=aim,
        result=made.result,
        follow_up_on=made.follow_up_on,
        appointment_id=appointment.id,
    )
