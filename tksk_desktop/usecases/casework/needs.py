# SPDX-License-Identifier: MIT
"""What the acts on assessments, plans and pictures need from outside."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from tksk_desktop.domain.assessment_lists import (
    AssessmentMakings,
    ListedArea,
    ListedFactor,
    RiskBounds,
)
from tksk_desktop.domain.assessments import Assessment
from tksk_desktop.domain.ecomaps import Ecomap
from tksk_desktop.domain.genograms import Genogram
from tksk_desktop.domain.plans import Plan, PlanStep


class AssessmentRecords(Protocol):
    """The assessments of all cases, every version."""

    def add(self, assessment: Assessment) -> None: ...
    def get(self, assessment_id: int) -> Assessment: ...
    def is_replaced(self, assessment_id: int) -> bool:
        """Tell whether a newer version of it was made."""
        ...


class AssessmentLists(Protocol):
    """What assessments are written with, and the editions that are kept of it."""

    def areas(self) -> list[ListedArea]:
        """Return all areas, group by group in their order, those out of use too."""
        ...

    def area(self, code: str) -> ListedArea: ...
    def add_area(self, area: ListedArea) -> None: ...
    def factors(self) -> list[ListedFactor]:
        """Return all factors in their order, those out of use too."""
        ...

    def factor(self, code: str) -> ListedFactor: ...
    def add_factor(self, factor: ListedFactor) -> None: ...
    def remove(self, item: ListedArea | ListedFactor) -> None: ...
    def used_codes(self) -> frozenset[str]:
        """Return the codes that an assessment, a plan or a draft speaks of."""
        ...

    def bounds(self) -> RiskBounds: ...
    def edition(self, edition_id: int) -> AssessmentMakings: ...
    def keep_edition(self, makings: AssessmentMakings, made_at: datetime) -> int:
        """Return the id of the edition that says just this, made where there is none yet."""
        ...


class PlanRecords(Protocol):
    """The plans of all cases, every version."""

    def add(self, plan: Plan) -> None: ...
    def get(self, plan_id: int) -> Plan: ...
    def current(self, case_id: int) -> Plan | None: ...
    def step_owner(self, step_id: int) -> tuple[Plan, PlanStep]:
        """Return a step with the plan it stands in; raise NotFound."""
        ...


class CaseworkDrafts(Protocol):
    """What is being written about a case: one draft for each form of it."""

    def keep(self, case_id: int, form: str, *, content: str, saved_at: datetime) -> None: ...
    def discard(self, case_id: int, form: str) -> None: ...


class PictureRecords(Protocol):
    """The genogram and the ecomap of each client; one that was not drawn yet is empty."""

    def genogram(self, client_id: int) -> Genogram: ...
    def keep_genogram(self, picture: Genogram) -> None: ...
    def ecomap(self, client_id: int) -> Ecomap: ...
    def keep_ecomap(self, picture: Ecomap) -> None: ...
