# SPDX-License-Identifier: MIT
"""Kinds of work that a note can be of (jenis kegiatan), as data of the office.

A type has one ``SessionKind``, which says what a note of it needs at the least, and a list of the
fields that its form asks. The shipped types are written by the migration that made their table;
the worker edits them. A type is never removed: it is put out of use from a day on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.sessions import Session, SessionKind

LONGEST_TYPE_NAME = 80
HOME_VISIT_TYPE = "home_visit"
"""The shipped type of visits at home; the other shipped codes that code knows are the kinds'."""


class ReportRole(StrEnum):
    """Under which of the worker's roles the report counts a type (field.md §1)."""

    IDENTIFIER = "identifier"
    COUNSELLOR = "counsellor"
    COMPANION = "companion"
    CONNECTOR = "connector"
    INSTITUTIONS = "institutions"
    POLICY = "policy"
    COMMUNICATOR = "communicator"
    COORDINATOR = "coordinator"
    OTHER = "other"


class SessionField(StrEnum):
    """What the form of a type may ask; day and times are asked of every note.

    The values are the names of fields in refusals, so that a sentence finds its place.
    """

    CLIENTS = "attendances"
    GROUP = "group_id"
    CASE = "case_id"
    OTHERS_PRESENT = "others_present"
    WALK_INS = "walk_ins"
    AUDIENCE = "audience"
    """Men and women among those who came."""
    PHASE = "phase"
    PROGRAMME = "programme"
    PARTNERS = "partners"
    PLACE = "place"
    VILLAGE = "village_code"
    TITLE = "title"
    TECHNIQUE = "technique"
    AIM = "aim"
    PROCESS = "process"
    INTERPRETATION = "interpretation"
    RESULT = "result"
    AGREEMENT = "agreement"
    AGREEMENTS = "agreements"
    """What each of those present agreed."""
    FOLLOW_UP = "follow_up_on"
    OBSTACLES = "obstacles"
    PHOTOS = "photos"


NEEDED_BY_KIND: dict[SessionKind, frozenset[SessionField]] = {
    SessionKind.INDIVIDUAL: frozenset({SessionField.CLIENTS}),
    SessionKind.FAMILY: frozenset({SessionField.CLIENTS}),
    SessionKind.GROUP: frozenset({SessionField.CLIENTS, SessionField.GROUP}),
    SessionKind.OTHER: frozenset(),
}
"""What the form of each kind always asks, whatever the list says."""


@dataclass
class SessionType:
    """One kind of work; ``code`` never changes, nor does ``kind`` once there is a note of it."""

    code: str
    name: str
    kind: SessionKind
    role: ReportRole
    position: int
    asked: list[str] = field(default_factory=list)
    """Values of ``SessionField``; what the program does not know is passed over."""
    required: list[str] = field(default_factory=list)
    since: date | None = None
    until: date | None = None
    """The last day on which it is offered."""
    id: int | None = None

    def in_use(self, day: date) -> bool:
        """Tell whether notes of a day can be of this type."""
        return in_use(self.since, self.until, day)


def in_use(since: date | None, until: date | None, day: date) -> bool:
    """Tell whether a day lies between two days, each of which may be open."""
    return (since is None or since <= day) and (until is None or day <= until)


def known_fields(names: Iterable[str]) -> frozenset[SessionField]:
    """Return the fields of some names; unknown names are passed over."""
    known = {each.value: each for each in SessionField}
    return frozenset(known[name] for name in names if name in known)


def choose_type(
    types: Sequence[SessionType], code: str, kind: SessionKind, day: date
) -> SessionType | None:
    """Return the type of a code; without one the kind's own, or another of the kind in use."""
    if code:
        return next((each for each in types if each.code == code), None)
    of_kind = [each for each in types if each.kind is kind]
    own = next((each for each in of_kind if each.code == kind.value), None)
    if own is not None and own.in_use(day):
        return own
    return next((each for each in of_kind if each.in_use(day)), own)


def own_type_code(types: Sequence[SessionType]) -> str:
    """Return a code for a type that the worker adds; a code is never given twice."""
    taken = {each.code for each in types}
    return next(code for n in range(1, 10_000) if (code := f"own_{n}") not in taken)


def session_type_problems(
    changed: SessionType, others: Sequence[SessionType], *, today: date
) -> list[FieldProblem]:
    """Return what is wrong with a type beside the others; one must stay in use."""
    problems = []
    if not changed.name.strip():
        problems.append(FieldProblem("name", Problem.MISSING))
    elif len(changed.name) > LONGEST_TYPE_NAME:
        problems.append(FieldProblem("name", Problem.TOO_LONG))
    elif changed.name.casefold() in {other.name.casefold() for other in others}:
        problems.append(FieldProblem("name", Problem.TWICE))
    if changed.since and changed.until and changed.until < changed.since:
        problems.append(FieldProblem("until", Problem.ENDS_BEFORE_START))
    elif not any(each.in_use(today) for each in (changed, *others)):
        problems.append(FieldProblem("until", Problem.LAST_ONE))
    return problems


def missing_fields(session: Session, required: Iterable[SessionField]) -> list[FieldProblem]:
    """Return the fields that a note's type requires and that are empty."""
    return [
        FieldProblem(each.value, Problem.MISSING)
        for each in SessionField
        if each in required and _is_empty(session, each)
    ]


def _is_empty(session: Session, asked: SessionField) -> bool:
    if asked is SessionField.AUDIENCE:
        return session.audience_men is None and session.audience_women is None
    value = getattr(session, asked.value)
    return not (value.strip() if isinstance(value, str) else value)
