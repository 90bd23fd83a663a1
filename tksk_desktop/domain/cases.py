# SPDX-License-Identifier: MIT
"""Cases (kasus): what is worked on with a client, from its opening to its closing, with the rules.

The lists that a case chooses from (types and stages) are data: see ``case_lists``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class IntakeSource(StrEnum):
    """How the case came to the worker."""

    SELF = "self"
    REFERRAL = "referral"
    OUTREACH = "outreach"
    CITIZEN_REPORT = "citizen_report"
    PROGRAMME = "programme"


class Priority(StrEnum):
    """How much a case presses, the least first."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class CaseOutcome(StrEnum):
    """With what a case was closed."""

    ACHIEVED = "achieved"
    PARTLY = "partly"
    REFERRED = "referred"
    MOVED = "moved"
    DIED = "died"
    REFUSED = "refused"
    LOST_CONTACT = "lost_contact"
    OTHER = "other"


@dataclass
class StageChange:
    """A case entered a stage (a code of the stage list) on a day, for a reason."""

    stage: str
    changed_on: date
    reason: str = ""
    id: int | None = None


@dataclass
class CaseHold:
    """Work on a case rests from a day, expected until a day; over once it was taken up again."""

    since: date
    until: date
    reason: str
    ended_on: date | None = None
    id: int | None = None


@dataclass
class CaseClosing:
    """A case was closed on a day; ``reopened_on`` where the closing was taken back on purpose."""

    closed_on: date
    outcome: CaseOutcome
    note: str = ""
    reopened_on: date | None = None
    reopen_reason: str = ""
    id: int | None = None


@dataclass
class CaseReview:
    """The worker looked at where a case stands; ``late_reason`` where it was closed by then."""

    reviewed_on: date
    finding: str
    next_on: date | None = None
    late_reason: str = ""
    id: int | None = None


@dataclass
class Case:
    """One matter worked on with one client; ``number`` is ``KSS-YYYY-00001``.

    ``closed_on`` is the present state; the history of closings stays in ``closings``.
    """

    number: str
    client_id: int
    opened_on: date
    source: IntakeSource
    problem: str
    stage: str
    type_id: int
    referred_by: str = ""
    priority: Priority = Priority.NORMAL
    next_review_on: date | None = None
    closed_on: date | None = None
    stage_changes: list[StageChange] = field(default_factory=list)
    holds: list[CaseHold] = field(default_factory=list)
    closings: list[CaseClosing] = field(default_factory=list)
    reviews: list[CaseReview] = field(default_factory=list)
    id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether the case is worked on or rests; False once it is closed."""
        return self.closed_on is None

    @property
    def hold(self) -> CaseHold | None:
        """The rest that is not over, where there is one."""
        return next((hold for hold in self.holds if hold.ended_on is None), None)

    @property
    def last_step_on(self) -> date:
        """The day of the latest stage, closing or reopening: later steps do not lie before it."""
        days = [self.opened_on, *(change.changed_on for change in self.stage_changes)]
        for closing in self.closings:
            days += [closing.closed_on, closing.reopened_on or closing.closed_on]
        return max(days)

    def move_to(self, stage: str, *, on: date, reason: str) -> None:
        """Enter a stage; the change is kept with its day and reason."""
        self.stage = stage
        self.stage_changes.append(StageChange(stage, on, reason))

    def rest(self, *, since: date, until: date, reason: str) -> None:
        """Let the work rest."""
        self.holds.append(CaseHold(since, until, reason))

    def take_up(self, *, on: date) -> None:
        """End the rest, where there is one."""
        if self.hold is not None:
            self.hold.ended_on = on

    def review(self, review: CaseReview) -> None:
        """Keep a review; an open case is looked at again on its next day."""
        self.reviews.append(review)
        if self.is_open:
            self.next_review_on = review.next_on

    def close(self, closing: CaseClosing) -> None:
        """Close the case; a rest ends with it, and no review is due any more."""
        self.take_up(on=closing.closed_on)
        self.closings.append(closing)
        self.closed_on = closing.closed_on
        self.next_review_on = None

    def reopen(self, *, on: date, reason: str, next_review_on: date) -> None:
        """Take the closing back on purpose; it stays in the history."""
        last = self.closings[-1]
        last.reopened_on, last.reopen_reason = on, reason
        self.closed_on = None
        self.next_review_on = next_review_on


def case_number(year: int, running: int) -> str:
    """Return the case number for a year and a running number from 1."""
    return f"KSS-{year:04d}-{running:05d}"


def review_after(day: date, review_days: int) -> date:
    """Return the day on which a case is looked at again."""
    return day + timedelta(days=review_days)


def case_problems(case: Case, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with the fields of a case itself."""
    problems = []
    if not case.problem.strip():
        problems.append(FieldProblem("problem", Problem.MISSING))
    if case.opened_on > today:
        problems.append(FieldProblem("opened_on", Problem.IN_FUTURE))
    if case.stage_changes and case.opened_on > case.stage_changes[0].changed_on:
        problems.append(FieldProblem("opened_on", Problem.AFTER_NEXT_STEP))
    if case.next_review_on is not None and case.next_review_on < case.opened_on:
        problems.append(FieldProblem("next_review_on", Problem.ENDS_BEFORE_START))
    if case.source is IntakeSource.REFERRAL and not case.referred_by.strip():
        problems.append(FieldProblem("referred_by", Problem.MISSING))
    return problems


