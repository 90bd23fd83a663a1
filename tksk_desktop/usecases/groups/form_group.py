# SPDX-License-Identifier: MIT
"""Form a group, or change its name, members and offices."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.groups import (
    Group,
    GroupMember,
    GroupRole,
    OtherMember,
    change_role,
    folded,
    group_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork

M = TypeVar("M", GroupMember, OtherMember)


@dataclass(frozen=True)
class NewGroup:
    """What the form says of a group; members with their offices, clients by their ids."""

    name: str
    kind: str
    village_code: str
    formed_on: date
    members: tuple[tuple[int, GroupRole], ...] = ()
    others: tuple[tuple[str, GroupRole], ...] = ()
    """Who is no client, by name."""
    decree: str = ""
    meeting_place: str = ""
    meeting_days: str = ""
    ended_on: date | None = None
    end_reason: str = ""
    changed_on: date | None = None
    """From which day changes of members and offices hold; today without one."""


def form_group(new: NewGroup, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Form a group; raise EntryRefused with every wrong field."""
    group = Group("", "", "", new.formed_on)
    _describe(group, new)
    _refuse_twice(new)
    group.members = [GroupMember(client, new.formed_on, role) for client, role in new.members]
    group.others = [OtherMember(name.strip(), new.formed_on, role) for name, role in new.others]
    with open_work() as work:
        _refuse_wrong(group, clock.today())
        work.groups.add(group)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=group.id)


def change_group(group_id: int, new: NewGroup, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Change a group; members no longer named leave on the day, their former time stays.

    Raise EntryRefused with every wrong field: two chairs on one day are one of them.
    """
    today = clock.today()
    on = new.changed_on or today
    if on > today:
        raise EntryRefused(FieldProblem("changed_on", Problem.IN_FUTURE))
    with open_work() as work:
        group = work.groups.get(group_id)
        _describe(group, new)
        _refuse_twice(new)
        _change(
            group.members,
            dict(new.members),
            key=lambda member: member.client_id,
            begin=lambda client_id, role: GroupMember(client_id, on, role),
            on=on,
        )
        names = {folded(name): (name.strip(), role) for name, role in new.others}
        _change(
            group.others,
            {key: role for key, (_name, role) in names.items()},
            key=lambda member: folded(member.name),
            begin=lambda key, role: OtherMember(names[key][0], on, role),
            on=on,
        )
        _refuse_wrong(group, today)
        work.commit()
    return Changes.of(Kind.GROUPS, record_id=group_id)


H = TypeVar("H", bound=Hashable)


def _change(
    members: list[M],
    roles: dict[H, GroupRole],
    *,
    key: Callable[[M], H],
    begin: Callable[[H, GroupRole], M],
    on: date,
) -> None:
    """Bring the present members to the wanted ones, from a day on."""
    present = {key(member): member for member in members if member.until is None}
    for known, member in present.items():
        if known in roles:
            change_role(members, member, roles[known], on)
        else:
            member.until = max(on, member.since)
    members.extend(begin(new, role) for new, role in roles.items() if new not in present)


def _describe(group: Group, new: NewGroup) -> None:
    group.name = new.name.strip()
    group.kind = new.kind
    group.village_code = new.village_code
    group.formed_on = new.formed_on
    group.decree = new.decree.strip()
    group.meeting_place = new.meeting_place.strip()
    group.meeting_days = new.meeting_days.strip()
    group.ended_on = new.ended_on
    group.end_reason = new.end_reason.strip() if new.ended_on is not None else ""


def _refuse_twice(new: NewGroup) -> None:
    if _stands_twice(client for client, _ in new.members) or _stands_twice(
        folded(name) for name, _ in new.others
    ):
        raise EntryRefused(FieldProblem("members", Problem.TWICE))
    if any(not name.strip() for name, _ in new.others):
        raise EntryRefused(FieldProblem("members", Problem.MISSING))


def _stands_twice(named: Iterable[Hashable]) -> bool:
    all_of_them = list(named)
    return len(set(all_of_them)) != len(all_of_them)


def _refuse_wrong(group: Group, today: date) -> None:
    problems = group_problems(group, today=today)
    if problems:
        raise EntryRefused(*problems)
