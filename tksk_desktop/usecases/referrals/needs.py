# SPDX-License-Identifier: MIT
"""What acts on referrals need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.referrals import Referral


class ReferralRecords(Protocol):
    """The referrals."""

    def add(self, referral: Referral) -> None: ...
    def get(self, referral_id: int) -> Referral: ...
    def has_number(self, letter_number: str) -> bool:
        """Tell whether a referral bears this letter number already."""
        ...
