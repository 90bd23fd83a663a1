# SPDX-License-Identifier: MIT
"""What the screens can do with village figures, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.villages.keep_village_figures import NewReturn, NewWave
from tksk_desktop.usecases.villages.readings import HistoryPoint, ReturnSheet, WaveLine, WaveTable


class KeepWave(Protocol):
    """Begin a wave, or correct the one with ``wave_id``."""

    def __call__(self, new: NewWave, *, wave_id: int | None) -> Changes: ...


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
