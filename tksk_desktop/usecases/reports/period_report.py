# SPDX-License-Identifier: MIT
"""Make the report of a quarter, a half-year or a year from the signed months alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.domain.errors import RuleBroken
from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.period_figures import Period, PeriodFigures, add_up
from tksk_desktop.domain.reports import ReportState
from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


class NoSignedMonth(RuleBroken):
    """No month of the period has a signed report, so there is nothing to add up."""


@dataclass(frozen=True)
class PeriodPaper:
    """What the report of a period says."""

    head: PaperHead
    zone: TimeZone
    figures: PeriodFigures
    letter_numbers: dict[Month, str]
    """Of the monthly reports that it rests on."""
    need_kinds: tuple[NeedKind, ...]


def make_period_report(
    period: Period,
    *,
    need_kinds: tuple[NeedKind, ...],
    write: Callable[[PeriodPaper], bytes],
    open_work: OpenWork,
    clock: Clock,
) -> bytes:
    """Return the report as PDF; raise NoSignedMonth."""
    months: list[MonthFigures] = []
    numbers: dict[Month, str] = {}
    with open_work() as work:
        office = work.office.get()
        for month in period.months:
            signed = _signed(work, month)
            if signed is not None:
                figures, numbers[month] = signed
                months.append(figures)
    if not months:
        raise NoSignedMonth
    return write(
        PeriodPaper(
            head=paper_head(office, clock.today(), for_outside=True),
            zone=office.zone,
            figures=add_up(period, months),
            letter_numbers=numbers,
            need_kinds=need_kinds,
        )
    )


def _signed(work: UnitOfWork, month: Month) -> tuple[MonthFigures, str] | None:
    """Return figures and letter number of a month's newest signed version.

    While a revision is a draft, the version that it will replace still holds.
    """
    report = work.reports.newest(month)
    while report is not None and (report.state is not ReportState.SIGNED or not report.figures):
        report = None if report.replaces_id is None else work.reports.get(report.replaces_id)
    if report is None:
        return None
    figures = MonthFigures.from_plain(json.loads(report.figures or ""))
    return figures, report.letter_number
