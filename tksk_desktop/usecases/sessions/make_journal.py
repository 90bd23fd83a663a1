# SPDX-License-Identifier: MIT
"""Make the daily journal of a month, as a paper or as a table."""

from __future__ import annotations

from collections.abc import Callable

from tksk_desktop.domain.months import Month
from tksk_desktop.usecases.client_papers.content import paper_head
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.sessions.journal_readings import DailyJournal


def make_journal(
    month: Month, *, write: Callable[[DailyJournal], bytes], open_work: OpenWork, clock: Clock
) -> bytes:
    """Return the journal of a month in the form that ``write`` gives it."""
    with open_work() as work:
        office = work.office.get()
        journal = DailyJournal(
            head=paper_head(office, clock.today(), for_outside=True),
            month=month,
            zone=office.zone,
            entries=work.reports.journal(month),
        )
    return write(journal)
