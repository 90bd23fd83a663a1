# SPDX-License-Identifier: MIT
"""What acts on potentials need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.potential_history import (
    PerformanceNote,
    PotentialContact,
    PotentialTraining,
)
from tksk_desktop.domain.potentials import Potential


class PotentialRecords(Protocol):
    """The directory of potentials."""

    def add(self, potential: Potential) -> None: ...
    def get(self, potential_id: int) -> Potential: ...


class PotentialHistoryRecords(Protocol):
    """Contacts with potentials, their trainings, notes of their performance."""

    def add(self, record: PotentialContact | PotentialTraining | PerformanceNote) -> None: ...
    def get_contact(self, contact_id: int) -> PotentialContact: ...
    def get_training(self, training_id: int) -> PotentialTraining: ...
    def get_performance(self, performance_id: int) -> PerformanceNote: ...
