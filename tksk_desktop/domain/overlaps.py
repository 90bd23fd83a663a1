# SPDX-License-Identifier: MIT
"""Overlap of aid (tumpang tindih): a question to the worker, never a verdict on a person.

Two entries meet where their periods intersect and they share a person, a No. KK or a household.
The rules say what such a meeting means. A number that is blank, or only zeros or dashes, meets
nothing. Findings are derived anew each time, so that changed rules and entries count at once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from tksk_desktop.domain.aid import AidEntry
from tksk_desktop.domain.names import folded_words


class Standing(StrEnum):
    """What a rule says of two programmes together."""

    ALLOWED = "allowed"
    EXPECTED = "expected"
    NEEDS_REASON = "needs_reason"
    NOT_ALLOWED = "not_allowed"


class Tie(StrEnum):
    """What two entries share."""

    PERSON = "person"
    FAMILY_CARD = "family_card"
    HOUSEHOLD = "household"
    CARD = "card"
    """One card number for two people: a double card."""
    NUMBER = "number"
    """One NIK under different names."""


TIES = (Tie.PERSON, Tie.FAMILY_CARD, Tie.HOUSEHOLD)
"""The closest first: entries that meet in several ways are told of once."""


@dataclass(frozen=True)
class OverlapRule:
    """What two programmes mean together, from when to when (``until`` is the last day).

    ``ties`` narrows a rule to what is shared: the same programme for two members of a family may
    be right, and twice for one person wrong. An EXPECTED rule wants the second beside the first.
    """

    first: str
    second: str
    standing: Standing
    since: date
    until: date | None = None
    ties: tuple[Tie, ...] = TIES
    source: str = ""

    def speaks_of(self, tie: Tie, day: date) -> bool:
        """Tell whether the rule holds for what is shared, on a day."""
        return tie in self.ties and self.runs_on(day)

    def runs_on(self, day: date) -> bool:
        """Tell whether the rule holds on a day."""
        return self.since <= day and (self.until is None or day <= self.until)


class AidMark(NamedTuple):
    """What of an entry decides whether it meets another."""

    entry_id: int
    programme: str
    since: date
    until: date
    name: str
    nik: str = ""
    family_card: str = ""
    card_number: str = ""
    client_id: int | None = None
    household_id: int | None = None


def mark_of(entry: AidEntry) -> AidMark:
    """Return what of a recorded entry decides whether it meets another."""
    return AidMark(
        entry.id or 0,
        entry.programme_code,
        entry.period_from,
        entry.period_until,
        entry.name,
        entry.nik,
        entry.family_card_number,
        entry.card_number,
        entry.client_id,
        entry.household_id,
    )


class Overlap(NamedTuple):
    """Two entries that meet; without a rule the worker is asked for a reason."""

    first_id: int
    second_id: int
    tie: Tie
    standing: Standing
    rule: OverlapRule | None


class MissingAid(NamedTuple):
    """An entry beside which another programme is expected and not there."""

    entry_id: int
    wanted: str
    rule: OverlapRule


class Rules:
    """The rules, found by their two programmes."""

    def __init__(self, rules: Sequence[OverlapRule]) -> None:
        self.all = tuple(rules)
        self._by_pair: dict[tuple[str, str], list[OverlapRule]] = defaultdict(list)
        for rule in rules:
            for pair in {(rule.first, rule.second), (rule.second, rule.first)}:
                self._by_pair[pair].append(rule)

    def find(self, first: str, second: str, tie: Tie, day: date) -> OverlapRule | None:
        """Return the youngest rule for two programmes on a day, or None."""
        held = [r for r in self._by_pair.get((first, second), ()) if r.speaks_of(tie, day)]
        return max(held, key=lambda rule: rule.since, default=None)


def number_key(text: str) -> str:
    """Return a number to compare, without spaces and dots; empty where there is none."""
    plain = text if text.isalnum() else re.sub(r"[\W_]", "", text)
    return plain.upper() if plain.strip("0") else ""


def find_overlaps(marks: Iterable[AidMark], rules: Rules) -> list[Overlap]:
    """Return every two entries that meet and are not simply allowed or expected."""
    marks = list(marks)
    found: dict[tuple[int, int], Overlap] = {}
    seen: set[tuple[int, int]] = set()
    for tie in TIES:
        for key in _keys(tie):
            for one, other in _meetings(marks, key):
                pair = _pair(one, other)
                if pair in seen:
                    continue
                seen.add(pair)
                day = max(one.since, other.since)
                rule = rules.find(one.programme, other.programme, tie, day)
                standing = rule.standing if rule else Standing.NEEDS_REASON
                if standing in (Standing.NEEDS_REASON, Standing.NOT_ALLOWED):
                    found[pair] = Overlap(*pair, tie, standing, rule)
    return [found[pair] for pair in sorted(found)]


def find_shared_numbers(marks: Iterable[AidMark]) -> list[Overlap]:
    """Return entries of one card for two people, and of one NIK under different names."""
    marks = list(marks)
    found = []
    for one, other in _meetings(marks, lambda mark: number_key(mark.card_number), always=True):
        if _person(one) != _person(other):
            found.append(Overlap(*_pair(one, other), Tie.CARD, Standing.NEEDS_REASON, None))
    for one, other in _meetings(marks, lambda mark: number_key(mark.nik), always=True):
        if one.name != other.name and folded_words(one.name) != folded_words(other.name):
            found.append(Overlap(*_pair(one, other), Tie.NUMBER, Standing.NEEDS_REASON, None))
    return sorted(found)


def find_missing(marks: Iterable[AidMark], rules: Rules) -> list[MissingAid]:
    """Return entries whose person, family and household lack what a rule expects beside them."""
    marks = list(marks)
    expecting: dict[str, list[OverlapRule]] = defaultdict(list)
    for rule in rules.all:
        if rule.standing is Standing.EXPECTED:
            expecting[rule.first].append(rule)
    keys = [key for tie in TIES for key in _keys(tie)]
    wanted = {rule.second for held in expecting.values() for rule in held}
    groups = [_grouped((m for m in marks if m.programme in wanted), key) for key in keys]
    missing = []
    for mark in marks:
        for rule in expecting.get(mark.programme, ()):
            if not rule.runs_on(mark.since):
                continue
            near = chain.from_iterable(
                _of(group, key(mark)) for key, group in zip(keys, groups, strict=True)
            )
            if not any(m.programme == rule.second and _intersect(mark, m) for m in near):
                missing.append(MissingAid(mark.entry_id, rule.second, rule))
    return missing


Value = str | int | None
"""What entries may share; nothing is shared where it is empty or None."""
Key = Callable[[AidMark], Value]


def _keys(tie: Tie) -> tuple[Key, ...]:
    if tie is Tie.PERSON:
        return (lambda mark: number_key(mark.nik), lambda mark: mark.client_id)
    if tie is Tie.FAMILY_CARD:
        return (lambda mark: number_key(mark.family_card),)
    return (lambda mark: mark.household_id,)


def _person(mark: AidMark) -> Hashable:
    return number_key(mark.nik) or mark.client_id or tuple(folded_words(mark.name))


def _grouped(marks: Iterable[AidMark], key: Key) -> Mapping[Value, list[AidMark]]:
    groups: dict[Value, list[AidMark]] = defaultdict(list)
    for mark in marks:
        if value := key(mark):
            groups[value].append(mark)
    return groups


def _of(groups: Mapping[Value, list[AidMark]], value: Value) -> Sequence[AidMark]:
    return groups.get(value, ()) if value else ()


def _meetings(
    marks: Iterable[AidMark], key: Key, *, always: bool = False
) -> Iterator[tuple[AidMark, AidMark]]:
    """Yield two and two of one key whose periods intersect, or all of them ``always``."""
    for group in _grouped(marks, key).values():
        if len(group) == 1:
            continue
        group.sort(key=lambda mark: mark.since)
        for place, one in enumerate(group):
            for other in group[place + 1 :]:
                if not always and other.since > one.until:
                    break
                yield one, other


def _intersect(one: AidMark, other: AidMark) -> bool:
    return one.since <= other.until and other.since <= one.until


def _pair(one: AidMark, other: AidMark) -> tuple[int, int]:
    return min(one.entry_id, other.entry_id), max(one.entry_id, other.entry_id)
