# SPDX-License-Identifier: MIT
"""Reads notes and groups: plain statements, frozen lines.

Notes with a client of level 3 stand in the journal, for its counts, without names and text until
opened; ``confidential_veil`` says how a read sees to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.names import WORD
from tksk_desktop.domain.sessions import AttendanceState, SessionKind, SessionTrait
from tksk_desktop.storage.confidential_veil import (
    client_name,
    clients_seen,
    notes_seen,
    veiled_notes,
)
from tksk_desktop.storage.consent_reads import photographed_without_consent
from tksk_desktop.storage.follow_up_reads import (
    agrees_on_a_day,
    due_and_open_on,
    settled_between,
)
from tksk_desktop.storage.line_query import LineQuery
from tksk_desktop.storage.month_counts import late_entries
from tksk_desktop.storage.schema import (
    attendances,
    clients,
    group_kinds,
    group_members,
    group_others,
    groups,
    obstacles,
    session_addenda,
    session_agreements,
    session_corrections,
    session_guests,
    session_photos,
    session_types,
    sessions,
    villages,
)
from tksk_desktop.storage.session_counts import count_sessions
from tksk_desktop.storage.session_history_reads import (
    addendum_lines,
    correction_lines,
    lock_makings,
)
from tksk_desktop.storage.session_type_records import type_lines, type_name
from tksk_desktop.usecases.readings import (
    AgreementLine,
    AttendanceLine,
    FormerNote,
    GroupMemberLine,
    GroupSheet,
    OtherMemberLine,
    OutsiderLine,
    PhotoSheet,
    SessionFilter,
    SessionLine,
    SessionSheet,
)
from tksk_desktop.usecases.session_types.readings import SessionTypeLine

NAMES_SHOWN = 3
BETWEEN_NAMES = "\n"
BOUNDS = frozenset({"since", "until"})


class SessionReads:
    """Reads of notes and groups over one engine; ``opened`` shows clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def lines(self, filter: SessionFilter, limit: int = 1000) -> tuple[SessionLine, ...]:
        """Return matching notes, the newest first."""
        given = _given(filter)
        query = _session_lines(frozenset(given), self._opened)
        with self._engine.connect() as connection:
            return tuple(query.read(connection, **given, limit=limit))

    def former(self, client_id: int) -> tuple[FormerNote, ...]:
        """Return all notes about a client, the newest first: which and when, no texts."""
        query = (
            sa.select(sessions.c.id, sessions.c.held_on)
            .select_from(
                attendances.join(sessions).join(clients, clients.c.id == attendances.c.client_id)
            )
            .where(attendances.c.client_id == client_id, clients_seen(self._opened))
            .order_by(sessions.c.held_on.desc(), sessions.c.id.desc())
        )
        with self._engine.connect() as connection:
            return tuple(FormerNote(*row) for row in connection.execute(query))

    def sheet(self, session_id: int) -> SessionSheet:
        """Return all of one note; raise NotFound, or ConfidentialClosed for a veiled one."""
        with self._engine.connect() as connection:
            if not self._opened and _is_veiled(connection, session_id):
                raise ConfidentialClosed
            row = connection.execute(
                sa.select(
                    sessions, groups.c.name.label("group_name"), type_name().label("type_name")
                )
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
                outsiders=_outsiders(connection, session_id),
                agreements=_agreement_lines(connection, session_id),
            )

    def counts(self, month: Month) -> tuple[SessionCount, ...]:
        """Return the sessions of a month by type, as Beranda and the report count them."""
        with self._engine.connect() as connection:
            return count_sessions(connection, month.first_day, month.last_day)

    def types(self) -> tuple[SessionTypeLine, ...]:
        """Return the types that notes can be of, in their order, those out of use too."""
        with self._engine.connect() as connection:
            return type_lines(connection)

    def is_veiled(self, session_id: int) -> bool:
        """Tell whether a note is with a client of level 3, opened or not."""
        with self._engine.connect() as connection:
            return _is_veiled(connection, session_id)

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
            sa.select(
                groups,
                villages.c.name.label("village_name"),
                group_kinds.c.name.label("kind_name"),
                held.label("held"),
            )
            .select_from(
                groups.outerjoin(villages, villages.c.code == groups.c.village_code).outerjoin(
                    group_kinds, group_kinds.c.code == groups.c.kind
                )
            )
            .where(where)
            .order_by(groups.c.name)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            members = _members(connection, [row.id for row in rows], self._opened)
            others = _other_members(connection, [row.id for row in rows])
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
                kind_name=row.kind_name or "",
                others=tuple(others.get(row.id, ())),
                decree=row.decree,
                meeting_place=row.meeting_place,
                meeting_days=row.meeting_days,
                ended_on=row.ended_on,
                end_reason=row.end_reason,
            )
            for row in rows
        )


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


