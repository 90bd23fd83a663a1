# SPDX-License-Identifier: MIT
"""Genograms and ecomaps as values: changing gives a new one, what is wrong is named."""

from __future__ import annotations

import pytest

from tksk_desktop.domain.ecomaps import (
    Ecomap,
    EcomapKind,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    ecomap_problems,
)
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.genograms import (
    Genogram,
    KinPerson,
    KinQuality,
    KinTie,
    KinTieKind,
    RelationQuality,
    genogram_problems,
    initials,
)

PARENT, MARRIED = KinTieKind.PARENT, KinTieKind.MARRIED
FAMILY = Genogram(
    7,
    (KinPerson(1, "Budi"), KinPerson(2, "Siti", member_id=7), KinPerson(3, "Ani")),
    (KinTie(MARRIED, 1, 2), KinTie(PARENT, 1, 3), KinTie(PARENT, 2, 3)),
    (KinQuality(RelationQuality.CONFLICT, 1, 3),),
)
NETWORK = Ecomap(
    7,
    (EcomapNode(1, EcomapKind.SCHOOL, "SDN 1"), EcomapNode(2, EcomapKind.AID, "PKH")),
    (EcomapTie(EcomapTieKind.STRONG, 0, 1), EcomapTie(EcomapTieKind.WEAK, 2, 1)),
)


def test_the_client_is_the_index_person() -> None:
    assert FAMILY.index_person() == FAMILY.person(2)
    assert Genogram(7).index_person() is None
    assert set(FAMILY.parents_of(3)) == {1, 2}
    with pytest.raises(KeyError):
        FAMILY.person(9)


def test_a_removed_person_takes_the_lines_along() -> None:
    left = FAMILY.without_person(1)
    assert [person.key for person in left.people] == [2, 3]
    assert left.ties == (KinTie(PARENT, 2, 3),)
    assert left.qualities == ()
    assert len(FAMILY.people) == 3


def test_two_people_have_one_bond_and_one_quality() -> None:
    parted = FAMILY.with_tie(KinTie(KinTieKind.DIVORCED, 2, 1))
    assert KinTie(MARRIED, 1, 2) not in parted.ties
    assert len(parted.ties) == 3
    close = FAMILY.with_quality(KinQuality(RelationQuality.CLOSE, 3, 1))
    assert close.qualities == (KinQuality(RelationQuality.CLOSE, 3, 1),)
    assert FAMILY.without_lines(3, 1).qualities == ()
    assert len(FAMILY.without_lines(3, 1).ties) == 2


def test_a_person_is_added_or_changed() -> None:
    assert FAMILY.next_key() == 4
    assert len(FAMILY.with_person(KinPerson(4, "Adik")).people) == 4
    changed = FAMILY.with_person(KinPerson(1, "Budiman"))
    assert changed.person(1).name == "Budiman"
    assert len(changed.people) == 3


def test_what_is_wrong_with_a_family_is_named() -> None:
    assert genogram_problems(FAMILY) == []
    nameless = FAMILY.with_person(KinPerson(1, " "))
    assert genogram_problems(nameless) == [FieldProblem("name:1", Problem.MISSING)]
    astray = FAMILY.with_tie(KinTie(PARENT, 1, 9))
    assert genogram_problems(astray) == [FieldProblem("ties", Problem.UNKNOWN)]
    circle = FAMILY.with_tie(KinTie(PARENT, 3, 1))
    assert FieldProblem("ties", Problem.OWN_ANCESTOR) not in genogram_problems(circle)
    longer = FAMILY.with_person(KinPerson(4, "Cucu")).with_tie(KinTie(PARENT, 3, 4))
    turned = longer.with_tie(KinTie(PARENT, 4, 1))
    assert genogram_problems(turned) == [FieldProblem("ties", Problem.OWN_ANCESTOR)]
    twice = Genogram(7, (KinPerson(1, "a"), KinPerson(1, "b")))
    assert genogram_problems(twice) == [FieldProblem("people", Problem.TWICE)]


def test_a_network_changes_the_same_way() -> None:
    assert NETWORK.next_key() == 3
    assert Ecomap(7).next_key() == 1
    assert NETWORK.node(2).name == "PKH"
    with pytest.raises(KeyError):
        NETWORK.node(0)
    assert NETWORK.without_node(1).ties == ()
    turned = NETWORK.with_tie(EcomapTie(EcomapTieKind.STRESSFUL, 1, 0))
    assert len(turned.ties) == 2
    assert NETWORK.without_tie(1, 0).ties == (EcomapTie(EcomapTieKind.WEAK, 2, 1),)
    renamed = NETWORK.with_node(EcomapNode(1, EcomapKind.SCHOOL, "SMP 2"))
    assert (renamed.node(1).name, len(renamed.nodes)) == ("SMP 2", 2)
    assert len(NETWORK.with_node(EcomapNode(3, EcomapKind.WORK, "Pasar")).nodes) == 3


def test_what_is_wrong_with_a_network_is_named() -> None:
    assert ecomap_problems(NETWORK) == []
    nameless = NETWORK.with_node(EcomapNode(1, EcomapKind.SCHOOL, ""))
    assert ecomap_problems(nameless) == [FieldProblem("name:1", Problem.MISSING)]
    itself = NETWORK.with_tie(EcomapTie(EcomapTieKind.WEAK, 1, 1))
    assert ecomap_problems(itself) == [FieldProblem("ties", Problem.UNKNOWN)]
    centre = Ecomap(7, (EcomapNode(0, EcomapKind.WORK, "a"),))
    assert ecomap_problems(centre) == [FieldProblem("nodes", Problem.TWICE)]


def test_initials() -> None:
    assert initials("Siti Aminah") == "S.A."
    assert initials("kakek (ayah ibu)") == "K.I."
