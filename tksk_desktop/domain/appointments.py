# SPDX-License-Identifier: MIT
"""Appointments (agenda): what is planned for a day, until a note, a reason or a new day answers it.

What is due by agreement (follow-ups, reviews, plan steps) is derived from the records and not kept
here; ``to_do`` knows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.sessions import ObstacleKind

DTSEN_DAY = 17
"""Proposals to the national data (DTSEN) are taken until this day of each month."""
FARTHEST = timedelta(days=2 * 366)
"""A later day is a typing error."""
LONGEST_TITLE = 200


class AppointmentKind(StrEnum):
    """What is planned."""

    HOME_VISIT = "home_visit"
    OFFICE_TALK = "office_talk"
    GROUP_MEETING = "group_meeting"
    COORDINATION = "coordination"
    OTHER = "other"


class AppointmentState(StrEnum):
    """What became of it."""

    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass
class Appointment:
    """One planned thing; with a client and a village it is a stop of that day's visit plan."""

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
    position: int = 0
    """Its place among the visits of the same village and day."""
    state: AppointmentState = AppointmentState.PLANNED
    reason: str = ""
    """Why it was cancelled or could not be held."""
    obstacle: ObstacleKind | None = None
    """The hindrance, where it could not be held."""
    session_id: int | None = None
    """The note that it became."""
    id: int | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for its day."""
        return self.state is AppointmentState.PLANNED


def appointment_problems(
    appointment: Appointment, *, today: date, former_day: date | None = None
) -> list[FieldProblem]:
    """Return what is wrong with the fields; a day that has passed may stay but not be chosen."""
    problems = []
    day = appointment.planned_on
    if day != former_day and day < today:
        problems.append(FieldProblem("planned_on", Problem.IN_PAST))
    elif day > today + FARTHEST:
        problems.append(FieldProblem("planned_on", Problem.TOO_FAR))
    if (
        appointment.starts_at is not None
        and appointment.ends_at is not None
        and appointment.ends_at < appointment.starts_at
    ):
        problems.append(FieldProblem("ends_at", Problem.ENDS_BEFORE_START))
    if appointment.kind is AppointmentKind.GROUP_MEETING:
        if appointment.group_id is None:
            problems.append(FieldProblem("group_id", Problem.MISSING))
    elif appointment.client_id is None and not appointment.title:
        problems.append(FieldProblem("title", Problem.MISSING))
    if len(appointment.title) > LONGEST_TITLE:
        problems.append(FieldProblem("title", Problem.TOO_LONG))
    return problems


def dtsen_days(first: date, last: date) -> Iterable[date]:
    """Return the last days for DTSEN proposals between two days, both included."""
    month = first.replace(day=1)
    while month <= last:
        day = month.replace(day=DTSEN_DAY)
        if first <= day <= last:
            yield day
        month = (month + timedelta(days=32)).replace(day=1)
