# SPDX-License-Identifier: MIT
"""Accept the certificate of someone whose reports come here, and forget it again."""

from __future__ import annotations

from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, Signer


def accept_certificate(
    certificate_der: bytes, *, signer: Signer, open_work: OpenWork, clock: Clock
) -> Changes:
    """Know a signer from now on, after the worker has compared the fingerprint.

    Raise CertificateUnreadable.
    """
    certificate = signer.read_certificate(certificate_der, accepted_at=clock.now())
    with open_work() as work:
        work.keys.accept(certificate)
        work.commit()
    return Changes.of(Kind.OFFICE)


def forget_certificate(fingerprint_sha256: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Know a signer no longer; raise NotFound."""
    with open_work() as work:
        work.keys.forget(fingerprint_sha256, clock.now())
        work.commit()
    return Changes.of(Kind.OFFICE)
