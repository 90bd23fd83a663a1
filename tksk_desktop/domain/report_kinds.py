# SPDX-License-Identifier: MIT
"""Kinds of report that leave the office: numbered, signed and routed, each by its own rules.

What a kind says is composed elsewhere; here stands only what tells the kinds apart.
"""

from __future__ import annotations

from enum import StrEnum


class ReportKind(StrEnum):
    """What a paper of the chain is; the codes are kept in the database."""

    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    HALF_YEARLY = "half_yearly"
    YEARLY = "yearly"
    INCIDENT = "incident"
    ACTIVITY = "activity"
    COVER_LETTER = "cover_letter"


MONTHS_OF: dict[ReportKind, int] = {
    ReportKind.MONTHLY: 1,
    ReportKind.QUARTERLY: 3,
    ReportKind.HALF_YEARLY: 6,
    ReportKind.YEARLY: 12,
}
"""How many months a report of a period covers; the other kinds cover none."""
