# SPDX-License-Identifier: MIT
"""Make the paper or the workbook of the lists of a round: what came out, and what was decided.

Both leave the house. The paper names nobody: initials only. The workbook gives what the village
itself wrote; of who stands in the register only, it has initials too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from tksk_desktop.domain.genograms import initials
from tksk_desktop.domain.name_veil import NameVeil
from tksk_desktop.domain.village_lists import ListOutcome
from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.villages.list_readings import ListedLine, VillageListSheet


@dataclass(frozen=True)
class ListsPaper:
    """The lists of a round, without the names of those whom only the register has."""

    head: PaperHead
    wave_name: str
    sheets: tuple[VillageListSheet, ...]
    kinds: dict[str, str]
    """Names of kinds by code."""


def make_lists_paper(
    wave_id: int,
    *,
    with_names: bool,
    kinds: dict[str, str],
    reads: Callable[[int], tuple[VillageListSheet, ...]],
    write: Callable[[ListsPaper], bytes],
    open_work: OpenWork,
    clock: Clock,
) -> bytes:
    """Return the lists of a round in the form that ``write`` gives them."""
    with open_work() as work:
        head = paper_head(work.office.get(), clock.today(), for_outside=True)
        wave = work.village_figures.wave(wave_id)
    sheets = tuple(_veiled(sheet, with_names=with_names) for sheet in reads(wave_id))
    return write(ListsPaper(head, wave.name, sheets, kinds))


def _veiled(sheet: VillageListSheet, *, with_names: bool) -> VillageListSheet:
    names = {line.name for line in sheet.people}
    names |= {line.known.name for line in sheet.people if line.known is not None}
    veil = NameVeil(names)

    def told(line: ListedLine) -> ListedLine:
        keeps_name = with_names and line.outcome is not ListOutcome.ONLY_REGISTERED
        return replace(
            line,
            name=line.name if keeps_name else initials(line.name),
            nik=line.nik if keeps_name else None,
            family_card_number=line.family_card_number if keeps_name else None,
            address=line.address if keeps_name else "",
            known=None,
            reason=veil.text(line.reason),
        )

    return replace(sheet, people=tuple(map(told, sheet.people)))
