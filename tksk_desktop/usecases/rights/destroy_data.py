# SPDX-License-Identifier: MIT
"""Destroy a person's data at the end of retention or on request, with a record of destruction."""

from __future__ import annotations

from dataclasses import dataclass

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.clients import initials
from tksk_desktop.domain.errors import (
    CaseStillOpen,
    EntryRefused,
    FieldProblem,
    Problem,
    ReportInPreparation,
)
from tksk_desktop.domain.subject_rights import (
    LONGEST_RETENTION_YEARS,
    Destruction,
    RetentionStart,
    destruction_number,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork
from tksk_desktop.usecases.rights.needs import RightsPapers
from tksk_desktop.usecases.rights.readings import DestructionPaper

WORD_TO_TYPE = "MUSNAHKAN"
"""Typed by hand: nothing brings the data back."""


@dataclass(frozen=True)
class NewDestruction:
    """What the worker says of a destruction; ``typed`` is the word that confirms it."""

    client_id: int
    ground: str
    witnesses: str
    typed: str


def set_retention(years: int, counted_from: RetentionStart, *, open_work: OpenWork) -> Changes:
    """Set for how long data is kept; raise EntryRefused."""
    if not 1 <= years <= LONGEST_RETENTION_YEARS:
        raise EntryRefused(FieldProblem("years", Problem.UNKNOWN))
    with open_work() as work:
        rule = work.rights.rule()
        rule.years, rule.counted_from = years, counted_from
        work.commit()
    return Changes.of(Kind.OFFICE)


def destroy_data(
    new: NewDestruction, *, papers: RightsPapers, open_work: OpenWork, clock: Clock
) -> Changes:
    """Erase a person's data and keep the record of it, all or nothing.

    Raise EntryRefused, CaseStillOpen, or ReportInPreparation while a draft report counts it.
    Figures of signed months stay as they are. The file must be compacted afterwards.
    """
    _refuse_wrong(new)
    today = clock.today()
    with open_work() as work:
        client = work.clients.get(new.client_id)
        if work.rights.has_open_case(new.client_id):
            raise CaseStillOpen
        months = work.rights.months_in_preparation(new.client_id)
        if months:
            raise ReportInPreparation(tuple(str(month) for month in months))
        letters = initials(client.name)
        number = destruction_number(today.year, work.rights.running_number(today.year) + 1)
        counts = dict(work.rights.erase(new.client_id, on=today))
        counts["audit_entries"] = work.audit.erase_payloads(new.client_id)
        office = work.office.get()
        record = Destruction(
            number,
            today,
            clock.now(),
            new.client_id,
            letters,
            new.ground.strip(),
            office.worker_name,
            new.witnesses.strip(),
            {table: rows for table, rows in counts.items() if rows},
        )
        record.pdf = papers.destruction_record(
            DestructionPaper(
                record, office.subdistrict_name, office.regency_name, office.member_number
            )
        )
        work.rights.add(record)
        _log(work, record)
        work.commit()
        return Changes.of(*Kind, record_id=record.id)


def _refuse_wrong(new: NewDestruction) -> None:
    problems = []
    if not new.ground.strip():
        problems.append(FieldProblem("ground", Problem.MISSING))
    if not new.witnesses.strip():
        problems.append(FieldProblem("witnesses", Problem.MISSING))
    if new.typed.strip().upper() != WORD_TO_TYPE:
        problems.append(FieldProblem("typed", Problem.NOT_THE_SAME))
    if problems:
        raise EntryRefused(*problems)


def _log(work: UnitOfWork, record: Destruction) -> None:
    work.audit.note(
        AuditEvent.DESTROYED,
        reason=record.ground,
        entity="clients",
        entity_id=record.subject_id,
        details={"number": record.number, "records": sum(record.counts.values())},
    )
