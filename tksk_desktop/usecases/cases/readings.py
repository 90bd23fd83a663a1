# SPDX-License-Identifier: MIT
"""What screens read of cases: frozen lines for lists, a sheet for one case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tksk_desktop.domain.case_lists import CaseloadState, CaseStage, StepState, stage_path
from tksk_desktop.domain.cases import CaseOutcome, IntakeSource, Priority


@dataclass(frozen=True)
class CaseFilter:
    """Which open cases a list shows; empty values do not filter."""

    stage: str = ""
    priority: Priority | None = None
    type_id: int | None = None
    only_due: bool = False
    """Whose review is due today or was."""


class CaseLine(NamedTuple):
    """One case in a client's sheet or in the list of open cases."""

    id: int
    number: str
    client_id: int
    client_name: str
    problem: str
    stage: str
    """The stage's code; its name and place follow."""
    opened_on: date
    closed_on: date | None = None
    stage_name: str = ""
    stage_position: int = 0
    type_id: int = 0
    type_name: str = ""
    priority: Priority = Priority.NORMAL
    next_review_on: date | None = None
    held_until: date | None = None
    """Until when the work rests; None where it does not."""
    outcome: CaseOutcome | None = None
    outcome_note: str = ""
    village_name: str = ""
    is_hidden: bool = False
    """Of a hidden client (level 3): in the list of all, neither name nor matter is told."""


@dataclass(frozen=True)
class StageLine:
    """One stage as it stands in the settings and on the path of a case."""

    code: str
    name: str
    position: int
    active: bool
    is_used: bool = False
    """Whether any case is or was in it, so that it cannot be removed."""


@dataclass(frozen=True)
class CaseTypeLine:
    """One type of case."""

    id: int
    name: str
    position: int
    review_days: int
    plan_steps: tuple[str, ...]
    confidentiality: int
    active: bool


@dataclass(frozen=True)
class StageChangeLine:
    """A stage that a case entered."""

    stage: str
    stage_name: str
    changed_on: date
    reason: str


@dataclass(frozen=True)
class HoldLine:
    """A time in which the work on a case rested, or rests."""

    since: date
    until: date
    reason: str
    ended_on: date | None


@dataclass(frozen=True)
class ClosingLine:
    """A closing of a case, and its reopening where there was one."""

    closed_on: date
    outcome: CaseOutcome
    note: str
    reopened_on: date | None
    reopen_reason: str


@dataclass(frozen=True)
class ReviewLine:
    """A review of a case."""

    id: int
    reviewed_on: date
    finding: str
    next_on: date | None
    late_reason: str


@dataclass(frozen=True)
class CaseSheet:
    """All of one case; notes, assessments and plans are read by their own sections."""

    line: CaseLine
    source: IntakeSource
    referred_by: str
    kind: CaseTypeLine
    stages: tuple[StageLine, ...]
    """The whole list, for the path and for the choice of the next one."""
    stage_changes: tuple[StageChangeLine, ...]
    holds: tuple[HoldLine, ...]
    closings: tuple[ClosingLine, ...]
    reviews: tuple[ReviewLine, ...]


@dataclass(frozen=True)
class CaseLists:
    """The stages and types, those out of use too."""

    stages: tuple[StageLine, ...]
    types: tuple[CaseTypeLine, ...]


@dataclass(frozen=True)
class Caseload:
    """The open cases against what one worker can carry."""

    open_cases: int
    usual: int
    highest: int
    state: CaseloadState


def path_of(stages: tuple[StageLine, ...], present: str) -> tuple[tuple[str, StepState], ...]:
    """Return the names of the path of a case with what is done, now and ahead."""
    known = [CaseStage(each.code, each.name, each.position, each.active) for each in stages]
    return tuple((stage.name, state) for stage, state in stage_path(known, present))
