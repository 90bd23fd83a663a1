# SPDX-License-Identifier: MIT
"""What is wrong with a note, a group."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.groups import Group, GroupMember, group_problems
from tksk_desktop.domain.sessions import (
    Attendance,
    AttendanceState,
    Session,
    SessionKind,
    count_present,
    session_problems,
)

TODAY = date(2026, 11, 24)
TOMORROW = TODAY + timedelta(days=1)


def session(**values: Any) -> Session:
    sound: dict[str, Any] = {
        "kind": SessionKind.INDIVIDUAL,
        "held_on": TODAY,
        "recorded_at": datetime(2026, 11, 24, 8, tzinfo=UTC),
        "aim": "Menggali masalah",
        "attendances": [(1, AttendanceState.PRESENT)],
    }
    # Made here, not in the parameters: a mapping may have come since the collection.
    made = {**sound, **values}
    made["attendances"] = [Attendance(*seat) for seat in made["attendances"]]
    return Session(**made)


@pytest.mark.parametrize("kind", list(SessionKind))
def test_sound_notes_of_each_kind_pass(kind: SessionKind) -> None:
    title = "Rapat" if kind is SessionKind.OTHER else ""
    assert session_problems(session(kind=kind, title=title), today=TODAY) == []


@pytest.mark.parametrize(
    ("values", "field", "problem"),
    [
        ({"held_on": TOMORROW}, "held_on", Problem.IN_FUTURE),
        ({"held_on": date(2008, 12, 31)}, "held_on", Problem.TOO_OLD),
        (
            {"starts_at": time(10), "ends_at": time(9, 59)},
            "ends_at",
            Problem.ENDS_BEFORE_START,
        ),
        ({"follow_up_on": TODAY - timedelta(days=1)}, "follow_up_on", Problem.BEFORE_SESSION),
        ({"attendances": []}, "attendances", Problem.MISSING),
        ({"kind": SessionKind.FAMILY, "attendances": []}, "attendances", Problem.MISSING),
        ({"kind": SessionKind.GROUP, "attendances": []}, "group_id", Problem.MISSING),
        (
            {"attendances": [(1, AttendanceState.ILL)]},
            "attendances",
            Problem.NOBODY_PRESENT,
        ),
        (
            {"attendances": [(1, AttendanceState.PRESENT), (1, AttendanceState.ILL)]},
            "attendances",
            Problem.TWICE,
        ),
        ({"audience_men": -1}, "audience", Problem.UNKNOWN),
        ({"walk_ins": -1}, "walk_ins", Problem.UNKNOWN),
    ],
)
def test_each_wrong_field_of_a_note_is_named(
    values: dict[str, Any], field: str, problem: Problem
) -> None:
    assert session_problems(session(**values), today=TODAY) == [FieldProblem(field, problem)]


def test_all_wrong_fields_are_named_at_once() -> None:
    found = session_problems(session(held_on=TOMORROW, attendances=[]), today=TODAY)
    assert {problem.field for problem in found} == {"held_on", "attendances"}


def test_the_borders_of_a_note_are_allowed() -> None:
    fine = session(
        held_on=date(2009, 1, 1),
        follow_up_on=date(2009, 1, 1),
        starts_at=time(8),
        ends_at=time(8),
    )
    assert session_problems(fine, today=TODAY) == []


def test_a_group_where_nobody_came_is_still_a_session() -> None:
    empty = session(kind=SessionKind.GROUP, group_id=3, attendances=[(1, AttendanceState.ABSENT)])
    assert session_problems(empty, today=TODAY) == []
    assert count_present(empty) == 0


def test_other_work_needs_neither_clients_nor_aim() -> None:
    work = session(kind=SessionKind.OTHER, title="Rapat", aim="", attendances=[])
    assert session_problems(work, today=TODAY) == []


def test_walk_ins_are_not_present_members() -> None:
    present, absent = AttendanceState.PRESENT, AttendanceState.ABSENT
    states = [(1, present), (2, absent), (3, present)]
    assert count_present(session(attendances=states, walk_ins=9)) == 2


def group(*members: GroupMember, **values: Any) -> Group:
    sound: dict[str, Any] = {
        "name": "Mekar Sari",
        "kind": "kube",
        "village_code": "35.07.13.2001",
        "formed_on": TODAY,
    }
    return Group(**{**sound, **values}, members=list(members))


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        (group(name=" "), "name", Problem.MISSING),
        (group(village_code=""), "village_code", Problem.MISSING),
        (group(formed_on=TOMORROW), "formed_on", Problem.IN_FUTURE),
        (group(GroupMember(1, TODAY), GroupMember(1, TODAY)), "members", Problem.TWICE),
    ],
)
def test_each_wrong_field_of_a_group_is_named(wrong: Group, field: str, problem: Problem) -> None:
    assert group_problems(wrong, today=TODAY) == [FieldProblem(field, problem)]


def test_a_member_may_come_back() -> None:
    again = group(GroupMember(1, TODAY, until=TODAY), GroupMember(1, TODAY))
    assert group_problems(again, today=TODAY) == []
