# SPDX-License-Identifier: MIT
"""Programmes of aid (program bantuan): who gives what to whom, from when to when.

They are data, not code: the shipped ones stand in ``resources/reference/programmes.csv``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ProviderLevel(StrEnum):
    """Who gives: the centre, the province, the regency, the village, or anyone else."""

    CENTRE = "centre"
    PROVINCE = "province"
    REGENCY = "regency"
    VILLAGE = "village"
    OTHER = "other"


class AidTarget(StrEnum):
    """Whom one share of a programme is meant for."""

    PERSON = "person"
    FAMILY = "family"
    HOUSEHOLD = "household"
    GROUP = "group"


class AidKind(StrEnum):
    """What is given."""

    CASH = "cash"
    GOODS = "goods"
    SERVICE = "service"


@dataclass(frozen=True)
class Programme:
    """One programme. ``until`` is its last day; goods are counted in ``unit``."""

    code: str
    name: str
    level: ProviderLevel
    target: AidTarget
    kind: AidKind
    since: date
    until: date | None = None
    unit: str = ""
    stages: tuple[str, ...] = ()
    source: str = ""

    def covers(self, first: date, last: date) -> bool:
        """Tell whether the programme runs from a first day to a last one."""
        return self.since <= first and (self.until is None or last <= self.until)
