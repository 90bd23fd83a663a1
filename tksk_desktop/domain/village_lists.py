# SPDX-License-Identifier: MIT
"""People a village lists by name, each beside the register: what came out, what was decided.

A list is of one village, one kind of need and one round of figures. Whether a row is about someone
registered says the one comparison of people (``doubles``); here stands what that means. A decision
is known by who the row is about and whom it was compared with, so it holds for the next list too.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import ReadRow, RowField

MOST_TOLD = 120
"""Letters of who gave a list."""


class ListOutcome(StrEnum):
    """How a person of a list stands to the register."""

    MATCHED = "matched"
    MISMATCHED = "mismatched"
    """Probably or surely registered, but something is told otherwise."""
    NOT_FOUND = "not_found"
    ONLY_REGISTERED = "only_registered"
    """Found by the survey, and not on the village's list."""


class ListVerdict(StrEnum):
    """What the worker decides of a person of a list."""

    OPEN = "open"
    SAME = "same"
    """The row and the one registered are one person."""
    ANOTHER = "another"
    """They are two people."""
    AS_FOUND = "as_found"
    """The outcome was looked into and is right."""


OF_PAIRS = (ListVerdict.SAME, ListVerdict.ANOTHER)
"""Verdicts on a row and someone registered."""


@dataclass
class VillageList:
    """One list as it was taken in; its rows are kept apart."""

    wave_id: int
    village_code: str
    kind_code: str
    given_by: str
    given_on: date
    people: int
    left_out: int
    """Rows of the file that are not people of this village and kind."""
    compared_at: datetime
    id: int | None = None


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A row of a list with its outcome; ``key`` is who it is about, whatever its place."""

    row: ReadRow
    key: str
    outcome: ListOutcome
    differs: tuple[RowField, ...] = ()
    is_unsure: bool = False
    """Alike, but not surely the same person."""
    client_id: int | None = None


@dataclass
class ListDecision:
    """What was decided of a row (by its key) and someone registered; one of them may be lacking."""

    kind_code: str
    row_key: str
    client_id: int | None
    verdict: ListVerdict
    reason: str
    decided_on: date
    id: int | None = None

    def decide(self, verdict: ListVerdict, reason: str, *, on: date) -> None:
        """Decide, or take a decision back; raise EntryRefused for what fits nobody or lacks why."""
        if verdict in OF_PAIRS and not (self.row_key and self.client_id):
            raise EntryRefused(FieldProblem("verdict", Problem.UNKNOWN))
        if verdict is not ListVerdict.OPEN and not reason.strip():
            raise EntryRefused(FieldProblem("reason", Problem.MISSING))
        self.verdict, self.reason, self.decided_on = verdict, reason.strip(), on


def outcome_of(*, is_found: bool, is_unsure: bool, differs: tuple[RowField, ...]) -> ListOutcome:
    """Return what a comparison comes to before anyone decides."""
    if not is_found:
        return ListOutcome.NOT_FOUND
    return ListOutcome.MISMATCHED if is_unsure or differs else ListOutcome.MATCHED


def decided_outcome(outcome: ListOutcome, verdict: ListVerdict) -> ListOutcome:
    """Return the outcome that counts once something was decided."""
    if verdict is ListVerdict.SAME:
        return ListOutcome.MATCHED
    return ListOutcome.NOT_FOUND if verdict is ListVerdict.ANOTHER else outcome


def list_problems(given_by: str, given_on: date | None, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with who gave a list and when."""
    problems = []
    if not given_by:
        problems.append(FieldProblem("given_by", Problem.MISSING))
    elif len(given_by) > MOST_TOLD:
        problems.append(FieldProblem("given_by", Problem.TOO_LONG))
    if given_on is None:
        problems.append(FieldProblem("given_on", Problem.MISSING))
    elif given_on > today:
        problems.append(FieldProblem("given_on", Problem.IN_FUTURE))
    return problems
