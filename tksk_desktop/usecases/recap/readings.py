# SPDX-License-Identifier: MIT
"""Frozen values of the receiving desk: what was read, what was taken in, what the recap shows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import Due, PaperProblem, Remark, Standing
from tksk_desktop.domain.received_figures import (
    NEED_COUNTS,
    Fault,
    Part,
    ReceivedFigures,
    Tally,
    in_order,
)


@dataclass(frozen=True)
class ReadPaper:
    """What a reading process found in one file: a problem, or figures with their signer."""

    file_name: str
    problem: PaperProblem | None = None
    sha256: str = ""
    figures: ReceivedFigures | None = None
    figures_sha256: str = ""
    signer_name: str = ""
    fingerprint_sha256: str = ""
    signed_at: datetime | None = None
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class RefusedPaper:
    """A file that was not taken in."""

    file_name: str
    problem: PaperProblem


@dataclass
class Taken:
    """What one run took in; files, not reports, are counted."""

    files: int = 0
    new: int = 0
    repeated: int = 0
    """The very same bytes were there already."""
    refused: list[RefusedPaper] = field(default_factory=list)
    more_refused: int = 0
    """Refused beyond those that are named."""
    months: set[Month] = field(default_factory=set)
    seconds: float = 0.0


class ExpectedPlace(NamedTuple):
    """A sub-district from which a report is expected."""

    code: str
    name: str
    regency: str
    province: str


class PlaceLine(NamedTuple):
    """One sub-district in a month's recap."""

    code: str
    name: str
    regency: str
    province: str
    standing: Standing
    remarks: tuple[Remark, ...]
    faults: tuple[Fault, ...]
    version: int
    letter_number: str
    signer_name: str
    signed_at: datetime | None

    @property
    def said(self) -> tuple[Standing, tuple[Remark, ...], tuple[Fault, ...]]:
        """What is to be said of it."""
        return self.standing, self.remarks, self.faults


class GroupLine(NamedTuple):
    """How many reports of one area are there: a sub-district's regency, or its province."""

    code: str
    name: str
    expected: int
    counted: int
    late: int
    missing: int
    set_aside: int
    """There, and not counted: contested, contradicting itself, or of an unknown signer."""


class NeedSum(NamedTuple):
    """People in need of a kind in one area, summed over the counted reports."""

    area: str
    kind: str
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


class TallySum(NamedTuple):
    """A tally summed over the counted reports of one area."""

    area: str
    tally: Tally


@dataclass(frozen=True)
class Recap:
    """A month over a regency, a province or the country, ready to be shown and written.

    ``groups`` are one level below the area: sub-districts of a regency, regencies of a province,
    provinces of the country; ``needs`` and ``tallies`` name them by their codes.
    """

    month: Month
    area_code: str
    area_name: str
    due: Due
    made_on: date
    keeps_signers: bool
    """Whether the desk knows the signers; else anyone's intact signature counts."""
    places: tuple[PlaceLine, ...]
    groups: tuple[GroupLine, ...]
    needs: tuple[NeedSum, ...]
    tallies: tuple[TallySum, ...]
    kind_names: dict[str, str]
    refused: tuple[RefusedPaper, ...] = ()
    more_refused: int = 0

    def count(self, standing: Standing) -> int:
        """Return how many sub-districts have a standing."""
        return sum(line.standing is standing for line in self.places)

    def needs_by_kind(self) -> tuple[tuple[str, tuple[int, ...]], ...]:
        """Return the sums of each kind over the whole area, in the order of ``NEED_COUNTS``."""
        sums: dict[str, list[int]] = {}
        for need in self.needs:
            counts = sums.setdefault(need.kind, [0] * len(NEED_COUNTS))
            for place, name in enumerate(NEED_COUNTS):
                counts[place] += getattr(need, name)
        return tuple((kind, tuple(counts)) for kind, counts in sorted(sums.items()))

    def tallies_summed(self) -> tuple[Tally, ...]:
        """Return each tally over the whole area."""
        sums: Counter[tuple[Part, str, str]] = Counter()
        for _area, tally in self.tallies:
            sums[tally.part, tally.code, tally.measure] += tally.amount
        return tuple(sorted((Tally(*key, amount) for key, amount in sums.items()), key=in_order))

    @property
    def open_places(self) -> tuple[PlaceLine, ...]:
        """Return the sub-districts about which somebody must do something.

        Who is missing comes last: there are many of them early in the month.
        """
        found = [p for p in self.places if p.standing is not Standing.COUNTED or p.remarks]
        return tuple(sorted(found, key=lambda line: line.standing is Standing.MISSING))

    @property
    def late(self) -> int:
        """How many reports came late."""
        return sum(Remark.LATE in line.remarks for line in self.places)

    @property
    def is_whole(self) -> bool:
        """Tell whether every expected report is there and counted, and no file was refused."""
        counted = all(line.standing is Standing.COUNTED for line in self.places)
        return counted and not self.refused
