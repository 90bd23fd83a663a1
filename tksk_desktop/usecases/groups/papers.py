# SPDX-License-Identifier: MIT
"""Make the papers of a group: the attendance list before, the minutes after, the progress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tksk_desktop.domain.group_progress import Turnout, turnout
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import Office
from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.groups.readings import AttendanceSheet, GroupFile, Seat
from tksk_desktop.usecases.needs import Clock
from tksk_desktop.usecases.readings import GroupSheet, SessionSheet


@dataclass(frozen=True)
class AttendancePaper:
    """The list that is signed at a meeting: names and nothing else about anyone."""

    head: PaperHead
    group: GroupSheet
    held_on: date
    topic: str
    names: tuple[str, ...]
    """Empty for a member whose name must not be told: a line to write on, like the others."""


@dataclass(frozen=True)
class Minutes:
    """The minutes (notulen) of a meeting that was held; members appear as counts only."""

    head: PaperHead
    group: GroupSheet
    note: SessionSheet
    village_name: str
    turnout: Turnout
    chair: str


@dataclass(frozen=True)
class ProgressPaper:
    """A group's members and figures over the months."""

    head: PaperHead
    file: GroupFile
    chair: str


class GroupSources(Protocol):
    """Where the papers' contents come from."""

    def office(self) -> Office: ...
    def file(self, group_id: int, last: Month) -> GroupFile: ...
    def expected(self, group_id: int, on: date) -> tuple[Seat, ...]: ...
    def note(self, session_id: int) -> SessionSheet: ...
    def attendance(self, session_id: int) -> AttendanceSheet: ...
    def village_name(self, code: str | None) -> str: ...


class GroupPaperWriter(Protocol):
    """Sets the papers as PDF."""

    def attendance_list(self, paper: AttendancePaper) -> bytes: ...
    def minutes(self, paper: Minutes) -> bytes: ...
    def progress(self, paper: ProgressPaper) -> bytes: ...


def make_attendance_list(
    group_id: int,
    held_on: date,
    topic: str,
    *,
    sources: GroupSources,
    writer: GroupPaperWriter,
    clock: Clock,
) -> bytes:
    """Return the attendance list of a meeting; raise NotFound."""
    seats = sources.expected(group_id, held_on)
    # Lines without a name stand last, where nobody's place in the alphabet gives them away.
    names = sorted(("" if seat.is_hidden else seat.name for seat in seats), key=_blank_last)
    return writer.attendance_list(
        AttendancePaper(
            head=paper_head(sources.office(), clock.today()),
            group=sources.file(group_id, Month.of(held_on)).sheet,
            held_on=held_on,
            topic=topic.strip(),
            names=tuple(names),
        )
    )


def make_minutes(
    session_id: int, *, sources: GroupSources, writer: GroupPaperWriter, clock: Clock
) -> bytes:
    """Return the minutes of a group's meeting; raise NotFound or ConfidentialClosed."""
    note = sources.note(session_id)
    group = sources.file(note.group_id or 0, Month.of(note.held_on)).sheet
    taken = sources.attendance(session_id)
    states = [seat.state for seat in taken.seats if seat.state is not None]
    return writer.minutes(
        Minutes(
            head=paper_head(sources.office(), clock.today()),
            group=group,
            note=note,
            village_name=sources.village_name(note.village_code),
            turnout=turnout(states, note.walk_ins),
            chair=chair_of(group),
        )
    )


def make_progress_paper(
    group_id: int,
    last: Month,
    *,
    sources: GroupSources,
    writer: GroupPaperWriter,
    clock: Clock,
) -> bytes:
    """Return the progress of a group over the twelve months up to the last; raise NotFound."""
    file = sources.file(group_id, last)
    head = paper_head(sources.office(), clock.today())
    return writer.progress(ProgressPaper(head, file, chair_of(file.sheet)))


def chair_of(group: GroupSheet) -> str:
    """Return the chair's name, empty without one."""
    held = [(line.role, line.client_name) for line in group.members]
    held += [(line.role, line.name) for line in group.others]
    return next((name for role, name in held if role is GroupRole.CHAIR), "")


def _blank_last(name: str) -> tuple[bool, str]:
    return (not name, name.casefold())
