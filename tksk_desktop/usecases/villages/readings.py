# SPDX-License-Identifier: MIT
"""What screens and papers read of village figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.village_figures import Openness, gap


@dataclass(frozen=True)
class WaveLine:
    """One wave, and how many villages have a return in it."""

    id: int
    name: str
    counted_on: date
    note: str
    returns: int


@dataclass(frozen=True)
class Counts:
    """The three counts side by side; None is not known, or not shown for confidentiality."""

    village: int | None = None
    survey: int | None = None
    registered: int | None = None

    @property
    def gap(self) -> int | None:
        """How many more were found than the village says."""
        return gap(self.village, self.survey, self.registered)


@dataclass(frozen=True)
class VillageLine:
    """One village in a wave, for one kind or for all."""

    village_code: str
    village_name: str
    counts: Counts
    poor_households: int | None
    welfare_list: int | None
    openness: Openness | None
    given_by: str
    given_on: date | None
    surveyed_on: date | None
    note: str


@dataclass(frozen=True)
class WaveTable:
    """A wave for one kind, or for all with an empty code; villages by name."""

    wave: WaveLine
    kind_code: str
    lines: tuple[VillageLine, ...]
    total: Counts
    """Of the whole kecamatan; level-3 kinds are counted here only."""


@dataclass(frozen=True)
class ReturnSheet:
    """All of one village in one wave, for its entry; counts by the kind's code."""

    wave: WaveLine
    line: VillageLine
    kinds: tuple[tuple[str, Counts], ...]


@dataclass(frozen=True)
class HistoryPoint:
    """What a wave said of one village, or of all."""

    wave: WaveLine
    counts: Counts
