# SPDX-License-Identifier: MIT
"""What screens and the letter read of referrals; nothing of a hidden client (level 3) is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.referrals import AWAITING, ReferralState


@dataclass(frozen=True)
class ReferralLine:
    """One referral in a list."""

    id: int
    client_id: int
    client_name: str
    potential_name: str
    service: str
    reason: str
    prepared_on: date
    answer_by: date | None
    letter_number: str
    state: ReferralState
    changed_on: date
    note: str
    """Of the newest step: the answer, the outcome, the reason."""
    is_hidden: bool = False
    lacks_ground: bool = False
    """Not sent yet, and neither a consent nor another ground lets the data go there today."""

    def is_late(self, today: date) -> bool:
        """Tell whether an answer should have come."""
        waits = self.state in AWAITING and self.answer_by is not None
        return waits and self.answer_by is not None and self.answer_by < today


@dataclass(frozen=True)
class ReferralStanding:
    """How many referrals are not sent yet, are under way, and should have been answered."""

    to_send: int = 0
    under_way: int = 0
    late: int = 0


@dataclass(frozen=True)
class HelperLine:
    """Someone who could help a client: the own village first, then whose services fit."""

    potential_id: int
    kind_code: str
    name: str
    village_name: str
    phone: str
    services: tuple[str, ...]
    """Those that fit the client's needs."""
    is_near: bool


@dataclass(frozen=True)
class LetterFacts:
    """What the letter says of client and organisation."""

    client_name: str
    nik: str
    address: str
    village_name: str
    organisation: str
    organisation_address: str
    service: str
    reason: str
    enclosed: tuple[str, ...]
    letter_number: str
    dated: date
    is_secret: bool
