# SPDX-License-Identifier: MIT
"""Certificate files of issuers: read whatever their encryption, refused with the right reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from tests.signing.issued_keys import (
    CAMAT,
    ISSUER,
    PASSWORD,
    curve_key,
    edwards_key,
    issue,
    key_file,
    old_key_file,
    rsa_key,
    usage,
)
from tests.signing.signed_papers import NOW, PLACES, look, plain_paper, verdict
from tksk_desktop.domain.signatures import (
    CertificateEnded,
    CertificateNotBegun,
    CertificateNotForSigning,
    CertificateUnreadable,
    KeyFileIncomplete,
    KeyFileUnreadable,
    KeyKindUnsupported,
    KeyOrigin,
    SigningIdentity,
    VerdictState,
    WrongKeyPassword,
)
from tksk_desktop.signing.key_files import certificate_file, open_key_file, read_certificate
from tksk_desktop.signing.pdf_signing import sign_pdf


def signs(identity: SigningIdentity) -> bool:
    """Tell whether a paper signed with the key is valid."""
    signed = sign_pdf(plain_paper(), identity, look(), places=PLACES, now=NOW)
    return verdict(signed, identity).state is VerdictState.VALID


def test_a_file_with_modern_encryption_signs() -> None:
    identity = open_key_file(key_file(), PASSWORD)
    assert (identity.common_name, identity.issuer) == (CAMAT, ISSUER)
    assert identity.origin is KeyOrigin.FILE
    assert identity.chain_der
    assert signs(identity)


@pytest.mark.needs_tool("openssl")
def test_a_file_with_old_encryption_signs(tmp_path: Path) -> None:
    identity = open_key_file(old_key_file(tmp_path), PASSWORD)
    assert identity.common_name == CAMAT
    assert signs(identity)


@pytest.mark.needs_tool("pdfsig")
def test_the_issuer_travels_with_the_signature(pdfsig: Callable[[bytes], str]) -> None:
    identity = open_key_file(key_file(rsa_key()), PASSWORD)
    signed = sign_pdf(plain_paper(), identity, look(), places=PLACES, now=NOW)
    assert "Signature is Valid." in pdfsig(signed)
    assert ISSUER.encode() in bytes.fromhex(
        signed[signed.index(b"/Contents <") + 11 :].split(b">")[0].decode()
    )


@pytest.mark.parametrize("password", ["", "salah", PASSWORD + " ", "ñ" * 200])
def test_a_wrong_password_is_told_from_a_broken_file(password: str) -> None:
    with pytest.raises(WrongKeyPassword):
        open_key_file(key_file(), password)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"0" * 2000, b"\x30\x82\xff\xff", b"x" * 2**21])
def test_other_files_are_no_certificate_files(data: bytes) -> None:
    with pytest.raises(KeyFileUnreadable):
        open_key_file(data, PASSWORD)


def test_a_file_that_is_cut_short_is_refused() -> None:
    whole = key_file()
    for length in (10, len(whole) // 2, len(whole) - 1):
        with pytest.raises((KeyFileUnreadable, WrongKeyPassword)):
            open_key_file(whole[:length], PASSWORD)


def test_a_file_without_its_key_or_with_another_one_is_incomplete() -> None:
    encryption = serialization.BestAvailableEncryption(PASSWORD.encode())
    without = pkcs12.serialize_key_and_certificates(
        b"x", None, None, [issue(curve_key())], encryption
    )
    with pytest.raises(KeyFileIncomplete):
        open_key_file(without, PASSWORD)


def test_keys_that_cannot_sign_a_pdf_safely_are_refused() -> None:
    for key in (edwards_key(), rsa_key(1024), ec.generate_private_key(ec.SECP256K1())):
        with pytest.raises(KeyKindUnsupported):
            open_key_file(key_file(key), PASSWORD)


@pytest.mark.parametrize(
    "wishes",
    [
        {"key_usage": usage(signing=False)},
        {"uses": (ExtendedKeyUsageOID.SERVER_AUTH,)},
        {"uses": (ExtendedKeyUsageOID.TIME_STAMPING,)},
        {"uses": (ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CODE_SIGNING)},
    ],
)
def test_a_certificate_for_other_uses_is_refused(wishes: dict[str, Any]) -> None:
    with pytest.raises(CertificateNotForSigning):
        open_key_file(key_file(**wishes), PASSWORD)


@pytest.mark.parametrize(
    "uses",
    [
        (ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.CLIENT_AUTH),
        (ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.EMAIL_PROTECTION),
    ],
)
def test_the_usual_uses_of_personal_certificates_are_fine(
    uses: tuple[x509.ObjectIdentifier, ...],
) -> None:
    assert open_key_file(key_file(uses=uses), PASSWORD).common_name == CAMAT


def test_a_certificate_signs_only_between_its_days() -> None:
    ended = open_key_file(key_file(ends=NOW - timedelta(days=1)), PASSWORD)
    later = open_key_file(key_file(begins=NOW + timedelta(days=1)), PASSWORD)
    with pytest.raises(CertificateEnded):
        sign_pdf(plain_paper(), ended, look(), places=PLACES, now=NOW)
    with pytest.raises(CertificateNotBegun):
        sign_pdf(plain_paper(), later, look(), places=PLACES, now=NOW)


def test_the_public_certificate_holds_no_secret() -> None:
    identity = open_key_file(key_file(), PASSWORD)
    public = certificate_file(identity.certificate_der)
    assert b"PRIVATE" not in public
    assert x509.load_pem_x509_certificate(public).public_bytes(serialization.Encoding.DER) == (
        identity.certificate_der
    )


def test_a_certificate_tells_its_owner_and_other_bytes_are_refused() -> None:
    identity = open_key_file(key_file(), PASSWORD)
    known = read_certificate(identity.certificate_der, accepted_at=NOW)
    assert (known.common_name, known.organisation, known.issuer) == (CAMAT, "Kantor Contoh", ISSUER)
    assert known.fingerprint_sha256 == identity.fingerprint_sha256
    with pytest.raises(CertificateUnreadable):
        read_certificate(b"no certificate", accepted_at=NOW)
