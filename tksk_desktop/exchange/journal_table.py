# SPDX-License-Identifier: MIT
"""Writes the daily journal of a month as a workbook; photos appear as their captions."""

from __future__ import annotations

from tksk_desktop.exchange.table_writing import Value, workbook_bytes
from tksk_desktop.usecases.sessions.journal_readings import DailyJournal, JournalEntry
from tksk_desktop.vocabulary import DAYS, journal_remarks, time_span

HEADS = (
    "No", "Hari", "Tanggal", "Waktu", "Tempat kegiatan", "Aktivitas", "Kendala",
    "Jumlah foto", "Keterangan foto", "Keterangan",
)  # fmt: skip


def journal_workbook(journal: DailyJournal) -> bytes:
    """Return the bytes of the workbook."""
    rows = [_row(place, entry, journal) for place, entry in enumerate(journal.entries, start=1)]
    return workbook_bytes("Jurnal", HEADS, rows, total=len(rows))


def _row(place: int, entry: JournalEntry, journal: DailyJournal) -> tuple[Value, ...]:
    row = entry.row
    remarks = journal_remarks(
        entry.recorded_on, entry.addenda, entry.corrections, is_late=row.recorded_late
    )
    return (
        place,
        DAYS[row.held_on.weekday()],
        row.held_on,
        time_span(row.starts_at, row.ends_at, journal.zone),
        row.place,
        row.activity,
        row.obstacles,
        len(entry.photos),
        "; ".join(photo.caption for photo in entry.photos if photo.caption.strip()),
        "; ".join(remarks),
    )
