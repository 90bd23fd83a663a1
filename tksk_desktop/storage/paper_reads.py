# SPDX-License-Identifier: MIT
"""Reads what only papers about a client need: the texts of all sessions, whom the client met."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from tksk_desktop.storage.confidential_veil import note_text
from tksk_desktop.storage.schema import (
    attendances,
    clients,
    group_members,
    household_members,
    session_agreements,
    sessions,
)
from tksk_desktop.storage.session_history_reads import later_words
from tksk_desktop.storage.session_type_records import type_name
from tksk_desktop.usecases.client_papers.readings import SessionFacts
from tksk_desktop.vocabulary import TIME_LINE_WORDS, short_date


class PaperReads:
    """Reads over one engine; ``opened`` shows notes with a client of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def sessions(self, client_id: int) -> tuple[SessionFacts, ...]:
        """Return the sessions with a client, the newest first; veiled texts are empty.

        Later text stands under the result.
        """
        query = (
            sa.select(
                sessions.c.id,
                sessions.c.held_on,
                type_name(),
                attendances.c.state,
                note_text(sessions.c.place, self._opened),
                note_text(sessions.c.aim, self._opened),
                note_text(sessions.c.result, self._opened),
                note_text(sessions.c.agreement, self._opened),
                sessions.c.follow_up_on,
                sessions.c.case_id,
                note_text(sessions.c.interpretation, self._opened),
                attendances.c.role,
                note_text(attendances.c.reason, self._opened),
            )
            .select_from(attendances.join(sessions))
            .where(attendances.c.client_id == client_id)
            .order_by(sessions.c.held_on.desc(), sessions.c.id.desc())
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
            later = later_words(connection, client_id, self._opened)
            own = _own_agreements(connection, client_id, self._opened)
        facts = {
            session_id: _with_own(SessionFacts(*row), own.get(session_id, ()))
            for session_id, *row in rows
        }
        return tuple(
            replace(each, result="\n".join([each.result or each.aim, *later[session_id]]))
            if session_id in later
            else each
            for session_id, each in facts.items()
        )

    def names_beside(self, client_id: int) -> tuple[str, ...]:
        """Return the names of all who met the client, hidden ones too: they are to be veiled."""
        ids = sa.union(
            _others(attendances, attendances.c.session_id, client_id),
            _others(group_members, group_members.c.group_id, client_id),
            _others(household_members, household_members.c.household_id, client_id),
        ).subquery()
        query = sa.select(clients.c.name, clients.c.nickname).where(
            clients.c.id.in_(sa.select(ids))
        )
        with self._engine.connect() as connection:
            names = {part for row in connection.execute(query) for part in _called(*row)}
        return tuple(sorted(names))


def _own_agreements(
    connection: sa.Connection, client_id: int, opened: bool
) -> dict[int, list[str]]:
    """Return what the client agreed in notes shared with others, by note; nobody else's."""
    query = (
        sa.select(
            sessions.c.id, note_text(session_agreements.c.what, opened), session_agreements.c.due_on
        )
        .select_from(session_agreements.join(sessions))
        .where(session_agreements.c.client_id == client_id)
        .order_by(session_agreements.c.id)
    )
    found: dict[int, list[str]] = {}
    for session_id, what, due_on in connection.execute(query):
        if what:
            until = f" ({short_date(due_on)})" if due_on else ""
            said = f"{TIME_LINE_WORDS['agreement']}: {what}{until}"
            found.setdefault(session_id, []).append(said)
    return found


def _with_own(facts: SessionFacts, own: Iterable[str]) -> SessionFacts:
    lines = [line for line in (facts.agreement, *own) if line]
    return replace(facts, agreement="\n".join(lines))


def _others(table: sa.Table, whole: sa.Column[int], client_id: int) -> sa.Select[Any]:
    """Return the clients that stand in a record in which the client stands too."""
    own = sa.select(whole).where(table.c.client_id == client_id)
    return sa.select(table.c.client_id).where(whole.in_(own), table.c.client_id != client_id)


def _called(name: str, nicknames: str) -> tuple[str, ...]:
    return (name, *(part.strip() for part in nicknames.replace(";", ",").split(",") if part))
