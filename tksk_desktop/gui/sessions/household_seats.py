# SPDX-License-Identifier: MIT
"""Whom a session with a family expects: those who live together on its day; no Qt in here.

Whoever is listed by the program alone is taken as not there until the worker says otherwise, and
leaves the list again where another day or another family is chosen before that.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from tksk_desktop.domain.family_sessions import SeatRole, role_at_home
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.usecases.households.readings import MemberLine
from tksk_desktop.usecases.readings import AttendanceLine


@dataclass(frozen=True)
class FamilySeats:
    """The attendance of a family, and which rows the program put there."""

    people: tuple[AttendanceLine, ...]
    listed: frozenset[int]
    hidden: int = 0
    """How many live there whose data is confidential; they are not listed."""


def is_untouched(person: AttendanceLine) -> bool:
    """Tell whether a row says no more than the program put there."""
    return person.state is AttendanceState.ABSENT and not person.reason


def seat_family(
    people: Sequence[AttendanceLine],
    members: Sequence[MemberLine],
    listed: Collection[int],
) -> FamilySeats:
    """Return the people with those who live together; what the worker marked stays."""
    relations = {member.client_id: member.relation for member in members if not member.is_hidden}
    kept = [
        person
        for person in people
        if person.client_id in relations
        or person.client_id not in listed
        or not is_untouched(person)
    ]
    if kept and kept[0].role is None:
        kept[0] = replace(kept[0], role=SeatRole.CLIENT)
    here = {person.client_id for person in kept}
    seated = [
        replace(person, role=role_at_home(relations[person.client_id]))
        if person.role is None and person.client_id in relations
        else person
        for person in kept
    ]
    added = [
        AttendanceLine(
            member.client_id, member.name, AttendanceState.ABSENT, role_at_home(member.relation)
        )
        for member in members
        if not member.is_hidden and member.client_id not in here
    ]
    still = frozenset(listed) & here
    return FamilySeats(
        (*seated, *added),
        still | {each.client_id for each in added},
        sum(member.is_hidden for member in members),
    )


def without_family(
    people: Sequence[AttendanceLine], listed: Collection[int]
) -> tuple[AttendanceLine, ...]:
    """Return the people without those whom the program listed and nobody marked."""
    return tuple(p for p in people if p.client_id not in listed or not is_untouched(p))
