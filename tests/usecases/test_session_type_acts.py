# SPDX-License-Identifier: MIT
"""The list of kinds of activity is edited, and a note is held to the one that it is of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.session_types import (
    ReportRole,
    SessionField,
    SessionType,
    choose_type,
    known_fields,
)
from tksk_desktop.domain.sessions import AidPhase, AttendanceState, SessionKind
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.session_types.edit_session_types import (
    NewSessionType,
    add_session_type,
    change_session_type,
    order_session_types,
)
from tksk_desktop.usecases.sessions.record_session import (
    NewSession,
    correct_session,
    record_session,
)

YESTERDAY = TODAY - timedelta(days=1)
POSYANDU = NewSessionType(
    " Posyandu  lansia ",
    SessionKind.OTHER,
    ReportRole.COMPANION,
    asked=frozenset({SessionField.RESULT}),
    required=frozenset({SessionField.TITLE}),
)
ALONE = ((1, AttendanceState.PRESENT),)


def types(world: FakeWorld) -> dict[str, SessionType]:
    return {each.code: each for each in world.state.session_types}


def test_an_own_type_comes_last_and_asks_what_it_requires(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    changes = add_session_type(POSYANDU, **both)
    added = types(world)["own_1"]
    assert changes.kinds == {Kind.SESSION_TYPES}
    assert (added.name, added.role) == ("Posyandu lansia", ReportRole.COMPANION)
    assert added.position == max(each.position for each in world.state.session_types)
    assert (added.asked, added.required) == (["title", "result"], ["title"])
    add_session_type(replace(POSYANDU, name="Posyandu remaja"), **both)
    assert "own_2" in types(world)


def test_what_a_kind_needs_is_always_asked(world: FakeWorld, both: dict[str, Any]) -> None:
    add_session_type(replace(POSYANDU, kind=SessionKind.GROUP), **both)
    assert {"attendances", "group_id"} <= set(types(world)["own_1"].asked)


@pytest.mark.parametrize(
    ("changed", "field", "problem"),
    [
        ({"name": " "}, "name", Problem.MISSING),
        ({"name": "x" * 81}, "name", Problem.TOO_LONG),
        ({"name": "penyuluhan SOSIAL"}, "name", Problem.TWICE),
        ({"since": TODAY, "until": YESTERDAY}, "until", Problem.ENDS_BEFORE_START),
    ],
)
def test_each_wrong_field_of_a_type_is_named(
    world: FakeWorld, both: dict[str, Any], changed: dict[str, Any], field: str, problem: Problem
) -> None:
    with pytest.raises(EntryRefused) as caught:
        add_session_type(replace(POSYANDU, **changed), **both)
    assert caught.value.problems == (FieldProblem(field, problem),)
    assert "own_1" not in types(world)


def test_one_type_stays_in_use(world: FakeWorld, both: dict[str, Any]) -> None:
    for each in world.state.session_types[1:]:
        each.until = YESTERDAY
    last = world.state.session_types[0]
    retired = NewSessionType(last.name, last.kind, last.role, until=YESTERDAY)
    with pytest.raises(EntryRefused) as caught:
        change_session_type(last.code, retired, **both)
    assert caught.value.problems == (FieldProblem("until", Problem.LAST_ONE),)


def test_a_type_is_renamed_and_keeps_code_and_kind(world: FakeWorld, both: dict[str, Any]) -> None:
    new = replace(POSYANDU, name="Konseling", kind=SessionKind.GROUP)
    change_session_type("individual", new, **both)
    changed = types(world)["individual"]
    assert (changed.name, changed.kind) == ("Konseling", SessionKind.INDIVIDUAL)
    with pytest.raises(NotFound):
        change_session_type("nothing", new, **both)


def test_types_are_put_into_an_order(world: FakeWorld, both: dict[str, Any]) -> None:
    codes = [each.code for each in world.state.session_types][::-1]
    order_session_types(codes, open_work=both["open_work"])
    found = sorted(world.state.session_types, key=lambda each: each.position)
    assert [each.code for each in found] == codes
    with pytest.raises(EntryRefused):
        order_session_types(codes[1:], open_work=both["open_work"])


def test_a_note_has_the_kind_of_its_type(world: FakeWorld, both: dict[str, Any]) -> None:
    new = NewSession(
        SessionKind.OTHER, TODAY, aim="Meninjau", attendances=ALONE, type_code="home_visit"
    )
    record_session(new, **both)
    (note,) = world.state.sessions
    assert (note.kind, note.type_code) == (SessionKind.INDIVIDUAL, "home_visit")


def test_what_a_type_requires_is_missed_and_what_it_asks_is_kept(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    new = NewSession(
        SessionKind.OTHER,
        TODAY,
        type_code="aid_accompaniment",
        programme=" PKH ",
        programme_code="PKH",
    )
    with pytest.raises(EntryRefused) as caught:
        record_session(new, **both)
    assert [problem.field for problem in caught.value.problems] == ["phase", "aim"]
    fine = replace(new, phase=AidPhase.AFTER, aim="Usaha", partners=" Dinas ", audience_women=4)
    record_session(replace(fine, walk_ins=3), **both)
    (note,) = world.state.sessions
    assert (note.phase, note.programme, note.partners) == (AidPhase.AFTER, "PKH", "Dinas")
    assert note.programme_code == "PKH"
    assert (note.audience_men, note.audience_women, note.walk_ins) == (None, 4, 4)


def test_a_required_audience_is_counted_once_one_of_both_is_known(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    types(world)["outreach"].required.append("audience")
    new = NewSession(SessionKind.OTHER, TODAY, title="Narkoba", type_code="outreach")
    with pytest.raises(EntryRefused) as caught:
        record_session(new, **both)
    assert caught.value.problems == (FieldProblem("audience", Problem.MISSING),)
    record_session(replace(new, audience_men=0), **both)


def test_a_type_out_of_use_takes_no_new_note_and_keeps_its_old_ones(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    new = NewSession(SessionKind.OTHER, TODAY, title="Rapat", type_code="coordination")
    made = record_session(new, **both).record_id or 0
    types(world)["coordination"].until = YESTERDAY
    with pytest.raises(EntryRefused) as caught:
        record_session(new, **both)
    assert caught.value.problems == (FieldProblem("type_code", Problem.OUT_OF_USE),)
    correct_session(made, replace(new, title="Rapat desa"), **both)
    correct_session(made, replace(new, title="Rapat kecamatan", type_code=""), **both)
    (note,) = world.state.sessions
    assert (note.title, note.type_code) == ("Rapat kecamatan", "coordination")
    record_session(replace(new, held_on=YESTERDAY), **both)


def test_an_unknown_type_is_refused(world: FakeWorld, both: dict[str, Any]) -> None:
    with pytest.raises(EntryRefused):
        record_session(NewSession(SessionKind.OTHER, TODAY, title="x", type_code="gone"), **both)


def test_a_correction_to_another_type_is_kept_in_the_history(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    new = NewSession(SessionKind.INDIVIDUAL, TODAY, aim="Meninjau", attendances=ALONE)
    made = record_session(new, **both).record_id or 0
    correct_session(made, replace(new, type_code="home_visit"), **both)
    (note,) = world.state.sessions
    assert note.corrections[0].former == {"type_code": "individual"}


def test_without_a_code_another_type_of_the_kind_stands_in_for_a_retired_one() -> None:
    def of(code: str, until: date | None = None) -> SessionType:
        return SessionType(code, code, SessionKind.OTHER, ReportRole.OTHER, 1, until=until)

    retired, own = of("other", YESTERDAY), of("own_1")
    chosen = choose_type([retired, own], "", SessionKind.OTHER, TODAY)
    assert chosen is own
    assert choose_type([retired, own], "", SessionKind.OTHER, YESTERDAY) is retired
    assert choose_type([retired], "", SessionKind.OTHER, TODAY) is retired


def test_fields_of_a_later_program_are_passed_over() -> None:
    assert known_fields(["aim", "a field of later"]) == {SessionField.AIM}
