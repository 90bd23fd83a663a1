# SPDX-License-Identifier: MIT
"""Desil taken over from a list or mended by hand; who stands by a client."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.subjects import NikStatus, SubjectKind
from tksk_desktop.domain.welfare import BY_HAND
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    NewNeed,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.households.name_contact import NewContact, end_contact, name_contact
from tksk_desktop.usecases.households.record_welfare_ranks import (
    NewWelfareRank,
    RankCorrection,
    correct_welfare_rank,
    record_welfare_ranks,
)

VILLAGE = "35.07.13.2001"
NIK, CARD = "3507135705900001", "3507130101200001"
LIST_DAY = date(2026, 7, 18)


@pytest.fixture
def siti(both: dict[str, Any]) -> int:
    """A person with NIK and card, so with a household."""
    new = NewClient("Siti", VILLAGE, nik=NIK, family_card_number=CARD, phone="0812")
    return register_client(new, **both).record_id or 0


def refused(act: Any, *args: Any, **more: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return caught.value.problems


def test_rows_of_a_list_find_household_or_person(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    budi = register_client(NewClient("Budi", VILLAGE, nik="3507131705900002"), **both).record_id
    rows = (
        NewWelfareRank(2, LIST_DAY, family_card_number="3507 1301 0120 0001", nik=NIK),
        NewWelfareRank(5, LIST_DAY, nik="3507131705900002"),
        NewWelfareRank(1, LIST_DAY, nik="9999999999999999"),
        NewWelfareRank(12, LIST_DAY, nik=NIK),
        NewWelfareRank(1, LIST_DAY),
    )
    done = record_welfare_ranks(rows, source=" DTSEN ", **both)
    assert [(r.household_id, r.client_id, r.rank, r.source) for r in world.state.ranks] == [
        (1, None, 2, "DTSEN"),
        (None, budi, 5, "DTSEN"),
    ]
    assert (done.recorded, done.unmatched, done.refused) == (2, (2, 4), (3,))
    again = record_welfare_ranks(rows[:2], source="DTSEN", **both)
    assert (again.recorded, again.known_before, len(world.state.ranks)) == (0, 2, 2)


def test_a_former_nik_still_finds_its_person(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    new = NewClient("Siti", VILLAGE, nik="3507135705900009", family_card_number=CARD)
    correct_client(siti, new, **both)
    record_welfare_ranks((NewWelfareRank(3, LIST_DAY, nik=NIK),), source="DTSEN", **both)
    assert world.state.ranks[0].client_id == siti


def test_a_list_needs_a_name(both: dict[str, Any]) -> None:
    assert refused(record_welfare_ranks, (), source=" ", **both) == (
        FieldProblem("source", Problem.MISSING),
    )


def test_a_value_by_hand_needs_a_reason_and_stays_marked(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    bare = RankCorrection(2, TODAY, " ", household_id=1)
    assert refused(correct_welfare_rank, bare, **both) == (FieldProblem("reason", Problem.MISSING),)
    correct_welfare_rank(RankCorrection(2, TODAY, "hasil musdes", client_id=siti), **both)
    (rank,) = world.state.ranks
    assert (rank.client_id, rank.source, rank.by_hand) == (siti, BY_HAND, True)
    with pytest.raises(NotFound):
        correct_welfare_rank(RankCorrection(2, TODAY, "x", household_id=99), **both)


def test_a_contact_of_the_register_brings_name_and_phone(
    world: FakeWorld, both: dict[str, Any], siti: int
) -> None:
    client = register_client(NewClient("Budi", VILLAGE), **both).record_id or 0
    name_contact(NewContact(client, ContactRole.COMPANION, TODAY, person_id=siti), **both)
    (contact,) = world.state.clients[1].contacts
    assert (contact.name, contact.phone, contact.person_id) == ("Siti", "0812", siti)
    end_contact(client, contact.id or 0, on=TODAY, **both)
    assert world.state.clients[1].contacts[0].until == TODAY


def test_wrong_contacts_are_refused(world: FakeWorld, both: dict[str, Any], siti: int) -> None:
    nobody = NewContact(siti, ContactRole.GUARDIAN, TODAY)
    assert refused(name_contact, nobody, **both) == (FieldProblem("name", Problem.MISSING),)
    name_contact(NewContact(siti, ContactRole.GUARDIAN, TODAY, name="Bu Tutik"), **both)
    contact_id = world.state.clients[0].contacts[0].id or 0
    early = TODAY - timedelta(days=1)
    assert refused(end_contact, siti, contact_id, on=early, **both) == (
        FieldProblem("until", Problem.ENDS_BEFORE_START),
    )
    with pytest.raises(NotFound):
        end_contact(siti, 99, on=TODAY, **both)


def test_only_a_person_keeps_what_only_persons_have(world: FakeWorld, both: dict[str, Any]) -> None:
    new = NewClient(
        "Warga Dusun Krajan",
        VILLAGE,
        nik=NIK,
        birth_date=date(1990, 1, 1),
        family_card_number=CARD,
        subject=SubjectKind.COMMUNITY,
        people_count=120,
    )
    register_client(new, **both)
    (client,) = world.state.clients
    assert (client.nik, client.birth_date, client.family_card_number) == (None, None, None)
    assert (client.people_count, world.state.households) == (120, [])


def test_needs_come_with_day_criteria_and_end(world: FakeWorld, both: dict[str, Any]) -> None:
    since = date(2026, 2, 1)
    need = NewNeed("PPKS-08", since, criteria="ab")
    new = NewClient("Painem", VILLAGE, kind_codes=("PPKS-08", "PPKS-24"), needs=(need,))
    made = register_client(new, **both).record_id or 0
    found = [(n.kind_code, n.since, n.criteria) for n in world.state.clients[0].needs]
    assert found == [("PPKS-08", since, "ab"), ("PPKS-24", TODAY, "")]
    ended = NewNeed("PPKS-08", since, "ab", date(2026, 10, 1), "tinggal dengan anak")
    kept = NewNeed("PPKS-24", TODAY)
    correct_client(made, NewClient("Painem", VILLAGE, needs=(ended, kept)), **both)
    first = world.state.clients[0].needs[0]
    assert (first.until, first.end_reason) == (date(2026, 10, 1), "tinggal dengan anak")


def test_the_status_of_a_nik_is_kept(world: FakeWorld, both: dict[str, Any], siti: int) -> None:
    new = NewClient("Siti", VILLAGE, nik=NIK, family_card_number=CARD)
    found = [client.nik_status for client in world.state.clients]
    correct_client(siti, replace(new, nik_status=NikStatus.MATCHED), **both)
    found += [client.nik_status for client in world.state.clients]
    assert found == [NikStatus.UNCHECKED, NikStatus.MATCHED]
