# SPDX-License-Identifier: MIT
"""Make the paper or the workbook of a wave of village figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from tksk_desktop.usecases.client_papers.content import PaperHead, paper_head
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.villages.readings import HistoryPoint, WaveLine, WaveTable


class FigureReads(Protocol):
    """What is read for a paper."""

    def tables(self, wave_id: int, kind_codes: Sequence[str]) -> tuple[WaveTable, ...]: ...
    def history(
        self, village_code: str | None, kind_code: str = ""
    ) -> tuple[HistoryPoint, ...]: ...


@dataclass(frozen=True)
class FiguresPaper:
    """A wave, village by village and kind by kind; only kinds that anything is known of."""

    head: PaperHead
    wave: WaveLine
    all_kinds: WaveTable
    kinds: tuple[tuple[str, WaveTable], ...]
    """Names of kinds with their tables."""
    history: tuple[HistoryPoint, ...]


def make_figures_paper(
    wave_id: int,
    *,
    kinds: tuple[tuple[str, str], ...],
    reads: Callable[[], FigureReads],
    write: Callable[[FiguresPaper], bytes],
    open_work: OpenWork,
    clock: Clock,
) -> bytes:
    """Return a wave in the form that ``write`` gives it; ``kinds`` are codes with their names."""
    with open_work() as work:
        head = paper_head(work.office.get(), clock.today(), for_outside=True)
    read = reads()
    all_kinds, *tables = read.tables(wave_id, ("", *(code for code, _name in kinds)))
    return write(
        FiguresPaper(
            head=head,
            wave=all_kinds.wave,
            all_kinds=all_kinds,
            kinds=tuple(
                (name, table)
                for (_code, name), table in zip(kinds, tables, strict=True)
                if _is_known(table)
            ),
            history=read.history(None),
        )
    )


def _is_known(table: WaveTable) -> bool:
    total = table.total
    return bool(total.village or total.survey or total.registered)
