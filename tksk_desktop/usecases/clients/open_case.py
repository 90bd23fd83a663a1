# SPDX-License-Identifier: MIT
"""Open a case of a client, move it through its stages, close it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.cases import Case, CaseStage, IntakeSource, case_number, case_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewCase:
    """What the form says of a case."""

    client_id: int
    opened_on: date
    source: IntakeSource
    problem: str


def open_case(new: NewCase, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Open a case with the year's next number; raise EntryRefused with every wrong field."""
    with open_work() as work:
        work.clients.get(new.client_id)
        running = work.cases.last_running_number(new.opened_on.year) + 1
        case = Case(
            number=case_number(new.opened_on.year, running),
            client_id=new.client_id,
            opened_on=new.opened_on,
            source=new.source,
            problem=new.problem.strip(),
        )
        case.move_to(CaseStage.INTAKE, on=new.opened_on, reason="")
        _refuse_wrong(case, clock.today())
        work.cases.add(case)
        work.flush()
        work.commit()
        return Changes.of(Kind.CASES, record_id=case.id)


def move_case(
    case_id: int, stage: CaseStage, *, on: date, reason: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Let a case enter a stage on a day; a closed case stays as it is."""
    with open_work() as work:
        case = work.cases.get(case_id)
        problems = []
        if on > clock.today():
            problems.append(FieldProblem("on", Problem.IN_FUTURE))
        if on < case.opened_on:
            problems.append(FieldProblem("on", Problem.ENDS_BEFORE_START))
        if case.closed_on is not None:
            problems.append(FieldProblem("stage", Problem.UNKNOWN))
        if problems:
            raise EntryRefused(*problems)
        case.move_to(stage, on=on, reason=reason.strip())
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)


def close_case(
    case_id: int, *, on: date, outcome: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Close a case with its outcome; one that is already closed stays as it is."""
    with open_work() as work:
        case = work.cases.get(case_id)
        if case.closed_on is not None:
            raise EntryRefused(FieldProblem("closed_on", Problem.UNKNOWN))
        case.closed_on = on
        case.outcome = outcome.strip()
        problems = case_problems(case, today=clock.today())
        if on > clock.today():
            problems.append(FieldProblem("closed_on", Problem.IN_FUTURE))
        if problems:
            raise EntryRefused(*problems)
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)


def _refuse_wrong(case: Case, today: date) -> None:
    problems = case_problems(case, today=today)
    if problems:
        raise EntryRefused(*problems)
