# SPDX-License-Identifier: MIT
"""Check a list before anything is written: who is new, who is known, what must be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tksk_desktop.domain.exchanged_rows import Familiarity, ReadRow, RowDecision, RowFault, RowField
from tksk_desktop.domain.office import Village
from tksk_desktop.usecases.exchange.compare_rows import differences, filling, row_key
from tksk_desktop.usecases.exchange.needs import (
    FindKnown,
    KeptDecision,
    OpenedList,
    RegisteredPerson,
    Told,
)
from tksk_desktop.usecases.exchange.readings import (
    CheckedRow,
    ImportCheck,
    KnownPerson,
    ReadingChoice,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


def first_choice(opened: OpenedList, table: int, *, open_work: OpenWork) -> ReadingChoice:
    """Return how a table is read at first: as the last time, else as it was recognised."""
    sheet = opened.tables[table]
    with open_work() as work:
        kept = work.imports.kept_mapping(sheet.header_set)
        villages = work.office.villages()
    if kept is not None and len(kept.mapping) == len(sheet.headers):
        return ReadingChoice(kept.mapping, kept.village_answers, kept.default_village)
    above = [v.code for v in villages if v.name.casefold() == sheet.village_above.casefold()]
    return ReadingChoice(sheet.mapping, default_village=above[0] if above else "")


def check_list(
    opened: OpenedList,
    table: int,
    choice: ReadingChoice,
    *,
    find_known: FindKnown,
    open_work: OpenWork,
    clock: Clock,
    progress: Told,
) -> ImportCheck:
    """Read and compare every row; nothing is written. Raise Cancelled from ``progress``."""
    with open_work() as work:
        villages = work.office.villages()
        register = work.imports.register()
    rows = opened.read(table, choice, villages=villages, today=clock.today(), progress=progress)
    wanted = [row for row in rows if row.is_kept and row.name]
    found = find_known(wanted, register, progress)
    keys = [row_key(row) for row in wanted]
    with open_work() as work:
        kept = work.imports.decisions(set(keys))
    by_place = {
        row.place: compared(row, familiarity, person, kept.get(key), villages)
        for row, key, (familiarity, person) in zip(wanted, keys, found, strict=True)
    }
    checked = tuple(by_place.get(row.place) or CheckedRow(row) for row in rows)
    return ImportCheck(opened.sha256, opened.tables[table], choice, checked)


def decide(checked: CheckedRow, decision: RowDecision) -> CheckedRow:
    """Return a row with another decision; an update takes over what fills gaps, unless chosen."""
    fields = checked.fields
    if decision is RowDecision.UPDATE and not fields:
        fields = filling(checked.differences)
    return replace(checked, decision=decision, fields=fields, is_remembered=False)


def choose_fields(checked: CheckedRow, fields: frozenset[RowField]) -> CheckedRow:
    """Return a row of which an update takes over exactly these fields."""
    return replace(checked, decision=RowDecision.UPDATE, fields=fields, is_remembered=False)


def unknown_villages(check: ImportCheck) -> tuple[str, ...]:
    """Return the villages as the list writes them that are none of the sub-district's."""
    said = (
        remark.said
        for checked in check.rows
        for remark in checked.row.remarks
        if remark.fault is RowFault.VILLAGE_UNKNOWN
    )
    return tuple(dict.fromkeys(said))


def compared(
    row: ReadRow,
    familiarity: Familiarity,
    person: RegisteredPerson | None,
    kept: KeptDecision | None,
    villages: Sequence[Village],
) -> CheckedRow:
    """Return a row beside whom it may be about, decided as before or as is usual."""
    if person is None or familiarity is Familiarity.NONE:
        return CheckedRow(row)
    found = differences(row, person)
    fields = filling(found)
    decision = RowDecision.ASK
    if familiarity is Familiarity.CERTAIN:
        decision = RowDecision.UPDATE if fields else RowDecision.SKIP
    is_remembered = kept is not None and kept.client_id == person.id
    if kept is not None and is_remembered:
        decision = kept.decision
        if decision is RowDecision.UPDATE and not fields:
            decision = RowDecision.SKIP
    name = next((v.name for v in villages if v.code == person.village_code), "")
    known = KnownPerson(
        person.id, person.name, person.birth_date, name, person.nik, person.is_veiled
    )
    if person.is_veiled:
        known = KnownPerson(person.id, "", None, "", None, is_veiled=True)
        found = tuple(replace(d, registered="") for d in found)
    return CheckedRow(row, familiarity, known, found, decision, fields, is_remembered)
