# SPDX-License-Identifier: MIT
"""A year's report of 10,000 rows against one of 1,000: no more than twelve times as long."""

from __future__ import annotations

import time

import pytest

from tests.reports.paper_content import journal_row, month_figures
from tests.reports.test_period_paper import paper_of
from tksk_desktop.domain.period_figures import Period, add_up
from tksk_desktop.paths import resource
from tksk_desktop.reports.period_paper import write_period_report
from tksk_desktop.reports.styles import PaperFonts

pytestmark = pytest.mark.benchmark
MOST_TIMES = 12.0


def seconds(rows: int, fonts: PaperFonts) -> float:
    """Return how long the processor sets a year with so many activities."""
    figures = month_figures(tuple(journal_row(number) for number in range(1, rows + 1)))
    paper = paper_of(add_up(Period.parse("2026"), [figures]))
    begun = time.process_time()
    write_period_report(paper, fonts)
    return time.process_time() - begun


def test_a_year_of_ten_thousand_rows_grows_with_its_rows() -> None:
    fonts = PaperFonts(resource("fonts"))
    seconds(100, fonts)
    few = min(seconds(1_000, fonts) for _ in range(3))
    many = seconds(10_000, fonts)
    print(f"1,000 rows {few:.2f} s, 10,000 rows {many:.2f} s: {many / few:.1f} times")
    assert many <= MOST_TIMES * few
