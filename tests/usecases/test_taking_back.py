# SPDX-License-Identifier: MIT
"""Events of a household taken back: what stands in the way, and each refusal."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.usecases.fakes import FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.households import HouseholdEventKind
from tksk_desktop.domain.taking_back import (
    EventBuiltOn,
    EventNotRemembered,
    EventStep,
    EventWithdrawn,
    RecordedAct,
    StepKind,
    in_the_way,
    main_event,
)
from tksk_desktop.usecases.households.take_back_event import EventTakenBack, take_back_event

K, S = HouseholdEventKind, StepKind
MARCH = date(2026, 3, 1)


def step(kind: StepKind, row_id: int, *names: str, table: str = "household_members") -> EventStep:
    return EventStep(kind, table, row_id, {}, dict.fromkeys(names, 1))


def act(event_id: int, *steps: EventStep, kind: HouseholdEventKind = K.MOVED) -> RecordedAct:
    return RecordedAct(event_id, kind, MARCH, steps)


@pytest.mark.parametrize(
    ("later", "earlier", "builds"),
    [
        (step(S.CHANGED, 1, "until"), step(S.ADDED, 1), True),
        (step(S.RELIED_ON, 1), step(S.ADDED, 1), True),
        (step(S.RELIED_ON, 1), step(S.CHANGED, 1, "until"), True),
        (step(S.REMOVED, 1), step(S.CHANGED, 1, "until"), True),
        (step(S.CHANGED, 1, "until"), step(S.CHANGED, 1, "until"), True),
        (step(S.CHANGED, 1, "died_on"), step(S.CHANGED, 1, "address"), False),
        (step(S.CHANGED, 1, "until"), step(S.RELIED_ON, 1), False),
        (step(S.RELIED_ON, 1), step(S.RELIED_ON, 1), False),
        (step(S.CHANGED, 2, "until"), step(S.ADDED, 1), False),
        (step(S.CHANGED, 1, "until", table="clients"), step(S.ADDED, 1), False),
    ],
)
def test_what_builds_on_what(later: EventStep, earlier: EventStep, builds: bool) -> None:
    assert act(2, later).builds_on(act(1, earlier)) is builds


def test_the_newest_in_the_way_is_named_first() -> None:
    first = act(1, step(S.ADDED, 1))
    later = [act(number, step(S.RELIED_ON, 1)) for number in (3, 7, 5)]
    found = in_the_way(first, [*later, act(9, step(S.ADDED, 2))])
    assert found is later[1]
    assert in_the_way(first, [act(9)]) is None


def test_every_kind_has_its_place_among_those_noted_together() -> None:
    for kind in K:
        assert main_event([(4, kind)]) == (4, kind)
    assert main_event([(1, K.LEFT), (2, K.ENDED), (3, K.MARRIAGE)]) == (3, K.MARRIAGE)
    assert main_event([(5, K.FORMED), (4, K.SPLIT), (6, K.NEW_HEAD)]) == (4, K.SPLIT)


def take_back(both: dict[str, Any], event_id: int, reason: str = "salah orang") -> None:
    take_back_event(EventTakenBack(event_id, reason), **both)


@pytest.mark.parametrize(
    ("reason", "problem"), [("  ", Problem.MISSING), ("r" * 201, Problem.TOO_LONG)]
)
def test_a_reason_is_asked_for(
    world: FakeWorld, both: dict[str, Any], reason: str, problem: Problem
) -> None:
    world.state.acts.append(act(1, step(S.ADDED, 1)))
    with pytest.raises(EntryRefused) as refused:
        take_back(both, 1, reason)
    assert refused.value.problems == (FieldProblem("reason", problem),)


def test_a_later_event_in_the_way_is_named(world: FakeWorld, both: dict[str, Any]) -> None:
    built = act(2, step(S.RELIED_ON, 1), kind=K.BIRTH)
    world.state.acts += [act(1, step(S.ADDED, 1)), built]
    with pytest.raises(EventBuiltOn) as refused:
        take_back(both, 1)
    assert (refused.value.kind, refused.value.happened_on) == (K.BIRTH, MARCH)
    take_back(both, 2)
    take_back(both, 1)
    assert set(world.state.withdrawn) == {1, 2}


def test_what_is_not_remembered_withdrawn_or_there_is_refused(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    world.state.acts += [act(1, step(S.ADDED, 1)), act(2)]
    take_back(both, 1)
    for event_id, refusal in ((1, EventWithdrawn), (2, EventNotRemembered), (3, NotFound)):
        with pytest.raises(refusal):
            take_back(both, event_id)
