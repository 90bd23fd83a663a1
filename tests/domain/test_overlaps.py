# SPDX-License-Identifier: MIT
"""Overlap of aid against an oracle that compares every two entries, and by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tksk_desktop.domain.overlaps import (
    TIES,
    AidMark,
    MissingAid,
    OverlapRule,
    Rules,
    Standing,
    Tie,
    find_missing,
    find_overlaps,
    find_shared_numbers,
    number_key,
)

START = date(2026, 1, 1)
END = date(2026, 3, 31)
BLT_PKH = OverlapRule("BLT", "PKH", Standing.NOT_ALLOWED, START)
PKH_BPNT = OverlapRule("PKH", "BPNT", Standing.EXPECTED, START)
PBI_EACH = OverlapRule("PBI", "PBI", Standing.ALLOWED, START, ties=(Tie.FAMILY_CARD, Tie.HOUSEHOLD))
RULES = Rules((BLT_PKH, PKH_BPNT, PBI_EACH))
BLANKS = ("", "0", "0000000000000000", "-", " ", ". - _")


def mark(entry_id: int, programme: str = "PKH", **known: Any) -> AidMark:
    return AidMark(entry_id, programme, START, END, f"Orang {entry_id}")._replace(**known)


days = st.integers(0, 60).map(lambda n: START + timedelta(n))


@st.composite
def mark_lists(draw: st.DrawFn) -> list[AidMark]:
    numbers = st.sampled_from((*BLANKS, "3507 1", "35071", "35072"))
    maybe = st.sampled_from((None, 1, 2))
    marks = []
    for entry_id in range(1, draw(st.integers(0, 7)) + 1):
        since = draw(days)
        marks.append(
            AidMark(
                entry_id,
                draw(st.sampled_from(("PKH", "BPNT", "BLT", "PBI"))),
                since,
                since + timedelta(draw(st.integers(0, 20))),
                draw(st.sampled_from(("Siti", "Budi"))),
                draw(numbers),
                draw(numbers),
                draw(numbers),
                draw(maybe),
                draw(maybe),
            )
        )
    return draw(st.permutations(marks))


@st.composite
def rule_lists(draw: st.DrawFn) -> list[OverlapRule]:
    codes = st.sampled_from(("PKH", "BPNT", "BLT", "PBI"))
    rules = []
    for number in range(draw(st.integers(0, 5))):
        since = START + timedelta(draw(st.integers(-5, 30)) * 10 + number)
        length = draw(st.none() | st.integers(0, 40))
        until = None if length is None else since + timedelta(length)
        ties = tuple(draw(st.sets(st.sampled_from(TIES), min_size=1)))
        standing = draw(st.sampled_from(Standing))
        rules.append(OverlapRule(draw(codes), draw(codes), standing, since, until, ties))
    return rules


def same(one: str, other: str) -> bool:
    plain = [each.replace(" ", "") for each in (one, other)]
    return plain[0] == plain[1] and one not in BLANKS


def tie_of(one: AidMark, other: AidMark) -> Tie | None:
    if same(one.nik, other.nik) or (one.client_id and one.client_id == other.client_id):
        return Tie.PERSON
    if same(one.family_card, other.family_card):
        return Tie.FAMILY_CARD
    if one.household_id and one.household_id == other.household_id:
        return Tie.HOUSEHOLD
    return None


def meets(one: AidMark, other: AidMark) -> bool:
    return max(one.since, other.since) <= min(one.until, other.until)


@given(mark_lists(), rule_lists())
def test_overlaps_are_those_of_comparing_every_two(
    marks: list[AidMark], rules: list[OverlapRule]
) -> None:
    expected = set()
    for one, other in combinations(sorted(marks, key=lambda each: each.entry_id), 2):
        tie = tie_of(one, other)
        if tie is None or not meets(one, other):
            continue
        day = max(one.since, other.since)
        held = [
            rule
            for rule in rules
            if {rule.first, rule.second} == {one.programme, other.programme}
            and tie in rule.ties
            and rule.since <= day <= (rule.until or date.max)
        ]
        youngest = max(held, key=lambda rule: rule.since, default=None)
        standing = youngest.standing if youngest else Standing.NEEDS_REASON
        if standing in (Standing.NEEDS_REASON, Standing.NOT_ALLOWED):
            expected.add((one.entry_id, other.entry_id, tie, standing, youngest))
    found = find_overlaps(marks, Rules(rules))
    assert len(found) == len(set(found))
    assert set(found) == expected


@given(mark_lists(), rule_lists())
def test_missing_aid_is_that_of_looking_at_every_other(
    marks: list[AidMark], rules: list[OverlapRule]
) -> None:
    expected = {
        MissingAid(one.entry_id, rule.second, rule)
        for one in marks
        for rule in rules
        if rule.standing is Standing.EXPECTED
        and rule.first == one.programme
        and rule.since <= one.since <= (rule.until or date.max)
        and not any(
            other.programme == rule.second
            and meets(one, other)
            and (tie_of(one, other) is not None or (other is one and _has_a_key(one)))
            for other in marks
        )
    }
    assert set(find_missing(marks, Rules(rules))) == expected


def _has_a_key(one: AidMark) -> bool:
    numbers = any(text not in BLANKS for text in (one.nik, one.family_card))
    return numbers or bool(one.client_id or one.household_id)


@pytest.mark.parametrize("blank", BLANKS)
def test_blank_numbers_meet_nobody(blank: str) -> None:
    numbers: dict[str, Any] = {"nik": blank, "family_card": blank, "card_number": blank}
    pair = [mark(1, **numbers), mark(2, "BLT", **numbers)]
    assert find_overlaps(pair, RULES) == []
    assert find_shared_numbers(pair) == []
    assert number_key(blank) == ""


def test_periods_that_only_touch_meet_and_later_ones_do_not() -> None:
    first = mark(1, nik="35")
    touching = mark(2, "BLT", nik="35", since=END, until=END)
    later = touching._replace(since=END + timedelta(1), until=END + timedelta(9))
    assert [found.standing for found in find_overlaps([first, touching], RULES)] == [
        Standing.NOT_ALLOWED
    ]
    assert find_overlaps([first, later], RULES) == []


def test_the_closest_tie_is_told_of_once() -> None:
    known: dict[str, Any] = {"nik": "35", "family_card": "36", "household_id": 4}
    (found,) = find_overlaps([mark(2, "BLT", **known), mark(1, **known)], RULES)
    assert (found.first_id, found.second_id, found.tie) == (1, 2, Tie.PERSON)


def test_mother_and_child_of_one_card_are_asked_about_but_each_has_health() -> None:
    mother, child = mark(1, nik="351", family_card="36"), mark(2, nik="352", family_card="36")
    (found,) = find_overlaps([mother, child], RULES)
    assert (found.tie, found.standing, found.rule) == (Tie.FAMILY_CARD, Standing.NEEDS_REASON, None)
    health = [each._replace(programme="PBI") for each in (mother, child)]
    assert find_overlaps(health, RULES) == []
    twice = [health[0], health[1]._replace(nik="351")]
    assert [each.tie for each in find_overlaps(twice, RULES)] == [Tie.PERSON]


def test_a_changed_rule_counts_at_once() -> None:
    pair = [mark(1, nik="35"), mark(2, "BLT", nik="35")]
    younger = replace(BLT_PKH, standing=Standing.ALLOWED, since=START - timedelta(1))
    assert len(find_overlaps(pair, Rules((BLT_PKH,)))) == 1
    assert len(find_overlaps(pair, Rules((younger, BLT_PKH)))) == 1
    assert find_overlaps(pair, Rules((younger,))) == []
    ended = replace(BLT_PKH, until=START - timedelta(1), since=START - timedelta(9))
    assert find_overlaps(pair, Rules((ended,)))[0].rule is None


def test_double_cards_and_one_number_under_two_names() -> None:
    cards = [mark(1, card_number="6013 01", nik="1"), mark(2, card_number="601301", nik="2")]
    assert [each.tie for each in find_shared_numbers(cards)] == [Tie.CARD]
    own = [cards[0], cards[1]._replace(nik="1", name="Orang 1")]
    assert find_shared_numbers(own) == []
    names = [mark(1, name="Siti", nik="35"), mark(2, name="Budi", nik="35", since=END)]
    assert [each.tie for each in find_shared_numbers(names)] == [Tie.NUMBER]


def test_expected_aid_may_come_to_another_of_the_household() -> None:
    alone = mark(1, nik="35", household_id=7)
    assert find_missing([alone], RULES) == [MissingAid(1, "BPNT", PKH_BPNT)]
    assert find_missing([alone, mark(2, "BPNT", nik="36", household_id=7)], RULES) == []
    assert len(find_missing([alone, mark(2, "BPNT", nik="36", household_id=8)], RULES)) == 1
