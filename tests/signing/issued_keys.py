# SPDX-License-Identifier: MIT
"""A small certification authority for the tests: PKCS#12 files as an issuer gives them out."""

from __future__ import annotations

import subprocess
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from tests.signing.signed_papers import NOW

PASSWORD = "Rahasia-Panjang"
ISSUER = "Penerbit Contoh"
CAMAT = "Camat Contoh"


def name(common_name: str) -> x509.Name:
    """Return a subject."""
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Kantor Contoh"),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )


def usage(*, signing: bool = True, issuing: bool = False) -> x509.KeyUsage:
    """Return what a key may do."""
    return x509.KeyUsage(
        digital_signature=signing,
        content_commitment=signing,
        key_encipherment=not signing,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=issuing,
        crl_sign=issuing,
        encipher_only=False,
        decipher_only=False,
    )


@cache
def authority() -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    """Return the issuer's key and certificate, made once."""
    key = ec.generate_private_key(ec.SECP256R1())
    own = name(ISSUER)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=900))
        .not_valid_after(NOW + timedelta(days=3000))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage(signing=False, issuing=True), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return key, certificate


def issue(
    key: Any,
    *,
    common_name: str = CAMAT,
    begins: datetime = NOW - timedelta(days=30),
    ends: datetime = NOW + timedelta(days=700),
    key_usage: x509.KeyUsage | None = None,
    uses: tuple[x509.ObjectIdentifier, ...] = (),
    extensions: tuple[tuple[x509.ExtensionType, bool], ...] = (),
) -> x509.Certificate:
    """Return a certificate by the authority for a key."""
    ca_key, ca = authority()
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(common_name))
        .issuer_name(ca.subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(key_usage or usage(), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(ca_key.public_key()), critical=False
        )
    )
    if uses:
        builder = builder.add_extension(x509.ExtendedKeyUsage(uses), critical=False)
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(ca_key, hashes.SHA256())


@cache
def curve_key() -> ec.EllipticCurvePrivateKey:
    """Return a key of the usual kind, made once."""
    return ec.generate_private_key(ec.SECP256R1())


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    """Return an RSA key, made once."""
    return rsa.generate_private_key(65537, bits)


@cache
def edwards_key() -> ed25519.Ed25519PrivateKey:
    """Return a key that PDF readers do not know."""
    return ed25519.Ed25519PrivateKey.generate()


def key_file(
    key: Any = None,
    certificate: x509.Certificate | None = None,
    *,
    password: str = PASSWORD,
    **wishes: Any,
) -> bytes:
    """Return a PKCS#12 file with modern encryption."""
    own = curve_key() if key is None else key
    issued = issue(own, **wishes) if certificate is None else certificate
    return pkcs12.serialize_key_and_certificates(
        b"contoh",
        own,
        issued,
        [authority()[1]],
        serialization.BestAvailableEncryption(password.encode()),
    )


def old_key_file(folder: Path) -> bytes:
    """Return a PKCS#12 file as old programs write it (RC2 and 3DES), by openssl."""
    key, certificate, target = folder / "key.pem", folder / "certificate.pem", folder / "old.p12"
    form = serialization.Encoding.PEM
    key.write_bytes(
        rsa_key().private_bytes(
            form, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    certificate.write_bytes(issue(rsa_key()).public_bytes(form))
    command = ["openssl", "pkcs12", "-export", "-legacy", "-inkey", str(key)]
    command += ["-in", str(certificate), "-out", str(target), "-passout", f"pass:{PASSWORD}"]
    subprocess.run(command, check=True, capture_output=True)
    return target.read_bytes()
