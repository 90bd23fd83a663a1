# SPDX-License-Identifier: MIT
"""Plan something for a day, change or move it, cancel it, or say what kept it from being done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, time
from typing import Any

from tksk_desktop.domain.appointments import (
    Appointment,
    AppointmentKind,
    AppointmentState,
    appointment_problems,
)
from tksk_desktop.domain.errors import AppointmentSettled, EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork
from tksk_desktop.usecases.rights.requests_and_restriction import refuse_restricted


@dataclass(frozen=True)
class NewAppointment:
    """What the form says of a planned thing; see ``domain.appointments.Appointment``."""

    kind: AppointmentKind
    planned_on: date
    title: str = ""
    purpose: str = ""
    starts_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    village_code: str | None = None
    client_id: int | None = None
    group_id: int | None = None


def plan_appointment(new: NewAppointment, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Plan one thing; raise EntryRefused with every wrong field, ProcessingRestricted."""
    return _plan((new,), open_work=open_work, clock=clock)


def plan_visits(
    people: Iterable[tuple[int, str]], day: date, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Plan home visits of a day, each a client's id and the purpose, in the client's village."""
    with open_work() as work:
        visits = [
            NewAppointment(
                AppointmentKind.HOME_VISIT,
                day,
                purpose=purpose,
                client_id=client_id,
                village_code=work.clients.get(client_id).village_code or None,
            )
            for client_id, purpose in people
        ]
    return _plan(visits, open_work=open_work, clock=clock)


def change_appointment(
    appointment_id: int, new: NewAppointment, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Change or move what is planned; raise AppointmentSettled once it is answered."""
    with open_work() as work:
        appointment = _get_open(work, appointment_id)
        former_day = appointment.planned_on
        for name, value in _values(new).items():
            setattr(appointment, name, value)
        _refuse_wrong(work, appointment, clock.today(), former_day)
        work.commit()
    return Changes.of(Kind.APPOINTMENTS, record_id=appointment_id)


def cancel_appointment(appointment_id: int, reason: str, *, open_work: OpenWork) -> Changes:
    """Cancel what is planned; it stays on its day with the reason."""
    if not reason.strip():
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    with open_work() as work:
        appointment = _get_open(work, appointment_id)
        appointment.state = AppointmentState.CANCELLED
        appointment.reason = reason.strip()
        work.commit()
    return Changes.of(Kind.APPOINTMENTS, record_id=appointment_id)


def miss_appointment(
    appointment_id: int,
    obstacle: ObstacleKind,
    reason: str,
    *,
    again_on: date | None = None,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Say what kept a visit from being made; with ``again_on`` the same is planned for that day."""
    if obstacle is ObstacleKind.OTHER and not reason.strip():
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    with open_work() as work:
        appointment = _get_open(work, appointment_id)
        appointment.state = AppointmentState.MISSED
        appointment.obstacle = obstacle
        appointment.reason = reason.strip()
        if again_on is not None:
            again = replace(
                appointment,
                id=None,
                planned_on=again_on,
                state=AppointmentState.PLANNED,
                obstacle=None,
                reason="",
            )
            problems = appointment_problems(again, today=clock.today())
            if problems:
                raise EntryRefused(*(FieldProblem("again_on", each.problem) for each in problems))
            work.appointments.add(again)
        work.commit()
    return Changes.of(Kind.APPOINTMENTS, record_id=appointment_id)


def _plan(news: Iterable[NewAppointment], *, open_work: OpenWork, clock: Clock) -> Changes:
    with open_work() as work:
        appointment = None
        for new in news:
            appointment = Appointment(**_values(new))
            _refuse_wrong(work, appointment, clock.today())
            if appointment.client_id is not None:
                refuse_restricted(work, (appointment.client_id,))
            work.appointments.add(appointment)
        work.flush()
        work.commit()
        record_id = appointment.id if appointment is not None else None
    return Changes.of(Kind.APPOINTMENTS, record_id=record_id)


def _get_open(work: UnitOfWork, appointment_id: int) -> Appointment:
    appointment = work.appointments.get(appointment_id)
    if not appointment.is_open:
        raise AppointmentSettled
    return appointment


def _refuse_wrong(
    work: UnitOfWork, appointment: Appointment, today: date, former_day: date | None = None
) -> None:
    problems = appointment_problems(appointment, today=today, former_day=former_day)
    if problems:
        raise EntryRefused(*problems)
    if appointment.client_id is not None:
        work.clients.get(appointment.client_id)
    if appointment.group_id is not None:
        work.groups.get(appointment.group_id)


def _values(new: NewAppointment) -> dict[str, Any]:
    values = {field.name: getattr(new, field.name) for field in fields(new)}
    values = {name: v.strip() if type(v) is str else v for name, v in values.items()}
    if new.kind is AppointmentKind.GROUP_MEETING:
        values["client_id"] = None
    else:
        values["group_id"] = None
    return values
