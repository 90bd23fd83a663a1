# SPDX-License-Identifier: MIT
"""Joins making keys, signing and verifying as the acts need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from tksk_desktop.domain.signatures import (
    WORKER_FIELD,
    FieldPlace,
    KnownCertificate,
    PdfVerdict,
    SignatureLook,
    SigningIdentity,
)
from tksk_desktop.signing.key_files import certificate_file, open_key_file, read_certificate
from tksk_desktop.signing.local_identity import make_identity
from tksk_desktop.signing.pdf_signing import reserve_fields, sign_pdf
from tksk_desktop.signing.pdf_verification import verify_pdf
from tksk_desktop.signing.same_paper import is_same_paper
from tksk_desktop.signing.time_stamps import try_stamps


class PadesSigner:
    """Fulfils ``needs.Signer``."""

    def make_identity(
        self, *, common_name: str, organisation: str, member_number: str, now: datetime
    ) -> SigningIdentity:
        """Make a key of the TKSK's own."""
        return make_identity(
            common_name=common_name,
            organisation=organisation,
            member_number=member_number,
            now=now,
        )

    def sign(
        self,
        pdf: bytes,
        identity: SigningIdentity,
        look: SignatureLook,
        *,
        places: Sequence[FieldPlace],
        now: datetime,
        field_name: str = WORKER_FIELD,
        stamp: bytes | None = None,
        time_stamp_server: str = "",
    ) -> bytes:
        """Return the signed PDF; raise CannotSign or SignatureFieldTaken."""
        return sign_pdf(
            pdf,
            identity,
            look,
            places=places,
            now=now,
            field_name=field_name,
            stamp=stamp,
            time_stamp_server=time_stamp_server,
        )

    def try_time_stamps(self, address: str) -> None:
        """Ask a time-stamp server for a trial; raise TimeStampFailed."""
        try_stamps(address)

    def reserve(self, pdf: bytes, places: Sequence[FieldPlace]) -> bytes:
        """Return the PDF with its fields made and none signed."""
        return reserve_fields(pdf, places)

    def is_same_paper(self, former: bytes, returned: bytes) -> bool:
        """Tell whether a paper shows what the former shows; signature fields aside."""
        return is_same_paper(former, returned)

    def open_key_file(self, data: bytes, password: str) -> SigningIdentity:
        """Return the key in a PKCS#12 file; raise as ``key_files.open_key_file``."""
        return open_key_file(data, password)

    def certificate_file(self, certificate_der: bytes) -> bytes:
        """Return a certificate as a file that others import."""
        return certificate_file(certificate_der)

    def read_certificate(
        self, certificate_der: bytes, *, accepted_at: datetime
    ) -> KnownCertificate:
        """Return what a certificate says of its owner; raise CertificateUnreadable."""
        return read_certificate(certificate_der, accepted_at=accepted_at)

    def verify(
        self,
        data: bytes,
        *,
        known_fingerprints: Mapping[str, str],
        own_fingerprint: str | None,
        now: datetime,
    ) -> PdfVerdict:
        """Return the verdict on any PDF; raise NotAPdf or PdfTooLarge."""
        return verify_pdf(
            data, known_fingerprints=known_fingerprints, own_fingerprint=own_fingerprint, now=now
        )
