# SPDX-License-Identifier: MIT
"""Which papers there are about one client, and how numbers stand on them; no content."""

from __future__ import annotations

from enum import StrEnum


class ClientPaper(StrEnum):
    """The papers about one client."""

    CLIENT_SHEET = "client_sheet"
    SOCIAL_REPORT = "social_report"
    EMPTY_FORM = "empty_form"
    FILLED_FORM = "filled_form"
    CASE_SUMMARY = "case_summary"

    @property
    def needs_case(self) -> bool:
        """Whether it is about one case of the client."""
        return self in (ClientPaper.FILLED_FORM, ClientPaper.CASE_SUMMARY)


class NumbersShown(StrEnum):
    """How NIK and No. KK are printed."""

    MASKED = "masked"
    IN_FULL = "in_full"
    NOT_AT_ALL = "not_at_all"
