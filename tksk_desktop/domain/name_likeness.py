# SPDX-License-Identifier: MIT
"""How alike two written names are: word by word, in any order, with usual slips of the pen.

Only spelling is judged here; what a likeness is worth depends on how common the words are, which
the caller tells.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

VOWELS = frozenset("aiueo")
EQUAL, SLIP, NEAR, ENDING, INITIAL = 1.0, 0.8, 0.55, 0.5, 0.3
"""Same word, one slip of the pen, two slips, another last vowel, only the first letter."""
SHORTEST_FOR_A_SLIP = 4
SHORTEST_FOR_NEAR = 3
SHORTEST_FOR_TWO_SLIPS = 8
SHORTEST_BEGINNING = 4


class NameMatch(IntEnum):
    """What two names are to each other, from opposite to same."""

    DIFFERENT = 0
    """Each has a word that the other lacks."""
    ENDING = 1
    """Only a last vowel differs, which makes another name: Rina and Rini."""
    NEAR = 2
    """The words are alike, but more than a slip apart."""
    SHORTER = 3
    """One has further words."""
    SPELLED = 4
    """The same but for a slip of the pen."""
    SAME = 5
    """The same in the usual spellings, whatever the order and the spaces."""
    UNKNOWN = 6


@dataclass(frozen=True, slots=True)
class NameLikeness:
    """The result for two names: what they are to each other, and its weight in bits."""

    match: NameMatch
    bits: float


class NameJudge:
    """Compares names; remembers pairs of words, which repeat often in a register."""

    def __init__(
        self, word_bits: Callable[[str], float], other_name: float, no_name_shared: float
    ) -> None:
        """``word_bits`` tells how much it says that two people share a word: rare says more.

        The others are added where each name has a word that the other lacks, and where nothing
        is shared at all.
        """
        self._word_bits = word_bits
        self._other_name, self._no_name_shared = other_name, no_name_shared
        self._words: dict[tuple[str, str], float] = {}

    def compare(self, a: Sequence[str], b: Sequence[str]) -> NameLikeness:
        """Compare two names, each cut into folded words."""
        if not a or not b:
            return NameLikeness(NameMatch.UNKNOWN, 0.0)
        if a == b:
            return NameLikeness(NameMatch.SAME, sum(map(self._word_bits, a)))
        joined_a, joined_b = "".join(a), "".join(b)
        if joined_a == joined_b:
            return NameLikeness(NameMatch.SAME, self._longer_bits(a, b))
        pairs, rest_a, rest_b = self._aligned(a, b)
        if rest_a and rest_b and len(a) != len(b) and self._likeness(joined_a, joined_b) >= SLIP:
            return NameLikeness(NameMatch.SPELLED, 0.8 * self._longer_bits(a, b))
        bits = sum(self._bits_of(*pair) for pair in pairs)
        if rest_a and rest_b:
            contradiction = self._other_name if pairs else self._no_name_shared
            return NameLikeness(NameMatch.DIFFERENT, bits + contradiction)
        lowest = min((likeness for _, _, likeness in pairs), default=0.0)
        missing = len(rest_a) + len(rest_b)
        bits -= min(missing, 2) * 1.0
        if lowest == INITIAL and not missing and len(pairs) == 1:
            return NameLikeness(NameMatch.NEAR, bits)
        if lowest == ENDING:
            return NameLikeness(NameMatch.ENDING, bits - 3.0)
        if lowest == NEAR:
            return NameLikeness(NameMatch.NEAR, bits - 2.0)
        if missing:
            return NameLikeness(NameMatch.SHORTER, bits)
        if lowest == EQUAL:
            return NameLikeness(NameMatch.SAME, bits - 1.0)
        return NameLikeness(NameMatch.SPELLED, bits)

    def _longer_bits(self, a: Sequence[str], b: Sequence[str]) -> float:
        """Return what names say together that differ in spaces only."""
        return max(sum(map(self._word_bits, a)), sum(map(self._word_bits, b)))

    def _bits_of(self, one: str, other: str, likeness: float) -> float:
        bits = min(self._word_bits(one), self._word_bits(other))
        if likeness == EQUAL:
            return bits
        if likeness == INITIAL:
            return 1.0
        # The misspelled word is rare only by its slip: what the usual one says counts.
        return max(0.5, bits * likeness - 1.0)

    def _aligned(
        self, a: Sequence[str], b: Sequence[str]
    ) -> tuple[list[tuple[str, str, float]], list[str], list[str]]:
        """Pair the words that fit best; return the pairs and what is left on each side."""
        rest_a, rest_b = list(a), list(b)
        pairs = []
        for word in a:
            if word in rest_b:
                rest_a.remove(word)
                rest_b.remove(word)
                pairs.append((word, word, EQUAL))
        while rest_a and rest_b:
            best = max(
                (
                    (self._likeness(one, other), -abs(i - j), i, j)
                    for i, one in enumerate(rest_a)
                    for j, other in enumerate(rest_b)
                ),
            )
            if not best[0]:
                break
            pairs.append((rest_a.pop(best[2]), rest_b.pop(best[3]), best[0]))
        return pairs, rest_a, rest_b

    def _likeness(self, one: str, other: str) -> float:
        key = (one, other) if one < other else (other, one)
        known = self._words.get(key)
        if known is None:
            known = self._words[key] = word_likeness(*key)
        return known


def word_likeness(one: str, other: str) -> float:
    """Return how alike two folded words are: one of the levels above, or 0."""
    if one == other:
        return EQUAL
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) == 1:
        return INITIAL if long[0] == short else 0.0
    if len(long) - len(short) > 2:
        beginning = len(short) >= SHORTEST_BEGINNING and long.startswith(short)
        return NEAR if beginning else 0.0
    if len(short) < SHORTEST_FOR_A_SLIP:
        alike = len(short) >= SHORTEST_FOR_NEAR and one[0] == other[0]
        return NEAR if alike and slips(one, other, most=1) == 1 else 0.0
    begins = len(long) - len(short) > 1 and long.startswith(short)
    if begins or len(set(one) ^ set(other)) > 4:
        return NEAR if begins else 0.0
    steps = slips(one, other, most=2)
    if steps == 1:
        return ENDING if _other_last_vowel(one, other) else SLIP
    if steps == 2:
        if len(short) >= SHORTEST_FOR_TWO_SLIPS:
            return SLIP if one[0] == other[0] else NEAR
        return NEAR if len(short) >= 6 and one[:2] == other[:2] else 0.0
    return 0.0


def slips(one: str, other: str, *, most: int) -> int:
    """Return how many letters are wrong, missing, added or swapped; ``most + 1`` for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        two_before, before, row = before, row, [i] + [0] * len(other)
        for j, facing in enumerate(other, start=1):
            cost = before[j - 1] + (letter != facing)
            cost = min(cost, before[j] + 1, row[j - 1] + 1)
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                cost = min(cost, two_before[j - 2] + 1)
            row[j] = cost
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _other_last_vowel(one: str, other: str) -> bool:
    """Tell whether only the last vowel differs, as between Rina and Rini, Susanto and Susanti."""
    return (
        len(one) == len(other)
        and one[:-1] == other[:-1]
        and one[-1] in VOWELS
        and other[-1] in VOWELS
    )
