# SPDX-License-Identifier: MIT
"""Joins the acts on people whom no aid reached, and on lists that propose them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tksk_desktop.assembly.programme_book import ProgrammeBook
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.exchange.aid_tables import proposal_workbook, unreached_workbook
from tksk_desktop.gui.unreached_acts import UnreachedActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.aid_papers.proposal_list import write_proposal_list
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.aid_reads import AidReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.overlap_reads import OverlapReads
from tksk_desktop.storage.reference_lists import load_overlap_rules
from tksk_desktop.storage.unreached_reads import UnreachedReads
from tksk_desktop.usecases.aid import propose_aid as proposing
from tksk_desktop.usecases.aid.keep_rules import all_rules
from tksk_desktop.usecases.aid.readings import AidGlance, Unreached, UnreachedScan
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting


def join_unreached(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    kinds: Sequence[NeedKind],
    reference: Path,
    book: ProgrammeBook,
    fonts: PaperFonts,
) -> UnreachedActs:
    """Return the acts; aid of a programme for persons reaches nobody else of a household."""
    work = store.open_work
    rules = load_overlap_rules(reference / "overlap_rules.csv")
    kind_names = {kind.code: kind.name for kind in kinds}

    def reads() -> UnreachedReads:
        return UnreachedReads(store.engine(), book.personal(), opened=sitting.use())

    def scan() -> UnreachedScan:
        months = proposing.unreached_months(open_work=work)
        return reads().scan(clock.today(), months)

    def glance() -> AidGlance:
        """Return the figures of the first page, each as long as the list that it opens."""
        today = clock.today()
        months = proposing.unreached_months(open_work=work)
        month = Month.of(today)
        people, amount = AidReads(store.engine()).received(month.first_day, month.last_day)
        asked = tuple(rule for _own, rule in all_rules(rules, open_work=work))
        found = OverlapReads(store.engine()).scan(asked)
        return AidGlance(
            people,
            amount,
            sum(each.verdict is Verdict.OPEN for each in found),
            len(reads().scan(today, months).people),
            months,
        )

    def workbook(found: Sequence[Unreached]) -> bytes:
        return unreached_workbook(reads().lines(found), kind_names)

    def paper(proposal_id: int) -> bytes:
        sheet = reads().proposal(proposal_id)
        with work() as reading:
            office = reading.office.get()
            head = paper_head(office, clock.today(), is_secret=sheet.is_secret)
        return write_proposal_list(sheet, book.by_code(), head, fonts)

    return UnreachedActs(
        months=partial(proposing.unreached_months, open_work=work),
        keep_months=partial(proposing.keep_unreached_months, open_work=work),
        scan=scan,
        glance=glance,
        lines=lambda found: reads().lines(found),
        workbook=workbook,
        next_number=partial(proposing.next_proposal_number, open_work=work),
        propose=lambda new: proposing.propose_aid(
            new, programmes=book.by_code(), open_work=work, clock=clock
        ),
        take_back=partial(proposing.take_proposal_back, open_work=work, clock=clock),
        proposals=lambda: reads().proposals(),
        paper=paper,
        list_workbook=lambda proposal_id: proposal_workbook(reads().proposal(proposal_id)),
    )
