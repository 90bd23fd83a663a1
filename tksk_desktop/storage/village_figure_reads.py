# SPDX-License-Identifier: MIT
"""Reads village figures beside the register's own count: plain statements, frozen lines.

The register counts needs, so that a person with two kinds is counted in both, as villages and
surveys do. Kinds of level 3 are counted for the whole kecamatan only, never per village.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

import sqlalchemy as sa

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.village_figures import OF_HOUSEHOLDS, FigureSource
from tksk_desktop.storage.living_places import counted_needs
from tksk_desktop.storage.schema import (
    clients,
    figure_waves,
    village_figures,
    village_returns,
    villages,
)
from tksk_desktop.usecases.villages.readings import (
    Counts,
    HistoryPoint,
    ReturnSheet,
    VillageLine,
    WaveLine,
    WaveTable,
)

ALL = ""
"""Instead of a kind: all kinds together."""


class VillageFigureReads:
    """Reads over one engine; ``confidential`` are the kinds of level 3."""

    def __init__(self, engine: sa.Engine, confidential: frozenset[str]) -> None:
        self._engine = engine.execution_options(reader=True)
        self._confidential = confidential

    def waves(self) -> tuple[WaveLine, ...]:
        """Return all waves, the newest first."""
        with self._engine.connect() as connection:
            return _waves(connection)

    def table(self, wave_id: int, kind_code: str = ALL) -> WaveTable:
        """Return a wave's villages by name, for one kind or for all; raise NotFound."""
        (table,) = self.tables(wave_id, (kind_code,))
        return table

    def tables(self, wave_id: int, kind_codes: Sequence[str]) -> tuple[WaveTable, ...]:
        """Return a wave's villages for several kinds; the register is counted once."""
        with self._engine.connect() as connection:
            wave = _wave(connection, wave_id)
            told = _ToldInWave(connection, wave, self._confidential)
            lines = _lines(connection, told)
        return tuple(
            WaveTable(
                wave,
                code,
                tuple(replace(line, counts=told.counts(code, line.village_code)) for line in lines),
                told.total(code),
            )
            for code in kind_codes
        )

    def sheet(self, wave_id: int, village_code: str) -> ReturnSheet:
        """Return all of one village, kind by kind; raise NotFound."""
        with self._engine.connect() as connection:
            wave = _wave(connection, wave_id)
            told = _ToldInWave(connection, wave, self._confidential)
            line = next(
                (x for x in _lines(connection, told) if x.village_code == village_code), None
            )
        if line is None:
            raise NotFound("village")
        kinds = tuple(
            (code, told.counts(code, village_code)) for code in told.kinds_of(village_code)
        )
        return ReturnSheet(wave, replace(line, counts=told.counts(ALL, village_code)), kinds)

    def history(self, village_code: str | None, kind_code: str = ALL) -> tuple[HistoryPoint, ...]:
        """Return what each wave said of one village, or of all, the oldest first."""
        points = []
        with self._engine.connect() as connection:
            for wave in reversed(_waves(connection)):
                told = _ToldInWave(connection, wave, self._confidential)
                if village_code is None:
                    counts = told.total(kind_code)
                else:
                    counts = told.counts(kind_code, village_code)
                points.append(HistoryPoint(wave, counts))
        return tuple(points)


