# SPDX-License-Identifier: MIT
"""Proposals to policy (usulan): noted when they come to mind, with the figures that support them.

Those of a month flow into part IV of its report. They name nobody: the report leaves the office.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import FieldProblem, Problem

LONGEST = 1_000


@dataclass
class Proposal:
    """One proposal; it is settled by what became of it, on a day."""

    noted_on: date
    text: str
    grounds: str = ""
    """The figures that support it, in words, with where they are from."""
    addressee: str = ""
    settled_on: date | None = None
    outcome: str = ""
    id: int | None = None


def proposal_problems(proposal: Proposal, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with the fields; a settled proposal says what became of it."""
    problems = []
    if not proposal.text:
        problems.append(FieldProblem("text", Problem.MISSING))
    problems += [
        FieldProblem(name, Problem.TOO_LONG)
        for name in ("text", "grounds", "outcome")
        if len(getattr(proposal, name)) > LONGEST
    ]
    if proposal.noted_on > today:
        problems.append(FieldProblem("noted_on", Problem.IN_FUTURE))
    settled = proposal.settled_on
    if settled is not None and settled > today:
        problems.append(FieldProblem("settled_on", Problem.IN_FUTURE))
    elif settled is not None and settled < proposal.noted_on:
        problems.append(FieldProblem("settled_on", Problem.ENDS_BEFORE_START))
    if settled is None and proposal.outcome:
        problems.append(FieldProblem("settled_on", Problem.MISSING))
    if settled is not None and not proposal.outcome:
        problems.append(FieldProblem("outcome", Problem.MISSING))
    return problems
