# SPDX-License-Identifier: MIT
"""Back the whole database up, verified before it counts; older generations go by the rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from tksk_desktop.domain.backups import AT_CLOSING_RULE, BackupKind, KeepRule
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Archives, ArchiveSummary, Clock, OpenWork, Progress, Store
from tksk_desktop.usecases.safekeeping.readings import BackupLine, BackupPlace

AT_CLOSING_AGAIN = timedelta(hours=20)
"""Locking makes the automatic backup at most once a day; closing whenever something changed."""


@dataclass(frozen=True)
class BackupMade:
    """A finished backup, and how many older ones made room for it."""

    path: Path
    summary: ArchiveSummary
    removed: int = 0


def back_up(
    folder: Path,
    *,
    summary: ArchiveSummary,
    store: Store,
    archives: Archives,
    open_work: OpenWork,
    clock: Clock,
    progress: Progress,
    on_database: OnDatabase,
) -> BackupMade:
    """Write a verified archive to a stick or folder, note it, and remember the place.

    Only what stands in the database goes through ``on_database``: the writing itself lasts, and
    may run beside the database thread, where the worker goes on saving. Raise what
    ``Archives.write`` raises; then every former backup is as it was.
    """
    writing = _Writing(store, archives, open_work, on_database)

    def read_rule() -> KeepRule:
        with open_work() as work:
            return work.backups.rules().keep

    made = writing.write(folder, BackupKind.CARRIED, on_database(read_rule), summary, progress)
    place = BackupPlace(str(folder), archives.mark(folder), clock.now())

    def remember() -> None:
        with open_work() as work:
            work.backups.remember(place)
            work.commit()

    on_database(remember)
    return made


def back_up_at_closing(
    folder: Path,
    *,
    is_closing: bool,
    summary: ArchiveSummary,
    store: Store,
    archives: Archives,
    open_work: OpenWork,
    clock: Clock,
    progress: Progress,
) -> BackupMade | None:
    """Write one beside the data if the worker wants them and something changed since the last.

    Raise as ``back_up``.
    """
    with open_work() as work:
        if not work.backups.rules().at_closing:
            return None
        lines = work.backups.all()
        if not work.backups.unsaved_since(max((line.log_number for line in lines), default=0)):
            return None
    own = [line.made_at for line in lines if line.kind is BackupKind.AT_CLOSING]
    if not is_closing and _is_recent(own, clock.now()):
        return None
    writing = _Writing(store, archives, open_work, lambda act: act())
    return writing.write(folder, BackupKind.AT_CLOSING, AT_CLOSING_RULE, summary, progress)


def _is_recent(made: list[datetime], now: datetime) -> bool:
    """Tell whether one was made within the last hours; a clock turned back counts for nothing."""
    return any(timedelta() <= now - made_at < AT_CLOSING_AGAIN for made_at in made)


@dataclass(frozen=True)
class _Writing:
    """What writing and noting an archive needs."""

    store: Store
    archives: Archives
    open_work: OpenWork
    on_database: OnDatabase

    def write(
        self,
        folder: Path,
        kind: BackupKind,
        keep: KeepRule,
        summary: ArchiveSummary,
        progress: Progress,
    ) -> BackupMade:
        # Read before the copy: what is saved meanwhile counts as not yet backed up.
        log_number = self.on_database(self._log_number)
        path, made = self.archives.write(self.store, summary, folder, progress)
        line = BackupLine(
            made_at=made.made_at,
            place=str(folder),
            file_name=path.name,
            size=made.size,
            clients=made.clients,
            sessions=made.sessions,
            kind=kind,
            log_number=log_number,
        )
        self.on_database(lambda: self._note(line))
        return BackupMade(path, made, self.archives.thin(folder, keep, path))

    def _log_number(self) -> int:
        with self.open_work() as work:
            return work.backups.log_number()

    def _note(self, line: BackupLine) -> None:
        with self.open_work() as work:
            work.backups.add(line)
            work.commit()