class _ToldInWave:
    """All figures of a wave by village, source and kind, and the register on its day."""

    def __init__(
        self, connection: sa.Connection, wave: WaveLine, confidential: frozenset[str]
    ) -> None:
        self.wave_id = wave.id
        self._confidential = confidential
        self._figures = _figures(connection, wave.id)
        self._registered = _registered(connection, wave.counted_on)

    def counts(self, kind_code: str, village_code: str) -> Counts:
        """Return the counts of one village; nothing of a kind of level 3."""
        if kind_code in self._confidential:
            return Counts()
        own = sum(
            count
            for (place, kind), count in self._registered.items()
            if place == village_code and kind_code in (ALL, kind) and kind not in self._confidential
        )
        said = partial(self._said, kind_code, village_code)
        return Counts(said(FigureSource.VILLAGE), said(FigureSource.SURVEY), own)

    def total(self, kind_code: str) -> Counts:
        """Return the counts of the whole kecamatan."""
        own = sum(n for (_, kind), n in self._registered.items() if kind_code in (ALL, kind))
        said = partial(self._said, kind_code, None)
        return Counts(said(FigureSource.VILLAGE), said(FigureSource.SURVEY), own)

    def official(self, village_code: str, source: FigureSource) -> int | None:
        """Return a figure of households."""
        return self._figures.get((village_code, source, OF_HOUSEHOLDS))

    def kinds_of(self, village_code: str) -> list[str]:
        """Return the kinds that anything is known of in a village."""
        said = {kind for place, _, kind in self._figures if place == village_code}
        said |= {kind for place, kind in self._registered if place == village_code}
        return sorted(said - {OF_HOUSEHOLDS} - self._confidential)

    def _said(self, kind_code: str, village_code: str | None, source: FigureSource) -> int | None:
        """Return the sum of what was said, None where nothing was."""
        said = [
            count
            for (place, told_by, kind), count in self._figures.items()
            if told_by is source
            and village_code in (None, place)
            and kind_code in (ALL, kind)
            and (village_code is None or kind not in self._confidential)
        ]
        return sum(said) if said else None


def _waves(connection: sa.Connection) -> tuple[WaveLine, ...]:
    returns = (
        sa.select(sa.func.count())
        .where(village_returns.c.wave_id == figure_waves.c.id)
        .scalar_subquery()
    )
    columns = figure_waves.c
    query = sa.select(columns.id, columns.name, columns.counted_on, columns.note, returns).order_by(
        columns.counted_on.desc(), columns.id.desc()
    )
    return tuple(WaveLine(*row) for row in connection.execute(query))


def _wave(connection: sa.Connection, wave_id: int) -> WaveLine:
    found = [wave for wave in _waves(connection) if wave.id == wave_id]
    if not found:
        raise NotFound("wave")
    return found[0]


def _figures(connection: sa.Connection, wave_id: int) -> dict[tuple[str, FigureSource, str], int]:
    query = (
        sa.select(
            village_returns.c.village_code,
            village_figures.c.source,
            village_figures.c.kind_code,
            village_figures.c.count,
        )
        .select_from(village_figures.join(village_returns))
        .where(village_returns.c.wave_id == wave_id)
    )
    return {
        (place, source, kind): count for place, source, kind, count in connection.execute(query)
    }


def _registered(connection: sa.Connection, day: date) -> dict[tuple[str, str], int]:
    counted = counted_needs()
    needs = counted.c
    query = (
        sa.select(needs.village_code, needs.kind_code, sa.func.count(clients.c.id.distinct()))
        .select_from(counted.join(clients, clients.c.id == needs.client_id))
        .where(
            needs.since <= day,
            sa.or_(needs.until.is_(None), needs.until > day),
            clients.c.merged_into_id.is_(None),
        )
        .group_by(needs.village_code, needs.kind_code)
    )
    return {(place, kind): count for place, kind, count in connection.execute(query)}


def _lines(connection: sa.Connection, told: _ToldInWave) -> list[VillageLine]:
    """Return every village with what its return says, counts of kinds still to come."""
    given = village_returns.c
    said = sa.and_(given.village_code == villages.c.code, given.wave_id == told.wave_id)
    query = (
        sa.select(
            villages.c.code,
            villages.c.name,
            given.openness,
            sa.func.coalesce(given.given_by, ""),
            given.given_on,
            given.surveyed_on,
            sa.func.coalesce(given.note, ""),
        )
        .select_from(villages.outerjoin(village_returns, said))
        .order_by(villages.c.name)
    )
    return [
        VillageLine(
            code,
            name,
            Counts(),
            told.official(code, FigureSource.POOR_HOUSEHOLDS),
            told.official(code, FigureSource.WELFARE_LIST),
            *further,
        )
        for code, name, *further in connection.execute(query)
    ]
