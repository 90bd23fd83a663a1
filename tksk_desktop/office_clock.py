# SPDX-License-Identifier: MIT
"""The real clock: instants in UTC, days in the office's own time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from tksk_desktop.domain.office import TimeZone


class OfficeClock:
    """Fulfils ``needs.Clock``; the zone is known once the office has been read."""

    def __init__(self, zone: TimeZone = TimeZone.WIB) -> None:
        self.zone = zone

    def now(self) -> datetime:
        """Return the present instant, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the present day in the office's time zone."""
        return datetime.now(ZoneInfo(self.zone.iana_name)).date()
