# SPDX-License-Identifier: MIT
"""Follow-ups (tindak lanjut): what became of the day that a note agreed on.

A follow-up belongs to the note that agreed it and has that note's id; one that a single member of
a family agreed has the id of the agreement beside it. It is open until a later session answers it
or the worker closes it with a reason; its day can be moved with a reason.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from tksk_desktop.domain.errors import FieldProblem, Problem


class FollowUpStepKind(StrEnum):
    """What happened to a follow-up."""

    ANSWERED = "answered"
    """By a session."""
    CLOSED = "closed"
    """Without a session."""
    MOVED = "moved"
    """To another day."""


SETTLING = (FollowUpStepKind.ANSWERED, FollowUpStepKind.CLOSED)
"""After one of these nothing is due any more."""


class FollowUpKey(NamedTuple):
    """Which follow-up it is: that of a note, or of one agreement in the note."""

    session_id: int
    agreement_id: int | None = None


@dataclass
class FollowUpStep:
    """One thing that happened to the follow-up of a note, or of one agreement in it."""

    session_id: int
    kind: FollowUpStepKind
    happened_on: date
    reason: str = ""
    due_on: date | None = None
    """The new day of a moved one."""
    answer_id: int | None = None
    """The session that answers it."""
    id: int | None = None
    agreement_id: int | None = None

    @property
    def key(self) -> FollowUpKey:
        """Whose step it is."""
        return FollowUpKey(self.session_id, self.agreement_id)


def is_open(steps: Sequence[FollowUpStep]) -> bool:
    """Tell whether something is still due."""
    return not any(step.kind in SETTLING for step in steps)


def due_day(agreed: date, steps: Sequence[FollowUpStep]) -> date:
    """Return the day on which it is due: the agreed one, or the last it was moved to."""
    moved = [step.due_on for step in steps if step.due_on is not None]
    return moved[-1] if moved else agreed


def closing_problems(reason: str) -> list[FieldProblem]:
    """Return what is missing to close a follow-up without a session."""
    return [] if reason.strip() else [FieldProblem("reason", Problem.MISSING)]


def moving_problems(to: date, reason: str, *, due: date, today: date) -> list[FieldProblem]:
    """Return what is wrong with a new day."""
    problems = closing_problems(reason)
    if to < today:
        problems.append(FieldProblem("due_on", Problem.IN_PAST))
    elif to == due:
        problems.append(FieldProblem("due_on", Problem.SAME_DAY))
    return problems
