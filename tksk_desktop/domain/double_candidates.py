# SPDX-License-Identifier: MIT
"""Who is worth comparing with whom: people who share a key. Comparing everyone would take days.

Keys are narrow enough that few share one, and various enough that a slip in one field leaves
another whole. A key that too many share (a common name in one village) is left out: the true
doubles among them meet under a narrower one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tksk_desktop.domain.identities import Likeness, NameWords

MOST_IN_A_KEY, MOST_IN_A_BROAD_KEY = 30, 10
MANY_PEOPLE = 30_000
"""From so many on, what a key too common says would not be enough anyway: fewer may share one."""
LONG_WORD = 4
WITHOUT_VOWELS = str.maketrans("", "", "aiueo")

Key = tuple[object, ...]


def keys_of(person: Likeness) -> set[Key]:
    """Return the keys under which a person is looked for."""
    firsts = {word[0] for name in person.names for word in name}
    keys: set[Key] = set()
    for nik in person.niks:
        if nik:
            keys |= {("nik", nik), ("nik…", nik[:12]), ("…nik", nik[6:])}
    if person.phone:
        keys.add(("phone", person.phone))
    if person.card:
        keys |= {("card", person.card, first) for first in firsts}
    years, days = _years_and_days(person)
    for year in years:
        for low, high in days:
            keys.add(("born", year, low, high, person.village))
            keys |= {("born", year, low, high, first) for first in firsts}
    streets = _streets(person)
    if streets:
        keys.add(("streets", person.village, *streets[-2:]))
        keys |= {("lives", person.village, each, first) for each in streets for first in firsts}
    for name, joined in zip(person.names, person.joined, strict=True):
        if name:
            _add_name_keys(keys, name, joined, person.village, years, days, streets)
    return keys


def broad_keys_of(person: Likeness) -> set[Key]:
    """Return keys that say much where few share them: two rare words, a street with a name."""
    streets = _streets(person)
    keys: set[Key] = {("streets", *streets[-2:])} if len(streets) > 1 else set()
    keys |= {("lives", person.village, street) for street in streets}
    for name in person.names:
        bones = sorted({_bones(word) for word in name if len(word) > 1})
        for place, bone in enumerate(bones):
            keys |= {("two", bone, other) for other in bones[place + 1 :]}
            keys.add(("word", bone, person.village))
    return keys


def _streets(person: Likeness) -> list[str]:
    """Return the long words of the address, the longest last."""
    words = (each for each in person.address if len(each) >= LONG_WORD)
    return sorted(words, key=lambda word: (len(word), word))


def _years_and_days(person: Likeness) -> tuple[set[int], set[tuple[int, int]]]:
    """Return years of birth (two digits) and days in either order, written or encoded."""
    years, days = set(), set()
    if person.born is not None:
        years.add(person.born.year % 100)
        if not person.born.is_year_only:
            days.add(person.born[1:])
    if person.nik_born is not None:
        years.add(person.nik_born[0])
        days.add(person.nik_born[1:])
    return years, {(min(day), max(day)) for day in days}


def _add_name_keys(
    keys: set[Key],
    name: NameWords,
    joined: str,
    village: str,
    years: set[int],
    days: set[tuple[int, int]],
    streets: Sequence[str],
) -> None:
    whole = "".join(sorted(joined.translate(WITHOUT_VOWELS))) or joined
    keys |= {("name", whole), ("name", whole, village)}
    keys |= {("name", whole, year) for year in years}
    bones = sorted({_bones(word) for word in name if len(word) > 1})
    for place, bone in enumerate(bones):
        keys |= {("word", bone, year, village) for year in years}
        keys |= {("word", bone, *day) for day in days}
        keys |= {("at", bone, street) for street in streets}
        for other in bones[place + 1 :]:
            keys.add(("two", bone, other, village))
            keys |= {("two", bone, other, year) for year in years}
        if len(bones) > 1:
            firsts = {other[0] for other in bones if other != bone}
            keys |= {("word", bone, first, year) for first in firsts for year in years}


def _bones(word: str) -> str:
    return word[0] + word[1:].translate(WITHOUT_VOWELS)


def candidate_pairs(people: Sequence[Likeness]) -> Iterator[tuple[int, list[int]]]:
    """Yield for each place in the sequence the later places worth comparing with it."""
    shared: list[list[list[int]]] = [[] for _ in people]
    part = 0.4 if len(people) > MANY_PEOPLE else 1.0
    for keys, most in ((keys_of, MOST_IN_A_KEY), (broad_keys_of, MOST_IN_A_BROAD_KEY)):
        for found in _groups(people, keys):
            if len(found) <= most * part:
                for place in found[:-1]:
                    shared[place].append(found)
    for place, own in enumerate(shared):
        yield place, sorted({other for group in own for other in group if other > place})
        own.clear()


def _groups(
    people: Sequence[Likeness], keys: Callable[[Likeness], set[Key]]
) -> Iterator[list[int]]:
    """Yield the places of those who share a key."""
    groups: dict[int, int | list[int]] = {}
    for place, person in enumerate(people):
        # The hash stands for the key: a rare clash only costs a comparison.
        for key in map(hash, keys(person)):
            group = groups.setdefault(key, place)
            if isinstance(group, list):
                group.append(place)
            elif group != place:
                groups[key] = [group, place]
    return (group for group in groups.values() if isinstance(group, list))
