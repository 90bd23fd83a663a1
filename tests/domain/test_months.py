# SPDX-License-Identifier: MIT
"""A month as a value."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.months import Month

days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
months = st.builds(Month, st.integers(1900, 2199), st.integers(1, 12))


@given(days)
def test_a_day_lies_in_its_month_and_in_no_neighbour(day: date) -> None:
    month = Month.of(day)
    assert day in month
    assert month.first_day <= day <= month.last_day
    assert day not in month.next
    assert day not in month.previous


@given(months)
def test_neighbours_touch_without_a_gap(month: Month) -> None:
    assert month.next.previous == month == month.previous.next
    assert month.last_day + timedelta(days=1) == month.next.first_day
    assert month.previous < month < month.next


@given(months)
def test_written_and_read_again(month: Month) -> None:
    assert Month.parse(str(month)) == month


@pytest.mark.parametrize(
    "text",
    ["", "2026", "2026-13", "2026-00", "2026-1", " 2026-01", "2_26-01", "２０２６-01", "x-y"],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        Month.parse(text)


def test_thirteen_is_no_month() -> None:
    with pytest.raises(ValueError, match="13"):
        Month(2026, 13)


def test_other_things_do_not_lie_in_a_month() -> None:
    assert "2026-11-01" not in Month(2026, 11)
