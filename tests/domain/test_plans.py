# SPDX-License-Identifier: MIT
"""What is wrong with a plan, and how far one is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.plans import (
    Attainment,
    GoalReview,
    Plan,
    PlanGoal,
    PlanStep,
    Responsible,
    plan_problems,
    progress_of,
)

TODAY = date(2026, 11, 24)
OPENED = date(2026, 10, 1)


def goal(*steps: PlanStep, **more: Any) -> PlanGoal:
    values = {"text": "Punya KTP", "measure": "KTP di tangan", **more}
    return PlanGoal(steps=list(steps), **values)


def step(**more: Any) -> PlanStep:
    return PlanStep(**{"text": "Ke Dukcapil", "responsible": Responsible.JOINTLY, **more})


def problems(*goals: PlanGoal, **more: Any) -> list[FieldProblem]:
    plan = Plan(1, goals=list(goals), **{"drawn_on": TODAY, **more})
    return plan_problems(plan, today=TODAY, opened_on=OPENED)


def test_a_sound_plan_has_no_problem() -> None:
    assert problems(goal(step())) == []


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: goal(text=" "), "goal:0:text"),
        (lambda: goal(measure=""), "goal:0:measure"),
        (lambda: goal(step(), step(text="")), "step:0:1:text"),
        (lambda: goal(step(responsible=Responsible.PROVIDER)), "step:0:0:provider_name"),
    ],
)
# Made in the test, not in the parameters: a mapping may have come since the collection.
def test_what_is_missing_is_named_by_its_place(make: Callable[[], PlanGoal], field: str) -> None:
    assert problems(make()) == [FieldProblem(field, Problem.MISSING)]


def test_a_plan_without_goals_is_none() -> None:
    assert problems() == [FieldProblem("goals", Problem.MISSING)]


def test_its_day_lies_in_the_case() -> None:
    late, early = TODAY + timedelta(days=1), OPENED - timedelta(days=1)
    assert problems(goal(), drawn_on=late) == [FieldProblem("drawn_on", Problem.IN_FUTURE)]
    assert problems(goal(), drawn_on=early) == [FieldProblem("drawn_on", Problem.BEFORE_CASE)]


def test_a_new_version_needs_a_reason() -> None:
    assert problems(goal(), version=2) == [FieldProblem("version_reason", Problem.MISSING)]
    assert problems(goal(), version=2, version_reason="Pindah rumah") == []


def test_the_newest_review_counts_whatever_the_order() -> None:
    made = goal()
    assert made.attainment is None
    made.reviews = [
        GoalReview(date(2026, 11, 20), Attainment.REACHED),
        GoalReview(date(2026, 10, 20), Attainment.NOT_YET),
    ]
    assert made.attainment is Attainment.REACHED


def test_progress_counts_steps_and_goals() -> None:
    past, future = TODAY - timedelta(days=1), TODAY
    one = goal(
        step(due_on=past), step(due_on=future), step(due_on=past, done_on=past), step(done_on=TODAY)
    )
    one.reviews = [GoalReview(TODAY, Attainment.PARTLY)]
    other = goal()
    other.reviews = [GoalReview(TODAY, Attainment.REACHED)]
    progress = progress_of(Plan(1, OPENED, goals=[one, other, goal()]), TODAY)
    assert (progress.steps, progress.steps_done, progress.steps_overdue) == (4, 2, 1)
    assert (progress.goals, progress.goals_reached, progress.goals_partly) == (3, 1, 1)
