# SPDX-License-Identifier: MIT
"""Which generations stay, and how the need of a backup grows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.backups import (
    DUE_POINTS,
    LATE_POINTS,
    BackupNeed,
    Generation,
    KeepRule,
    need_of,
    outlived,
)

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)


def daily(days: int) -> list[Generation]:
    """One a day, the newest first."""
    return [Generation(f"{age:04}", NOW - timedelta(days=age)) for age in range(days)]


def kept(generations: list[Generation], rule: KeepRule, newest: str = "0000") -> list[str]:
    gone = {each.name for each in outlived(generations, rule, newest=newest)}
    return [each.name for each in generations if each.name not in gone]


def test_the_usual_rule_over_two_years_of_daily_backups() -> None:
    names = kept(daily(730), KeepRule())
    assert names[:7] == [f"{age:04}" for age in range(7)]
    days = [f"{NOW - timedelta(days=int(name)):%d.%m.%y}" for name in names[7:]]
    # Two weeks lie within the seven days; then two Sundays, then the last day of eleven months.
    assert days[:2] == ["15.11.26", "08.11.26"]
    assert days[2:6] == ["31.10.26", "30.09.26", "31.08.26", "31.07.26"]
    assert days[-1] == "31.12.25"
    assert len(days) == 2 + 11


def test_a_week_without_a_backup_costs_no_other_week_its_place() -> None:
    ages = (0, 30, 60, 90, 120)
    rare = [Generation(f"{age:04}", NOW - timedelta(days=age)) for age in ages]
    assert len(kept(rare, KeepRule(1, 4, 0))) == 4


@pytest.mark.parametrize("rule", [KeepRule(1, 0, 0), KeepRule(0, 0, 0), KeepRule()])
def test_what_was_just_checked_stays_whatever_the_clock_says(rule: KeepRule) -> None:
    """The clock was turned back: the newest is the oldest by its date."""
    back = [*daily(30), Generation("back", NOW - timedelta(days=400))]
    assert "back" in kept(back, rule, "back")


def test_what_is_dated_ahead_neither_goes_nor_counts() -> None:
    ahead = [Generation(f"ahead{n}", NOW + timedelta(days=300 + n)) for n in range(9)]
    names = kept([*ahead, *daily(9)], KeepRule(7, 0, 0))
    assert names == [each.name for each in (*ahead, *daily(7))]


def test_nothing_goes_where_the_new_one_is_not_there() -> None:
    assert outlived(daily(300), KeepRule(1, 0, 0), newest="gone") == ()


@given(
    ages=st.lists(st.integers(0, 4000), max_size=60, unique=True),
    rule=st.builds(KeepRule, st.integers(1, 9), st.integers(0, 6), st.integers(0, 14)),
)
def test_thinning_again_changes_nothing(ages: list[int], rule: KeepRule) -> None:
    made = [Generation(f"{age:04}", NOW - timedelta(hours=age)) for age in [0, *sorted(ages)]]
    made = list({each.name: each for each in made}.values())
    once = [each for each in made if each.name in kept(made, rule)]
    assert outlived(once, rule, newest="0000") == ()
    assert len(once) <= rule.last + rule.weekly + rule.monthly
    assert "0000" in {each.name for each in once}


@pytest.mark.parametrize(
    ("unsaved", "days", "need"),
    [
        (0, None, BackupNeed.CALM),
        (0, 400, BackupNeed.CALM),
        (1, None, BackupNeed.LATE),
        (1, 0, BackupNeed.CALM),
        (5, DUE_POINTS - 2, BackupNeed.CALM),
        (5, DUE_POINTS - 1, BackupNeed.DUE),
        (5 * DUE_POINTS, 0, BackupNeed.DUE),
        (1, LATE_POINTS, BackupNeed.LATE),
        (5 * LATE_POINTS, 0, BackupNeed.LATE),
        (5, -30, BackupNeed.CALM),
    ],
)
def test_the_need_grows_with_days_and_with_changes(
    unsaved: int, days: int | None, need: BackupNeed
) -> None:
    assert need_of(unsaved, days) is need
