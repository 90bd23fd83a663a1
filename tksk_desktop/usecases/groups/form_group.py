# SPDX-License-Identifier: MIT
"""Form a group, or change its name and members."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.groups import Group, GroupKind, GroupMember, GroupRole, group_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewGroup:
    """What the form says of a group; ``members`` are client ids with their offices."""

    name: str
    kind: GroupKind
    village_code: str
    formed_on: date
    members: tuple[tuple[int, GroupRole], ...] = ()


def form_group(new: NewGroup, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Form a group; raise EntryRefused with every wrong field."""
    group = Group(new.name.strip(), new.kind, new.village_code, new.formed_on)
    group.members = [GroupMember(client, new.formed_on, role) for client, role in new.members]
    with open_work() as work:
        _refuse_wrong(group, clock.today())
        work.groups.add(group)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=group.id)


def change_group(group_id: int, new: NewGroup, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Change a group; members no longer named leave today, their former time stays."""
    today = clock.today()
    with open_work() as work:
        group = work.groups.get(group_id)
        group.name = new.name.strip()
        group.kind = new.kind
        group.village_code = new.village_code
        group.formed_on = new.formed_on
        _refuse_twice(new)
        _change_members(group, new.members, today)
        _refuse_wrong(group, today)
        work.commit()
    return Changes.of(Kind.GROUPS, record_id=group_id)


def _change_members(group: Group, wanted: tuple[tuple[int, GroupRole], ...], today: date) -> None:
    present = {member.client_id: member for member in group.members if member.until is None}
    roles = dict(wanted)
    for client_id, member in present.items():
        if client_id in roles:
            member.role = roles[client_id]
        else:
            member.until = today
    group.members.extend(
        GroupMember(client_id, today, role)
        for client_id, role in wanted
        if client_id not in present
    )


def _refuse_twice(new: NewGroup) -> None:
    named = [client_id for client_id, _ in new.members]
    if len(set(named)) != len(named):
        raise EntryRefused(FieldProblem("members", Problem.TWICE))


def _refuse_wrong(group: Group, today: date) -> None:
    problems = group_problems(group, today=today)
    if problems:
        raise EntryRefused(*problems)
