# SPDX-License-Identifier: MIT
"""Filter sets of the client list, kept with the data so that a backup carries them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.schema import saved_filters
from tksk_desktop.usecases.finding.filter_text import filter_as_text, filter_from_text
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter


class DatabaseFilters:
    """Fulfils ``finding.needs.SavedFilters``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, name: str, filter: ClientFilter) -> int:
        """Keep a filter set; return its id."""
        values = {"name": name, "content": filter_as_text(filter)}
        answer = self._session.execute(
            sa.insert(saved_filters).values(values).returning(saved_filters.c.id)
        )
        return int(answer.scalar_one())

    def rename(self, filter_id: int, name: str) -> None:
        """Give a filter set another name; raise NotFound."""
        changed = self._session.execute(
            sa.update(saved_filters)
            .where(saved_filters.c.id == filter_id)
            .values(name=name)
            .returning(saved_filters.c.id)
        )
        if changed.one_or_none() is None:
            raise NotFound("filter")

    def remove(self, filter_id: int) -> None:
        """Remove a filter set."""
        self._session.execute(sa.delete(saved_filters).where(saved_filters.c.id == filter_id))

    def all(self) -> tuple[SavedFilter, ...]:
        """Return all filter sets in the order of their names."""
        query = sa.select(saved_filters.c.id, saved_filters.c.name, saved_filters.c.content)
        rows = self._session.execute(query.order_by(saved_filters.c.name))
        return tuple(SavedFilter(row.id, row.name, filter_from_text(row.content)) for row in rows)
