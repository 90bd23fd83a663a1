# SPDX-License-Identifier: MIT
"""Are two people the same one? A sum of evidence in the manner of Fellegi and Sunter.

Each field that both know adds what its agreement says (in bits, more for a rare name than for a
common one) or takes away what its contradiction says. What one of them lacks says nothing. From
the sum goes what it takes to find one person among so many. A sum alone never joins: some patterns
are always asked about, and those of twins, siblings or father and son speak against.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from tksk_desktop.domain.birth_evidence import compare_births
from tksk_desktop.domain.double_reasons import Reason
from tksk_desktop.domain.identities import Likeness, NameWords
from tksk_desktop.domain.name_likeness import NameJudge, NameLikeness, NameMatch
from tksk_desktop.domain.number_evidence import compare_niks

ASK_FROM = 2.0
"""Bits above even odds from which a pair is asked about."""
SURE_FROM = 9.0
SMALLEST_CROWD = 1000
"""A small register is judged as if it had so many people: chance must not look like proof."""
MOST_NAME_BITS = 15.0
MOST_HOUSEHOLD_BITS = 13.0
"""Card, address, phone and parents are shared by a household, so they say little together."""


class Sameness(StrEnum):
    """What the comparison says of two people."""

    SURE = "sure"
    PROBABLE = "probable"
    """Ask the worker."""
    NO = "no"


@dataclass(frozen=True)
class FieldProfile:
    """How people are written down in one kind of list, and whether families stand in it.

    It says what contradictions weigh, never from where a pair counts as the same.
    """

    doubles_expected: float = 0.1
    """How many doubles a person has on average."""
    families: bool = True
    """Twins, siblings, parents and children stand in the list and share card and address."""
    other_name: float = -9.0
    """Each name has a word that the other lacks."""
    no_name_shared: float = -12.0
    birth_contradiction: float = 1.0
    """Part of the weight of a contradicting birth date that counts."""
    same_address: float = 7.0
    """What one address says at most: here a neighbourhood shares most of its words."""


REGISTER = FieldProfile()
"""Our own register and lists like it: nearly every family is in it."""
SINGLE_PEOPLE = FieldProfile(
    doubles_expected=1.0,
    families=False,
    other_name=-4.0,
    no_name_shared=-7.0,
    birth_contradiction=0.4,
    same_address=13.0,
)
"""Lists of unrelated people typed carelessly: an address is nearly as good as a name there."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason with its weight in bits; below zero it speaks against."""

    reason: Reason
    bits: float


@dataclass(frozen=True, slots=True)
class _Besides:
    """What everything but the names says."""

    bits: float
    evidence: list[Evidence]
    nik: Reason | None
    born: Reason | None
    in_family: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """The result for two people."""

    sameness: Sameness
    bits: float
    """Above even odds."""
    evidence: tuple[Evidence, ...]

    @property
    def reasons_for(self) -> tuple[Reason, ...]:
        """What speaks for one person, the strongest first."""
        said = sorted(self.evidence, key=lambda each: -each.bits)
        return tuple(each.reason for each in said if each.bits > 0)

    @property
    def reasons_against(self) -> tuple[Reason, ...]:
        """What speaks for two people, the strongest first."""
        said = sorted(self.evidence, key=lambda each: each.bits)
        return tuple(each.reason for each in said if each.bits <= 0)


