# SPDX-License-Identifier: MIT
"""What screens and papers read of the people that villages list."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from tksk_desktop.domain.exchanged_rows import RowField
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.village_lists import ListOutcome, ListVerdict


@dataclass(frozen=True)
class KnownHere:
    """Someone registered, as far as it helps to see whether a row is about them."""

    id: int
    name: str
    nik: str | None
    birth_date: date | None
    village_name: str
    address: str


@dataclass(frozen=True)
class ListedLine:
    """One person: a row of the list, someone registered, or both side by side."""

    kind_code: str
    row_key: str
    """Empty where the list has no such person."""
    name: str
    nik: str | None
    family_card_number: str | None
    sex: Sex | None
    birth_date: date | None
    address: str
    outcome: ListOutcome
    """With the decision reckoned in."""
    differs: tuple[RowField, ...] = ()
    is_unsure: bool = False
    known: KnownHere | None = None
    verdict: ListVerdict = ListVerdict.OPEN
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether there is something to decide still."""
        return self.verdict is ListVerdict.OPEN and self.outcome is not ListOutcome.MATCHED


@dataclass(frozen=True)
class VillageListLine:
    """One list with what came out."""

    id: int
    village_code: str
    village_name: str
    kind_code: str
    given_by: str
    given_on: date
    people: int
    left_out: int
    compared_at: datetime
    outcomes: Counter[ListOutcome]
    open: int
    """How many wait for a decision."""

    def count(self, outcome: ListOutcome) -> int:
        """Return how many people came out so."""
        return self.outcomes[outcome]


@dataclass(frozen=True)
class VillageListSheet:
    """One list with its people: those of the list in its order, then those it lacks by name."""

    line: VillageListLine
    people: tuple[ListedLine, ...]
