# SPDX-License-Identifier: MIT
"""Close a case with its outcome, or reopen a closed one on purpose."""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.cases import (
    CaseClosing,
    CaseOutcome,
    closing_problems,
    reopening_problems,
    review_after,
)
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


def close_case(
    case_id: int,
    *,
    on: date,
    outcome: CaseOutcome,
    note: str,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Close a case with its outcome; one that is already closed stays as it is."""
    closing = CaseClosing(on, outcome, note.strip())
    with open_work() as work:
        case = work.cases.get(case_id)
        problems = closing_problems(case, closing, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        case.close(closing)
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)


def reopen_case(
    case_id: int, *, on: date, reason: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Reopen a closed case on a day, for a reason; the closing stays in its history.

    It comes back at the stage it had, and is looked at again after its type's interval.
    """
    with open_work() as work:
        case = work.cases.get(case_id)
        problems = reopening_problems(case, on=on, reason=reason, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        next_on = review_after(on, work.case_lists.type(case.type_id).review_days)
        case.reopen(on=on, reason=reason.strip(), next_review_on=next_on)
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)
