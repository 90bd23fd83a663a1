# SPDX-License-Identifier: MIT
"""The acts on groups: members with their times, series, attendance, figures and lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.group_progress import GroupIndicator, IndicatorKind
from tksk_desktop.domain.groups import GroupKind, GroupRole
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.usecases.groups.correct_membership import (
    MembershipEntry,
    correct_membership,
)
from tksk_desktop.usecases.groups.enter_figures import enter_figures
from tksk_desktop.usecases.groups.form_group import NewGroup, change_group, form_group
from tksk_desktop.usecases.groups.keep_lists import (
    add_indicator,
    add_kind,
    change_indicator,
    change_kind,
    read_lists,
)
from tksk_desktop.usecases.groups.plan_meetings import (
    NewMeeting,
    NewSeries,
    change_series,
    plan_series,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewGuest,
    NewSession,
    correct_session,
    record_session,
)

MARCH = date(2026, 3, 1)
GROUP = NewGroup(
    "Mekar Sari",
    "kube",
    "35.07.13.2001",
    MARCH,
    ((1, GroupRole.CHAIR), (2, GroupRole.MEMBER)),
    (("Bu Parmi", GroupRole.TREASURER),),
)
SERIES = NewSeries(1, "Usaha", (NewMeeting("Mencatat", MARCH), NewMeeting("Menabung")))


def refused(act: Any, *given: Any, **both: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*given, **both)
    return caught.value.problems


def test_an_office_changes_hands_on_a_day_and_the_former_time_stays(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    made = form_group(GROUP, **both).record_id or 0
    june = date(2026, 6, 1)
    handed = replace(
        GROUP, members=((1, GroupRole.MEMBER), (2, GroupRole.CHAIR)), others=(), changed_on=june
    )
    change_group(made, handed, **both)
    (group,) = world.state.groups
    assert [(m.client_id, m.role, m.since, m.until) for m in group.members] == [
        (1, GroupRole.CHAIR, MARCH, june),
        (2, GroupRole.MEMBER, MARCH, june),
        (1, GroupRole.MEMBER, june, None),
        (2, GroupRole.CHAIR, june, None),
    ]
    assert [(m.name, m.until) for m in group.others] == [("Bu Parmi", june)]


def test_a_second_chair_is_refused(both: dict[str, Any]) -> None:
    two = replace(GROUP, others=(("Bu Parmi", GroupRole.CHAIR),))
    assert refused(form_group, two, **both) == (FieldProblem("members", Problem.OFFICE_TWICE),)


def test_names_are_given_once_and_not_empty(both: dict[str, Any]) -> None:
    twice = replace(GROUP, others=(("Sri", GroupRole.MEMBER), ("SRI ", GroupRole.MEMBER)))
    assert refused(form_group, twice, **both) == (FieldProblem("members", Problem.TWICE),)
    empty = replace(GROUP, others=((" ", GroupRole.MEMBER),))
    assert refused(form_group, empty, **both) == (FieldProblem("members", Problem.MISSING),)


def test_a_change_cannot_hold_from_tomorrow(both: dict[str, Any]) -> None:
    made = form_group(GROUP, **both).record_id or 0
    ahead = replace(GROUP, changed_on=TODAY + timedelta(1))
    problem = FieldProblem("changed_on", Problem.IN_FUTURE)
    assert refused(change_group, made, ahead, **both) == (problem,)


def test_a_group_ends_with_a_reason_and_opens_again(world: FakeWorld, both: dict[str, Any]) -> None:
    made = form_group(GROUP, **both).record_id or 0
    change_group(made, replace(GROUP, ended_on=TODAY, end_reason=" Bubar "), **both)
    assert (world.state.groups[0].ended_on, world.state.groups[0].end_reason) == (TODAY, "Bubar")
    change_group(made, replace(GROUP, end_reason="lama"), **both)
    assert (world.state.groups[0].ended_on, world.state.groups[0].end_reason) == (None, "")


def test_a_series_is_planned_held_and_changed(world: FakeWorld, both: dict[str, Any]) -> None:
    form_group(GROUP, **both)
    made = plan_series(SERIES, **both).record_id or 0
    (series,) = world.state.meeting_series
    note = NewSession(
        SessionKind.GROUP,
        TODAY,
        title="Mencatat",
        aim="Mencatat",
        group_id=1,
        attendances=((1, AttendanceState.PRESENT),),
        walk_ins=1,
        guests=(NewGuest("Bu Parmi", 1, AttendanceState.ILL), NewGuest("Sri"), NewGuest("Tini")),
        planned_meeting_id=series.meetings[0].id,
    )
    held = record_session(note, **both).record_id
    (series,) = world.state.meeting_series
    assert series.meetings[0].session_id == held
    (session,) = world.state.sessions
    # Two are named besides the list, so at least two came.
    assert session.walk_ins == 2
    first = series.meetings[0]
    without_second = replace(SERIES, meetings=(NewMeeting("Mencatat uang", MARCH, first.id),))
    change_series(made, without_second, **both)
    (series,) = world.state.meeting_series
    assert [m.topic for m in series.meetings] == ["Mencatat uang"]
    without_first = replace(SERIES, meetings=(NewMeeting("Baru"),))
    problem = FieldProblem("meetings", Problem.MEETING_HELD)
    assert refused(change_series, made, without_first, **both) == (problem,)


def test_a_series_without_title_or_group_is_refused(both: dict[str, Any]) -> None:
    form_group(GROUP, **both)
    problem = FieldProblem("title", Problem.MISSING)
    assert refused(plan_series, replace(SERIES, title=" "), **both) == (problem,)
    with pytest.raises(NotFound):
        plan_series(replace(SERIES, group_id=9), **both)


def test_a_guest_has_a_name(both: dict[str, Any]) -> None:
    note = NewSession(SessionKind.GROUP, TODAY, aim="x", group_id=1, guests=(NewGuest(" "),))
    assert refused(record_session, note, **both) == (FieldProblem("guests", Problem.MISSING),)


def test_a_correction_without_guests_leaves_them_and_one_with_them_is_kept_in_words(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    note = NewSession(
        SessionKind.GROUP, TODAY, aim="x", group_id=1, guests=(NewGuest("Sri"),), walk_ins=3
    )
    made = record_session(note, **both).record_id or 0
    correct_session(made, replace(note, guests=None, aim="y"), **both)
    (session,) = world.state.sessions
    assert ([g.name for g in session.guests], session.walk_ins) == (["Sri"], 3)
    correct_session(made, replace(note, guests=(NewGuest("Tini"),), aim="y"), **both)
    (session,) = world.state.sessions
    assert [g.name for g in session.guests] == ["Tini"]
    assert session.corrections[-1].former == {"guests": "Sri:H"}


@pytest.fixture
def indicators(world: FakeWorld) -> list[GroupIndicator]:
    """Savings and book-keeping."""
    found = world.state.group_indicators
    found += [
        GroupIndicator("Simpanan", IndicatorKind.MONEY, "Rp", 1, id=1),
        GroupIndicator("Pembukuan", IndicatorKind.YES_NO, "", 2, id=2),
    ]
    return found


def test_figures_are_entered_changed_and_emptied(
    world: FakeWorld, both: dict[str, Any], indicators: list[GroupIndicator]
) -> None:
    made = form_group(GROUP, **both).record_id or 0
    month = Month.of(MARCH)
    enter_figures(made, month, ((1, 250_000), (2, 1)), **both)
    enter_figures(made, month, ((1, 300_000), (2, None)), **both)
    kept = [(f.indicator_id, f.month, f.value) for f in world.state.group_figures]
    assert kept == [(1, MARCH, 300_000)]


def test_every_wrong_figure_is_named(
    world: FakeWorld, both: dict[str, Any], indicators: list[GroupIndicator]
) -> None:
    made = form_group(GROUP, **both).record_id or 0
    month = Month.of(MARCH)
    assert refused(enter_figures, made, month, ((1, -1), (2, 2), (9, 1)), **both) == (
        FieldProblem("figure 1", Problem.OUT_OF_RANGE),
        FieldProblem("figure 2", Problem.OUT_OF_RANGE),
        FieldProblem("figure 9", Problem.UNKNOWN),
    )
    ahead = Month.of(TODAY).next
    assert refused(enter_figures, made, ahead, ((1, 1), (2, 1)), **both) == (
        FieldProblem("month", Problem.IN_FUTURE),
    )
    assert world.state.group_figures == []


def test_own_indicators_and_kinds_come_last_and_have_their_own_names(
    world: FakeWorld, both: dict[str, Any], indicators: list[GroupIndicator]
) -> None:
    add_indicator(" Panen ", IndicatorKind.NUMBER, " kg ", **both)
    added = world.state.group_indicators[-1]
    assert (added.name, added.unit, added.position) == ("Panen", "kg", 3)
    taken = (FieldProblem("name", Problem.NAME_TAKEN),)
    assert refused(add_indicator, "panen", IndicatorKind.NUMBER, "", **both) == taken
    world.state.group_kinds.append(GroupKind("kube", "KUBE", 4))
    add_kind(" Arisan ", **both)
    added_kind = world.state.group_kinds[-1]
    assert (added_kind.code, added_kind.name, added_kind.position) == ("own_5", "Arisan", 5)
    assert refused(add_kind, "ARISAN", **both) == taken
    assert refused(add_kind, " ", **both) == (FieldProblem("name", Problem.MISSING),)


def test_lists_are_renamed_and_put_out_of_use_but_never_emptied(
    world: FakeWorld, both: dict[str, Any], indicators: list[GroupIndicator]
) -> None:
    work = {"open_work": both["open_work"]}
    first, second = (each.id or 0 for each in world.state.group_indicators)
    change_indicator(first, " Tabungan ", " Rp ", active=False, **work)
    entry = read_lists(**work).indicators[0]
    assert (entry.name, entry.unit, entry.active) == ("Tabungan", "Rp", False)
    taken = (FieldProblem("name", Problem.NAME_TAKEN),)
    assert refused(change_indicator, second, "TABUNGAN", "", active=True, **work) == taken
    world.state.group_kinds += [GroupKind("kube", "KUBE", 1), GroupKind("uep", "UEP", 2)]
    change_kind("uep", " Usaha ", active=False, **work)
    assert [(k.name, k.active) for k in read_lists(**work).kinds] == [
        ("KUBE", True),
        ("Usaha", False),
    ]
    last = (FieldProblem("active", Problem.LAST_ONE),)
    assert refused(change_kind, "kube", "KUBE", active=False, **work) == last
    assert refused(change_kind, "uep", "kube", active=True, **work) == taken
    assert refused(change_kind, "uep", "", active=True, **work) == (
        FieldProblem("name", Problem.MISSING),
    )
    for missing in (
        partial(change_kind, "x", "y", active=True, **work),
        partial(change_indicator, 99, "y", "", active=True, **work),
    ):
        with pytest.raises(NotFound):
            missing()


def entered(both: dict[str, Any], world: FakeWorld) -> int:
    """Form the group and give its members ids, as the database would."""
    made = form_group(GROUP, **both).record_id or 0
    (group,) = world.state.groups
    for number, member in enumerate(group.members, start=1):
        member.id = number
    group.others[0].id = 3
    return made


def test_dates_and_office_of_a_member_are_corrected(world: FakeWorld, both: dict[str, Any]) -> None:
    made = entered(both, world)
    may = date(2026, 5, 1)
    entry = MembershipEntry(3, False, GroupRole.SECRETARY, MARCH, may)
    correct_membership(made, entry, **both)
    (group,) = world.state.groups
    (other,) = group.others
    assert (other.role, other.since, other.until) == (GroupRole.SECRETARY, MARCH, may)
    # It came into the group later than it was formed.
    correct_membership(made, MembershipEntry(2, True, GroupRole.MEMBER, may, None), **both)
    assert world.state.groups[0].members[1].since == may


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (
            MembershipEntry(2, True, GroupRole.MEMBER, TODAY + timedelta(1), None),
            FieldProblem("since", Problem.IN_FUTURE),
        ),
        (
            MembershipEntry(2, True, GroupRole.MEMBER, MARCH, TODAY + timedelta(1)),
            FieldProblem("until", Problem.IN_FUTURE),
        ),
        (
            MembershipEntry(2, True, GroupRole.MEMBER, TODAY, MARCH),
            FieldProblem("until", Problem.ENDS_BEFORE_START),
        ),
        (
            MembershipEntry(2, True, GroupRole.CHAIR, MARCH, None),
            FieldProblem("role", Problem.OFFICE_TWICE),
        ),
    ],
)
def test_a_wrong_correction_of_a_membership_is_refused(
    world: FakeWorld, both: dict[str, Any], entry: MembershipEntry, problem: FieldProblem
) -> None:
    made = entered(both, world)
    assert refused(correct_membership, made, entry, **both) == (problem,)


def test_nobody_belongs_twice_on_a_day(world: FakeWorld, both: dict[str, Any]) -> None:
    made = entered(both, world)
    june = date(2026, 6, 1)
    changed = ((1, GroupRole.CHAIR), (2, GroupRole.SECRETARY))
    change_group(made, replace(GROUP, members=changed, changed_on=june), **both)
    entry = MembershipEntry(2, True, GroupRole.MEMBER, MARCH, date(2026, 6, 2))
    problem = FieldProblem("since", Problem.ALREADY_MEMBER)
    assert refused(correct_membership, made, entry, **both) == (problem,)
    with pytest.raises(NotFound):
        correct_membership(made, replace(entry, spell_id=99), **both)
