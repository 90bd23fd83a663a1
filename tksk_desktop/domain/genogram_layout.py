# SPDX-License-Identifier: MIT
"""Where the people of a genogram stand: by generations, couples side by side, children below.

Whoever the worker moved stays where she put them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from tksk_desktop.domain.figures import Point
from tksk_desktop.domain.genograms import COUPLES, Genogram, KinPerson, KinTieKind
from tksk_desktop.domain.identity_numbers import Sex

ACROSS, DOWN = 112.0, 138.0
"""From one person to the next, and from one generation to the next."""
_ROUNDS = 15

Unit = tuple[int, ...]
"""A person with those they live or lived with, from left to right."""


def place_people(picture: Genogram) -> dict[int, Point]:
    """Return where each person stands."""
    places: dict[int, Point] = {}
    for person in picture.people:
        if person.x is not None and person.y is not None:
            places[person.key] = (person.x, person.y)
    if len(places) == len(picture.people):
        return places
    levels = generations(picture)
    across = _across(picture, levels)
    for person in picture.people:
        if person.key not in places:
            wanted = (across[person.key], levels[person.key] * DOWN)
            places[person.key] = _free_place(wanted, places.values())
    return places


def generations(picture: Genogram) -> dict[int, int]:
    """Return each person's generation, the eldest is 0; couples and siblings share one."""
    levels: dict[int, int] = {}
    for person in _index_first(picture):
        if person.key not in levels:
            _spread(picture, person.key, levels)
    for _ in picture.people:
        if not _push_down(picture, levels):
            break
    lowest = min(levels.values(), default=0)
    return {key: level - lowest for key, level in levels.items()}


def _index_first(picture: Genogram) -> list[KinPerson]:
    return sorted(picture.people, key=lambda person: person.member_id != picture.client_id)


def _spread(picture: Genogram, start: int, levels: dict[int, int]) -> None:
    levels[start] = 0
    waiting = [start]
    while waiting:
        key = waiting.pop(0)
        for tie in picture.ties:
            if key not in (tie.one, tie.other):
                continue
            other = tie.other if tie.one == key else tie.one
            if other in levels:
                continue
            step = 0
            if tie.kind is KinTieKind.PARENT:
                step = 1 if tie.one == key else -1
            levels[other] = levels[key] + step
            waiting.append(other)


def _push_down(picture: Genogram, levels: dict[int, int]) -> bool:
    """Let children stand below both parents and partners level; tell whether one moved."""
    moved = False
    for tie in picture.ties:
        if tie.kind is KinTieKind.PARENT:
            if levels[tie.other] <= levels[tie.one]:
                levels[tie.other] = levels[tie.one] + 1
                moved = True
        elif levels[tie.one] != levels[tie.other]:
            levels[tie.one] = levels[tie.other] = max(levels[tie.one], levels[tie.other])
            moved = True
    return moved


def _across(picture: Genogram, levels: dict[int, int]) -> dict[int, float]:
    """Return each person's x: units pulled towards parents and children, never overlapping."""
    rows = [
        _units(picture, [p.key for p in _index_first(picture) if levels[p.key] == level])
        for level in range(max(levels.values(), default=0) + 1)
    ]
    x: dict[int, float] = {}
    for row in rows:
        _set_out(row, [index * ACROSS for index in range(len(row))], x)
    above, below = _kin(picture)
    best, least = dict(x), _length(picture, x)
    for turn in range(_ROUNDS):
        kin = above if turn % 2 == 0 else below
        for row in rows if turn % 2 == 0 else reversed(rows):
            wanted = [_pull(unit, kin, x) for unit in row]
            ordered = sorted(range(len(row)), key=lambda place: (wanted[place], place))
            row[:] = [_turned(row[place], above, x) for place in ordered]
            _set_out(row, [wanted[place] for place in ordered], x)
        if turn % 2 == 0 and _length(picture, x) < least:
            best, least = dict(x), _length(picture, x)
    return best


