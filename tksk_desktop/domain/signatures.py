# SPDX-License-Identifier: MIT
"""What a signature on paper is: the key's owner, the visible block, and the verdict on a PDF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tksk_desktop.domain.errors import TkskError, WorldRefused


@dataclass(frozen=True)
class SigningIdentity:
    """A key with its certificate; the private key lives only in the encrypted database."""

    certificate_der: bytes
    private_key_der: bytes
    common_name: str
    organisation: str
    fingerprint_sha256: str
    valid_from: datetime
    valid_until: datetime


@dataclass(frozen=True)
class FieldPlace:
    """Where a signature field lies: page from 0, box as x0, y0, x1, y1 in PDF points."""

    name: str
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class SignatureLook:
    """What the visible block says; ``content_hash`` is the SHA-256 of the frozen figures."""

    signer_name: str
    role: str
    member_number: str
    place: str
    footer: str
    zone_name: str
    zone_label: str
    document_id: str
    content_hash: str
    signed_at: datetime


class Trust(StrEnum):
    """Whose certificate it is."""

    OWN = "own"
    KNOWN = "known"
    UNKNOWN = "unknown"


class VerdictState(StrEnum):
    """What verification found, worst first wins."""

    VALID = "valid"
    VALID_UNKNOWN_SIGNER = "valid_unknown_signer"
    CHANGED = "changed"
    UNSIGNED = "unsigned"


@dataclass(frozen=True)
class SignatureCheck:
    """One signature in a PDF."""

    field_name: str
    signer_name: str
    fingerprint_sha256: str
    signed_at: datetime | None
    intact: bool
    changed_after: bool
    trust: Trust


@dataclass(frozen=True)
class PdfVerdict:
    """What is known of a PDF; ``document_id`` is empty where it is no report of this program."""

    state: VerdictState
    signatures: tuple[SignatureCheck, ...]
    title: str
    document_id: str
    version: str
    pages: int
    sha256: str


class NotAPdf(WorldRefused):
    """The file cannot be read as a PDF."""


class PdfTooLarge(WorldRefused):
    """The file is larger than any report could be."""


class CannotSign(TkskError):
    """The key cannot sign now: its certificate has ended or has not begun."""
