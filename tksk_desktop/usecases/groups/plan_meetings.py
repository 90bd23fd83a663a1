# SPDX-License-Identifier: MIT
"""Plan a series of meetings of a group, or change what is planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.group_progress import MeetingSeries, PlannedMeeting, series_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewMeeting:
    """One meeting as planned; ``id`` is that of a meeting that is planned already."""

    topic: str
    planned_on: date | None = None
    id: int | None = None


@dataclass(frozen=True)
class NewSeries:
    """What the form says of a series."""

    group_id: int
    title: str
    meetings: tuple[NewMeeting, ...]


def plan_series(new: NewSeries, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Plan a series; raise EntryRefused with every wrong field."""
    meetings = [PlannedMeeting(each.topic.strip(), each.planned_on) for each in new.meetings]
    series = MeetingSeries(new.group_id, new.title.strip(), meetings)
    with open_work() as work:
        work.groups.get(new.group_id)
        _refuse_wrong(series)
        work.groups.add_series(series)
        work.flush()
        work.commit()
        return Changes.of(Kind.GROUPS, record_id=series.id)


def change_series(series_id: int, new: NewSeries, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Change a series; a meeting that was held cannot be taken out of it."""
    with open_work() as work:
        series = work.groups.series(series_id)
        known = {meeting.id: meeting for meeting in series.meetings}
        kept = {each.id for each in new.meetings}
        if any(each.session_id is not None and each.id not in kept for each in series.meetings):
            raise EntryRefused(FieldProblem("meetings", Problem.MEETING_HELD))
        wanted = []
        for each in new.meetings:
            meeting = known.get(each.id) if each.id is not None else None
            if meeting is None:
                meeting = PlannedMeeting(each.topic.strip())
            meeting.topic = each.topic.strip()
            meeting.planned_on = each.planned_on
            wanted.append(meeting)
        series.title = new.title.strip()
        series.meetings = wanted
        _refuse_wrong(series)
        work.commit()
    return Changes.of(Kind.GROUPS, record_id=series_id)


def _refuse_wrong(series: MeetingSeries) -> None:
    problems = series_problems(series)
    if problems:
        raise EntryRefused(*problems)
