# SPDX-License-Identifier: MIT
"""Read the preparation desk of a month: figures, texts, warnings, copies."""

from __future__ import annotations

import json
from collections.abc import Callable

from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.reports import CopyState, MonthlyReport, ReportState, Section
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.readings import CopyLine, ReportDesk
from tksk_desktop.usecases.reports.prepare_report import (
    ReportMakings,
    number_for,
    section_texts,
)

ReadCopies = Callable[[int], tuple[CopyLine, ...]]


def read_desk(
    report_id: int,
    *,
    makings: ReportMakings,
    read_copies: ReadCopies = lambda _report_id: (),
    open_work: OpenWork,
    clock: Clock,
) -> ReportDesk:
    """Return the desk; a report that is signed or sent out shows the figures of its paper.

    ``read_copies`` reads the lines of the copies; without it the desk shows none.
    """
    with open_work() as work:
        report = work.reports.get(report_id)
        office = work.office.get()
        letter_date = report.letter_date or clock.today()
        signed = report.state is ReportState.SIGNED and report.figures is not None
        sent_out_at = None if signed else work.sent_out.sent_at(report_id)
        frozen, sections = report.figures, report.sections
        if sent_out_at is not None:
            paper = work.sent_out.get(report_id)
            frozen, sections = paper.figures, paper.sections
        is_frozen = signed or sent_out_at is not None
        figures = (
            MonthFigures.from_plain(json.loads(frozen or ""))
            if is_frozen
            else work.reports.count_month(report.month)
        )
        warnings = (
            ()
            if is_frozen
            else work.reports.find_warnings(report.month, clock.today(), letter_date)
        )
        return ReportDesk(
            report_id=report_id,
            month=report.month,
            version=report.version,
            state=report.state,
            letter_number=number_for(work, report, office, letter_date),
            letter_date=letter_date,
            figures=figures,
            texts=section_texts(sections, figures, office, makings.wording),
            own_texts=frozenset(Section(name) for name in sections),
            warnings=warnings,
            copies=read_copies(report_id),
            signed_at=report.signed_at,
            revision_note=report.revision_note,
            running_number=report.running_number,
            waits_for_camat=waits_for_camat(report),
            camat_signed_at=report.camat_signed_at,
            stamped_at=report.stamped_at,
            lacks_stamp=bool(office.time_stamp_server) and report.stamped_at is None,
            sent_out_at=sent_out_at,
        )


def waits_for_camat(report: MonthlyReport) -> bool:
    """Tell whether the camat's field is empty and may still be signed here."""
    return (
        report.has_camat_field
        and report.camat_signed_at is None
        and all(copy.state is CopyState.WAITING for copy in report.copies)
    )
