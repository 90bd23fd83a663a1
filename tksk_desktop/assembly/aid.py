# SPDX-License-Identifier: MIT
"""Joins the acts on aid."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tksk_desktop.assembly.programme_book import ProgrammeBook
from tksk_desktop.domain.overlaps import OverlapRule, Rules
from tksk_desktop.exchange.aid_tables import ledger_workbook, overlap_workbook
from tksk_desktop.gui.aid_acts import AidActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.aid_papers.handover import write_handover, write_recipient_list
from tksk_desktop.reports.aid_papers.overlap_report import write_overlap_report
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.storage.aid_reads import AidReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.overlap_reads import OverlapReads
from tksk_desktop.storage.reference_lists import load_overlap_rules
from tksk_desktop.usecases.aid import record_distribution as recording
from tksk_desktop.usecases.aid.check_distribution import check_distribution
from tksk_desktop.usecases.aid.decide_overlap import decide_overlap
from tksk_desktop.usecases.aid.keep_rules import add_rule, all_rules, end_rule
from tksk_desktop.usecases.aid.match_recipients import match_recipients, remember_matches
from tksk_desktop.usecases.aid.readings import AidFilter, OverlapHint, OverlapScan
from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.exchange.check_list import check_list
from tksk_desktop.usecases.exchange.find_known import find_known
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import ImportCheck, ReadingChoice


def join_aid(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    reference: Path,
    book: ProgrammeBook,
    fonts: PaperFonts,
) -> AidActs:
    """Return the acts on aid."""
    work = store.open_work
    rules = load_overlap_rules(reference / "overlap_rules.csv")

    def reads() -> AidReads:
        return AidReads(store.engine(), opened=sitting.use())

    def head(*, is_secret: bool) -> PaperHead:
        with work() as reading:
            return paper_head(reading.office.get(), clock.today(), is_secret=is_secret)

    def handover(entry_id: int) -> bytes:
        sheet = reads().distribution(entry_id)
        programme = book.by_code()[sheet.programme_code]
        return write_handover(sheet, programme, head(is_secret=sheet.is_secret), fonts)

    def recipients(entry_id: int) -> bytes:
        sheet = reads().distribution(entry_id)
        programme = book.by_code()[sheet.programme_code]
        return write_recipient_list(sheet, programme, head(is_secret=sheet.is_secret), fonts)

    def workbook(filter: AidFilter) -> bytes:
        found = reads().find(filter)
        return ledger_workbook(reads().lines(found.ids), book.by_code())

    def check(new: recording.NewDistribution) -> tuple[OverlapHint, ...]:
        return check_distribution(
            new, rules=Rules(rules_now()), find_near=reads().near, open_work=work
        )

    def check_rows(opened: OpenedList, table: int, choice: ReadingChoice) -> ImportCheck:
        return check_list(
            opened,
            table,
            choice,
            find_known=find_known,
            open_work=work,
            clock=clock,
            progress=lambda _done, _total: None,
        )

    def rules_now() -> tuple[OverlapRule, ...]:
        return tuple(rule for _own, rule in all_rules(rules, open_work=work))

    def overlap_reads() -> OverlapReads:
        return OverlapReads(store.engine(), opened=sitting.use())

    def scan() -> OverlapScan:
        asked = rules_now()
        return OverlapScan(overlap_reads().scan(asked), asked)

    def overlap_paper(shown: OverlapScan) -> bytes:
        lines = overlap_reads().lines(shown.findings)
        return write_overlap_report(lines, shown.rules, head(is_secret=sitting.use()), fonts)

    def overlap_book(shown: OverlapScan) -> bytes:
        return overlap_workbook(overlap_reads().lines(shown.findings), shown.rules)

    return AidActs(
        programmes=book.all,
        keep_programme=book.keep,
        rules=partial(all_rules, rules, open_work=work),
        add_rule=lambda new: add_rule(new, programmes=book.by_code(), open_work=work),
        end_rule=partial(end_rule, open_work=work),
        uses=lambda: reads().uses(),
        find=lambda filter: reads().find(filter),
        lines=lambda ids: reads().lines(ids),
        of_client=lambda client_id: reads().of_client(client_id),
        check=check,
        match=partial(match_recipients, check=check_rows),
        remember_matches=partial(remember_matches, open_work=work, clock=clock),
        record=lambda new: recording.record_distribution(
            new, programmes=book.by_code(), open_work=work, clock=clock
        ),
        verify=partial(recording.verify_receipts, open_work=work, clock=clock),
        void=partial(recording.void_aid, open_work=work, clock=clock),
        handover=handover,
        recipients=recipients,
        workbook=workbook,
        overlaps=scan,
        overlap_lines=lambda findings: overlap_reads().lines(findings),
        decide=partial(decide_overlap, open_work=work, clock=clock),
        overlap_paper=overlap_paper,
        overlap_workbook=overlap_book,
    )
