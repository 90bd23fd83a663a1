# SPDX-License-Identifier: MIT
"""Finds everything about one person by walking the schema's references, so that none is forgotten.

A table added later is found by itself. Rows are the person's own; or they belong to someone else
and only point to the person (a contact in another sheet); or they are notes shared with others.
Both printing everything held and destroying it go this way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from tksk_desktop.storage.schema import (
    attendances,
    cases,
    clients,
    household_members,
    metadata,
    sessions,
)

Rows = dict[str, set[int]]
OF_THE_PERSON = frozenset(
    {
        ("session_agreements", "client_id"),
        ("follow_up_steps", "agreement_id"),
        ("village_list_rows", "client_id"),
    }
)
"""Parts of notes and of villages' lists that are one person's own, whoever else they are about."""


@dataclass
class SubjectWalk:
    """Ids of rows by table."""

    own: Rows = field(default_factory=lambda: defaultdict(set))
    pointing: dict[tuple[str, str], set[int]] = field(default_factory=lambda: defaultdict(set))
    """Rows of others that name the person in this column."""
    shared_notes: set[int] = field(default_factory=set)
    """Notes in which others were too: only the person's own seat in them is the person's."""


def walk_from(connection: sa.Connection, client_id: int) -> SubjectWalk:
    """Walk from a client to everything that hangs on it."""
    walk = SubjectWalk()
    alone, walk.shared_notes = _notes(connection, client_id)
    waiting: list[tuple[str, set[int]]] = [
        ("clients", {client_id}),
        ("sessions", alone),
        ("households", _lone_households(connection, client_id)),
    ]
    while waiting:
        table, ids = waiting.pop()
        new = ids - walk.own[table]
        if not new:
            continue
        walk.own[table] |= new
        for child, column in _children(table):
            found = _rows(connection, child, column, new)
            if _belongs_to_another(child, column):
                walk.pointing[child.name, column.name] |= found
            elif child is sessions:
                waiting.append((child.name, found - walk.shared_notes))
            else:
                waiting.append((child.name, found))
    for (table, _column), found in walk.pointing.items():
        found.difference_update(walk.own[table])
    return walk


def _children(parent: str) -> list[tuple[sa.Table, sa.Column[int]]]:
    return [
        (table, column)
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name == parent for key in column.foreign_keys)
    ]


def _belongs_to_another(table: sa.Table, column: sa.Column[int]) -> bool:
    """Tell whether a row with this reference is someone else's: it has an owner it needs."""
    if not column.nullable or (table.name, column.name) in OF_THE_PERSON:
        return False
    return any(other.foreign_keys and not other.nullable for other in table.columns)


def _rows(
    connection: sa.Connection, table: sa.Table, column: sa.Column[int], ids: Iterable[int]
) -> set[int]:
    query = sa.select(table.c.id).where(column.in_(list(ids)))
    return set(connection.scalars(query))


def _lone_households(connection: sa.Connection, client_id: int) -> set[int]:
    """Return households of nobody else: their address and card number are the person's own."""
    others = household_members.alias("others")
    query = sa.select(household_members.c.household_id).where(
        household_members.c.client_id == client_id,
        ~sa.exists().where(
            others.c.household_id == household_members.c.household_id,
            others.c.client_id != client_id,
        ),
        ~sa.exists().where(clients.c.household_id == household_members.c.household_id),
    )
    return set(connection.scalars(query))


def _notes(connection: sa.Connection, client_id: int) -> tuple[set[int], set[int]]:
    """Return the client's notes: those about the client alone, and those shared with others.

    A note in the client's own case is about the client, whoever else was there.
    """
    own_cases = sa.select(cases.c.id).where(cases.c.client_id == client_id)
    others = attendances.alias("others")
    with_others = sa.exists().where(
        others.c.session_id == sessions.c.id, others.c.client_id != client_id
    )
    query = (
        sa.select(
            sessions.c.id,
            sa.or_(with_others, sessions.c.group_id.is_not(None)),
            sa.func.coalesce(sessions.c.case_id.in_(own_cases), sa.false()),
        )
        .select_from(sessions.join(attendances))
        .where(attendances.c.client_id == client_id)
    )
    alone, shared = set[int](), set[int]()
    for session_id, is_shared, in_own_case in connection.execute(query):
        (shared if is_shared and not in_own_case else alone).add(session_id)
    return alone, shared
