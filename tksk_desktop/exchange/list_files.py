# SPDX-License-Identifier: MIT
"""Opens foreign lists for the acts: recognised tables, and their rows read as chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from tksk_desktop.domain.exchanged_rows import ReadRow, TableEmpty
from tksk_desktop.domain.office import Village
from tksk_desktop.exchange.cells import cell_text
from tksk_desktop.exchange.recognition import FoundTable, best_table
from tksk_desktop.exchange.reference_words import ReferenceWords
from tksk_desktop.exchange.repeated_rows import mark_repeated
from tksk_desktop.exchange.row_reading import RowReader
from tksk_desktop.exchange.table_files import open_table
from tksk_desktop.exchange.village_names import VillageNames
from tksk_desktop.usecases.exchange.readings import ReadingChoice, TableSheet
from tksk_desktop.usecases.needs import Progress

SAMPLES = 12
LONGEST_SAMPLE = 60
TOLD_EVERY = 1_000


class ReadList:
    """Fulfils ``usecases.exchange.needs.OpenedList``."""

    def __init__(self, sha256: str, tables: Sequence[FoundTable], words: ReferenceWords) -> None:
        self.sha256 = sha256
        self.tables = tuple(_sheet(table) for table in tables)
        self._tables = tuple(tables)
        self._words = words

    def read(
        self,
        table: int,
        choice: ReadingChoice,
        *,
        villages: Sequence[Village],
        today: date,
        progress: Progress,
    ) -> tuple[ReadRow, ...]:
        """Read every row of a table; raise Cancelled from ``progress``."""
        found = self._tables[table]
        reader = RowReader(
            found.headers,
            choice,
            codes=self._words.codes,
            villages=VillageNames(villages),
            today=today,
            is_survey=found.layout is not None and found.layout.codes == "survey",
        )
        rows = []
        for done, (place, cells) in enumerate(found.rows):
            if done % TOLD_EVERY == 0:
                progress(done, len(found.rows))
            rows.append(reader.read(place, cells))
        return mark_repeated(rows)

    def cells(self, table: int, places: Sequence[int]) -> tuple[tuple[str, ...], ...]:
        """Return the cells of some rows as they stand in the file."""
        wanted = set(places)
        return tuple(
            tuple(cell_text(cell) for cell in cells)
            for place, cells in self._tables[table].rows
            if place in wanted
        )


class ListFiles:
    """Fulfils ``usecases.exchange.needs.ListFiles``; ``load`` reads the shipped facts."""

    def __init__(self, load: Callable[[], ReferenceWords]) -> None:
        self._load = load

    def open(self, path: Path) -> ReadList:
        """Open a file; raise a refusal of ``domain.exchanged_rows`` or OSError."""
        file = open_table(path)
        words = self._load()
        tables = [table for table in best_table(file.sheets, words) if table.rows]
        if not tables:
            raise TableEmpty
        return ReadList(file.sha256, tables, words)


def _sheet(table: FoundTable) -> TableSheet:
    return TableSheet(
        sheet=table.sheet,
        layout_id=table.layout.id if table.layout else "",
        layout_title=table.layout.title if table.layout else "",
        headers=table.headers,
        header_set=table.header_set,
        mapping=table.mapping,
        samples=tuple(
            tuple(cell_text(cell)[:LONGEST_SAMPLE] for cell in cells)
            for _place, cells in table.rows[:SAMPLES]
        ),
        rows=len(table.rows),
        village_above=table.village_above,
        without_people=bool(table.layout and table.layout.without_people),
    )
