# SPDX-License-Identifier: MIT
"""A list of people proposed for aid: a refusal for each wrong entry, ranked by need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.aid_proposals import MOST_PEOPLE
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    Problem,
    ProcessingRestricted,
)
from tksk_desktop.domain.unreached import UnreachedReason
from tksk_desktop.usecases.aid.propose_aid import (
    NewAidProposal,
    keep_unreached_months,
    propose_aid,
    take_proposal_back,
)
from tksk_desktop.usecases.aid.readings import Unreached, UnreachedLine
from tksk_desktop.usecases.rights.requests_and_restriction import restrict_processing

Both = dict[str, Any]


def line(client_id: int, points: int = 40) -> UnreachedLine:
    reasons = (UnreachedReason.NO_NIK, UnreachedReason.NEW)
    found = Unreached(client_id, "v", ("PPKS-24",), 2, None, 0, None, reasons, points)
    return UnreachedLine(found, "dulu", "Dilem", "RT 1")


@pytest.fixture
def new(office: FakeWorld, world: FakeWorld) -> NewAidProposal:
    for number in (1, 2):
        person = Client(f"Orang {number}", "35.07.13.2001", date(2026, 1, 1))
        person.id = number
        world.state.clients.append(person)
    people = (line(1, 10), line(2, 60))
    return NewAidProposal(TODAY, 4, date(2026, 5, 1), " Musyawarah Desa ", people, "PKH")


def propose(new: NewAidProposal, both: Both) -> Any:
    return propose_aid(new, programmes=("PKH",), **both)


def test_the_most_pressing_need_stands_first(
    new: NewAidProposal, world: FakeWorld, both: Both
) -> None:
    propose(new, both)
    (kept,) = world.state.aid_proposals
    assert [(each.place, each.name, each.points) for each in kept.people] == [
        (1, "Orang 2", 60),
        (2, "Orang 1", 10),
    ]
    assert (kept.meeting, kept.people[0].reasons) == ("Musyawarah Desa", "no_nik new")
    assert "/04/" in kept.number


@pytest.mark.parametrize(
    ("changed", "field", "problem"),
    [
        ({"meeting": " "}, "meeting", Problem.MISSING),
        ({"meeting": "x" * 121}, "meeting", Problem.TOO_LONG),
        ({"proposed_on": TODAY + timedelta(1)}, "proposed_on", Problem.IN_FUTURE),
        ({"people": ()}, "people", Problem.MISSING),
        ({"people": (line(1), line(1))}, "people", Problem.TWICE),
        ({"people": (line(1), line(9))}, "people", Problem.UNKNOWN),
        ({"programme_code": "XYZ"}, "programme_code", Problem.UNKNOWN),
        ({"running_number": 0}, "running_number", Problem.OUT_OF_RANGE),
    ],
)
def test_what_is_wrong_is_refused(
    new: NewAidProposal,
    world: FakeWorld,
    both: Both,
    changed: dict[str, Any],
    field: str,
    problem: Problem,
) -> None:
    with pytest.raises(EntryRefused) as refused:
        propose(replace(new, **changed), both)
    assert FieldProblem(field, problem) in refused.value.problems
    assert world.state.aid_proposals == []


def test_more_people_than_a_meeting_can_speak_of(new: NewAidProposal, both: Both) -> None:
    with pytest.raises(EntryRefused) as refused:
        propose(replace(new, people=(line(1),) * (MOST_PEOPLE + 1)), both)
    assert FieldProblem("people", Problem.TOO_MANY) in refused.value.problems


def test_a_taken_number_and_restricted_data_are_refused(new: NewAidProposal, both: Both) -> None:
    propose(new, both)
    with pytest.raises(EntryRefused) as refused:
        propose(new, both)
    assert FieldProblem("running_number", Problem.NUMBER_TAKEN) in refused.value.problems
    restrict_processing(2, "diminta", since=TODAY, **both)
    with pytest.raises(ProcessingRestricted):
        propose(replace(new, running_number=5), both)


def test_a_list_is_taken_back_once_and_with_a_reason(
    new: NewAidProposal, world: FakeWorld, both: Both
) -> None:
    made = propose(new, both).record_id
    with pytest.raises(EntryRefused):
        take_proposal_back(made, " ", **both)
    take_proposal_back(made, " salah desa ", **both)
    (kept,) = world.state.aid_proposals
    assert (kept.withdrawn_on, kept.withdrawn_reason) == (TODAY, "salah desa")
    with pytest.raises(EntryRefused) as refused:
        take_proposal_back(made, "lagi", **both)
    assert refused.value.problems == (FieldProblem("reason", Problem.TWICE),)


@pytest.mark.parametrize("months", [0, 61])
def test_months_out_of_range_are_refused(new: NewAidProposal, both: Both, months: int) -> None:
    with pytest.raises(EntryRefused):
        keep_unreached_months(months, open_work=both["open_work"])
