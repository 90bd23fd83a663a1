# SPDX-License-Identifier: MIT
"""Record that the worker looked at where a case stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.cases import CaseReview, review_after, review_problems
from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewReview:
    """What the form says of a review; without a next day the type's interval gives it."""

    case_id: int
    reviewed_on: date
    finding: str
    next_on: date | None = None
    late_reason: str = ""


def review_case(new: NewReview, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep a review and move the next one on; into a closed case it is a late entry."""
    with open_work() as work:
        case = work.cases.get(new.case_id)
        next_on = new.next_on
        if case.is_open and next_on is None:
            days = work.case_lists.type(case.type_id).review_days
            next_on = review_after(new.reviewed_on, days)
        review = CaseReview(
            new.reviewed_on,
            new.finding.strip(),
            next_on if case.is_open else None,
            new.late_reason.strip() if not case.is_open else "",
        )
        problems = review_problems(case, review, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        case.review(review)
        work.commit()
    return Changes.of(Kind.CASES, record_id=new.case_id)
