# SPDX-License-Identifier: MIT
"""The figures of one received report as they came, and whether they add up.

Counts only, as the published form carries them. How the file is read stands in
``usecases/recap/read_figures.py``; what a desk concludes from many of them in ``recaps.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tksk_desktop.domain.months import Month


class Part(StrEnum):
    """What a tally counts beside the people in need."""

    SESSIONS = "sessions"
    PLACES = "places"
    HINDRANCES = "hindrances"
    CASES = "cases"
    GROUPS = "groups"
    TOTALS = "totals"


class Fault(StrEnum):
    """How figures contradict themselves."""

    NEEDS_FLOW = "needs_flow"
    NEEDS_PARTS = "needs_parts"
    NEEDS_TWICE = "needs_twice"
    FOREIGN_VILLAGE = "foreign_village"
    CASES = "cases"
    GROUPS = "groups"
    SEATS = "seats"
    SESSIONS_AND_PLACES = "sessions_and_places"
    SHORT_JOURNAL = "short_journal"


@dataclass(frozen=True)
class ReceivedNeed:
    """People of one kind of need in one village, or in the whole sub-district (village empty)."""

    kind: str
    village: str
    opening: int
    came_in: int
    went_out: int
    closing: int
    male: int
    female: int
    sex_unknown: int
    families: int
    groups: int
    communities: int


NEED_COUNTS = (
    "opening",
    "came_in",
    "went_out",
    "closing",
    "male",
    "female",
    "sex_unknown",
    "families",
    "groups",
    "communities",
)
"""The counts of ``ReceivedNeed``, in the order of the published form."""


MEASURES = (
    "sessions",
    "clients",
    "expected",
    "present",
    "walk_ins",
    "times",
    "opening",
    "opened",
    "closed",
    "formed",
    "ended",
    "closing",
    "members",
    "officers",
    "meetings",
    "activities",
    "registered",
    "newly_registered",
    "follow_ups_agreed",
    "photos",
)
"""What tallies count, in the order in which they are shown."""


@dataclass(frozen=True)
class Tally:
    """One count of a part: of a kind of session, a place, a hindrance, or a total."""

    part: Part
    code: str
    measure: str
    amount: int


def in_order(tally: Tally) -> tuple[int, str, int]:
    """Return the key that sorts tallies as they are shown; what nobody knows comes last."""
    known = tally.measure in MEASURES
    place = MEASURES.index(tally.measure) if known else len(MEASURES)
    return list(Part).index(tally.part), tally.code, place


@dataclass(frozen=True)
class ReceivedFigures:
    """What one report says of one sub-district in one month."""

    document_id: str
    version: int
    letter_number: str
    letter_date: date
    replaces: str
    subdistrict_code: str
    subdistrict: str
    regency: str
    province: str
    month: Month
    villages: frozenset[str]
    needs: tuple[ReceivedNeed, ...]
    tallies: tuple[Tally, ...]

    def amount(self, part: Part, measure: str) -> int:
        """Return a measure of a part, over all its codes."""
        return sum(t.amount for t in self.tallies if (t.part, t.measure) == (part, measure))

    def by_kind(self) -> tuple[ReceivedNeed, ...]:
        """Return the people in need of the whole sub-district, a row for each kind."""
        sums: dict[str, list[int]] = {}
        for need in self.needs:
            counts = sums.setdefault(need.kind, [0] * len(NEED_COUNTS))
            for place, name in enumerate(NEED_COUNTS):
                counts[place] += getattr(need, name)
        return tuple(ReceivedNeed(kind, "", *counts) for kind, counts in sums.items())

    def faults(self) -> tuple[Fault, ...]:
        """Return each way in which the figures contradict themselves, once."""
        return tuple(dict.fromkeys((*self._faults_of_needs(), *self._faults_of_tallies())))

    def _faults_of_needs(self) -> Iterator[Fault]:
        seen: set[tuple[str, str]] = set()
        for need in self.needs:
            if need.opening + need.came_in - need.went_out != need.closing:
                yield Fault.NEEDS_FLOW
            persons = need.male + need.female + need.sex_unknown
            if persons + need.families + need.groups + need.communities != need.closing:
                yield Fault.NEEDS_PARTS
            if (need.kind, need.village) in seen:
                yield Fault.NEEDS_TWICE
            seen.add((need.kind, need.village))
            if need.village and need.village not in self.villages:
                yield Fault.FOREIGN_VILLAGE
        if any(not code.startswith(f"{self.subdistrict_code}.") for code in self.villages):
            yield Fault.FOREIGN_VILLAGE

    def _faults_of_tallies(self) -> Iterator[Fault]:
        for part, came, went, fault in (
            (Part.CASES, "opened", "closed", Fault.CASES),
            (Part.GROUPS, "formed", "ended", Fault.GROUPS),
        ):
            opening, closing = self.amount(part, "opening"), self.amount(part, "closing")
            if opening + self.amount(part, came) - self.amount(part, went) != closing:
                yield fault
        if self.amount(Part.SESSIONS, "present") > self.amount(Part.SESSIONS, "expected"):
            yield Fault.SEATS
        held = self.amount(Part.SESSIONS, "sessions")
        if held != self.amount(Part.PLACES, "sessions"):
            yield Fault.SESSIONS_AND_PLACES
        # The journal also lists late entries of former months, so it may be longer.
        if held > self.amount(Part.TOTALS, "activities"):
            yield Fault.SHORT_JOURNAL
