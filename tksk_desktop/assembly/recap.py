# SPDX-License-Identifier: MIT
"""Joins the receiving desk: its store, its reading processes and its papers."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.exchange.expected_list import read_expected
from tksk_desktop.exchange.recap_workbook import recap_workbook
from tksk_desktop.gui.recap_acts import RecapActs, RecapMade, RecapOrder
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.receiving.desk_store import open_desk
from tksk_desktop.receiving.reading_processes import read_beside
from tksk_desktop.reports.recap_paper import write_recap
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.signing.foreign_papers import ForeignPapers, fingerprints_of
from tksk_desktop.storage.region_places import RegionPlaces
from tksk_desktop.storage.region_table import RegionTable
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.usecases.recap.make_recap import Wishes, common_area, make_recap
from tksk_desktop.usecases.recap.read_paper import read_paper
from tksk_desktop.usecases.recap.readings import ExpectedPlace, Recap
from tksk_desktop.usecases.recap.take_in import take_in

STORE_FILE = "rekap.db"


def join_recap(
    folder: Path,
    regions: RegionTable,
    kinds: tuple[NeedKind, ...],
    fonts: PaperFonts,
    clock: OfficeClock,
) -> RecapActs:
    """Return the acts of the receiving desk; its store lies in the data folder unless named."""
    places = RegionPlaces(regions)
    kind_names = {kind.code: kind.name for kind in kinds}
    read_papers = partial(read_beside, read=partial(read_paper, checks=ForeignPapers()))

    def make(order: RecapOrder, progress: Progress) -> RecapMade:
        expected, known = _expected(order, places), _known(order)
        store = open_desk(order.store or f"sqlite:///{folder / STORE_FILE}")
        try:
            taken = take_in(
                order.files,
                read_papers=read_papers,
                store=store,
                places=places,
                clock=clock,
                progress=progress,
            )
            area = order.area
            if area is None:
                area = common_area(order.month, store, expected)
            wishes = Wishes(order.month, area, order.due, expected, known)
            recap = make_recap(
                wishes,
                store=store,
                places=places,
                kind_names=kind_names,
                made_on=clock.today(),
                taken=taken,
            )
        finally:
            store.close()
        return RecapMade(recap, taken)

    def save(recap: Recap, target: Path) -> tuple[Path, ...]:
        workbook, paper = (target / name for name in file_names(recap))
        replace_file(workbook, recap_workbook(recap))
        replace_file(paper, write_recap(recap, fonts))
        return workbook, paper

    return RecapActs(make=make, save=save, area_name=places.area_name, file_names=file_names)


def file_names(recap: Recap) -> tuple[str, str]:
    """Return what workbook and paper are called: month and area, nobody's name."""
    stem = f"rekap-{recap.month}-{recap.area_code or 'indonesia'}"
    return f"{stem}.xlsx", f"{stem}.pdf"


def _expected(order: RecapOrder, places: RegionPlaces) -> tuple[ExpectedPlace, ...] | None:
    if order.expected is None:
        return None
    return read_expected(order.expected.read_bytes(), places.find)


def _known(order: RecapOrder) -> frozenset[str] | None:
    if not order.certificates:
        return None
    return frozenset().union(*(fingerprints_of(path.read_bytes()) for path in order.certificates))
