# SPDX-License-Identifier: MIT
"""Move a case to another stage, let it rest, take it up again."""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.cases import hold_problems, stage_problems, taking_up_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


def move_case(
    case_id: int, stage: str, *, on: date, reason: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Let a case enter a stage on a day, for a reason; a closed or resting one stays."""
    with open_work() as work:
        case = work.cases.get(case_id)
        problems = stage_problems(case, stage, on=on, reason=reason, today=clock.today())
        if not any(each.active and each.code == stage for each in work.case_lists.stages()):
            problems.append(FieldProblem("stage", Problem.UNKNOWN))
        if problems:
            raise EntryRefused(*problems)
        case.move_to(stage, on=on, reason=reason.strip())
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)


def hold_case(
    case_id: int, *, since: date, until: date, reason: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Let the work on a case rest until a day, for a reason."""
    with open_work() as work:
        case = work.cases.get(case_id)
        problems = hold_problems(case, since=since, until=until, reason=reason, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        case.rest(since=since, until=until, reason=reason.strip())
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)


def take_up_case(case_id: int, *, on: date, open_work: OpenWork, clock: Clock) -> Changes:
    """Take a resting case up again."""
    with open_work() as work:
        case = work.cases.get(case_id)
        problems = taking_up_problems(case, on=on, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        case.take_up(on=on)
        work.commit()
    return Changes.of(Kind.CASES, record_id=case_id)
