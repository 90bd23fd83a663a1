# SPDX-License-Identifier: MIT
"""Waves and returns of villages, as acts need them; lists are in ``village_figure_reads``."""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.village_figures import FigureWave, VillageReturn
from tksk_desktop.storage.schema import figure_waves, village_returns


class DatabaseVillageFigures:
    """Fulfils ``villages.needs.VillageFigureRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_wave(self, wave: FigureWave) -> None:
        """Add a wave."""
        self._session.add(wave)

    def wave(self, wave_id: int) -> FigureWave:
        """Return a wave; raise NotFound."""
        wave = self._session.get(FigureWave, wave_id)
        if wave is None:
            raise NotFound("wave")
        return wave

    def wave_names(self) -> Mapping[int, str]:
        """Return the names of all waves by id."""
        rows = self._session.execute(sa.select(figure_waves.c.id, figure_waves.c.name))
        return {row.id: row.name for row in rows}

    def find_return(self, wave_id: int, village_code: str) -> VillageReturn | None:
        """Return what a village said in a wave, None where it said nothing yet."""
        query = sa.select(VillageReturn).where(
            village_returns.c.wave_id == wave_id, village_returns.c.village_code == village_code
        )
        return self._session.scalar(query)

    def add_return(self, given: VillageReturn) -> None:
        """Add a return."""
        self._session.add(given)

    def remove_return(self, given: VillageReturn) -> None:
        """Remove a return with its figures."""
        self._session.delete(given)
