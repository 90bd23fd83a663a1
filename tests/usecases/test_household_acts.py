# SPDX-License-Identifier: MIT
"""What happens to households: formed, moved, split, a death, a birth, a new head or card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.aliases import AliasKind
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import Household, HouseholdEventKind
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.subjects import SubjectKind
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.clients.register_client import (
    NewClient,
    correct_client,
    register_client,
)
from tksk_desktop.usecases.households.change_family_card import (
    NewFamilyCard,
    change_family_card,
)
from tksk_desktop.usecases.households.change_members import (
    MemberCorrection,
    NewJoining,
    NewLeaving,
    correct_member,
    join_household,
    leave_household,
)
from tksk_desktop.usecases.households.choose_head import NewHead, choose_head
from tksk_desktop.usecases.households.form_household import NewHousehold, form_household
from tksk_desktop.usecases.households.move_household import NewMove, move_household
from tksk_desktop.usecases.households.record_death import NewDeath, record_death
from tksk_desktop.usecases.households.register_member import (
    NewBirth,
    NewFamilyMember,
    record_birth,
    register_member,
)
from tksk_desktop.usecases.households.split_household import (
    NewSplit,
    record_divorce,
    split_household,
)
from tksk_desktop.usecases.households.withdraw_death import withdraw_death

R = HouseholdRelation
VILLAGE, OTHER_VILLAGE = "35.07.13.2001", "35.07.13.2002"
CARD, NEW_CARD = "3507130101200001", "3507130101200002"
START = date(2020, 1, 1)
MARCH = date(2026, 3, 1)
TOMORROW = TODAY + timedelta(days=1)
FATHER, MOTHER, SON, DAUGHTER = 1, 2, 3, 4


def refused(act: Any, *args: Any, **more: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*args, **more)
    return caught.value.problems


@pytest.fixture
def family(world: FakeWorld, both: dict[str, Any]) -> int:
    """Father (head), mother, son and daughter, with a card, since 2020."""
    people = (("Slamet", Sex.MALE), ("Sri", Sex.FEMALE), ("Eko", Sex.MALE), ("Dewi", Sex.FEMALE))
    for name, sex in people:
        born = date(1970, 1, 1) if name in ("Slamet", "Sri") else date(1999, 1, 1)
        new = NewClient(name, VILLAGE, sex=sex, birth_date=born, kind_codes=("PPKS-24",))
        register_client(new, **both)
    members = ((FATHER, R.HEAD), (MOTHER, R.WIFE), (SON, R.CHILD), (DAUGHTER, R.CHILD))
    new_family = NewHousehold(VILLAGE, START, members, "Jl. Kawi 1", f"{CARD[:4]} {CARD[4:]}")
    done = form_household(new_family, **both)
    assert done.kinds == {Kind.HOUSEHOLDS, Kind.CLIENTS}
    return done.record_id or 0


def household(world: FakeWorld, number: int = 1) -> Household:
    return next(h for h in world.state.households if h.id == number)


def client(world: FakeWorld, number: int) -> Client:
    return next(c for c in world.state.clients if c.id == number)


def relations(world: FakeWorld, number: int = 1) -> dict[int, HouseholdRelation]:
    return {m.client_id: m.relation for m in household(world, number).present}


def events(world: FakeWorld, number: int = 1) -> list[HouseholdEventKind]:
    return [event.kind for event in household(world, number).events]


def test_a_formed_household_gives_its_card_to_everyone(world: FakeWorld, family: int) -> None:
    assert [c.family_card_number for c in world.state.clients] == [CARD] * 4
    assert events(world) == [HouseholdEventKind.FORMED]
    state = household(world).on(MARCH)
    assert (state.head_id, state.address) == (FATHER, "Jl. Kawi 1")


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"members": ()}, FieldProblem("members", Problem.MISSING)),
        (
            {"members": ((FATHER, R.HEAD), (MOTHER, R.HEAD))},
            FieldProblem("relation", Problem.SECOND_HEAD),
        ),
        ({"village_code": ""}, FieldProblem("village_code", Problem.MISSING)),
        ({"formed_on": TOMORROW}, FieldProblem("formed_on", Problem.IN_FUTURE)),
        (
            {"family_card_number": CARD},
            FieldProblem("family_card_number", Problem.CARD_TAKEN),
        ),
        (
            {"family_card_number": "12"},
            FieldProblem("family_card_number", Problem.WRONG_LENGTH),
        ),
        (
            {"members": ((FATHER, R.HEAD),)},
            FieldProblem("client_id", Problem.HEAD_ELSEWHERE),
        ),
    ],
)
def test_a_wrong_household_is_refused(
    world: FakeWorld, both: dict[str, Any], family: int, change: Any, problem: FieldProblem
) -> None:
    new = replace(NewHousehold(VILLAGE, MARCH, ((SON, R.HEAD),)), **change)
    assert refused(form_household, new, **both) == (problem,)
    assert len(world.state.households) == 1


def test_only_persons_are_members(world: FakeWorld, both: dict[str, Any]) -> None:
    register_client(NewClient("Kel. Slamet", VILLAGE, subject=SubjectKind.FAMILY), **both)
    new = NewHousehold(VILLAGE, MARCH, ((1, R.HEAD),))
    assert refused(form_household, new, **both) == (
        FieldProblem("client_id", Problem.ONLY_PERSONS),
    )


def test_a_dead_head_is_followed_by_the_one_named(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    record_death(NewDeath(FATHER, MARCH, new_head_id=MOTHER), **both)
    assert client(world, FATHER).died_on == MARCH
    assert client(world, FATHER).family_card_number == CARD
    assert relations(world) == {MOTHER: R.HEAD, SON: R.CHILD, DAUGHTER: R.CHILD}
    assert household(world).on(MARCH - timedelta(days=1)).head_id == FATHER
    assert events(world)[1:] == [HouseholdEventKind.DEATH, HouseholdEventKind.NEW_HEAD]


def test_after_a_dead_head_a_new_one_is_asked_for_or_said_to_be_unknown(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    assert refused(record_death, NewDeath(FATHER, MARCH), **both) == (
        FieldProblem("head_id", Problem.HEAD_NEEDED),
    )
    assert client(world, FATHER).died_on is None
    record_death(NewDeath(FATHER, MARCH, head_is_unknown=True), **both)
    assert household(world).head is None
    choose_head(NewHead(family, MOTHER, MARCH), **both)
    assert relations(world)[MOTHER] is R.HEAD


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        (NewDeath(SON, TOMORROW), FieldProblem("on", Problem.IN_FUTURE)),
        (NewDeath(SON, date(1998, 1, 1)), FieldProblem("on", Problem.BEFORE_BIRTH)),
        (NewDeath(SON, date(2019, 1, 1)), FieldProblem("on", Problem.BEFORE_MEMBERSHIP)),
    ],
)
def test_a_death_on_an_impossible_day_is_refused(
    both: dict[str, Any], family: int, new: NewDeath, problem: FieldProblem
) -> None:
    assert refused(record_death, new, **both) == (problem,)


def test_nobody_dies_twice_or_joins_afterwards(both: dict[str, Any], family: int) -> None:
    record_death(NewDeath(SON, MARCH), **both)
    dead = (FieldProblem("on", Problem.ALREADY_DEAD),)
    assert refused(record_death, NewDeath(SON, TODAY), **both) == dead
    assert refused(join_household, NewJoining(family, SON, R.CHILD, TODAY), **both) == dead


def test_the_last_one_who_dies_ends_the_household(world: FakeWorld, both: dict[str, Any]) -> None:
    register_client(NewClient("Painem", VILLAGE, family_card_number=CARD), **both)
    record_death(NewDeath(1, TODAY), **both)
    assert household(world).ended_on == TODAY
    assert HouseholdEventKind.ENDED in events(world)


def test_a_whole_family_moves_with_everyone(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    new = NewMove(family, MARCH, OTHER_VILLAGE, "Jl. Bromo 2", family_card_number=NEW_CARD)
    move_household(new, **both)
    assert {(c.village_code, c.address) for c in world.state.clients} == {
        (OTHER_VILLAGE, "Jl. Bromo 2")
    }
    assert {c.family_card_number for c in world.state.clients} == {NEW_CARD}
    before = household(world).on(MARCH - timedelta(days=1))
    assert (before.village_code, before.family_card_number) == (VILLAGE, CARD)
    former = [(a.kind, a.value) for a in client(world, SON).aliases]
    assert former == [(AliasKind.FORMER_CARD, CARD)]


def test_one_member_moves_away_alone(world: FakeWorld, both: dict[str, Any], family: int) -> None:
    move_household(NewMove(family, MARCH, OTHER_VILLAGE, client_id=SON), **both)
    assert SON not in relations(world)
    assert client(world, SON).village_code == OTHER_VILLAGE
    assert client(world, SON).family_card_number is None
    assert client(world, MOTHER).village_code == VILLAGE
    assert events(world)[-1] is HouseholdEventKind.MEMBER_MOVED


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"on": TOMORROW}, FieldProblem("on", Problem.IN_FUTURE)),
        ({"village_code": ""}, FieldProblem("village_code", Problem.MISSING)),
        ({"on": date(2019, 1, 1)}, FieldProblem("on", Problem.BEFORE_LAST_CHANGE)),
        ({"client_id": 99}, FieldProblem("client_id", Problem.NOT_A_MEMBER)),
        ({"client_id": FATHER}, FieldProblem("head_id", Problem.HEAD_NEEDED)),
    ],
)
def test_a_wrong_move_is_refused(
    world: FakeWorld, both: dict[str, Any], family: int, change: Any, problem: FieldProblem
) -> None:
    new = replace(NewMove(family, MARCH, OTHER_VILLAGE), **change)
    assert refused(move_household, new, **both) == (problem,)
    assert household(world).village_code == VILLAGE


def test_a_split_forms_a_household_with_its_own_card(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    done = split_household(
        NewSplit(family, MARCH, (SON,), SON, OTHER_VILLAGE, "Jl. Baru", NEW_CARD), **both
    )
    assert done.record_id == 2
    assert relations(world, 2) == {SON: R.HEAD}
    assert set(relations(world)) == {FATHER, MOTHER, DAUGHTER}
    assert client(world, SON).family_card_number == NEW_CARD
    assert client(world, SON).aliases[0].value == CARD
    event = household(world).events[-1]
    assert (event.kind, event.other_household_id) == (HouseholdEventKind.SPLIT, 2)


def test_a_head_who_splits_off_leaves_a_new_head_behind(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    new = NewSplit(family, MARCH, (FATHER, SON), FATHER, VILLAGE, new_head_id=MOTHER)
    split_household(new, **both)
    assert relations(world, 2) == {FATHER: R.HEAD, SON: R.CHILD}
    assert relations(world) == {MOTHER: R.HEAD, DAUGHTER: R.CHILD}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"member_ids": ()}, FieldProblem("member_ids", Problem.MISSING)),
        (
            {"member_ids": (FATHER, MOTHER, SON, DAUGHTER)},
            FieldProblem("member_ids", Problem.NOBODY_LEFT),
        ),
        ({"head_id": None}, FieldProblem("head_id", Problem.HEAD_NEEDED)),
        ({"head_id": MOTHER}, FieldProblem("head_id", Problem.NOT_A_MEMBER)),
        ({"on": TOMORROW}, FieldProblem("on", Problem.IN_FUTURE)),
        ({"family_card_number": CARD}, FieldProblem("family_card_number", Problem.CARD_TAKEN)),
        (
            {"member_ids": (FATHER,), "head_id": FATHER},
            FieldProblem("head_id", Problem.HEAD_NEEDED),
        ),
    ],
)
def test_a_wrong_split_is_refused(
    world: FakeWorld, both: dict[str, Any], family: int, change: Any, problem: FieldProblem
) -> None:
    new = replace(NewSplit(family, MARCH, (SON,), SON, VILLAGE), **change)
    found = refused(split_household, new, **both)
    assert problem in found
    assert len(world.state.households) == 1


def test_a_divorce_parts_the_couple_and_nobody_else(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    new = NewSplit(family, MARCH, (MOTHER, DAUGHTER), MOTHER, VILLAGE)
    record_divorce(new, **both)
    assert relations(world, 2) == {MOTHER: R.HEAD, DAUGHTER: R.CHILD}
    assert events(world)[-1] is HouseholdEventKind.DIVORCE
    no_couple = replace(new, member_ids=(SON,), head_id=SON)
    assert refused(record_divorce, no_couple, **both) == (
        FieldProblem("member_ids", Problem.UNKNOWN),
    )


def test_a_marriage_brings_someone_of_another_family(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    split_household(NewSplit(family, MARCH, (SON,), SON, OTHER_VILLAGE, "", NEW_CARD), **both)
    new = NewJoining(2, DAUGHTER, R.OTHER_KIN, date(2026, 5, 1), by_marriage=True)
    join_household(new, **both)
    assert DAUGHTER not in relations(world)
    assert client(world, DAUGHTER).family_card_number == NEW_CARD
    assert client(world, DAUGHTER).village_code == OTHER_VILLAGE
    assert events(world, 2)[-1] is HouseholdEventKind.MARRIAGE
    assert events(world)[-1] is HouseholdEventKind.LEFT


def test_a_baby_is_registered_without_nik(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    record_birth(NewBirth(family, " Bayu ", date(2026, 10, 1), Sex.MALE, "Malang"), **both)
    baby = client(world, 5)
    assert (baby.name, baby.nik, baby.family_card_number) == ("Bayu", None, CARD)
    assert (baby.address, baby.birth_date) == ("Jl. Kawi 1", date(2026, 10, 1))
    assert relations(world)[5] is R.CHILD
    assert events(world)[-1] is HouseholdEventKind.BIRTH


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"born_on": TOMORROW}, FieldProblem("born_on", Problem.IN_FUTURE)),
        ({"born_on": date(2019, 1, 1)}, FieldProblem("born_on", Problem.BEFORE_HOUSEHOLD)),
        ({"name": " "}, FieldProblem("name", Problem.MISSING)),
        ({"relation": R.HEAD}, FieldProblem("relation", Problem.UNKNOWN)),
    ],
)
def test_a_wrong_birth_is_refused(
    world: FakeWorld, both: dict[str, Any], family: int, change: Any, problem: FieldProblem
) -> None:
    new = replace(NewBirth(family, "Bayu", date(2026, 10, 1)), **change)
    assert refused(record_birth, new, **both) == (problem,)
    assert len(world.state.clients) == 4


def test_someone_without_a_need_is_registered_with_little(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    new = NewFamilyMember(family, "Mbah Painem", R.PARENT, START, Sex.FEMALE, date(1940, 1, 1))
    register_member(new, **both)
    assert relations(world)[5] is R.PARENT
    assert client(world, 5).needs == []
    early = replace(new, since=date(1939, 1, 1))
    assert refused(register_member, early, **both) == (FieldProblem("on", Problem.BEFORE_BIRTH),)
    second = replace(new, relation=R.HEAD)
    assert refused(register_member, second, **both) == (
        FieldProblem("relation", Problem.SECOND_HEAD),
    )


def test_a_new_card_and_a_corrected_one_are_told_apart(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    mended = NewFamilyCard(family, NEW_CARD, MARCH, "salah ketik", is_correction=True)
    change_family_card(mended, **both)
    assert household(world).on(START).family_card_number == NEW_CARD
    change_family_card(NewFamilyCard(family, "3507130101200003", MARCH), **both)
    assert household(world).on(START).family_card_number == NEW_CARD
    assert household(world).on(MARCH).family_card_number == "3507130101200003"
    former = {a.value: a.reason for a in client(world, SON).aliases}
    assert former == {CARD: "salah ketik", NEW_CARD: ""}


@pytest.mark.parametrize(
    ("number", "on", "problem"),
    [
        ("12", MARCH, FieldProblem("family_card_number", Problem.WRONG_LENGTH)),
        ("x" * 16, MARCH, FieldProblem("family_card_number", Problem.NOT_DIGITS)),
        (NEW_CARD, date(2019, 1, 1), FieldProblem("on", Problem.BEFORE_LAST_CHANGE)),
        (NEW_CARD, TOMORROW, FieldProblem("on", Problem.IN_FUTURE)),
    ],
)
def test_a_wrong_card_is_refused(
    both: dict[str, Any], family: int, number: str, on: date, problem: FieldProblem
) -> None:
    assert refused(change_family_card, NewFamilyCard(family, number, on), **both) == (problem,)


def test_a_member_who_never_belonged_is_taken_out_whole(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    leave_household(NewLeaving(family, SON, MARCH, was_mistake=True), **both)
    assert all(member.client_id != SON for member in household(world).members)
    assert client(world, SON).family_card_number is None


def test_relation_and_first_day_can_be_corrected(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    since = date(2019, 5, 1)
    correct_member(MemberCorrection(family, SON, R.OTHER_KIN, since), **both)
    member = household(world).get(SON)
    assert (member.relation, member.since) == (R.OTHER_KIN, since)
    second = refused(correct_member, MemberCorrection(family, SON, R.HEAD, since), **both)
    assert second == (FieldProblem("relation", Problem.SECOND_HEAD),)


def test_people_entered_with_one_card_become_one_household(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    for name, relation in (("Slamet", R.HEAD), ("Sri", R.WIFE), ("Eko", None)):
        new = NewClient(name, VILLAGE, family_card_number=CARD, relation=relation)
        register_client(new, **both)
    elsewhere = NewClient("Lain", OTHER_VILLAGE, family_card_number=CARD)
    register_client(elsewhere, **both)
    assert relations(world) == {1: R.HEAD, 2: R.WIFE, 3: R.UNKNOWN}
    assert relations(world, 2) == {4: R.UNKNOWN}
    second = NewClient("Dua", VILLAGE, family_card_number=CARD, relation=R.HEAD)
    assert refused(register_client, second, **both) == (
        FieldProblem("relation", Problem.SECOND_HEAD),
    )


def test_one_of_several_cannot_change_the_card_of_all(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    new = NewClient("Eko", VILLAGE, family_card_number=NEW_CARD)
    assert refused(correct_client, SON, new, **both) == (
        FieldProblem("family_card_number", Problem.SHARED_CARD),
    )
    correct_client(SON, replace(new, family_card_number=CARD, name="Eko S."), **both)
    assert client(world, SON).aliases[0].value == "Eko"


def test_a_member_of_a_family_stays_a_person(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    new = NewClient("Kel. Eko", VILLAGE, subject=SubjectKind.FAMILY)
    assert refused(correct_client, SON, new, **both) == (
        FieldProblem("subject", Problem.ONLY_PERSONS),
    )


def test_who_lives_alone_changes_the_card_with_a_reason(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    register_client(NewClient("Painem", VILLAGE, family_card_number=CARD), **both)
    new = NewClient("Painem", VILLAGE, family_card_number=NEW_CARD, reason="KK baru")
    correct_client(1, new, **both)
    assert household(world).card_number == NEW_CARD
    (alias,) = client(world, 1).aliases
    assert (alias.kind, alias.value, alias.reason) == (AliasKind.FORMER_CARD, CARD, "KK baru")


def test_a_death_recorded_by_mistake_is_taken_back(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    record_death(NewDeath(SON, MARCH), **both)
    withdraw_death(SON, family, "salah orang", **both)
    eko = client(world, SON)
    assert (eko.died_on, [n.until for n in eko.needs]) == (None, [None])
    assert relations(world)[SON] is R.CHILD
    assert household(world).on(MARCH).members[2].client_id in (SON, DAUGHTER)
    assert refused(withdraw_death, SON, family, "salah orang", **both) == (
        FieldProblem("client_id", Problem.UNKNOWN),
    )


def test_a_head_taken_back_does_not_lead_beside_the_new_one(
    world: FakeWorld, both: dict[str, Any], family: int
) -> None:
    record_death(NewDeath(FATHER, MARCH, new_head_id=MOTHER), **both)
    withdraw_death(FATHER, family, "salah orang", **both)
    assert relations(world)[FATHER] is R.UNKNOWN
    assert household(world).on(TODAY).head_id == MOTHER
    record_death(NewDeath(MOTHER, TODAY, new_head_id=FATHER), **both)
    assert household(world).on(TODAY).head_id == FATHER


def test_a_household_that_ended_with_the_death_goes_on(
    world: FakeWorld, both: dict[str, Any]
) -> None:
    register_client(NewClient("Painem", VILLAGE, family_card_number=CARD), **both)
    record_death(NewDeath(1, TODAY), **both)
    withdraw_death(1, 1, "salah orang", **both)
    assert household(world).ended_on is None
    assert household(world).card_number == CARD
    assert [m.client_id for m in household(world).present] == [1]
