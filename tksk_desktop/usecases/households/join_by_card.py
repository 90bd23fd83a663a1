# SPDX-License-Identifier: MIT
"""Keep a person's No. KK and the household in step when the person is entered or corrected.

A No. KK belongs to a household. Who is entered with one joins the household that has it in the
same village, or begins a household of one whose other members may follow.
"""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import (
    FamilyCard,
    Household,
    HouseholdEventKind,
    MemberBegan,
    Residence,
)
from tksk_desktop.usecases.households.stepping import keep_cards_in_step, take_in
from tksk_desktop.usecases.needs import UnitOfWork


def join_by_card(
    work: UnitOfWork,
    client: Client,
    number: str | None,
    relation: HouseholdRelation | None,
    *,
    on: date,
    reason: str = "",
) -> None:
    """Let a registered person have a No. KK, in step with the household that it belongs to."""
    assert client.id is not None
    household = work.households.find_of(client.id)
    if household is None:
        if number is not None:
            _join(work, client, number, relation, on=on)
        else:
            client.change_card(None, on=on, reason=reason)
    elif number != household.card_number:
        _change(household, work, number, on=on, reason=reason)
    else:
        client.change_card(number, on=on, reason=reason)
    if household is not None and relation not in (None, HouseholdRelation.UNKNOWN):
        _say_better(household, client.id, relation, on=on)


def _join(
    work: UnitOfWork,
    client: Client,
    number: str,
    relation: HouseholdRelation | None,
    *,
    on: date,
) -> None:
    # Two places outside are never one village: nobody joins there by the number alone.
    village, place = client.village_code, client.outside_place
    household = work.households.find_by_card(number, village) if village else None
    if household is None:
        household = Household(village, on, address=client.address, outside_place=place)
        home = Residence(village, client.address, on, outside_place=place)
        household.residences.append(home)
        household.cards.append(FamilyCard(number, on))
        work.households.add(household)
        work.flush()
    household.formed_on = min(household.formed_on, on)
    said = relation or HouseholdRelation.UNKNOWN
    take_in(work, household, client, said, on=on, why=MemberBegan.SAME_CARD)


def _change(
    household: Household, work: UnitOfWork, number: str | None, *, on: date, reason: str
) -> None:
    """Correct the number of one who lives alone; for several it is an act on the household."""
    if len(household.present) > 1:
        raise EntryRefused(FieldProblem("family_card_number", Problem.SHARED_CARD))
    if number is not None:
        other = work.households.find_by_card(number, household.village_code)
        if other is not None:
            raise EntryRefused(FieldProblem("family_card_number", Problem.CARD_TAKEN))
    card = household.card
    household.take_card(number, on=on if card is None else max(on, card.since))
    household.note(HouseholdEventKind.NEW_CARD, on, note=reason)
    keep_cards_in_step(household, work, on=on, reason=reason)


def _say_better(
    household: Household, client_id: int, relation: HouseholdRelation | None, *, on: date
) -> None:
    member = household.get(client_id)
    if relation is None or member.relation is relation:
        return
    day = max(on, member.since)
    if relation is HouseholdRelation.HEAD:
        if household.head is not None:
            raise EntryRefused(FieldProblem("relation", Problem.SECOND_HEAD))
        household.set_head(client_id, on=day, relations={})
    else:
        household.relate(client_id, relation, on=day)
