# SPDX-License-Identifier: MIT
"""Clients who come to a meeting without being expected: named, met, and in no rate."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, Problem
from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.domain.sessions import AttendanceState, SessionKind, count_present
from tksk_desktop.usecases.sessions.record_session import (
    NewGuest,
    NewSession,
    correct_session,
    record_session,
)

HERE, AWAY = AttendanceState.PRESENT, AttendanceState.ABSENT
MEETING = NewSession(
    SessionKind.GROUP,
    TODAY,
    group_id=7,
    attendances=((1, HERE), (2, AWAY)),
    guests=(NewGuest("Pak RT"),),
    came_besides=(3,),
    walk_ins=2,
    aim="Menabung",
    answers=(),
)
Both = dict[str, Any]


def seats(world: FakeWorld) -> list[tuple[int, AttendanceState, bool]]:
    """Return who was at the last meeting."""
    return [(a.client_id, a.state, a.expected) for a in world.state.sessions[-1].attendances]


def test_a_walk_in_is_there_and_not_expected(world: FakeWorld, both: Both) -> None:
    record_session(MEETING, **both)
    assert seats(world) == [(1, HERE, True), (2, AWAY, True), (3, HERE, False)]
    assert count_present(world.state.sessions[-1]) == 1


@pytest.mark.parametrize(("typed", "counted"), [(0, 2), (2, 2), (5, 5)])
def test_all_who_came_unexpected_are_counted_once(
    world: FakeWorld, both: Both, typed: int, counted: int
) -> None:
    record_session(replace(MEETING, walk_ins=typed), **both)
    assert world.state.sessions[-1].walk_ins == counted


def test_nobody_is_expected_and_a_walk_in_at_once(both: Both) -> None:
    with pytest.raises(EntryRefused) as refused:
        record_session(replace(MEETING, came_besides=(1,)), **both)
    (problem,) = refused.value.problems
    assert (problem.field, problem.problem) == ("attendances", Problem.TWICE)


def test_a_correction_keeps_names_or_takes_walk_ins(world: FakeWorld, both: Both) -> None:
    note = record_session(MEETING, **both).record_id or 0
    correct_session(note, replace(MEETING, came_besides=None, aim="Lain"), reason="Salah", **both)
    assert (3, HERE, False) in seats(world)
    seated = (*MEETING.attendances, (3, HERE))
    member = replace(MEETING, attendances=seated, came_besides=())
    correct_session(note, member, reason="Ternyata anggota", **both)
    assert (3, HERE, True) in seats(world)
    former = world.state.sessions[-1].corrections[-1].former
    assert (former["came_besides"], former["attendances"]) == ("3", "1:H,2:A")


def test_who_came_unexpected_was_met_and_answers(world: FakeWorld, both: Both) -> None:
    visit = NewSession(
        SessionKind.INDIVIDUAL,
        TODAY - timedelta(days=4),
        attendances=((3, HERE),),
        aim="Menengok",
        follow_up_on=TODAY,
        answers=(),
    )
    agreed = FollowUpKey(record_session(visit, **both).record_id or 0)
    record_session(replace(MEETING, group_id=None, answers=None), **both)
    assert [step.key for step in world.state.follow_ups] == [agreed]
