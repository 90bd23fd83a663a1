# SPDX-License-Identifier: MIT
"""Contacts, trainings and performance of potentials, as acts need them."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.potential_history import (
    PerformanceNote,
    PotentialContact,
    PotentialTraining,
)

T = TypeVar("T")


class DatabasePotentialHistory:
    """Fulfils ``potentials.needs.PotentialHistoryRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, record: PotentialContact | PotentialTraining | PerformanceNote) -> None:
        """Add a record."""
        self._session.add(record)

    def get_contact(self, contact_id: int) -> PotentialContact:
        """Return a contact; raise NotFound."""
        return self._get(PotentialContact, contact_id, "contact")

    def get_training(self, training_id: int) -> PotentialTraining:
        """Return a training; raise NotFound."""
        return self._get(PotentialTraining, training_id, "training")

    def get_performance(self, performance_id: int) -> PerformanceNote:
        """Return a note of performance; raise NotFound."""
        return self._get(PerformanceNote, performance_id, "performance")

    def _get(self, kind: type[T], record_id: int, what: str) -> T:
        found = self._session.get(kind, record_id)
        if found is None:
            raise NotFound(what)
        return found
