# SPDX-License-Identifier: MIT
"""Referrals (rujukan): from a client's need to an organisation's service, step by step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class ReferralState(StrEnum):
    """How far a referral has come."""

    PREPARED = "prepared"
    SENT = "sent"
    ACCEPTED = "accepted"
    DONE = "done"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


NEXT: Mapping[ReferralState, tuple[ReferralState, ...]] = {
    ReferralState.PREPARED: (ReferralState.SENT, ReferralState.WITHDRAWN),
    ReferralState.SENT: (
        ReferralState.ACCEPTED,
        ReferralState.DECLINED,
        ReferralState.WITHDRAWN,
    ),
    ReferralState.ACCEPTED: (
        ReferralState.DONE,
        ReferralState.DECLINED,
        ReferralState.WITHDRAWN,
    ),
    ReferralState.DONE: (),
    ReferralState.DECLINED: (),
    ReferralState.WITHDRAWN: (),
}
"""Which steps follow which state."""
AWAITING = (ReferralState.SENT, ReferralState.ACCEPTED)
"""States in which an answer or an outcome is waited for."""
EXPLAINED = (ReferralState.DONE, ReferralState.DECLINED, ReferralState.WITHDRAWN)
"""States that say in words what came of it or why not."""


@dataclass
class ReferralStep:
    """One step with its day; the note is the answer, the outcome or the reason."""

    state: ReferralState
    happened_on: date
    note: str = ""
    id: int | None = None


@dataclass
class Referral:
    """One client sent to one organisation for one service."""

    client_id: int
    potential_id: int
    service: str
    reason: str
    prepared_on: date
    answer_by: date | None = None
    """Until when an answer is expected."""
    letter_number: str = ""
    running_number: int | None = None
    """Of the letter; None in referrals whose number was typed before there was a register."""
    enclosed: str = ""
    """The papers that go with the letter, one a line."""
    state: ReferralState = ReferralState.PREPARED
    steps: list[ReferralStep] = field(default_factory=list)
    id: int | None = None

    @property
    def last_day(self) -> date:
        """The day of the newest step."""
        return max((each.happened_on for each in self.steps), default=self.prepared_on)

    def take_step(self, step: ReferralStep) -> None:
        """Go on to a state; the caller has asked ``step_problems`` before."""
        self.steps.append(step)
        self.state = step.state


def referral_problems(referral: Referral, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with the fields of a new referral."""
    problems = [
        FieldProblem(name, Problem.MISSING)
        for name in ("service", "reason")
        if not getattr(referral, name)
    ]
    if referral.prepared_on > today:
        problems.append(FieldProblem("prepared_on", Problem.IN_FUTURE))
    if referral.answer_by is not None and referral.answer_by < referral.prepared_on:
        problems.append(FieldProblem("answer_by", Problem.ENDS_BEFORE_START))
    return problems


def step_problems(referral: Referral, step: ReferralStep, *, today: date) -> list[FieldProblem]:
    """Return what forbids a step: its day, or a missing word about what came of it."""
    problems = []
    if step.happened_on > today:
        problems.append(FieldProblem("on", Problem.IN_FUTURE))
    elif step.happened_on < referral.last_day:
        problems.append(FieldProblem("on", Problem.ENDS_BEFORE_START))
    if step.state in EXPLAINED and not step.note:
        problems.append(FieldProblem("reason", Problem.MISSING))
    return problems
