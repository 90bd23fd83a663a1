# SPDX-License-Identifier: MIT
"""Joins the acts on village figures and on the people that villages list."""

from __future__ import annotations

from functools import partial

from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.exchange.village_figure_table import figures_workbook
from tksk_desktop.exchange.village_list_table import lists_workbook
from tksk_desktop.gui.village_acts import VillageActs, VillageListActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.village_figures_paper import write_village_figures
from tksk_desktop.reports.village_lists_paper import write_village_lists
from tksk_desktop.side_process import match_aside
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.identity_reads import DatabaseIdentities
from tksk_desktop.storage.village_figure_reads import VillageFigureReads
from tksk_desktop.storage.village_list_reads import VillageListReads
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.usecases.villages.compare_lists import (
    ListFile,
    NewVillageList,
    compare_again,
    remove_list,
    take_list,
)
from tksk_desktop.usecases.villages.decide_listed import decide_listed
from tksk_desktop.usecases.villages.keep_village_figures import keep_return, keep_wave
from tksk_desktop.usecases.villages.make_figures_paper import make_figures_paper
from tksk_desktop.usecases.villages.make_lists_paper import make_lists_paper


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


def join_village_lists(
    store: DatabaseStore,
    clock: OfficeClock,
    sitting: ConfidentialSitting,
    kinds: tuple[NeedKind, ...],
    fonts: PaperFonts,
) -> VillageListActs:
    """Return the acts on the people that villages list."""
    work = store.open_work

    def reads() -> VillageListReads:
        return VillageListReads(store.engine(), opened=sitting.use())

    def take(
        new: NewVillageList, file: ListFile, progress: Progress, on_database: OnDatabase
    ) -> Changes:
        return take_list(
            new,
            file,
            progress,
            on_database,
            identities=DatabaseIdentities(store.engine()),
            match_aside=match_aside,
            open_work=work,
            clock=clock,
        )

    def compare(wave_id: int, progress: Progress, on_database: OnDatabase) -> Changes:
        return compare_again(
            wave_id,
            progress,
            on_database,
            identities=DatabaseIdentities(store.engine()),
            match_aside=match_aside,
            open_work=work,
            clock=clock,
        )

    paper = partial(
        make_lists_paper,
        kinds={kind.code: kind.name for kind in kinds},
        # What leaves the house has nobody of level 3, opened or not.
        reads=lambda wave_id: VillageListReads(store.engine()).sheets(wave_id),
        open_work=work,
        clock=clock,
    )
    return VillageListActs(
        lists=lambda wave_id: reads().lists(wave_id),
        sheet=lambda list_id: reads().sheet(list_id),
        take=take,
        compare=compare,
        remove=partial(remove_list, open_work=work),
        decide=partial(decide_listed, open_work=work, clock=clock),
        paper=partial(paper, with_names=False, write=partial(write_village_lists, fonts=fonts)),
        workbook=partial(paper, with_names=True, write=lists_workbook),
    )
