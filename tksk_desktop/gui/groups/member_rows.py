# SPDX-License-Identifier: MIT
"""The rows of a group's members: those of today, or everyone who ever belonged to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.usecases.groups.readings import SpellLine
from tksk_desktop.usecases.readings import GroupSheet

_ROLES = tuple(GroupRole)


@dataclass(frozen=True)
class MemberRow:
    """One member in one office; without an id no client."""

    client_id: int | None
    name: str
    role: GroupRole
    since: date
    until: date | None = None


def present_rows(group: GroupSheet) -> list[MemberRow]:
    """Return the present members, officers first."""
    rows = [MemberRow(m.client_id, m.client_name, m.role, m.since) for m in group.members]
    rows += [MemberRow(None, m.name, m.role, m.since) for m in group.others]
    return sorted(rows, key=lambda row: (_ROLES.index(row.role), row.name))


def all_rows(spells: Iterable[SpellLine]) -> list[MemberRow]:
    """Return every membership and office, those that are over last."""
    rows = [MemberRow(s.client_id, s.name, s.role, s.since, s.until) for s in spells]
    return sorted(rows, key=lambda row: (row.until is not None, row.name, row.since))
