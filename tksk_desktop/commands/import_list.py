# SPDX-License-Identifier: MIT
"""``import``: a list of another office taken over, with a report of every row that is not."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from tksk_desktop.assembly import Program
from tksk_desktop.commands.console import ProgressLine, printable, say
from tksk_desktop.commands.opening import opened, surroundings_of
from tksk_desktop.commands.outcomes import CommandRefused, Exit, Refusal
from tksk_desktop.domain.exchanged_rows import (
    Familiarity,
    RowDecision,
    RowField,
    RowState,
)
from tksk_desktop.domain.office import Village
from tksk_desktop.usecases.exchange.check_list import decide
from tksk_desktop.usecases.exchange.list_left_out import is_left_out
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import (
    CheckedRow,
    ImportCheck,
    ImportDone,
    ReadingChoice,
)
from tksk_desktop.vocabulary import number, word

MOST_SHOWN = 40
ASK, SKIP, UPDATE, ADD = "ask", "skip", "update", "add"


def run(arguments: Namespace) -> int:
    """Check a list, take it over unless ``--dry-run``; 1 where rows are left out."""
    if not arguments.file.is_file():
        raise CommandRefused(Refusal.FILE_UNREADABLE)
    with opened(arguments.data, arguments.password_fd) as program:
        villages = surroundings_of(program).villages
        acts = program.acts.exchange
        found = acts.open_list(arguments.file)
        table = _table(found, arguments)
        choice = _choice(program, found, table, villages, arguments)
        check = _decided(_check(program, found, table, choice), arguments.duplicates)
        _show_table(found, table, check)
        done = None if arguments.dry_run else _apply(program, check)
        _show_rows(check)
        left = [row for row in check.rows if is_left_out(row)]
        if arguments.report is not None and left:
            acts.save_file(arguments.report, acts.left_out(found, table, check))
            say(f"Sisa        : {arguments.report}")
        _show_counts(check, done)
    lost = [row for row in left if row.state is not RowState.SKIPPED]
    return Exit.NO if lost else Exit.OK


def _table(found: OpenedList, arguments: Namespace) -> int:
    """Return the wanted sheet, the one with people unless named."""
    if arguments.sheet is None:
        return 0
    names = [table.sheet for table in found.tables]
    if arguments.sheet not in names:
        raise CommandRefused(Refusal.SHEET_UNKNOWN)
    return names.index(arguments.sheet)


def _choice(
    program: Program,
    found: OpenedList,
    table: int,
    villages: tuple[Village, ...],
    arguments: Namespace,
) -> ReadingChoice:
    choice = program.acts.exchange.first_choice(found, table)
    if arguments.layout is not None and arguments.layout != found.tables[table].layout_id:
        raise CommandRefused(Refusal.LAYOUT_DIFFERS)
    if RowField.NAME not in choice.mapping and RowField.WELFARE_RANK not in choice.mapping:
        raise CommandRefused(Refusal.COLUMNS_UNKNOWN)
    if arguments.village is not None:
        wanted = arguments.village.casefold()
        codes = [v.code for v in villages if wanted in (v.name.casefold(), v.code)]
        if not codes:
            raise CommandRefused(Refusal.VILLAGE_UNKNOWN)
        choice = replace(choice, default_village=codes[0])
    return replace(choice, takes_absent=arguments.with_absent)


def _check(program: Program, found: OpenedList, table: int, choice: ReadingChoice) -> ImportCheck:
    progress = ProgressLine("Memeriksa")
    try:
        return program.acts.exchange.check(found, table, choice, progress=progress)
    finally:
        progress.end()


def _apply(program: Program, check: ImportCheck) -> ImportDone:
    progress = ProgressLine("Menyimpan")
    try:
        return program.acts.exchange.apply(check, progress=progress).done
    finally:
        progress.end()


def _decided(check: ImportCheck, wish: str) -> ImportCheck:
    """Decide about known people as wished; what was decided before holds."""

    def decided(row: CheckedRow) -> CheckedRow:
        if row.known is None or row.is_remembered:
            return row
        is_probable = row.familiarity is Familiarity.PROBABLE
        if wish == SKIP:
            return decide(row, RowDecision.SKIP)
        if wish == ADD and is_probable and row.known.nik != row.row.nik:
            return decide(row, RowDecision.ADD)
        if wish == UPDATE and is_probable:
            return decide(row, RowDecision.UPDATE)
        return row

    return replace(check, rows=tuple(decided(row) for row in check.rows))


def _show_table(found: OpenedList, table: int, check: ImportCheck) -> None:
    sheet = found.tables[table]
    named = f"lembar {printable(sheet.sheet)}, " if sheet.sheet else ""
    say(f"Daftar      : {sheet.layout_title or 'bentuk lain'}, {named}{number(sheet.rows)} baris")
    for header, about in zip(sheet.headers, check.choice.mapping, strict=True):
        if about is not None:
            say(f"  {printable(header)} = {word(about)}")


def _show_rows(check: ImportCheck) -> None:
    """Say each row that is left out or to be looked at; no names, they stand in the file."""
    told = [row for row in check.rows if is_left_out(row) or row.row.remarks]
    for row in told[:MOST_SHOWN]:
        reasons = [word(remark.fault) for remark in row.row.remarks]
        if row.row.is_kept and row.decision is RowDecision.ASK:
            reasons.append(word(row.familiarity))
        say(f"Baris {row.row.place}: {word(row.state)} – {'; '.join(reasons)}")
    if len(told) > MOST_SHOWN:
        say(f"… dan {number(len(told) - MOST_SHOWN)} baris lain; semuanya ada di berkas --report")


def _show_counts(check: ImportCheck, done: ImportDone | None) -> None:
    asked = check.decisions[RowDecision.ASK]
    if done is None:
        say(
            f"Percobaan   : {number(check.decisions[RowDecision.ADD])} baru, "
            f"{number(check.decisions[RowDecision.UPDATE])} diperbarui, "
            f"{number(asked)} perlu diputuskan, {number(check.count(RowState.WRONG))} keliru. "
            "Tidak ada yang disimpan."
        )
        return
    say(
        f"Disimpan    : {number(done.added)} baru, {number(done.changed)} diperbarui, "
        f"{number(done.households)} keluarga, {number(done.ranks)} desil; "
        f"{number(done.skipped)} dilewati ({number(asked)} perlu diputuskan), "
        f"{number(done.wrong)} keliru"
    )
    if done.ranks_unmatched:
        say(f"Desil       : {number(done.ranks_unmatched)} baris bukan orang yang terdaftar")
