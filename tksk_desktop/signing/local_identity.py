# SPDX-License-Identifier: MIT
"""Makes a signing key with a certificate of its own: the uncertified signature of PP 71/2019."""

from __future__ import annotations

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tksk_desktop.domain.signatures import SigningIdentity

VALID_DAYS = 3 * 365
CLOCK_SLACK = timedelta(minutes=5)
LONGEST_COMMON_NAME = 64


def make_identity(
    *, common_name: str, organisation: str, member_number: str, now: datetime
) -> SigningIdentity:
    """Make a P-256 key whose certificate names the TKSK and serves for signatures only."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "ID"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:LONGEST_COMMON_NAME]),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name[:LONGEST_COMMON_NAME]),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, member_number[:LONGEST_COMMON_NAME] or "-"),
        ]
    )
    valid_from, valid_until = now - CLOCK_SLACK, now + timedelta(days=VALID_DAYS)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid_from)
        .not_valid_after(valid_until)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_signing_only(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return SigningIdentity(
        certificate_der=certificate.public_bytes(serialization.Encoding.DER),
        private_key_der=key.private_bytes(
            serialization.Encoding.DER,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
        common_name=common_name,
        organisation=organisation,
        fingerprint_sha256=certificate.fingerprint(hashes.SHA256()).hex(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
    )


def _signing_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
