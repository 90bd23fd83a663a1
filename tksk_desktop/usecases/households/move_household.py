# SPDX-License-Identifier: MIT
"""Record that a whole household moved, or that one member moved away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.households import Household, HouseholdEventKind, MemberEnded
from tksk_desktop.domain.outside_stays import is_nowhere
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    Relations,
    card_digits,
    end_if_empty,
    hand_over_head,
    keep_cards_in_step,
    refuse_future,
    refuse_taken_card,
    refuse_wrong,
    refuse_wrong_person,
    settle,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewMove:
    """Where to, when, and who: everyone, or one member alone.

    A move may bring a new No. KK; without one typed the household keeps the one it has.
    """

    household_id: int
    on: date
    village_code: str
    address: str = ""
    client_id: int | None = None
    family_card_number: str = ""
    new_head_id: int | None = None
    head_is_unknown: bool = False
    relations: Relations = ()
    note: str = ""
    outside_place: str = ""
    """Where to, where that is outside the kecamatan and has no village code."""


def move_household(new: NewMove, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Record a move; raise EntryRefused with what is wrong."""
    refuse_future(new.on, clock)
    if is_nowhere(new.village_code, new.outside_place.strip()):
        raise EntryRefused(FieldProblem("village_code", Problem.MISSING))
    with open_work() as work:
        household = work.households.get(new.household_id)
        if new.client_id is None:
            _move_all(work, household, new, clock)
        else:
            _move_one(work, household, new, new.client_id, clock)
        work.commit()
    return touched(new.household_id)


def _move_all(work: UnitOfWork, household: Household, new: NewMove, clock: Clock) -> None:
    number = card_digits(new.family_card_number)
    refuse_taken_card(work, number, household)
    household.move(new.village_code, new.address.strip(), new.outside_place, on=new.on)
    household.note(HouseholdEventKind.MOVED, new.on, note=_remark(new))
    if number is not None and number != household.card_number:
        household.take_card(number, on=new.on)
        household.note(HouseholdEventKind.NEW_CARD, new.on)
    refuse_wrong(household, clock)
    for member in household.present:
        settle(work.clients.get(member.client_id), household, on=new.on)
    keep_cards_in_step(household, work, on=new.on)


def _remark(new: NewMove) -> str:
    place = "" if new.village_code else new.outside_place
    return new.note or ", ".join(filter(None, (new.address.strip(), place.strip())))


def _move_one(
    work: UnitOfWork, household: Household, new: NewMove, client_id: int, clock: Clock
) -> None:
    member = household.leave(client_id, on=new.on, why=MemberEnded.MOVED)
    household.note(HouseholdEventKind.MEMBER_MOVED, new.on, client_id, note=_remark(new))
    person = work.clients.get(client_id)
    person.live_in(new.village_code, new.address.strip(), new.outside_place, on=new.on)
    refuse_wrong_person(person, clock)
    person.change_card(None, on=new.on)
    hand_over_head(
        work,
        household,
        member.relation,
        new.new_head_id,
        on=new.on,
        relations=new.relations,
        is_unknown=new.head_is_unknown,
    )
    end_if_empty(household, on=new.on)
