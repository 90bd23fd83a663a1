# SPDX-License-Identifier: MIT
"""A period's report rests on signed months alone, each in its newest signed version."""

from __future__ import annotations

from typing import Any

import pytest

from tests.usecases.fakes import FakeWorld
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.period_figures import Period
from tksk_desktop.usecases.reports.period_report import (
    NoSignedMonth,
    PeriodPaper,
    make_period_report,
)
from tksk_desktop.usecases.reports.prepare_report import open_report
from tksk_desktop.usecases.reports.sign_report import revise_report

OCTOBER = Month(2026, 10)
QUARTER = Period.parse("2026-T4")


@pytest.fixture
def draft(office: FakeWorld, both: dict[str, Any]) -> int:
    """The id of October's draft."""
    return open_report(OCTOBER, **both).record_id or 0


def made(both: dict[str, Any]) -> PeriodPaper:
    """Return what the paper of the quarter would say."""
    papers: list[PeriodPaper] = []

    def write(paper: PeriodPaper) -> bytes:
        papers.append(paper)
        return b"%PDF-"

    assert make_period_report(QUARTER, need_kinds=(), write=write, **both) == b"%PDF-"
    return papers[0]


def test_a_draft_is_not_added_up(draft: int, both: dict[str, Any]) -> None:
    with pytest.raises(NoSignedMonth):
        made(both)


def test_a_signed_month_stands_with_its_letter_and_the_others_are_missing(
    draft: int, sign: Any, both: dict[str, Any]
) -> None:
    sign(draft)
    paper = made(both)
    assert [figures.month for figures in paper.figures.months] == [OCTOBER]
    assert paper.letter_numbers == {OCTOBER: "460/01/TKSK-KPJ/XI/2026"}
    assert paper.figures.missing == (Month(2026, 11), Month(2026, 12))


def test_figures_are_the_frozen_ones(
    office: FakeWorld, draft: int, sign: Any, both: dict[str, Any]
) -> None:
    sign(draft)
    before = made(both).figures.total.registered
    office.state.registered = before + 9
    assert made(both).figures.total.registered == before


def test_while_a_revision_is_a_draft_the_former_version_holds(
    office: FakeWorld, draft: int, sign: Any, both: dict[str, Any]
) -> None:
    office.state.registered = 5
    sign(draft)
    office.state.registered = 8
    revision = revise_report(draft, note="Angka dibetulkan", **both).record_id or 0
    assert made(both).figures.total.registered == 5
    sign(revision)
    assert made(both).figures.total.registered == 8
