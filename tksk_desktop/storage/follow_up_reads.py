# SPDX-License-Identifier: MIT
"""Reads agreed follow-ups: which are open, which a note may answer, what became of one.

A note agrees one, and one more with each single member of a family whose agreement has a day. Both
go by the same conditions, each over its own columns (``_Promise``). Of clients of level 3, and of
notes with them, neither name nor text comes out until opened.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
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
    session_agreements,
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


@dataclass(frozen=True)
class _Promise:
    """Where one kind of follow-up has its day, its text and what happened to it."""

    agreement_id: sa.ColumnElement[Any]
    day: sa.ColumnElement[Any]
    text: sa.ColumnElement[str]
    steps: sa.ColumnElement[bool]
    """The condition on ``follow_up_steps``."""


_STEPS = follow_up_steps.c
OF_NOTE = _Promise(
    sa.null(),
    sessions.c.follow_up_on,
    sessions.c.agreement,
    sa.and_(_STEPS.session_id == sessions.c.id, _STEPS.agreement_id.is_(None)),
)
OF_MEMBER = _Promise(
    session_agreements.c.id,
    session_agreements.c.due_on,
    session_agreements.c.what,
    sa.and_(
        _STEPS.session_id == session_agreements.c.session_id,
        _STEPS.agreement_id == session_agreements.c.id,
    ),
)
_HAS_SOMEBODY = sa.or_(session_agreements.c.client_id.is_not(None), session_agreements.c.name != "")
"""An agreement of someone whose data was destroyed has nobody any more."""


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
        of_note, of_member = _open_with(client_ids, group_id, opened=self._opened)
        offers = _offers(of_note, of_member, opened=self._opened).subquery()
        query = sa.select(offers).order_by(offers.c.due_on, offers.c.session_id)
        with self._engine.connect() as connection:
            rows = connection.execute(query.limit(MOST_OFFERED))
            return tuple(OfferedFollowUp(*row) for row in rows)

    def sheet(self, session_id: int) -> FollowUpSheet:
        """Return what became of a note's follow-ups, and what the note answers."""
        steps = (
            sa.select(*(_STEPS[name] for name in FollowUpStepLine._fields))
            .where(_STEPS.session_id == session_id)
            .order_by(_STEPS.id)
        )
        answered = sa.select(_STEPS.session_id, _STEPS.agreement_id).where(
            _STEPS.answer_id == session_id
        )
        notes = answered.where(_STEPS.agreement_id.is_(None)).with_only_columns(_STEPS.session_id)
        members = answered.with_only_columns(_STEPS.agreement_id)
        query = _offers(
            sessions.c.id.in_(notes), session_agreements.c.id.in_(members), opened=self._opened
        )
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


def open_keys(client_ids: Collection[int], group_id: int | None, until: date) -> sa.Select[Any]:
    """Return the keys of the follow-ups open with these people or this group, until a day."""
    of_note, of_member = _open_with(client_ids, group_id, opened=True)
    by_then = sessions.c.held_on <= until
    both = sa.union_all(
        sa.select(sessions.c.id.label("session_id"), sa.null().label("agreement_id")).where(
            of_note, by_then
        ),
        sa.select(sessions.c.id, session_agreements.c.id)
        .select_from(session_agreements.join(sessions))
        .where(of_member, by_then),
    ).subquery()
    return sa.select(both).order_by(both.c.session_id, both.c.agreement_id)


def agrees_on_a_day() -> sa.ColumnElement[bool]:
    """Return the condition on notes that agreed a follow-up, with all or with one member."""
    with_member = sa.select(session_agreements.c.session_id).where(
        session_agreements.c.due_on.is_not(None), _HAS_SOMEBODY
    )
    return sa.or_(sessions.c.follow_up_on.is_not(None), sessions.c.id.in_(with_member))


def settled_between(since: Any, until: Any) -> sa.ColumnElement[bool]:
    """Return the condition on notes with a follow-up answered or closed between two days."""
    return sessions.c.id.in_(
        sa.select(_STEPS.session_id).where(_settles(), _STEPS.happened_on.between(since, until))
    )


def due_and_open_on(day: Any) -> sa.ColumnElement[bool]:
    """Return the condition on notes with a follow-up due by a day and not settled by then."""
    of_members = sa.select(session_agreements.c.session_id).where(
        _due_by(OF_MEMBER, day), _HAS_SOMEBODY
    )
    return sa.and_(
        sessions.c.held_on <= day,
        sa.or_(_due_by(OF_NOTE, day), sessions.c.id.in_(of_members)),
    )


