# SPDX-License-Identifier: MIT
"""What a session with a family has beside other sessions: who is who in it, and what each agreed.

Who was there is the session's own attendance (``sessions``); who lives together on a day is in
``households``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.household_relations import SPOUSES, HouseholdRelation

LONGEST_AGREEMENT = 300
LONGEST_SEAT_TEXT = 120
"""Letters of a reason for staying away, and of an outsider's name."""


class SeatRole(StrEnum):
    """Who someone is in a session, which need not be who they are in the household."""

    CLIENT = "client"
    HEAD = "head"
    SPOUSE = "spouse"
    CHILD = "child"
    PARENT = "parent"
    KIN = "kin"
    COMPANION = "companion"
    OTHER = "other"


_R = HouseholdRelation
_AT_HOME = {
    _R.HEAD: SeatRole.HEAD,
    **dict.fromkeys(SPOUSES, SeatRole.SPOUSE),
    _R.CHILD: SeatRole.CHILD,
    _R.PARENT: SeatRole.PARENT,
    _R.PARENT_IN_LAW: SeatRole.PARENT,
    _R.CHILD_IN_LAW: SeatRole.KIN,
    _R.GRANDCHILD: SeatRole.KIN,
    _R.OTHER_KIN: SeatRole.KIN,
}


@dataclass
class MemberAgreement:
    """What one person agreed to do, a client of the session or an outsider by name.

    One with a day is a follow-up, settled like the session's own (``follow_ups``).
    """

    what: str
    client_id: int | None = None
    name: str = ""
    """Who it is where it is no client."""
    due_on: date | None = None
    id: int | None = None


def role_at_home(relation: HouseholdRelation) -> SeatRole:
    """Return who a member of the household is in a session unless the worker says otherwise."""
    return _AT_HOME.get(relation, SeatRole.OTHER)


def agreement_problems(
    agreements: Sequence[MemberAgreement], client_ids: Collection[int], held_on: date
) -> list[FieldProblem]:
    """Return what is wrong with agreements: each has somebody of the session and a text."""
    problems = []
    for each in agreements:
        nobody = each.client_id is None and not each.name.strip()
        if nobody or not each.what.strip():
            problems.append(FieldProblem("agreements", Problem.MISSING))
        elif each.client_id is not None and each.client_id not in client_ids:
            problems.append(FieldProblem("agreements", Problem.UNKNOWN))
        elif each.due_on is not None and each.due_on < held_on:
            problems.append(FieldProblem("agreements", Problem.BEFORE_SESSION))
    return list(dict.fromkeys(problems))
