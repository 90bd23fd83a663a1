# SPDX-License-Identifier: MIT
"""What the screens can do with cases and the lists they choose from, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tksk_desktop.domain.cases import CaseOutcome
from tksk_desktop.usecases.cases.edit_case_lists import NewCaseType
from tksk_desktop.usecases.cases.open_case import NewCase
from tksk_desktop.usecases.cases.readings import (
    CaseFilter,
    CaseLine,
    CaseLists,
    Caseload,
    CaseSheet,
)
from tksk_desktop.usecases.cases.review_case import NewReview
from tksk_desktop.usecases.changes import Changes


class HoldCase(Protocol):
    """Let the work on a case rest."""

    def __call__(self, case_id: int, *, since: date, until: date, reason: str) -> Changes: ...


class CloseCase(Protocol):
    """Close a case."""

    def __call__(self, case_id: int, *, on: date, outcome: CaseOutcome, note: str) -> Changes: ...


class ChangeStage(Protocol):
    """Name a stage anew, or put it out of use or back."""

    def __call__(self, code: str, *, name: str, active: bool) -> Changes: ...


@dataclass(frozen=True)
class CaseActs:
    """The cases, their steps and their lists."""

    sheet: Callable[[int], CaseSheet]
    open_cases: Callable[[CaseFilter], tuple[CaseLine, ...]]
    lists: Callable[[], CaseLists]
    caseload: Callable[[], Caseload]
    open: Callable[[NewCase], Changes]
    correct: Callable[[int, NewCase], Changes]
    move: Callable[[int, str, date, str], Changes]
    hold: HoldCase
    take_up: Callable[[int, date], Changes]
    close: CloseCase
    reopen: Callable[[int, date, str], Changes]
    review: Callable[[NewReview], Changes]
    add_stage: Callable[[str], Changes]
    change_stage: ChangeStage
    order_stages: Callable[[Sequence[str]], Changes]
    remove_stage: Callable[[str], Changes]
    add_type: Callable[[NewCaseType], Changes]
    change_type: Callable[[int, NewCaseType], Changes]
