# SPDX-License-Identifier: MIT
"""Open a case of a client, or correct what was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.case_lists import CaseType, in_order
from tksk_desktop.domain.cases import (
    Case,
    IntakeSource,
    Priority,
    case_number,
    case_problems,
    review_after,
)
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewCase:
    """What the form says of a case; without a review day the type's interval gives it."""

    client_id: int
    opened_on: date
    source: IntakeSource
    problem: str
    type_id: int
    referred_by: str = ""
    priority: Priority = Priority.NORMAL
    next_review_on: date | None = None


def open_case(new: NewCase, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Open a case with the year's next number; raise EntryRefused with every wrong field."""
    with open_work() as work:
        work.clients.get(new.client_id)
        kind = _type_in_use(work, new.type_id)
        running = work.cases.last_running_number(new.opened_on.year) + 1
        first = next(stage for stage in in_order(work.case_lists.stages()) if stage.active)
        case = Case(
            number=case_number(new.opened_on.year, running),
            client_id=new.client_id,
            opened_on=new.opened_on,
            source=new.source,
            problem="",
            stage=first.code,
            type_id=new.type_id,
        )
        _fill(case, new, kind)
        case.move_to(first.code, on=new.opened_on, reason="")
        _refuse_wrong(case, clock.today())
        work.cases.add(case)
        work.flush()
        work.commit()
        return Changes.of(Kind.CASES, record_id=case.id)


def correct_case(case_id: int, new: NewCase, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Correct type, source, matter, priority and review day; number and client stay.

    A new day of opening moves the first stage with it. Without a review day none is due.
    """
    with open_work() as work:
        case = work.cases.get(case_id)
        if new.type_id != case.type_id:
            _type_in_use(work, new.type_id)
        if case.stage_changes and case.stage_changes[0].changed_on == case.opened_on:
            case.stage_changes[0].changed_on = new.opened_on
        case.opened_on, case.source = new.opened_on, new.source
        _fill(case, new, None)
        problems = case_problems(case, today=clock.today())
        days = [change.changed_on for change in case.stage_changes[1:]]
        days += [closing.closed_on for closing in case.closings]
        if days and case.opened_on > min(days):
            problems.append(FieldProblem("opened_on", Problem.AFTER_NEXT_STEP))
        if problems:
            raise EntryRefused(*problems)
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)


def _fill(case: Case, new: NewCase, kind: CaseType | None) -> None:
    case.type_id = new.type_id
    case.problem = new.problem.strip()
    case.referred_by = new.referred_by.strip()
    case.priority = new.priority
    case.next_review_on = new.next_review_on if case.is_open else None
    if new.next_review_on is None and kind is not None:
        case.next_review_on = review_after(new.opened_on, kind.review_days)


def _type_in_use(work: UnitOfWork, type_id: int) -> CaseType:
    """Return a type that new cases may have."""
    kind = next((each for each in work.case_lists.types() if each.id == type_id), None)
    if kind is None or not kind.active:
        raise EntryRefused(FieldProblem("type_id", Problem.MISSING))
    return kind


def _refuse_wrong(case: Case, today: date) -> None:
    problems = case_problems(case, today=today)
    if problems:
        raise EntryRefused(*problems)