@dataclass
class Crowd:
    """How many people there are, and how common names and villages are among them."""

    people: int = 0
    words: Counter[str] = field(default_factory=Counter)
    names: Counter[NameWords] = field(default_factory=Counter)
    """Whole names, their words in alphabetical order."""
    villages: Counter[str] = field(default_factory=Counter)

    def add(self, people: Iterable[Likeness]) -> None:
        """Count people."""
        for each in people:
            self.people += 1
            self.words.update({word for name in each.names for word in name})
            self.names[tuple(sorted(each.names[0]))] += 1
            self.villages[each.village] += 1

    @property
    def size(self) -> int:
        """The number of people that is reckoned with."""
        return max(self.people, SMALLEST_CROWD)

    def word_bits(self, word: str) -> float:
        """Return what sharing a word of a name says."""
        return self._rarity(self.words[word], 11.0) - (1.0 if len(word) < 3 else 0.0)

    def name_bits(self, name: NameWords) -> float:
        """Return what sharing a whole name says at most, by how many bear it."""
        return self._rarity(self.names[tuple(sorted(name))], MOST_NAME_BITS)

    def village_bits(self, village: str) -> float:
        """Return what living in the same village says."""
        return max(1.5, self._rarity(self.villages[village], 6.5))

    def _rarity(self, count: int, most: float) -> float:
        # A pair of the same person is counted twice: one of them is no sign of being common.
        return min(most, math.log2(self.size / max(1, count - 1)))


