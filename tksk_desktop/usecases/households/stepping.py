# SPDX-License-Identifier: MIT
"""Steps that several acts on households share; none of them is an act of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tksk_desktop.domain.clients import Client, client_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import (
    Household,
    HouseholdEventKind,
    MemberBegan,
    MemberEnded,
    household_problems,
)
from tksk_desktop.domain.identity_numbers import Sex, compact
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, UnitOfWork

Relations = tuple[tuple[int, HouseholdRelation], ...]
"""Client and who that is to the head."""


def touched(household_id: int | None) -> Changes:
    """Return what every act on a household touches."""
    return Changes.of(Kind.HOUSEHOLDS, Kind.CLIENTS, record_id=household_id)


def refuse_future(on: date, clock: Clock, field: str = "on") -> None:
    """Refuse a day that has not come."""
    if on > clock.today():
        raise EntryRefused(FieldProblem(field, Problem.IN_FUTURE))


def get_person(work: UnitOfWork, client_id: int) -> Client:
    """Return a client who is a person; refuse any other subject."""
    client = work.clients.get(client_id)
    if not client.is_person:
        raise EntryRefused(FieldProblem("client_id", Problem.ONLY_PERSONS))
    return client


def card_digits(text: str) -> str | None:
    """Return a typed No. KK without its separators, None when nothing was typed."""
    return compact(text) or None


def refuse_taken_card(work: UnitOfWork, number: str | None, household: Household | None) -> None:
    """Refuse a No. KK that another household has now."""
    if number is None:
        return
    holder = work.households.find_by_card(number)
    if holder is not None and holder is not household:
        raise EntryRefused(FieldProblem("family_card_number", Problem.CARD_TAKEN))


def refuse_wrong(household: Household, clock: Clock) -> None:
    """Refuse a household that breaks a rule as a whole."""
    problems = household_problems(household, today=clock.today())
    if problems:
        raise EntryRefused(*problems)


def refuse_wrong_person(person: Client, clock: Clock) -> None:
    """Refuse a person whose fields break a rule."""
    problems = client_problems(person, today=clock.today())
    if problems:
        raise EntryRefused(*problems)


def keep_cards_in_step(
    household: Household, work: UnitOfWork, *, on: date, reason: str = ""
) -> None:
    """Give every present member the household's present No. KK."""
    for member in household.present:
        client = work.clients.get(member.client_id)
        client.change_card(household.card_number, on=on, reason=reason)


def settle(person: Client, household: Household, *, on: date) -> None:
    """Let a person live where the household lives."""
    home = (household.village_code, household.address, household.outside_place)
    person.live_in(*home, on=on)


def take_in(
    work: UnitOfWork,
    household: Household,
    client: Client,
    relation: HouseholdRelation,
    *,
    on: date,
    why: MemberBegan,
) -> None:
    """Let a person join; a former household is left, unless others there still need their head."""
    assert client.id is not None
    if client.died_on is not None and on >= client.died_on:
        raise EntryRefused(FieldProblem("on", Problem.ALREADY_DEAD))
    if client.birth_date is not None and on < client.birth_date:
        raise EntryRefused(FieldProblem("on", Problem.BEFORE_BIRTH))
    former = work.households.find_of(client.id)
    if former is not None and former is not household:
        _leave_former(former, client.id, household.id, on=on, why=why)
    household.join(client.id, relation, on=on, why=why)
    client.change_card(household.card_number, on=on)


def _leave_former(
    former: Household, client_id: int, to_id: int | None, *, on: date, why: MemberBegan
) -> None:
    others = [m for m in former.present if m.client_id != client_id]
    if others and former.get(client_id).relation is HouseholdRelation.HEAD:
        raise EntryRefused(FieldProblem("client_id", Problem.HEAD_ELSEWHERE))
    married = why is MemberBegan.MARRIAGE
    ended = MemberEnded.MARRIAGE if married else MemberEnded.JOINED_OTHER
    former.leave(client_id, on=on, why=ended)
    former.note(HouseholdEventKind.LEFT, on, client_id, other_household_id=to_id)
    end_if_empty(former, on=on)


def end_if_empty(household: Household, *, on: date) -> None:
    """End a household that nobody is left in."""
    if not household.present and household.ended_on is None:
        household.end(on=on)
        household.note(HouseholdEventKind.ENDED, on)


def hand_over_head(
    work: UnitOfWork,
    household: Household,
    former: HouseholdRelation,
    new_head_id: int | None,
    *,
    on: date,
    relations: Relations = (),
    is_unknown: bool = False,
) -> None:
    """After someone left: where it was the head, ask for a new one, or note that none is known."""
    if former is not HouseholdRelation.HEAD or not household.present:
        return
    if new_head_id is not None:
        put_at_head(work, household, new_head_id, on=on, relations=relations)
    elif not is_unknown:
        raise EntryRefused(FieldProblem("head_id", Problem.HEAD_NEEDED))


def put_at_head(
    work: UnitOfWork, household: Household, client_id: int, *, on: date, relations: Relations = ()
) -> None:
    """Make a member the head; who is not named in ``relations`` gets what the former tell."""
    sexes = sexes_of(work, (member.client_id for member in household.present))
    said = household.relations_under(client_id, sexes) | dict(relations)
    said.pop(client_id, None)
    household.set_head(client_id, on=on, relations=said)
    household.note(HouseholdEventKind.NEW_HEAD, on, client_id)


def sexes_of(work: UnitOfWork, client_ids: Iterable[int]) -> dict[int, Sex | None]:
    """Return the sexes of people."""
    return {client_id: work.clients.get(client_id).sex for client_id in client_ids}
