# SPDX-License-Identifier: MIT
"""The camat signs after the TKSK in his own field: both stay valid, and his block is seen."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.reports.paper_content import report_content, signature_look
from tests.signing.issued_keys import PASSWORD, key_file
from tests.signing.signed_papers import PLACES, flip, look, plain_paper
from tksk_desktop.domain.signatures import (
    CAMAT_FIELD,
    SignatureFieldTaken,
    SigningIdentity,
    VerdictState,
)
from tksk_desktop.paths import resource
from tksk_desktop.reports.report_writer import ReportlabWriter
from tksk_desktop.signing.key_files import open_key_file
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.signing.pdf_verification import verify_pdf


@pytest.fixture(scope="module")
def camat() -> SigningIdentity:
    """Return the camat's key."""
    return open_key_file(key_file(), PASSWORD)


@pytest.fixture(scope="module")
def endorsed(key: SigningIdentity, camat: SigningIdentity) -> bytes:
    """Return a whole report, signed by both."""
    writer, now = ReportlabWriter(resource("fonts")), datetime.now(UTC)
    first = signature_look()
    rendered = writer.write(report_content(signature=first))
    signed = sign_pdf(rendered.pdf, key, first, places=rendered.places, now=now)
    second = look("Camat Contoh")
    return sign_pdf(
        signed,
        camat,
        second,
        places=(),
        now=now,
        field_name=CAMAT_FIELD,
        stamp=writer.stamp(second, signed),
    )


def state(data: bytes, *keys: SigningIdentity) -> VerdictState:
    """Verify where these keys are known."""
    known = {each.fingerprint_sha256: each.common_name for each in keys}
    return verify_pdf(
        data, known_fingerprints=known, own_fingerprint=None, now=datetime.now(UTC)
    ).state


def test_both_are_valid_and_neither_is_known_by_name_alone(
    key: SigningIdentity, camat: SigningIdentity, endorsed: bytes
) -> None:
    assert state(endorsed, key, camat) is VerdictState.VALID
    assert state(endorsed, key) is VerdictState.VALID_UNKNOWN_SIGNER


@pytest.mark.needs_tool("pdfsig")
def test_pdfsig_finds_both_valid(endorsed: bytes, pdfsig: Callable[[bytes], str]) -> None:
    assert pdfsig(endorsed).count("Signature Validation: Signature is Valid.") == 2


@pytest.mark.needs_tool("pdftotext")
@pytest.mark.needs_tool("pdffonts")
def test_his_block_is_seen_and_its_fonts_are_embedded(endorsed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "endorsed.pdf"
    path.write_bytes(endorsed)
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert text.count("Ditandatangani secara elektronik") == 2
    assert "Camat Contoh" in text
    fonts = subprocess.run(
        ["pdffonts", str(path)], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts


def test_a_change_after_both_is_noticed(
    key: SigningIdentity, camat: SigningIdentity, endorsed: bytes
) -> None:
    changed = flip(endorsed, endorsed.index(b"/MediaBox") + len(b"/MediaBox [ 0 0 5"))
    assert state(changed, key, camat) is VerdictState.CHANGED


def test_a_field_is_signed_once(camat: SigningIdentity, endorsed: bytes) -> None:
    for field in (CAMAT_FIELD, "TKSK", "Elsewhere"):
        with pytest.raises(SignatureFieldTaken):
            sign_pdf(endorsed, camat, look(), places=(), now=datetime.now(UTC), field_name=field)


def test_a_paper_without_his_field_takes_no_second_signature(
    key: SigningIdentity, camat: SigningIdentity
) -> None:
    now = datetime.now(UTC)
    alone = sign_pdf(plain_paper(), key, look(), places=PLACES[:1], now=now)
    with pytest.raises(SignatureFieldTaken):
        sign_pdf(alone, camat, look(), places=PLACES, now=now, field_name=CAMAT_FIELD)
