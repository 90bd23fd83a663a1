# SPDX-License-Identifier: MIT
"""Rows for any table of the schema, made of its column types alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import sqlalchemy as sa

from tksk_desktop.storage import schema


def filler(column: sa.Column[Any], word: str) -> Any:
    """Return a value that a column takes; texts, bytes and JSON hold the word."""
    if isinstance(column.type, sa.LargeBinary):
        return word.encode()
    if isinstance(column.type, schema.Word):
        return next(iter(column.type.python_type))
    if isinstance(column.type, sa.JSON):
        return {"x": word}
    if isinstance(column.type, sa.String):
        return word
    if isinstance(column.type, schema.Instant):
        return datetime(2026, 10, 1, tzinfo=UTC)
    plain: dict[type, Any] = {date: date(2026, 10, 1), time: time(8), bool: False}
    return plain.get(column.type.python_type, 1)


def plant(connection: sa.Connection, table: sa.Table, word: str, **known: Any) -> int:
    """Add a row with the word in every text that is not known; return its id."""
    values = {
        column.name: known.get(column.name, filler(column, word))
        for column in table.columns
        if column.name != "id" and (column.name in known or not column.foreign_keys)
    }
    return int(connection.execute(sa.insert(table).values(values)).lastrowid)
