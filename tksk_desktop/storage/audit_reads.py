# SPDX-License-Identifier: MIT
"""Reads and checks the log of changes: page by page for screens, whole for the self-check."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.audit import AuditEvent, ChainedEntry, ChainHead, ChainVerdict, check_chain
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.domain.partial_dates import read_day
from tksk_desktop.storage.merge_redirect import records_of
from tksk_desktop.storage.schema import (
    Instant,
    Word,
    audit_clients,
    audit_entries,
    audit_head,
    clients,
    metadata,
)
from tksk_desktop.usecases.audit.readings import AuditFilter, AuditLine, FieldChange, PartLine

_IN_ORDER = (
    "SELECT number, happened_at, event, entity, entity_id, payload, salt, payload_hash, "
    "entry_hash, (SELECT group_concat(client_id, ' ') FROM audit_clients "
    "WHERE audit_clients.number = audit_entries.number) AS client_ids "
    "FROM audit_entries ORDER BY number"
)


class AuditReads:
    """Reads of the log over one engine.

    ``opened`` lets entries through that concern confidential clients (level 3).
    """

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def check(self) -> ChainVerdict:
        """Check the whole chain; name the first entry that is not as it was written."""
        with self._engine.connect() as connection:
            head = connection.execute(
                sa.select(audit_head.c.number, audit_head.c.entry_hash)
            ).one_or_none()
            rows = connection.execution_options(yield_per=1000).exec_driver_sql(_IN_ORDER)
            return check_chain(_entries(rows), ChainHead(*head) if head is not None else None)

    def numbers(self, filter: AuditFilter) -> Sequence[int]:
        """Return the numbers of all matching entries, the newest first; eight bytes each."""
        conditions = self._conditions(filter)
        found = sa.select(audit_entries.c.number).where(*conditions)
        ordered = found.order_by(audit_entries.c.number.desc()).subquery()
        with self._engine.connect() as connection:
            joined = connection.scalar(sa.select(sa.func.group_concat(ordered.c.number)))
        return array("q", map(int, joined.split(",") if joined else ()))

    def lines(self, numbers: Sequence[int]) -> tuple[AuditLine, ...]:
        """Return the entries of a page of numbers, in their order."""
        with self._engine.connect() as connection:
            rows = connection.execute(
                sa.select(audit_entries)
                .where(audit_entries.c.number.in_(list(numbers)), *self._conditions(AuditFilter()))
                .order_by(audit_entries.c.number.desc())
            ).all()
            names = self._names(connection, [row.number for row in rows])
        return tuple(_line(row, names.get(row.number, ())) for row in rows)

    def _conditions(self, filter: AuditFilter) -> list[Any]:
        number = audit_entries.c.number
        conditions: list[Any] = []
        if filter.client_id is not None:
            own = sa.select(audit_clients.c.number).where(
                audit_clients.c.client_id.in_(records_of(filter.client_id))
            )
            conditions.append(number.in_(own))
        if filter.since is not None:
            conditions.append(audit_entries.c.happened_at >= filter.since)
        if filter.until is not None:
            conditions.append(audit_entries.c.happened_at < filter.until)
        if filter.events:
            conditions.append(audit_entries.c.event.in_(filter.events))
        if not self._opened:
            hidden = (
                sa.select(audit_clients.c.number)
                .select_from(audit_clients.join(clients, clients.c.id == audit_clients.c.client_id))
                .where(clients.c.confidentiality >= MOST_CONFIDENTIAL)
            )
            conditions.append(number.not_in(hidden))
        return conditions

    def _names(
        self, connection: sa.Connection, numbers: list[int]
    ) -> dict[int, tuple[tuple[int, str], ...]]:
        """Return whom entries concern, by their present names."""
        query = (
            sa.select(audit_clients.c.number, clients.c.id, clients.c.name)
            .select_from(audit_clients.join(clients, clients.c.id == audit_clients.c.client_id))
            .where(audit_clients.c.number.in_(numbers))
            .order_by(clients.c.name)
        )
        found: dict[int, tuple[tuple[int, str], ...]] = {}
        for number, client_id, name in connection.execute(query):
            found[number] = (*found.get(number, ()), (client_id, name))
        return found


def _entries(rows: Any) -> Iterator[ChainedEntry]:
    """Read raw rows as they lie in the file; what does not even parse cannot hold."""
    for row in rows:
        yield ChainedEntry(
            number=row.number,
            happened_at=_instant(row.happened_at),
            event=str(row.event),
            entity=str(row.entity),
            entity_id=row.entity_id,
            client_ids=tuple(int(each) for each in (row.client_ids or "").split()),
            payload=row.payload,
            salt=row.salt,
            payload_hash=str(row.payload_hash),
            entry_hash=str(row.entry_hash),
        )


def _instant(written: Any) -> datetime:
    try:
        return datetime.fromisoformat(str(written)).replace(tzinfo=UTC)
    except ValueError:
        return datetime(1, 1, 2, tzinfo=UTC)


def _value(column: sa.Column[Any] | None, logged: Any, names: Mapping[int, str]) -> Any:
    """Return a logged value as what it is; one that fits no more stays as it was logged."""
    if column is None or not isinstance(logged, str | int):
        return logged
    for key in column.foreign_keys:
        if key.column.table is clients and isinstance(logged, int):
            return names.get(logged, f"no. {logged}")
        return f"no. {logged}"
    try:
        if isinstance(column.type, Word):
            return column.type.python_type(str(logged))
        kind = datetime if isinstance(column.type, Instant) else column.type.python_type
        read = _READ.get(kind)
        return read(logged) if read is not None and isinstance(logged, str) else logged
    except (ValueError, NotImplementedError):
        return logged


_READ: dict[type, Any] = {
    datetime: datetime.fromisoformat,
    date: read_day,
    time: time.fromisoformat,
}


def _line(row: Any, names: tuple[tuple[int, str], ...]) -> AuditLine:
    said: dict[str, Any] = json.loads(row.payload) if row.payload is not None else {}
    return AuditLine(
        number=row.number,
        happened_at=row.happened_at,
        event=row.event,
        entity=row.entity,
        entity_id=row.entity_id,
        clients=names,
        fields=_fields(row.entity, said.get("fields", {}), dict(names)),
        parts=tuple(
            PartLine(
                part["part"],
                AuditEvent(part["event"]),
                _fields(part["part"], part["fields"], dict(names)),
                part.get("called", ""),
            )
            for part in said.get("parts", ())
        ),
        reason=said.get("reason", ""),
        details=tuple(said.get("details", {}).items()),
        done=said.get("done", ""),
        rows=said.get("rows", 0),
        is_erased=row.payload is None,
    )


def _fields(
    table: str, said: dict[str, list[Any]], names: Mapping[int, str]
) -> tuple[FieldChange, ...]:
    known = metadata.tables.get(table)
    columns = {} if known is None else dict(known.columns)
    return tuple(
        FieldChange(name, *(_value(columns.get(name), each, names) for each in pair))
        for name, pair in said.items()
    )
