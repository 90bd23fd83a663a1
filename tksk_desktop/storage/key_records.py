# SPDX-License-Identifier: MIT
"""The office's own keys as a list, and the certificates of others that are known here."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.signatures import KnownCertificate, SigningIdentity
from tksk_desktop.storage.schema import known_certificates, signing_keys

KEY_COLUMNS = [signing_keys.c[name] for name in SigningIdentity.__dataclass_fields__]
KNOWN_COLUMNS = [known_certificates.c[name] for name in KnownCertificate.__dataclass_fields__]


class DatabaseKeys:
    """Fulfils ``signatures.needs.KeyRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def own(self) -> tuple[SigningIdentity, ...]:
        """Return every key ever used here, the present one first."""
        query = sa.select(*KEY_COLUMNS).order_by(signing_keys.c.id.desc())
        return tuple(SigningIdentity(*row) for row in self._session.execute(query))

    def accepted(self) -> tuple[KnownCertificate, ...]:
        """Return the certificates of others that are known now, by name."""
        query = (
            sa.select(*KNOWN_COLUMNS)
            .where(known_certificates.c.forgotten_at.is_(None))
            .order_by(known_certificates.c.common_name, known_certificates.c.id)
        )
        return tuple(KnownCertificate(*row) for row in self._session.execute(query))

    def accept(self, certificate: KnownCertificate) -> None:
        """Know a certificate from now on; again after it was forgotten."""
        again = self._session.execute(
            sa.update(known_certificates)
            .where(known_certificates.c.fingerprint_sha256 == certificate.fingerprint_sha256)
            .values(forgotten_at=None)
        )
        if not again.rowcount:  # type: ignore[attr-defined]
            self._session.execute(sa.insert(known_certificates).values(asdict(certificate)))

    def forget(self, fingerprint_sha256: str, at: datetime) -> None:
        """Know a certificate no longer; raise NotFound."""
        ended = self._session.execute(
            sa.update(known_certificates)
            .where(
                known_certificates.c.fingerprint_sha256 == fingerprint_sha256,
                known_certificates.c.forgotten_at.is_(None),
            )
            .values(forgotten_at=at)
        )
        if not ended.rowcount:  # type: ignore[attr-defined]
            raise NotFound("certificate")
