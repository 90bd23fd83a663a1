# SPDX-License-Identifier: MIT
"""A signed paper is valid for two judges: our verifier and pdfsig."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from tests.signing.signed_papers import (
    NAME,
    NOW,
    PLACES,
    byte_range,
    identity,
    look,
    plain_paper,
    signed_paper,
    verdict,
)
from tksk_desktop.domain.signatures import CannotSign, SigningIdentity, Trust, VerdictState
from tksk_desktop.signing.pades_signer import PadesSigner
from tksk_desktop.signing.pdf_signing import sign_pdf
from tksk_desktop.signing.pdf_verification import verify_pdf

Ask = Callable[[bytes], str]


def test_our_verdict_names_signer_and_time(key: SigningIdentity, signed: bytes) -> None:
    found = verdict(signed, key)
    assert found.state is VerdictState.VALID
    (check,) = found.signatures
    assert check.signer_name == NAME
    assert check.field_name == "TKSK"
    assert check.fingerprint_sha256 == key.fingerprint_sha256
    assert check.trust is Trust.OWN
    assert check.signed_at is not None
    assert abs(check.signed_at - NOW) < timedelta(minutes=10)
    assert found.title == "Laporan contoh"
    assert found.pages == 2


@pytest.mark.needs_tool("pdfsig")
def test_pdfsig_finds_it_valid_and_total(signed: bytes, pdfsig: Ask) -> None:
    answer = pdfsig(signed)
    assert "Signature Validation: Signature is Valid." in answer
    assert "Total document signed" in answer
    assert f"Signer Certificate Common Name: {NAME}" in answer
    assert "Signature Type: ETSI.CAdES.detached" in answer
    assert "Signing Hash Algorithm: SHA-256" in answer


def test_signed_bytes_are_all_but_the_signature(signed: bytes) -> None:
    first, length, second, rest = byte_range(signed)
    assert first == 0
    assert second + rest == len(signed)
    assert signed[length : length + 1] == b"<"
    assert signed[second - 1 : second] == b">"


def test_the_paper_before_the_signature_is_kept_byte_by_byte(signed: bytes) -> None:
    assert signed.startswith(plain_paper())


@pytest.mark.needs_tool("qpdf")
def test_signed_file_is_sound(signed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


@pytest.mark.needs_tool("pdffonts")
def test_signing_brings_no_font(signed: bytes, tmp_path: Path) -> None:
    def fonts(data: bytes) -> list[str]:
        path = tmp_path / "paper.pdf"
        path.write_bytes(data)
        answer = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True)
        return [line.split()[0] for line in answer.stdout.splitlines()[2:]]

    assert fonts(signed) == fonts(plain_paper())


def test_fields_lie_where_they_were_wanted(signed: bytes) -> None:
    pages = pypdf.PdfReader(io.BytesIO(signed)).pages
    found = {}
    for number, page in enumerate(pages):
        for note in page.annotations or []:
            field = note.get_object()
            found[str(field["/T"])] = (number, [float(edge) for edge in field["/Rect"]])
    assert set(found) == {"TKSK", "Camat"}
    for place in PLACES:
        assert found[place.name] == (place.page, [round(edge) for edge in place.box])


def test_another_office_sees_a_valid_but_unknown_signer(signed: bytes) -> None:
    found = verdict(signed)
    assert found.state is VerdictState.VALID_UNKNOWN_SIGNER
    assert found.signatures[0].trust is Trust.UNKNOWN


def test_a_known_certificate_is_called_by_the_name_kept_for_it(
    key: SigningIdentity, signed: bytes
) -> None:
    known = {key.fingerprint_sha256: "TKSK Kepanjen"}
    found = verify_pdf(signed, known_fingerprints=known, own_fingerprint=None, now=NOW)
    assert found.state is VerdictState.VALID
    assert found.signatures[0].signer_name == "TKSK Kepanjen"
    assert found.signatures[0].trust is Trust.KNOWN


def test_the_same_name_on_another_key_is_unknown(key: SigningIdentity) -> None:
    assert verdict(signed_paper(identity()), key).state is VerdictState.VALID_UNKNOWN_SIGNER


@pytest.mark.needs_tool("pdfsig")
def test_the_camat_may_sign_in_his_own_field_afterwards(
    key: SigningIdentity, signed: bytes, pdfsig: Ask
) -> None:
    camat = identity("Camat Contoh")
    twice = sign_pdf(signed, camat, look("Camat Contoh"), places=(), now=NOW, field_name="Camat")
    known = {key.fingerprint_sha256: NAME, camat.fingerprint_sha256: "Camat Contoh"}
    found = verify_pdf(
        twice, known_fingerprints=known, own_fingerprint=key.fingerprint_sha256, now=NOW
    )
    assert found.state is VerdictState.VALID
    assert [check.field_name for check in found.signatures] == ["TKSK", "Camat"]
    assert pdfsig(twice).count("Signature Validation: Signature is Valid.") == 2


def test_a_paper_stays_valid_after_the_certificate_has_ended(
    key: SigningIdentity, signed: bytes
) -> None:
    years_later = key.valid_until + timedelta(days=400)
    assert verdict(signed, key, now=years_later).state is VerdictState.VALID


@pytest.mark.parametrize("days", [-1, 3 * 365 + 1])
def test_a_key_signs_only_while_its_certificate_is_valid(key: SigningIdentity, days: int) -> None:
    with pytest.raises(CannotSign):
        signed_paper(key, now=NOW + timedelta(days=days))


def test_key_is_for_signatures_only_and_its_certificate_names_the_tksk(
    key: SigningIdentity,
) -> None:
    certificate = x509.load_der_x509_certificate(key.certificate_der)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert NAME in certificate.subject.rfc4514_string()
    private = serialization.load_der_private_key(key.private_key_der, None)
    form = (serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    assert private.public_key().public_bytes(*form) == certificate.public_key().public_bytes(*form)


@pytest.mark.parametrize("name", ["N" * 200, 'Ñame, S.Sos. "x" + O=y', "S"])
def test_any_name_can_sign(name: str) -> None:
    mine = identity(name)
    signed = sign_pdf(plain_paper(), mine, look(name), places=PLACES, now=NOW)
    assert verdict(signed, mine).state is VerdictState.VALID


def test_the_signer_of_the_program_does_all_three(key: SigningIdentity) -> None:
    signer = PadesSigner()
    made = signer.make_identity(common_name=NAME, organisation="TKSK", member_number="1", now=NOW)
    signed = signer.sign(plain_paper(), made, look(), places=PLACES, now=NOW)
    found = signer.verify(
        signed,
        known_fingerprints={},
        own_fingerprint=made.fingerprint_sha256,
        now=NOW,
    )
    assert found.signatures[0].trust is Trust.OWN
