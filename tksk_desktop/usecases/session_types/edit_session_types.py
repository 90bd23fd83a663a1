# SPDX-License-Identifier: MIT
"""Edit the kinds of work that notes can be of: what each is called, asks and counts under."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.session_types import (
    NEEDED_BY_KIND,
    ReportRole,
    SessionField,
    SessionType,
    own_type_code,
    session_type_problems,
)
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewSessionType:
    """What the form says of a type; what is required is asked as well."""

    name: str
    kind: SessionKind
    role: ReportRole
    asked: frozenset[SessionField] = frozenset()
    required: frozenset[SessionField] = frozenset()
    since: date | None = None
    until: date | None = None


def add_session_type(new: NewSessionType, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Add a type at the end of the list."""
    with open_work() as work:
        types = work.session_types.all()
        place = max((each.position for each in types), default=0) + 1
        added = SessionType(own_type_code(types), "", new.kind, new.role, place)
        _fill(added, new)
        _refuse(session_type_problems(added, types, today=clock.today()))
        work.session_types.add(added)
        work.commit()
    return Changes.of(Kind.SESSION_TYPES)


def change_session_type(
    code: str, new: NewSessionType, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Change a type; its kind stays, and the notes of it keep what they say."""
    with open_work() as work:
        changed = work.session_types.get(code)
        _fill(changed, new)
        others = [each for each in work.session_types.all() if each.code != code]
        _refuse(session_type_problems(changed, others, today=clock.today()))
        work.commit()
    return Changes.of(Kind.SESSION_TYPES)


def order_session_types(codes: Sequence[str], *, open_work: OpenWork) -> Changes:
    """Put the types into an order; every one must be named once."""
    with open_work() as work:
        types = {each.code: each for each in work.session_types.all()}
        if sorted(codes) != sorted(types):
            raise EntryRefused(FieldProblem("codes", Problem.UNKNOWN))
        for place, code in enumerate(codes, start=1):
            types[code].position = place
        work.commit()
    return Changes.of(Kind.SESSION_TYPES)


def _fill(changed: SessionType, new: NewSessionType) -> None:
    asked = new.asked | new.required | NEEDED_BY_KIND[changed.kind]
    changed.name = " ".join(new.name.split())
    changed.role = new.role
    changed.asked = [each.value for each in SessionField if each in asked]
    changed.required = [each.value for each in SessionField if each in new.required]
    changed.since, changed.until = new.since, new.until


def _refuse(problems: Sequence[FieldProblem]) -> None:
    if problems:
        raise EntryRefused(*problems)
