# SPDX-License-Identifier: MIT
"""What the screens can do with groups beyond forming one, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.domain.months import Month
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.groups.correct_membership import MembershipEntry
from tksk_desktop.usecases.groups.plan_meetings import NewSeries
from tksk_desktop.usecases.groups.readings import (
    AttendanceSheet,
    GroupFile,
    GroupLists,
    KindLine,
    Seat,
)


class ChangeKind(Protocol):
    """Rename a kind by its code, or take it out of use."""

    def __call__(self, code: str, name: str, *, active: bool) -> Changes: ...


class ChangeIndicator(Protocol):
    """Rename an indicator by its id, or take it out of use."""

    def __call__(self, indicator_id: int, name: str, unit: str, *, active: bool) -> Changes: ...


@dataclass(frozen=True)
class GroupActs:
    """Members, meetings, attendance, figures and papers of groups."""

    kinds: Callable[[], tuple[KindLine, ...]]
    lists: Callable[[], GroupLists]
    """Kinds and indicators, also those out of use."""
    add_kind: Callable[[str], Changes]
    change_kind: ChangeKind
    correct_membership: Callable[[int, MembershipEntry], Changes]
    file: Callable[[int, Month], GroupFile]
    """A group's id and the last of the twelve months of figures."""
    expected: Callable[[int, date], tuple[Seat, ...]]
    attendance: Callable[[int], AttendanceSheet]
    """The attendance as taken, by the note's id."""
    plan_series: Callable[[NewSeries], Changes]
    change_series: Callable[[int, NewSeries], Changes]
    add_indicator: Callable[[str, IndicatorKind, str], Changes]
    change_indicator: ChangeIndicator
    enter_figures: Callable[[int, Month, tuple[tuple[int, int | None], ...]], Changes]
    attendance_paper: Callable[[int, date, str], bytes]
    """Group, day and topic to the list that is signed at the meeting."""
    minutes: Callable[[int], bytes]
    """The note's id to the minutes."""
    progress_paper: Callable[[int, Month], bytes]
    export: Callable[[int, Month], bytes]
    """The group's members, meetings and figures as a workbook."""
