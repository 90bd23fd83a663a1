# SPDX-License-Identifier: MIT
"""What a case chooses from: its type and its stages, as data of the office; and the caseload.

The shipped lists are written by the migration that made their tables; the worker edits them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

LONGEST_LIST_NAME = 80
LONGEST_REVIEW_DAYS = 366
"""A case is looked at once a year at the least."""
CONFIDENTIALITY_LEVELS = range(4)
USUAL_CASELOAD, HIGHEST_CASELOAD = 25, 40
"""Recommended open cases for one worker, and the most that are sensible; settings change them."""


@dataclass
class CaseStage:
    """One stage of case work; ``code`` never changes, the name and the place may."""

    code: str
    name: str
    position: int
    active: bool = True
    id: int | None = None


@dataclass
class CaseType:
    """A kind of matter: how often it is looked at and which steps a plan begins with."""

    name: str
    position: int
    review_days: int = 30
    plan_steps: list[str] = field(default_factory=list)
    confidentiality: int = 1
    """A hint which level (field.md §5) such a matter usually has; never set by itself."""
    active: bool = True
    id: int | None = None


class StepState(StrEnum):
    """Where a stage lies on the path of a case."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


class CaseloadState(StrEnum):
    """How many open cases there are against what one worker can carry."""

    WITHIN = "within"
    ABOVE_USUAL = "above_usual"
    ABOVE_HIGHEST = "above_highest"


def caseload_state(open_cases: int, *, usual: int, highest: int) -> CaseloadState:
    """Compare the open cases with the two bounds of the settings."""
    if open_cases > highest:
        return CaseloadState.ABOVE_HIGHEST
    return CaseloadState.ABOVE_USUAL if open_cases > usual else CaseloadState.WITHIN


def in_order(stages: Sequence[CaseStage]) -> list[CaseStage]:
    """Return stages in their order."""
    return sorted(stages, key=lambda stage: (stage.position, stage.code))


def stage_path(
    stages: Sequence[CaseStage], present: str
) -> tuple[tuple[CaseStage, StepState], ...]:
    """Return the path of a case at a stage: stages out of use are left out, but for its own."""
    path = [stage for stage in in_order(stages) if stage.active or stage.code == present]
    here = next((place for place, stage in enumerate(path) if stage.code == present), -1)

    def state(place: int) -> StepState:
        if place == here:
            return StepState.NOW
        return StepState.DONE if place < here else StepState.AHEAD

    return tuple((stage, state(place)) for place, stage in enumerate(path))


def own_stage_code(stages: Sequence[CaseStage]) -> str:
    """Return a code for a stage that the worker adds; a code is never given twice."""
    taken = {stage.code for stage in stages}
    return next(code for n in range(1, 10_000) if (code := f"own_{n}") not in taken)


def stage_list_problems(stage: CaseStage, others: Sequence[CaseStage]) -> list[FieldProblem]:
    """Return what is wrong with a stage beside the others; one must stay in use."""
    problems = _name_problems(stage.name, [other.name for other in others])
    if not stage.active and not any(other.active for other in others):
        problems.append(FieldProblem("active", Problem.LAST_ONE))
    return problems


def case_type_problems(kind: CaseType, others: Sequence[CaseType]) -> list[FieldProblem]:
    """Return what is wrong with a type beside the others; one must stay in use."""
    problems = _name_problems(kind.name, [other.name for other in others])
    if not 1 <= kind.review_days <= LONGEST_REVIEW_DAYS:
        problems.append(FieldProblem("review_days", Problem.UNKNOWN))
    if kind.confidentiality not in CONFIDENTIALITY_LEVELS:
        problems.append(FieldProblem("confidentiality", Problem.UNKNOWN))
    if not kind.active and not any(other.active for other in others):
        problems.append(FieldProblem("active", Problem.LAST_ONE))
    return problems


def _name_problems(name: str, others: Sequence[str]) -> list[FieldProblem]:
    if not name.strip():
        return [FieldProblem("name", Problem.MISSING)]
    if len(name) > LONGEST_LIST_NAME:
        return [FieldProblem("name", Problem.TOO_LONG)]
    if name.casefold() in {other.casefold() for other in others}:
        return [FieldProblem("name", Problem.TWICE)]
    return []
