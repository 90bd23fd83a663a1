# SPDX-License-Identifier: MIT
"""Write a case's plan: the first time, again before the client agrees, or as a new version after.

Doing its steps and reviewing its goals is in ``follow_plan``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, FormerVersion, Problem
from tksk_desktop.domain.plans import (
    GoalReview,
    Plan,
    PlanGoal,
    PlanStep,
    Responsible,
    plan_problems,
)
from tksk_desktop.usecases.casework.keep_draft import PLAN_FORM
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewStep:
    """What the form says of a step; ``former_id`` is the step it goes on from."""

    text: str
    responsible: Responsible
    provider_name: str = ""
    due_on: date | None = None
    former_id: int | None = None


@dataclass(frozen=True)
class NewGoal:
    """What the form says of a goal; ``former_id`` is the goal it goes on from."""

    text: str
    measure: str
    area_code: str = ""
    steps: tuple[NewStep, ...] = ()
    former_id: int | None = None


@dataclass(frozen=True)
class NewPlan:
    """What the form says of a plan."""

    case_id: int
    drawn_on: date
    goals: tuple[NewGoal, ...]
    version_reason: str = ""
    """Why an agreed plan is changed; empty otherwise."""


def write_plan(new: NewPlan, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep a plan; an agreed one stays as it is and a new version becomes the current one.

    What was done and reviewed goes on with its step and goal. Raise EntryRefused with every wrong
    field; the case must be open.
    """
    with open_work() as work:
        case = work.cases.get(new.case_id)
        former = work.plans.current(new.case_id)
        plan = _next_version(former, new)
        _fill(plan, new, former)
        problems = plan_problems(plan, today=clock.today(), opened_on=case.opened_on)
        if case.closed_on is not None:
            problems.append(FieldProblem("drawn_on", Problem.CASE_IS_CLOSED))
        if problems:
            raise EntryRefused(*problems)
        if former is not None and plan is not former:
            former.is_current = False
            # On the disk before the new one: there is never more than one current plan.
            work.flush()
        if plan is not former:
            work.plans.add(plan)
        work.casework_drafts.discard(new.case_id, PLAN_FORM)
        work.flush()
        work.commit()
        return Changes.of(Kind.PLANS, Kind.CASEWORK_DRAFTS, record_id=plan.id)


def agree_on_plan(
    plan_id: int, *, on: date, agreed_by: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Note that the client agreed to the current plan; it does not change any more."""
    with open_work() as work:
        plan = current_plan(plan_id, work)
        problems = []
        if on > clock.today():
            problems.append(FieldProblem("on", Problem.IN_FUTURE))
        elif on < plan.drawn_on:
            problems.append(FieldProblem("on", Problem.BEFORE_PLAN))
        if plan.agreed_on is not None:
            problems.append(FieldProblem("on", Problem.TWICE))
        if not agreed_by.strip():
            problems.append(FieldProblem("agreed_by", Problem.MISSING))
        if problems:
            raise EntryRefused(*problems)
        plan.agreed_on, plan.agreed_by = on, agreed_by.strip()
        work.commit()
    return Changes.of(Kind.PLANS, record_id=plan_id)


def current_plan(plan_id: int, work: UnitOfWork) -> Plan:
    """Return a plan that may still go on; raise FormerVersion where a newer one took its place."""
    plan = work.plans.get(plan_id)
    if not plan.is_current:
        raise FormerVersion
    return plan


def _next_version(former: Plan | None, new: NewPlan) -> Plan:
    if former is None:
        return Plan(new.case_id, new.drawn_on)
    if former.agreed_on is None:
        return former
    return Plan(
        new.case_id,
        new.drawn_on,
        version=former.version + 1,
        version_reason=new.version_reason.strip(),
    )


def _fill(plan: Plan, new: NewPlan, former: Plan | None) -> None:
    plan.drawn_on = new.drawn_on
    known_goals = {goal.id: goal for goal in former.goals} if former else {}
    known_steps = {step.id: step for goal in known_goals.values() for step in goal.steps}
    plan.goals = [
        _goal(entry, place, known_goals.get(entry.former_id), known_steps)
        for place, entry in enumerate(new.goals)
    ]


def _goal(
    new: NewGoal, place: int, former: PlanGoal | None, known: dict[int | None, PlanStep]
) -> PlanGoal:
    """Make the goal anew: its former reviews are copied, so that no version loses its own."""
    goal = PlanGoal(new.text.strip(), new.measure.strip(), new.area_code, place)
    goal.steps = [
        _step(entry, step_place, known.get(entry.former_id))
        for step_place, entry in enumerate(new.steps)
    ]
    if former is not None:
        goal.reviews = [GoalReview(r.reviewed_on, r.attainment, r.note) for r in former.reviews]
    return goal


def _step(new: NewStep, place: int, former: PlanStep | None) -> PlanStep:
    is_provider = new.responsible is Responsible.PROVIDER
    return PlanStep(
        text=new.text.strip(),
        responsible=new.responsible,
        provider_name=new.provider_name.strip() if is_provider else "",
        due_on=new.due_on,
        done_on=former.done_on if former else None,
        result=former.result if former else "",
        position=place,
    )
