# SPDX-License-Identifier: MIT
"""Sessions (sesi): the notes of guidance with one client, a family or a group, and other work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.family_sessions import MemberAgreement, SeatRole, agreement_problems
from tksk_desktop.domain.session_history import SessionAddendum, SessionCorrection

OLDEST_SESSION_YEAR = 2009
"""TKSK exist since 2009; an older date is a typing error."""
_TEXTS = (
    "title",
    "technique",
    "place",
    "others_present",
    "programme",
    "partners",
    "aim",
    "process",
    "interpretation",
    "result",
    "agreement",
    "late_reason",
)
_OTHERS = (
    "type_code",
    "held_on",
    "starts_at",
    "ends_at",
    "place_kind",
    "village_code",
    "case_id",
    "group_id",
    "walk_ins",
    "audience_men",
    "audience_women",
    "phase",
    "follow_up_on",
)


class SessionKind(StrEnum):
    """What a note needs at the least; what the work is called is its type (``session_types``)."""

    INDIVIDUAL = "individual"
    FAMILY = "family"
    GROUP = "group"
    OTHER = "other"


class PlaceKind(StrEnum):
    """Where it was held."""

    OFFICE = "office"
    HOME_VISIT = "home_visit"
    ONLINE = "online"
    ELSEWHERE = "elsewhere"


class AidPhase(StrEnum):
    """Accompaniment while the guidance of an aid lasts, or after it."""

    DURING = "during"
    AFTER = "after"


class SessionTrait(StrEnum):
    """What a list of notes can be narrowed to, beside kind, place and obstacle."""

    WITHOUT_RESULT = "without_result"
    WITH_PHOTOS = "with_photos"
    WITH_FOLLOW_UP = "with_follow_up"
    FOLLOW_UP_SETTLED = "follow_up_settled"
    """In the month, by a session or with a reason."""
    FOLLOW_UP_DUE = "follow_up_due"
    """By the month's end, and neither answered nor closed by then."""
    LATE = "late"
    PHOTOS_WITHOUT_CONSENT = "photos_without_consent"
    """Recorded in the month for an earlier one that was signed already."""


class AttendanceState(StrEnum):
    """Present, excused, ill, absent: the letters of Indonesian attendance sheets."""

    PRESENT = "H"
    EXCUSED = "I"
    ILL = "S"
    ABSENT = "A"


class ObstacleKind(StrEnum):
    """The four hindrances that a report must be able to name, and a free one."""

    TRANSPORT = "transport"
    GEOGRAPHY_WEATHER = "geography_weather"
    TIME = "time"
    DATA_OWNER = "data_owner"
    OTHER = "other"


@dataclass
class Attendance:
    """One client at a session: expected there, or come without being expected."""

    client_id: int
    state: AttendanceState = AttendanceState.PRESENT
    id: int | None = None
    role: SeatRole | None = None
    """Who it is in a session with a family."""
    reason: str = ""
    """Why someone of the family was not there."""
    expected: bool = True
    """A walk-in who is a client is none of those on whom a rate is reckoned."""


@dataclass
class SessionGuest:
    """Someone at a session who is no client: an expected member of the group, or a walk-in."""

    name: str
    group_other_id: int | None = None
    """The member of the group who was expected; a walk-in has none."""
    state: AttendanceState = AttendanceState.PRESENT
    id: int | None = None
    role: SeatRole | None = None


@dataclass
class Obstacle:
    """One hindrance met at a session."""

    kind: ObstacleKind
    text: str = ""
    id: int | None = None


@dataclass
class SessionPhoto:
    """A documentation photo: JPEG or PNG bytes, already bounded in size."""

    picture: bytes
    caption: str = ""
    id: int | None = None


