# SPDX-License-Identifier: MIT
"""What screens read of consents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.consents import ConsentGiver, ConsentPurpose, ConsentWay, LegalBasis


@dataclass(frozen=True)
class ConsentLine:
    """One consent or other ground of a client."""

    id: int
    client_id: int
    purpose: ConsentPurpose
    basis: LegalBasis
    valid_from: date
    valid_until: date | None
    recipient: str
    giver: ConsentGiver | None
    giver_name: str
    giver_relation: str
    way: ConsentWay | None
    note: str
    withdrawn_on: date | None
    withdrawal_note: str

    def holds_on(self, day: date) -> bool:
        """Tell whether it holds on a day."""
        ended = self.valid_until is not None and day > self.valid_until
        withdrawn = self.withdrawn_on is not None and day >= self.withdrawn_on
        return self.valid_from <= day and not ended and not withdrawn
