# SPDX-License-Identifier: MIT
"""What screens and papers read of assessments and plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.assessment_comparison import AreaChange, compare_scores
from tksk_desktop.domain.assessment_lists import AssessmentMakings, areas_of_both
from tksk_desktop.domain.assessment_risk import RiskBand, RiskRule
from tksk_desktop.domain.assessments import AreaGroup, AssessmentKind
from tksk_desktop.domain.plans import Attainment, PlanProgress, Responsible


@dataclass(frozen=True)
class CaseAtHand:
    """Which case the screens of this area are about."""

    id: int
    number: str
    client_id: int
    client_name: str
    is_open: bool


@dataclass(frozen=True)
class AreaLine:
    """An area of the list, for the settings."""

    code: str
    group: AreaGroup
    name: str
    asks: str
    active: bool
    is_used: bool


@dataclass(frozen=True)
class FactorLine:
    """A risk factor of the list, for the settings."""

    code: str
    name: str
    points: int
    at_least: int
    active: bool
    is_used: bool


@dataclass(frozen=True)
class AssessmentListsSheet:
    """All that assessments are written with, for the settings."""

    areas: tuple[AreaLine, ...]
    factors: tuple[FactorLine, ...]
    rule: RiskRule


@dataclass(frozen=True)
class FindingLine:
    """What was found in one area."""

    area_code: str
    text: str
    strength: str
    score: int | None
    reason: str


@dataclass(frozen=True)
class AddendumLine:
    """A later thought about a signed-off assessment."""

    written_at: datetime
    text: str


@dataclass(frozen=True)
class AssessmentSheet:
    """All of one version of an assessment."""

    id: int
    case_id: int
    kind: AssessmentKind
    assessed_on: date
    made_by: str
    recorded_at: datetime
    risk: int
    band: RiskBand
    risk_reckoned: int
    risk_chosen: int | None
    risk_reason: str
    factor_codes: tuple[str, ...]
    conclusion: str
    recommendation: str
    version: int
    version_reason: str
    is_newest: bool
    """Whether no newer version replaced it."""
    findings: tuple[FindingLine, ...]
    addenda: tuple[AddendumLine, ...]
    makings: AssessmentMakings
    """Names, points and bands as they were when it was written; ``band`` is of these."""
    band_now: RiskBand
    """Where its risk lies by the bands of today, by which lists and filters go."""

    def scores(self) -> dict[str, int | None]:
        """Return the score of each area that was looked at."""
        return {finding.area_code: finding.score for finding in self.findings}

    def changes_since(self, former: AssessmentSheet) -> tuple[AreaChange, ...]:
        """Return what became of each area, though the lists may have changed in between."""
        areas = areas_of_both(self.makings.areas, former.makings.areas)
        return compare_scores(areas, former.scores(), self.scores())


@dataclass(frozen=True)
class StepLine:
    """One intervention of a goal."""

    id: int
    text: str
    responsible: Responsible
    provider_name: str
    due_on: date | None
    done_on: date | None
    result: str


@dataclass(frozen=True)
class ReviewLine:
    """How far a goal was on one day."""

    reviewed_on: date
    attainment: Attainment
    note: str


@dataclass(frozen=True)
class GoalLine:
    """One goal with its steps and reviews."""

    id: int
    text: str
    measure: str
    area_code: str
    attainment: Attainment | None
    steps: tuple[StepLine, ...]
    reviews: tuple[ReviewLine, ...]


@dataclass(frozen=True)
class PlanSheet:
    """All of one version of a plan."""

    id: int
    case_id: int
    drawn_on: date
    version: int
    is_current: bool
    version_reason: str
    agreed_on: date | None
    agreed_by: str
    goals: tuple[GoalLine, ...]
    progress: PlanProgress


@dataclass(frozen=True)
class CaseworkDraft:
    """What is being written in one form of a case; ``content`` is the form's own JSON text."""

    form: str
    saved_at: datetime
    content: str


@dataclass(frozen=True)
class CaseWork:
    """What a case holds besides its stages; the newest of each first, former versions too."""

    case_id: int
    assessments: tuple[AssessmentSheet, ...]
    plans: tuple[PlanSheet, ...]
    drafts: tuple[CaseworkDraft, ...] = ()
    usual_steps: tuple[str, ...] = ()
    """The steps that a plan in a case of this type begins with."""

    def draft(self, form: str) -> CaseworkDraft | None:
        """Return what is being written in a form."""
        return next((draft for draft in self.drafts if draft.form == form), None)

    @property
    def plan(self) -> PlanSheet | None:
        """The current plan."""
        return next((plan for plan in self.plans if plan.is_current), None)

    @property
    def newest_assessments(self) -> tuple[AssessmentSheet, ...]:
        """The assessments without their former versions."""
        return tuple(each for each in self.assessments if each.is_newest)
