# SPDX-License-Identifier: MIT
"""The rule by which people whom nothing reached are ranked, and the days that it counts from."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.unreached import (
    Circumstances,
    UnreachedReason,
    months_before,
    need_points,
    reasons_of as reasons,
)


@pytest.mark.parametrize(
    ("known", "points"),
    [
        (Circumstances(0), 20),
        (Circumstances(1, desil=1), 48),
        (Circumstances(1, desil=5), 16),
        (Circumstances(1, desil=6), 8),
        (Circumstances(9, desil=9), 24),
        (Circumstances(0, desil=9, risk=99), 19),
        (Circumstances(0, desil=9, frail=9), 16),
    ],
)
def test_points_of_each_part(known: Circumstances, points: int) -> None:
    assert need_points(known) == points


@given(
    st.integers(0, 26), st.none() | st.integers(1, 10), st.none() | st.integers(0, 100),
    st.integers(0, 20),
)  # fmt: skip
def test_points_stay_between_nothing_and_a_hundred(
    kinds: int, desil: int | None, risk: int | None, frail: int
) -> None:
    assert 0 <= need_points(Circumstances(kinds, desil, risk, frail)) <= 100


def test_a_number_that_is_not_there_is_not_called_unmatched() -> None:
    since = date(2026, 1, 1)
    without = Circumstances(1, desil=3, has_nik=False, nik_not_matched=True)
    assert reasons(without, since) == (UnreachedReason.NO_NIK,)
    assert reasons(Circumstances(1, desil=5, registered_on=since), since) == (UnreachedReason.NEW,)
    assert reasons(Circumstances(1, desil=5), since) == ()


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 12, 1), 12, date(2025, 12, 1)),
    ],
)
def test_the_same_day_some_months_before(day: date, months: int, before: date) -> None:
    assert months_before(day, months) == before
