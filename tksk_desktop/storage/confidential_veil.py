# SPDX-License-Identifier: MIT
"""Hides clients of level 3, and notes with them, from every read until they are opened.

How a read respects it: its class takes ``opened: bool = False`` (the safe answer) and

- puts ``clients_seen(opened)`` into the WHERE of every query that lists or finds clients,
- names clients of other records through ``client_name(opened)`` ("Klien rahasia"),
- gives texts of notes through ``note_text(column, opened)``, and never searches in the texts of
  ``veiled_notes()`` while closed: a hit would tell as much as the text,
- raises ``ConfidentialClosed`` where one such record is asked for by its id.

Counts stay whole: level 0 is for everyone. ``tests/storage/test_confidential_veil.py`` calls every
read of the program with a planted client of level 3; a new read must be named there.
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.errors import ConfidentialClosed
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.storage.schema import attendances, cases, clients, sessions
from tksk_desktop.usecases.readings import DraftLine
from tksk_desktop.vocabulary import CONFIDENTIAL_CLIENT

VEILED_NOTES = (
    "SELECT attendances.session_id FROM attendances JOIN clients"
    " ON clients.id = attendances.client_id"
    f" WHERE clients.confidentiality >= {MOST_CONFIDENTIAL}"
    " UNION ALL SELECT sessions.id FROM sessions WHERE sessions.case_id IN"
    " (SELECT cases.id FROM cases JOIN clients ON clients.id = cases.client_id"
    f" WHERE clients.confidentiality >= {MOST_CONFIDENTIAL})"
)
"""The same as ``veiled_notes()``, for statements written as text."""
HIDDEN = clients.c.confidentiality >= MOST_CONFIDENTIAL


def clients_seen(opened: bool) -> sa.ColumnElement[bool]:
    """Return the condition on clients that may be listed; destroyed ones never are."""
    there = clients.c.destroyed_on.is_(None)
    return there if opened else sa.and_(there, clients.c.confidentiality < MOST_CONFIDENTIAL)


def client_name(opened: bool) -> sa.ColumnElement[str]:
    """Return a client's name as it may be shown beside another record."""
    if opened:
        return clients.c.name
    return sa.case((HIDDEN, CONFIDENTIAL_CLIENT), else_=clients.c.name)


def veiled_notes() -> sa.Select[Any]:
    """Return the ids of the notes with a client of level 3, present or not, or in such a case."""
    seated = sa.select(attendances.c.session_id).select_from(
        attendances.join(clients, clients.c.id == attendances.c.client_id)
    )
    # From the hidden clients to their cases to the notes; a join begins with all notes instead.
    hidden_cases = sa.select(cases.c.id).select_from(
        cases.join(clients, clients.c.id == cases.c.client_id)
    )
    of_case = sa.select(sessions.c.id).where(sessions.c.case_id.in_(hidden_cases.where(HIDDEN)))
    both = sa.union_all(seated.where(HIDDEN), of_case).subquery()
    return sa.select(both)


def notes_seen(opened: bool) -> sa.ColumnElement[bool]:
    """Return the condition on notes whose text may be shown and searched."""
    return sa.true() if opened else sessions.c.id.not_in(veiled_notes())


def note_text(column: sa.ColumnElement[str], opened: bool) -> sa.ColumnElement[str]:
    """Return a text of a note as it may be shown: empty where it is veiled."""
    return column if opened else sa.case((notes_seen(False), column), else_="")


def any_hidden(connection: sa.Connection) -> bool:
    """Tell whether the register holds clients of level 3 at all; never how many match."""
    there = clients.c.destroyed_on.is_(None)
    return connection.scalar(sa.select(clients.c.id).where(HIDDEN, there).limit(1)) is not None


def refuse_hidden(
    connection: sa.Connection, client_id: int | sa.Select[Any], *, opened: bool
) -> None:
    """Raise ConfidentialClosed for a client of level 3, given by id or by a query of it."""
    if opened:
        return
    wanted = client_id if isinstance(client_id, int) else client_id.scalar_subquery()
    query = sa.select(clients.c.id).where(HIDDEN, clients.c.id == wanted)
    if connection.scalar(query) is not None:
        raise ConfidentialClosed


def drafts_seen(
    connection: sa.Connection, drafts: tuple[DraftLine, ...], opened: bool
) -> tuple[DraftLine, ...]:
    """Return the drafts that name no client of level 3; all of them once opened."""
    if opened or not drafts:
        return drafts
    hidden = set(connection.scalars(sa.select(clients.c.id).where(HIDDEN)))
    return tuple(draft for draft in drafts if not hidden & named_in_draft(draft.content))


def named_in_draft(content: str) -> set[int]:
    """Return the ids of the clients that a note being written names."""
    try:
        written = json.loads(content)
    except ValueError:
        return set()
    if not isinstance(written, dict):
        return set()
    # A person stands first in a line of people, second in one of agreements.
    named = set()
    for part, place in (("people", 0), ("agreements", 1)):
        lines = written.get(part)
        for line in lines if isinstance(lines, list) else ():
            if isinstance(line, list) and len(line) > place and isinstance(line[place], int):
                named.add(line[place])
    return named
