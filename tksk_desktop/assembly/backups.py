# SPDX-License-Identifier: MIT
"""Joins the acts on backups and restoring."""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from tksk_desktop import __version__
from tksk_desktop.backups.file_archives import DatabaseChecks, FileArchives
from tksk_desktop.backups.restore import find_former, incoming_folder, put_back, put_in_place
from tksk_desktop.domain.errors import DiskFull, NotFound, WorldRefused
from tksk_desktop.domain.self_checks import CheckResult
from tksk_desktop.gui.backup_acts import BackupActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import automatic_backups_dir, database_path, lock_path
from tksk_desktop.storage.archive_check import count_foreign
from tksk_desktop.storage.caseload_inspection import StoreInspection
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import open_key_file
from tksk_desktop.storage.process_lock import ProcessLock
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import ArchiveSummary, Drive, Progress
from tksk_desktop.usecases.office import set_up_office as office_acts
from tksk_desktop.usecases.safekeeping import back_up as backing, check_caseload as checking
from tksk_desktop.usecases.safekeeping.readings import (
    BackupLine,
    BackupPlace,
    BackupRules,
    BackupStanding,
)
from tksk_desktop.usecases.safekeeping.set_backup_rules import set_backup_rules

T = TypeVar("T")
_log = logging.getLogger(__name__)
ROOM_LEFT = 3
"""The automatic backup is made only where so many times its size is free on the own disk."""


def at_once(act: Callable[[], T], /) -> T:
    """Act here, where there is no other thread for the database."""
    return act()


def archives_over(store: DatabaseStore, staging: Path) -> FileArchives:
    """Return the archives of a store, staged in a private folder on this machine."""
    checks = DatabaseChecks(open_key_file, count_foreign)
    return FileArchives(staging, own_key=store.key, checks=checks)


