# SPDX-License-Identifier: MIT
"""Proposals to policy: a test per refusal."""

from __future__ import annotations

from datetime import date

import pytest

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.proposals import LONGEST, Proposal, proposal_problems

TODAY = date(2026, 11, 25)
LATER = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("proposal", "expected"),
    [
        (Proposal(TODAY, ""), [FieldProblem("text", Problem.MISSING)]),
        (Proposal(TODAY, "x" * (LONGEST + 1)), [FieldProblem("text", Problem.TOO_LONG)]),
        (
            Proposal(TODAY, "a", grounds="x" * (LONGEST + 1)),
            [FieldProblem("grounds", Problem.TOO_LONG)],
        ),
        (Proposal(LATER, "a"), [FieldProblem("noted_on", Problem.IN_FUTURE)]),
        (
            Proposal(TODAY, "a", settled_on=LATER, outcome="ya"),
            [FieldProblem("settled_on", Problem.IN_FUTURE)],
        ),
        (
            Proposal(TODAY, "a", settled_on=date(2026, 11, 1), outcome="ya"),
            [FieldProblem("settled_on", Problem.ENDS_BEFORE_START)],
        ),
        (Proposal(TODAY, "a", settled_on=TODAY), [FieldProblem("outcome", Problem.MISSING)]),
        (Proposal(TODAY, "a", outcome="ya"), [FieldProblem("settled_on", Problem.MISSING)]),
        (Proposal(TODAY, "a", settled_on=TODAY, outcome="ya"), []),
    ],
)
def test_what_is_wrong_is_told_by_its_field(
    proposal: Proposal, expected: list[FieldProblem]
) -> None:
    assert proposal_problems(proposal, today=TODAY) == expected
