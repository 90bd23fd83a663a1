# SPDX-License-Identifier: MIT
"""Let people of the register join a household or leave it, and say better who they are in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import HouseholdEventKind, MemberBegan, MemberEnded
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    Relations,
    end_if_empty,
    get_person,
    hand_over_head,
    put_at_head,
    refuse_future,
    refuse_wrong,
    settle,
    take_in,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewJoining:
    """Who joins whom, as what, and whether by marriage."""

    household_id: int
    client_id: int
    relation: HouseholdRelation
    on: date
    by_marriage: bool = False
    note: str = ""


@dataclass(frozen=True)
class NewLeaving:
    """A membership that was a mistake, or ends for a reason that no other act names."""

    household_id: int
    client_id: int
    on: date
    was_mistake: bool = False
    new_head_id: int | None = None
    head_is_unknown: bool = False
    relations: Relations = ()
    note: str = ""


@dataclass(frozen=True)
class MemberCorrection:
    """Who a member is to the head, and since when he or she belongs to the household."""

    household_id: int
    client_id: int
    relation: HouseholdRelation
    since: date


def join_household(new: NewJoining, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Let a person join a household, by marriage or otherwise; a former one is left."""
    refuse_future(new.on, clock)
    why = MemberBegan.MARRIAGE if new.by_marriage else MemberBegan.JOINED
    kind = HouseholdEventKind.MARRIAGE if new.by_marriage else HouseholdEventKind.JOINED
    with open_work() as work:
        household = work.households.get(new.household_id)
        person = get_person(work, new.client_id)
        take_in(work, household, person, new.relation, on=new.on, why=why)
        settle(person, household, on=new.on)
        household.note(kind, new.on, new.client_id, note=new.note)
        refuse_wrong(household, clock)
        work.commit()
    return touched(new.household_id)


def leave_household(new: NewLeaving, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Let a person go; where it was the head, a new one is asked for."""
    refuse_future(new.on, clock)
    with open_work() as work:
        household = work.households.get(new.household_id)
        why = MemberEnded.MISTAKE if new.was_mistake else MemberEnded.MOVED
        member = household.leave(new.client_id, on=new.on, why=why)
        if new.was_mistake:
            household.members.remove(member)
        household.note(HouseholdEventKind.LEFT, new.on, new.client_id, note=new.note)
        work.clients.get(new.client_id).change_card(None, on=new.on, reason=new.note)
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
        work.commit()
    return touched(new.household_id)


def correct_member(new: MemberCorrection, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Correct relation and first day of a member; it was so from that day on."""
    refuse_future(new.since, clock, "since")
    with open_work() as work:
        household = work.households.get(new.household_id)
        household.correct_since(new.client_id, new.since)
        member = household.get(new.client_id)
        if member.relation is not new.relation:
            if new.relation is HouseholdRelation.HEAD and household.head is None:
                put_at_head(work, household, new.client_id, on=new.since)
            else:
                household.relate(new.client_id, new.relation, on=new.since)
        refuse_wrong(household, clock)
        work.commit()
    return touched(new.household_id)
