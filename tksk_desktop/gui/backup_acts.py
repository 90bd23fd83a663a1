# SPDX-License-Identifier: MIT
"""What screens can do with backups, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from tksk_desktop.domain.self_checks import CheckResult
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import ArchiveSummary, Drive, Progress
from tksk_desktop.usecases.safekeeping.back_up import BackupMade
from tksk_desktop.usecases.safekeeping.readings import (
    BackupLine,
    BackupPlace,
    BackupRules,
    BackupStanding,
)


class BackUp(Protocol):
    """Back up to a stick or folder; beside the database thread, if the way to it is given."""

    def __call__(
        self, target: Path, progress: Progress, on_database: OnDatabase = ..., /
    ) -> BackupMade: ...


class BackUpAtClosing(Protocol):
    """Make the automatic backup if it is wanted and due; what fails is logged, never raised."""

    def __call__(self, *, is_closing: bool) -> None: ...


@dataclass(frozen=True)
class BackupActs:
    """Backups and restoring."""

    drives: Callable[[], tuple[Drive, ...]]
    back_up: BackUp
    back_up_at_closing: BackUpAtClosing
    history: Callable[[], tuple[BackupLine, ...]]
    places: Callable[[], tuple[BackupPlace, ...]]
    """Sticks and folders that took a backup, the last used first."""
    known_stick: Callable[[], Drive | None]
    """A stick that took a backup before and is plugged in now."""
    standing: Callable[[], BackupStanding]
    rules: Callable[[], BackupRules]
    set_rules: Callable[[BackupRules], Changes]
    find: Callable[[Path], tuple[Path, ...]]
    find_all: Callable[[], tuple[Path, ...]]
    """The archives on every stick, in every known folder and beside the data."""
    read_summary: Callable[[Path], ArchiveSummary]
    verify: Callable[[Path, Progress], ArchiveSummary]
    """Check a backup of the open caseload wholly; nothing is changed."""
    check: Callable[[Progress], tuple[CheckResult, ...]]
    """Look whether the open caseload is whole; nothing is changed."""
    mend_search: Callable[[], Changes]
    """Make the search anew from the records."""
    present: Callable[[], ArchiveSummary | None]
    """What the present database holds, to compare with; None without an open one."""
    restore: Callable[[Path, str, Progress], ArchiveSummary]
    """Archive and its password or recovery key; afterwards the store is locked."""
    former: Callable[[], datetime | None]
    """When the last restore put another database aside that is still there."""
    put_back: Callable[[], None]
    """Take the last restore back; the present database is put aside in turn, the store locked."""