def _other_members(connection: sa.Connection, ids: list[int]) -> dict[int, list[OtherMemberLine]]:
    """Return the present members who are no clients."""
    query = (
        sa.select(
            group_others.c.group_id,
            group_others.c.id,
            group_others.c.name,
            group_others.c.role,
            group_others.c.since,
        )
        .where(group_others.c.group_id.in_(ids), group_others.c.until.is_(None))
        .order_by(group_others.c.name, group_others.c.id)
    )
    found: dict[int, list[OtherMemberLine]] = {}
    for group_id, *line in connection.execute(query):
        found.setdefault(group_id, []).append(OtherMemberLine(*line))
    return found


@cache
def _session_lines(given: frozenset[str], opened: bool) -> LineQuery[SessionLine]:
    of_session = attendances.c.session_id == sessions.c.id
    present = attendances.c.state == AttendanceState.PRESENT

    def seats(*where: Any) -> Any:
        query = sa.select(sa.func.count()).where(of_session, *where)
        return query.correlate(sessions).scalar_subquery()

    def guests(*where: Any) -> Any:
        """Count the expected members who are no clients."""
        query = sa.select(sa.func.count()).where(
            session_guests.c.session_id == sessions.c.id,
            session_guests.c.group_other_id.is_not(None),
            *where,
        )
        return query.correlate(sessions).scalar_subquery()

    guests_present = guests(session_guests.c.state == AttendanceState.PRESENT)

    names = (
        sa.select(sa.func.group_concat(client_name(opened), BETWEEN_NAMES))
        .select_from(attendances.join(clients))
        .where(of_session)
        .correlate(sessions)
        .scalar_subquery()
    )
    veiled = sa.select(veiled_notes().subquery()).distinct().subquery()
    (veiled_id,) = veiled.columns
    told = sa.true() if opened else veiled_id.is_(None)

    def parts(table: sa.Table, *where: Any) -> Any:
        query = sa.select(sa.func.count()).where(table.c.session_id == sessions.c.id, *where)
        return query.correlate(sessions).scalar_subquery()

    place = sa.case((told, sa.func.nullif(sessions.c.place, "")))
    statement = (
        sa.select(
            sessions.c.id,
            sessions.c.kind,
            sessions.c.held_on,
            sessions.c.starts_at,
            sessions.c.ends_at,
            sa.case((told, sessions.c.title), else_="").label("title"),
            sa.func.coalesce(groups.c.name, names, "").label("who"),
            sa.func.coalesce(place, villages.c.name, "").label("place"),
            (seats(present, attendances.c.expected) + guests_present).label("present"),
            (seats(attendances.c.expected) + guests()).label("expected"),
            sessions.c.walk_ins,
            sessions.c.follow_up_on,
            parts(session_photos).label("photos"),
            (~told).label("is_veiled"),
            parts(session_addenda).label("addenda"),
            parts(session_corrections, session_corrections.c.reason != "").label("corrections"),
            type_name().label("type_name"),
        )
        .select_from(
            _with_group_and_village(sessions)
            if opened
            else _with_group_and_village(sessions.outerjoin(veiled, veiled_id == sessions.c.id))
        )
        .where(*(_condition(name, opened) for name in sorted(given - BOUNDS)))
        .order_by(sessions.c.held_on.desc(), sessions.c.starts_at.desc(), sessions.c.id)
        .limit(sa.bindparam("limit", type_=sa.Integer))
    )
    return LineQuery(statement, SessionLine, who=_first_names)


def _with_group_and_village(notes: sa.FromClause) -> sa.Join:
    return notes.outerjoin(groups, groups.c.id == sessions.c.group_id).outerjoin(
        villages, villages.c.code == sessions.c.village_code
    )


def _first_names(who: str) -> str:
    names = who.split(BETWEEN_NAMES)
    more = f" +{len(names) - NAMES_SHOWN}" if len(names) > NAMES_SHOWN else ""
    return ", ".join(names[:NAMES_SHOWN]) + more