@dataclass
class Session:
    """One note. ``held_on`` is the day of the event, ``recorded_at`` the instant of writing."""

    kind: SessionKind
    held_on: date
    recorded_at: datetime
    title: str = ""
    starts_at: time | None = None
    ends_at: time | None = None
    place_kind: PlaceKind = PlaceKind.OFFICE
    place: str = ""
    village_code: str | None = None
    case_id: int | None = None
    group_id: int | None = None
    attendances: list[Attendance] = field(default_factory=list)
    walk_ins: int = 0
    """How many came unexpected: those named among the guests, and clients, included."""
    others_present: str = ""
    aim: str = ""
    process: str = ""
    """Facts: what happened, what was seen and heard."""
    result: str = ""
    agreement: str = ""
    follow_up_on: date | None = None
    obstacles: list[Obstacle] = field(default_factory=list)
    photos: list[SessionPhoto] = field(default_factory=list)
    late_reason: str = ""
    """Why the note was written into a case that was closed by then."""
    addenda: list[SessionAddendum] = field(default_factory=list)
    corrections: list[SessionCorrection] = field(default_factory=list)
    guests: list[SessionGuest] = field(default_factory=list)
    technique: str = ""
    interpretation: str = ""
    """What the worker makes of the facts, kept apart from them."""
    type_code: str = ""
    """The code of its type; empty becomes the shipped type of the kind."""
    phase: AidPhase | None = None
    programme: str = ""
    """The aid that is accompanied, as it was called then."""
    partners: str = ""
    """Offices and institutions that took part."""
    audience_men: int | None = None
    audience_women: int | None = None
    """Of those who came; None where nobody counted."""
    programme_code: str = ""
    """Its code among the programmes of aid; empty where only a name was ever written."""
    agreements: list[MemberAgreement] = field(default_factory=list)
    """What each of them agreed, beside what all agreed."""
    id: int | None = None

    def __post_init__(self) -> None:
        self.type_code = self.type_code or self.kind.value


def session_problems(session: Session, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a note's fields, whatever its type requires besides."""
    problems = _date_problems(session, today)
    needs_clients = session.kind in (SessionKind.INDIVIDUAL, SessionKind.FAMILY)
    if needs_clients and not session.attendances:
        problems.append(FieldProblem("attendances", Problem.MISSING))
    if session.kind is SessionKind.GROUP and session.group_id is None and not session.attendances:
        problems.append(FieldProblem("group_id", Problem.MISSING))
    if needs_clients and session.attendances and not count_present(session):
        problems.append(FieldProblem("attendances", Problem.NOBODY_PRESENT))
    clients = [attendance.client_id for attendance in session.attendances]
    if len(set(clients)) != len(clients):
        problems.append(FieldProblem("attendances", Problem.TWICE))
    if session.walk_ins < 0:
        problems.append(FieldProblem("walk_ins", Problem.UNKNOWN))
    if min(session.audience_men or 0, session.audience_women or 0) < 0:
        problems.append(FieldProblem("audience", Problem.UNKNOWN))
    if any(not guest.name.strip() for guest in session.guests):
        problems.append(FieldProblem("guests", Problem.MISSING))
    return problems + agreement_problems(session.agreements, clients, session.held_on)


def count_present(session: Session) -> int:
    """Return how many expected clients were there; walk-ins are counted apart."""
    return sum(a.expected and a.state is AttendanceState.PRESENT for a in session.attendances)


def session_values(session: Session) -> dict[str, str]:
    """Return every field of a note as text, to compare and to keep what a correction replaces."""
    values = {name: str(getattr(session, name)) for name in _TEXTS}
    for name in _OTHERS:
        value = getattr(session, name)
        if isinstance(value, StrEnum):
            values[name] = value.value
        else:
            values[name] = "" if value is None else str(value)
    values["attendances"] = ",".join(
        sorted(f"{a.client_id}:{a.state.value}" for a in session.attendances if a.expected)
    )
    values["came_besides"] = ",".join(
        str(a.client_id)
        for a in sorted(session.attendances, key=lambda a: a.client_id)
        if not a.expected
    )
    values["seat_notes"] = "\n".join(
        f"{a.client_id}:{a.role or ''}:{a.reason}"
        for a in sorted(session.attendances, key=lambda a: a.client_id)
        if a.role or a.reason
    )
    values["guests"] = "\n".join(f"{guest.name}:{guest.state.value}" for guest in session.guests)
    values["agreements"] = "\n".join(
        f"{a.client_id or ''}:{a.due_on or ''}:{a.name}:{' '.join(a.what.split())}"
        for a in session.agreements
    )
    values["obstacles"] = "\n".join(
        f"{obstacle.kind.value}:{obstacle.text}" for obstacle in session.obstacles
    )
    values["photos"] = "\n".join(photo.caption for photo in session.photos)
    return values


def _date_problems(session: Session, today: date) -> list[FieldProblem]:
    problems = []
    if session.held_on > today:
        problems.append(FieldProblem("held_on", Problem.IN_FUTURE))
    elif session.held_on.year < OLDEST_SESSION_YEAR:
        problems.append(FieldProblem("held_on", Problem.TOO_OLD))
    if session.starts_at and session.ends_at and session.ends_at < session.starts_at:
        problems.append(FieldProblem("ends_at", Problem.ENDS_BEFORE_START))
    if session.follow_up_on is not None and session.follow_up_on < session.held_on:
        problems.append(FieldProblem("follow_up_on", Problem.BEFORE_SESSION))
    return problems
