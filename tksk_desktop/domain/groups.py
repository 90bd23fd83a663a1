# SPDX-License-Identifier: MIT
"""Groups (kelompok) that meet for guidance: their kind, village and members."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class GroupKind(StrEnum):
    """The usual kinds of groups in a sub-district."""

    KUBE = "kube"
    UEP = "uep"
    PKK = "pkk"
    KARANG_TARUNA = "karang_taruna"
    ELDERLY = "elderly"
    PEER = "peer"
    OTHER = "other"


class GroupRole(StrEnum):
    """A member's office in the group."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    TREASURER = "treasurer"
    MEMBER = "member"


@dataclass
class GroupMember:
    """One registered client's membership, from a day, until a day or still."""

    client_id: int
    since: date
    role: GroupRole = GroupRole.MEMBER
    until: date | None = None
    id: int | None = None


@dataclass
class Group:
    """A group of people guided together."""

    name: str
    kind: GroupKind
    village_code: str
    formed_on: date
    members: list[GroupMember] = field(default_factory=list)
    id: int | None = None


def group_problems(group: Group, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a group's fields."""
    problems = []
    if not group.name.strip():
        problems.append(FieldProblem("name", Problem.MISSING))
    if not group.village_code:
        problems.append(FieldProblem("village_code", Problem.MISSING))
    if group.formed_on > today:
        problems.append(FieldProblem("formed_on", Problem.IN_FUTURE))
    present = [member.client_id for member in group.members if member.until is None]
    if len(set(present)) != len(present):
        problems.append(FieldProblem("members", Problem.TWICE))
    return problems
