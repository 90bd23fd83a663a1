# SPDX-License-Identifier: MIT
"""Read the office's keys and the known certificates, and hand a certificate out."""

from __future__ import annotations

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.signatures import KnownCertificate, SigningIdentity
from tksk_desktop.usecases.needs import Clock, OpenWork, Signer
from tksk_desktop.usecases.signatures.change_key import footer_of
from tksk_desktop.usecases.signatures.readings import KeyDesk, KeyLine


def read_keys(*, open_work: OpenWork, clock: Clock) -> KeyDesk:
    """Return the present key, the former ones and the certificates of others."""
    with open_work() as work:
        keys, known = work.keys.own(), work.keys.accepted()
        server = work.office.get().time_stamp_server
    present = keys[0] if keys else None
    now = clock.now()
    return KeyDesk(
        present=_own(present) if present is not None else None,
        former=tuple(_own(key) for key in keys[1:]),
        known=tuple(_other(certificate) for certificate in known),
        is_valid=present is not None and present.valid_from <= now <= present.valid_until,
        time_stamp_server=server,
    )


def read_certificate(fingerprint_sha256: str, *, signer: Signer, open_work: OpenWork) -> bytes:
    """Return the public certificate of a key or a known signer as a file; raise NotFound."""
    with open_work() as work:
        everyone = {key.fingerprint_sha256: key.certificate_der for key in work.keys.own()}
        for known in work.keys.accepted():
            everyone.setdefault(known.fingerprint_sha256, known.certificate_der)
    if fingerprint_sha256 not in everyone:
        raise NotFound("certificate")
    return signer.certificate_file(everyone[fingerprint_sha256])


def _own(key: SigningIdentity) -> KeyLine:
    return KeyLine(
        key.fingerprint_sha256,
        key.common_name,
        key.organisation,
        key.issuer,
        key.origin,
        key.valid_from,
        key.valid_until,
        footer_of(key),
    )


def _other(known: KnownCertificate) -> KeyLine:
    return KeyLine(
        known.fingerprint_sha256,
        known.common_name,
        known.organisation,
        known.issuer,
        None,
        known.valid_from,
        known.valid_until,
    )