def _due_by(promise: _Promise, day: Any) -> sa.ColumnElement[bool]:
    by_then = sa.and_(promise.steps, _STEPS.happened_on <= day)
    moved_to = (
        sa.select(_STEPS.due_on)
        .where(by_then, _STEPS.due_on.is_not(None))
        .order_by(_STEPS.id.desc())
        .limit(1)
        .correlate(sessions, session_agreements)
        .scalar_subquery()
    )
    settled = sa.exists().where(by_then, _settles()).correlate(sessions, session_agreements)
    return sa.and_(agreed(promise), sa.func.coalesce(moved_to, promise.day) <= day, ~settled)


def _settles() -> sa.ColumnElement[bool]:
    # Not in_(): a compiled statement of lists takes each value as a parameter of its own.
    return sa.or_(*(_STEPS.kind == each for each in SETTLING))


def follow_up_entries(
    connection: sa.Connection, client_id: int, opened: bool
) -> list[TimeLineEntry]:
    """Return a client's follow-ups for the time line, each on its day with what became of it.

    What the client agreed as one member of a family is there with or without a day.
    """
    of_client = sa.select(attendances.c.session_id).where(attendances.c.client_id == client_id)
    agreed = sa.select(
        sessions.c.id, sa.null(), due_day(), note_text(sessions.c.agreement, opened)
    ).where(sessions.c.id.in_(of_client), sessions.c.follow_up_on.is_not(None))
    alone = (
        sa.select(
            sessions.c.id,
            session_agreements.c.id,
            sa.func.coalesce(due_day(OF_MEMBER), sessions.c.held_on, type_=sa.Date),
            note_text(session_agreements.c.what, opened),
        )
        .select_from(session_agreements.join(sessions))
        .where(session_agreements.c.client_id == client_id)
    )
    steps = (
        sa.select(
            _STEPS.session_id,
            _STEPS.agreement_id,
            _STEPS.kind,
            _STEPS.happened_on,
            _STEPS.due_on,
            note_text(_STEPS.reason, opened),
        )
        .select_from(
            follow_up_steps.join(sessions, sessions.c.id == _STEPS.session_id).outerjoin(
                session_agreements, session_agreements.c.id == _STEPS.agreement_id
            )
        )
        .where(
            sessions.c.id.in_(of_client),
            sa.or_(_STEPS.agreement_id.is_(None), session_agreements.c.client_id == client_id),
        )
        .order_by(_STEPS.id)
    )
    became: dict[tuple[int, int | None], list[str]] = {}
    for session_id, agreement_id, *step in connection.execute(steps):
        became.setdefault((session_id, agreement_id), []).append(follow_up_words(*step))
    return [
        TimeLineEntry(
            day,
            what,
            agreement,
            "; ".join(became.get((session_id, agreement_id), ())),
            session_id=session_id,
        )
        for what, query in (("follow_up", agreed), ("agreement", alone))
        for session_id, agreement_id, day, agreement in connection.execute(query)
    ]


def due_day(promise: _Promise = OF_NOTE) -> sa.ColumnElement[Any]:
    """Return the day on which a follow-up is due: the agreed one, or the last moved to."""
    moved = (
        sa.select(_STEPS.due_on)
        .where(promise.steps, _STEPS.kind == FollowUpStepKind.MOVED)
        .order_by(_STEPS.id.desc())
        .limit(1)
        .correlate(sessions, session_agreements)
        .scalar_subquery()
    )
    return sa.func.coalesce(moved, promise.day, type_=sa.Date)


def still_open(promise: _Promise = OF_NOTE) -> sa.ColumnElement[bool]:
    """Return the condition on follow-ups that are neither answered nor closed."""
    settled = sa.exists().where(promise.steps, _STEPS.kind != FollowUpStepKind.MOVED)
    return sa.and_(agreed(promise), ~settled.correlate(sessions, session_agreements))


def agreed(promise: _Promise = OF_NOTE) -> sa.ColumnElement[bool]:
    """Return the condition on what has a day, as a range: for that the index is used."""
    return promise.day >= sa.literal(date.min, sa.Date)