class JoinedBackups:
    """The acts on backups over one store; a method each."""

    def __init__(self, folder: Path, store: DatabaseStore, clock: OfficeClock) -> None:
        self.archives = archives_over(store, folder)
        self._folder, self._store, self._clock = folder, store, clock
        self._own = automatic_backups_dir(folder)
        self._inspection = StoreInspection(folder, store)

    def back_up(
        self, target: Path, progress: Progress, on_database: OnDatabase = at_once
    ) -> backing.BackupMade:
        """Back up to a stick or folder."""
        return backing.back_up(
            target,
            on_database=on_database,
            summary=on_database(self._summary_now),
            store=self._store,
            archives=self.archives,
            open_work=self._store.open_work,
            clock=self._clock,
            progress=progress,
        )

    def back_up_at_closing(self, *, is_closing: bool) -> None:
        """Make the automatic one if it is due; closing never fails for it."""
        if not self._store.is_open():
            return
        try:
            self._own.mkdir(mode=0o700, exist_ok=True)
            size = database_path(self._folder).stat().st_size
            if shutil.disk_usage(self._own).free < ROOM_LEFT * size:
                raise DiskFull
            backing.back_up_at_closing(
                self._own,
                is_closing=is_closing,
                summary=self._summary_now(),
                store=self._store,
                archives=self.archives,
                open_work=self._store.open_work,
                clock=self._clock,
                progress=lambda _done, _total: None,
            )
        except (WorldRefused, OSError) as error:
            _log.warning("no automatic backup: %s", type(error).__name__)

    def history(self) -> tuple[BackupLine, ...]:
        """Return the backups that were made."""
        with self._store.open_work() as work:
            return work.backups.all()

    def places(self) -> tuple[BackupPlace, ...]:
        """Return the sticks and folders that took one."""
        with self._store.open_work() as work:
            return work.backups.places()

    def known_stick(self) -> Drive | None:
        """Return a stick that took a backup before and is plugged in now."""
        known = {place.stick_id for place in self.places()} - {""}
        return next((each for each in self.archives.drives() if each.stick_id in known), None)

    def standing(self) -> BackupStanding:
        """Return how old the newest carried backup is, and what is not in it."""
        with self._store.open_work() as work:
            return work.backups.standing()

    def rules(self) -> BackupRules:
        """Return what the worker chose."""
        with self._store.open_work() as work:
            return work.backups.rules()

    def set_rules(self, rules: BackupRules) -> Changes:
        """Keep what she chose."""
        return set_backup_rules(rules, open_work=self._store.open_work)

    def find_all(self) -> tuple[Path, ...]:
        """Return the archives on sticks, in known folders and beside the data, newest first."""
        folders = [drive.path for drive in self.archives.drives()]
        if self._store.is_open():
            folders += [Path(place.path) for place in self.places()]
        found: dict[Path, None] = {}
        for folder in (*folders, self._own):
            with contextlib.suppress(WorldRefused):
                found.update(dict.fromkeys(self.archives.find(folder)))
        return tuple(sorted(found, key=lambda path: path.name, reverse=True))

    def check(self, progress: Progress) -> tuple[CheckResult, ...]:
        """Look whether the open caseload is whole."""
        return checking.check_caseload(
            progress,
            inspection=self._inspection,
            free_bytes=lambda: shutil.disk_usage(self._folder).free,
            open_work=self._store.open_work,
            clock=self._clock,
        )

    def mend_search(self) -> Changes:
        """Make the search anew."""
        return checking.mend_search(inspection=self._inspection, open_work=self._store.open_work)

    def present(self) -> ArchiveSummary | None:
        """Return what the open database holds."""
        if not self._store.is_open():
            return None
        counts = self._store.count()
        return replace(
            self._summary_now(),
            schema_version=counts.schema_version,
            clients=counts.clients,
            cases=counts.cases,
            sessions=counts.sessions,
            reports=counts.reports,
            last_session_on=counts.last_session_on,
        )

    def restore(self, archive: Path, secret: str, progress: Progress) -> ArchiveSummary:
        """Put an archive in the place of the present database, which is kept aside."""
        incoming = incoming_folder(self._folder)
        try:
            summary = self.archives.unpack(archive, secret, incoming, progress)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
        with self._alone():
            put_in_place(self._folder, self._clock.now())
        return summary

    def former(self) -> datetime | None:
        """Return when the last restore put another database aside."""
        found = find_former(self._folder)
        return found[1] if found is not None else None

    def put_back(self) -> None:
        """Take the last restore back."""
        found = find_former(self._folder)
        if found is None:
            raise NotFound("former database")
        with self._alone():
            put_back(self._folder, found[0], self._clock.now())

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Close the store and keep every other program off its files meanwhile."""
        self._store.lock()
        others_out = ProcessLock(lock_path(self._folder))
        others_out.take()
        try:
            yield
        finally:
            others_out.free()

    def _summary_now(self) -> ArchiveSummary:
        known = office_acts.read_office(open_work=self._store.open_work)
        office = f"TKSK Kecamatan {known[0].subdistrict_name}" if known else "TKSK"
        return ArchiveSummary("", self._clock.now(), office, __version__, "", 0, 0, 0, 0, 0, None)


def join_backups(folder: Path, store: DatabaseStore, clock: OfficeClock) -> BackupActs:
    """Return the acts on backups and restoring."""
    joined = JoinedBackups(folder, store, clock)
    archives = joined.archives
    return BackupActs(
        drives=archives.drives,
        back_up=joined.back_up,
        back_up_at_closing=joined.back_up_at_closing,
        history=joined.history,
        places=joined.places,
        known_stick=joined.known_stick,
        standing=joined.standing,
        rules=joined.rules,
        set_rules=joined.set_rules,
        find=archives.find,
        find_all=joined.find_all,
        read_summary=archives.read_summary,
        verify=archives.verify,
        check=joined.check,
        mend_search=joined.mend_search,
        present=joined.present,
        restore=joined.restore,
        former=joined.former,
        put_back=joined.put_back,
    )
