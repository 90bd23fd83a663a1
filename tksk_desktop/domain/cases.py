# SPDX-License-Identifier: MIT
"""Cases (kasus): what is worked on with a client, stage by stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem


class CaseStage(StrEnum):
    """The stages of case work, in their order (field practice; a referral is an event)."""

    INTAKE = "intake"
    ASSESSMENT = "assessment"
    PLANNING = "planning"
    INTERVENTION = "intervention"
    MONITORING = "monitoring"
    TERMINATION = "termination"
    AFTERCARE = "aftercare"


class IntakeSource(StrEnum):
    """How the case came to the worker."""

    SELF = "self"
    REFERRAL = "referral"
    OUTREACH = "outreach"
    CITIZEN_REPORT = "citizen_report"
    PROGRAMME = "programme"


@dataclass
class StageChange:
    """A case entered a stage on a day, for a reason."""

    stage: CaseStage
    changed_on: date
    reason: str = ""
    id: int | None = None


@dataclass
class Case:
    """One matter worked on with one client; ``number`` is ``KSS-YYYY-00001``."""

    number: str
    client_id: int
    opened_on: date
    source: IntakeSource
    problem: str
    stage: CaseStage = CaseStage.INTAKE
    closed_on: date | None = None
    outcome: str = ""
    stage_changes: list[StageChange] = field(default_factory=list)
    id: int | None = None

    def move_to(self, stage: CaseStage, *, on: date, reason: str) -> None:
        """Enter a stage; the change is kept with its day and reason."""
        self.stage = stage
        self.stage_changes.append(StageChange(stage, on, reason))


def case_number(year: int, running: int) -> str:
    """Return the case number for a year and a running number from 1."""
    return f"KSS-{year:04d}-{running:05d}"


def case_problems(case: Case, *, today: date) -> list[FieldProblem]:
    """Return what is wrong with a case's fields."""
    problems = []
    if not case.problem.strip():
        problems.append(FieldProblem("problem", Problem.MISSING))
    if case.opened_on > today:
        problems.append(FieldProblem("opened_on", Problem.IN_FUTURE))
    if case.closed_on is not None and case.closed_on < case.opened_on:
        problems.append(FieldProblem("closed_on", Problem.ENDS_BEFORE_START))
    if case.closed_on is not None and not case.outcome.strip():
        problems.append(FieldProblem("outcome", Problem.MISSING))
    return problems
