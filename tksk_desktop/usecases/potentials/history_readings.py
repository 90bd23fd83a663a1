# SPDX-License-Identifier: MIT
"""What screens read of a potential's history."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ContactLine:
    """One contact."""

    id: int
    happened_on: date
    with_whom: str
    about: str
    outcome: str
    next_on: date | None


@dataclass(frozen=True)
class TrainingLine:
    """One training."""

    id: int
    held_on: date
    topic: str
    organiser: str
    person: str
    certificate: str


@dataclass(frozen=True)
class PerformanceLine:
    """One note of performance; ``scores`` are a criterion's id, its name and the score."""

    id: int
    noted_on: date
    note: str
    scores: tuple[tuple[int, str, int], ...]


HistoryLine = ContactLine | TrainingLine | PerformanceLine


def day_of(line: HistoryLine) -> date:
    """Return the day of a line."""
    if isinstance(line, ContactLine):
        return line.happened_on
    return line.held_on if isinstance(line, TrainingLine) else line.noted_on
