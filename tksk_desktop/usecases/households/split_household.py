# SPDX-License-Identifier: MIT
"""Record that some members form a household of their own: a split (pecah KK) or a divorce."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import (
    SPOUSES,
    HouseholdRelation,
    relation_under,
)
from tksk_desktop.domain.households import (
    Household,
    HouseholdEventKind,
    MemberBegan,
    MemberEnded,
)
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.form_household import NewHousehold, make_household
from tksk_desktop.usecases.households.stepping import (
    Relations,
    hand_over_head,
    refuse_future,
    refuse_wrong,
    settle,
    sexes_of,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewSplit:
    """Who leaves, who is the head of the new household, and where it lives.

    ``new_head_id`` is the head of those who stay, where the present head leaves.
    """

    household_id: int
    on: date
    member_ids: tuple[int, ...]
    head_id: int | None
    village_code: str
    address: str = ""
    family_card_number: str = ""
    relations: Relations = ()
    new_head_id: int | None = None
    head_is_unknown: bool = False
    note: str = ""
    outside_place: str = ""


def split_household(new: NewSplit, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Record a split; the answer's record is the new household."""
    with open_work() as work:
        household = work.households.get(new.household_id)
        formed = _split(work, household, new, clock, is_divorce=False)
        work.commit()
        return touched(formed.id)


def record_divorce(new: NewSplit, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Record a divorce: one of the couple leaves, with those who go along."""
    with open_work() as work:
        household = work.households.get(new.household_id)
        couple = [m for m in household.present if _is_of_couple(m.relation)]
        leaving = [m for m in couple if m.client_id in new.member_ids]
        if not leaving or len(leaving) == len(couple):
            raise EntryRefused(FieldProblem("member_ids", Problem.UNKNOWN))
        formed = _split(work, household, new, clock, is_divorce=True)
        work.commit()
        return touched(formed.id)


def _is_of_couple(relation: HouseholdRelation) -> bool:
    return relation is HouseholdRelation.HEAD or relation in SPOUSES


def _split(
    work: UnitOfWork, household: Household, new: NewSplit, clock: Clock, *, is_divorce: bool
) -> Household:
    refuse_future(new.on, clock)
    _refuse_impossible(household, new)
    why = MemberEnded.DIVORCE if is_divorce else MemberEnded.SPLIT
    kind = HouseholdEventKind.DIVORCE if is_divorce else HouseholdEventKind.SPLIT
    relations = _relations(work, household, new)
    left = [household.leave(client_id, on=new.on, why=why) for client_id in new.member_ids]
    formed = make_household(
        work,
        NewHousehold(
            new.village_code,
            new.on,
            relations,
            address=new.address,
            family_card_number=new.family_card_number,
            outside_place=new.outside_place,
        ),
        clock,
        why=MemberBegan.SPLIT,
    )
    for client_id in new.member_ids:
        settle(work.clients.get(client_id), formed, on=new.on)
    household.note(kind, new.on, new.head_id, note=new.note, other_household_id=formed.id)
    formed.note(HouseholdEventKind.FORMED, new.on, new.head_id, other_household_id=household.id)
    former = next((m.relation for m in left if m.relation is HouseholdRelation.HEAD), None)
    if former is not None:
        hand_over_head(
            work,
            household,
            former,
            new.new_head_id,
            on=new.on,
            is_unknown=new.head_is_unknown,
        )
    refuse_wrong(household, clock)
    return formed


def _refuse_impossible(household: Household, new: NewSplit) -> None:
    problems = []
    if not new.member_ids:
        problems.append(FieldProblem("member_ids", Problem.MISSING))
    elif all(member.client_id in new.member_ids for member in household.present):
        problems.append(FieldProblem("member_ids", Problem.NOBODY_LEFT))
    if new.head_id is None:
        problems.append(FieldProblem("head_id", Problem.HEAD_NEEDED))
    elif new.head_id not in new.member_ids:
        problems.append(FieldProblem("head_id", Problem.NOT_A_MEMBER))
    if problems:
        raise EntryRefused(*problems)


def _relations(work: UnitOfWork, household: Household, new: NewSplit) -> Relations:
    """Return who everyone who leaves is to the new head: as said, else as the former tell."""
    assert new.head_id is not None
    said = dict(new.relations)
    head = household.get(new.head_id, "head_id")
    sexes = sexes_of(work, new.member_ids)
    found = {}
    for client_id in new.member_ids:
        member = household.get(client_id, "member_ids")
        guess = relation_under(head.relation, member.relation, sex=sexes[client_id])
        found[client_id] = said.get(client_id, guess)
    found[new.head_id] = HouseholdRelation.HEAD
    return tuple(found.items())
