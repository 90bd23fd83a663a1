# SPDX-License-Identifier: MIT
"""Finds which clients a changed record concerns, by following the schema's own references.

A table added later is found by itself as long as its references say whom it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from tksk_desktop.storage.schema import attendances, household_members, metadata

STEPS = 5
"""No record lies further from its client."""


class ConcernedClients:
    """Looks up the clients of records within one transaction, each record once."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, int], frozenset[int]] = {}

    def by(self, table: str, row_id: int, references: Iterable[tuple[str, int]]) -> frozenset[int]:
        """Return the clients of a record that points, or pointed, to these others."""
        found = set(self._within(table, row_id))
        if table == "clients":
            found.add(row_id)
        for reference in references:
            if reference != (table, row_id):
                found |= self._of(reference, STEPS)
        return frozenset(found)

    def _of(self, record: tuple[str, int], steps: int) -> frozenset[int]:
        table, row_id = record
        if table == "clients":
            return frozenset({row_id})
        if steps == 0:
            return frozenset()
        if record not in self._known:
            self._known[record] = self._looked_up(table, row_id, steps)
        return self._known[record]

    def _looked_up(self, table: str, row_id: int, steps: int) -> frozenset[int]:
        known = metadata.tables[table]
        found = set(self._within(table, row_id))
        pointing = [column for column in known.columns if column.foreign_keys]
        if not pointing or "id" not in known.columns:
            return frozenset(found)
        query = sa.select(*pointing).where(known.c.id == row_id)
        row = self._connection.execute(query).one_or_none()
        if row is not None:
            for column, value in zip(pointing, row, strict=True):
                if value is not None:
                    target = next(iter(column.foreign_keys)).column.table.name
                    found |= self._of((target, value), steps - 1)
        return frozenset(found)

    def _within(self, table: str, row_id: int) -> Iterable[int]:
        """Return who is named in a note, for its text is about each; who lives in a household."""
        if table == "sessions":
            where = attendances.c.session_id == row_id
            return self._connection.scalars(sa.select(attendances.c.client_id).where(where))
        if table == "households":
            own = household_members.c
            lives = (own.household_id == row_id) & own.until.is_(None)
            return self._connection.scalars(sa.select(own.client_id).where(lives))
        return ()
