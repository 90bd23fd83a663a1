# SPDX-License-Identifier: MIT
"""Reads a row of quick entry: the same cells, words and faults as in a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from tksk_desktop.domain.exchanged_rows import QUICK_COLUMNS, ReadRow
from tksk_desktop.domain.office import Village
from tksk_desktop.exchange.reference_words import ReferenceWords
from tksk_desktop.exchange.row_reading import RowReader
from tksk_desktop.exchange.village_names import VillageNames
from tksk_desktop.usecases.exchange.readings import ReadingChoice
from tksk_desktop.vocabulary import word


class EntryReader:
    """Reads typed rows; what it needs is asked for with the first row."""

    def __init__(
        self,
        words: Callable[[], ReferenceWords],
        villages: Callable[[], Sequence[Village]],
        today: Callable[[], date],
    ) -> None:
        self._words = words
        self._villages = villages
        self._today = today

    def read(self, rows: Sequence[tuple[int, Sequence[str]]]) -> tuple[ReadRow, ...]:
        """Return what rows say, each with its place and its cells in the order of the columns."""
        reader = RowReader(
            [word(column) for column in QUICK_COLUMNS],
            ReadingChoice(QUICK_COLUMNS),
            codes=self._words().codes,
            villages=VillageNames(self._villages()),
            today=self._today(),
        )
        return tuple(reader.read(place, cells) for place, cells in rows)