def stage_problems(
    case: Case, stage: str, *, on: date, reason: str, today: date
) -> list[FieldProblem]:
    """Return what forbids a case to enter a stage; days of steps never run backwards."""
    problems = _step_problems("on", on, case, today)
    if not case.is_open:
        problems.append(FieldProblem("stage", Problem.CLOSED))
    elif case.hold is not None:
        problems.append(FieldProblem("stage", Problem.ON_HOLD))
    elif stage == case.stage:
        problems.append(FieldProblem("stage", Problem.TWICE))
    if not reason.strip():
        problems.append(FieldProblem("reason", Problem.MISSING))
    return problems


def hold_problems(
    case: Case, *, since: date, until: date, reason: str, today: date
) -> list[FieldProblem]:
    """Return what forbids the work to rest: it needs a reason and a day to look again."""
    problems = _step_problems("since", since, case, today)
    if not case.is_open:
        problems.append(FieldProblem("since", Problem.CLOSED))
    elif case.hold is not None:
        problems.append(FieldProblem("since", Problem.ON_HOLD))
    elif any(hold.ended_on and since < hold.ended_on for hold in case.holds):
        problems.append(FieldProblem("since", Problem.BEFORE_FORMER))
    if until <= since:
        problems.append(FieldProblem("until", Problem.ENDS_BEFORE_START))
    if not reason.strip():
        problems.append(FieldProblem("reason", Problem.MISSING))
    return problems


def taking_up_problems(case: Case, *, on: date, today: date) -> list[FieldProblem]:
    """Return what forbids to take the work up again."""
    if case.hold is None:
        return [FieldProblem("on", Problem.NOT_ON_HOLD)]
    if on > today:
        return [FieldProblem("on", Problem.IN_FUTURE)]
    return [FieldProblem("on", Problem.ENDS_BEFORE_START)] if on < case.hold.since else []


def review_problems(case: Case, review: CaseReview, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a review; into a closed case it is a late entry with a reason."""
    problems = []
    if review.reviewed_on > today:
        problems.append(FieldProblem("reviewed_on", Problem.IN_FUTURE))
    elif review.reviewed_on < case.opened_on:
        problems.append(FieldProblem("reviewed_on", Problem.ENDS_BEFORE_START))
    elif any(review.reviewed_on < former.reviewed_on for former in case.reviews):
        problems.append(FieldProblem("reviewed_on", Problem.BEFORE_FORMER))
    if not review.finding.strip():
        problems.append(FieldProblem("finding", Problem.MISSING))
    if case.is_open and review.next_on is None:
        problems.append(FieldProblem("next_on", Problem.MISSING))
    if review.next_on is not None and review.next_on <= review.reviewed_on:
        problems.append(FieldProblem("next_on", Problem.ENDS_BEFORE_START))
    return problems + late_entry_problems(case, review.late_reason)


def late_entry_problems(case: Case, late_reason: str) -> list[FieldProblem]:
    """Return what an entry into a case lacks: into a closed one it needs a reason.

    Such an entry never reopens the case.
    """
    if case.is_open or late_reason.strip():
        return []
    return [FieldProblem("late_reason", Problem.LATE_WITHOUT_REASON)]


def closing_problems(case: Case, closing: CaseClosing, *, today: date) -> list[FieldProblem]:
    """Return what forbids to close a case."""
    if not case.is_open:
        return [FieldProblem("closed_on", Problem.CLOSED)]
    problems = _step_problems("closed_on", closing.closed_on, case, today)
    if case.hold is not None and closing.closed_on < case.hold.since:
        problems.append(FieldProblem("closed_on", Problem.BEFORE_FORMER))
    if closing.outcome is CaseOutcome.OTHER and not closing.note.strip():
        problems.append(FieldProblem("note", Problem.MISSING))
    return problems


def reopening_problems(case: Case, *, on: date, reason: str, today: date) -> list[FieldProblem]:
    """Return what forbids to reopen a case: it is done on purpose, with day and reason."""
    if case.is_open:
        return [FieldProblem("on", Problem.NOT_CLOSED)]
    problems = _step_problems("on", on, case, today)
    if not reason.strip():
        problems.append(FieldProblem("reason", Problem.MISSING))
    return problems


def _step_problems(name: str, day: date, case: Case, today: date) -> list[FieldProblem]:
    if day > today:
        return [FieldProblem(name, Problem.IN_FUTURE)]
    if day < case.opened_on:
        return [FieldProblem(name, Problem.ENDS_BEFORE_START)]
    return [FieldProblem(name, Problem.BEFORE_FORMER)] if day < case.last_step_on else []
