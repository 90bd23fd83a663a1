# SPDX-License-Identifier: MIT
"""Reads all of one group: memberships, meetings, series and figures.

Members of level 3 keep their seats and lose their names until opened; on papers such a seat is an
empty line, because a list that goes round a room must not say that someone is kept secret.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.group_progress import strength_over, turnout
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.confidential_veil import HIDDEN, client_name, note_text
from tksk_desktop.storage.schema import (
    attendances,
    clients,
    group_figures,
    group_indicators,
    group_kinds,
    group_members,
    group_others,
    meeting_series,
    planned_meetings,
    session_guests,
    sessions,
)
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.groups.readings import (
    AttendanceSheet,
    GroupFile,
    HeldMeeting,
    IndicatorLine,
    KindLine,
    PlannedLine,
    Progress,
    Seat,
    SeriesLine,
    SpellLine,
)


class GroupReads:
    """Reads over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def kinds(self) -> tuple[KindLine, ...]:
        """Return the kinds that can be chosen."""
        query = (
            sa.select(group_kinds.c.code, group_kinds.c.name)
            .where(group_kinds.c.active)
            .order_by(group_kinds.c.position, group_kinds.c.id)
        )
        with self._engine.connect() as connection:
            return tuple(KindLine(*row) for row in connection.execute(query))

    def file(self, group_id: int, months: Sequence[Month], today: date) -> GroupFile:
        """Return all of one group, its figures over these months; raise NotFound."""
        sheet = SessionReads(self._engine, opened=self._opened).group(group_id)
        with self._engine.connect() as connection:
            spells = _spells(connection, group_id, self._opened)
            return GroupFile(
                sheet=sheet,
                spells=spells,
                meetings=_meetings(connection, group_id, self._opened),
                series=_series(connection, group_id),
                progress=_progress(connection, group_id, months, spells, today),
            )

    def expected(self, group_id: int, on: date) -> tuple[Seat, ...]:
        """Return who belongs to the group on a day, in the order of their names."""
        with self._engine.connect() as connection:
            return _expected(connection, group_id, on, self._opened)

    def attendance(self, session_id: int) -> AttendanceSheet:
        """Return the attendance of a meeting as it was taken."""
        with self._engine.connect() as connection:
            return _attendance(connection, session_id, self._opened)


def _spells(connection: sa.Connection, group_id: int, opened: bool) -> tuple[SpellLine, ...]:
    known = (
        sa.select(
            client_name(opened),
            group_members.c.role,
            group_members.c.since,
            group_members.c.until,
            group_members.c.client_id,
            group_members.c.id,
        )
        .select_from(group_members.join(clients))
        .where(group_members.c.group_id == group_id)
    )
    others = sa.select(
        group_others.c.name,
        group_others.c.role,
        group_others.c.since,
        group_others.c.until,
        sa.null(),
        group_others.c.id,
    ).where(group_others.c.group_id == group_id)
    found = [SpellLine(*row) for row in connection.execute(known)]
    found += [SpellLine(*row) for row in connection.execute(others)]
    return tuple(sorted(found, key=lambda spell: (spell.since, spell.name)))


def _expected(connection: sa.Connection, group_id: int, on: date, opened: bool) -> tuple[Seat, ...]:
    def on_that_day(table: sa.Table) -> Any:
        until = table.c.until
        return sa.and_(
            table.c.group_id == group_id,
            table.c.since <= on,
            sa.or_(until.is_(None), until > on),
        )

    hidden = sa.false() if opened else HIDDEN
    known = (
        sa.select(client_name(opened), group_members.c.client_id, hidden)
        .select_from(group_members.join(clients))
        .where(on_that_day(group_members), clients.c.destroyed_on.is_(None))
    )
    others = sa.select(group_others.c.name, group_others.c.id).where(on_that_day(group_others))
    seats = [
        Seat(name, client_id=client_id, is_hidden=bool(veiled))
        for name, client_id, veiled in connection.execute(known)
    ]
    seats += [Seat(name, other_id=other_id) for name, other_id in connection.execute(others)]
    return tuple(sorted(seats, key=_by_name))