class DoubleJudge:
    """Compares people of one crowd."""

    def __init__(self, crowd: Crowd, profile: FieldProfile = REGISTER) -> None:
        self._crowd = crowd
        self._profile = profile
        self._bits: dict[str, float] = {}
        self._names = NameJudge(self._word_bits, profile.other_name, profile.no_name_shared)
        self._prior = math.log2(crowd.size / profile.doubles_expected)

    def compare(self, a: Likeness, b: Likeness) -> Comparison:
        """Return whether two people are the same, with all reasons."""
        return self._with_names(a, b, self._besides_names(a, b))

    def find(self, a: Likeness, b: Likeness) -> Comparison | None:
        """Return the comparison where the two may be the same; most pairs are given up early."""
        if self._is_hopeless(a, b):
            return None
        besides = self._besides_names(a, b)
        if besides.bits + MOST_NAME_BITS < ASK_FROM and besides.nik not in _OWN_NUMBER:
            return None
        found = self._with_names(a, b, besides)
        return found if found.sameness is not Sameness.NO else None

    def _is_hopeless(self, a: Likeness, b: Likeness) -> bool:
        """Tell quickly whether nothing but a shared name can speak for two people born apart."""
        if a.born is None or b.born is None or not self._profile.families:
            return False
        (year, month, day), (other_year, other_month, other_day) = a.born, b.born
        born_apart = (
            abs(year - other_year) > 1
            and (month, day) != (other_month, other_day)
            and not (a.born.is_year_only or b.born.is_year_only)
        )
        return (
            born_apart
            and (a.card != b.card or not a.card)
            and (a.phone != b.phone or not a.phone)
            and not (a.mother and b.mother)
            and not any(number and number in b.niks for number in a.niks)
            and a.nik_born != b.nik_born
            and len(a.names) == len(b.names) == 1
            and self._prior >= MOST_NAME_BITS
        )

    def _besides_names(self, a: Likeness, b: Likeness) -> _Besides:
        found = []
        nik = compare_niks(a.niks, b.niks)
        if nik is not None:
            found.append(Evidence(*nik))
        born = compare_births(a, b)
        if born is not None:
            bits = born[1] if born[1] > 0 else born[1] * self._profile.birth_contradiction
            found.append(Evidence(born[0], bits))
        if a.sex and b.sex:
            found.append(_SEX_SAME if a.sex == b.sex else _SEX_DIFFERS)
        found += self._compare_places(a, b)
        bits = sum(each.bits for each in found) - self._prior
        household = self._compare_household(a, b)
        shared = sum(each.bits for each in household if each.bits > 0)
        bits += min(shared, MOST_HOUSEHOLD_BITS)
        bits += sum(each.bits for each in household if each.bits < 0)
        return _Besides(
            bits,
            found + household,
            nik[0] if nik else None,
            born[0] if born else None,
            self._profile.families and shared > 0,
        )

    def _with_names(self, a: Likeness, b: Likeness, besides: _Besides) -> Comparison:
        name, by_alias = self._compare_names(a, b)
        total = besides.bits + name.bits
        sameness, pattern = _judge(total, name.match, besides)
        found = list(besides.evidence)
        if name.match is not NameMatch.UNKNOWN:
            found.insert(0, Evidence(_NAME_REASONS[name.match, by_alias], name.bits))
        if pattern is not None:
            found.append(Evidence(pattern, 0.0))
        return Comparison(sameness, total, tuple(found))

    def _word_bits(self, word: str) -> float:
        bits = self._bits.get(word)
        if bits is None:
            bits = self._bits[word] = self._crowd.word_bits(word)
        return bits

    def _compare_names(self, a: Likeness, b: Likeness) -> tuple[NameLikeness, bool]:
        """Compare each name of one with each of the other; the most alike counts."""
        best = self._capped(a.names[0], b.names[0])
        by_alias = False
        for i, one in enumerate(a.names):
            for j, other in enumerate(b.names):
                if not i and not j:
                    continue
                found = self._names.compare(one, other)
                bits = min(found.bits, MOST_NAME_BITS) - 1.5
                if found.match is not NameMatch.UNKNOWN and bits > best.bits:
                    best, by_alias = NameLikeness(found.match, bits), True
        return best, by_alias

    def _capped(self, one: NameWords, other: NameWords) -> NameLikeness:
        found = self._names.compare(one, other)
        most = self._crowd.name_bits(one) if found.match is NameMatch.SAME else MOST_NAME_BITS
        return found if found.bits <= most else NameLikeness(found.match, most)

    def _compare_places(self, a: Likeness, b: Likeness) -> list[Evidence]:
        found = []
        if a.birth_place and b.birth_place:
            alike = self._names._likeness(a.birth_place, b.birth_place) > 0
            found.append(
                Evidence(Reason.BIRTH_PLACE_SAME, 2.0)
                if alike
                else Evidence(Reason.BIRTH_PLACE_DIFFERS, -2.0)
            )
        if a.village and b.village:
            if a.village == b.village:
                found.append(Evidence(Reason.VILLAGE_SAME, self._crowd.village_bits(a.village)))
            elif self._names._likeness(a.village, b.village) > 0.6:
                bits = self._crowd.village_bits(a.village) - 1.0
                found.append(Evidence(Reason.VILLAGE_SAME, bits))
            else:
                found.append(Evidence(Reason.VILLAGE_DIFFERS, -2.0))
        return found

    def _compare_household(self, a: Likeness, b: Likeness) -> list[Evidence]:
        found = []
        if a.card and b.card:
            same = a.card == b.card
            found.append(
                Evidence(Reason.CARD_SAME, 8.0) if same else Evidence(Reason.CARD_DIFFERS, -1.0)
            )
        if a.phone and b.phone:
            same = a.phone == b.phone
            found.append(
                Evidence(Reason.PHONE_SAME, 7.0) if same else Evidence(Reason.PHONE_DIFFERS, -1.0)
            )
        if a.address and b.address:
            found += self._compare_addresses(a.address, b.address)
        for one, other, same_reason, other_reason in (
            (a.mother, b.mother, Reason.MOTHER_SAME, Reason.MOTHER_DIFFERS),
            (a.father, b.father, Reason.FATHER_SAME, Reason.FATHER_DIFFERS),
        ):
            if one and other:
                parent = self._names.compare(one, other)
                if parent.match >= NameMatch.SHORTER:
                    found.append(Evidence(same_reason, max(1.0, min(5.0, parent.bits))))
                elif parent.match is NameMatch.DIFFERENT:
                    found.append(Evidence(other_reason, -5.0))
        return found

    def _compare_addresses(self, a: frozenset[str], b: frozenset[str]) -> list[Evidence]:
        """Weigh the shared words by their length: a street says more than a house number."""
        shared = a & b
        weight = float(sum(map(len, shared)))
        rest_b = b - shared
        for word in a - shared:
            likeness, match = max(
                ((self._names._likeness(word, other), other) for other in rest_b),
                default=(0.0, ""),
            )
            if likeness >= 0.8 and (len(word) > 3 or not word.isdecimal()):
                weight += likeness * len(word)
                rest_b -= {match}
        part = weight / min(sum(map(len, a)), sum(map(len, b)))
        most = self._profile.same_address
        if part >= 0.6:
            return [Evidence(Reason.ADDRESS_SAME, most if part >= 0.85 else 0.7 * most)]
        if part >= 0.35:
            return [Evidence(Reason.ADDRESS_ALIKE, 0.35 * most)]
        return [Evidence(Reason.ADDRESS_DIFFERS, -1.5)] if part < 0.2 else []


