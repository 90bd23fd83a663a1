# SPDX-License-Identifier: MIT
"""Joins the acts on notes, drafts and groups."""

from __future__ import annotations

from functools import partial

from tksk_desktop.assembly.care import read_session_sheet
from tksk_desktop.exchange.journal_table import journal_workbook
from tksk_desktop.gui.acts import SessionActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.journal_paper import write_journal
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.session_reads import SessionReads
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.groups.form_group import change_group, form_group
from tksk_desktop.usecases.readings import DraftLine
from tksk_desktop.usecases.sessions import keep_draft as drafts
from tksk_desktop.usecases.sessions.make_journal import make_journal
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    add_addendum,
    correct_session,
    record_session,
)


def join_sessions(
    store: DatabaseStore, clock: OfficeClock, sitting: ConfidentialSitting, fonts: PaperFonts
) -> SessionActs:
    """Return the acts on notes, drafts and groups."""

    def reads() -> SessionReads:
        return SessionReads(store.engine(), opened=sitting.use())

    def record(
        new: NewSession, *, session_id: int | None, draft_id: int | None, reason: str = ""
    ) -> Changes:
        if session_id is None:
            return record_session(new, draft_id=draft_id, open_work=store.open_work, clock=clock)
        return correct_session(
            session_id,
            new,
            draft_id=draft_id,
            reason=reason,
            open_work=store.open_work,
            clock=clock,
        )

    def all_drafts() -> tuple[DraftLine, ...]:
        with store.open_work() as work:
            return work.drafts.all(opened=sitting.use())

    return SessionActs(
        lines=lambda filter: reads().lines(filter),
        former=lambda client_id: reads().former(client_id),
        counts=lambda month: reads().counts(month),
        sheet=partial(read_session_sheet, store=store, sitting=sitting),
        record=record,
        add_addendum=partial(add_addendum, open_work=store.open_work, clock=clock),
        drafts=all_drafts,
        keep_draft=partial(drafts.keep_draft, open_work=store.open_work, clock=clock),
        keep_draft_photos=partial(drafts.keep_draft_photos, open_work=store.open_work),
        draft_photos=partial(drafts.read_draft_photos, open_work=store.open_work),
        discard_draft=partial(drafts.discard_draft, open_work=store.open_work),
        journal_paper=partial(
            make_journal,
            write=partial(write_journal, fonts=fonts),
            open_work=store.open_work,
            clock=clock,
        ),
        journal_workbook=partial(
            make_journal, write=journal_workbook, open_work=store.open_work, clock=clock
        ),
        groups=lambda: reads().groups(),
        group=lambda group_id: reads().group(group_id),
        form_group=partial(form_group, open_work=store.open_work, clock=clock),
        change_group=partial(change_group, open_work=store.open_work, clock=clock),
    )
