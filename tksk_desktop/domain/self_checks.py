# SPDX-License-Identifier: MIT
"""What the self-check (Periksa) looks at, and what it found; how it looks is elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tksk_desktop.domain.audit import ChainVerdict


class Check(StrEnum):
    """One part of the caseload or of what it lies on."""

    CIPHER = "cipher"
    DATABASE = "database"
    REFERENCES = "references"
    LOG = "log"
    SEARCH = "search"
    DOCUMENTS = "documents"
    SIGNED_PAPERS = "signed_papers"
    BACKUP = "backup"
    ROOM = "room"
    CLOCK = "clock"


IN_THE_FILE = (
    Check.CIPHER,
    Check.DATABASE,
    Check.REFERENCES,
    Check.LOG,
    Check.SEARCH,
    Check.DOCUMENTS,
    Check.SIGNED_PAPERS,
)
"""What is found by looking into the database alone."""
MENDABLE = frozenset({Check.SEARCH})
"""What can be made anew from the records themselves, without losing anything."""


class CheckState(StrEnum):
    """How grave a finding is."""

    GOOD = "good"
    ATTENTION = "attention"
    FAULT = "fault"


@dataclass(frozen=True)
class CheckResult:
    """One finding."""

    check: Check
    faults: int = 0
    looked_at: int = 0
    """How many things were compared; for the backup the unsaved changes, for room the bytes."""
    needs_attention: bool = False
    days: int | None = None
    """Age of the backup; None without any."""
    chain: ChainVerdict | None = None

    @property
    def state(self) -> CheckState:
        """Return how grave it is."""
        if self.faults:
            return CheckState.FAULT
        return CheckState.ATTENTION if self.needs_attention else CheckState.GOOD

    @property
    def is_mendable(self) -> bool:
        """Tell whether the program can mend it without losing anything."""
        return bool(self.faults) and self.check in MENDABLE


LEAST_ROOM = 200_000_000
"""Bytes that should be free on the disk of the data: an old system runs badly with less."""
ROOM_FOR = 3
"""So many times the database should be free: an upgrade and a backup need a copy each."""
CLOCK_SLACK = timedelta(minutes=10)


def judge_room(free: int, database: int) -> CheckResult:
    """Say whether enough is free beside a database of that size."""
    too_little = free < database
    tight = free < max(LEAST_ROOM, ROOM_FOR * database)
    return CheckResult(Check.ROOM, int(too_little), free, needs_attention=tight)


def judge_clock(now: datetime, last_change_at: datetime | None) -> CheckResult:
    """Say whether the clock went back behind what was written last."""
    went_back = last_change_at is not None and now < last_change_at - CLOCK_SLACK
    return CheckResult(Check.CLOCK, int(went_back))
