# SPDX-License-Identifier: MIT
"""What acts on village figures need from outside."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from tksk_desktop.domain.village_figures import FigureWave, VillageReturn


class VillageFigureRecords(Protocol):
    """The waves and the returns of villages."""

    def add_wave(self, wave: FigureWave) -> None: ...
    def wave(self, wave_id: int) -> FigureWave:
        """Return a wave; raise NotFound."""
        ...

    def wave_names(self) -> Mapping[int, str]:
        """Return the names of all waves by id."""
        ...

    def find_return(self, wave_id: int, village_code: str) -> VillageReturn | None: ...
    def add_return(self, given: VillageReturn) -> None: ...
    def remove_return(self, given: VillageReturn) -> None: ...