def _given(filter: SessionFilter) -> dict[str, Any]:
    """Return what narrows the list, by the names of its conditions."""
    given: dict[str, Any] = {
        name: value
        for name in ("kind", "type_code", "role", "place_kind", "client_id", "case_id", "obstacle")
        if (value := getattr(filter, name)) is not None
    }
    own_days = filter.trait if filter.trait in _OWN_DAYS else None
    if filter.trait is not None and own_days is None:
        given[filter.trait] = True
    if filter.month is not None:
        given[own_days or "held"] = True
        given |= {"since": filter.month.first_day, "until": filter.month.last_day}
    words = WORD.findall(filter.text)
    if words:
        given["match"] = " AND ".join(f'"{word}"*' for word in words)
    return given


def _condition(name: str, opened: bool) -> sa.ColumnElement[bool]:
    """Return a condition of the list by its name; notes are never searched through a veil."""
    if name == "match":
        return sa.and_(sessions.c.id.in_(_MATCHING), notes_seen(opened))
    if name == "client_id":
        seated = attendances.c.client_id == sa.bindparam("client_id")
        query = sa.select(attendances.c.session_id).select_from(attendances.join(clients))
        return sessions.c.id.in_(query.where(seated, clients_seen(opened)))
    return _WHERE[name]


_OWN_DAYS = (SessionTrait.LATE, SessionTrait.FOLLOW_UP_SETTLED, SessionTrait.FOLLOW_UP_DUE)
"""Traits that say themselves how a note belongs to a month; it need not be held in it."""
_SINCE, _UNTIL = (sa.bindparam(name, type_=sa.Date) for name in ("since", "until"))
_MATCHING = sa.text(
    "SELECT rowid FROM session_words WHERE session_words MATCH :match"
    " UNION SELECT session_id FROM session_addenda WHERE id IN"
    " (SELECT rowid FROM addendum_words WHERE addendum_words MATCH :match)"
)
_WHERE: Mapping[str, sa.ColumnElement[bool]] = {
    "kind": sessions.c.kind == sa.bindparam("kind"),
    "type_code": sessions.c.type_code == sa.bindparam("type_code"),
    "role": sessions.c.type_code.in_(
        sa.select(session_types.c.code).where(session_types.c.role == sa.bindparam("role"))
    ),
    "place_kind": sessions.c.place_kind == sa.bindparam("place_kind"),
    "case_id": sessions.c.case_id == sa.bindparam("case_id"),
    "obstacle": sessions.c.id.in_(
        sa.select(obstacles.c.session_id).where(obstacles.c.kind == sa.bindparam("obstacle"))
    ),
    "held": sessions.c.held_on.between(_SINCE, _UNTIL),
    SessionTrait.LATE: late_entries(_SINCE, _UNTIL),
    SessionTrait.FOLLOW_UP_SETTLED: settled_between(_SINCE, _UNTIL),
    SessionTrait.FOLLOW_UP_DUE: due_and_open_on(_UNTIL),
    SessionTrait.WITHOUT_RESULT: sa.and_(
        sessions.c.result == "", sessions.c.kind != SessionKind.OTHER
    ),
    SessionTrait.PHOTOS_WITHOUT_CONSENT: photographed_without_consent(),
    SessionTrait.WITH_FOLLOW_UP: agrees_on_a_day(),
    SessionTrait.WITH_PHOTOS: sessions.c.id.in_(sa.select(session_photos.c.session_id)),
}


def _attendance_lines(connection: sa.Connection, session_id: int) -> tuple[AttendanceLine, ...]:
    query = (
        sa.select(
            clients.c.id,
            clients.c.name,
            attendances.c.state,
            attendances.c.role,
            attendances.c.reason,
            attendances.c.expected,
        )
        .select_from(attendances.join(clients))
        .where(attendances.c.session_id == session_id)
        .order_by(attendances.c.id)
    )
    return tuple(AttendanceLine(*row) for row in connection.execute(query))


def _outsiders(connection: sa.Connection, session_id: int) -> tuple[OutsiderLine, ...]:
    """Return who came and is neither client nor expected member of a group."""
    query = (
        sa.select(session_guests.c.name, session_guests.c.role)
        .where(session_guests.c.session_id == session_id, session_guests.c.group_other_id.is_(None))
        .order_by(session_guests.c.id)
    )
    return tuple(OutsiderLine(*row) for row in connection.execute(query))


def _agreement_lines(connection: sa.Connection, session_id: int) -> tuple[AgreementLine, ...]:
    columns = session_agreements.c
    query = (
        sa.select(
            columns.id,
            columns.client_id,
            sa.func.coalesce(clients.c.name, columns.name),
            columns.what,
            columns.due_on,
        )
        .select_from(session_agreements.outerjoin(clients))
        .where(columns.session_id == session_id)
        .order_by(columns.id)
    )
    return tuple(AgreementLine(*row) for row in connection.execute(query))


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
