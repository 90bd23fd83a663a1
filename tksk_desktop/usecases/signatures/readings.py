# SPDX-License-Identifier: MIT
"""Frozen values that screens show of keys and certificates; no private key is among them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tksk_desktop.domain.signatures import KeyOrigin


@dataclass(frozen=True)
class KeyLine:
    """One key of the office, or a certificate that is known here (``origin`` None)."""

    fingerprint_sha256: str
    common_name: str
    organisation: str
    issuer: str
    origin: KeyOrigin | None
    valid_from: datetime
    valid_until: datetime
    footer: str = ""


@dataclass(frozen=True)
class KeyDesk:
    """All that the page of signatures shows; ``present`` is None before the first signature."""

    present: KeyLine | None
    former: tuple[KeyLine, ...]
    known: tuple[KeyLine, ...]
    is_valid: bool
    """Whether the present key can sign now."""
    time_stamp_server: str = ""
