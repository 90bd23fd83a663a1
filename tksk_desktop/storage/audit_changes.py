# SPDX-License-Identifier: MIT
"""Gathers the changed rows of one transaction: each field from and to, parts under their record.

Knows the tables, not the log: ``audit_trail`` writes what is gathered here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.audit import AuditEvent

SECRET = "•"
"""Stands for bytes (pictures, papers, keys): that they changed is logged, never what they are."""
UNTOLD = frozenset(
    {
        ("clients", "search_text"),
        *(
            ("household_event_steps", name)
            for name in ("step", "table_name", "row_id", "former", "later")
        ),
    }
)
"""Columns made from others."""
KEPT_AS_MARKS = frozenset({("reports", "figures"), ("assessment_editions", "content")})
"""Columns that are logged like bytes: long, and never changed in the record itself."""
LONGEST_WHEN_ADDED = 200
"""Longer texts of an added record are logged by their beginning: the record itself holds the
whole, and the first change of it keeps it as what it was changed from."""


@dataclass
class PartChange:
    """One changed part of a record."""

    table: str
    row_id: int | None
    event: AuditEvent
    fields: dict[str, tuple[Any, Any]]
    content: tuple[Any, ...] = ()
    """What it holds, to see when a part was only replaced by its equal."""
    called: str = ""
    """Its name, where the changed fields alone would not tell which part it is."""

    def payload(self) -> dict[str, Any]:
        """Return what the log says of it, as plain values for JSON."""
        said: dict[str, Any] = {"part": self.table, "event": self.event.value}
        if self.called:
            said["called"] = self.called
        said["fields"] = {name: list(pair) for name, pair in self.fields.items()}
        return said


@dataclass
class RowChange:
    """One changed record with its parts."""

    table: str
    row_id: int
    event: AuditEvent
    fields: dict[str, tuple[Any, Any]] = field(default_factory=dict)
    parts: list[PartChange] = field(default_factory=list)
    references: set[tuple[str, int]] = field(default_factory=set)
    """Tables and ids that the record or a touched part pointed to, before or after."""

    def payload(self) -> dict[str, Any]:
        """Return what the log says of it, as plain values for JSON."""
        said: dict[str, Any] = {}
        if self.fields:
            said["fields"] = {name: list(pair) for name, pair in self.fields.items()}
        if self.parts:
            said["parts"] = [part.payload() for part in self.parts]
        return said


class RowChanges:
    """The changes of one transaction, several flushes joined."""

    def __init__(self) -> None:
        self._records: dict[tuple[str, int], RowChange] = {}
        self._parts: dict[tuple[str, int], PartChange] = {}

    def take(self, event: AuditEvent, row: Any) -> None:
        """Hear of one row that was written."""
        table = sa.inspect(row).mapper.local_table
        owner = owner_column(table)
        fields, content = _told(event, row, table)
        if event is AuditEvent.CHANGED and not fields:
            return
        if owner is None:
            record = self._record(event, table.name, row.id)
            _join(record, event, fields)
        else:
            parent, column = owner
            record = self._record(AuditEvent.CHANGED, parent, getattr(row, column))
            self._take_part(record, event, table.name, row.id, fields, content)
        record.references |= _pointed_to(row, table)

    def taken(self) -> list[RowChange]:
        """Return all that was heard, without what cancels itself out; forget it."""
        records, self._records, self._parts = self._records, {}, {}
        for record in records.values():
            record.parts = _without_replaced(record.parts)
            record.fields = {n: (a, b) for n, (a, b) in record.fields.items() if a != b}
        return [
            record
            for record in records.values()
            if record.fields or record.parts or record.event is not AuditEvent.CHANGED
        ]

    def _record(self, event: AuditEvent, table: str, row_id: int) -> RowChange:
        return self._records.setdefault((table, row_id), RowChange(table, row_id, event))

    def _take_part(
        self,
        record: RowChange,
        event: AuditEvent,
        table: str,
        row_id: int,
        fields: dict[str, tuple[Any, Any]],
        content: tuple[Any, ...],
    ) -> None:
        known = self._parts.get((table, row_id))
        if known is None:
            part = PartChange(table, row_id, event, fields, content)
            self._parts[table, row_id] = part
            record.parts.append(part)
        else:
            known.content = content
            _join(known, event, fields)


def _join(
    known: RowChange | PartChange, event: AuditEvent, fields: dict[str, tuple[Any, Any]]
) -> None:
    """Add a later change of the same row: what it was first, what it is last."""
    if event is not AuditEvent.CHANGED:
        known.event = event
    for name, (before, after) in fields.items():
        first = known.fields[name][0] if name in known.fields else before
        known.fields[name] = (first, after)


@cache
def owner_column(table: sa.Table) -> tuple[str, str] | None:
    """Return the table and the column that a part goes with; None for a record of its own."""
    for column in table.columns:
        for key in column.foreign_keys:
            if key.ondelete == "CASCADE" and owner_column(key.column.table) is None:
                return key.column.table.name, column.key
    return None


def _told(
    event: AuditEvent, row: Any, table: sa.Table
) -> tuple[dict[str, tuple[Any, Any]], tuple[Any, ...]]:
    """Return the changed fields, and all of the row to compare it with another."""
    state = sa.inspect(row)
    owner = owner_column(table)
    silent = {"id", owner[1] if owner else ""}
    fields, content = {}, []
    for attribute in state.mapper.column_attrs:
        name, column = attribute.key, attribute.columns[0]
        if name in silent or (table.name, name) in UNTOLD or column.table is not table:
            continue
        present = state.dict.get(name)
        content.append((name, present))
        mark = isinstance(column.type, sa.LargeBinary) or (table.name, name) in KEPT_AS_MARKS
        if event is AuditEvent.CHANGED:
            history = state.attrs[name].history
            if not history.has_changes():
                continue
            before = history.deleted[0] if history.deleted else None
        else:
            if present in (None, ""):
                continue
            before = None
        pair = (plain(before), plain(present))
        if mark:
            pair = (None if before is None else SECRET, None if present is None else SECRET)
            fields[name] = (None, SECRET) if pair == (SECRET, SECRET) else pair
        elif event is AuditEvent.ADDED:
            fields[name] = (None, _shortened(pair[1]))
        elif event is AuditEvent.REMOVED:
            fields[name] = (pair[1], None)
        else:
            fields[name] = pair
    return fields, (table.name, *content)


def plain(value: Any) -> Any:
    """Return a value as JSON can hold it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return SECRET
    return value


def _shortened(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST_WHEN_ADDED:
        return value[:LONGEST_WHEN_ADDED].rstrip() + " …"
    return value


def _pointed_to(row: Any, table: sa.Table) -> set[tuple[str, int]]:
    """Return the records that a row's references name, former ones too."""
    state = sa.inspect(row)
    found = set()
    for column in table.columns:
        for key in column.foreign_keys:
            history = state.attrs[column.key].history
            values = {*(history.deleted or ()), state.dict.get(column.key)}
            found |= {(key.column.table.name, each) for each in values if isinstance(each, int)}
    return found


def _without_replaced(parts: list[PartChange]) -> list[PartChange]:
    """Drop parts that were removed and added again with the same content."""
    left = list(parts)
    for removed in [part for part in parts if part.event is AuditEvent.REMOVED]:
        for added in left:
            if added.event is AuditEvent.ADDED and added.content == removed.content:
                left.remove(removed)
                left.remove(added)
                break
    return left
