# SPDX-License-Identifier: MIT
"""What a group plans and reaches: series of meetings, turnout, and indicators month by month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.groups import GroupRole, Spell, is_member_on
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState

MOST_MEETINGS = 60
"""Meetings of one series; more is a typing error."""
LARGEST_FIGURE = 1_000_000_000_000


class IndicatorKind(StrEnum):
    """How the figures of an indicator are written."""

    MONEY = "money"
    NUMBER = "number"
    YES_NO = "yes_no"


@dataclass
class GroupIndicator:
    """Something followed month by month; the list is data, own ones can be added."""

    name: str
    kind: IndicatorKind
    unit: str = ""
    position: int = 0
    active: bool = True
    id: int | None = None


@dataclass
class GroupFigure:
    """One indicator of one group in one month, in whole units; yes is 1 and no is 0."""

    group_id: int
    indicator_id: int
    month: date
    """Its first day."""
    value: int
    id: int | None = None


@dataclass
class PlannedMeeting:
    """One meeting of a series: what it is about, when it is meant to be, and its note once held."""

    topic: str
    planned_on: date | None = None
    session_id: int | None = None
    id: int | None = None


@dataclass
class MeetingSeries:
    """A series of meetings (rangkaian pertemuan) of one group."""

    group_id: int
    title: str
    meetings: list[PlannedMeeting] = field(default_factory=list)
    id: int | None = None


@dataclass(frozen=True)
class Turnout:
    """How many were expected and came; walk-ins stand apart, so that no rate passes 100 %."""

    present: int
    excused: int
    ill: int
    absent: int
    walk_ins: int = 0

    @property
    def expected(self) -> int:
        """How many were expected."""
        return self.present + self.excused + self.ill + self.absent

    @property
    def rate(self) -> int | None:
        """Return who came of those expected in whole per cent, rounded down; None for nobody."""
        return self.present * 100 // self.expected if self.expected else None


@dataclass(frozen=True)
class Strength:
    """How many belonged to a group on a day, and how many of them held an office."""

    day: date
    members: int
    officers: int


def turnout(states: Iterable[AttendanceState], walk_ins: int) -> Turnout:
    """Count an attendance list."""
    given = list(states)
    return Turnout(
        present=given.count(AttendanceState.PRESENT),
        excused=given.count(AttendanceState.EXCUSED),
        ill=given.count(AttendanceState.ILL),
        absent=given.count(AttendanceState.ABSENT),
        walk_ins=max(0, walk_ins),
    )


def strength_over(months: Sequence[Month], spells: Iterable[Spell], today: date) -> list[Strength]:
    """Return members and officers at the end of each month, of the present one as of today."""
    all_of_them = list(spells)
    found = []
    for month in months:
        day = min(month.last_day, today)
        there = [spell for spell in all_of_them if is_member_on(spell, day)]
        officers = sum(spell.role is not GroupRole.MEMBER for spell in there)
        found.append(Strength(day, len(there), officers))
    return found


def series_problems(series: MeetingSeries) -> list[FieldProblem]:
    """Return what is wrong with a series."""
    problems = []
    if not series.title.strip():
        problems.append(FieldProblem("title", Problem.MISSING))
    if not series.meetings or any(not meeting.topic.strip() for meeting in series.meetings):
        problems.append(FieldProblem("meetings", Problem.MISSING))
    elif len(series.meetings) > MOST_MEETINGS:
        problems.append(FieldProblem("meetings", Problem.OUT_OF_RANGE))
    return problems


def indicator_problems(
    indicator: GroupIndicator, others: Iterable[GroupIndicator]
) -> list[FieldProblem]:
    """Return what is wrong with an indicator beside the others."""
    name = indicator.name.strip().casefold()
    if not name:
        return [FieldProblem("name", Problem.MISSING)]
    if any(other.name.casefold() == name for other in others if other is not indicator):
        return [FieldProblem("name", Problem.NAME_TAKEN)]
    return []


def figure_problems(
    kind: IndicatorKind, value: int, month: date, *, field: str, today: date
) -> list[FieldProblem]:
    """Return what is wrong with one figure; ``field`` names its place in the form."""
    if month > today:
        return [FieldProblem("month", Problem.IN_FUTURE)]
    highest = 1 if kind is IndicatorKind.YES_NO else LARGEST_FIGURE
    if not 0 <= value <= highest:
        return [FieldProblem(field, Problem.OUT_OF_RANGE)]
    return []
