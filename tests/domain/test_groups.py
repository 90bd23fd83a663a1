# SPDX-License-Identifier: MIT
"""Groups: offices with their times, turnout, series, figures and the chart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.figures import LineMark, TextMark, Tone
from tksk_desktop.domain.group_progress import (
    LARGEST_FIGURE,
    MOST_MEETINGS,
    GroupIndicator,
    IndicatorKind,
    MeetingSeries,
    PlannedMeeting,
    Strength,
    figure_problems,
    indicator_problems,
    series_problems,
    strength_over,
    turnout,
)
from tksk_desktop.domain.groups import (
    Group,
    GroupMember,
    GroupRole,
    OtherMember,
    change_role,
    group_problems,
    is_member_on,
    missing_offices,
    offices_held_twice,
)
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.progress_figure import progress_figure
from tksk_desktop.domain.sessions import AttendanceState

DAY = date(2026, 3, 1)
TODAY = date(2026, 11, 25)


def group(**more: object) -> Group:
    values: dict[str, object] = {"name": "Mekar", "kind": "kube", "village_code": "1", **more}
    return Group(formed_on=DAY, **values)  # type: ignore[arg-type]


@given(st.lists(st.sampled_from(list(AttendanceState)), max_size=80), st.integers(-3, 300))
def test_no_rate_passes_a_hundred_and_the_letters_add_up(
    states: list[AttendanceState], walk_ins: int
) -> None:
    came = turnout(states, walk_ins)
    assert came.expected == len(states)
    assert came.walk_ins == max(0, walk_ins)
    if not states:
        assert came.rate is None
    else:
        assert came.rate is not None
        assert 0 <= came.rate <= 100
        assert (came.rate == 100) == (came.present == len(states))


spells = st.builds(
    lambda start, length, role: GroupMember(
        1, DAY + timedelta(start), role, None if length is None else DAY + timedelta(start + length)
    ),
    st.integers(0, 40),
    st.none() | st.integers(0, 20),
    st.sampled_from(list(GroupRole)),
)


@given(st.lists(spells, max_size=6))
def test_an_office_is_held_twice_exactly_where_a_day_shows_two(members: list[GroupMember]) -> None:
    days = [DAY + timedelta(place) for place in range(-1, 70)]
    by_hand = [
        office
        for office in (
            GroupRole.CHAIR,
            GroupRole.VICE_CHAIR,
            GroupRole.SECRETARY,
            GroupRole.TREASURER,
        )
        if any(sum(m.role is office and is_member_on(m, day) for m in members) > 1 for day in days)
    ]
    assert offices_held_twice(members) == by_hand


def test_two_chairs_are_refused_whether_clients_or_not() -> None:
    two = group(
        members=[GroupMember(1, DAY, GroupRole.CHAIR)],
        others=[OtherMember("Sri", DAY, GroupRole.CHAIR)],
    )
    assert group_problems(two, today=TODAY) == [FieldProblem("members", Problem.OFFICE_TWICE)]
    two.members[0].until = two.others[0].since = DAY + timedelta(9)
    assert group_problems(two, today=TODAY) == []


def test_the_same_name_twice_is_refused() -> None:
    twice = group(others=[OtherMember("Bu  Sri", DAY), OtherMember("bu sri", DAY)])
    assert group_problems(twice, today=TODAY) == [FieldProblem("members", Problem.TWICE)]


@pytest.mark.parametrize(
    ("ended_on", "reason", "problems"),
    [
        (TODAY, "Bubar", []),
        (TODAY, " ", [FieldProblem("end_reason", Problem.MISSING)]),
        (TODAY + timedelta(1), "Bubar", [FieldProblem("ended_on", Problem.IN_FUTURE)]),
        (DAY - timedelta(1), "Bubar", [FieldProblem("ended_on", Problem.ENDS_BEFORE_START)]),
    ],
)
def test_an_end_has_a_day_and_a_reason(
    ended_on: date, reason: str, problems: list[FieldProblem]
) -> None:
    assert group_problems(group(ended_on=ended_on, end_reason=reason), today=TODAY) == problems


def test_a_change_of_office_keeps_the_former_time() -> None:
    member = GroupMember(1, DAY, GroupRole.MEMBER)
    members, on = [member], DAY + timedelta(30)
    change_role(members, member, GroupRole.CHAIR, on)
    assert members == [
        GroupMember(1, DAY, GroupRole.MEMBER, on),
        GroupMember(1, on, GroupRole.CHAIR),
    ]
    change_role(members, members[1], GroupRole.CHAIR, on + timedelta(5))
    change_role(members, members[1], GroupRole.SECRETARY, on)
    assert [m.role for m in members] == [GroupRole.MEMBER, GroupRole.SECRETARY]


def test_missing_offices_are_named() -> None:
    assert missing_offices([GroupRole.CHAIR, GroupRole.SECTION]) == [
        GroupRole.SECRETARY,
        GroupRole.TREASURER,
    ]


def test_strength_is_counted_at_the_end_of_each_month_and_today() -> None:
    members = [
        GroupMember(1, DAY, GroupRole.CHAIR),
        GroupMember(2, DAY, GroupRole.MEMBER, date(2026, 3, 31)),
        GroupMember(3, date(2026, 11, 25), GroupRole.MEMBER),
        GroupMember(4, date(2026, 11, 26), GroupRole.MEMBER),
    ]
    assert strength_over([Month(2026, 3), Month(2026, 11)], members, TODAY) == [
        Strength(date(2026, 3, 31), 1, 1),
        Strength(TODAY, 2, 1),
    ]


def test_a_series_needs_a_title_and_topics() -> None:
    meetings = [PlannedMeeting("Menabung"), PlannedMeeting(" ")]
    assert series_problems(MeetingSeries(1, " ", meetings)) == [
        FieldProblem("title", Problem.MISSING),
        FieldProblem("meetings", Problem.MISSING),
    ]
    assert series_problems(MeetingSeries(1, "Usaha", [])) == [
        FieldProblem("meetings", Problem.MISSING)
    ]
    many = [PlannedMeeting("Menabung") for _ in range(MOST_MEETINGS + 1)]
    assert series_problems(MeetingSeries(1, "Usaha", many)) == [
        FieldProblem("meetings", Problem.OUT_OF_RANGE)
    ]
    assert series_problems(MeetingSeries(1, "Usaha", many[:-1])) == []


def test_an_indicator_has_a_name_of_its_own() -> None:
    known = GroupIndicator("Omzet", IndicatorKind.MONEY)
    for name, problem in ((" ", Problem.MISSING), ("omzet", Problem.NAME_TAKEN)):
        wrong = GroupIndicator(name, IndicatorKind.NUMBER)
        assert indicator_problems(wrong, [known]) == [FieldProblem("name", problem)]
    assert indicator_problems(known, [known]) == []


@pytest.mark.parametrize(
    ("kind", "value", "month", "problem"),
    [
        (IndicatorKind.NUMBER, 0, DAY, None),
        (IndicatorKind.NUMBER, -1, DAY, FieldProblem("x", Problem.OUT_OF_RANGE)),
        (IndicatorKind.MONEY, LARGEST_FIGURE + 1, DAY, FieldProblem("x", Problem.OUT_OF_RANGE)),
        (IndicatorKind.YES_NO, 1, DAY, None),
        (IndicatorKind.YES_NO, 2, DAY, FieldProblem("x", Problem.OUT_OF_RANGE)),
        (IndicatorKind.MONEY, 5, date(2026, 12, 1), FieldProblem("month", Problem.IN_FUTURE)),
    ],
)
def test_figures_are_in_their_range(
    kind: IndicatorKind, value: int, month: date, problem: FieldProblem | None
) -> None:
    found = figure_problems(kind, value, month, field="x", today=TODAY)
    assert found == ([problem] if problem else [])


def test_the_chart_tells_nothing_known_from_zero_and_has_its_words() -> None:
    figure = progress_figure(
        "Simpanan", ["Jan", "Feb", "Mar"], [10, None, 0], ["10", "–", "0"], beside=("x", [1, 2, 3])
    )
    bars = [m for m in figure.marks if isinstance(m, LineMark) and m.fill is Tone.FAINT]
    texts = [m.text for m in figure.marks if isinstance(m, TextMark)]
    assert len(bars) == 1
    assert ("–" in texts, "0" in texts) == (True, True)
    assert figure.words[:3] == ("Jan: 10", "Feb: –", "Mar: 0")
    assert figure.words[-1] == "Mar, x: 3"
    with pytest.raises(ValueError, match="one value"):
        progress_figure("x", ["Jan"], [1, 2], ["1", "2"])
