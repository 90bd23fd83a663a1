# SPDX-License-Identifier: MIT
"""Figures reconcile, and survive being frozen as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.month_figures import (
    CaseFigures,
    GroupFigures,
    IndicatorTotal,
    JournalRow,
    MonthFigures,
    NeedFlow,
    ObstacleCount,
    PlaceCount,
    SessionCount,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import ObstacleKind, PlaceKind, SessionKind

few = st.integers(0, 500)


@st.composite
def sound_flows(draw: Any) -> NeedFlow:
    opening, came_in = draw(few), draw(few)
    went_out = draw(st.integers(0, opening + came_in))
    closing = opening + came_in - went_out
    male = draw(st.integers(0, closing))
    female = draw(st.integers(0, closing - male))
    rest = closing - male - female
    return NeedFlow("PPKS-24", "v", opening, came_in, went_out, closing, male, female, rest)


texts = st.text(max_size=30)
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
journal_rows = st.builds(
    JournalRow,
    session_id=st.integers(1),
    held_on=st.dates(date(2009, 1, 1), date(2100, 1, 1)),
    starts_at=st.none() | minutes,
    ends_at=st.none() | minutes,
    place=texts,
    activity=texts,
    obstacles=texts,
    recorded_late=st.booleans(),
)
figures = st.builds(
    MonthFigures,
    month=st.builds(Month, st.integers(2009, 2100), st.integers(1, 12)),
    journal=st.lists(journal_rows, max_size=4).map(tuple),
    sessions=st.lists(
        st.builds(SessionCount, st.sampled_from(SessionKind), few, few, few, few, few), max_size=4
    ).map(tuple),
    places=st.lists(st.builds(PlaceCount, st.sampled_from(PlaceKind), few), max_size=4).map(tuple),
    needs=st.lists(sound_flows(), max_size=4).map(tuple),
    obstacles=st.lists(
        st.builds(
            ObstacleCount,
            st.sampled_from(ObstacleKind),
            few,
            st.lists(texts, max_size=2).map(tuple),
        ),
        max_size=3,
    ).map(tuple),
    cases=st.tuples(few, few).map(lambda n: CaseFigures(n[0], n[1], 0, n[0] + n[1])),
    registered=few,
    newly_registered=few,
    follow_ups_agreed=few,
    photos=few,
    villages=st.lists(st.tuples(texts, texts), max_size=3).map(tuple),
    groups=st.none()
    | st.builds(
        lambda opening, formed, totals: GroupFigures(
            opening, formed, 0, opening + formed, 9, 3, 4, tuple(totals)
        ),
        few,
        few,
        st.lists(st.builds(IndicatorTotal, texts, texts, few, few), max_size=2),
    ),
)


@given(figures)
def test_frozen_as_json_and_read_again(one: MonthFigures) -> None:
    text = json.dumps(one.to_plain(), ensure_ascii=False)
    assert MonthFigures.from_plain(json.loads(text)) == one


@given(sound_flows())
def test_a_sound_flow_adds_up(flow: NeedFlow) -> None:
    assert flow.adds_up


@given(
    sound_flows(),
    st.sampled_from(("opening", "came_in", "went_out", "closing", "male", "female", "sex_unknown")),
    st.integers(1, 9),
)
def test_one_wrong_number_is_noticed(flow: NeedFlow, name: str, off: int) -> None:
    assert not replace(flow, **{name: getattr(flow, name) + off}).adds_up


@given(figures)
def test_sound_figures_reconcile_and_one_wrong_row_spoils_them(one: MonthFigures) -> None:
    assert one.reconciles
    wrong = NeedFlow("PPKS-01", "", 1, 0, 0, 0, 0, 0, 0)
    assert not replace(one, needs=(*one.needs, wrong)).reconciles
    groups = GroupFigures(
        opening=2, formed=1, ended=1, closing=3, members=9, officers=3, meetings=0
    )
    assert not replace(one, groups=groups).reconciles
    assert replace(one, groups=replace(groups, closing=2)).reconciles
    cases = replace(one.cases, closing=one.cases.closing + 1)
    assert not replace(one, cases=cases).reconciles


@pytest.mark.parametrize("missing", ["month", "journal", "needs", "cases", "villages"])
def test_data_that_is_no_frozen_month_is_refused(missing: str) -> None:
    empty = MonthFigures(
        Month(2026, 10), (), (), (), (), (), CaseFigures(0, 0, 0, 0), 0, 0, 0, 0, ()
    )
    plain = empty.to_plain()
    del plain[missing]
    with pytest.raises(KeyError):
        MonthFigures.from_plain(plain)


def test_a_report_frozen_before_groups_were_counted_is_read() -> None:
    plain = MonthFigures(
        Month(2026, 10), (), (), (), (), (), CaseFigures(0, 0, 0, 0), 0, 0, 0, 0, ()
    ).to_plain()
    del plain["groups"]
    assert MonthFigures.from_plain(plain).groups is None
