# SPDX-License-Identifier: MIT
"""Reads the daily journal of a month: the report's own rows, with photos and later texts.

The journal goes to the Dinas: of notes with a client of level 3 it has neither photo nor word.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import sqlalchemy as sa

from tksk_desktop.domain.months import Month
from tksk_desktop.storage.confidential_veil import notes_seen
from tksk_desktop.storage.month_counts import day_of_writing, journal_rows, missed_by_report
from tksk_desktop.storage.schema import (
    session_addenda,
    session_corrections,
    session_photos,
    sessions,
)
from tksk_desktop.usecases.readings import PhotoSheet
from tksk_desktop.usecases.sessions.journal_readings import JournalEntry


def journal_entries(
    connection: sa.Connection, month: Month, *, confidential: frozenset[str]
) -> tuple[JournalEntry, ...]:
    """Return what was done in a month, whenever it was written, by day and time."""
    held = sessions.c.held_on.between(month.first_day, month.last_day)
    later = connection.execute(
        sa.select(
            sessions.c.id,
            day_of_writing().label("recorded_on"),
            missed_by_report().label("is_late"),
            _beside(session_addenda).label("addenda"),
            _beside(session_corrections).label("corrections"),
        ).where(held)
    )
    of_note = {row.id: row for row in later}
    photos = _photos(connection, held)
    return tuple(
        JournalEntry(
            row=replace(row, recorded_late=bool(of_note[row.session_id].is_late)),
            recorded_on=of_note[row.session_id].recorded_on,
            addenda=of_note[row.session_id].addenda,
            corrections=of_note[row.session_id].corrections,
            photos=tuple(photos[row.session_id]),
        )
        for row in journal_rows(connection, held, confidential, late=False)
    )


def _beside(table: sa.Table) -> sa.ScalarSelect[int]:
    query = sa.select(sa.func.count()).where(table.c.session_id == sessions.c.id)
    return query.correlate(sessions).scalar_subquery()


def _photos(
    connection: sa.Connection, held: sa.ColumnElement[bool]
) -> defaultdict[int, list[PhotoSheet]]:
    query = (
        sa.select(session_photos.c.session_id, session_photos.c.picture, session_photos.c.caption)
        .select_from(session_photos.join(sessions))
        .where(held, notes_seen(opened=False))
        .order_by(session_photos.c.id)
    )
    found: defaultdict[int, list[PhotoSheet]] = defaultdict(list)
    for session_id, picture, caption in connection.execute(query):
        found[session_id].append(PhotoSheet(picture, caption))
    return found
