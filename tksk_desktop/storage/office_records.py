# SPDX-License-Identifier: MIT
"""The profile, the villages, the recipients and the signing keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.office import Office, Recipient, Village
from tksk_desktop.domain.signatures import SigningIdentity
from tksk_desktop.storage.schema import known_certificates, recipients, signing_keys, villages


class DatabaseOffice:
    """Fulfils ``needs.OfficeRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_up(self, office: Office, in_it: Sequence[Village]) -> None:
        """Keep the first profile with the villages of the sub-district."""
        self._session.add(office)
        if in_it:
            self._session.execute(sa.insert(villages), [asdict(village) for village in in_it])

    def get(self) -> Office:
        """Return the profile; raise NotFound before the first set-up."""
        office = self.find()
        if office is None:
            raise NotFound("office")
        return office

    def find(self) -> Office | None:
        """Return the profile, or None before the first set-up."""
        return self._session.scalars(sa.select(Office)).first()

    def villages(self) -> tuple[Village, ...]:
        """Return the villages in the order of their names."""
        query = sa.select(villages.c.code, villages.c.name).order_by(villages.c.name)
        return tuple(Village(*row) for row in self._session.execute(query))

    def recipients(self) -> list[Recipient]:
        """Return all recipients, former ones too."""
        return list(self._session.scalars(sa.select(Recipient).order_by(recipients.c.position)))

    def add_recipient(self, recipient: Recipient) -> None:
        """Add a recipient."""
        self._session.add(recipient)

    def get_recipient(self, recipient_id: int) -> Recipient:
        """Return a recipient; raise NotFound."""
        recipient = self._session.get(Recipient, recipient_id)
        if recipient is None:
            raise NotFound("recipient")
        return recipient

    def signing_identity(self) -> SigningIdentity | None:
        """Return the newest signing key, or None before the first signature."""
        columns = [signing_keys.c[name] for name in SigningIdentity.__dataclass_fields__]
        query = sa.select(*columns).order_by(signing_keys.c.id.desc()).limit(1)
        row = self._session.execute(query).one_or_none()
        return SigningIdentity(*row) if row is not None else None

    def keep_signing_identity(self, identity: SigningIdentity) -> None:
        """Keep a new key as the present one."""
        self._session.execute(sa.insert(signing_keys).values(asdict(identity)))

    def known_fingerprints(self) -> Mapping[str, str]:
        """Return fingerprint to owner of every key ever used or accepted here."""
        own = sa.select(signing_keys.c.fingerprint_sha256, signing_keys.c.common_name)
        others = sa.select(
            known_certificates.c.fingerprint_sha256, known_certificates.c.common_name
        ).where(known_certificates.c.forgotten_at.is_(None))
        return {
            row.fingerprint_sha256: row.common_name
            for query in (others, own)
            for row in self._session.execute(query)
        }
