# SPDX-License-Identifier: MIT
"""What lists and sheets show of a note's later life: lock, later text, corrections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.session_history import MonthState, NoteLock, find_lock


@dataclass(frozen=True)
class LockMakings:
    """All that says whether a note is locked on a day."""

    recorded_on: date
    """In the office's own zone."""
    lock_days: int
    month: MonthState
    signed_on: date | None = None

    def lock_on(self, today: date) -> NoteLock | None:
        """Return the lock of the note on a day, or None while it may be corrected."""
        return find_lock(
            self.recorded_on,
            today=today,
            lock_days=self.lock_days,
            month=self.month,
            signed_on=self.signed_on,
        )


@dataclass(frozen=True)
class AddendumLine:
    """Later text beside a note."""

    written_at: datetime
    text: str


@dataclass(frozen=True)
class CorrectionLine:
    """One correction: when, why, and what stood there before, field by field in words."""

    corrected_at: datetime
    reason: str
    former: tuple[tuple[str, str], ...]
    """Pairs of the field's name and its former value; names of people instead of keys."""
