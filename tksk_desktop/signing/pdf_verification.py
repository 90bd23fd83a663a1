# SPDX-License-Identifier: MIT
"""Says who signed a PDF, when, and whether anything changed since. Nothing in it is executed."""

from __future__ import annotations

import hashlib
import io
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from asn1crypto import algos, cms, core, x509 as asn1_x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
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
LIBRARY_LOGGERS = ("pyhanko", "pyhanko_certvalidator")
SIGNED_MARKS = (b"/ByteRange", b"/ETSI.CAdES.detached", b"/adbe.pkcs7")
"""With one of these in the file it was signed, even if the signature can't be found any more."""
SEQUENCE_TAG = b"\x30"
DOCUMENT_KEY, VERSION_KEY = "/TKSKDocument", "/TKSKVersion"


def verify_pdf(
    data: bytes,
    *,
    known_fingerprints: Mapping[str, str],
    own_fingerprint: str | None,
    now: datetime,
) -> PdfVerdict:
    """Return the verdict on any PDF; raise NotAPdf or PdfTooLarge.

    A paper that was signed and can no longer be read has changed. A certificate is trusted by its
    fingerprint: self-made ones have no authority behind them, so the same name on another key is
    an unknown signer.
    """
    if len(data) > LARGEST_PDF:
        raise PdfTooLarge
    if b"%PDF-" not in data[:1024] and not _was_signed(data):
        raise NotAPdf
    try:
        with _quiet_library():
            reader = PdfFileReader(io.BytesIO(data))
            embedded = reader.embedded_signatures
            info = _info(reader)
            pages = int(reader.root["/Pages"]["/Count"])
    except Exception as error:
        # The reader answers hostile files with errors of many kinds; all mean the same here: no
        # PDF, or one that was signed and then damaged.
        if not _was_signed(data):
            raise NotAPdf from error
        return _damaged(data)
    if not embedded and _was_signed(data):
        return _damaged(data)
    with _quiet_library():
        checks = tuple(
            _check(signature, data, known_fingerprints, own_fingerprint, now)
            for signature in embedded
        )
    if checks and not _covers_all(embedded[-1]):
        checks = (*checks[:-1], replace(checks[-1], changed_after=True))
    return PdfVerdict(
        state=_state(checks),
        signatures=checks,
        title=info.get("/Title", ""),
        document_id=info.get(DOCUMENT_KEY, ""),
        version=info.get(VERSION_KEY, ""),
        pages=pages,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def _was_signed(data: bytes) -> bool:
    return any(mark in data for mark in SIGNED_MARKS)


def _damaged(data: bytes) -> PdfVerdict:
    digest = hashlib.sha256(data).hexdigest()
    return PdfVerdict(VerdictState.CHANGED, (), "", "", "", 0, digest)


def _check(
    signature: EmbeddedPdfSignature,
    data: bytes,
    known: Mapping[str, str],
    own: str | None,
    now: datetime,
) -> SignatureCheck:
    fingerprint, name, signed_at, intact, changed = "", "", None, False, True
    certificate_der, stamped_at, stamped_by = b"", None, ""
    try:
        certificate = signature.signer_cert
        certificate_der, fingerprint = certificate.dump(), certificate.sha256.hex()
        name = _name_of(certificate)
        signed_at = signature.self_reported_timestamp
        status = validate_pdf_signature(
            signature, signer_validation_context=_context(certificate, signed_at or now)
        )
        intact = bool(status.intact and status.valid) and _is_tight(signature, data)
        # A new field or a later signature in a prepared one is allowed; all else is a change.
        level = status.modification_level
        harmless = (None, ModificationLevel.NONE, ModificationLevel.LTA_UPDATES)
        filled = level is ModificationLevel.FORM_FILLING and bool(status.docmdp_ok)
        changed = not (level in harmless or filled)
        stamp = status.timestamp_validity
        if stamp is not None:
            intact = intact and bool(stamp.intact and stamp.valid)
            stamped_at = stamp.timestamp
            stamped_by = _name_of(stamp.signing_cert)
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
        certificate_der=certificate_der,
        stamped_at=stamped_at,
        stamped_by=stamped_by,
    )


def _name_of(certificate: asn1_x509.Certificate) -> str:
    return str(certificate.subject.native.get("common_name", ""))


@contextmanager
def _quiet_library() -> Iterator[None]:
    """Keep the library from logging whole tracebacks, with names in them, of a changed file."""
    loggers = [logging.getLogger(name) for name in LIBRARY_LOGGERS]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)


def _is_tight(signature: EmbeddedPdfSignature, data: bytes) -> bool:
    """Tell whether the gap that the signature leaves in the file holds the signature alone.

    Other readers ignore what stands behind the signature in its gap, and in which case its digits
    are written; here no byte may be changed unnoticed.
    """
    _, end, start, _ = (int(edge) for edge in signature.byte_range)
    gap = data[end:start]
    digits = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or digits not in (digits.lower(), digits.upper()):
        return False
    held = bytes.fromhex(digits.decode("ascii"))
    info = cms.ContentInfo.load(held)
    parts = info["content_type"].dump() + info["content"].dump()
    # A string of the same length has the same length octets.
    message = SEQUENCE_TAG + core.OctetString(parts).dump()[1:]
    alone = held.startswith(message) and not held[len(message) :].strip(b"\0")
    return alone and _repeats_only_itself(signature)


def _repeats_only_itself(signature: EmbeddedPdfSignature) -> bool:
    """Tell whether the parts that the signature does not protect agree with those it protects.

    These are version numbers, the list of digests, and the certificate's issuer and number.
    """
    signed, info = signature.signed_data, signature.signer_info
    certificate, signer = signature.signer_cert, info["sid"]
    digests = [digest.dump() for digest in signed["digest_algorithms"]]
    list_is_plain = signed["digest_algorithms"].dump() == core.SetOf(
        list(signed["digest_algorithms"]), spec=algos.DigestAlgorithm
    ).dump(force=True)
    if signer.name != "issuer_and_serial_number":
        return list_is_plain and info["digest_algorithm"].dump() in digests
    expected = cms.IssuerAndSerialNumber(
        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    )
    first, later = core.Integer(1).dump(), {core.Integer(n).dump() for n in (3, 4, 5)}
    ordinary = all(kept.name == "certificate" for kept in signed["certificates"])
    version = signed["version"].dump()
    return (
        list_is_plain
        and info["digest_algorithm"].dump() in digests
        and signer.chosen.dump() == expected.dump()
        and info["version"].dump() == first
        and (version == first if ordinary else version in later)
    )


def _covers_all(last: EmbeddedPdfSignature) -> bool:
    """Tell whether the last signature reaches the end of the file.

    Only data for long-term validation may follow it.
    """
    level = getattr(last.diff_result, "modification_level", None)
    whole = last.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return whole or level is ModificationLevel.LTA_UPDATES


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
