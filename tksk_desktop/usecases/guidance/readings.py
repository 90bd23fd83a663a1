# SPDX-License-Identifier: MIT
"""What screens and papers read of guidance: criteria, and lists of candidates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.guidance import Measure


@dataclass(frozen=True)
class CriterionLine:
    """One criterion."""

    id: int
    name: str
    measure: Measure
    weight: int
    wants_low: bool
    active: bool


@dataclass(frozen=True)
class GuidanceLine:
    """One list among all."""

    id: int
    kind_code: str
    year: int
    made_on: date
    places: int
    candidates: int
    letter_number: str
    note: str


@dataclass(frozen=True)
class CandidateLine:
    """One candidate as it stands on a list."""

    position: int
    name: str
    village_name: str
    contact_name: str
    score: int
    reason: str
    is_proposed: bool


@dataclass(frozen=True)
class GuidanceSheet:
    """A list with all who stand on it."""

    line: GuidanceLine
    candidates: tuple[CandidateLine, ...]
    criteria: tuple[str, ...]
    """Those of the day it was made, in words."""
