# SPDX-License-Identifier: MIT
"""The agenda as screens read it; nothing of a hidden client (level 3) is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.to_do import ToDoKind
from tksk_desktop.domain.visit_routes import Point


class AgendaKind(StrEnum):
    """Where an item comes from."""

    SESSION = "session"
    APPOINTMENT = "appointment"
    DUE = "due"
    REMINDER = "reminder"


@dataclass(frozen=True)
class AgendaItem:
    """One thing of a day; it opens the record it comes from."""

    day: date
    kind: AgendaKind
    label: str
    """What it is, in words."""
    who: str = ""
    about: str = ""
    place: str = ""
    starts_at: time | None = None
    ends_at: time | None = None
    state: AppointmentState | None = None
    appointment_id: int | None = None
    session_id: int | None = None
    client_id: int | None = None
    case_id: int | None = None
    group_id: int | None = None
    month: Month | None = None
    is_hidden: bool = False


@dataclass(frozen=True)
class AgendaDays:
    """What a picture of some days shows: of each day the first things, and how many more."""

    items: tuple[AgendaItem, ...] = ()
    more: Mapping[date, int] = field(default_factory=dict)
    """How many things of a day are left out; only days with more than a picture can show."""


@dataclass(frozen=True)
class AppointmentSheet:
    """All of one planned thing."""

    id: int
    kind: AppointmentKind
    planned_on: date
    title: str
    purpose: str
    starts_at: time | None
    ends_at: time | None
    place: str
    village_code: str | None
    client_id: int | None
    client_name: str
    group_id: int | None
    state: AppointmentState
    reason: str
    session_id: int | None


@dataclass(frozen=True)
class DueReason:
    """Why someone should be visited; ``what`` is None where nobody came for long."""

    what: ToDoKind | None
    on: date
    """The day it is due; of someone not visited the last day of a visit."""
    text: str = ""


@dataclass(frozen=True)
class DuePerson:
    """Someone to visit."""

    client_id: int
    client_name: str
    village_code: str
    village_name: str
    address: str
    reasons: tuple[DueReason, ...]


@dataclass(frozen=True)
class VisitLine:
    """One visit of a day's plan."""

    appointment_id: int
    client_id: int | None
    who: str
    address: str
    purpose: str
    starts_at: time | None
    confidentiality: int
    case_id: int | None = None
    is_hidden: bool = False


@dataclass(frozen=True)
class VillageStop:
    """The visits in one village of a day."""

    village_code: str
    village_name: str
    note: str
    """Of this day: weather, who comes along."""
    road_note: str
    """Of the village for good: the road, the bridge."""
    point: Point | None
    road_km: float | None
    visits: tuple[VisitLine, ...]


@dataclass(frozen=True)
class VisitDay:
    """The plan of one day, its villages in order."""

    day: date
    stops: tuple[VillageStop, ...]
    office: Point | None
    waiting_on: date | None = None
    """The first former day with a visit that nobody answered."""


@dataclass(frozen=True)
class PlaceLine:
    """What is known of a village's place; of the office itself the kecamatan's code."""

    code: str
    name: str
    latitude: float | None = None
    longitude: float | None = None
    road_km: float | None = None
    road_note: str = ""