def _open_with(
    client_ids: Collection[int], group_id: int | None, *, opened: bool
) -> tuple[sa.ColumnElement[bool], sa.ColumnElement[bool]]:
    """Return the conditions on notes and on agreements open with these people or this group.

    What was agreed with a whole group is answered by the group's next session alone, and what one
    member of a family agreed by a session with that member; an outsider's by one with the others.
    """
    if group_id is not None:
        of_group = sessions.c.group_id == group_id
        return sa.and_(still_open(), of_group), sa.and_(still_open(OF_MEMBER), of_group)
    seated = sa.select(attendances.c.session_id).select_from(attendances.join(clients))
    with_them = seated.where(clients.c.id.in_(client_ids), clients_seen(opened))
    without_group = sessions.c.group_id.is_(None)
    seen = sa.select(clients.c.id).where(clients.c.id.in_(client_ids), clients_seen(opened))
    theirs = sa.or_(
        session_agreements.c.client_id.in_(seen),
        sa.and_(
            session_agreements.c.client_id.is_(None),
            session_agreements.c.name != "",
            sessions.c.id.in_(with_them),
        ),
    )
    return (
        sa.and_(still_open(), without_group, sessions.c.id.in_(with_them)),
        sa.and_(still_open(OF_MEMBER), without_group, theirs),
    )


def _offers(
    of_note: sa.ColumnElement[bool], of_member: sa.ColumnElement[bool], *, opened: bool
) -> sa.CompoundSelect[Any]:
    notes = sa.select(
        sessions.c.id.label("session_id"),
        sessions.c.held_on,
        due_day().label("due_on"),
        note_text(sessions.c.agreement, opened).label("agreement"),
        sa.null().label("agreement_id"),
        sa.literal("").label("who"),
    ).where(of_note)
    who = sa.func.coalesce(clients.c.name, session_agreements.c.name)
    members = (
        sa.select(
            sessions.c.id,
            sessions.c.held_on,
            due_day(OF_MEMBER),
            note_text(session_agreements.c.what, opened),
            session_agreements.c.id,
            note_text(who, opened),
        )
        .select_from(session_agreements.join(sessions).outerjoin(clients))
        .where(of_member)
    )
    return sa.union_all(notes, members)


@cache
def _open_lines(given: frozenset[str], opened: bool) -> LineQuery[FollowUpLine]:
    """Each client of a note has a line; a group is one, unless one client is asked for.

    What a single member of a family agreed is that member's line alone.
    """
    of_one = "client_id" in given
    seat = attendances.c.session_id == sessions.c.id
    with_whom = seat if of_one else sa.and_(seat, sessions.c.group_id.is_(None))
    of_notes = sessions.outerjoin(attendances, with_whom).outerjoin(
        clients, clients.c.id == attendances.c.client_id
    )
    members = session_agreements.join(sessions).outerjoin(clients)
    whole = _lines_of(OF_NOTE, of_notes, attendances.c.client_id, given, opened)
    single = _lines_of(OF_MEMBER, members, session_agreements.c.client_id, given, opened)
    lines = sa.union_all(whole, single.where(_HAS_SOMEBODY)).subquery()
    return LineQuery(sa.select(lines).order_by(lines.c.due_on, lines.c.who), FollowUpLine)


def _lines_of(
    promise: _Promise,
    people: sa.FromClause,
    client_id: sa.ColumnElement[int],
    given: frozenset[str],
    opened: bool,
) -> sa.Select[Any]:
    """Return the open follow-ups of one kind as lines; ``people`` joins their notes and clients."""
    due = due_day(promise)
    times_moved = (
        sa.select(sa.func.count())
        .where(promise.steps, _STEPS.kind == FollowUpStepKind.MOVED)
        .correlate(sessions, session_agreements)
        .scalar_subquery()
    )
    is_of_note = promise is OF_NOTE
    name = groups.c.name if is_of_note else note_text(session_agreements.c.name, opened)
    who = sa.func.coalesce(
        clients.c.name, name, note_text(sessions.c.title, opened), type_=sa.String
    )
    where = [still_open(promise), sa.or_(clients.c.id.is_(None), clients_seen(opened))]
    if "client_id" in given:
        where.append(client_id == sa.bindparam("client_id", type_=sa.Integer))
    if "until" in given:
        where.append(due <= sa.bindparam("until", type_=sa.Date))
    return (
        sa.select(
            sessions.c.id.label("session_id"),
            clients.c.id.label("client_id"),
            sessions.c.group_id,
            who.label("who"),
            place_name().label("village_name"),
            due.label("due_on"),
            note_text(promise.text, opened).label("agreement"),
            sessions.c.held_on.label("agreed_on"),
            times_moved.label("times_moved"),
            sa.type_coerce(promise.agreement_id, sa.Integer).label("agreement_id"),
        )
        .select_from(
            people.outerjoin(groups, groups.c.id == sessions.c.group_id).outerjoin(
                villages,
                villages.c.code
                == sa.func.coalesce(clients.c.village_code, sessions.c.village_code),
            )
        )
        .where(*where)
    )
