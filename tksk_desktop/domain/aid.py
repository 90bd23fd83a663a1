# SPDX-License-Identifier: MIT
"""Aid as it was handed out: one entry for one recipient and one period.

Whether two entries go together is asked in ``overlaps``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.programmes import AidKind, Programme


class Verification(StrEnum):
    """What is known of the receipt, apart from what the payment list says."""

    OPEN = "open"
    RECEIVED = "received"
    NOT_RECEIVED = "not_received"
    WITH_PROBLEMS = "with_problems"


@dataclass
class AidEntry:
    """One recipient's share. Name, numbers and household are as they were at that time.

    ``client_id`` is empty for someone on a list who is not registered. ``household_people`` counts
    the household on the day; its members of that day are known from the dated memberships, so that
    nobody's name is written twice. ``taken_by`` is who came for it, if somebody else did.
    """

    programme_code: str
    name: str
    period_from: date
    period_until: date
    received_on: date
    amount: int | None = None
    """Whole Rupiah."""
    quantity: int | None = None
    stage: str = ""
    nik: str = ""
    family_card_number: str = ""
    village_code: str = ""
    card_number: str = ""
    taken_by: str = ""
    client_id: int | None = None
    household_id: int | None = None
    household_people: int | None = None
    verification: Verification = Verification.OPEN
    verified_on: date | None = None
    problem: str = ""
    voided_on: date | None = None
    void_reason: str = ""
    id: int | None = None

    def verify(self, found: Verification, *, on: date, problem: str = "") -> None:
        """Say what became of the receipt; anything but a plain receipt says what is wrong."""
        if self.voided_on is not None:
            raise EntryRefused(FieldProblem("verification", Problem.IS_VOID))
        troubled = found in (Verification.NOT_RECEIVED, Verification.WITH_PROBLEMS)
        if troubled and not problem.strip():
            raise EntryRefused(FieldProblem("problem", Problem.MISSING))
        self.verification = found
        self.verified_on = None if found is Verification.OPEN else on
        self.problem = problem.strip() if troubled else ""

    def void(self, reason: str, *, on: date) -> None:
        """Take a wrong entry out of all reckoning; it stays readable with the reason."""
        if not reason.strip():
            raise EntryRefused(FieldProblem("reason", Problem.MISSING))
        if self.voided_on is not None:
            raise EntryRefused(FieldProblem("reason", Problem.IS_VOID))
        self.voided_on, self.void_reason = on, reason.strip()


def share_problems(
    programme: Programme,
    *,
    period: tuple[date, date],
    received_on: date,
    amount: int | None,
    quantity: int | None,
    stage: str,
    today: date,
) -> list[FieldProblem]:
    """Return what is wrong with what is given, alike for all recipients of a distribution."""
    first, last = period
    problems = []
    if last < first:
        problems.append(FieldProblem("period_until", Problem.ENDS_BEFORE_START))
    elif not programme.covers(first, last):
        problems.append(FieldProblem("period_from", Problem.OUT_OF_RANGE))
    if received_on > today:
        problems.append(FieldProblem("received_on", Problem.IN_FUTURE))
    if stage and programme.stages and stage not in programme.stages:
        problems.append(FieldProblem("stage", Problem.UNKNOWN))
    wanted = {AidKind.CASH: "amount", AidKind.GOODS: "quantity"}.get(programme.kind)
    for field, value in (("amount", amount), ("quantity", quantity)):
        if value is None:
            if field == wanted:
                problems.append(FieldProblem(field, Problem.MISSING))
        elif value <= 0:
            problems.append(FieldProblem(field, Problem.OUT_OF_RANGE))
    return problems
