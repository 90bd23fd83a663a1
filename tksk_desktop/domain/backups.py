# SPDX-License-Identifier: MIT
"""Rules of keeping backups: which generations stay, and when a new one is due.

Reading and writing archives is not here (``backups``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class BackupKind(StrEnum):
    """Where a backup went."""

    CARRIED = "carried"
    """To a stick or folder that the worker chose."""
    AT_CLOSING = "at_closing"
    """By itself, beside the data: it helps against damage, not against a lost laptop."""


@dataclass(frozen=True)
class KeepRule:
    """How many generations stay: the newest, and the newest of each week and month."""

    last: int = 7
    weekly: int = 4
    monthly: int = 12


AT_CLOSING_RULE = KeepRule(3, 2, 1)
"""Beside the data on an old laptop's small disk."""
MOST_KEPT = 100
"""Of the newest, of weeks, of months."""
MOST_UNSAVED = 1000
"""Changes that no backup has are counted up to here: more is as urgent."""


@dataclass(frozen=True)
class Generation:
    """One whole archive, by its name and when it was made."""

    name: str
    made_at: datetime


def outlived(
    generations: Iterable[Generation], rule: KeepRule, *, newest: str
) -> tuple[Generation, ...]:
    """Return the generations that the rule no longer keeps.

    ``newest`` names the one that was just made and checked: it always stays, so that at least one
    good backup does. What is dated after it (a clock that once ran ahead) stays too.
    """
    ordered = sorted(generations, key=lambda each: (each.made_at, each.name), reverse=True)
    made = next((each for each in ordered if each.name == newest), None)
    if made is None:
        return ()
    ahead = {each.name for each in ordered if each.made_at > made.made_at + timedelta(days=1)}
    counted = [each for each in ordered if each.name not in ahead]
    kept = {newest} | ahead
    kept |= {each.name for each in counted[: rule.last]}
    kept |= _newest_of_each(counted, rule.weekly, lambda at: at.isocalendar()[:2])
    kept |= _newest_of_each(counted, rule.monthly, lambda at: (at.year, at.month))
    return tuple(each for each in ordered if each.name not in kept)


def _newest_of_each(
    ordered: Sequence[Generation], count: int, period: Callable[[datetime], tuple[int, int]]
) -> set[str]:
    """Return the newest of each of the last ``count`` periods that have any."""
    found: dict[tuple[int, int], str] = {}
    for each in ordered:
        found.setdefault(period(each.made_at), each.name)
    return set(list(found.values())[:count])


class BackupNeed(StrEnum):
    """How much a backup is needed."""

    CALM = "calm"
    DUE = "due"
    LATE = "late"


DUE_POINTS, LATE_POINTS = 10, 40


def need_of(unsaved: int, days: int | None) -> BackupNeed:
    """Return how much a backup is needed; ``days`` since the last one, None without any.

    It grows with both: each day counts one, and so do each five entries that only this laptop
    has. Without a single new entry nothing is at stake, however old the backup.
    """
    if unsaved <= 0:
        return BackupNeed.CALM
    if days is None:
        return BackupNeed.LATE
    points = max(0, days) + unsaved / 5
    if points >= LATE_POINTS:
        return BackupNeed.LATE
    return BackupNeed.DUE if points >= DUE_POINTS else BackupNeed.CALM
