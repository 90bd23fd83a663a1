# SPDX-License-Identifier: MIT
"""How far the calendar file looks ahead, and what it is called; no Qt in here."""

from __future__ import annotations

from datetime import date, timedelta

EXPORTED_DAYS = 92
"""A quarter of a year: what is planned later changes anyway."""


def last_exported_day(today: date) -> date:
    """Return the last day that the file holds."""
    return today + timedelta(days=EXPORTED_DAYS)


def calendar_file_name(today: date) -> str:
    """Return the file's name, which tells nothing but the day."""
    return f"agenda-tksk-{today:%Y-%m-%d}.ics"
