# SPDX-License-Identifier: MIT
"""The notes, as acts need them; lists are in ``session_reads``."""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.sessions import Session


class DatabaseSessions:
    """Fulfils ``needs.SessionRecords``."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, session: Session) -> None:
        """Add a note."""
        self._transaction.add(session)

    def get(self, session_id: int) -> Session:
        """Return a note; raise NotFound."""
        session = self._transaction.get(Session, session_id)
        if session is None:
            raise NotFound("session")
        return session
