# SPDX-License-Identifier: MIT
"""What the screens of importing, quick entry and exporting can ask for, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tksk_desktop.domain.exchanged_rows import ReadRow
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.exchange.apply_import import ImportApplied
from tksk_desktop.usecases.exchange.enter_quickly import EnteredRow
from tksk_desktop.usecases.exchange.needs import OpenedList
from tksk_desktop.usecases.exchange.readings import (
    CheckedRow,
    ExportChoice,
    ExportMade,
    ExportScope,
    ImportCheck,
    ImportLine,
    ReadingChoice,
)
from tksk_desktop.usecases.needs import Progress


class CheckList(Protocol):
    """Read and compare every row of a table; nothing is written."""

    def __call__(
        self, opened: OpenedList, table: int, choice: ReadingChoice, *, progress: Progress
    ) -> ImportCheck: ...


class ApplyImport(Protocol):
    """Take a checked list over, all of it or nothing."""

    def __call__(self, check: ImportCheck, *, progress: Progress) -> ImportApplied: ...


class ExportRegister(Protocol):
    """Make a list of these clients, of everyone without ids; it is logged."""

    def __call__(
        self, ids: Sequence[int] | None, choice: ExportChoice, *, progress: Progress
    ) -> ExportMade: ...


@dataclass(frozen=True)
class ExchangeActs:
    """Lists in and out."""

    open_list: Callable[[Path], OpenedList]
    first_choice: Callable[[OpenedList, int], ReadingChoice]
    check: CheckList
    apply: ApplyImport
    imports: Callable[[], tuple[ImportLine, ...]]
    undo: Callable[[int], Changes]
    left_out: Callable[[OpenedList, int, ImportCheck], bytes]
    """A workbook of the rows that are not taken over, as in the file, each with its reasons."""
    look_at_export: Callable[[Sequence[int] | None, ExportChoice], ExportScope]
    """Who would be in a list and who would stay in the house, and why."""
    export: ExportRegister
    save_file: Callable[[Path, bytes], None]
    read_entry: Callable[[Sequence[tuple[int, Sequence[str]]]], tuple[ReadRow, ...]]
    """Rows of quick entry by their places, read like rows of a list."""
    look_up: Callable[[Sequence[ReadRow]], tuple[CheckedRow, ...]]
    """Read rows beside the people registered that they may be about."""
    enter: Callable[[Sequence[CheckedRow], Collection[int]], EnteredRow]
    """Rows, and the places of those that are registered though someone alike is."""
    entry_draft: Callable[[], str]
    keep_entry_draft: Callable[[str], Changes]
