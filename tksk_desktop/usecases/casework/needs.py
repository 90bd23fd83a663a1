# SPDX-License-Identifier: MIT
"""What the acts on assessments, plans and pictures need from outside."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

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
