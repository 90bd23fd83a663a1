# SPDX-License-Identifier: MIT
"""Take a checked list over, in one transaction: all of it lasts, or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.exchanged_rows import ReadRow, RowDecision, RowState
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.exchange.compare_rows import row_key
from tksk_desktop.usecases.exchange.needs import ChangedPerson, ImportRecord, KeptDecision, Told
from tksk_desktop.usecases.exchange.readings import CheckedRow, ImportCheck, ImportDone, KeptMapping
from tksk_desktop.usecases.exchange.tell_apart import tell_apart
from tksk_desktop.usecases.exchange.update_person import update_person
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork

TOLD_EVERY = 50
TOUCHED = (Kind.CLIENTS, Kind.HOUSEHOLDS, Kind.DOUBLES)
NO_LAYOUT = "Daftar lain"
REMEMBERED = frozenset({RowDecision.ADD, RowDecision.UPDATE, RowDecision.SKIP})


@dataclass(frozen=True)
class ImportApplied:
    """What an import touched, and what it did."""

    changes: Changes
    done: ImportDone


def apply_import(
    check: ImportCheck, *, open_work: OpenWork, clock: Clock, progress: Told
) -> ImportApplied:
    """Take over every row that was decided; rows still asked about are left out.

    Raise Cancelled from ``progress``; then nothing was written.
    """
    kept = [checked for checked in check.rows if checked.row.is_kept]
    known = [c for c in kept if c.decision is RowDecision.UPDATE and c.known is not None]
    title = check.table.layout_title or NO_LAYOUT
    record = ImportRecord(clock.now(), check.table.layout_id, title, check.sha256, len(check.rows))
    with open_work() as work:
        import_id = work.imports.begin(record)
        changed = _update_known(work, import_id, known, clock, progress)
        new = [c.row for c in kept if c.decision is RowDecision.ADD and c.row.name]
        rows = rows_of_nobody(work, new)
        ids = work.imports.add_people(import_id, rows, on=clock.today(), progress=progress)
        record.households = work.imports.form_households(
            import_id, list(zip(ids, rows, strict=True)), on=clock.today()
        )
        new_ids = {row.place: each for each, row in zip(ids, rows, strict=True)}
        tell_apart(work, kept, new_ids, record.made_at)
        ranked = [c.row for c in kept if c.row.welfare_rank is not None]
        source = check.source or title
        record.ranks, unmatched = work.imports.add_ranks(
            import_id, ranked, on=clock.today(), source=source
        )
        record.added, record.changed = len(ids), changed
        record.wrong = check.count(RowState.WRONG)
        ranks_only = sum(not c.row.name for c in kept)
        record.skipped = len(check.rows) - record.wrong - len(ids) - changed - ranks_only
        work.imports.finish(import_id, record)
        _remember(work, check, kept, clock)
        log_import(work, import_id, record, ids)
        work.commit()
    done = ImportDone(
        import_id,
        record.added,
        record.changed,
        record.skipped,
        record.wrong,
        record.households,
        record.ranks,
        unmatched,
    )
    return ImportApplied(Changes.of(*TOUCHED), done)


def _update_known(
    work: UnitOfWork,
    import_id: int,
    known: Sequence[CheckedRow],
    clock: Clock,
    progress: Told,
) -> int:
    changed: list[ChangedPerson] = []
    for done, checked in enumerate(known):
        if done % TOLD_EVERY == 0:
            progress(done, len(known))
        before = update_person(work, checked, clock)
        if before is not None:
            changed.append(before)
    work.flush()
    work.imports.keep_changed(import_id, changed)
    return len(changed)


def rows_of_nobody(work: UnitOfWork, rows: Sequence[ReadRow]) -> list[ReadRow]:
    """Return the rows that can become new clients; a NIK registered by now is nobody new."""
    taken = work.welfare.clients_with_nik({row.nik for row in rows if row.nik is not None})
    return [row for row in rows if row.nik not in taken]


def _remember(
    work: UnitOfWork, check: ImportCheck, kept: Sequence[CheckedRow], clock: Clock
) -> None:
    """Keep what was chosen, for the next list with these headers and the same people."""
    choice = check.choice
    work.imports.keep_mapping(
        check.table.header_set,
        KeptMapping(choice.mapping, dict(choice.village_answers), choice.default_village),
        clock.now(),
    )
    decided = {
        row_key(c.row): KeptDecision(c.known.client_id, c.decision)
        for c in kept
        if c.known is not None and c.decision in REMEMBERED
    }
    work.imports.keep_decisions(decided, decided_at=clock.now())


def log_import(work: UnitOfWork, import_id: int, record: ImportRecord, ids: Sequence[int]) -> None:
    """Say in one entry what the bulk of statements meant, and of each new person that they came.

    Changed people and each desil have entries of their own, from and to.
    """
    for client_id in ids:
        work.audit.note(
            AuditEvent.ADDED,
            client_ids=(client_id,),
            entity="clients",
            entity_id=client_id,
            details={"import": import_id},
        )
    work.audit.note(
        AuditEvent.IN_BULK,
        entity="imports",
        entity_id=import_id,
        details={
            "rows": record.rows,
            "added": record.added,
            "changed": record.changed,
            "households": record.households,
            "ranks": record.ranks,
        },
    )
