# SPDX-License-Identifier: MIT
"""The office's keys as a list, known certificates of others, and papers being signed elsewhere."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.reports import PaperSentOut
from tksk_desktop.domain.signatures import KnownCertificate, SigningIdentity
from tksk_desktop.storage.schema import known_certificates, papers_sent_out, signing_keys

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


class DatabasePapersSentOut:
    """Fulfils ``signatures.needs.PapersSentOut``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, report_id: int) -> PaperSentOut:
        """Return a paper; raise NotFound where none is out."""
        query = sa.select(papers_sent_out).where(papers_sent_out.c.report_id == report_id)
        row = self._session.execute(query).one_or_none()
        if row is None:
            raise NotFound("paper")
        return PaperSentOut(**row._mapping)

    def keep(self, paper: PaperSentOut) -> None:
        """Keep a paper that goes out."""
        self._session.execute(sa.insert(papers_sent_out).values(asdict(paper)))

    def remove(self, report_id: int) -> None:
        """Wait no longer."""
        self._session.execute(
            sa.delete(papers_sent_out).where(papers_sent_out.c.report_id == report_id)
        )

    def sent_at(self, report_id: int) -> datetime | None:
        """Return when the paper went out, None where it did not."""
        query = sa.select(papers_sent_out.c.made_at).where(papers_sent_out.c.report_id == report_id)
        return self._session.scalar(query)
