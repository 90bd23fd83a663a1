# SPDX-License-Identifier: MIT
"""What the screens can do with the agenda and the visit plans, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.usecases.agenda.order_visits import NewPlace
from tksk_desktop.usecases.agenda.plan_appointment import NewAppointment
from tksk_desktop.usecases.agenda.readings import (
    AgendaDays,
    AgendaItem,
    AppointmentSheet,
    DuePerson,
    PlaceLine,
    VisitDay,
)
from tksk_desktop.usecases.agenda.record_visit import VisitResult
from tksk_desktop.usecases.changes import Changes


class MissVisit(Protocol):
    """Say what kept a visit from being made, and when it is tried again."""

    def __call__(
        self,
        appointment_id: int,
        obstacle: ObstacleKind,
        reason: str,
        *,
        again_on: date | None = None,
    ) -> Changes: ...


@dataclass(frozen=True)
class AgendaActs:
    """What is planned and due day by day, and the visits of a day village by village."""

    day: Callable[[date], tuple[AgendaItem, ...]]
    """All that stands on a day."""
    days: Callable[[date, date], AgendaDays]
    """What a picture shows between two days, both included."""
    appointment: Callable[[int], AppointmentSheet]
    plan: Callable[[NewAppointment], Changes]
    change: Callable[[int, NewAppointment], Changes]
    cancel: Callable[[int, str], Changes]
    miss: MissVisit
    due_people: Callable[[date, int], tuple[DuePerson, ...]]
    """Who should be visited by a day, or was not for so many days."""
    plan_visits: Callable[[Iterable[tuple[int, str]], date], Changes]
    visit_day: Callable[[date], VisitDay]
    order_by_road: Callable[[date], Changes]
    order_villages: Callable[[date, Sequence[str]], Changes]
    order_visits: Callable[[Sequence[int]], Changes]
    note_road: Callable[[date, str, str], Changes]
    record_visit: Callable[[VisitResult], Changes]
    visit_sheet: Callable[[date, bool], bytes]
    """A day's sheet as PDF, with full names or initials only."""
    places: Callable[[], tuple[PlaceLine, ...]]
    keep_places: Callable[[Sequence[NewPlace]], Changes]
    calendar_file: Callable[[date, date], bytes]
    """The plans between two days as iCalendar, without personal data."""
