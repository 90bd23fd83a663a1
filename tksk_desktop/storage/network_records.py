# SPDX-License-Identifier: MIT
"""Potentials and referrals, as acts need them; lists are in ``network_reads``."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.potentials import Potential
from tksk_desktop.domain.referrals import Referral
from tksk_desktop.storage.schema import referrals


class DatabasePotentials:
    """Fulfils ``potentials.needs.PotentialRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, potential: Potential) -> None:
        """Add a potential."""
        self._session.add(potential)

    def get(self, potential_id: int) -> Potential:
        """Return a potential; raise NotFound."""
        potential = self._session.get(Potential, potential_id)
        if potential is None:
            raise NotFound("potential")
        return potential


class DatabaseReferrals:
    """Fulfils ``referrals.needs.ReferralRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, referral: Referral) -> None:
        """Add a referral."""
        self._session.add(referral)

    def get(self, referral_id: int) -> Referral:
        """Return a referral; raise NotFound."""
        referral = self._session.get(Referral, referral_id)
        if referral is None:
            raise NotFound("referral")
        return referral

    def has_number(self, letter_number: str) -> bool:
        """Tell whether a referral bears this letter number already."""
        query = sa.select(referrals.c.id).where(referrals.c.letter_number == letter_number)
        return self._session.scalar(query.limit(1)) is not None
