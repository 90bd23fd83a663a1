# SPDX-License-Identifier: MIT
"""Wrong passwords are slowed; no clock makes the wait shorter or endless."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.access import FREE_TRIES, LONGEST_PAUSE, WrongTries

NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("count", "seconds"), [(0, 0), (2, 0), (3, 2), (4, 4), (5, 8), (10, 256), (11, 300), (999, 300)]
)
def test_each_wrong_try_waits_longer_than_the_one_before(count: int, seconds: int) -> None:
    assert WrongTries(count, NOW).pause_left(NOW) == timedelta(seconds=seconds)


def test_the_wait_passes() -> None:
    tries = WrongTries(FREE_TRIES, NOW)
    assert tries.pause_left(NOW + timedelta(seconds=1)) == timedelta(seconds=1)
    assert tries.pause_left(NOW + timedelta(seconds=2)) == timedelta()


@given(st.integers(0, 10**6), st.timedeltas(timedelta(days=-4000), timedelta(days=4000)))
def test_a_clock_that_was_moved_neither_frees_nor_locks_out(count: int, moved: timedelta) -> None:
    left = WrongTries(count, NOW).pause_left(NOW + moved)
    assert timedelta() <= left <= LONGEST_PAUSE
    if moved <= timedelta() and count >= FREE_TRIES:
        assert left > timedelta()


def test_another_wrong_try_counts_from_its_own_moment() -> None:
    later = NOW + timedelta(hours=1)
    assert WrongTries(4, NOW).with_one_more(later) == WrongTries(5, later)