_SEX_SAME, _SEX_DIFFERS = Evidence(Reason.SEX_SAME, 0.9), Evidence(Reason.SEX_DIFFERS, -4.5)
_NAME_REASONS = {
    (NameMatch.SAME, False): Reason.NAME_SAME,
    (NameMatch.SPELLED, False): Reason.NAME_SPELLED,
    (NameMatch.SHORTER, False): Reason.NAME_SHORTER,
    (NameMatch.NEAR, False): Reason.NAME_NEAR,
    (NameMatch.ENDING, False): Reason.NAME_ENDING,
    (NameMatch.DIFFERENT, False): Reason.NAME_DIFFERS,
    (NameMatch.SAME, True): Reason.ALIAS_SAME,
    (NameMatch.SPELLED, True): Reason.ALIAS_SAME,
    (NameMatch.SHORTER, True): Reason.ALIAS_SAME,
    (NameMatch.NEAR, True): Reason.NAME_NEAR,
    (NameMatch.ENDING, True): Reason.NAME_ENDING,
    (NameMatch.DIFFERENT, True): Reason.NAME_DIFFERS,
}
_SAME_BIRTH = frozenset({Reason.BIRTH_SAME, Reason.BIRTH_BY_NIK})
_OTHER_BIRTH = frozenset({Reason.BIRTH_DIFFERS, Reason.GENERATION_APART})
_OTHER_NIK = frozenset({Reason.NIK_DIFFERS, Reason.NIK_SERIAL_DIFFERS})
_OWN_NUMBER = frozenset({Reason.NIK_SAME, Reason.NIK_FORMER})


def _judge(total: float, name: NameMatch, besides: _Besides) -> tuple[Sameness, Reason | None]:
    """Turn the sum into an answer; return the pattern that forbade a plainer one."""
    nik, born = besides.nik, besides.born
    if nik in _OWN_NUMBER:
        # One number, one person: but it may have been typed for the wrong one.
        if name >= NameMatch.SHORTER and born not in _OTHER_BIRTH:
            return (Sameness.SURE if total >= SURE_FROM else Sameness.PROBABLE), None
        return Sameness.PROBABLE, Reason.NUMBER_OF_ANOTHER
    pattern = _family_pattern(name, nik, born, besides.in_family)
    if pattern is not None:
        return Sameness.NO, pattern
    if total < ASK_FROM:
        return Sameness.NO, None
    plain = name is NameMatch.SAME and born in _SAME_BIRTH and nik not in _OTHER_NIK
    if plain and total >= SURE_FROM:
        return Sameness.SURE, None
    return Sameness.PROBABLE, None


def _family_pattern(
    name: NameMatch, nik: Reason | None, born: Reason | None, in_family: bool
) -> Reason | None:
    """Return what two members of one family look like, where these two look so."""
    alike = name in (NameMatch.NEAR, NameMatch.ENDING)
    if born in _SAME_BIRTH:
        if name is NameMatch.DIFFERENT and (in_family or nik in _OTHER_NIK):
            return Reason.LIKE_TWINS
        if alike and nik in _OTHER_NIK:
            return Reason.LIKE_TWINS
    if not in_family:
        return None
    if name is NameMatch.ENDING and nik is not Reason.NIK_ONE_SLIP:
        # More twins are called Rina and Rini than Rinas are written Rini.
        return Reason.LIKE_TWINS if born in _SAME_BIRTH else Reason.LIKE_SIBLINGS
    if born is Reason.GENERATION_APART and name >= NameMatch.NEAR:
        return Reason.LIKE_PARENT_AND_CHILD
    if name is NameMatch.DIFFERENT:
        return Reason.LIKE_SIBLINGS
    return None
