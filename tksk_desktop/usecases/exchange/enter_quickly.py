# SPDX-License-Identifier: MIT
"""Enter many people by the grid: read as typed, looked up, saved together or row by row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.doubles.needs import IdentityReads
from tksk_desktop.usecases.exchange.apply_import import log_import, rows_of_nobody
from tksk_desktop.usecases.exchange.check_list import compared
from tksk_desktop.usecases.exchange.find_known import find_known_one
from tksk_desktop.usecases.exchange.needs import ImportRecord
from tksk_desktop.usecases.exchange.readings import CheckedRow
from tksk_desktop.usecases.exchange.tell_apart import tell_apart
from tksk_desktop.usecases.needs import Clock, OpenWork

LAYOUT, TITLE = "entry", "Entri cepat"


@dataclass(frozen=True)
class EnteredRow:
    """What entering did."""

    changes: Changes
    places: tuple[int, ...]
    """Which rows are registered by now."""


def look_up(
    rows: Sequence[ReadRow], *, identities: IdentityReads, open_work: OpenWork
) -> tuple[CheckedRow, ...]:
    """Compare typed rows with the few in the register worth it; nothing is written."""
    found = [find_known_one(row, identities=identities) for row in rows]
    ids = [client_id for _familiarity, client_id in found if client_id is not None]
    with open_work() as work:
        known = {person.id: person for person in work.imports.register(ids)}
        villages = work.office.villages()
    return tuple(
        compared(row, familiarity, known.get(client_id or 0), None, villages)
        for row, (familiarity, client_id) in zip(rows, found, strict=True)
    )


def enter_quickly(
    rows: Sequence[CheckedRow],
    anyway: Collection[int] = (),
    *,
    open_work: OpenWork,
    clock: Clock,
) -> EnteredRow:
    """Register the rows that are good and new; the others are the worker's to decide.

    ``anyway`` holds the places of rows that are someone else than the one who is alike.
    """
    new = [
        checked.row
        for checked in rows
        if checked.row.is_kept
        and (checked.familiarity is Familiarity.NONE or checked.row.place in anyway)
    ]
    today = clock.today()
    record = ImportRecord(clock.now(), LAYOUT, TITLE, "", len(rows))
    with open_work() as work:
        people = rows_of_nobody(work, new)
        import_id = work.imports.begin(record)
        ids = work.imports.add_people(import_id, people, on=today, progress=_unheard)
        pairs = list(zip(ids, people, strict=True))
        record.households = work.imports.form_households(import_id, pairs, on=today)
        new_ids = {row.place: each for each, row in pairs}
        tell_apart(work, rows, new_ids, record.made_at)
        record.added, record.skipped = len(ids), len(rows) - len(ids)
        work.imports.finish(import_id, record)
        log_import(work, import_id, record, ids)
        work.commit()
    places = tuple(row.place for row in people)
    return EnteredRow(Changes.of(Kind.CLIENTS, Kind.HOUSEHOLDS, Kind.DOUBLES), places)


def read_entry_draft(*, open_work: OpenWork) -> str:
    """Return what the grid held when it was left."""
    with open_work() as work:
        return work.imports.entry_draft()


def keep_entry_draft(content: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep what the grid holds; an empty text discards it."""
    with open_work() as work:
        work.imports.keep_entry_draft(content, saved_at=clock.now())
        work.commit()
    return Changes.of()


def _unheard(done: int, total: int) -> None:
    """A few rows need no progress."""
