# SPDX-License-Identifier: MIT
"""Reads PKCS#12 files (``.p12``, ``.pfx``) as certification authorities give them out.

Old encryption (RC2, 3DES) is read as well as new (AES). The password is not kept.
"""

from __future__ import annotations

from datetime import datetime

from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tksk_desktop.domain.signatures import (
    CertificateNotForSigning,
    CertificateUnreadable,
    KeyFileIncomplete,
    KeyFileUnreadable,
    KeyKindUnsupported,
    KeyOrigin,
    KnownCertificate,
    SigningIdentity,
    WrongKeyPassword,
)

LARGEST_FILE = 1024 * 1024
SHORTEST_RSA = 2048
CURVES = ("secp256r1", "secp384r1", "secp521r1")
FOR_OTHER_USES = frozenset(
    {
        ExtendedKeyUsageOID.SERVER_AUTH,
        ExtendedKeyUsageOID.CODE_SIGNING,
        ExtendedKeyUsageOID.TIME_STAMPING,
        ExtendedKeyUsageOID.OCSP_SIGNING,
    }
)
"""A certificate for nothing but these is not for signing documents."""


def open_key_file(data: bytes, password: str) -> SigningIdentity:
    """Return the key in a PKCS#12 file with its certificate and those who issued it.

    Raise KeyFileUnreadable, WrongKeyPassword, KeyFileIncomplete, KeyKindUnsupported or
    CertificateNotForSigning. Whether the certificate is valid now is judged at the signature.
    """
    _refuse_other_files(data)
    try:
        key, certificate, others = pkcs12.load_key_and_certificates(data, password.encode())
    except ValueError as error:
        raise WrongKeyPassword from error
    except Exception as error:
        # A file that looked sound and breaks further inside.
        raise KeyFileUnreadable from error
    if key is None or certificate is None:
        raise KeyFileIncomplete
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise KeyKindUnsupported
    _refuse_weak(key)
    if key.public_key() != certificate.public_key():
        raise KeyFileIncomplete
    refuse_other_uses(certificate)
    der = serialization.Encoding.DER
    return SigningIdentity(
        certificate_der=certificate.public_bytes(der),
        private_key_der=key.private_bytes(
            der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        common_name=named(certificate.subject, NameOID.COMMON_NAME),
        organisation=named(certificate.subject, NameOID.ORGANIZATION_NAME),
        fingerprint_sha256=certificate.fingerprint(hashes.SHA256()).hex(),
        valid_from=certificate.not_valid_before_utc,
        valid_until=certificate.not_valid_after_utc,
        origin=KeyOrigin.FILE,
        issuer=issuer_of(certificate),
        chain_der=b"".join(each.public_bytes(der) for each in others),
    )


def refuse_other_uses(certificate: x509.Certificate) -> None:
    """Raise CertificateNotForSigning where key usage forbids signatures on documents."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
        if not (usage.digital_signature or usage.content_commitment):
            raise CertificateNotForSigning
    except x509.ExtensionNotFound:
        pass
    try:
        uses = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        if all(use in FOR_OTHER_USES for use in uses):
            raise CertificateNotForSigning
    except x509.ExtensionNotFound:
        pass


def named(name: x509.Name, part: x509.ObjectIdentifier) -> str:
    """Return one part of a distinguished name as text, empty where it is missing."""
    found = name.get_attributes_for_oid(part)
    return str(found[0].value) if found else ""


def issuer_of(certificate: x509.Certificate) -> str:
    """Return who issued a certificate; empty for one that stands for itself."""
    issuer = certificate.issuer
    if issuer == certificate.subject:
        return ""
    return named(issuer, NameOID.COMMON_NAME) or named(issuer, NameOID.ORGANIZATION_NAME)


def certificate_file(certificate_der: bytes) -> bytes:
    """Return a certificate as others import it (PEM); there is no secret in it."""
    certificate = x509.load_der_x509_certificate(certificate_der)
    return certificate.public_bytes(serialization.Encoding.PEM)


def read_certificate(certificate_der: bytes, *, accepted_at: datetime) -> KnownCertificate:
    """Return what a certificate says of its owner; raise CertificateUnreadable."""
    try:
        certificate = x509.load_der_x509_certificate(certificate_der)
        return KnownCertificate(
            fingerprint_sha256=certificate.fingerprint(hashes.SHA256()).hex(),
            common_name=named(certificate.subject, NameOID.COMMON_NAME),
            organisation=named(certificate.subject, NameOID.ORGANIZATION_NAME),
            issuer=issuer_of(certificate),
            certificate_der=certificate_der,
            valid_from=certificate.not_valid_before_utc,
            valid_until=certificate.not_valid_after_utc,
            accepted_at=accepted_at,
        )
    except ValueError as error:
        raise CertificateUnreadable from error


def _refuse_other_files(data: bytes) -> None:
    if len(data) > LARGEST_FILE:
        raise KeyFileUnreadable
    try:
        outer = asn1_pkcs12.Pfx.load(data, strict=True)
        sound = outer["version"].native == "v3" and outer["auth_safe"]["content"] is not None
    except (ValueError, TypeError, KeyError) as error:
        raise KeyFileUnreadable from error
    if not sound:
        raise KeyFileUnreadable


def _refuse_weak(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> None:
    strong = (
        key.key_size >= SHORTEST_RSA
        if isinstance(key, rsa.RSAPrivateKey)
        else key.curve.name in CURVES
    )
    if not strong:
        raise KeyKindUnsupported
