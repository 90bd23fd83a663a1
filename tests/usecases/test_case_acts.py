# SPDX-License-Identifier: MIT
"""Opening, moving, resting, reviewing, closing and reopening cases; editing their lists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.cases import Case, CaseOutcome, IntakeSource, Priority
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem, StageInUse
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.usecases.cases.close_case import close_case, reopen_case
from tksk_desktop.usecases.cases.edit_case_lists import (
    NewCaseType,
    add_case_type,
    add_stage,
    change_case_type,
    change_stage,
    order_stages,
    remove_stage,
)
from tksk_desktop.usecases.cases.move_case import hold_case, move_case, take_up_case
from tksk_desktop.usecases.cases.open_case import NewCase, correct_case, open_case
from tksk_desktop.usecases.cases.review_case import NewReview, review_case
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.clients.register_client import NewClient, register_client
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    correct_session,
    record_session,
)

OPENED = date(2026, 10, 1)
Both = dict[str, Any]


def refused(act: Any, *args: Any, **more: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return caught.value.problems


def new_case(client_id: int = 1, opened_on: date = TODAY, problem: str = "Sakit") -> NewCase:
    return NewCase(client_id, opened_on, IntakeSource.OUTREACH, problem, 1)


@pytest.fixture
def client_id(world: FakeWorld, both: Both) -> int:
    """One registered client."""
    return register_client(NewClient("Siti", "35.07.13.2001"), **both).record_id or 0


@pytest.fixture
def case_id(world: FakeWorld, both: Both, client_id: int) -> int:
    """A case opened on 1 October."""
    return open_case(new_case(client_id, OPENED), **both).record_id or 0


def only(world: FakeWorld) -> Case:
    (case,) = world.state.cases
    return case


def test_cases_are_numbered_within_the_year_and_begin_at_the_first_stage_in_use(
    world: FakeWorld, both: Both, client_id: int
) -> None:
    world.state.stages[0].active = False
    for day in (date(2025, 12, 30), TODAY, TODAY):
        open_case(new_case(client_id, day), **both)
    assert [case.number for case in world.state.cases] == [
        "KSS-2025-00001",
        "KSS-2026-00001",
        "KSS-2026-00002",
    ]
    first = world.state.cases[0]
    assert first.stage == "assessment"
    assert [(c.stage, c.changed_on) for c in first.stage_changes] == [
        ("assessment", date(2025, 12, 30))
    ]


def test_the_type_gives_the_day_of_the_first_review(
    world: FakeWorld, both: Both, client_id: int
) -> None:
    open_case(new_case(client_id), **both)
    open_case(replace(new_case(client_id), next_review_on=TODAY + timedelta(days=3)), **both)
    days = [case.next_review_on for case in world.state.cases]
    assert days == [TODAY + timedelta(days=30), TODAY + timedelta(days=3)]


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (new_case(problem="  "), FieldProblem("problem", Problem.MISSING)),
        (
            new_case(opened_on=TODAY + timedelta(days=1)),
            FieldProblem("opened_on", Problem.IN_FUTURE),
        ),
        (replace(new_case(), type_id=2), FieldProblem("type_id", Problem.MISSING)),
        (replace(new_case(), type_id=99), FieldProblem("type_id", Problem.MISSING)),
        (
            replace(new_case(), source=IntakeSource.REFERRAL),
            FieldProblem("referred_by", Problem.MISSING),
        ),
    ],
)
def test_a_wrong_case_is_refused(
    world: FakeWorld, both: Both, client_id: int, new: NewCase, problem: FieldProblem
) -> None:
    assert refused(open_case, new, **both) == (problem,)
    assert world.state.cases == []


def test_a_case_needs_a_registered_client(both: Both) -> None:
    with pytest.raises(NotFound):
        open_case(new_case(99), **both)


def test_a_case_is_corrected_with_its_number_kept(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    number = only(world).number
    new = replace(
        new_case(1, OPENED - timedelta(days=2), "Sakit menahun"),
        source=IntakeSource.REFERRAL,
        referred_by=" Puskesmas ",
        priority=Priority.URGENT,
    )
    correct_case(case_id, new, **both)
    case = only(world)
    assert (case.number, case.problem, case.priority) == (
        number,
        "Sakit menahun",
        Priority.URGENT,
    )
    assert (case.referred_by, case.next_review_on) == ("Puskesmas", None)
    assert case.stage_changes[0].changed_on == case.opened_on == OPENED - timedelta(days=2)


def test_a_corrected_opening_does_not_pass_a_later_step(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    move_case(case_id, "assessment", on=date(2026, 10, 9), reason="siap", **both)
    late = new_case(1, date(2026, 10, 10))
    assert refused(correct_case, case_id, late, **both) == (
        FieldProblem("opened_on", Problem.AFTER_NEXT_STEP),
    )
    assert only(world).opened_on == OPENED


def test_a_type_out_of_use_stays_with_the_case_that_has_it(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    world.state.types[0].active = False
    correct_case(case_id, new_case(1, OPENED, "Lain"), **both)
    assert only(world).problem == "Lain"
    other = replace(new_case(1, OPENED), type_id=2)
    assert refused(correct_case, case_id, other, **both) == (
        FieldProblem("type_id", Problem.MISSING),
    )


def test_moving_keeps_day_and_reason(world: FakeWorld, both: Both, case_id: int) -> None:
    done = move_case(case_id, "assessment", on=date(2026, 10, 9), reason=" siap ", **both)
    assert done.kinds == {Kind.CASES}
    case = only(world)
    last = case.stage_changes[-1]
    assert (case.stage, last.changed_on, last.reason) == (
        "assessment",
        date(2026, 10, 9),
        "siap",
    )


@pytest.mark.parametrize("stage", ["nowhere", "planning"])
def test_a_stage_that_is_unknown_or_out_of_use_is_refused(
    world: FakeWorld, both: Both, case_id: int, stage: str
) -> None:
    world.state.stages[2].active = False
    assert refused(move_case, case_id, stage, on=TODAY, reason="siap", **both) == (
        FieldProblem("stage", Problem.UNKNOWN),
    )
    assert only(world).stage == "intake"


def test_a_move_without_reason_is_refused(world: FakeWorld, both: Both, case_id: int) -> None:
    assert refused(move_case, case_id, "planning", on=TODAY, reason="", **both) == (
        FieldProblem("reason", Problem.MISSING),
    )


def test_resting_and_taking_up(world: FakeWorld, both: Both, case_id: int) -> None:
    until = TODAY + timedelta(days=9)
    hold_case(case_id, since=TODAY, until=until, reason=" Menunggu ", **both)
    hold = only(world).hold
    assert hold is not None
    assert (hold.since, hold.until, hold.reason) == (TODAY, until, "Menunggu")
    again = refused(hold_case, case_id, since=TODAY, until=until, reason="x", **both)
    assert again == (FieldProblem("since", Problem.ON_HOLD),)
    take_up_case(case_id, on=TODAY, **both)
    assert only(world).hold is None
    assert refused(take_up_case, case_id, on=TODAY, **both) == (
        FieldProblem("on", Problem.NOT_ON_HOLD),
    )


def close(case_id: int, both: Both, on: date = TODAY) -> None:
    close_case(case_id, on=on, outcome=CaseOutcome.ACHIEVED, note=" Mandiri ", **both)


def test_closing_keeps_outcome_and_note(world: FakeWorld, both: Both, case_id: int) -> None:
    close(case_id, both)
    case = only(world)
    (closing,) = case.closings
    assert (case.closed_on, closing.outcome, closing.note) == (
        TODAY,
        CaseOutcome.ACHIEVED,
        "Mandiri",
    )
    assert refused(close, case_id, both) == (FieldProblem("closed_on", Problem.CLOSED),)


def test_reopening_counts_the_next_review_anew(world: FakeWorld, both: Both, case_id: int) -> None:
    close(case_id, both, date(2026, 10, 20))
    assert refused(reopen_case, case_id, on=TODAY, reason=" ", **both) == (
        FieldProblem("reason", Problem.MISSING),
    )
    reopen_case(case_id, on=TODAY, reason=" Kambuh ", **both)
    case = only(world)
    assert (case.closed_on, case.next_review_on) == (None, TODAY + timedelta(days=30))
    assert case.closings[0].reopen_reason == "Kambuh"
    assert refused(reopen_case, case_id, on=TODAY, reason="x", **both) == (
        FieldProblem("on", Problem.NOT_CLOSED),
    )


def test_a_review_moves_the_next_one_on(world: FakeWorld, both: Both, case_id: int) -> None:
    review_case(NewReview(case_id, date(2026, 10, 20), " Membaik "), **both)
    assert only(world).next_review_on == date(2026, 11, 19)
    review_case(NewReview(case_id, TODAY, "Membaik", TODAY + timedelta(days=7)), **both)
    case = only(world)
    assert case.next_review_on == TODAY + timedelta(days=7)
    assert [review.finding for review in case.reviews] == ["Membaik", "Membaik"]
    early = NewReview(case_id, OPENED, "Membaik")
    assert refused(review_case, early, **both) == (
        FieldProblem("reviewed_on", Problem.BEFORE_FORMER),
    )


def test_a_late_review_of_a_closed_case_leaves_it_closed(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    close(case_id, both, date(2026, 10, 20))
    late = NewReview(case_id, date(2026, 10, 18), "Membaik", TODAY)
    assert refused(review_case, late, **both) == (
        FieldProblem("late_reason", Problem.LATE_WITHOUT_REASON),
    )
    review_case(replace(late, late_reason="Terlupa"), **both)
    case = only(world)
    assert (case.closed_on, case.next_review_on) == (date(2026, 10, 20), None)
    assert case.reviews[0].next_on is None


def note(case_id: int | None, late_reason: str = "") -> NewSession:
    return NewSession(
        SessionKind.INDIVIDUAL,
        date(2026, 10, 18),
        case_id=case_id,
        attendances=((1, AttendanceState.PRESENT),),
        aim="Menggali",
        late_reason=late_reason,
    )


def test_a_late_note_into_a_closed_case_needs_a_reason_and_does_not_reopen_it(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    record_session(note(case_id), **both)
    close(case_id, both, date(2026, 10, 20))
    missing = (FieldProblem("late_reason", Problem.LATE_WITHOUT_REASON),)
    assert refused(record_session, note(case_id), **both) == missing
    record_session(note(case_id, " Terlupa "), **both)
    record_session(note(None), **both)
    assert [session.late_reason for session in world.state.sessions] == ["", "Terlupa", ""]
    assert only(world).closed_on == date(2026, 10, 20)


def test_a_note_written_while_the_case_was_open_is_corrected_without_a_reason(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    session_id = record_session(note(case_id), **both).record_id or 0
    close(case_id, both, date(2026, 10, 20))
    correct_session(session_id, replace(note(case_id), aim="Lain"), **both)
    assert world.state.sessions[0].aim == "Lain"
    free = record_session(note(None), **both).record_id or 0
    assert refused(correct_session, free, note(case_id), **both) == (
        FieldProblem("late_reason", Problem.LATE_WITHOUT_REASON),
    )


def test_stages_are_added_named_ordered_and_put_out_of_use(world: FakeWorld, both: Both) -> None:
    work = {"open_work": both["open_work"]}
    add_stage(" Rujukan balik ", **work)
    assert [(s.code, s.name, s.position) for s in world.state.stages][-1] == (
        "own_1",
        "Rujukan balik",
        4,
    )
    order_stages(["own_1", "planning", "assessment", "intake"], **work)
    assert {s.code: s.position for s in world.state.stages}["intake"] == 4
    change_stage("planning", name="Rencana", active=False, **work)
    changed = next(s for s in world.state.stages if s.code == "planning")
    assert (changed.name, changed.active) == ("Rencana", False)
    assert refused(change_stage, "planning", name="Asesmen", active=True, **work) == (
        FieldProblem("name", Problem.TWICE),
    )
    assert refused(order_stages, ["own_1"], **work) == (FieldProblem("codes", Problem.UNKNOWN),)
    assert refused(add_stage, " ", **work) == (FieldProblem("name", Problem.MISSING),)


def test_a_stage_that_cases_have_been_in_cannot_be_removed(
    world: FakeWorld, both: Both, case_id: int
) -> None:
    work = {"open_work": both["open_work"]}
    move_case(case_id, "assessment", on=TODAY, reason="siap", **both)
    for code in ("intake", "assessment"):
        with pytest.raises(StageInUse):
            remove_stage(code, **work)
    remove_stage("planning", **work)
    assert [stage.code for stage in world.state.stages] == ["intake", "assessment"]


def test_the_last_stage_in_use_cannot_be_removed(world: FakeWorld, both: Both) -> None:
    world.state.stages = world.state.stages[:1]
    assert refused(remove_stage, "intake", open_work=both["open_work"]) == (
        FieldProblem("active", Problem.LAST_ONE),
    )


def test_types_are_added_and_changed(world: FakeWorld, both: Both) -> None:
    work = {"open_work": both["open_work"]}
    new = NewCaseType(" Anak  jalanan ", 14, (" Menemui ", "", "Mengantar pulang"), 2)
    type_id = add_case_type(new, **work).record_id or 0
    added = world.state.types[-1]
    assert (added.name, added.review_days, added.plan_steps) == (
        "Anak jalanan",
        14,
        ["Menemui", "Mengantar pulang"],
    )
    change_case_type(type_id, replace(new, review_days=7, active=False), **work)
    assert (world.state.types[-1].review_days, world.state.types[-1].active) == (7, False)
    twice = NewCaseType("korban BENCANA", 14)
    assert refused(add_case_type, twice, **work) == (FieldProblem("name", Problem.TWICE),)
    off = NewCaseType("Lansia", 30, active=False)
    assert refused(change_case_type, 1, off, **work) == (FieldProblem("active", Problem.LAST_ONE),)
