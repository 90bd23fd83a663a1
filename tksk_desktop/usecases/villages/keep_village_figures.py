# SPDX-License-Identifier: MIT
"""Begin a wave of village figures, and keep what one village and its survey say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.village_figures import (
    OF_HOUSEHOLDS,
    FigureSource,
    FigureWave,
    Openness,
    VillageFigure,
    VillageReturn,
    return_problems,
    wave_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


@dataclass(frozen=True)
class NewWave:
    """What the form of a wave says."""

    name: str
    counted_on: date
    note: str = ""


@dataclass(frozen=True)
class NewReturn:
    """What the form of a village says; ``kinds`` are kind, village's figure, survey's figure."""

    wave_id: int
    village_code: str
    kinds: tuple[tuple[str, int | None, int | None], ...] = ()
    poor_households: int | None = None
    welfare_list: int | None = None
    given_by: str = ""
    given_on: date | None = None
    surveyed_on: date | None = None
    openness: Openness | None = None
    note: str = ""


def keep_wave(new: NewWave, *, wave_id: int | None, open_work: OpenWork, clock: Clock) -> Changes:
    """Begin a wave, or correct the one with this id; raise EntryRefused with every wrong field."""
    wave = FigureWave(new.name.strip(), new.counted_on, new.note.strip())
    with open_work() as work:
        names = work.village_figures.wave_names()
        others = [name for known, name in names.items() if known != wave_id]
        problems = wave_problems(wave, others=others, today=clock.today())
        if problems:
            raise EntryRefused(*problems)
        if wave_id is None:
            work.village_figures.add_wave(wave)
        else:
            kept = work.village_figures.wave(wave_id)
            kept.name, kept.counted_on, kept.note = wave.name, wave.counted_on, wave.note
            wave = kept
        work.flush()
        work.commit()
        return Changes.of(Kind.VILLAGE_FIGURES, record_id=wave.id)


def keep_return(new: NewReturn, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Keep all that is known of a village in a wave; figures that stay the same stay.

    Raise EntryRefused with every wrong field. A form emptied of everything removes the return; the
    log keeps what it said.
    """
    figures = _figures(new)
    given = VillageReturn(
        new.wave_id,
        new.village_code,
        new.given_by.strip(),
        new.given_on,
        new.surveyed_on,
        new.openness,
        new.note.strip(),
        figures,
    )
    problems = return_problems(given, today=clock.today())
    if problems:
        raise EntryRefused(*problems)
    is_empty = not (figures or given.given_by or given.openness or given.note)
    with open_work() as work:
        records = work.village_figures
        records.wave(new.wave_id)
        kept = records.find_return(new.wave_id, new.village_code)
        if kept is None:
            if not is_empty:
                records.add_return(given)
        elif is_empty:
            records.remove_return(kept)
        else:
            _carry_over(kept, given)
        work.commit()
    return Changes.of(Kind.VILLAGE_FIGURES, record_id=new.wave_id)


def _figures(new: NewReturn) -> list[VillageFigure]:
    sources = FigureSource
    figures = [
        VillageFigure(source, kind_code, count)
        for kind_code, village, survey in new.kinds
        for source, count in ((sources.VILLAGE, village), (sources.SURVEY, survey))
        if count is not None
    ]
    official = (
        (sources.POOR_HOUSEHOLDS, new.poor_households),
        (sources.WELFARE_LIST, new.welfare_list),
    )
    figures += [
        VillageFigure(source, OF_HOUSEHOLDS, count)
        for source, count in official
        if count is not None
    ]
    return figures


def _carry_over(kept: VillageReturn, given: VillageReturn) -> None:
    """Bring the kept return to what was given; a figure that stays is the same record."""
    for name in ("given_by", "given_on", "surveyed_on", "openness", "note"):
        setattr(kept, name, getattr(given, name))
    former = {(figure.source, figure.kind_code): figure for figure in kept.figures}
    figures = []
    for figure in given.figures:
        known = former.get((figure.source, figure.kind_code), figure)
        known.count = figure.count
        figures.append(known)
    kept.figures = figures
