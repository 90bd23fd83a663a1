# SPDX-License-Identifier: MIT
"""What the screens can do with village figures, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.usecases.villages.compare_lists import ListFile, NewVillageList
from tksk_desktop.usecases.villages.decide_listed import NewListDecision
from tksk_desktop.usecases.villages.keep_village_figures import NewReturn, NewWave
from tksk_desktop.usecases.villages.list_readings import VillageListLine, VillageListSheet
from tksk_desktop.usecases.villages.readings import HistoryPoint, ReturnSheet, WaveLine, WaveTable


class KeepWave(Protocol):
    """Begin a wave, or correct the one with ``wave_id``."""

    def __call__(self, new: NewWave, *, wave_id: int | None) -> Changes: ...


@dataclass(frozen=True)
class VillageListActs:
    """People listed by villages, beside the register."""

    lists: Callable[[int], tuple[VillageListLine, ...]]
    """Of a round."""
    sheet: Callable[[int], VillageListSheet]
    take: Callable[[NewVillageList, ListFile, Progress, OnDatabase], Changes]
    """Read a list, compare it with the whole register, keep it; beside the database thread."""
    compare: Callable[[int, Progress, OnDatabase], Changes]
    """Compare all lists of a round again."""
    remove: Callable[[int], Changes]
    decide: Callable[[NewListDecision], Changes]
    paper: Callable[[int], bytes]
    """The lists of a round as PDF, with initials."""
    workbook: Callable[[int], bytes]


@dataclass(frozen=True)
class VillageActs:
    """Figures of villages and surveys, wave by wave; an empty kind means all kinds."""

    waves: Callable[[], tuple[WaveLine, ...]]
    table: Callable[[int, str], WaveTable]
    """Of a wave, for a kind."""
    sheet: Callable[[int, str], ReturnSheet]
    """Of a wave, of a village."""
    history: Callable[[str | None, str], tuple[HistoryPoint, ...]]
    """Of a village or of all, for a kind."""
    keep_wave: KeepWave
    keep_return: Callable[[NewReturn], Changes]
    paper: Callable[[int], bytes]
    """A wave as PDF."""
    workbook: Callable[[int], bytes]
