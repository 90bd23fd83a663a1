# SPDX-License-Identifier: MIT
"""How pressing something is, over month ends and leap days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.to_do import (
    Urgency,
    consent_notice_day,
    last_soon_day,
    receipt_due_on,
    urgency,
)

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))
ORDER = list(Urgency)


@pytest.mark.parametrize(
    ("due_on", "today", "group"),
    [
        (date(2026, 1, 31), date(2026, 2, 1), Urgency.OVERDUE),
        (date(2028, 2, 29), date(2028, 2, 29), Urgency.TODAY),
        (date(2028, 3, 7), date(2028, 2, 29), Urgency.SOON),
        (date(2028, 3, 8), date(2028, 2, 29), Urgency.LATER),
        (date(2027, 3, 7), date(2027, 2, 28), Urgency.SOON),
        (date(2027, 1, 7), date(2026, 12, 31), Urgency.SOON),
        (date(2027, 1, 8), date(2026, 12, 31), Urgency.LATER),
    ],
)
def test_the_groups_at_their_edges(due_on: date, today: date, group: Urgency) -> None:
    assert urgency(due_on, today) is group


@given(DAYS, DAYS)
def test_a_later_day_never_presses_more(one: date, today: date) -> None:
    next_day = one + timedelta(days=1)
    assert ORDER.index(urgency(one, today)) <= ORDER.index(urgency(next_day, today))
    assert (urgency(one, today) is Urgency.LATER) == (one > last_soon_day(today))


@given(DAYS)
def test_the_edges_are_so_many_days_away(today: date) -> None:
    assert (last_soon_day(today) - today).days == 7
    assert (consent_notice_day(today) - today).days == 30
    assert (receipt_due_on(today) - today).days == 7
