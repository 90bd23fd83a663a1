# SPDX-License-Identifier: MIT
"""Correct from when until when someone belonged to a group, and in which office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.groups import (
    Group,
    GroupMember,
    GroupRole,
    OtherMember,
    folded,
    offices_held_twice,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class MembershipEntry:
    """One time of one member, as the form says it; ``until`` is the first day no longer in it."""

    spell_id: int
    is_client: bool
    role: GroupRole
    since: date
    until: date | None


def correct_membership(
    group_id: int, entry: MembershipEntry, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Correct a membership; raise EntryRefused with every wrong field, or NotFound."""
    with open_work() as work:
        group = work.groups.get(group_id)
        spells: Sequence[GroupMember | OtherMember]
        spells = group.members if entry.is_client else group.others
        spell = next((each for each in spells if each.id == entry.spell_id), None)
        if spell is None:
            raise NotFound("group_member")
        spell.role, spell.since, spell.until = entry.role, entry.since, entry.until
        problems = _problems(group, spell, clock.today())
        if problems:
            raise EntryRefused(*problems)
        work.commit()
    return Changes.of(Kind.GROUPS, Kind.CLIENTS, record_id=group_id)


def _problems(group: Group, spell: GroupMember | OtherMember, today: date) -> list[FieldProblem]:
    problems = []
    if spell.since > today:
        problems.append(FieldProblem("since", Problem.IN_FUTURE))
    if spell.until is not None and spell.until > today:
        problems.append(FieldProblem("until", Problem.IN_FUTURE))
    elif spell.until is not None and spell.until < spell.since:
        problems.append(FieldProblem("until", Problem.ENDS_BEFORE_START))
    everyone: list[GroupMember | OtherMember] = [*group.members, *group.others]
    if any(_overlap(spell, each) for each in everyone if each is not spell):
        problems.append(FieldProblem("since", Problem.ALREADY_MEMBER))
    elif spell.role in offices_held_twice(everyone):
        problems.append(FieldProblem("role", Problem.OFFICE_TWICE))
    return problems


def _overlap(one: GroupMember | OtherMember, other: GroupMember | OtherMember) -> bool:
    """Tell whether the same person would belong to the group twice on a day."""
    begins = max(one.since, other.since)
    ends = min(one.until or date.max, other.until or date.max)
    return _person(one) == _person(other) and begins < ends


def _person(spell: GroupMember | OtherMember) -> int | str:
    return spell.client_id if isinstance(spell, GroupMember) else folded(spell.name)
