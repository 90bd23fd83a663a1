# SPDX-License-Identifier: MIT
"""Says who signed a PDF, when, and whether anything changed since. Nothing in it is executed."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

from tksk_desktop.domain.signatures import (
    NotAPdf,
    PdfTooLarge,
    PdfVerdict,
    SignatureCheck,
    Trust,
    VerdictState,
)

LARGEST_PDF = 200 * 1024 * 1024
DOCUMENT_KEY, VERSION_KEY = "/TKSKDocument", "/TKSKVersion"


def verify_pdf(
    data: bytes,
    *,
    known_fingerprints: Mapping[str, str],
    own_fingerprint: str | None,
    now: datetime,
) -> PdfVerdict:
    """Return the verdict on any PDF; raise NotAPdf or PdfTooLarge.

    A certificate is trusted by its fingerprint: self-made ones have no authority behind them, so
    the same name on another key is an unknown signer.
    """
    if len(data) > LARGEST_PDF:
        raise PdfTooLarge
    if b"%PDF-" not in data[:1024]:
        raise NotAPdf
    try:
        reader = PdfFileReader(io.BytesIO(data))
        embedded = reader.embedded_signatures
        info = _info(reader)
        pages = int(reader.root["/Pages"]["/Count"])
    except Exception as error:
        # The reader answers hostile files with errors of many kinds; all mean the same here.
        raise NotAPdf from error
    checks = tuple(
        _check(signature, known_fingerprints, own_fingerprint, now) for signature in embedded
    )
    return PdfVerdict(
        state=_state(checks),
        signatures=checks,
        title=info.get("/Title", ""),
        document_id=info.get(DOCUMENT_KEY, ""),
        version=info.get(VERSION_KEY, ""),
        pages=pages,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _check(
    signature: EmbeddedPdfSignature,
    known: Mapping[str, str],
    own: str | None,
    now: datetime,
) -> SignatureCheck:
    fingerprint, name, signed_at, intact, changed = "", "", None, False, True
    try:
        certificate = signature.signer_cert
        fingerprint = certificate.sha256.hex()
        name = str(certificate.subject.native.get("common_name", ""))
        signed_at = signature.self_reported_timestamp
        status = validate_pdf_signature(
            signature, signer_validation_context=_context(certificate, signed_at or now)
        )
        intact = bool(status.intact and status.valid)
        # A new field or a later signature in a prepared one is allowed; all else is a change.
        level = status.modification_level
        harmless = (None, ModificationLevel.NONE, ModificationLevel.LTA_UPDATES)
        filled = level is ModificationLevel.FORM_FILLING and bool(status.docmdp_ok)
        changed = not (level in harmless or filled)
    except Exception:  # noqa: BLE001 - whatever breaks here is an altered signature
        intact, changed = False, True
    return SignatureCheck(
        field_name=str(signature.field_name),
        signer_name=known.get(fingerprint, name),
        fingerprint_sha256=fingerprint,
        signed_at=signed_at,
        intact=intact,
        changed_after=changed,
        trust=_trust(fingerprint, known, own),
    )


def _context(certificate: asn1_x509.Certificate, moment: datetime) -> ValidationContext:
    """Judge the bytes alone: the certificate stands for itself, nothing is fetched."""
    return ValidationContext(
        trust_roots=[certificate], moment=moment, allow_fetching=False, revocation_mode="soft-fail"
    )


def _trust(fingerprint: str, known: Mapping[str, str], own: str | None) -> Trust:
    if own is not None and fingerprint == own:
        return Trust.OWN
    return Trust.KNOWN if fingerprint in known else Trust.UNKNOWN


def _state(checks: tuple[SignatureCheck, ...]) -> VerdictState:
    if not checks:
        return VerdictState.UNSIGNED
    if any(not check.intact or check.changed_after for check in checks):
        return VerdictState.CHANGED
    if any(check.trust is Trust.UNKNOWN for check in checks):
        return VerdictState.VALID_UNKNOWN_SIGNER
    return VerdictState.VALID


def _info(reader: PdfFileReader) -> dict[str, str]:
    """Return the document information as plain text."""
    if "/Info" not in reader.trailer:
        return {}
    info: Any = reader.trailer["/Info"]
    return {str(key): str(info[key]) for key in info}
