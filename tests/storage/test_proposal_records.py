# SPDX-License-Identifier: MIT
"""The month's figures carry its proposals, and figures frozen before know none."""

from __future__ import annotations

from datetime import date
from typing import Any

from tksk_desktop.domain.month_figures import MonthFigures
from tksk_desktop.domain.months import Month
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.proposals.keep_proposal import NewProposal, keep_proposal


def test_the_months_figures_carry_its_proposals_in_order(store: DatabaseStore) -> None:
    both: dict[str, Any] = {"open_work": store.open_work, "clock": OfficeClock()}
    for day, text in ((20, "Kedua"), (3, "Pertama")):
        keep_proposal(NewProposal(date(2026, 10, day), text), proposal_id=None, **both)
    keep_proposal(NewProposal(date(2026, 9, 30), "Bulan lalu"), proposal_id=None, **both)
    with store.open_work() as work:
        figures = work.reports.count_month(Month(2026, 10))
    assert [row.text for row in figures.proposals] == ["Pertama", "Kedua"]
    assert MonthFigures.from_plain(figures.to_plain()).proposals == figures.proposals
    frozen = figures.to_plain()
    del frozen["proposals"]
    assert MonthFigures.from_plain(frozen).proposals == ()
