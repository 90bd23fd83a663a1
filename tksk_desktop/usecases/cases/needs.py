# SPDX-License-Identifier: MIT
"""What acts on cases need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.case_lists import CaseStage, CaseType
from tksk_desktop.domain.cases import Case


class CaseRecords(Protocol):
    """The cases."""

    def add(self, case: Case) -> None: ...
    def get(self, case_id: int) -> Case: ...
    def last_running_number(self, year: int) -> int: ...


class CaseLists(Protocol):
    """The stages and types that cases choose from."""

    def stages(self) -> list[CaseStage]:
        """Return all stages in their order, those out of use too."""
        ...

    def stage(self, code: str) -> CaseStage: ...
    def stage_is_used(self, code: str) -> bool:
        """Tell whether any case is or was in a stage."""
        ...

    def add_stage(self, stage: CaseStage) -> None: ...
    def remove_stage(self, stage: CaseStage) -> None: ...
    def types(self) -> list[CaseType]:
        """Return all types in their order, those out of use too."""
        ...

    def type(self, type_id: int) -> CaseType: ...
    def add_type(self, kind: CaseType) -> None: ...
