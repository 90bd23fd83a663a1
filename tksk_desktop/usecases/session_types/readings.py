# SPDX-License-Identifier: MIT
"""What screens show of a type of session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.session_types import ReportRole, SessionField, in_use
from tksk_desktop.domain.sessions import SessionKind


@dataclass(frozen=True)
class SessionTypeLine:
    """One type of session."""

    code: str
    name: str
    kind: SessionKind
    role: ReportRole
    asked: frozenset[SessionField]
    """All that its form asks, what the kind needs included."""
    required: frozenset[SessionField]
    since: date | None = None
    until: date | None = None

    def in_use(self, day: date) -> bool:
        """Tell whether notes of a day can be of this type."""
        return in_use(self.since, self.until, day)
