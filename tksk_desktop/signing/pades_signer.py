# SPDX-License-Identifier: MIT
"""Joins making keys, signing and verifying as the acts need them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from tksk_desktop.domain.signatures import (
    FieldPlace,
    PdfVerdict,
    SignatureLook,
    SigningIdentity,
)
from tksk_desktop.signing.local_identity import make_identity
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.signing.pdf_verification import verify_pdf


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
    ) -> bytes:
        """Return the signed PDF; raise CannotSign."""
        return sign_pdf(pdf, identity, look, places=places, now=now)

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
