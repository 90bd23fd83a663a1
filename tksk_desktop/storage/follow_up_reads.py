# SPDX-License-Identifier: MIT
"""Reads agreed follow-ups: which are open, which a note may answer, what became of one.

Of clients of level 3, and of notes with them, neither name nor text comes out until opened.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import ConfidentialClosed
from tksk_desktop.domain.follow_ups import SETTLING, FollowUpStepKind
from tksk_desktop.storage.confidential_veil import clients_seen, note_text, notes_seen
from tksk_desktop.storage.line_query import LineQuery
from tksk_desktop.storage.living_places import place_name
from tksk_desktop.storage.schema import (
    attendances,
    clients,
    follow_up_steps,
    groups,
    sessions,
    villages,
)
from tksk_desktop.usecases.follow_ups.readings import (
    FollowUpLine,
    FollowUpSheet,
    FollowUpStepLine,
    OfferedFollowUp,
)
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import follow_up_words

MOST_OFFERED = 12


class FollowUpReads:
    """Reads over one engine; ``opened`` shows those of clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def open(self) -> tuple[FollowUpLine, ...]:
        """Return everything that is still due, the longest due first."""
        with self._engine.connect() as connection:
            return open_follow_ups(connection, opened=self._opened)

    def offered(
        self, client_ids: Collection[int], group_id: int | None = None
    ) -> tuple[OfferedFollowUp, ...]:
        """Return the open follow-ups that a note with these people or this group may answer."""
        query = (
            _offers(self._opened)
            .where(still_open(), agreed_with(client_ids, group_id, opened=self._opened))
            .order_by(due_day(), sessions.c.id)
            .limit(MOST_OFFERED)
        )
        with self._engine.connect() as connection:
            return tuple(OfferedFollowUp(*row) for row in connection.execute(query))

    def sheet(self, session_id: int) -> FollowUpSheet:
        """Return what became of a note's follow-up, and what the note answers."""
        steps = (
            sa.select(*(follow_up_steps.c[name] for name in FollowUpStepLine._fields))
            .where(follow_up_steps.c.session_id == session_id)
            .order_by(follow_up_steps.c.id)
        )
        answered = sa.select(follow_up_steps.c.session_id).where(
            follow_up_steps.c.answer_id == session_id
        )
        query = _offers(self._opened).where(sessions.c.id.in_(answered))
        with self._engine.connect() as connection:
            seen = sa.select(sessions.c.id).where(
                sessions.c.id == session_id, notes_seen(self._opened)
            )
            if connection.scalar(seen) is None:
                raise ConfidentialClosed
            return FollowUpSheet(
                tuple(FollowUpStepLine(*row) for row in connection.execute(steps)),
                tuple(OfferedFollowUp(*row) for row in connection.execute(query)),
            )


def open_follow_ups(
    connection: sa.Connection, *, opened: bool = False, **given: Any
) -> tuple[FollowUpLine, ...]:
    """Return what was agreed and is still due; the one query for it.

    The to-do list narrows it by ``client_id`` and a last day ``until``. Clients of level 3 and
    texts of notes with them come only once ``opened``.
    """
    return tuple(_open_lines(frozenset(given), opened).read(connection, **given))


def settled_between(since: Any, until: Any) -> sa.ColumnElement[bool]:
    """Return the condition on notes whose follow-up was answered or closed between two days."""
    return sessions.c.id.in_(
        sa.select(follow_up_steps.c.session_id).where(
            _settles(),
            follow_up_steps.c.happened_on.between(since, until),
        )
    )


def due_and_open_on(day: Any) -> sa.ColumnElement[bool]:
    """Return the condition on notes whose follow-up was due by a day and not settled by then."""
    by_then = sa.and_(
        follow_up_steps.c.session_id == sessions.c.id, follow_up_steps.c.happened_on <= day
    )
    moved_to = (
        sa.select(follow_up_steps.c.due_on)
        .where(by_then, follow_up_steps.c.due_on.is_not(None))
        .order_by(follow_up_steps.c.id.desc())
        .limit(1)
        .correlate(sessions)
        .scalar_subquery()
    )
    settled = sa.exists().where(by_then, _settles()).correlate(sessions)
    return sa.and_(
        sessions.c.follow_up_on.is_not(None),
        sessions.c.held_on <= day,
        sa.func.coalesce(moved_to, sessions.c.follow_up_on) <= day,
        ~settled,
    )


def _settles() -> sa.ColumnElement[bool]:
    # Not in_(): a compiled statement of lists takes each value as a parameter of its own.
    return sa.or_(*(follow_up_steps.c.kind == each for each in SETTLING))


