# SPDX-License-Identifier: MIT
"""Who may open the caseload, and how wrong tries are slowed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

FREE_TRIES = 3
LONGEST_PAUSE = timedelta(minutes=5)


class AccessRole(StrEnum):
    """Whose password it is. Names are kept inside the database only, never beside it."""

    WORKER = "worker"
    OFFICE_HEAD = "office_head"
    SUCCESSOR = "successor"
    OTHER = "other"


@dataclass(frozen=True)
class AccessLine:
    """One password that opens the caseload."""

    number: int
    role: AccessRole
    since: date | None
    """None for a password of a key file made before the day was kept."""


@dataclass(frozen=True)
class WrongTries:
    """How often a wrong password was given since the last right one, and when last."""

    count: int
    last_at: datetime

    def pause_left(self, now: datetime) -> timedelta:
        """Return how long the next try must wait: nothing, then 2, 4, 8 … seconds.

        A clock that was turned back does not shorten the pause, nor make it longer than it was.
        """
        if self.count < FREE_TRIES:
            return timedelta()
        doublings = min(self.count - FREE_TRIES + 1, 16)
        pause = min(timedelta(seconds=2**doublings), LONGEST_PAUSE)
        passed = max(now - self.last_at, timedelta())
        return max(pause - passed, timedelta())

    def with_one_more(self, now: datetime) -> WrongTries:
        """Return the tries after another wrong one."""
        return WrongTries(self.count + 1, now)
