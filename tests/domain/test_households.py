# SPDX-License-Identifier: MIT
"""Households: one head at a time, dated memberships, cards and homes, asked for on any day."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.household_relations import HouseholdRelation, relation_under
from tksk_desktop.domain.households import (
    FamilyCard,
    Household,
    MemberBegan,
    MemberEnded,
    Residence,
    household_problems,
    lacks_head,
)
from tksk_desktop.domain.identity_numbers import Sex

R = HouseholdRelation
START = date(2020, 1, 1)
TODAY = date(2026, 11, 3)
FATHER, MOTHER, SON, DAUGHTER = 1, 2, 3, 4


def day(number: int) -> date:
    return START + timedelta(days=number)


def family() -> Household:
    """Return father (head), mother and two children, since the start."""
    household = Household("35.07.13.2001", START)
    household.residences.append(Residence("35.07.13.2001", "Jl. Kawi", START))
    household.cards.append(FamilyCard("3507130101200001", START))
    relations = ((FATHER, R.HEAD), (MOTHER, R.WIFE), (SON, R.CHILD), (DAUGHTER, R.CHILD))
    for client_id, relation in relations:
        household.join(client_id, relation, on=START, why=MemberBegan.FORMED)
    return household


def refused(act: Callable[..., Any], *values: Any, **named: Any) -> tuple[FieldProblem, ...]:
    with pytest.raises(EntryRefused) as caught:
        act(*values, **named)
    return caught.value.problems


def relations_on(household: Household, on: date) -> dict[int, HouseholdRelation]:
    return {member.client_id: member.relation for member in household.on(on).members}


def test_a_new_head_changes_what_the_others_are_from_that_day_only() -> None:
    household = family()
    sexes = {FATHER: Sex.MALE}
    household.set_head(MOTHER, on=day(10), relations=household.relations_under(MOTHER, sexes))
    assert household.on(day(9)).head_id == FATHER
    assert household.on(day(10)).head_id == MOTHER
    assert relations_on(household, day(10)) == {
        FATHER: R.HUSBAND,
        MOTHER: R.HEAD,
        SON: R.CHILD,
        DAUGHTER: R.CHILD,
    }
    assert relations_on(household, day(9))[MOTHER] is R.WIFE
    assert household_problems(household, today=TODAY) == []


def test_a_second_head_is_refused_however_it_comes() -> None:
    household = family()
    second = (FieldProblem("relation", Problem.SECOND_HEAD),)
    join = household.join
    assert refused(join, 9, R.HEAD, on=day(5), why=MemberBegan.JOINED) == second
    assert refused(household.relate, SON, R.HEAD, on=day(5)) == second
    assert refused(household.relate, FATHER, R.CHILD, on=day(5)) == second
    said = {FATHER: R.HEAD}
    assert refused(household.set_head, SON, on=day(5), relations=said) == second


def test_a_head_cannot_become_it_twice_or_before_the_former_one() -> None:
    household = family()
    already = (FieldProblem("head_id", Problem.ALREADY_HEAD),)
    assert refused(household.set_head, FATHER, on=day(5), relations={}) == already
    household.set_head(MOTHER, on=day(10), relations={})
    early = (FieldProblem("on", Problem.BEFORE_LAST_CHANGE),)
    assert refused(household.set_head, SON, on=day(9), relations={}) == early
    stranger = (FieldProblem("head_id", Problem.NOT_A_MEMBER),)
    assert refused(household.set_head, 99, on=day(11), relations={}) == stranger


def test_who_leaves_is_in_until_the_day_before() -> None:
    household = family()
    household.leave(SON, on=day(30), why=MemberEnded.MOVED)
    assert SON in relations_on(household, day(29))
    assert SON not in relations_on(household, day(30))
    assert refused(household.leave, SON, on=day(40), why=MemberEnded.MOVED) == (
        FieldProblem("client_id", Problem.NOT_A_MEMBER),
    )


@pytest.mark.parametrize(
    ("act", "problem"),
    [
        (
            lambda h: h.leave(SON, on=day(-1), why=MemberEnded.MOVED),
            FieldProblem("on", Problem.BEFORE_MEMBERSHIP),
        ),
        (
            lambda h: h.join(9, R.CHILD, on=day(-1), why=MemberBegan.JOINED),
            FieldProblem("on", Problem.BEFORE_HOUSEHOLD),
        ),
        (
            lambda h: h.join(SON, R.CHILD, on=day(3), why=MemberBegan.JOINED),
            FieldProblem("client_id", Problem.ALREADY_MEMBER),
        ),
        (
            lambda h: h.take_card("3507130101200002", on=day(-1)),
            FieldProblem("on", Problem.BEFORE_LAST_CHANGE),
        ),
        (
            lambda h: h.move("35.07.13.2002", "", on=day(-1)),
            FieldProblem("on", Problem.BEFORE_LAST_CHANGE),
        ),
        (
            lambda h: h.relate(SON, R.OTHER_KIN, on=day(-1)),
            FieldProblem("on", Problem.BEFORE_MEMBERSHIP),
        ),
    ],
)
def test_impossible_days_and_people_are_refused(
    act: Callable[[Household], Any], problem: FieldProblem
) -> None:
    assert refused(act, family()) == (problem,)


def test_a_head_who_died_leaves_a_gap_that_can_be_seen() -> None:
    household = family()
    household.leave(FATHER, on=day(50), why=MemberEnded.DEATH)
    assert lacks_head(household)
    assert household.on(day(60)).head_id is None
    household.set_head(MOTHER, on=day(60), relations={})
    assert not lacks_head(household)


def test_card_and_home_are_those_of_the_day() -> None:
    household = family()
    household.take_card("3507130101200002", on=day(20))
    household.move("35.07.13.2002", "Jl. Bromo", on=day(30))
    before, after = household.on(day(19)), household.on(day(30))
    assert (before.family_card_number, before.address) == ("3507130101200001", "Jl. Kawi")
    assert (after.family_card_number, after.village_code) == (
        "3507130101200002",
        "35.07.13.2002",
    )
    assert (household.village_code, household.address) == ("35.07.13.2002", "Jl. Bromo")


def test_a_first_day_can_be_corrected_but_not_into_another_head() -> None:
    household = family()
    household.correct_since(SON, day(-100))
    assert (household.formed_on, household.get(SON).since) == (day(-100), day(-100))
    household.set_head(MOTHER, on=day(10), relations={})
    assert refused(household.correct_since, MOTHER, day(5))[0].problem in {
        Problem.SECOND_HEAD,
        Problem.BEFORE_LAST_CHANGE,
    }


@pytest.mark.parametrize(
    ("new_head", "member", "sex", "wanted"),
    [
        (R.WIFE, R.HEAD, Sex.MALE, R.HUSBAND),
        (R.HUSBAND, R.HEAD, Sex.FEMALE, R.WIFE),
        (R.WIFE, R.HEAD, None, R.OTHER_KIN),
        (R.WIFE, R.CHILD, None, R.CHILD),
        (R.WIFE, R.PARENT, None, R.PARENT_IN_LAW),
        (R.WIFE, R.PARENT_IN_LAW, None, R.PARENT),
        (R.CHILD, R.HEAD, None, R.PARENT),
        (R.CHILD, R.WIFE, None, R.PARENT),
        (R.CHILD, R.CHILD, None, R.OTHER_KIN),
        (R.PARENT, R.CHILD, None, R.GRANDCHILD),
        (R.PARENT, R.WIFE, None, R.CHILD_IN_LAW),
        (R.OTHER_KIN, R.CHILD, None, R.OTHER_KIN),
        (R.CHILD, R.HELPER, None, R.HELPER),
        (R.UNKNOWN, R.CHILD, None, R.UNKNOWN),
        (R.HEAD, R.CHILD, None, R.CHILD),
    ],
)
def test_relations_under_a_new_head_are_suggested(
    new_head: HouseholdRelation,
    member: HouseholdRelation,
    sex: Sex | None,
    wanted: HouseholdRelation,
) -> None:
    assert relation_under(new_head, member, sex=sex) is wanted


def step(h: Household, what: str, who: int, on: date, relation: HouseholdRelation) -> None:
    """Take one step of any kind; most are refused."""
    if what == "join":
        h.join(who, relation, on=on, why=MemberBegan.JOINED)
    elif what == "leave":
        h.leave(who, on=on, why=MemberEnded.MOVED)
    elif what == "head":
        h.set_head(who, on=on, relations=h.relations_under(who))
    elif what == "relate":
        h.relate(who, relation, on=on)
    else:
        h.correct_since(who, on)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("join", "leave", "head", "relate", "since")),
        st.integers(1, 6),
        st.integers(-20, 200),
        st.sampled_from(list(R)),
    ),
    max_size=25,
)


@given(STEPS)
def test_whatever_is_recorded_there_is_one_head_at_most_on_any_day(steps: Any) -> None:
    household = family()
    for what, who, when, relation in steps:
        with suppress(EntryRefused):
            step(household, what, who, day(when), relation)
    assert household_problems(household, today=TODAY) == []
    for number in range(-25, 210):
        members = household.on(day(number)).members
        heads = [m for m in members if m.relation is R.HEAD]
        people = [m.client_id for m in members]
        assert len(heads) <= 1
        assert len(set(people)) == len(people)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(1, 40)), max_size=8))
def test_as_long_as_nobody_leaves_there_is_exactly_one_head(steps: list[tuple[int, int]]) -> None:
    household, when = family(), 0
    for who, pause in steps:
        when += pause
        if household.head is not None and household.head.client_id != who:
            household.set_head(who, on=day(when), relations=household.relations_under(who))
    for number in range(when + 2):
        heads = [m for m in household.on(day(number)).members if m.relation is R.HEAD]
        assert len(heads) == 1
