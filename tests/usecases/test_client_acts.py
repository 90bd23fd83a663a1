# SPDX-License-Identifier: MIT
"""Registering and correcting clients; opening, moving and closing their cases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.cases import CaseStage, IntakeSource
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.clients.open_case import NewCase, close_case, move_case, open_case
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)

VILLAGE = "35.07.13.2001"
NIK = "3507135705900001"
SITI = NewClient("Siti  Aminah ", VILLAGE, nik="350713 570590.0001", kind_codes=("PPKS-08",))


def refused(act: Any, *args: Any, **more: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return caught.value.problems


def test_registering_tidies_what_was_typed(world: FakeWorld, both: dict[str, Any]) -> None:
    done = register_client(replace(SITI, sex=Sex.FEMALE, family_card_number=" "), **both)
    (client,) = world.state.clients
    assert done.record_id == client.id
    assert done.kinds == {Kind.CLIENTS}
    assert (client.name, client.nik, client.family_card_number) == ("Siti Aminah", NIK, None)
    assert (client.registered_on, client.sex) == (TODAY, Sex.FEMALE)
    assert [(n.kind_code, n.since) for n in client.needs] == [("PPKS-08", TODAY)]


def test_a_client_registered_on_paper_before_keeps_that_day(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    register_client(replace(SITI, registered_on=date(2026, 3, 2)), **both)
    (client,) = world.state.clients
    assert client.registered_on == client.needs[0].since == date(2026, 3, 2)


def test_wrong_fields_are_all_named_and_nothing_is_kept(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    wrong = NewClient("", "", nik="12", birth_date=TODAY + timedelta(days=1))
    assert set(refused(register_client, wrong, **both)) == {
        FieldProblem("name", Problem.MISSING),
        FieldProblem("village_code", Problem.MISSING),
        FieldProblem("nik", Problem.WRONG_LENGTH),
        FieldProblem("birth_date", Problem.IN_FUTURE),
    }
    assert (world.state.clients, world.commits) == ([], 0)


def test_a_nik_serves_one_client_only(world: FakeWorld, both: dict[str, Any]) -> None:
    register_client(SITI, **both)
    twice = refused(register_client, NewClient("Lain", VILLAGE, nik=NIK), **both)
    assert twice == (FieldProblem("nik", Problem.ALREADY_REGISTERED),)
    assert len(world.state.clients) == 1


def test_blank_numbers_never_match_each_other(world: FakeWorld, both: dict[str, Any]) -> None:
    for name in ("Tanpa NIK", "Juga tanpa"):
        register_client(NewClient(name, VILLAGE, nik="  "), **both)
    assert [client.nik for client in world.state.clients] == [None, None]


def test_correcting_keeps_the_own_nik_and_ends_needs_today(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    made = register_client(replace(SITI, registered_on=date(2026, 5, 1)), **both)
    correct_client(made.record_id or 0, replace(SITI, kind_codes=("PPKS-24",)), **both)
    (client,) = world.state.clients
    assert client.registered_on == date(2026, 5, 1)
    assert [(n.kind_code, n.since, n.until) for n in client.needs] == [
        ("PPKS-08", date(2026, 5, 1), TODAY),
        ("PPKS-24", TODAY, None),
    ]


def test_correcting_to_the_nik_of_another_is_refused(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    register_client(SITI, **both)
    other = register_client(NewClient("Budi", VILLAGE), **both).record_id or 0
    assert refused(correct_client, other, NewClient("Budi", VILLAGE, nik=NIK), **both) == (
        FieldProblem("nik", Problem.ALREADY_REGISTERED),
    )
    assert world.state.clients[1].nik is None


def test_a_refused_correction_changes_nothing(world: FakeWorld, both: dict[str, Any]) -> None:
    made = register_client(SITI, **both).record_id or 0
    before = world.state
    refused(correct_client, made, replace(SITI, name=" "), **both)
    assert world.state is before


def test_an_unknown_client_cannot_be_corrected(both: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        correct_client(99, SITI, **both)


@pytest.fixture
def client_id(world: FakeWorld, both: dict[str, Any]) -> int:
    return register_client(SITI, **both).record_id or 0


def new_case(client_id: int, opened_on: date = TODAY, problem: str = "Sakit") -> NewCase:
    return NewCase(client_id, opened_on, IntakeSource.OUTREACH, problem)


def test_cases_are_numbered_within_the_year(
    world: FakeWorld, both: dict[str, Any], client_id: int
) -> None:
    for day in (date(2025, 12, 30), TODAY, TODAY):
        open_case(new_case(client_id, day), **both)
    assert [case.number for case in world.state.cases] == [
        "KSS-2025-00001",
        "KSS-2026-00001",
        "KSS-2026-00002",
    ]
    first = world.state.cases[0]
    assert [(c.stage, c.changed_on) for c in first.stage_changes] == [
        (CaseStage.INTAKE, date(2025, 12, 30))
    ]


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (new_case(1, problem="  "), FieldProblem("problem", Problem.MISSING)),
        (new_case(1, TODAY + timedelta(days=1)), FieldProblem("opened_on", Problem.IN_FUTURE)),
    ],
)
def test_a_wrong_case_is_refused(
    world: FakeWorld, both: dict[str, Any], client_id: int, new: NewCase, problem: FieldProblem
) -> None:
    assert refused(open_case, new, **both) == (problem,)
    assert world.state.cases == []


def test_a_case_needs_a_registered_client(both: dict[str, Any]) -> None:
    with pytest.raises(NotFound):
        open_case(new_case(99), **both)


@pytest.fixture
def case_id(world: FakeWorld, both: dict[str, Any], client_id: int) -> int:
    return open_case(new_case(client_id, date(2026, 10, 1)), **both).record_id or 0


def test_moving_keeps_day_and_reason(world: FakeWorld, both: dict[str, Any], case_id: int) -> None:
    move_case(case_id, CaseStage.ASSESSMENT, on=date(2026, 10, 9), reason=" siap ", **both)
    (case,) = world.state.cases
    assert case.stage is CaseStage.ASSESSMENT
    assert (case.stage_changes[-1].changed_on, case.stage_changes[-1].reason) == (
        date(2026, 10, 9),
        "siap",
    )


@pytest.mark.parametrize(
    ("on", "problem"),
    [
        (TODAY + timedelta(days=1), FieldProblem("on", Problem.IN_FUTURE)),
        (date(2026, 9, 30), FieldProblem("on", Problem.ENDS_BEFORE_START)),
    ],
)
def test_a_stage_is_entered_on_a_possible_day(
    world: FakeWorld, both: dict[str, Any], case_id: int, on: date, problem: FieldProblem
) -> None:
    assert refused(move_case, case_id, CaseStage.PLANNING, on=on, reason="", **both) == (problem,)
    assert world.state.cases[0].stage is CaseStage.INTAKE


def test_closing_needs_an_outcome(world: FakeWorld, both: dict[str, Any], case_id: int) -> None:
    assert refused(close_case, case_id, on=TODAY, outcome=" ", **both) == (
        FieldProblem("outcome", Problem.MISSING),
    )
    assert world.state.cases[0].closed_on is None
    close_case(case_id, on=TODAY, outcome=" Mandiri ", **both)
    (case,) = world.state.cases
    assert (case.closed_on, case.outcome) == (TODAY, "Mandiri")


@pytest.mark.parametrize(
    ("on", "problem"),
    [
        (TODAY + timedelta(days=1), FieldProblem("closed_on", Problem.IN_FUTURE)),
        (date(2026, 9, 30), FieldProblem("closed_on", Problem.ENDS_BEFORE_START)),
    ],
)
def test_a_case_closes_on_a_possible_day(
    both: dict[str, Any], case_id: int, on: date, problem: FieldProblem
) -> None:
    assert refused(close_case, case_id, on=on, outcome="Mandiri", **both) == (problem,)


def test_a_closed_case_neither_moves_nor_closes_again(
    world: FakeWorld, both: dict[str, Any], case_id: int
) -> None:
    close_case(case_id, on=date(2026, 10, 20), outcome="Mandiri", **both)
    moved = refused(move_case, case_id, CaseStage.PLANNING, on=TODAY, reason="", **both)
    assert moved == (FieldProblem("stage", Problem.UNKNOWN),)
    closed = refused(close_case, case_id, on=TODAY, outcome="Lain", **both)
    assert closed == (FieldProblem("closed_on", Problem.UNKNOWN),)
    assert world.state.cases[0].closed_on == date(2026, 10, 20)
