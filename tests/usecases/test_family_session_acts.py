# SPDX-License-Identifier: MIT
"""A session with a family is recorded, corrected, and its members' agreements are settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FollowUpSettled
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStepKind
from tksk_desktop.domain.sessions import AttendanceState, Session, SessionKind
from tksk_desktop.usecases.follow_ups.settle_follow_up import (
    close_follow_up,
    move_follow_up,
    take_back_step,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewAgreement,
    NewGuest,
    NewSeatNote,
    NewSession,
    correct_session,
    record_session,
)

HERE, AWAY = AttendanceState.PRESENT, AttendanceState.ABSENT
HELD, DUE = TODAY - timedelta(days=2), TODAY + timedelta(days=3)
FAMILY = NewSession(
    SessionKind.FAMILY,
    HELD,
    attendances=((1, HERE), (2, AWAY)),
    aim="Membagi tugas",
    guests=(NewGuest(" Bu RT ", role=SeatRole.COMPANION),),
    seat_notes=(
        NewSeatNote(1, SeatRole.CLIENT, "tidak berlaku"),
        NewSeatNote(2, SeatRole.CHILD, " di sekolah "),
    ),
    agreements=(
        NewAgreement(" Mengantar anak ", 1, due_on=DUE),
        NewAgreement("Menengok", None, " Bu RT "),
    ),
    answers=(),
)
Both = dict[str, Any]


@pytest.fixture
def note(world: FakeWorld, both: Both) -> Session:
    """The family's session of two days ago."""
    record_session(FAMILY, **both)
    return numbered(world)


def numbered(world: FakeWorld) -> Session:
    """Return the note, its agreements with the ids that a database would give."""
    (session,) = world.state.sessions[-1:]
    for number, agreement in enumerate(session.agreements, start=41):
        agreement.id = agreement.id or number
    return session


def key(note: Session, place: int = 0) -> FollowUpKey:
    """Return the follow-up of an agreement."""
    return FollowUpKey(note.id or 0, note.agreements[place].id)


def test_it_says_who_was_there_who_not_and_why(note: Session) -> None:
    assert [(a.client_id, a.state, a.role, a.reason) for a in note.attendances] == [
        (1, HERE, SeatRole.CLIENT, ""),
        (2, AWAY, SeatRole.CHILD, "di sekolah"),
    ]
    assert [(guest.name, guest.role) for guest in note.guests] == [("Bu RT", SeatRole.COMPANION)]
    assert note.walk_ins == 1


def test_each_agrees_something(note: Session) -> None:
    assert [(a.what, a.client_id, a.name, a.due_on) for a in note.agreements] == [
        ("Mengantar anak", 1, "", DUE),
        ("Menengok", None, "Bu RT", None),
    ]


def test_nobody_agrees_who_was_not_expected(both: Both) -> None:
    wrong = replace(FAMILY, agreements=(NewAgreement("Menengok", 9),))
    with pytest.raises(EntryRefused) as refused:
        record_session(wrong, **both)
    assert {problem.field for problem in refused.value.problems} == {"agreements"}


def test_a_correction_keeps_what_was_said_and_agreed(
    world: FakeWorld, note: Session, both: Both
) -> None:
    changed = replace(
        FAMILY,
        seat_notes=(NewSeatNote(2, SeatRole.CHILD, "sakit"),),
        agreements=(NewAgreement("Mengantar anak", 1, due_on=DUE, id=41),),
    )
    correct_session(note.id or 0, changed, reason="Keliru", **both)
    note = world.state.sessions[-1]
    (former,) = (correction.former for correction in note.corrections)
    assert former["seat_notes"] == "1:client:\n2:child:di sekolah"
    assert former["agreements"] == f"1:{DUE}::Mengantar anak\n::Bu RT:Menengok"
    assert [a.id for a in note.agreements] == [41]


def test_what_is_not_said_stays_as_it_is(world: FakeWorld, note: Session, both: Both) -> None:
    bare = replace(FAMILY, seat_notes=None, agreements=None, guests=None, aim="Lain")
    correct_session(note.id or 0, bare, reason="Keliru", **both)
    note = world.state.sessions[-1]
    assert (note.attendances[1].reason, note.aim) == ("di sekolah", "Lain")
    assert [len(note.agreements), len(note.guests)] == [2, 1]


def test_an_agreement_with_a_day_is_settled_like_a_follow_up(
    world: FakeWorld, note: Session, both: Both
) -> None:
    move_follow_up(key(note), DUE + timedelta(days=2), "Hujan", **both)
    take_back_step(key(note), open_work=both["open_work"])
    close_follow_up(key(note), "Sudah diantar kakeknya", **both)
    (step,) = world.state.follow_ups
    assert (step.key, step.kind) == (key(note), FollowUpStepKind.CLOSED)
    with pytest.raises(FollowUpSettled):
        close_follow_up(key(note), "Lagi", **both)


@pytest.mark.parametrize("which", [FollowUpKey(1), FollowUpKey(1, 42), FollowUpKey(1, 99)])
def test_what_has_no_day_or_is_not_there_is_not_settled(
    note: Session, both: Both, which: FollowUpKey
) -> None:
    with pytest.raises(FollowUpSettled):
        close_follow_up(which._replace(session_id=note.id or 0), "Tidak perlu", **both)


def test_a_later_session_answers_the_agreement_alone(
    world: FakeWorld, note: Session, both: Both
) -> None:
    later = replace(FAMILY, held_on=TODAY, agreements=(), answers=(key(note),))
    answer = record_session(later, **both).record_id
    (step,) = world.state.follow_ups
    assert (step.key, step.answer_id, step.happened_on) == (key(note), answer, TODAY)


@pytest.mark.parametrize(
    ("due_on", "kept"), [(DUE, True), (DUE + timedelta(days=1), False), (None, False)]
)
def test_another_day_forgets_the_moves(
    world: FakeWorld, note: Session, both: Both, due_on: date | None, kept: bool
) -> None:
    move_follow_up(key(note), DUE + timedelta(days=5), "Hujan", **both)
    again = (NewAgreement("Mengantar anak", 1, due_on=due_on, id=41),)
    correct_session(note.id or 0, replace(FAMILY, agreements=again), reason="Keliru", **both)
    assert bool(world.state.follow_ups) is kept


def test_an_agreement_taken_out_takes_its_steps_along(
    world: FakeWorld, note: Session, both: Both
) -> None:
    close_follow_up(key(note), "Sudah", **both)
    correct_session(note.id or 0, replace(FAMILY, agreements=()), reason="Keliru", **both)
    assert (world.state.sessions[-1].agreements, world.state.follow_ups) == ([], [])
