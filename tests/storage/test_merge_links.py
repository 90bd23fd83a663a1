# SPDX-License-Identifier: MIT
"""No table that points to a client is forgotten by a merge."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.storage.merge_links import LINKS
from tksk_desktop.storage.schema import clients, metadata


def references() -> set[tuple[str, str]]:
    """Return every column of the schema that points to a client."""
    return {
        (table.name, column.name)
        for table in metadata.tables.values()
        for column in table.columns
        for key in column.foreign_keys
        if key.column is clients.c.id
    }


def test_every_reference_has_its_rule() -> None:
    assert references() - LINKS.keys() == set(), "say in merge_links what a merge does with it"


def test_no_rule_is_about_nothing() -> None:
    assert LINKS.keys() - references() == set()


def test_rows_that_must_differ_are_looked_at() -> None:
    for (table_name, column_name), rule in LINKS.items():
        table = metadata.tables[table_name]
        unique = [
            {column.name for column in constraint.columns}
            for constraint in table.constraints
            if isinstance(constraint, sa.UniqueConstraint)
        ]
        for columns in unique:
            if rule.moves and column_name in columns:
                assert set(rule.alike or ()) <= columns - {column_name}
                assert rule.alike is not None or rule.picture


def test_rows_have_an_id_to_remember() -> None:
    moved = {table for (table, _column), rule in LINKS.items() if rule.moves}
    assert all("id" in metadata.tables[name].c for name in moved)
