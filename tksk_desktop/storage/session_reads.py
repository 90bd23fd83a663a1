# SPDX-License-Identifier: MIT
"""Reads notes, follow-ups and groups: plain statements, frozen lines.

Notes with a client of level 3 stand in the journal, for its counts, without names and text until
opened; ``confidential_veil`` says how a read sees to it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.domain.names import WORD
from tksk_desktop.domain.sessions import AttendanceState, SessionKind, SessionTrait
from tksk_desktop.storage.confidential_veil import (
    client_name,
    clients_seen,
    note_text,
    notes_seen,
)
from tksk_desktop.storage.month_counts import late_entries
from tksk_desktop.storage.schema import (
    attendances,
    clients,
    group_members,
    groups,
    obstacles,
    session_addenda,
    session_corrections,
    session_photos,
    sessions,
    villages,
)
from tksk_desktop.storage.session_history_reads import (
    addendum_lines,
    correction_lines,
    lock_makings,
)
from tksk_desktop.usecases.readings import (
    AttendanceLine,
    FollowUpLine,
    GroupMemberLine,
    GroupSheet,
    PhotoSheet,
    SessionFilter,
    SessionLine,
    SessionSheet,
)

NAMES_SHOWN = 3


class SessionReads:
    """Reads of notes and groups over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def lines(self, filter: SessionFilter, limit: int = 1000) -> tuple[SessionLine, ...]:
        """Return matching notes, the newest first."""
        query = _session_lines(self._opened).where(*_conditions(filter, self._opened)).limit(limit)
        query = query.order_by(
            sessions.c.held_on.desc(), sessions.c.starts_at.desc(), sessions.c.id
        )
        with self._engine.connect() as connection:
            return tuple(_session_line(row) for row in connection.execute(query))

    def sheet(self, session_id: int) -> SessionSheet:
        """Return all of one note; raise NotFound, or ConfidentialClosed for a veiled one."""
        with self._engine.connect() as connection:
            if not self._opened and _is_veiled(connection, session_id):
                raise ConfidentialClosed
            row = connection.execute(
                sa.select(sessions, groups.c.name.label("group_name"))
                .select_from(sessions.outerjoin(groups, groups.c.id == sessions.c.group_id))
                .where(sessions.c.id == session_id)
            ).one_or_none()
            if row is None:
                raise NotFound("session")
            values = {
                name: value
                for name, value in row._mapping.items()
                if name in SessionSheet.__dataclass_fields__
            }
            values["group_name"] = row.group_name or ""
            return SessionSheet(
                **values,
                attendances=_attendance_lines(connection, session_id),
                obstacles=_obstacle_pairs(connection, session_id),
                photos=_photos(connection, session_id),
                makings=lock_makings(connection, row.held_on, row.recorded_at),
                addenda=addendum_lines(connection, session_id),
                corrections=correction_lines(connection, session_id, opened=self._opened),
            )

    def is_veiled(self, session_id: int) -> bool:
        """Tell whether a note is with a client of level 3, opened or not."""
        with self._engine.connect() as connection:
            return _is_veiled(connection, session_id)

    def follow_ups(self, today: date) -> tuple[FollowUpLine, ...]:
        """Return agreed follow-ups that no later note with the same client has answered."""
        with self._engine.connect() as connection:
            return open_follow_ups(connection, opened=self._opened)

    def groups(self) -> tuple[GroupSheet, ...]:
        """Return all groups in the order of their names."""
        return self._group_sheets(sa.true())

    def group(self, group_id: int) -> GroupSheet:
        """Return one group; raise NotFound."""
        found = self._group_sheets(groups.c.id == group_id)
        if not found:
            raise NotFound("group")
        return found[0]

    def _group_sheets(self, where: Any) -> tuple[GroupSheet, ...]:
        held = (
            sa.select(sa.func.count())
            .where(sessions.c.group_id == groups.c.id)
            .correlate(groups)
            .scalar_subquery()
        )
        query = (
            sa.select(groups, villages.c.name.label("village_name"), held.label("held"))
            .select_from(groups.outerjoin(villages, villages.c.code == groups.c.village_code))
            .where(where)
            .order_by(groups.c.name)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            members = _members(connection, [row.id for row in rows], self._opened)
        return tuple(
            GroupSheet(
                id=row.id,
                name=row.name,
                kind=row.kind,
                village_code=row.village_code,
                village_name=row.village_name or "",
                formed_on=row.formed_on,
                members=tuple(members.get(row.id, ())),
                sessions=row.held,
            )
            for row in rows
        )


def open_follow_ups(
    connection: sa.Connection, *where: Any, opened: bool = False
) -> tuple[FollowUpLine, ...]:
    """Return agreed follow-ups that no later note with the same client has answered.

    The one query for them: lists and to-do list narrow it further by conditions of their own.
    Clients of level 3 and texts of notes with them come only once ``opened``.
    """
    later, seen = sessions.alias("later"), attendances.alias("seen")
    answered = (
        sa.exists()
        .select_from(later.join(seen, seen.c.session_id == later.c.id))
        .where(
            seen.c.client_id == attendances.c.client_id,
            seen.c.state == AttendanceState.PRESENT,
            later.c.held_on > sessions.c.held_on,
        )
    )
    query = (
        sa.select(
            sessions.c.id,
            clients.c.id,
            clients.c.name,
            sa.func.coalesce(villages.c.name, ""),
            sessions.c.follow_up_on,
            note_text(sessions.c.agreement, opened),
        )
        .select_from(
            sessions.join(attendances, attendances.c.session_id == sessions.c.id)
            .join(clients, clients.c.id == attendances.c.client_id)
            .outerjoin(villages, villages.c.code == clients.c.village_code)
        )
        .where(sessions.c.follow_up_on.is_not(None), ~answered, clients_seen(opened), *where)
        .order_by(sessions.c.follow_up_on, clients.c.name)
    )
    return tuple(FollowUpLine(*row) for row in connection.execute(query))


def _is_veiled(connection: sa.Connection, session_id: int) -> bool:
    query = sa.select(sessions.c.id).where(sessions.c.id == session_id, ~notes_seen(opened=False))
    return connection.scalar(query) is not None


def _members(
    connection: sa.Connection, ids: list[int], opened: bool
) -> dict[int, list[GroupMemberLine]]:
    """Return the present members; a hidden one keeps the seat, so that saving drops nobody."""
    query = (
        sa.select(
            group_members.c.group_id,
            clients.c.id,
            client_name(opened),
            group_members.c.role,
            group_members.c.since,
        )
        .select_from(group_members.join(clients))
        .where(group_members.c.group_id.in_(ids), group_members.c.until.is_(None))
        .order_by(client_name(opened), clients.c.id)
    )
    found: dict[int, list[GroupMemberLine]] = {}
    for group_id, *line in connection.execute(query):
        found.setdefault(group_id, []).append(GroupMemberLine(*line))
    return found


def _session_lines(opened: bool) -> sa.Select[Any]:
    of_session = attendances.c.session_id == sessions.c.id
    present = attendances.c.state == AttendanceState.PRESENT

    def seats(*where: Any) -> Any:
        query = sa.select(sa.func.count()).where(of_session, *where)
        return query.correlate(sessions).scalar_subquery()

    names = (
        sa.select(sa.func.group_concat(client_name(opened), ", "))
        .select_from(attendances.join(clients))
        .where(of_session)
        .correlate(sessions)
        .scalar_subquery()
    )

    def parts(table: sa.Table, *where: Any) -> Any:
        query = sa.select(sa.func.count()).where(table.c.session_id == sessions.c.id, *where)
        return query.correlate(sessions).scalar_subquery()

    return sa.select(
        sessions,
        groups.c.name.label("group_name"),
        villages.c.name.label("village_name"),
        names.label("names"),
        seats(present).label("present"),
        seats().label("expected"),
        parts(session_photos).label("photos"),
        parts(session_addenda).label("addenda"),
        parts(session_corrections, session_corrections.c.reason != "").label("corrections"),
        (~notes_seen(opened)).label("veiled"),
    ).select_from(
        sessions.outerjoin(groups, groups.c.id == sessions.c.group_id).outerjoin(
            villages, villages.c.code == sessions.c.village_code
        )
    )


def _conditions(filter: SessionFilter, opened: bool) -> list[Any]:
    conditions: list[Any] = []
    if filter.month is not None and filter.trait is SessionTrait.LATE:
        conditions.append(late_entries(filter.month))
    elif filter.month is not None:
        month = filter.month
        conditions.append(sessions.c.held_on.between(month.first_day, month.last_day))
    conditions += _trait_conditions(filter)
    if filter.kind is not None:
        conditions.append(sessions.c.kind == filter.kind)
    if filter.place_kind is not None:
        conditions.append(sessions.c.place_kind == filter.place_kind)
    if filter.client_id is not None:
        of_client = (
            sa.select(attendances.c.session_id)
            .select_from(attendances.join(clients))
            .where(attendances.c.client_id == filter.client_id, clients_seen(opened))
        )
        conditions.append(sessions.c.id.in_(of_client))
    if filter.case_id is not None:
        conditions.append(sessions.c.case_id == filter.case_id)
    words = WORD.findall(filter.text)
    if words:
        match = " AND ".join(f'"{word}"*' for word in words)
        rows = sa.text(
            "SELECT rowid FROM session_words WHERE session_words MATCH :match"
            " UNION SELECT session_id FROM session_addenda WHERE id IN"
            " (SELECT rowid FROM addendum_words WHERE addendum_words MATCH :match)"
        )
        conditions += [sessions.c.id.in_(rows.bindparams(match=match)), notes_seen(opened)]
    return conditions


def _trait_conditions(filter: SessionFilter) -> list[Any]:
    conditions: list[Any] = []
    if filter.trait is SessionTrait.WITHOUT_RESULT:
        conditions += [sessions.c.result == "", sessions.c.kind != SessionKind.OTHER]
    if filter.trait is SessionTrait.WITH_FOLLOW_UP:
        conditions.append(sessions.c.follow_up_on.is_not(None))
    if filter.trait is SessionTrait.WITH_PHOTOS:
        conditions.append(sessions.c.id.in_(sa.select(session_photos.c.session_id)))
    if filter.obstacle is not None:
        met = sa.select(obstacles.c.session_id).where(obstacles.c.kind == filter.obstacle)
        conditions.append(sessions.c.id.in_(met))
    return conditions


def _session_line(row: Any) -> SessionLine:
    names = (row.names or "").split(", ") if row.names else []
    shown = ", ".join(names[:NAMES_SHOWN])
    if len(names) > NAMES_SHOWN:
        shown += f" +{len(names) - NAMES_SHOWN}"
    return SessionLine(
        id=row.id,
        kind=row.kind,
        held_on=row.held_on,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        title="" if row.veiled else row.title,
        who=row.group_name or shown,
        place=(row.place if not row.veiled else "") or row.village_name or "",
        present=row.present,
        expected=row.expected,
        walk_ins=row.walk_ins,
        follow_up_on=row.follow_up_on,
        photos=row.photos,
        is_veiled=bool(row.veiled),
        addenda=row.addenda,
        corrections=row.corrections,
    )


def _attendance_lines(connection: sa.Connection, session_id: int) -> tuple[AttendanceLine, ...]:
    query = (
        sa.select(clients.c.id, clients.c.name, attendances.c.state)
        .select_from(attendances.join(clients))
        .where(attendances.c.session_id == session_id)
        .order_by(attendances.c.id)
    )
    return tuple(AttendanceLine(*row) for row in connection.execute(query))


def _obstacle_pairs(connection: sa.Connection, session_id: int) -> tuple[tuple[str, str], ...]:
    query = sa.select(obstacles.c.kind, obstacles.c.text).where(
        obstacles.c.session_id == session_id
    )
    return tuple((kind.value, text) for kind, text in connection.execute(query))


def _photos(connection: sa.Connection, session_id: int) -> tuple[PhotoSheet, ...]:
    query = (
        sa.select(session_photos.c.picture, session_photos.c.caption)
        .where(session_photos.c.session_id == session_id)
        .order_by(session_photos.c.id)
    )
    return tuple(PhotoSheet(*row) for row in connection.execute(query))
