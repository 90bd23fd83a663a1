# SPDX-License-Identifier: MIT
"""Take in many signed reports: read beside each other, kept in batches; a bad file costs itself."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from tksk_desktop.domain.recaps import PaperProblem
from tksk_desktop.usecases.needs import Clock, Progress
from tksk_desktop.usecases.recap.needs import DeskStore, Places, ReadPapers
from tksk_desktop.usecases.recap.readings import ReadPaper, RefusedPaper, Taken

BATCH = 100
"""Papers kept in one transaction: all that a sudden end can lose, and all that memory holds."""
MOST_NAMED = 500
ENDING = ".pdf"


def find_papers(given: Iterable[Path]) -> Iterator[Path]:
    """Return the files that were named, and the PDFs of the folders, without listing them all."""
    for path in given:
        if path.is_dir():
            yield from (each for each in path.rglob("*") if each.suffix.lower() == ENDING)
        else:
            yield path


def take_in(
    given: Iterable[Path],
    *,
    read_papers: ReadPapers,
    store: DeskStore,
    places: Places,
    clock: Clock,
    progress: Progress = lambda done, total: None,
    total: int = 0,
) -> Taken:
    """Read and keep reports; what was kept before Cancelled stays and is known the next time."""
    taken = Taken()
    begun = time.monotonic()
    batch: list[ReadPaper] = []
    for paper in read_papers(find_papers(given)):
        taken.files += 1
        figures, problem = paper.figures, paper.problem
        if figures is not None and places.find(figures.subdistrict_code) is None:
            problem = PaperProblem.UNKNOWN_PLACE
        if problem is not None or figures is None:
            _refuse(taken, paper.file_name, problem or PaperProblem.NO_FIGURES)
        else:
            taken.months.add(figures.month)
            batch.append(paper)
        if len(batch) >= BATCH:
            _keep(taken, batch, store, clock)
        progress(taken.files, max(total, taken.files))
    _keep(taken, batch, store, clock)
    taken.seconds = time.monotonic() - begun
    return taken


def _refuse(taken: Taken, file_name: str, problem: PaperProblem) -> None:
    if len(taken.refused) < MOST_NAMED:
        taken.refused.append(RefusedPaper(file_name, problem))
    else:
        taken.more_refused += 1


def _keep(taken: Taken, batch: list[ReadPaper], store: DeskStore, clock: Clock) -> None:
    if batch:
        new = store.add(batch, clock.now())
        taken.new += new
        taken.repeated += len(batch) - new
        batch.clear()
