# SPDX-License-Identifier: MIT
"""One case in memory: two assessments, an agreed plan, as plain callables for a workbench."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from tksk_desktop.domain.assessment_risk import RiskBand
from tksk_desktop.domain.assessments import AssessmentKind
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.pictures_from_register import HouseMate, NetworkContact
from tksk_desktop.domain.plans import Attainment, PlanProgress, Responsible
from tksk_desktop.paths import resource
from tksk_desktop.storage.reference_lists import load_assessment_makings
from tksk_desktop.usecases.casework.readings import (
    AddendumLine,
    AssessmentSheet,
    CaseAtHand,
    CaseWork,
    CaseworkDraft,
    FindingLine,
    GoalLine,
    PlanSheet,
    ReviewLine,
    StepLine,
)
from tksk_desktop.usecases.changes import Changes, Kind

MAKINGS = load_assessment_makings(resource("reference"))
HEAD = CaseAtHand(7, "KSS-2026-00003", 3, "Siti Rahayu", is_open=True)
NOON = datetime(2026, 12, 1, 5, tzinfo=UTC)


def assessment(number: int, day: date, score: int, **more: Any) -> AssessmentSheet:
    """Return a signed-off assessment with one area scored."""
    values: dict[str, Any] = {
        "kind": AssessmentKind.PERIODIC,
        "risk": 40,
        "band": RiskBand.MEDIUM,
        "version": 1,
        "version_reason": "",
        "is_newest": True,
        "makings": MAKINGS,
        "band_now": more.get("band", RiskBand.MEDIUM),
        "findings": (FindingLine("bio_health", "Batuk", "Rajin", score, "Sudah lama"),),
        **more,
    }
    return AssessmentSheet(
        id=number,
        case_id=HEAD.id,
        assessed_on=day,
        made_by="Rahayu",
        recorded_at=NOON,
        risk_reckoned=40,
        risk_chosen=None,
        risk_reason="",
        factor_codes=("no_income",),
        conclusion=f"Simpulan {number}",
        recommendation="",
        addenda=(AddendumLine(NOON, "Ternyata demam"),),
        **values,
    )


STEPS = (
    StepLine(31, "Meminta surat", Responsible.CLIENT, "", date(2026, 12, 1), None, ""),
    StepLine(
        32, "Perekaman", Responsible.PROVIDER, "Dukcapil", None, date(2026, 12, 5), "Sudah direkam"
    ),
)
GOAL = GoalLine(
    21,
    "Punya KTP",
    "KTP di tangan",
    "social_documents",
    Attainment.PARTLY,
    STEPS,
    (ReviewLine(date(2026, 12, 10), Attainment.PARTLY, "Antre"),),
)
PLAN = PlanSheet(
    12,
    HEAD.id,
    date(2026, 11, 1),
    2,
    True,
    "Pindah rumah",
    date(2026, 11, 2),
    "Siti Rahayu",
    (GOAL,),
    PlanProgress(2, 1, 1, 0, 1, 1),
)
FORMER_PLAN = replace(PLAN, id=11, version=1, is_current=False, version_reason="")
WORK = CaseWork(
    HEAD.id,
    (
        assessment(2, date(2026, 12, 1), 1),
        assessment(1, date(2026, 6, 1), 3, kind=AssessmentKind.INTAKE),
    ),
    (PLAN, FORMER_PLAN),
)


@dataclass
class SmallCase:
    """Answers reads, notes down what was to be kept; ``refusals`` are raised once each."""

    work: CaseWork = WORK
    refusals: list[EntryRefused] = field(default_factory=list)
    kept: list[tuple[Any, ...]] = field(default_factory=list)
    draft_error: Exception | None = None
    mates: tuple[HouseMate, ...] = ()
    contacts: tuple[NetworkContact, ...] = ()
    genogram: Genogram = field(default_factory=lambda: Genogram(HEAD.client_id))
    ecomap: Ecomap = field(default_factory=lambda: Ecomap(HEAD.client_id))

    def acts(self) -> dict[str, Callable[..., Any]]:
        """Return the acts of casework."""
        return {
            "makings": lambda _case_id: MAKINGS,
            "of_case": lambda _case_id: self.work,
            "record_assessment": self._record,
            "add_to_assessment": lambda *given: self._keep(Kind.ASSESSMENTS, "add", *given),
            "write_plan": lambda new: self._keep(Kind.PLANS, "plan", new),
            "agree_on_plan": lambda *given: self._keep(Kind.PLANS, "agree", *given),
            "finish_step": lambda *given: self._keep(Kind.PLANS, "finish", *given),
            "reopen_step": lambda *given: self._keep(Kind.PLANS, "reopen", *given),
            "review_plan": lambda *given: self._keep(Kind.PLANS, "review", *given),
            "keep_draft": self._keep_draft,
            "discard_draft": self._discard_draft,
            "house_mates": lambda _client_id: self.mates,
            "contacts": lambda _client_id: self.contacts,
            "genogram": lambda _client_id: self.genogram,
            "draw_genogram": self._draw_genogram,
            "ecomap": lambda _client_id: self.ecomap,
            "draw_ecomap": self._draw_ecomap,
        }

    def told(self, what: str) -> list[tuple[Any, ...]]:
        """Return what was kept under a word."""
        return [given[1:] for given in self.kept if given[0] == what]

    def _record(self, new: Any, *, assessment_id: int | None) -> Changes:
        return self._keep(Kind.ASSESSMENTS, "assessment", new, assessment_id)

    def _keep_draft(self, case_id: int, form: str, content: str) -> Changes:
        if self.draft_error is not None:
            raise self.draft_error
        drafts = [draft for draft in self.work.drafts if draft.form != form]
        self.work = replace(self.work, drafts=(*drafts, CaseworkDraft(form, NOON, content)))
        return Changes.of(Kind.CASEWORK_DRAFTS, record_id=case_id)

    def _discard_draft(self, case_id: int, form: str) -> Changes:
        drafts = tuple(draft for draft in self.work.drafts if draft.form != form)
        self.work = replace(self.work, drafts=drafts)
        return Changes.of(Kind.CASEWORK_DRAFTS, record_id=case_id)

    def _draw_genogram(self, picture: Genogram) -> Changes:
        self.genogram = picture
        return Changes.of(Kind.PICTURES)

    def _draw_ecomap(self, picture: Ecomap) -> Changes:
        self.ecomap = picture
        return Changes.of(Kind.PICTURES)

    def _keep(self, kind: Kind, *given: Any) -> Changes:
        if self.refusals:
            raise self.refusals.pop()
        self.kept.append(given)
        return Changes.of(kind, record_id=HEAD.id)


def close_all(widget: QWidget) -> None:
    """Close every dialog over a widget, the inmost first, and then the widget."""
    for dialog in reversed(widget.findChildren(QDialog)):
        if isValid(dialog) and dialog.isVisible():
            dialog.done(0)
    widget.close()


def refusal(*wrong: tuple[str, Problem]) -> EntryRefused:
    """Return a refusal of these fields."""
    return EntryRefused(*(FieldProblem(name, problem) for name, problem in wrong))
