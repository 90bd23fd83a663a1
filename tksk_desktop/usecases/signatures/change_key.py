# SPDX-License-Identifier: MIT
"""Make a new key, or take one from a file that a certification authority gave out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.office import Office
from tksk_desktop.domain.signatures import (
    CertificateEnded,
    CertificateNotBegun,
    KeyOrigin,
    SigningIdentity,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, Signer

UNCERTIFIED_FOOTER = "Ditandatangani secara elektronik (tidak tersertifikasi)"
"""UU 1/2024 and PP 71/2019 Art. 60: a self-made key gives an uncertified signature."""
ISSUED_FOOTER = "Ditandatangani secara elektronik dengan sertifikat terbitan {issuer}"
LONGEST_FOOTER = 200


@dataclass(frozen=True)
class NewKeyFile:
    """A PKCS#12 file with its password, and what the visible block is to say (empty: as usual)."""

    data: bytes
    password: str
    footer: str = ""


def make_key(*, signer: Signer, open_work: OpenWork, clock: Clock) -> Changes:
    """Make a key of the office's own; former ones stay, so that old reports are recognised."""
    with open_work() as work:
        identity = new_identity(work.office.get(), signer, clock.now())
        work.office.keep_signing_identity(identity)
        work.commit()
    return Changes.of(Kind.OFFICE)


def take_key(new: NewKeyFile, *, signer: Signer, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep the key of a PKCS#12 file inside the encrypted store; the password is not kept.

    Raise EntryRefused, CertificateEnded, CertificateNotBegun, or as ``Signer.open_key_file``.
    """
    identity = open_key(new, signer=signer, now=clock.now())
    with open_work() as work:
        known = [key.fingerprint_sha256 for key in work.keys.own()]
        if identity.fingerprint_sha256 in known:
            raise EntryRefused(FieldProblem("data", Problem.ALREADY_REGISTERED))
        work.office.keep_signing_identity(identity)
        work.commit()
    return Changes.of(Kind.OFFICE)


def open_key(new: NewKeyFile, *, signer: Signer, now: datetime) -> SigningIdentity:
    """Return the key of a file, fit to sign now; nothing is kept."""
    problems = []
    if not new.data:
        problems.append(FieldProblem("data", Problem.MISSING))
    if len(new.footer) > LONGEST_FOOTER:
        problems.append(FieldProblem("footer", Problem.TOO_LONG))
    if problems:
        raise EntryRefused(*problems)
    identity = signer.open_key_file(new.data, new.password)
    if now > identity.valid_until:
        raise CertificateEnded
    if now < identity.valid_from:
        raise CertificateNotBegun
    return replace(identity, footer=new.footer.strip())


def new_identity(office: Office, signer: Signer, now: datetime) -> SigningIdentity:
    """Return a fresh key in the office's name."""
    return signer.make_identity(
        common_name=office.worker_name,
        organisation=f"TKSK Kecamatan {office.subdistrict_name}",
        member_number=office.member_number,
        now=now,
    )


def footer_of(identity: SigningIdentity) -> str:
    """Return what the visible block says: the key's own sentence, else that of its origin.

    A key whose certificate nobody else issued is uncertified, wherever it comes from.
    """
    if identity.origin is KeyOrigin.LOCAL or not identity.issuer:
        return UNCERTIFIED_FOOTER
    return identity.footer or ISSUED_FOOTER.format(issuer=identity.issuer)
