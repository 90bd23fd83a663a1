# SPDX-License-Identifier: MIT
"""Joins the acts on aid."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tksk_desktop.domain.overlaps import Rules
from tksk_desktop.exchange.aid_tables import ledger_workbook
from tksk_desktop.gui.aid_acts import AidActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.aid_papers.handover import write_handover, write_recipient_list
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.aid_reads import AidReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.reference_lists import load_overlap_rules, load_programmes
from tksk_desktop.usecases.aid import record_distribution as recording
from tksk_desktop.usecases.aid.check_distribution import check_distribution
from tksk_desktop.usecases.aid.readings import AidFilter, OverlapHint
from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting


def join_aid(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    reference: Path,
    fonts: PaperFonts,
) -> AidActs:
    """Return the acts on aid."""
    work = store.open_work
    shipped = load_programmes(reference / "programmes.csv")
    rules = load_overlap_rules(reference / "overlap_rules.csv")
    programmes = {each.code: each for each in shipped}

    def reads() -> AidReads:
        return AidReads(store.engine(), opened=sitting.use())

    def head(*, is_secret: bool) -> PaperHead:
        with work() as reading:
            return paper_head(reading.office.get(), clock.today(), is_secret=is_secret)

    def handover(entry_id: int) -> bytes:
        sheet = reads().distribution(entry_id)
        programme = programmes[sheet.programme_code]
        return write_handover(sheet, programme, head(is_secret=sheet.is_secret), fonts)

    def recipients(entry_id: int) -> bytes:
        sheet = reads().distribution(entry_id)
        programme = programmes[sheet.programme_code]
        return write_recipient_list(sheet, programme, head(is_secret=sheet.is_secret), fonts)

    def workbook(filter: AidFilter) -> bytes:
        found = reads().find(filter)
        return ledger_workbook(reads().lines(found.ids), programmes)

    def check(new: recording.NewDistribution) -> tuple[OverlapHint, ...]:
        return check_distribution(new, rules=Rules(rules), find_near=reads().near, open_work=work)

    return AidActs(
        programmes=lambda: shipped,
        rules=lambda: rules,
        uses=lambda: reads().uses(),
        find=lambda filter: reads().find(filter),
        lines=lambda ids: reads().lines(ids),
        of_client=lambda client_id: reads().of_client(client_id),
        check=check,
        record=partial(
            recording.record_distribution, programmes=programmes, open_work=work, clock=clock
        ),
        verify=partial(recording.verify_receipts, open_work=work, clock=clock),
        void=partial(recording.void_aid, open_work=work, clock=clock),
        handover=handover,
        recipients=recipients,
        workbook=workbook,
    )
