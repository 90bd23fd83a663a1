# SPDX-License-Identifier: MIT
"""Sessions with a family: who is who, and what must be said of an agreement."""

from __future__ import annotations

from datetime import date

import pytest

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.family_sessions import (
    MemberAgreement,
    SeatRole,
    agreement_problems,
    role_at_home,
)
from tksk_desktop.domain.household_relations import HouseholdRelation as R

HELD, LATER = date(2026, 11, 2), date(2026, 11, 9)


@pytest.mark.parametrize(
    ("relation", "role"),
    [
        (R.HEAD, SeatRole.HEAD),
        (R.HUSBAND, SeatRole.SPOUSE),
        (R.WIFE, SeatRole.SPOUSE),
        (R.CHILD, SeatRole.CHILD),
        (R.PARENT_IN_LAW, SeatRole.PARENT),
        (R.GRANDCHILD, SeatRole.KIN),
        (R.HELPER, SeatRole.OTHER),
        (R.UNKNOWN, SeatRole.OTHER),
    ],
)
def test_a_member_is_who_the_household_says(relation: R, role: SeatRole) -> None:
    assert role_at_home(relation) is role


@pytest.mark.parametrize(
    ("agreement", "problem"),
    [
        (MemberAgreement("Mengurus KIS", 1, due_on=LATER), None),
        (MemberAgreement("Mengurus KIS", None, "Bu RT"), None),
        (MemberAgreement("Mengurus KIS", 1, due_on=HELD), None),
        (MemberAgreement("  ", 1), Problem.MISSING),
        (MemberAgreement("Mengurus KIS", None, " "), Problem.MISSING),
        (MemberAgreement("Mengurus KIS", 3), Problem.UNKNOWN),
        (MemberAgreement("Mengurus KIS", 1, due_on=date(2026, 11, 1)), Problem.BEFORE_SESSION),
    ],
)
def test_an_agreement_has_somebody_a_text_and_no_day_before(
    agreement: MemberAgreement, problem: Problem | None
) -> None:
    wanted = [] if problem is None else [FieldProblem("agreements", problem)]
    assert agreement_problems([agreement], [1, 2], HELD) == wanted


def test_the_same_problem_is_said_once() -> None:
    empty = [MemberAgreement("", 1), MemberAgreement("", 2)]
    assert len(agreement_problems(empty, [1, 2], HELD)) == 1
