# SPDX-License-Identifier: MIT
"""What a signature on paper is: the key's owner, the visible block, and the verdict on a PDF."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tksk_desktop.domain.errors import RuleBroken, TkskError, WorldRefused

WORKER_FIELD, CAMAT_FIELD = "TKSK", "Camat"
"""The signature fields of a report; both are made before the first signature."""


class KeyOrigin(StrEnum):
    """Where a key comes from."""

    LOCAL = "local"
    """Made on this machine: an uncertified signature (PP 71/2019 Art. 60)."""
    FILE = "file"
    """Taken from a PKCS#12 file that someone else gave out, as a certification authority does."""


@dataclass(frozen=True)
class SigningIdentity:
    """A key with its certificate; the private key lives only in the encrypted database.

    ``chain_der`` holds the certificates of those who issued it, one behind the other; ``footer`` is
    what the visible block says of the signature, empty for the sentence of its origin.
    """

    certificate_der: bytes
    private_key_der: bytes
    common_name: str
    organisation: str
    fingerprint_sha256: str
    valid_from: datetime
    valid_until: datetime
    origin: KeyOrigin = KeyOrigin.LOCAL
    issuer: str = ""
    chain_der: bytes = b""
    footer: str = ""


@dataclass(frozen=True)
class KnownCertificate:
    """A certificate that was accepted here, so that its owner's signatures are known."""

    fingerprint_sha256: str
    common_name: str
    organisation: str
    issuer: str
    certificate_der: bytes
    valid_from: datetime
    valid_until: datetime
    accepted_at: datetime


@dataclass(frozen=True)
class FieldPlace:
    """Where a signature field lies: page from 0, box as x0, y0, x1, y1 in PDF points."""

    name: str
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class SignatureLook:
    """What the visible block says; its QR code carries the document's identity and a hash."""

    signer_name: str
    role: str
    member_number: str
    place: str
    footer: str
    zone_name: str
    zone_label: str
    document_id: str
    signed_at: datetime

    def code(self, content: bytes) -> str:
        """Return what the QR code carries: the document, and half the SHA-256 of a content.

        For the TKSK's block that is the attached file of figures, for a later one the whole paper
        before it.
        """
        return f"TKSK:{self.document_id}:{hashlib.sha256(content).hexdigest()[:32]}"


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
    certificate_der: bytes = b""
    stamped_at: datetime | None = None
    """When a time-stamp server saw the signature; ``signed_at`` is the signer's own clock."""
    stamped_by: str = ""


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

    @property
    def stamped_at(self) -> datetime | None:
        """When a time-stamp server saw the newest signature, None where none did."""
        return self.signatures[-1].stamped_at if self.signatures else None


class NotAPdf(WorldRefused):
    """The file cannot be read as a PDF."""


class PdfTooLarge(WorldRefused):
    """The file is larger than any report could be."""


class CannotSign(TkskError):
    """The key cannot sign now."""


class CertificateEnded(CannotSign):
    """The certificate is no longer valid."""


class CertificateNotBegun(CannotSign):
    """The certificate is not valid yet; perhaps the clock of this machine is wrong."""


class CertificateNotForSigning(CannotSign):
    """The certificate's own rules do not allow signatures on documents with it."""


class KeyFileUnreadable(WorldRefused):
    """The file is no PKCS#12 file, or it is damaged."""


class WrongKeyPassword(WorldRefused):
    """The password does not open the PKCS#12 file."""


class KeyFileIncomplete(WorldRefused):
    """The PKCS#12 file lacks the key or its certificate, or they do not belong together."""


class KeyKindUnsupported(WorldRefused):
    """The key is of a kind that PDF signatures do not know, or too short to be safe."""


class TimeStampFailed(WorldRefused):
    """The time-stamp server does not answer, or with something else than a stamp."""


class CertificateUnreadable(WorldRefused):
    """What was given as a certificate is none."""


class SignatureFieldTaken(RuleBroken):
    """The field is signed already, or the paper has none."""


class NotTheSamePaper(WorldRefused):
    """What came back is not the paper that went out, or more than signatures was added."""


class NotSignedYet(WorldRefused):
    """What came back is the right paper, but nobody has signed it."""


class CopiesHandedOver(RuleBroken):
    """A copy has left the office: its bytes can no longer change."""
