# SPDX-License-Identifier: MIT
"""Follow a case's current plan: note that a step is done, and review how far each goal is."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, FormerVersion, Problem
from tksk_desktop.domain.plans import Attainment, GoalReview
from tksk_desktop.usecases.casework.write_plan import current_plan
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewReview:
    """What the form says of one goal at a review."""

    goal_id: int
    attainment: Attainment
    note: str = ""


def finish_step(
    step_id: int, *, done_on: date, result: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Note that a step is done, with what came of it; doing so again corrects the note."""
    with open_work() as work:
        plan, step = work.plans.step_owner(step_id)
        if not plan.is_current:
            raise FormerVersion
        problems = []
        if done_on > clock.today():
            problems.append(FieldProblem("done_on", Problem.IN_FUTURE))
        elif done_on < work.cases.get(plan.case_id).opened_on:
            problems.append(FieldProblem("done_on", Problem.BEFORE_CASE))
        if not result.strip():
            problems.append(FieldProblem("result", Problem.MISSING))
        if problems:
            raise EntryRefused(*problems)
        step.done_on, step.result = done_on, result.strip()
        work.commit()
    return Changes.of(Kind.PLANS, record_id=plan.id)


def reopen_step(step_id: int, *, open_work: OpenWork) -> Changes:
    """Take back that a step is done; what was written about it stays."""
    with open_work() as work:
        plan, step = work.plans.step_owner(step_id)
        if not plan.is_current:
            raise FormerVersion
        step.done_on = None
        work.commit()
    return Changes.of(Kind.PLANS, record_id=plan.id)


def review_plan(
    plan_id: int,
    reviews: Sequence[NewReview],
    *,
    on: date,
    open_work: OpenWork,
    clock: Clock,
) -> Changes:
    """Note how far each goal is on a day; a goal short of reached needs a note on why."""
    with open_work() as work:
        plan = current_plan(plan_id, work)
        goals = {goal.id: goal for goal in plan.goals}
        problems = _review_problems(reviews, goals.keys())
        if on > clock.today():
            problems.append(FieldProblem("on", Problem.IN_FUTURE))
        elif plan.agreed_on is None:
            problems.append(FieldProblem("on", Problem.NOT_AGREED))
        elif on < plan.drawn_on:
            problems.append(FieldProblem("on", Problem.BEFORE_PLAN))
        if problems:
            raise EntryRefused(*problems)
        for review in reviews:
            made = GoalReview(on, review.attainment, review.note.strip())
            goals[review.goal_id].reviews.append(made)
        work.commit()
    return Changes.of(Kind.PLANS, record_id=plan_id)


def _review_problems(
    reviews: Sequence[NewReview], goal_ids: Collection[int | None]
) -> list[FieldProblem]:
    problems = []
    if not reviews:
        problems.append(FieldProblem("reviews", Problem.MISSING))
    for review in reviews:
        if review.goal_id not in goal_ids:
            problems.append(FieldProblem(f"attainment:{review.goal_id}", Problem.UNKNOWN))
        if review.attainment is not Attainment.REACHED and not review.note.strip():
            problems.append(FieldProblem(f"note:{review.goal_id}", Problem.MISSING))
    return problems
