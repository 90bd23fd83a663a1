# SPDX-License-Identifier: MIT
"""The register, as acts need it; lists and search are in ``client_search``."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage import schema


class DatabaseClients:
    """Fulfils ``needs.ClientRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, client: Client) -> None:
        """Add a client."""
        self._session.add(client)

    def get(self, client_id: int) -> Client:
        """Return a client; raise NotFound."""
        client = self._session.get(Client, client_id)
        if client is None:
            raise NotFound("client")
        return client

    def find_by_nik(self, nik: str) -> Client | None:
        """Return the client with a NIK, or None. Pending changes are not written for it."""
        with self._session.no_autoflush:
            query = sa.select(Client).where(schema.clients.c.nik == nik)
            return self._session.scalars(query).one_or_none()
