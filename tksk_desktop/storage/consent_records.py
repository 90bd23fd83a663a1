# SPDX-License-Identifier: MIT
"""The consents, as acts need them."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.consents import Consent, ConsentPurpose
from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.schema import consents


class DatabaseConsents:
    """Fulfils ``ConsentRecords`` of ``usecases.consents.needs``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, consent: Consent) -> None:
        """Add a consent or another ground."""
        self._session.add(consent)

    def get(self, consent_id: int) -> Consent:
        """Return one; raise NotFound."""
        consent = self._session.get(Consent, consent_id)
        if consent is None:
            raise NotFound("consent")
        return consent

    def of_client(self, client_id: int) -> list[Consent]:
        """Return all of a client's, former ones too."""
        query = sa.select(Consent).where(consents.c.client_id == client_id).order_by(consents.c.id)
        return list(self._session.scalars(query))

    def shared_with(self, recipient: str, day: date) -> frozenset[int]:
        """Return the clients whose data may go to a recipient on a day."""
        query = sa.select(Consent).where(consents.c.purpose == ConsentPurpose.SHARING)
        return frozenset(
            consent.client_id
            for consent in self._session.scalars(query)
            if consent.covers(ConsentPurpose.SHARING, recipient) and consent.holds_on(day)
        )
