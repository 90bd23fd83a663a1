# SPDX-License-Identifier: MIT
"""Erases a person's data everywhere, within one transaction.

What figures count (a registered person, a case, a note, a seat, a kind of need) stays as a row
without a word of text; everything else that hangs on the person is deleted, also in tables that
were added after this was written. Rows of others lose what points to the person. In notes shared
with others the person's name and numbers are struck out. Indexes follow by their triggers; SQLite
overwrites what is deleted (``secure_delete``), and the file is compacted afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.storage.confidential_veil import named_in_draft
from tksk_desktop.storage.schema import (
    Word,
    clients,
    drafts,
    household_event_steps,
    kept_forms,
    metadata,
    village_list_rows,
)
from tksk_desktop.storage.subject_walk import SubjectWalk, walk_from

COUNTED: Mapping[str, frozenset[str]] = {
    "clients": frozenset(
        {
            "village_code",
            "registered_on",
            "sex",
            "subject",
            "people_count",
            "died_on",
            "confidentiality",
            "merged_into_id",
        }
    ),
    "client_needs": frozenset({"kind_code", "since", "until"}),
    "outside_stays": frozenset({"since", "left_village", "until"}),
    "cases": frozenset({"number", "opened_on", "closed_on", "source", "stage", "type_id"}),
    "case_closings": frozenset({"closed_on", "reopened_on", "outcome"}),
    "stage_changes": frozenset({"stage", "changed_on"}),
    "sessions": frozenset(
        {
            *("kind", "type_code", "phase", "held_on", "recorded_at", "starts_at", "ends_at"),
            *("place_kind", "walk_ins", "audience_men", "audience_women"),
        }
    ),
    "attendances": frozenset({"state", "expected"}),
    "obstacles": frozenset({"kind"}),
    "referrals": frozenset({"prepared_on", "state", "running_number"}),
    "referral_steps": frozenset({"state", "happened_on"}),
}
"""Tables of which rows stay for the figures, and the columns that stay in them beside the keys."""
STRUCK_OUT = "[data dimusnahkan]"
GONE = "(data dimusnahkan)"


def erase_subject(connection: sa.Connection, client_id: int, *, on: date) -> dict[str, int]:
    """Erase a client; return how many records of each table were erased or emptied."""
    names = _names(connection, client_id)
    walk = walk_from(connection, client_id)
    counts: dict[str, int] = {}
    _add_listed(connection, walk)
    _forget_ways_back(connection, walk, counts)
    for table in reversed(metadata.sorted_tables):
        ids = walk.own.get(table.name)
        if not ids:
            continue
        if table.name in COUNTED:
            _empty(connection, table, ids, COUNTED[table.name])
        else:
            connection.execute(sa.delete(table).where(table.c.id.in_(list(ids))))
        counts[table.name] = len(ids)
    _point_nowhere(connection, walk, counts)
    _strike_out(connection, walk.shared_notes, names)
    counts["drafts"] = _drop_drafts(connection, client_id, names)
    counts["kept_forms"] = counts.get("kept_forms", 0) + _drop_forms(connection, names)
    gone = {"name": GONE, "search_text": "", "destroyed_on": on}
    connection.execute(sa.update(clients).where(clients.c.id.in_(walk.own["clients"])).values(gone))
    return {table: rows for table, rows in counts.items() if rows}


def _names(connection: sa.Connection, client_id: int) -> list[str]:
    """Return what would still tell who it was in another's text: the full name, the numbers."""
    row = connection.execute(
        sa.select(clients.c.name, clients.c.nik, clients.c.family_card_number).where(
            clients.c.id == client_id
        )
    ).one()
    return [each for each in row if each]


def _empty(
    connection: sa.Connection, table: sa.Table, ids: Iterable[int], kept: frozenset[str]
) -> None:
    values = {
        column: _nothing(column)
        for column in table.columns
        if not (column.primary_key or column.foreign_keys or column.name in kept)
        # A word of a fixed list that a row needs tells nobody apart.
        and (column.nullable or not isinstance(column.type, Word))
    }
    if table is clients:
        # Neither the household nor anyone else may tell who it was.
        values |= {
            each: None
            for each in table.columns
            if each.foreign_keys and each.nullable and each.name not in kept
        }
    if values:
        connection.execute(sa.update(table).where(table.c.id.in_(list(ids))).values(values))


def _nothing(column: sa.Column[Any]) -> Any:
    """Return the emptiest value a column takes."""
    if column.nullable:
        return None
    if isinstance(column.type, sa.LargeBinary):
        return b""
    if column.server_default is not None:
        default = column.server_default
        assert isinstance(default, sa.DefaultClause)
        return sa.text(f"'{default.arg}'") if isinstance(default.arg, str) else default.arg
    return column.type.python_type()


