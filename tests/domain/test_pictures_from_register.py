# SPDX-License-Identifier: MIT
"""The household and the contacts of the register, put into genogram and ecomap."""

from __future__ import annotations

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.ecomaps import Ecomap, EcomapKind, EnergyFlow
from tksk_desktop.domain.genograms import Genogram, KinTie, KinTieKind, genogram_problems
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.pictures_from_register import (
    HouseMate,
    NetworkContact,
    with_contacts,
    with_household,
)

R, K = HouseholdRelation, KinTieKind


def family(*relations: HouseholdRelation) -> Genogram:
    """Return the picture of a household; the first is the client 1."""
    mates = [HouseMate(n, f"Orang {n}", relation) for n, relation in enumerate(relations, start=1)]
    picture = with_household(Genogram(1), mates)
    assert genogram_problems(picture) == []
    return picture


def test_a_whole_household_is_tied_as_its_relations_say() -> None:
    picture = family(R.HEAD, R.WIFE, R.CHILD, R.CHILD, R.PARENT, R.PARENT, R.PARENT_IN_LAW)
    assert set(picture.parents_of(3)) == set(picture.parents_of(4)) == {1, 2}
    assert set(picture.parents_of(1)) == {5, 6}
    assert picture.parents_of(2) == (7,)
    assert picture.partners_of(1) == (2,)
    assert picture.partners_of(5) == (6,)


def test_grandchildren_hang_from_an_only_child() -> None:
    picture = family(R.HEAD, R.CHILD, R.CHILD_IN_LAW, R.GRANDCHILD)
    assert set(picture.parents_of(4)) == {2, 3}
    assert picture.partners_of(2) == (3,)


def test_what_the_relations_do_not_say_is_not_drawn() -> None:
    picture = family(R.HEAD, R.CHILD, R.CHILD, R.GRANDCHILD, R.CHILD_IN_LAW, R.OTHER_KIN)
    assert picture.parents_of(4) == ()
    assert picture.partners_of(5) == ()
    assert len(picture.people) == 6
    assert family(R.CHILD, R.WIFE).ties == ()
    two_wives = family(R.HEAD, R.WIFE, R.WIFE, R.CHILD, R.PARENT_IN_LAW)
    assert two_wives.parents_of(4) == (1,)
    assert two_wives.parents_of(2) == ()


def test_helpers_are_no_kin_unless_the_client_is_one() -> None:
    assert len(family(R.HEAD, R.HELPER).people) == 1
    assert len(family(R.HELPER, R.HEAD).people) == 2


def test_who_is_there_already_is_brought_up_to_date_once() -> None:
    mates = [
        HouseMate(1, "Siti", R.WIFE, Sex.FEMALE, 1980),
        HouseMate(2, "Budi", R.HEAD, Sex.MALE, 1975, 2020),
    ]
    first = with_household(Genogram(1), mates)
    assert first.person(2).is_dead
    parted = first.with_tie(KinTie(K.DIVORCED, 2, 1))
    again = with_household(parted, [*mates, HouseMate(3, "Ani", R.CHILD)])
    assert [person.name for person in again.people] == ["Siti", "Budi", "Ani"]
    assert KinTie(K.DIVORCED, 2, 1) in again.ties
    assert KinTie(K.MARRIED, 2, 1) not in again.ties
    assert set(again.parents_of(3)) == {1, 2}


def test_contacts_stand_around_the_client_once() -> None:
    contacts = [
        NetworkContact(ContactRole.COMPANION, "Bu Lurah"),
        NetworkContact(ContactRole.GUARDIAN, "Paman"),
        NetworkContact(ContactRole.EMERGENCY, "Bu Lurah"),
    ]
    picture = with_contacts(Ecomap(1), contacts)
    assert [(node.name, node.kind) for node in picture.nodes] == [
        ("Bu Lurah", EcomapKind.NEIGHBOURS),
        ("Paman", EcomapKind.EXTENDED_FAMILY),
    ]
    assert all((tie.other, tie.flow) == (0, EnergyFlow.FORWARD) for tie in picture.ties)
    assert with_contacts(picture, contacts) == picture
