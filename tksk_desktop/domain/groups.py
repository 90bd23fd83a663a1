# SPDX-License-Identifier: MIT
"""Groups (kelompok) that meet for guidance: what they are, who belongs to them and in which office.

A membership is one row for each time a person had one office: a change of office ends a row and
begins another on the same day, so the group can be asked for on any day. ``until`` is the first day
on which the row no longer holds. What a group plans and reaches is in ``group_progress``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from tksk_desktop.domain.errors import FieldProblem, Problem


class GroupRole(StrEnum):
    """A member's office in the group."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    SECRETARY = "secretary"
    TREASURER = "treasurer"
    SECTION = "section"
    MEMBER = "member"


SINGLE_OFFICES = (
    GroupRole.CHAIR,
    GroupRole.VICE_CHAIR,
    GroupRole.SECRETARY,
    GroupRole.TREASURER,
)
"""Offices that one person holds at a time."""
NEEDED_OFFICES = (GroupRole.CHAIR, GroupRole.SECRETARY, GroupRole.TREASURER)
"""Offices without which a group is told to be incomplete; it is not refused."""


@dataclass
class GroupKind:
    """A kind of group; the list is data, own kinds can be added."""

    code: str
    name: str
    position: int
    active: bool = True
    id: int | None = None


class Spell(Protocol):
    """A time in which someone belonged to a group in one office."""

    @property
    def role(self) -> GroupRole: ...
    @property
    def since(self) -> date: ...
    @property
    def until(self) -> date | None: ...


@dataclass
class GroupMember:
    """One registered client's membership, from a day, until a day or still."""

    client_id: int
    since: date
    role: GroupRole = GroupRole.MEMBER
    until: date | None = None
    id: int | None = None


@dataclass
class OtherMember:
    """The membership of someone who is no client and is known by name only."""

    name: str
    since: date
    role: GroupRole = GroupRole.MEMBER
    until: date | None = None
    id: int | None = None


@dataclass
class Group:
    """A group of people guided together."""

    name: str
    kind: str
    """Code of a ``GroupKind``."""
    village_code: str
    formed_on: date
    members: list[GroupMember] = field(default_factory=list)
    others: list[OtherMember] = field(default_factory=list)
    decree: str = ""
    """Number of the decree (SK) or registration."""
    meeting_place: str = ""
    meeting_days: str = ""
    """When it usually meets, in words: "Rabu pekan pertama, 13.00"."""
    ended_on: date | None = None
    end_reason: str = ""
    id: int | None = None


S = TypeVar("S", GroupMember, OtherMember)


def group_problems(group: Group, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a group's fields."""
    problems = []
    if not group.name.strip():
        problems.append(FieldProblem("name", Problem.MISSING))
    if not group.village_code:
        problems.append(FieldProblem("village_code", Problem.MISSING))
    if group.formed_on > today:
        problems.append(FieldProblem("formed_on", Problem.IN_FUTURE))
    problems += _end_problems(group, today)
    present = [member.client_id for member in group.members if member.until is None]
    named = [folded(member.name) for member in group.others if member.until is None]
    if len(set(present)) != len(present) or len(set(named)) != len(named):
        problems.append(FieldProblem("members", Problem.TWICE))
    elif offices_held_twice([*group.members, *group.others]):
        problems.append(FieldProblem("members", Problem.OFFICE_TWICE))
    return problems


def offices_held_twice(spells: Sequence[Spell]) -> list[GroupRole]:
    """Return the single offices that two people hold on the same day."""
    twice = []
    for office in SINGLE_OFFICES:
        held = sorted((s for s in spells if s.role is office), key=lambda spell: spell.since)
        latest: date | None = None
        for spell in held:
            if spell.until is not None and spell.until <= spell.since:
                continue
            if latest is not None and spell.since < latest:
                twice.append(office)
                break
            latest = max(latest or spell.since, spell.until or date.max)
    return twice


def missing_offices(roles: Iterable[GroupRole]) -> list[GroupRole]:
    """Return the offices that a complete group has and this one has not."""
    held = set(roles)
    return [office for office in NEEDED_OFFICES if office not in held]


def is_member_on(spell: Spell, day: date) -> bool:
    """Tell whether a membership holds on a day."""
    return spell.since <= day and (spell.until is None or day < spell.until)


def change_role(spells: list[S], spell: S, role: GroupRole, on: date) -> None:
    """Give a member another office from a day on; the former time stays as it was."""
    if spell.role is role:
        return
    if spell.since >= on:
        spell.role = role
        return
    spell.until = on
    spells.append(replace(spell, role=role, since=on, until=None, id=None))


def _end_problems(group: Group, today: date) -> list[FieldProblem]:
    if group.ended_on is None:
        return []
    problems = []
    if group.ended_on > today:
        problems.append(FieldProblem("ended_on", Problem.IN_FUTURE))
    elif group.ended_on < group.formed_on:
        problems.append(FieldProblem("ended_on", Problem.ENDS_BEFORE_START))
    if not group.end_reason.strip():
        problems.append(FieldProblem("end_reason", Problem.MISSING))
    return problems


def folded(name: str) -> str:
    """Return a name as names are compared: whatever its spaces and the case of its letters."""
    return " ".join(name.split()).casefold()