def _point_nowhere(connection: sa.Connection, walk: SubjectWalk, counts: dict[str, int]) -> None:
    """Take the person out of rows that belong to others, with the text beside the reference."""
    for (name, pointer), ids in walk.pointing.items():
        if not ids:
            continue
        table = metadata.tables[name]
        values: dict[Any, Any] = {table.c[pointer]: None}
        for column in table.columns:
            if column.name in COUNTED.get(name, ()):
                continue
            plain_text = type(column.type) is sa.String and not column.foreign_keys
            if plain_text and not column.primary_key and not column.name.endswith("_key"):
                values[column] = _nothing(column)
        connection.execute(sa.update(table).where(table.c.id.in_(list(ids))).values(values))
        counts[name] = counts.get(name, 0) + len(ids)


def _add_listed(connection: sa.Connection, walk: SubjectWalk) -> None:
    """Add rows of villages' lists with the person's number that were never found to be theirs."""
    row, about = village_list_rows.c, list(walk.own["clients"])
    numbers = sa.select(clients.c.nik).where(clients.c.id.in_(about), clients.c.nik.is_not(None))
    walk.own[village_list_rows.name].update(
        connection.scalars(sa.select(row.id).where(row.nik.in_(numbers)))
    )


def _forget_ways_back(connection: sa.Connection, walk: SubjectWalk, counts: dict[str, int]) -> None:
    """Forget what events of households changed in the person's rows: they stay as they are."""
    steps = household_event_steps.c
    acts = {
        act
        for table, ids in walk.own.items()
        for act in connection.scalars(
            sa.select(steps.household_event_id).where(
                steps.table_name == table, steps.row_id.in_(list(ids))
            )
        )
    }
    own = walk.own[household_event_steps.name]
    forgotten = steps.household_event_id.in_(acts) & steps.id.not_in(own)
    rows = connection.execute(sa.delete(household_event_steps).where(forgotten)).rowcount
    if rows:
        counts[household_event_steps.name] = rows


def _strike_out(connection: sa.Connection, notes: set[int], names: Iterable[str]) -> None:
    """Strike the person's name and numbers out of notes shared with others, and their parts."""
    pattern = _any_of(names)
    if pattern is None or not notes:
        return
    session_table = metadata.tables["sessions"]
    holders = [(session_table, session_table.c.id)]
    holders += [
        (table, column)
        for table in metadata.sorted_tables
        for column in table.columns
        if any(key.column.table is session_table for key in column.foreign_keys)
    ]
    for table, owner in holders:
        texts = [
            column
            for column in table.columns
            if type(column.type) is sa.String or isinstance(column.type, sa.JSON)
        ]
        if not texts or "id" not in table.columns:
            continue
        query = sa.select(table.c.id, *texts).where(owner.in_(list(notes)))
        for row_id, *said in connection.execute(query).all():
            struck = {
                column: without
                for column, text in zip(texts, said, strict=True)
                if (without := _struck(text, pattern)) != text
            }
            if struck:
                connection.execute(sa.update(table).where(table.c.id == row_id).values(struck))


def _struck(value: Any, pattern: re.Pattern[str]) -> Any:
    """Return a text, or texts by name, without what the pattern finds."""
    if isinstance(value, str):
        return pattern.sub(STRUCK_OUT, value)
    if isinstance(value, dict):
        return {name: _struck(text, pattern) for name, text in value.items()}
    return value


def _any_of(names: Iterable[str]) -> re.Pattern[str] | None:
    wanted = [r"\s+".join(map(re.escape, name.split())) for name in names if name.strip()]
    if not wanted:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(wanted)})(?!\w)", re.IGNORECASE)


def _drop_drafts(connection: sa.Connection, client_id: int, names: Iterable[str]) -> int:
    pattern = _any_of(names)
    rows = connection.execute(sa.select(drafts.c.id, drafts.c.title, drafts.c.content)).all()
    about = [
        row.id
        for row in rows
        if client_id in named_in_draft(row.content)
        or (pattern is not None and pattern.search(f"{row.title}\n{row.content}"))
    ]
    connection.execute(sa.delete(drafts).where(drafts.c.id.in_(about)))
    return len(about)


def _drop_forms(connection: sa.Connection, names: Iterable[str]) -> int:
    """Drop unfinished forms that name the person; those about the person are gone already."""
    pattern = _any_of(names)
    rows = connection.execute(sa.select(kept_forms.c.id, kept_forms.c.content)).all()
    about = [row.id for row in rows if pattern is not None and pattern.search(row.content)]
    connection.execute(sa.delete(kept_forms).where(kept_forms.c.id.in_(about)))
    return len(about)
