# SPDX-License-Identifier: MIT
"""Turns what the attendance dialog holds into a note of the group; no Qt in here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from tksk_desktop.domain.sessions import ObstacleKind, PlaceKind, SessionKind
from tksk_desktop.usecases.groups.readings import Seat
from tksk_desktop.usecases.readings import GroupSheet, SessionSheet
from tksk_desktop.usecases.sessions.record_session import NewGuest, NewSession


@dataclass(frozen=True)
class TakenAttendance:
    """What was typed; every seat has its letter."""

    held_on: date
    topic: str
    starts_at: time | None
    ends_at: time | None
    place: str
    seats: Sequence[Seat]
    walk_ins: tuple[str, ...]
    came_besides: tuple[int, ...]
    """Clients among those who came unexpected."""
    more_walk_ins: int
    planned_meeting_id: int | None


def as_note(taken: TakenAttendance, group: GroupSheet, former: SessionSheet | None) -> NewSession:
    """Return the note: a new one, or the former with this attendance and nothing else changed."""
    known = [(seat.client_id, seat.state) for seat in taken.seats]
    others = [
        NewGuest(seat.name, seat.other_id, seat.state)
        for seat in taken.seats
        if seat.other_id is not None and seat.state is not None
    ]
    others += [NewGuest(name) for name in taken.walk_ins]
    beginning = _as_written(former) if former is not None else _new(taken, group)
    return replace(
        beginning,
        held_on=taken.held_on,
        title=taken.topic,
        starts_at=taken.starts_at,
        ends_at=taken.ends_at,
        place=taken.place,
        attendances=tuple(
            (client_id, state) for client_id, state in known if client_id is not None and state
        ),
        guests=tuple(others),
        came_besides=taken.came_besides,
        walk_ins=len(taken.walk_ins) + len(taken.came_besides) + taken.more_walk_ins,
        planned_meeting_id=taken.planned_meeting_id,
    )


def _new(taken: TakenAttendance, group: GroupSheet) -> NewSession:
    return NewSession(
        kind=SessionKind.GROUP,
        held_on=taken.held_on,
        place_kind=PlaceKind.ELSEWHERE,
        village_code=group.village_code or None,
        group_id=group.id,
        aim=taken.topic,
    )


def _as_written(note: SessionSheet) -> NewSession:
    return NewSession(
        kind=note.kind,
        held_on=note.held_on,
        place_kind=note.place_kind,
        village_code=note.village_code,
        case_id=note.case_id,
        group_id=note.group_id,
        others_present=note.others_present,
        technique=note.technique,
        aim=note.aim,
        process=note.process,
        interpretation=note.interpretation,
        result=note.result,
        agreement=note.agreement,
        follow_up_on=note.follow_up_on,
        obstacles=tuple((ObstacleKind(kind), text) for kind, text in note.obstacles),
        photos=note.photos,
        late_reason=note.late_reason,
        phase=note.phase,
        programme=note.programme,
        programme_code=note.programme_code,
        partners=note.partners,
        audience_men=note.audience_men,
        audience_women=note.audience_women,
    )
