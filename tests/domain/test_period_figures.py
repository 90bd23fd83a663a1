# SPDX-License-Identifier: MIT
"""A period's figures are those of its signed months, added where adding means something."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.reports.paper_content import NEEDS, month_figures
from tksk_desktop.domain.month_figures import CaseFigures, MonthFigures, NeedFlow
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.period_figures import Period, add_up
from tksk_desktop.domain.report_kinds import ReportKind

QUARTER = Period(ReportKind.QUARTERLY, 2026, 4)
OCTOBER, NOVEMBER, DECEMBER = QUARTER.months


def following(former: MonthFigures, **changes: object) -> MonthFigures:
    """Return a month that begins where the former ended; two more people came."""
    needs = tuple(
        replace(flow, opening=flow.closing, came_in=2, went_out=0, closing=flow.closing + 2,
                male=flow.male + 2)
        for flow in former.needs
    )  # fmt: skip
    cases = CaseFigures(former.cases.closing, 3, 1, former.cases.closing + 2)
    plain = replace(former, month=former.month.next, needs=needs, cases=cases)
    return replace(plain, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2026-T1", (1, 3)), ("2026-T4", (10, 12)), ("2026-S1", (1, 6)), ("2026-S2", (7, 12)),
        ("2026", (1, 12)),
    ],
)  # fmt: skip
def test_a_period_is_written_and_read(text: str, months: tuple[int, int]) -> None:
    period = Period.parse(text)
    assert str(period) == text
    assert (period.months[0], period.months[-1]) == (Month(2026, months[0]), Month(2026, months[1]))


@pytest.mark.parametrize("text", ["", "2026-T5", "2026-S3", "2026-10", "0000", "T1", "2026-"])
def test_other_texts_are_no_period(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Period.parse(text)


def test_a_month_is_no_period() -> None:
    with pytest.raises(ValueError, match="1"):
        Period(ReportKind.MONTHLY, 2026, 1)


def test_flows_are_joined_and_counts_added() -> None:
    october = month_figures()
    november = following(october)
    december = following(november)
    found = add_up(QUARTER, [december, october, november])
    assert (found.missing, found.breaks) == ((), ())
    first = found.total.needs[0]
    assert (first.opening, first.came_in, first.went_out, first.closing) == (41, 7, 1, 47)
    assert all(flow.adds_up for flow in found.total.needs)
    assert found.total.cases == CaseFigures(31, 12, 4, 39)
    assert found.total.sessions[0].sessions == 3 * october.sessions[0].sessions
    assert found.total.sessions[0].clients == 0
    assert found.total.places[0].sessions == 3 * october.places[0].sessions
    assert found.total.obstacles[0].times == 3 * october.obstacles[0].times
    assert found.total.obstacles[0].texts == october.obstacles[0].texts
    assert len(found.total.journal) == 9
    assert found.total.registered == december.registered
    assert found.total.newly_registered == 3 * october.newly_registered
    assert found.total.reconciles


def test_a_missing_month_is_named_and_breaks_the_flow() -> None:
    october = month_figures()
    found = add_up(QUARTER, [october, following(following(october))])
    assert found.missing == (NOVEMBER,)
    assert found.breaks == (DECEMBER,)


def test_a_month_that_does_not_begin_where_the_former_ended_is_named() -> None:
    october = month_figures()
    late = replace(NEEDS[0], opening=44, closing=46)
    november = following(october)
    changed = replace(november, needs=(late, *november.needs[1:]))
    assert add_up(QUARTER, [october, changed]).breaks == (NOVEMBER,)
    cases = replace(november, cases=CaseFigures(30, 0, 0, 30))
    assert add_up(QUARTER, [october, cases]).breaks == (NOVEMBER,)


def test_a_kind_that_came_or_went_within_the_period_is_kept() -> None:
    gone = month_figures(needs=(NeedFlow("PPKS-01", "v", 2, 0, 2, 0, 0, 0, 0),))
    came = following(gone, needs=(NeedFlow("PPKS-02", "v", 0, 3, 0, 3, 3, 0, 0),))
    flows = {flow.kind_code: flow for flow in add_up(QUARTER, [gone, came]).total.needs}
    said = {
        code: (flow.opening, flow.came_in, flow.went_out, flow.closing)
        for code, flow in flows.items()
    }
    assert said == {"PPKS-01": (2, 0, 2, 0), "PPKS-02": (0, 3, 0, 3)}
    assert all(flow.adds_up for flow in flows.values())


def test_nothing_signed_is_nothing_to_add_up() -> None:
    with pytest.raises(ValueError, match=r".*"):
        add_up(QUARTER, [])
