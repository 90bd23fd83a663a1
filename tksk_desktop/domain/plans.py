# SPDX-License-Identifier: MIT
"""Intervention plans (rencana intervensi): goals, the steps towards them, and what was attained.

A case has versions of its plan, exactly one of them current. Until the client agrees the current
version may still be rewritten; after that a change is a new version with its reason, and the former
one stays readable. Doing a step and reviewing a goal are no changes of the plan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class Responsible(StrEnum):
    """Who does a step."""

    CLIENT = "client"
    WORKER = "worker"
    PROVIDER = "provider"
    JOINTLY = "jointly"


class Attainment(StrEnum):
    """How far a goal was reached at a review.

    Three words and a note, not goal attainment scaling from −2 to +2: that scale says something
    only where five outcomes were written down for each goal beforehand, which one worker with
    tens of cases does not do; its numbers would claim more than is known.
    """

    NOT_YET = "not_yet"
    PARTLY = "partly"
    REACHED = "reached"


@dataclass
class PlanStep:
    """One intervention: what is done by whom until when, and what came of it."""

    text: str
    responsible: Responsible
    provider_name: str = ""
    due_on: date | None = None
    done_on: date | None = None
    result: str = ""
    position: int = 0
    id: int | None = None


@dataclass
class GoalReview:
    """How far a goal was on one day."""

    reviewed_on: date
    attainment: Attainment
    note: str = ""
    id: int | None = None


@dataclass
class PlanGoal:
    """What shall be reached, and how one will see that it is."""

    text: str
    measure: str
    area_code: str = ""
    """The area of the assessment that it comes from; empty for none."""
    position: int = 0
    steps: list[PlanStep] = field(default_factory=list)
    reviews: list[GoalReview] = field(default_factory=list)
    id: int | None = None

    @property
    def attainment(self) -> Attainment | None:
        """The newest review's word; None before the first review."""
        newest = max(self.reviews, key=lambda r: (r.reviewed_on, r.id or 0), default=None)
        return newest.attainment if newest else None


@dataclass
class Plan:
    """One version of a case's plan."""

    case_id: int
    drawn_on: date
    version: int = 1
    is_current: bool = True
    version_reason: str = ""
    agreed_on: date | None = None
    agreed_by: str = ""
    goals: list[PlanGoal] = field(default_factory=list)
    id: int | None = None


@dataclass(frozen=True)
class PlanProgress:
    """How far a plan is."""

    steps: int
    steps_done: int
    goals: int
    goals_reached: int
    goals_partly: int
    steps_overdue: int


def progress_of(plan: Plan, today: date) -> PlanProgress:
    """Count a plan's steps and goals."""
    steps = [step for goal in plan.goals for step in goal.steps]
    attained = [goal.attainment for goal in plan.goals]
    return PlanProgress(
        steps=len(steps),
        steps_done=sum(step.done_on is not None for step in steps),
        goals=len(plan.goals),
        goals_reached=attained.count(Attainment.REACHED),
        goals_partly=attained.count(Attainment.PARTLY),
        steps_overdue=sum(is_overdue(step.due_on, step.done_on, today) for step in steps),
    )


def is_overdue(due_on: date | None, done_on: date | None, today: date) -> bool:
    """Tell whether a step should be done by now and is not."""
    return done_on is None and due_on is not None and due_on < today


def plan_problems(plan: Plan, *, today: date, opened_on: date) -> list[FieldProblem]:
    """Return what is wrong with a plan; goals and steps are named by their places from 0.

    ``goal:0:text``, ``goal:0:measure``, ``step:0:1:text`` …
    """
    problems = []
    if plan.drawn_on > today:
        problems.append(FieldProblem("drawn_on", Problem.IN_FUTURE))
    elif plan.drawn_on < opened_on:
        problems.append(FieldProblem("drawn_on", Problem.BEFORE_CASE))
    if plan.version > 1 and not plan.version_reason.strip():
        problems.append(FieldProblem("version_reason", Problem.MISSING))
    if not plan.goals:
        problems.append(FieldProblem("goals", Problem.MISSING))
    for place, goal in enumerate(plan.goals):
        if not goal.text.strip():
            problems.append(FieldProblem(f"goal:{place}:text", Problem.MISSING))
        if not goal.measure.strip():
            problems.append(FieldProblem(f"goal:{place}:measure", Problem.MISSING))
        problems += _step_problems(place, goal.steps)
    return problems


def _step_problems(goal: int, steps: Sequence[PlanStep]) -> list[FieldProblem]:
    problems = []
    for place, step in enumerate(steps):
        if not step.text.strip():
            problems.append(FieldProblem(f"step:{goal}:{place}:text", Problem.MISSING))
        if step.responsible is Responsible.PROVIDER and not step.provider_name.strip():
            problems.append(FieldProblem(f"step:{goal}:{place}:provider_name", Problem.MISSING))
    return problems
