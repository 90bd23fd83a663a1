# SPDX-License-Identifier: MIT
"""The types of sessions, as acts need them, as screens show them, and their names in statements."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session as Transaction

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.session_types import NEEDED_BY_KIND, SessionType, known_fields
from tksk_desktop.storage.schema import session_types, sessions
from tksk_desktop.usecases.session_types.readings import SessionTypeLine

_IN_ORDER = (session_types.c.position, session_types.c.id)


class DatabaseSessionTypes:
    """Fulfils ``SessionTypes`` of ``usecases.session_types.needs``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> list[SessionType]:
        """Return all types in their order, those out of use too."""
        return list(self._transaction.scalars(sa.select(SessionType).order_by(*_IN_ORDER)))

    def get(self, code: str) -> SessionType:
        """Return a type; raise NotFound."""
        query = sa.select(SessionType).where(session_types.c.code == code)
        found = self._transaction.scalars(query).one_or_none()
        if found is None:
            raise NotFound("session_type")
        return found

    def add(self, kind: SessionType) -> None:
        """Add a type."""
        self._transaction.add(kind)


def type_name() -> sa.ScalarSelect[Any]:
    """Return the name of a note's type, for a statement over the notes."""
    query = sa.select(session_types.c.name).where(session_types.c.code == sessions.c.type_code)
    return query.correlate(sessions).scalar_subquery()


def type_lines(connection: sa.Connection) -> tuple[SessionTypeLine, ...]:
    """Return all types in their order."""
    query = sa.select(session_types).order_by(*_IN_ORDER)
    return tuple(
        SessionTypeLine(
            row.code,
            row.name,
            row.kind,
            row.role,
            known_fields(row.asked) | NEEDED_BY_KIND[row.kind],
            known_fields(row.required),
            row.since,
            row.until,
        )
        for row in connection.execute(query)
    )