def follow_up_entries(
    connection: sa.Connection, client_id: int, opened: bool
) -> list[TimeLineEntry]:
    """Return a client's follow-ups for the time line, each on its day with what became of it."""
    of_client = sa.select(attendances.c.session_id).where(attendances.c.client_id == client_id)
    agreed = sa.select(sessions.c.id, due_day(), note_text(sessions.c.agreement, opened)).where(
        sessions.c.id.in_(of_client), sessions.c.follow_up_on.is_not(None)
    )
    steps = (
        sa.select(
            follow_up_steps.c.session_id,
            follow_up_steps.c.kind,
            follow_up_steps.c.happened_on,
            follow_up_steps.c.due_on,
            note_text(follow_up_steps.c.reason, opened),
        )
        .select_from(follow_up_steps.join(sessions, sessions.c.id == follow_up_steps.c.session_id))
        .where(sessions.c.id.in_(of_client))
        .order_by(follow_up_steps.c.id)
    )
    became: dict[int, list[str]] = {}
    for session_id, *step in connection.execute(steps):
        became.setdefault(session_id, []).append(follow_up_words(*step))
    return [
        TimeLineEntry(
            day,
            "follow_up",
            agreement,
            "; ".join(became.get(session_id, ())),
            session_id=session_id,
        )
        for session_id, day, agreement in connection.execute(agreed)
    ]


def due_day() -> sa.ColumnElement[Any]:
    """Return the day on which a note's follow-up is due: the agreed one, or the last moved to."""
    moved = (
        sa.select(follow_up_steps.c.due_on)
        .where(
            follow_up_steps.c.session_id == sessions.c.id,
            follow_up_steps.c.kind == FollowUpStepKind.MOVED,
        )
        .order_by(follow_up_steps.c.id.desc())
        .limit(1)
        .correlate(sessions)
        .scalar_subquery()
    )
    return sa.func.coalesce(moved, sessions.c.follow_up_on, type_=sa.Date)


def still_open() -> sa.ColumnElement[bool]:
    """Return the condition on notes whose follow-up is neither answered nor closed."""
    settled = sa.exists().where(
        follow_up_steps.c.session_id == sessions.c.id,
        follow_up_steps.c.kind != FollowUpStepKind.MOVED,
    )
    return sa.and_(sessions.c.follow_up_on.is_not(None), ~settled)


def agreed_with(
    client_ids: Collection[int], group_id: int | None, *, opened: bool = True
) -> sa.ColumnElement[bool]:
    """Return the condition on notes with one of these people, or of this group.

    What was agreed with a whole group is answered by the group's next session alone.
    """
    if group_id is not None:
        return sessions.c.group_id == group_id
    seated = sa.select(attendances.c.session_id).select_from(attendances.join(clients))
    with_them = seated.where(clients.c.id.in_(client_ids), clients_seen(opened))
    return sa.and_(sessions.c.group_id.is_(None), sessions.c.id.in_(with_them))


def _offers(opened: bool) -> sa.Select[Any]:
    return sa.select(
        sessions.c.id,
        sessions.c.held_on,
        due_day(),
        note_text(sessions.c.agreement, opened),
    )


@cache
def _open_lines(given: frozenset[str], opened: bool) -> LineQuery[FollowUpLine]:
    """Each client of a note has a line; a group is one, unless one client is asked for."""
    of_one = "client_id" in given
    due = due_day()
    seat = attendances.c.session_id == sessions.c.id
    with_whom = seat if of_one else sa.and_(seat, sessions.c.group_id.is_(None))
    times_moved = (
        sa.select(sa.func.count())
        .where(
            follow_up_steps.c.session_id == sessions.c.id,
            follow_up_steps.c.kind == FollowUpStepKind.MOVED,
        )
        .correlate(sessions)
        .scalar_subquery()
    )
    who = sa.func.coalesce(
        clients.c.name, groups.c.name, note_text(sessions.c.title, opened), type_=sa.String
    )
    where = [still_open(), sa.or_(clients.c.id.is_(None), clients_seen(opened))]
    if of_one:
        where.append(attendances.c.client_id == sa.bindparam("client_id", type_=sa.Integer))
    if "until" in given:
        where.append(due <= sa.bindparam("until", type_=sa.Date))
    statement = (
        sa.select(
            sessions.c.id.label("session_id"),
            clients.c.id.label("client_id"),
            sessions.c.group_id,
            who.label("who"),
            place_name().label("village_name"),
            due.label("due_on"),
            note_text(sessions.c.agreement, opened).label("agreement"),
            sessions.c.held_on.label("agreed_on"),
            times_moved.label("times_moved"),
        )
        .select_from(
            sessions.outerjoin(attendances, with_whom)
            .outerjoin(clients, clients.c.id == attendances.c.client_id)
            .outerjoin(groups, groups.c.id == sessions.c.group_id)
            .outerjoin(
                villages,
                villages.c.code
                == sa.func.coalesce(clients.c.village_code, sessions.c.village_code),
            )
        )
        .where(*where)
        .order_by(due, who)
    )
    return LineQuery(statement, FollowUpLine)