def _length(picture: Genogram, x: Mapping[int, float]) -> float:
    """Return how far children stand from below their parents, all together."""
    return sum(
        abs(_mean([x[parent] for parent in picture.parents_of(person.key)]) - x[person.key])
        for person in picture.people
        if picture.parents_of(person.key)
    )


Kin = Mapping[int, Sequence[int]]


def _kin(picture: Genogram) -> tuple[Kin, Kin]:
    """Return for each person who pulls them from above (parents, siblings) and below (children)."""
    above: dict[int, list[int]] = {person.key: [] for person in picture.people}
    below: dict[int, list[int]] = {person.key: [] for person in picture.people}
    for tie in picture.ties:
        if tie.kind is KinTieKind.PARENT:
            above[tie.other].append(tie.one)
            below[tie.one].append(tie.other)
        elif tie.kind is KinTieKind.SIBLING:
            above[tie.one].append(tie.other)
            above[tie.other].append(tie.one)
    return above, below


def _units(picture: Genogram, keys: Sequence[int]) -> list[Unit]:
    """Gather couples of one generation; who had several partners stands between them."""
    partners: dict[int, list[int]] = {key: [] for key in keys}
    for tie in picture.ties:
        if tie.kind in COUPLES and tie.one in partners and tie.other in partners:
            partners[tie.one].append(tie.other)
            partners[tie.other].append(tie.one)
    units: list[Unit] = []
    seen: set[int] = set()
    for key in sorted(keys, key=lambda each: -len(partners[each])):
        if key in seen:
            continue
        seen.add(key)
        others = [each for each in partners[key] if each not in seen]
        seen.update(others)
        units.append(_ordered(picture, key, others))
    return sorted(units, key=lambda unit: min(keys.index(each) for each in unit))


def _ordered(picture: Genogram, key: int, others: Sequence[int]) -> Unit:
    if len(others) == 1:
        pair = (key, others[0])
        is_turned = picture.person(pair[1]).sex is Sex.MALE and (
            picture.person(pair[0]).sex is not Sex.MALE
        )
        return (pair[1], pair[0]) if is_turned else pair
    half = (len(others) + 1) // 2
    return (*others[:half], key, *others[half:])


def _turned(unit: Unit, kin: Kin, x: Mapping[int, float]) -> Unit:
    """Turn a couple where their own kin stand the other way round, so that lines don't cross."""
    if len(unit) != 2 or not kin[unit[0]] or not kin[unit[1]]:
        return unit
    left, right = (_mean([x[each] for each in kin[key]]) for key in unit)
    return (unit[1], unit[0]) if left > right else unit


def _pull(unit: Unit, kin: Kin, x: Mapping[int, float]) -> float:
    """Return where a unit's middle would like to be."""
    middles = [_mean([x[each] for each in kin[key]]) for key in unit if kin[key]]
    return _mean(middles) if middles else _mean([x[key] for key in unit])


def _set_out(row: Sequence[Unit], wanted: Sequence[float], x: dict[int, float]) -> None:
    """Set units out near the wanted middles, in their order and apart from each other."""
    widths = [(len(unit) - 1) * ACROSS for unit in row]
    middles: list[float] = []
    for place, want in enumerate(wanted):
        least = want
        if middles:
            gap = (widths[place - 1] + widths[place]) / 2 + ACROSS
            least = max(want, middles[-1] + gap)
        middles.append(least)
    shift = _mean([want - got for want, got in zip(wanted, middles, strict=True)]) if row else 0.0
    for unit, width, middle in zip(row, widths, middles, strict=True):
        for place, key in enumerate(unit):
            x[key] = middle + shift - width / 2 + place * ACROSS


def _free_place(wanted: Point, taken: Collection[Point]) -> Point:
    """Return the wanted place, or the next to its right where nobody stands."""
    x, y = wanted
    while any(abs(x - ox) < ACROSS * 0.8 and abs(y - oy) < DOWN * 0.5 for ox, oy in taken):
        x += ACROSS / 2
    return (x, y)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
