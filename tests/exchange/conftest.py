# SPDX-License-Identifier: MIT
"""The shipped facts, the villages of the sample sub-district, and a reader of whole files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tksk_desktop.domain.exchanged_rows import ReadRow
from tksk_desktop.domain.office import Village
from tksk_desktop.exchange.list_files import ListFiles, ReadList
from tksk_desktop.exchange.reference_words import ReferenceWords, load_reference_words
from tksk_desktop.paths import resource
from tksk_desktop.storage.reference_lists import load_need_kinds
from tksk_desktop.usecases.exchange.readings import ReadingChoice

TODAY = date(2026, 12, 14)
VILLAGES = (
    Village("35.07.13.2001", "Sukoraharjo"),
    Village("35.07.13.2008", "Dilem"),
    Village("35.07.13.1001", "Kepanjen"),
)
ReadFile = Callable[..., tuple[ReadRow, ...]]


@pytest.fixture(scope="session")
def words() -> ReferenceWords:
    """Return the shipped layouts and codes."""
    kinds = load_need_kinds(resource("reference", "ppks.csv"))
    return load_reference_words(resource("reference"), kinds)


@pytest.fixture
def open_list(words: ReferenceWords) -> Callable[[Path], ReadList]:
    """Return what opens a file as the acts do."""
    return ListFiles(lambda: words).open


@pytest.fixture
def read_file(open_list: Callable[[Path], ReadList]) -> ReadFile:
    """Return what reads the first table of a file as it was recognised."""

    def read(path: Path, **choice: object) -> tuple[ReadRow, ...]:
        opened = open_list(path)
        given = {"mapping": opened.tables[0].mapping, **choice}
        return opened.read(
            0,
            ReadingChoice(**given),  # type: ignore[arg-type]
            villages=VILLAGES,
            today=TODAY,
            progress=lambda done, total: None,
        )

    return read
