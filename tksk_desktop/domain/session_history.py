# SPDX-License-Identifier: MIT
"""What becomes of a note after it is written: when it locks, what is added, what was corrected.

A note may be corrected freely on the day it was recorded, for typing mistakes; later with a
reason. Once it is locked it stays as it is, and later text stands beside it with a date of its
own. What a note holds is in ``sessions``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.reports import ReportState


class LockCause(StrEnum):
    """Why a note does not change any more."""

    MONTH_SIGNED = "month_signed"
    DAYS_PASSED = "days_passed"


class MonthState(StrEnum):
    """How far the report of a note's month is."""

    OPEN = "open"
    SIGNED = "signed"
    IN_REVISION = "in_revision"
    """It was signed, and a revision is being made: its notes can be mended for that."""


@dataclass(frozen=True)
class NoteLock:
    """Since which day a note is locked, and why."""

    cause: LockCause
    since: date


@dataclass
class SessionAddendum:
    """Later text beside a note that stays as it is."""

    written_at: datetime
    text: str
    id: int | None = None


@dataclass
class SessionCorrection:
    """What a correction replaced: the former value of each changed field, as text.

    People are kept as ``id:state`` and places, cases and groups by their keys, so that names are
    kept in one place only.
    """

    corrected_at: datetime
    reason: str = ""
    former: dict[str, str] = field(default_factory=dict)
    id: int | None = None


def day_in(zone: TimeZone, instant: datetime) -> date:
    """Return the office's own day of an instant in UTC."""
    return (instant + timedelta(hours=zone.hours_ahead)).date()


def month_state(state: ReportState | None, version: int) -> MonthState:
    """Return a month's state from its newest report; None where there is no report."""
    if state is ReportState.SIGNED:
        return MonthState.SIGNED
    return MonthState.IN_REVISION if state is not None and version > 1 else MonthState.OPEN


def find_lock(
    recorded_on: date,
    *,
    today: date,
    lock_days: int,
    month: MonthState,
    signed_on: date | None = None,
) -> NoteLock | None:
    """Return the lock of a note, or None while it may still be corrected.

    A signed month locks at once, a late entry from the day it was recorded; while a revision of
    the month is being made its notes are open, however old.
    """
    if month is MonthState.SIGNED:
        return NoteLock(LockCause.MONTH_SIGNED, max(signed_on or recorded_on, recorded_on))
    since = recorded_on + timedelta(days=lock_days)
    if lock_days > 0 and month is MonthState.OPEN and today >= since:
        return NoteLock(LockCause.DAYS_PASSED, since)
    return None


def needs_reason(recorded_on: date, *, today: date) -> bool:
    """Tell whether a correction must say why: only typing mistakes of the same day need not."""
    return today > recorded_on


def replaced_values(before: dict[str, str], after: dict[str, str]) -> dict[str, str]:
    """Return the former values of the fields that differ."""
    return {name: value for name, value in before.items() if after[name] != value}
