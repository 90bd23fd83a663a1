# SPDX-License-Identifier: MIT
"""Registering and correcting clients."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.usecases.changes import Kind
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
