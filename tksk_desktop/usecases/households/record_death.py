# SPDX-License-Identifier: MIT
"""Record that a client died: the kinds of need end, the household gets a new head where needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.households import HouseholdEventKind, MemberEnded
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    Relations,
    end_if_empty,
    get_person,
    hand_over_head,
    refuse_future,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewDeath:
    """Who died when, and who is the head from then on where it was the head."""

    client_id: int
    on: date
    new_head_id: int | None = None
    head_is_unknown: bool = False
    """The new head is not known yet; it stays a thing to mend."""
    relations: Relations = ()
    note: str = ""


def record_death(new: NewDeath, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Record a death; the family card keeps the name among its former members."""
    refuse_future(new.on, clock)
    with open_work() as work:
        person = get_person(work, new.client_id)
        _refuse_impossible(person, new.on)
        household = work.households.find_of(new.client_id)
        person.die(new.on)
        if household is not None:
            member = household.leave(new.client_id, on=new.on, why=MemberEnded.DEATH)
            household.note(HouseholdEventKind.DEATH, new.on, new.client_id, note=new.note)
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
        return touched(None if household is None else household.id)


def _refuse_impossible(person: Client, on: date) -> None:
    if person.died_on is not None:
        raise EntryRefused(FieldProblem("on", Problem.ALREADY_DEAD))
    if person.birth_date is not None and on < person.birth_date:
        raise EntryRefused(FieldProblem("on", Problem.BEFORE_BIRTH))
