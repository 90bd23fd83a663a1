# SPDX-License-Identifier: MIT
"""Adds many people at once: plain statements for all rows, and one filling of each index.

A trigger that indexes row by row makes the index flush each time; so the triggers that hear of
new rows are put aside in the transaction, the index is filled by one statement, and they come back.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.aliases import AliasKind, ClientAlias, split_nicknames
from tksk_desktop.domain.clients import Client, ClientNeed
from tksk_desktop.domain.confidentiality import level_by_kinds
from tksk_desktop.domain.exchanged_rows import ReadRow
from tksk_desktop.domain.names import folded_words
from tksk_desktop.domain.subjects import NikStatus
from tksk_desktop.storage import schema

CHUNK = 2_000
FROM_ROW = (
    "name",
    "village_code",
    "nik",
    "family_card_number",
    "sex",
    "birth_place",
    "birth_date",
    "address",
    "phone",
    "nickname",
    "mother_name",
    "father_name",
    "notes",
)
Told = Callable[[int, int], None]


def add_people(
    connection: sa.Connection,
    rows: Sequence[ReadRow],
    *,
    on: date,
    levels: Mapping[str, int],
    progress: Told,
) -> list[int]:
    """Add rows as clients with needs and nicknames; return their ids in the order of the rows."""
    if not rows:
        return []
    last = connection.scalar(sa.select(sa.func.max(schema.clients.c.id))) or 0
    usual = _columns_of(Client("", "", on), schema.clients)
    need, alias = (
        _columns_of(ClientNeed("", on), schema.client_needs),
        _columns_of(ClientAlias(AliasKind.NICKNAME, ""), schema.client_aliases),
    )
    with _indexed_at_once(connection, schema.clients.name, last):
        for start in range(0, len(rows), CHUNK):
            progress(start, len(rows))
            part = list(enumerate(rows[start : start + CHUNK], start=last + 1 + start))
            people = [_person(client_id, row, usual, levels) for client_id, row in part]
            connection.execute(schema.clients.insert(), people)
            needs = [
                {**need, "client_id": client_id, "kind_code": code}
                for client_id, row in part
                for code in row.kind_codes
            ]
            aliases = [
                {**alias, "client_id": client_id, "value": name}
                for client_id, row in part
                if row.nickname
                for name in split_nicknames(row.nickname)
            ]
            if needs:
                connection.execute(schema.client_needs.insert(), needs)
            if aliases:
                connection.execute(schema.client_aliases.insert(), aliases)
    return list(range(last + 1, last + 1 + len(rows)))


def mark_of(values: Sequence[object]) -> int:
    """Return a short mark of what is said of a person, to see later whether it was changed."""
    return zlib.crc32("\x1f".join("" if v is None else str(v) for v in values).encode())


def _person(
    client_id: int, row: ReadRow, usual: Mapping[str, Any], levels: Mapping[str, int]
) -> dict[str, Any]:
    person = {**usual, "id": client_id}
    for name in FROM_ROW:
        person[name] = getattr(row, name)
    if row.nik is not None:
        person["nik_status"] = NikStatus.UNCHECKED
    person["confidentiality"] = level_by_kinds(row.kind_codes, levels)
    if "search_text" in usual:
        person["search_text"] = " ".join(folded_words(f"{row.name} {row.nickname}"))
    return person


def _columns_of(template: object, table: sa.Table) -> dict[str, Any]:
    """Return what a new record has in its columns, as the domain makes it."""
    return {
        column.name: getattr(template, column.name, "" if column.server_default else None)
        for column in table.columns
        if column.name != "id"
    }


@contextmanager
def _indexed_at_once(connection: sa.Connection, table: str, last_id: int) -> Iterator[None]:
    """Put the triggers for new rows of a table aside; fill its indexes at the end."""
    names = [name for name, (of, _, _) in schema.SEARCH_TABLES.items() if of == table]
    triggers = []
    for name in names:
        found = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (f"{name}_added",)
        ).scalar()
        if found is not None:
            triggers.append((name, found))
            connection.exec_driver_sql(f"DROP TRIGGER {name}_added")
    yield
    for name, statement in triggers:
        columns = ", ".join(schema.SEARCH_TABLES[name][1])
        connection.exec_driver_sql(
            f"INSERT INTO {name}(rowid, {columns}) SELECT id, {columns} FROM {table} WHERE id > ?",
            (last_id,),
        )
        connection.exec_driver_sql(statement)
