# SPDX-License-Identifier: MIT
"""What the form of a plan holds, and its way into a draft's JSON text and back; no Qt in here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from tksk_desktop.domain.plans import Responsible
from tksk_desktop.usecases.casework.readings import PlanSheet
from tksk_desktop.usecases.casework.write_plan import NewGoal, NewPlan, NewStep


@dataclass(frozen=True)
class PlanState:
    """All that the form holds; ``drawn_on`` is None while the day is not legible."""

    drawn_on: date | None = None
    goals: tuple[NewGoal, ...] = ()
    version_reason: str = ""


def from_sheet(sheet: PlanSheet, drawn_on: date) -> PlanState:
    """Return what the form shows when a plan is written again; what was done goes on with it."""
    goals = tuple(
        NewGoal(
            goal.text,
            goal.measure,
            goal.area_code,
            tuple(
                NewStep(step.text, step.responsible, step.provider_name, step.due_on, step.id)
                for step in goal.steps
            ),
            goal.id,
        )
        for goal in sheet.goals
    )
    return PlanState(drawn_on, goals)


def to_new(state: PlanState, case_id: int, drawn_on: date) -> NewPlan:
    """Return what the act keeps."""
    return NewPlan(case_id, drawn_on, state.goals, state.version_reason)


def to_json(state: PlanState) -> str:
    """Write the form's content as JSON text."""
    content = {
        "drawn_on": _iso(state.drawn_on),
        "version_reason": state.version_reason,
        "goals": [
            {
                "text": goal.text,
                "measure": goal.measure,
                "area": goal.area_code,
                "former": goal.former_id,
                "steps": [
                    [s.text, s.responsible.value, s.provider_name, _iso(s.due_on), s.former_id]
                    for s in goal.steps
                ],
            }
            for goal in state.goals
        ],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> PlanState:
    """Read a draft's content; a text that is no JSON comes back as a goal."""
    try:
        content = json.loads(text)
    except ValueError:
        return PlanState(goals=(NewGoal(text, ""),))
    if not isinstance(content, dict):
        return PlanState(goals=(NewGoal(text, ""),))
    goals = content.get("goals")
    reason = content.get("version_reason")
    return PlanState(
        drawn_on=_day(content.get("drawn_on")),
        goals=tuple(_goal(each) for each in goals if isinstance(each, dict))
        if isinstance(goals, list)
        else (),
        version_reason=reason if isinstance(reason, str) else "",
    )


def _goal(content: dict[str, Any]) -> NewGoal:
    steps = content.get("steps")
    return NewGoal(
        _text(content.get("text")),
        _text(content.get("measure")),
        _text(content.get("area")),
        tuple(_step(each) for each in steps if isinstance(each, list) and len(each) == 5)
        if isinstance(steps, list)
        else (),
        _id(content.get("former")),
    )


def _step(content: list[Any]) -> NewStep:
    text, responsible, provider, due, former = content
    try:
        who = Responsible(responsible)
    except ValueError:
        who = Responsible.JOINTLY
    return NewStep(_text(text), who, _text(provider), _day(due), _id(former))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(value: Any) -> date | None:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _id(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
