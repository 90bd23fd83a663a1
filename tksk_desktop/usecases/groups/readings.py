# SPDX-License-Identifier: MIT
"""What screens and papers show of a group, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from tksk_desktop.domain.group_progress import IndicatorKind, Strength, Turnout
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.usecases.readings import GroupSheet


@dataclass(frozen=True)
class KindLine:
    """A kind of group."""

    code: str
    name: str


@dataclass(frozen=True)
class KindEntry:
    """A kind of group in its list, in use or not."""

    code: str
    name: str
    active: bool


@dataclass(frozen=True)
class IndicatorEntry:
    """An indicator in its list, in use or not."""

    id: int
    name: str
    kind: IndicatorKind
    unit: str
    active: bool


@dataclass(frozen=True)
class GroupLists:
    """The lists behind the groups, in their order."""

    kinds: tuple[KindEntry, ...]
    indicators: tuple[IndicatorEntry, ...]


@dataclass(frozen=True)
class SpellLine:
    """A time in which someone belonged to the group in one office, over or not."""

    name: str
    role: GroupRole
    since: date
    until: date | None
    client_id: int | None
    id: int


@dataclass(frozen=True)
class Seat:
    """Someone expected at a meeting; ``name`` is empty on paper where it must not be told."""

    name: str
    client_id: int | None = None
    other_id: int | None = None
    state: AttendanceState | None = None
    is_hidden: bool = False


@dataclass(frozen=True)
class HeldMeeting:
    """A meeting that was held: its note, who was expected and who came besides."""

    session_id: int
    held_on: date
    title: str
    starts_at: time | None
    ends_at: time | None
    place: str
    turnout: Turnout


@dataclass(frozen=True)
class AttendanceSheet:
    """The attendance of one meeting as it was taken."""

    session_id: int | None
    seats: tuple[Seat, ...]
    walk_ins: tuple[str, ...] = ()
    """Names of those who came unexpected and are no clients."""
    came_besides: tuple[Seat, ...] = ()
    """Clients who came unexpected; no rate counts them."""


@dataclass(frozen=True)
class PlannedLine:
    """A meeting of a series, held or still planned."""

    id: int
    topic: str
    planned_on: date | None
    session_id: int | None
    held_on: date | None


@dataclass(frozen=True)
class SeriesLine:
    """A series of meetings with how far it is."""

    id: int
    title: str
    meetings: tuple[PlannedLine, ...]

    @property
    def held(self) -> int:
        """How many of its meetings were held."""
        return sum(meeting.session_id is not None for meeting in self.meetings)

    @property
    def next_planned(self) -> PlannedLine | None:
        """Return the first meeting that was not held yet."""
        return next((each for each in self.meetings if each.session_id is None), None)


@dataclass(frozen=True)
class IndicatorLine:
    """Something that is followed month by month."""

    id: int
    name: str
    kind: IndicatorKind
    unit: str


@dataclass(frozen=True)
class Progress:
    """A group's figures over months; a month without one has None, which is not 0."""

    months: tuple[Month, ...]
    indicators: tuple[IndicatorLine, ...]
    figures: tuple[tuple[int | None, ...], ...]
    """For each indicator a value for each month."""
    strengths: tuple[Strength, ...]
    """Members and officers at the end of each month."""


@dataclass(frozen=True)
class GroupFile:
    """All of one group."""

    sheet: GroupSheet
    spells: tuple[SpellLine, ...]
    meetings: tuple[HeldMeeting, ...]
    """The newest first."""
    series: tuple[SeriesLine, ...]
    progress: Progress
