# SPDX-License-Identifier: MIT
"""The daily journal on paper: time, place, activity, hindrance, photo, remarks (East Java)."""

from __future__ import annotations

import io
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Image, KeepTogether, Spacer, Table, TableStyle

from tksk_desktop.reports import wording
from tksk_desktop.reports.client_papers.facts import fact
from tksk_desktop.reports.client_papers.paper_frame import opening, set_paper
from tksk_desktop.reports.pictures import photo_for_paper
from tksk_desktop.reports.printable_text import shorten
from tksk_desktop.reports.signature_blocks import BARE, BLOCK_WIDTH, worker_block
from tksk_desktop.reports.styles import (
    CENTRED,
    FAINT,
    SMALL,
    TABLE_TITLE,
    PaperFonts,
    text_width,
)
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.sessions.journal_readings import DailyJournal, JournalEntry
from tksk_desktop.vocabulary import DAYS, journal_remarks, month_name, short_date, time_span

CELL = SMALL.clone("journal", fontSize=8, leading=10)
HEAD = TABLE_TITLE.clone("journal_head", fontSize=8.5, leading=10.5, spaceAfter=0)
WHEN, WHERE, HINDRANCE, PHOTO, REMARKS = 22 * mm, 26 * mm, 25 * mm, 32 * mm, 22 * mm
PHOTO_WIDTH, PHOTO_HEIGHT = PHOTO - 6, 24 * mm
PHOTOS_SHOWN = 2
LONGEST_CELL, LONGEST_CAPTION = 420, 80
"""A row stays lower than a page, whatever was typed."""
STYLE = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("BACKGROUND", (0, 0), (-1, 0), FAINT),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 3),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
)


def write_journal(journal: DailyJournal, *, fonts: PaperFonts) -> bytes:
    """Return the journal of a month as PDF."""
    head = journal.head
    width = text_width(head.paper)
    area = f"Kecamatan {head.subdistrict_name}, {head.regency_name}"
    story = opening(head, wording.DAILY_JOURNAL, "", fonts)
    story += [
        fact(wording.NAME, head.worker_name, fonts, width),
        fact(wording.MEMBER_NUMBER, head.member_number, fonts, width),
        fact(wording.WORK_AREA, area, fonts, width),
        fact(wording.MONTH, month_name(journal.month), fonts, width),
        Spacer(1, 8),
    ]
    if journal.entries:
        story.append(_table(journal, fonts, width))
    else:
        story.append(fonts.paragraph(wording.NO_JOURNAL, CENTRED))
    signed = Table([["", worker_block(head, fonts)]], colWidths=[width - BLOCK_WIDTH, BLOCK_WIDTH])
    signed.setStyle(BARE)
    story.append(KeepTogether([Spacer(1, 14), signed]))
    return set_paper(story, head, wording.DAILY_JOURNAL.capitalize(), fonts)


def _table(journal: DailyJournal, fonts: PaperFonts, width: float) -> Table:
    activity = width - WHEN - WHERE - HINDRANCE - PHOTO - REMARKS
    rows: list[list[Any]] = [[fonts.paragraph(head, HEAD) for head in wording.DAILY_HEADS]]
    rows += [_row(entry, journal, fonts) for entry in journal.entries]
    widths = [WHEN, WHERE, activity, HINDRANCE, PHOTO, REMARKS]
    return Table(rows, colWidths=widths, repeatRows=1, style=STYLE)


def _row(entry: JournalEntry, journal: DailyJournal, fonts: PaperFonts) -> list[Any]:
    row = entry.row
    when = [
        f"{DAYS[row.held_on.weekday()]},",
        short_date(row.held_on),
        time_span(row.starts_at, row.ends_at, journal.zone),
    ]
    remarks = journal_remarks(
        entry.recorded_on, entry.addenda, entry.corrections, is_late=row.recorded_late
    )
    return [
        [fonts.paragraph(line, CELL) for line in when if line],
        fonts.paragraph(shorten(row.place, LONGEST_CELL), CELL),
        fonts.paragraph(shorten(row.activity, LONGEST_CELL), CELL),
        fonts.paragraph(shorten(row.obstacles, LONGEST_CELL) or wording.NONE, CELL),
        _photos(entry.photos, fonts),
        [fonts.paragraph(line, CELL) for line in remarks or (wording.NONE,)],
    ]


def _photos(photos: tuple[PhotoSheet, ...], fonts: PaperFonts) -> list[Any]:
    """Return the first photos with their captions, and how many more there are."""
    cell: list[Any] = []
    for photo in photos[:PHOTOS_SHOWN]:
        ready = photo_for_paper(photo.picture)
        if ready is None:
            cell.append(fonts.paragraph(wording.PHOTO_BROKEN, CELL))
        else:
            scale = min(PHOTO_WIDTH / ready.width, PHOTO_HEIGHT / ready.height)
            size = ready.width * scale, ready.height * scale
            cell.append(Image(io.BytesIO(ready.encoded), *size))
        if photo.caption.strip():
            cell.append(fonts.paragraph(shorten(photo.caption, LONGEST_CAPTION), CELL))
    more = len(photos) - PHOTOS_SHOWN
    if more > 0:
        cell.append(fonts.paragraph(wording.MORE_PHOTOS.format(count=more), CELL))
    return cell or [fonts.paragraph(wording.NONE, CELL)]
