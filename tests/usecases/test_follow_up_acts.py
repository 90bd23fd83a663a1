# SPDX-License-Identifier: MIT
"""Follow-ups: answered by the session that is chosen, closed or moved with a reason, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeClock, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FollowUpSettled, Problem
from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStepKind
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.usecases.follow_ups.settle_follow_up import (
    close_follow_up,
    move_follow_up,
    take_back_step,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    correct_session,
    record_session,
)

ANSWERED, CLOSED, MOVED = FollowUpStepKind
DUE = TODAY + timedelta(days=3)
AGREED = NewSession(
    SessionKind.INDIVIDUAL,
    TODAY - timedelta(days=4),
    attendances=((1, AttendanceState.PRESENT),),
    aim="Menengok",
    follow_up_on=DUE,
    answers=(),
)
LATER = replace(AGREED, held_on=TODAY, follow_up_on=None, answers=None)
Both = dict[str, Any]


@pytest.fixture
def agreed(world: FakeWorld, both: Both) -> FollowUpKey:
    """A note of four days ago with a follow-up in three days."""
    return FollowUpKey(record_session(AGREED, **both).record_id or 0)


def steps(world: FakeWorld) -> list[tuple[Any, ...]]:
    """Return what happened to follow-ups, by the note that agreed."""
    return [(s.key, s.kind, s.answer_id) for s in world.state.follow_ups]


def test_a_note_answers_what_is_chosen(world: FakeWorld, both: Both, agreed: FollowUpKey) -> None:
    chosen = record_session(replace(LATER, answers=(agreed,)), **both).record_id
    assert steps(world) == [(agreed, ANSWERED, chosen)]
    assert world.state.follow_ups[0].happened_on == TODAY


def test_a_note_that_answers_nothing_leaves_it_open(
    world: FakeWorld, both: Both, agreed: FollowUpKey
) -> None:
    record_session(replace(LATER, answers=()), **both)
    assert steps(world) == []


def test_where_nobody_was_asked_those_present_answer(
    world: FakeWorld, both: Both, agreed: FollowUpKey
) -> None:
    someone_else = replace(LATER, attendances=((2, AttendanceState.PRESENT),))
    record_session(someone_else, **both)
    away = ((1, AttendanceState.ABSENT), (2, AttendanceState.PRESENT))
    record_session(replace(LATER, kind=SessionKind.FAMILY, attendances=away), **both)
    record_session(replace(LATER, held_on=AGREED.held_on - timedelta(days=1)), **both)
    assert steps(world) == []
    answer = record_session(replace(LATER, follow_up_on=DUE), **both).record_id
    assert steps(world) == [(agreed, ANSWERED, answer)]


def test_a_groups_follow_up_waits_for_the_group(world: FakeWorld, both: Both) -> None:
    meeting = replace(AGREED, kind=SessionKind.GROUP, group_id=7)
    agreed = FollowUpKey(record_session(meeting, **both).record_id or 0)
    record_session(LATER, **both)
    assert steps(world) == []
    answer = record_session(replace(meeting, held_on=TODAY, answers=None), **both).record_id
    assert steps(world) == [(agreed, ANSWERED, answer)]


def test_a_correction_may_answer_other_ones(
    world: FakeWorld, both: Both, agreed: FollowUpKey
) -> None:
    other = FollowUpKey(record_session(AGREED, **both).record_id or 0)
    answer = record_session(replace(LATER, answers=(agreed,)), **both).record_id or 0
    correct_session(answer, replace(LATER, answers=None), **both)
    assert steps(world) == [(agreed, ANSWERED, answer)]
    correct_session(answer, replace(LATER, answers=(other,)), **both)
    assert steps(world) == [(other, ANSWERED, answer)]


def test_an_answer_does_not_come_before_the_agreement(both: Both, agreed: FollowUpKey) -> None:
    early = replace(LATER, held_on=AGREED.held_on - timedelta(days=1), answers=(agreed,))
    with pytest.raises(EntryRefused) as refused:
        record_session(early, **both)
    (problem,) = refused.value.problems
    assert (problem.field, problem.problem) == ("answers", Problem.AGREED_LATER)


def test_what_was_settled_meanwhile_stays_so(
    world: FakeWorld, both: Both, agreed: FollowUpKey
) -> None:
    close_follow_up(agreed, "Pindah ke luar kota", **both)
    record_session(replace(LATER, answers=(agreed,)), **both)
    assert steps(world) == [(agreed, CLOSED, None)]


def test_closing_says_why(world: FakeWorld, both: Both, agreed: FollowUpKey) -> None:
    with pytest.raises(EntryRefused) as refused:
        close_follow_up(agreed, "  ", **both)
    assert refused.value.problems[0].field == "reason"
    assert steps(world) == []
    close_follow_up(agreed, " Sudah ditangani puskesmas ", **both)
    (step,) = world.state.follow_ups
    assert (step.kind, step.reason, step.happened_on) == (
        CLOSED,
        "Sudah ditangani puskesmas",
        TODAY,
    )
    with pytest.raises(FollowUpSettled):
        close_follow_up(agreed, "Lagi", **both)
    with pytest.raises(FollowUpSettled):
        move_follow_up(agreed, DUE + timedelta(days=9), "Lagi", **both)


@pytest.mark.parametrize(
    ("to", "reason", "field", "problem"),
    [
        (DUE + timedelta(days=7), "", "reason", Problem.MISSING),
        (TODAY - timedelta(days=1), "Sakit", "due_on", Problem.IN_PAST),
        (DUE, "Sakit", "due_on", Problem.SAME_DAY),
    ],
)
def test_moving_needs_a_new_day_and_a_reason(
    both: Both, agreed: FollowUpKey, to: date, reason: str, field: str, problem: Problem
) -> None:
    with pytest.raises(EntryRefused) as refused:
        move_follow_up(agreed, to, reason, **both)
    assert [(p.field, p.problem) for p in refused.value.problems] == [(field, problem)]


def test_the_last_step_can_be_taken_back(
    world: FakeWorld, both: Both, clock: FakeClock, agreed: FollowUpKey
) -> None:
    move_follow_up(agreed, DUE + timedelta(days=7), "Sakit", **both)
    close_follow_up(agreed, "Meninggal", **both)
    take_back_step(agreed, open_work=both["open_work"])
    assert [step.kind for step in world.state.follow_ups] == [MOVED]
    take_back_step(agreed, open_work=both["open_work"])
    assert steps(world) == []
    with pytest.raises(FollowUpSettled):
        take_back_step(agreed, open_work=both["open_work"])


def test_an_answer_is_not_taken_back_here(both: Both, agreed: FollowUpKey) -> None:
    record_session(replace(LATER, answers=(agreed,)), **both)
    with pytest.raises(FollowUpSettled):
        take_back_step(agreed, open_work=both["open_work"])


def test_a_note_without_a_day_has_no_follow_up(both: Both) -> None:
    note = record_session(replace(AGREED, follow_up_on=None), **both).record_id or 0
    with pytest.raises(FollowUpSettled):
        close_follow_up(FollowUpKey(note), "Tidak perlu", **both)


def test_another_day_in_the_note_itself_forgets_the_moves(
    world: FakeWorld, both: Both, agreed: FollowUpKey
) -> None:
    move_follow_up(agreed, DUE + timedelta(days=7), "Sakit", **both)
    with_day = replace(AGREED, follow_up_on=DUE + timedelta(days=1), answers=None)
    correct_session(agreed.session_id, with_day, **both)
    assert steps(world) == []
