# SPDX-License-Identifier: MIT
"""Register a member of a household quickly: a baby, or someone who needs nothing for now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.clients import Client, client_problems
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation
from tksk_desktop.domain.households import Household, HouseholdEventKind, MemberBegan
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.stepping import (
    refuse_future,
    refuse_wrong,
    settle,
    take_in,
    touched,
)
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


@dataclass(frozen=True)
class NewFamilyMember:
    """What is enough for someone of the family; more may follow in the register."""

    household_id: int
    name: str
    relation: HouseholdRelation
    since: date
    sex: Sex | None = None
    birth_date: date | None = None


@dataclass(frozen=True)
class NewBirth:
    """A baby, who has no NIK yet."""

    household_id: int
    name: str
    born_on: date
    sex: Sex | None = None
    birth_place: str = ""
    relation: HouseholdRelation = HouseholdRelation.CHILD


def register_member(new: NewFamilyMember, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Register a person who joins the household; raise EntryRefused with every wrong field."""
    refuse_future(new.since, clock, "since")
    with open_work() as work:
        household = work.households.get(new.household_id)
        household.formed_on = min(household.formed_on, new.since)
        person = _register(work, household, new.name, new.sex, new.birth_date, "", new.since, clock)
        take_in(work, household, person, new.relation, on=new.since, why=MemberBegan.JOINED)
        household.note(HouseholdEventKind.JOINED, new.since, person.id)
        refuse_wrong(household, clock)
        work.commit()
    return touched(new.household_id)


def record_birth(new: NewBirth, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Register a baby who was born into the household."""
    refuse_future(new.born_on, clock, "born_on")
    if new.relation is HouseholdRelation.HEAD:
        raise EntryRefused(FieldProblem("relation", Problem.UNKNOWN))
    with open_work() as work:
        household = work.households.get(new.household_id)
        if new.born_on < household.formed_on:
            raise EntryRefused(FieldProblem("born_on", Problem.BEFORE_HOUSEHOLD))
        place = new.birth_place.strip()
        baby = _register(work, household, new.name, new.sex, new.born_on, place, new.born_on, clock)
        take_in(work, household, baby, new.relation, on=new.born_on, why=MemberBegan.BIRTH)
        household.note(HouseholdEventKind.BIRTH, new.born_on, baby.id)
        work.commit()
    return touched(new.household_id)


def _register(
    work: UnitOfWork,
    household: Household,
    name: str,
    sex: Sex | None,
    born: date | None,
    place: str,
    on: date,
    clock: Clock,
) -> Client:
    person = Client(
        " ".join(name.split()),
        "",
        clock.today(),
        sex=sex,
        birth_date=born,
        birth_place=place,
    )
    settle(person, household, on=on)
    problems = client_problems(person, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    work.clients.add(person)
    work.flush()
    return person
