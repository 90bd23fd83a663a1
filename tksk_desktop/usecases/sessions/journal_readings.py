# SPDX-License-Identifier: MIT
"""What the daily journal of a month shows, as frozen values; no layout lives here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.month_figures import JournalRow
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.usecases.client_papers.content import PaperHead
from tksk_desktop.usecases.readings import PhotoSheet


@dataclass(frozen=True)
class JournalEntry:
    """One activity of the journal, with its photos and what was written later."""

    row: JournalRow
    """Marked late where the month's report was signed before the note was written."""
    recorded_on: date
    """In the office's own zone."""
    addenda: int = 0
    corrections: int = 0
    photos: tuple[PhotoSheet, ...] = ()


@dataclass(frozen=True)
class DailyJournal:
    """The journal of a month, as it is handed to the Dinas: counts and initials only."""

    head: PaperHead
    month: Month
    zone: TimeZone
    entries: tuple[JournalEntry, ...]
