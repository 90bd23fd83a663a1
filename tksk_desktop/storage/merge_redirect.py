# SPDX-License-Identifier: MIT
"""Leads from a merged record to the one that stays, for reading and for whatever is newly linked.

A draft, an open dialog or an imported row may still name the merged one: what is saved from it
belongs to the record that stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.storage.schema import clients, metadata

_MERGED = sa.select(clients.c.id, clients.c.merged_into_id).where(
    clients.c.merged_into_id.is_not(None)
)


def remaining_id(connection: sa.Connection, client_id: int) -> int:
    """Return the record that a client's id leads to: itself, or the one it was merged into."""
    seen = {client_id}
    while True:
        query = sa.select(clients.c.merged_into_id).where(clients.c.id == client_id)
        into = connection.execute(query).scalar_one_or_none()
        if into is None or into in seen:
            return client_id
        client_id = into
        seen.add(client_id)


def records_of(client_id: int) -> sa.Select[tuple[int]]:
    """Select the ids of all records of one person: this one and those merged into it."""
    own = sa.select(clients.c.id).where(clients.c.id == client_id).cte("own", recursive=True)
    # ``union`` and not ``union_all``: it ends even where records pointed at each other.
    own = own.union(sa.select(clients.c.id).join(own, clients.c.merged_into_id == own.c.id))
    return sa.select(own.c.id)


def follow_merges(session: Session) -> None:
    """Let new links of a session go to the records that stay."""
    sa.event.listen(session, "before_flush", _redirect)


def _redirect(session: Session, context: Any, instances: Any) -> None:
    linked = [(row, names) for row in session.new if (names := _link_names(row))]
    if not linked:
        return
    merged: Mapping[int, int] = {
        row.id: row.merged_into_id for row in session.connection().execute(_MERGED)
    }
    if not merged:
        return
    for row, names in linked:
        for name in names:
            client_id: int | None = getattr(row, name, None)
            steps = len(merged)
            while client_id is not None and client_id in merged and steps:
                client_id, steps = merged[client_id], steps - 1
            if client_id != getattr(row, name, None):
                setattr(row, name, client_id)


def _link_names(row: Any) -> tuple[str, ...]:
    table = sa.inspect(row).mapper.local_table
    if not isinstance(table, sa.Table) or metadata.tables.get(table.name) is not table:
        return ()
    return tuple(
        column.name
        for column in table.columns
        if any(key.column is clients.c.id for key in column.foreign_keys)
    )
