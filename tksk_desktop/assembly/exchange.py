# SPDX-License-Identifier: MIT
"""Joins the acts on lists in and out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

from tksk_desktop.careful_files import replace_file, target_errors
from tksk_desktop.domain.exchanged_rows import RowDecision
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import Village
from tksk_desktop.exchange.entry_reading import EntryReader
from tksk_desktop.exchange.list_files import ListFiles
from tksk_desktop.exchange.reference_words import ReferenceWords, load_reference_words
from tksk_desktop.exchange.register_tables import RegisterTables
from tksk_desktop.gui.exchange_acts import ExchangeActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import resource
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.usecases.exchange import apply_import, check_list, enter_quickly
from tksk_desktop.usecases.exchange.export_register import export_register, look_at_export
from tksk_desktop.usecases.exchange.find_known import find_known
from tksk_desktop.usecases.exchange.list_left_out import list_left_out
from tksk_desktop.usecases.exchange.readings import CheckedRow, ImportLine
from tksk_desktop.usecases.exchange.undo_import import undo_import
from tksk_desktop.vocabulary import remark_text, word


def join_exchange(
    store: DatabaseStore, clock: OfficeClock, kinds: Sequence[NeedKind]
) -> ExchangeActs:
    """Return the acts on lists in and out; the shipped facts are read when first wanted."""

    @cache
    def words() -> ReferenceWords:
        return load_reference_words(resource("reference"), kinds)

    def imports() -> tuple[ImportLine, ...]:
        with store.open_work() as work:
            return work.imports.all()

    def villages() -> tuple[Village, ...]:
        with store.open_work() as work:
            return work.office.villages()

    work = store.open_work
    writer = RegisterTables(kinds)
    return ExchangeActs(
        open_list=ListFiles(words).open,
        first_choice=lambda opened, table: check_list.first_choice(opened, table, open_work=work),
        check=partial(check_list.check_list, find_known=find_known, open_work=work, clock=clock),
        apply=partial(apply_import.apply_import, open_work=work, clock=clock),
        imports=imports,
        undo=partial(undo_import, open_work=work, clock=clock),
        left_out=partial(list_left_out, writer=writer, reason=_reason),
        look_at_export=partial(look_at_export, open_work=work, clock=clock),
        export=partial(export_register, writer=writer, open_work=work, clock=clock),
        save_file=_save,
        read_entry=EntryReader(words, villages, clock.today).read,
        look_up=lambda rows: enter_quickly.look_up(
            rows, identities=DatabaseIdentities(store.engine()), open_work=work
        ),
        enter=partial(enter_quickly.enter_quickly, open_work=work, clock=clock),
        entry_draft=partial(enter_quickly.read_entry_draft, open_work=work),
        keep_entry_draft=partial(enter_quickly.keep_entry_draft, open_work=work, clock=clock),
    )


def _reason(checked: CheckedRow) -> str:
    """Say why a row is left out."""
    said = [remark_text(remark) for remark in checked.row.remarks]
    if checked.row.is_kept and checked.decision is RowDecision.ASK:
        said.append(word(checked.familiarity))
    return "; ".join(said)


def _save(path: Path, data: bytes) -> None:
    with target_errors(path.parent):
        replace_file(path, data)
