# SPDX-License-Identifier: MIT
"""What the register knows already of a client's family and network, put into the pictures.

Only what the relations to the head of the household really say is drawn: where two readings are
possible (whose child a grandchild is) a person comes without a line, and the worker draws it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tksk_desktop.domain.contacts import ContactRole
from tksk_desktop.domain.ecomaps import (
    CENTRE,
    Ecomap,
    EcomapKind,
    EcomapNode,
    EcomapTie,
    EcomapTieKind,
    EnergyFlow,
)
from tksk_desktop.domain.genograms import Genogram, KinPerson, KinTie, KinTieKind
from tksk_desktop.domain.household_relations import SPOUSES, HouseholdRelation
from tksk_desktop.domain.identity_numbers import Sex

_R = HouseholdRelation
NO_KIN = frozenset({_R.HELPER, _R.OTHER})
_CONTACT_KINDS = {
    ContactRole.COMPANION: EcomapKind.NEIGHBOURS,
    ContactRole.GUARDIAN: EcomapKind.EXTENDED_FAMILY,
    ContactRole.EMERGENCY: EcomapKind.OTHER,
}


@dataclass(frozen=True)
class HouseMate:
    """One person of the client's household, with the relation to its head."""

    client_id: int
    name: str
    relation: HouseholdRelation
    sex: Sex | None = None
    birth_year: int | None = None
    death_year: int | None = None


@dataclass(frozen=True)
class NetworkContact:
    """Someone who stands by the client."""

    role: ContactRole
    name: str


def with_household(picture: Genogram, mates: Sequence[HouseMate]) -> Genogram:
    """Return the family picture with everyone of the household in it.

    Who is there already gets the register's name and years; bonds that are drawn stay as they are.
    """
    by_relation: dict[HouseholdRelation, list[int]] = {relation: [] for relation in _R}
    for mate in mates:
        if mate.relation in NO_KIN and mate.client_id != picture.client_id:
            continue
        known = next((p for p in picture.people if p.member_id == mate.client_id), None)
        person = known or KinPerson(picture.next_key(), mate.name, member_id=mate.client_id)
        picture = picture.with_person(
            replace(
                person,
                name=mate.name,
                sex=mate.sex or person.sex,
                birth_year=mate.birth_year or person.birth_year,
                death_year=mate.death_year or person.death_year,
                is_dead=person.is_dead or mate.death_year is not None,
            )
        )
        by_relation[mate.relation].append(person.key)
    for tie in _bonds(by_relation):
        if not any(drawn.joins(tie.one, tie.other) for drawn in picture.ties):
            picture = picture.with_tie(tie)
    return picture


def _bonds(by_relation: dict[HouseholdRelation, list[int]]) -> list[KinTie]:
    heads = by_relation[_R.HEAD]
    if len(heads) != 1:
        return []
    head = heads[0]
    spouses = [key for relation in sorted(SPOUSES) for key in by_relation[relation]]
    children, parents = by_relation[_R.CHILD], by_relation[_R.PARENT]
    in_law = by_relation[_R.PARENT_IN_LAW]
    bonds = [KinTie(KinTieKind.MARRIED, head, spouse) for spouse in spouses]
    couple = [head, *spouses] if len(spouses) == 1 else [head]
    bonds += [KinTie(KinTieKind.PARENT, one, child) for child in children for one in couple]
    bonds += [KinTie(KinTieKind.PARENT, parent, head) for parent in parents]
    if len(spouses) == 1:
        bonds += [KinTie(KinTieKind.PARENT, parent, spouses[0]) for parent in in_law]
    for pair in (parents, in_law):
        if len(pair) == 2:
            bonds.append(KinTie(KinTieKind.MARRIED, *pair))
    if len(children) == 1:
        young = [children[0], *by_relation[_R.CHILD_IN_LAW][:1]]
        bonds += [KinTie(KinTieKind.MARRIED, *young)] if len(young) == 2 else []
        grandchildren = by_relation[_R.GRANDCHILD]
        bonds += [KinTie(KinTieKind.PARENT, one, key) for key in grandchildren for one in young]
    return bonds


def with_contacts(picture: Ecomap, contacts: Sequence[NetworkContact]) -> Ecomap:
    """Return the network picture with everyone who stands by the client in it."""
    for contact in contacts:
        if any(node.name == contact.name for node in picture.nodes):
            continue
        node = EcomapNode(picture.next_key(), _CONTACT_KINDS[contact.role], contact.name)
        tie = EcomapTie(EcomapTieKind.STRONG, node.key, CENTRE, EnergyFlow.FORWARD)
        picture = picture.with_node(node).with_tie(tie)
    return picture
