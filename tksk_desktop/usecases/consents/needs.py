# SPDX-License-Identifier: MIT
"""What acts on consents need from outside."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from tksk_desktop.domain.consents import Consent


class ConsentRecords(Protocol):
    """The consents and other legal grounds."""

    def add(self, consent: Consent) -> None: ...
    def get(self, consent_id: int) -> Consent: ...
    def of_client(self, client_id: int) -> list[Consent]:
        """Return all of a client's, former ones too."""
        ...

    def shared_with(self, recipient: str, day: date) -> frozenset[int]:
        """Return the clients whose data may go to a recipient on a day (``ground_for``)."""
        ...
