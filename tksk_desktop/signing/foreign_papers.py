# SPDX-License-Identifier: MIT
"""What a receiving desk asks of papers that others signed, and the certificates it knows."""

from __future__ import annotations

from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from tksk_desktop.domain.signatures import CertificateUnreadable, PdfVerdict
from tksk_desktop.signing.attached_files import attached_file
from tksk_desktop.signing.pdf_verification import verify_pdf

PEM = b"-----BEGIN CERTIFICATE-----"


class ForeignPapers:
    """Fulfils ``usecases.recap.needs.PaperChecks``; it has no state, so any process may make it."""

    def verdict(self, pdf: bytes, now: datetime) -> PdfVerdict:
        """Return the verdict on a PDF whose signer may be anyone."""
        return verify_pdf(pdf, known_fingerprints={}, own_fingerprint=None, now=now)

    def attached(self, pdf: bytes, name: str, largest: int) -> bytes | None:
        """Return an attached file, unpacked no further than ``largest``."""
        return attached_file(pdf, name, largest=largest)


def fingerprints_of(data: bytes) -> frozenset[str]:
    """Return the fingerprints of a file of certificates, PEM (one or many) or DER.

    Raise CertificateUnreadable.
    """
    try:
        held = (
            x509.load_pem_x509_certificates(data)
            if PEM in data
            else [x509.load_der_x509_certificate(data)]
        )
    except ValueError as error:
        raise CertificateUnreadable from error
    return frozenset(each.fingerprint(hashes.SHA256()).hex() for each in held)
