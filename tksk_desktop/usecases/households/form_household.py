# SPDX-License-Identifier: MIT
"""Form a household of people of the register, and correct its remarks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import (
    FamilyCard,
    Household,
    HouseholdEventKind,
    MemberBegan,
    Residence,
)
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    Relations,
    card_digits,
    get_person,
    refuse_taken_card,
    refuse_wrong,
    take_in,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewHousehold:
    """What the form says of a household; one member at most is the head."""

    village_code: str
    formed_on: date
    members: Relations
    address: str = ""
    family_card_number: str = ""
    notes: str = ""
    outside_place: str = ""


def form_household(new: NewHousehold, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Form a household; raise EntryRefused with what is wrong."""
    with open_work() as work:
        household = make_household(work, new, clock, why=MemberBegan.FORMED)
        household.note(HouseholdEventKind.FORMED, new.formed_on)
        work.commit()
        return touched(household.id)


def make_household(
    work: UnitOfWork, new: NewHousehold, clock: Clock, *, why: MemberBegan
) -> Household:
    """Make a household within an act, with its members, card and residence."""
    if not new.members:
        raise EntryRefused(FieldProblem("members", Problem.MISSING))
    if sum(relation is HouseholdRelation.HEAD for _, relation in new.members) > 1:
        raise EntryRefused(FieldProblem("relation", Problem.SECOND_HEAD))
    number, address = card_digits(new.family_card_number), new.address.strip()
    place = "" if new.village_code else " ".join(new.outside_place.split())
    household = Household(
        new.village_code,
        new.formed_on,
        address=address,
        notes=new.notes.strip(),
        outside_place=place,
    )
    home = Residence(new.village_code, address, new.formed_on, outside_place=place)
    household.residences.append(home)
    if number is not None:
        household.cards.append(FamilyCard(number, new.formed_on))
    refuse_wrong(household, clock)
    refuse_taken_card(work, number, None)
    work.households.add(household)
    work.flush()
    for client_id, relation in new.members:
        person = get_person(work, client_id)
        take_in(work, household, person, relation, on=new.formed_on, why=why)
    refuse_wrong(household, clock)
    return household
