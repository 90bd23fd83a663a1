# SPDX-License-Identifier: MIT
"""What the screens can do with the history of potentials and with guidance, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.guidance.keep_criterion import NewCriterion
from tksk_desktop.usecases.guidance.make_list import NewGuidanceList
from tksk_desktop.usecases.guidance.readings import CriterionLine, GuidanceLine, GuidanceSheet
from tksk_desktop.usecases.potentials.history_readings import HistoryLine
from tksk_desktop.usecases.potentials.keep_history import NewContact, NewPerformance, NewTraining


class KeepContact(Protocol):
    """Keep a contact, or correct the one with ``contact_id``."""

    def __call__(self, new: NewContact, *, contact_id: int | None) -> Changes: ...


class KeepTraining(Protocol):
    """Keep a training, or correct the one with ``training_id``."""

    def __call__(self, new: NewTraining, *, training_id: int | None) -> Changes: ...


class KeepPerformance(Protocol):
    """Keep a note of performance, or correct the one with ``performance_id``."""

    def __call__(self, new: NewPerformance, *, performance_id: int | None) -> Changes: ...


class KeepCriterion(Protocol):
    """Add a criterion, or change the one with ``criterion_id``."""

    def __call__(self, new: NewCriterion, *, criterion_id: int | None) -> Changes: ...


@dataclass(frozen=True)
class GuidanceActs:
    """Contacts, trainings and performance of potentials; criteria and lists of candidates."""

    history: Callable[[int], tuple[HistoryLine, ...]]
    keep_contact: KeepContact
    keep_training: KeepTraining
    keep_performance: KeepPerformance
    criteria: Callable[[], tuple[CriterionLine, ...]]
    keep_criterion: KeepCriterion
    lists: Callable[[], tuple[GuidanceLine, ...]]
    sheet: Callable[[int], GuidanceSheet]
    make: Callable[[NewGuidanceList], Changes]
    next_number: Callable[[date], int]
    """The running number that a list of that day would get."""
    paper: Callable[[int], bytes]
    workbook: Callable[[int], bytes]