def _attendance(connection: sa.Connection, session_id: int, opened: bool) -> AttendanceSheet:
    hidden = sa.false() if opened else HIDDEN
    known = (
        sa.select(
            client_name(opened),
            attendances.c.client_id,
            attendances.c.state,
            hidden,
            attendances.c.expected,
        )
        .select_from(attendances.join(clients))
        .where(attendances.c.session_id == session_id)
    )
    seats, came_besides = list[Seat](), list[Seat]()
    for name, client_id, state, veiled, expected in connection.execute(known):
        seat = Seat(name, client_id=client_id, state=state, is_hidden=bool(veiled))
        (seats if expected else came_besides).append(seat)
    walk_ins = []
    guests = (
        sa.select(session_guests.c.name, session_guests.c.group_other_id, session_guests.c.state)
        .where(session_guests.c.session_id == session_id)
        .order_by(session_guests.c.id)
    )
    for name, other_id, state in connection.execute(guests):
        if other_id is None:
            walk_ins.append(name)
        else:
            seats.append(Seat(name, other_id=other_id, state=state))
    return AttendanceSheet(
        session_id,
        tuple(sorted(seats, key=_by_name)),
        tuple(walk_ins),
        tuple(sorted(came_besides, key=_by_name)),
    )


def _by_name(seat: Seat) -> tuple[str, int, int]:
    return (seat.name.casefold(), seat.client_id or 0, seat.other_id or 0)


def _meetings(connection: sa.Connection, group_id: int, opened: bool) -> tuple[HeldMeeting, ...]:
    rows = connection.execute(
        sa.select(
            sessions.c.id,
            sessions.c.held_on,
            note_text(sessions.c.title, opened).label("title"),
            sessions.c.starts_at,
            sessions.c.ends_at,
            note_text(sessions.c.place, opened).label("place"),
            sessions.c.walk_ins,
        )
        .where(sessions.c.group_id == group_id)
        .order_by(sessions.c.held_on.desc(), sessions.c.id.desc())
    ).all()
    states: dict[int, list[AttendanceState]] = {}
    ids = [row.id for row in rows]
    seated = sa.select(attendances.c.session_id, attendances.c.state).where(attendances.c.expected)
    guests = sa.select(session_guests.c.session_id, session_guests.c.state).where(
        session_guests.c.group_other_id.is_not(None)
    )
    for query in (
        seated.where(attendances.c.session_id.in_(ids)),
        guests.where(session_guests.c.session_id.in_(ids)),
    ):
        for session_id, state in connection.execute(query):
            states.setdefault(session_id, []).append(state)
    return tuple(
        HeldMeeting(
            row.id,
            row.held_on,
            row.title,
            row.starts_at,
            row.ends_at,
            row.place,
            turnout(states.get(row.id, ()), row.walk_ins),
        )
        for row in rows
    )


def _series(connection: sa.Connection, group_id: int) -> tuple[SeriesLine, ...]:
    titles = connection.execute(
        sa.select(meeting_series.c.id, meeting_series.c.title)
        .where(meeting_series.c.group_id == group_id)
        .order_by(meeting_series.c.id.desc())
    ).all()
    meetings: dict[int, list[PlannedLine]] = {}
    query = (
        sa.select(
            planned_meetings.c.series_id,
            planned_meetings.c.id,
            planned_meetings.c.topic,
            planned_meetings.c.planned_on,
            planned_meetings.c.session_id,
            sessions.c.held_on,
        )
        .select_from(
            planned_meetings.join(meeting_series).outerjoin(
                sessions, sessions.c.id == planned_meetings.c.session_id
            )
        )
        .where(meeting_series.c.group_id == group_id)
        .order_by(planned_meetings.c.id)
    )
    for series_id, *line in connection.execute(query):
        meetings.setdefault(series_id, []).append(PlannedLine(*line))
    return tuple(SeriesLine(key, title, tuple(meetings.get(key, ()))) for key, title in titles)


def _progress(
    connection: sa.Connection,
    group_id: int,
    months: Sequence[Month],
    spells: Iterable[SpellLine],
    today: date,
) -> Progress:
    columns = group_indicators.c
    own = sa.exists().where(
        group_figures.c.indicator_id == columns.id, group_figures.c.group_id == group_id
    )
    indicators = tuple(
        IndicatorLine(*row)
        for row in connection.execute(
            sa.select(columns.id, columns.name, columns.kind, columns.unit)
            .where(sa.or_(columns.active, own))
            .order_by(columns.position, columns.id)
        )
    )
    values = {
        (indicator_id, month): value
        for indicator_id, month, value in connection.execute(
            sa.select(
                group_figures.c.indicator_id, group_figures.c.month, group_figures.c.value
            ).where(group_figures.c.group_id == group_id)
        )
    }
    return Progress(
        months=tuple(months),
        indicators=indicators,
        figures=tuple(
            tuple(values.get((indicator.id, month.first_day)) for month in months)
            for indicator in indicators
        ),
        strengths=tuple(strength_over(months, spells, today)),
    )
