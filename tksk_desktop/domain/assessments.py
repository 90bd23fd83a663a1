# SPDX-License-Identifier: MIT
"""Assessments (asesmen): what is found about a client in each area of life, and how grave it is.

An assessment is signed off when it is recorded and never rewritten: a correction is a new version
with its reason, a later thought an addendum. How the risk is reckoned is in ``assessment_risk``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem

LOWEST_SCORE, HIGHEST_SCORE = 0, 4
"""0: no problem in this area; 4: a very grave problem that needs help at once. The same
everywhere: a higher score is always worse."""
HIGHEST_RISK = 100


class AssessmentKind(StrEnum):
    """When in the work with a case an assessment is made."""

    INTAKE = "intake"
    PERIODIC = "periodic"
    CLOSING = "closing"


class AreaGroup(StrEnum):
    """The four sides of a bio-psycho-social-spiritual assessment, in their order."""

    BIO = "bio"
    PSYCHO = "psycho"
    SOCIAL = "social"
    SPIRITUAL = "spiritual"


@dataclass(frozen=True)
class AssessmentArea:
    """One area of life that an assessment looks at; the list is data."""

    code: str
    group: AreaGroup
    name: str
    asks: str
    """What to ask about, as a hint in the form."""


@dataclass
class AreaFinding:
    """What was found in one area: the problem, the strength beside it, a score with its reason."""

    area_code: str
    text: str = ""
    strength: str = ""
    score: int | None = None
    reason: str = ""
    id: int | None = None

    def says_something(self) -> bool:
        """Tell whether anything was found or scored here."""
        return self.score is not None or any((self.text, self.strength, self.reason))


@dataclass
class AssessmentAddendum:
    """A later thought about an assessment that is signed off."""

    written_at: datetime
    text: str
    id: int | None = None


@dataclass
class Assessment:
    """One version of one assessment of a case.

    ``risk_reckoned`` is what the rule gave on that day and is kept as it was; ``risk_chosen`` is
    the worker's own number in its place, with her reason.
    """

    case_id: int
    kind: AssessmentKind
    assessed_on: date
    made_by: str
    recorded_at: datetime
    risk_reckoned: int
    conclusion: str
    edition_id: int
    """The lists and the rule it was written with; see ``assessment_lists``."""
    recommendation: str = ""
    risk_chosen: int | None = None
    risk_reason: str = ""
    factor_codes: list[str] = field(default_factory=list)
    version: int = 1
    replaces_id: int | None = None
    version_reason: str = ""
    findings: list[AreaFinding] = field(default_factory=list)
    addenda: list[AssessmentAddendum] = field(default_factory=list)
    id: int | None = None

    @property
    def risk(self) -> int:
        """The risk that counts: the worker's own number, else the reckoned one."""
        return self.risk_reckoned if self.risk_chosen is None else self.risk_chosen


def assessment_problems(
    assessment: Assessment,
    areas: Sequence[AssessmentArea],
    *,
    opened_on: date,
    closed_on: date | None,
    today: date,
) -> list[FieldProblem]:
    """Return what is wrong with an assessment of a case that was open between two days.

    Problems of an area name it: ``score:bio_health``, ``reason:bio_health``.
    """
    problems = []
    if assessment.assessed_on > today:
        problems.append(FieldProblem("assessed_on", Problem.IN_FUTURE))
    elif assessment.assessed_on < opened_on:
        problems.append(FieldProblem("assessed_on", Problem.BEFORE_CASE))
    elif closed_on is not None and assessment.assessed_on > closed_on:
        problems.append(FieldProblem("assessed_on", Problem.CASE_IS_CLOSED))
    if not assessment.made_by.strip():
        problems.append(FieldProblem("made_by", Problem.MISSING))
    problems += _finding_problems(assessment, areas)
    if not assessment.conclusion.strip():
        problems.append(FieldProblem("conclusion", Problem.MISSING))
    if assessment.risk_chosen is not None:
        if not 0 <= assessment.risk_chosen <= HIGHEST_RISK:
            problems.append(FieldProblem("risk_chosen", Problem.UNKNOWN))
        if not assessment.risk_reason.strip():
            problems.append(FieldProblem("risk_reason", Problem.MISSING))
    if assessment.version > 1 and not assessment.version_reason.strip():
        problems.append(FieldProblem("version_reason", Problem.MISSING))
    return problems


def _finding_problems(
    assessment: Assessment, areas: Sequence[AssessmentArea]
) -> list[FieldProblem]:
    problems = []
    known = {area.code for area in areas}
    seen: set[str] = set()
    for finding in assessment.findings:
        code = finding.area_code
        if code not in known or code in seen:
            problems.append(FieldProblem(f"score:{code}", Problem.UNKNOWN))
        seen.add(code)
        if finding.score is None:
            continue
        if not LOWEST_SCORE <= finding.score <= HIGHEST_SCORE:
            problems.append(FieldProblem(f"score:{code}", Problem.UNKNOWN))
        elif finding.score > LOWEST_SCORE and not finding.reason.strip():
            problems.append(FieldProblem(f"reason:{code}", Problem.MISSING))
    if all(finding.score is None for finding in assessment.findings):
        problems.append(FieldProblem("findings", Problem.NOTHING_SCORED))
    return problems
