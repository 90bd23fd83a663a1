# SPDX-License-Identifier: MIT
"""What the acts on keys and certificates need from the store, as protocols."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from tksk_desktop.domain.reports import PaperSentOut
from tksk_desktop.domain.signatures import KnownCertificate, SigningIdentity


class KeyRecords(Protocol):
    """The office's own keys, and certificates of others that were accepted."""

    def own(self) -> tuple[SigningIdentity, ...]:
        """Return every key ever used here, the present one first."""
        ...

    def accepted(self) -> tuple[KnownCertificate, ...]:
        """Return the certificates of others that are known now."""
        ...

    def accept(self, certificate: KnownCertificate) -> None:
        """Know a certificate from now on; again after it was forgotten."""
        ...

    def forget(self, fingerprint_sha256: str, at: datetime) -> None:
        """Know a certificate no longer; that it was known stays on record. Raise NotFound."""
        ...


class PapersSentOut(Protocol):
    """Papers that are being signed elsewhere."""

    def get(self, report_id: int) -> PaperSentOut:
        """Return a paper; raise NotFound where none is out."""
        ...

    def keep(self, paper: PaperSentOut) -> None: ...
    def remove(self, report_id: int) -> None: ...
    def sent_at(self, report_id: int) -> datetime | None:
        """Return when the paper went out, None where it did not."""
        ...
