# SPDX-License-Identifier: MIT
"""Joins the acts on village figures."""

from __future__ import annotations

from functools import partial

from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.exchange.village_figure_table import figures_workbook
from tksk_desktop.gui.village_acts import VillageActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.village_figures_paper import write_village_figures
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.village_figure_reads import VillageFigureReads
from tksk_desktop.usecases.villages.keep_village_figures import keep_return, keep_wave
from tksk_desktop.usecases.villages.make_figures_paper import make_figures_paper


def join_villages(
    store: DatabaseStore, clock: OfficeClock, kinds: tuple[NeedKind, ...], fonts: PaperFonts
) -> VillageActs:
    """Return the acts on village figures."""
    hidden = frozenset(kind.code for kind in kinds if kind.is_most_confidential)

    def reads() -> VillageFigureReads:
        return VillageFigureReads(store.engine(), hidden)

    paper = partial(
        make_figures_paper,
        kinds=tuple((kind.code, kind.name) for kind in kinds),
        reads=reads,
        open_work=store.open_work,
        clock=clock,
    )
    return VillageActs(
        waves=lambda: reads().waves(),
        table=lambda wave_id, kind: reads().table(wave_id, kind),
        sheet=lambda wave_id, village: reads().sheet(wave_id, village),
        history=lambda village, kind: reads().history(village, kind),
        keep_wave=partial(keep_wave, open_work=store.open_work, clock=clock),
        keep_return=partial(keep_return, open_work=store.open_work, clock=clock),
        paper=partial(paper, write=partial(write_village_figures, fonts=fonts)),
        workbook=partial(paper, write=figures_workbook),
    )
