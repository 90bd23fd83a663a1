# SPDX-License-Identifier: MIT
"""Small papers and keys for the tests of signatures; no report, no store."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from functools import cache

from reportlab.pdfgen.canvas import Canvas

from tksk_desktop.domain.signatures import (
    FieldPlace,
    PdfVerdict,
    SignatureLook,
    SigningIdentity,
)
from tksk_desktop.signing.local_identity import make_identity
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.signing.pdf_verification import verify_pdf

NOW = datetime.now(UTC).replace(microsecond=0)
NAME = "Siti Contoh"
PLACES = (
    FieldPlace("TKSK", 0, (300.0, 400.0, 500.0, 460.0)),
    FieldPlace("Camat", 1, (60.4, 400.0, 240.0, 460.6)),
)


def identity(name: str = NAME, *, now: datetime = NOW) -> SigningIdentity:
    """Return a fresh key."""
    return make_identity(
        common_name=name, organisation="TKSK Kecamatan Contoh", member_number="35.07.13.1", now=now
    )


def look(name: str = NAME) -> SignatureLook:
    """Return what the visible block would say."""
    return SignatureLook(
        signer_name=name,
        role="TKSK Kecamatan Contoh",
        member_number="35.07.13.1",
        place="Contoh",
        footer="",
        zone_name="Asia/Jakarta",
        zone_label="WIB",
        document_id="d" * 32,
        signed_at=NOW,
    )


@cache
def plain_paper(pages: int = 2) -> bytes:
    """Return an unsigned PDF, made once. What ``reports`` sets for reportlab as a whole would
    change its bytes in between.
    """
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    canvas.setTitle("Laporan contoh")
    for number in range(pages):
        canvas.drawString(72, 700, f"Lembar {number + 1}: 263 kegiatan")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def signed_paper(key: SigningIdentity, *, now: datetime = NOW) -> bytes:
    """Return a paper with both fields, the TKSK's signed."""
    return sign_pdf(plain_paper(), key, look(), places=PLACES, now=now)


def verdict(data: bytes, key: SigningIdentity | None = None, *, now: datetime = NOW) -> PdfVerdict:
    """Verify where ``key`` is the office's own."""
    own = key.fingerprint_sha256 if key is not None else None
    known = {own: NAME} if own is not None else {}
    return verify_pdf(data, known_fingerprints=known, own_fingerprint=own, now=now)


def byte_range(data: bytes) -> tuple[int, int, int, int]:
    """Return where the signed bytes lie: start, length, start, length."""
    found = re.search(rb"/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)", data)
    assert found is not None
    first, length, second, rest = (int(number) for number in found.groups())
    return first, length, second, rest


def flip(data: bytes, position: int, bit: int = 1) -> bytes:
    """Return the data with one bit of one byte changed."""
    changed = bytearray(data)
    changed[position] ^= bit
    return bytes(changed)
