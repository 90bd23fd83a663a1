# SPDX-License-Identifier: MIT
"""Writes and reads backup archives so that a fault never costs a good backup.

Read from the database as it lies on the disk and test-opened there, written under a temporary name,
flushed, read back from the target and compared, then renamed. SQLite never runs on the stick.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tksk_desktop.backups.container import (
    SUFFIX,
    archive_bytes,
    archive_name,
    archive_size,
    archive_time,
    extract,
    glance,
    read_checked,
)
from tksk_desktop.backups.drives import find_drives
from tksk_desktop.backups.seal import Seal
from tksk_desktop.backups.stick_marks import mark
from tksk_desktop.careful_files import sweep_parts, target_errors, write_verified
from tksk_desktop.domain.backups import Generation, KeepRule, outlived
from tksk_desktop.domain.errors import (
    ArchiveDamaged,
    ArchiveTooNew,
    Cancelled,
    DatabaseDamaged,
    DatabaseTooNew,
    DiskFull,
    KeyFileDamaged,
    TargetGone,
    WorldRefused,
)
from tksk_desktop.paths import database_path, key_file_path
from tksk_desktop.usecases.needs import ArchiveSummary, DatabaseCounts, Drive, Progress, Store

STAGING_PREFIX = "cadangan-"


@dataclass(frozen=True)
class DatabaseChecks:
    """What only the storage can do with a database and its key."""

    open_key: Callable[[Path, str], bytes]
    """A key file and a secret to the data key; raise WrongPassword or KeyFileDamaged."""
    count_foreign: Callable[[Path, bytes], DatabaseCounts]
    """Check a database from anywhere and count; raise DatabaseDamaged or DatabaseTooNew."""


class FileArchives:
    """Fulfils ``needs.Archives``."""

    def __init__(self, staging: Path, *, own_key: Callable[[], bytes], checks: DatabaseChecks):
        """``staging`` is a private folder on this machine; leftovers in it are swept away.

        ``own_key`` gives the data key of the open database, or raises StoreLocked.
        """
        self._staging = staging
        self._own_key = own_key
        self._checks = checks
        self._at_work = threading.Lock()

    def drives(self) -> tuple[Drive, ...]:
        """Return removable drives with the time of their newest archive."""
        return tuple(
            replace(drive, last_backup_at=self._last_backup(drive.path)) for drive in find_drives()
        )

    def write(
        self, store: Store, summary: ArchiveSummary, folder: Path, progress: Progress
    ) -> tuple[Path, ArchiveSummary]:
        """Write a verified archive; raise as ``needs.Archives.write`` says."""
        with self._room() as room, store.still(room) as still:
            with target_errors(folder):
                if not folder.is_dir():
                    raise TargetGone
                sweep_parts(folder, f"*{SUFFIX}")
            seal = Seal(self._own_key())
            summary = _counted(summary, still.count())
            sealed_key = store.sealed_key()
            size = archive_size(summary, sealed_key, still.size, seal)
            with target_errors(folder):
                if shutil.disk_usage(folder).free < size:
                    raise DiskFull
                target = _free_name(folder, archive_name(summary.made_at))
            done = 0

            def heard(count: int) -> None:
                nonlocal done
                done += count
                # Each byte counts twice: once written, once read back.
                progress(done, 2 * size)

            digest = hashlib.sha256()
            pieces = archive_bytes(summary, sealed_key, still, seal, digest)
            with ThreadPoolExecutor(1, "check of the database") as meanwhile:
                # Read through while the stick is being written; both take about as long.
                check = meanwhile.submit(still.check)
                write_verified(target, pieces, heard=heard, digest=digest, approve=check.result)
        return target, replace(summary, file_name=target.name, size=size)

    def find(self, folder: Path) -> tuple[Path, ...]:
        """Return the archives in a folder, the newest first."""
        with target_errors(folder):
            names = [path for path in folder.iterdir() if path.name.endswith(SUFFIX)]
        return tuple(sorted(names, key=lambda path: path.name, reverse=True))

    def thin(self, folder: Path, rule: KeepRule, newest: Path) -> int:
        """Remove what the rule no longer keeps, after ``newest`` was made and checked.

        Only whole archives of this very caseload count and are removed: a stick may carry those of
        a colleague. Return how many; what cannot be removed stays, it costs room only.
        """
        seal, own = Seal(self._own_key()), list[Generation]()
        for archive in self.find(folder):
            with contextlib.suppress(WorldRefused, OSError):
                manifest = glance(archive)
                if manifest.caseload == seal.caseload:
                    own.append(Generation(archive.name, manifest.summary.made_at))
        removed = 0
        for generation in outlived(own, rule, newest=newest.name):
            with contextlib.suppress(OSError):
                (folder / generation.name).unlink()
                removed += 1
        return removed

    def mark(self, folder: Path) -> str:
        """Make a stick known again later; return its number.

        Empty for a folder, which is known by its path, and for a stick that cannot be written.
        """
        if all(folder != drive.path for drive in find_drives()):
            return ""
        return mark(folder)

    def read_summary(self, archive: Path) -> ArchiveSummary:
        """Check the archive's bytes and return what it says of itself."""
        return read_checked(archive).manifest.summary

    def verify(self, archive: Path, progress: Progress) -> ArchiveSummary:
        """Check an archive of this caseload wholly, its database opened, without any secret.

        Raise as ``unpack``, and ArchiveForged where it belongs to another caseload.
        """
        with self._room() as room:
            return self._take_out(archive, room, progress, lambda _key_file: self._own_key())

    def unpack(
        self, archive: Path, secret: str, folder: Path, progress: Progress
    ) -> ArchiveSummary:
        """Write checked database and key file into an empty folder, opened once.

        On any refusal nothing of the archive stays in the folder.
        """
        return self._take_out(
            archive, folder, progress, lambda key_file: self._checks.open_key(key_file, secret)
        )

    def _take_out(
        self,
        archive: Path,
        folder: Path,
        progress: Progress,
        find_key: Callable[[Path], bytes],
    ) -> ArchiveSummary:
        checked = read_checked(archive, progress)
        manifest = checked.manifest
        database, key_file = database_path(folder), key_file_path(folder)
        beside = [database.with_name(database.name + end) for end in ("-wal", "-shm")]
        try:
            extract(archive, manifest, key_file, database)
            key = find_key(key_file)
            checked.refuse_forged(Seal(key))
            counts = self._checks.count_foreign(database, key)
        except BaseException as error:
            for path in (database, key_file, *beside):
                path.unlink(missing_ok=True)
            if isinstance(error, DatabaseTooNew):
                raise ArchiveTooNew from error
            if isinstance(error, DatabaseDamaged | KeyFileDamaged):
                raise ArchiveDamaged from error
            raise
        for path in beside:
            path.unlink(missing_ok=True)
        return _counted(manifest.summary, counts)

    def _last_backup(self, folder: Path) -> datetime | None:
        """Return when the newest archive on a drive was made, by its own name."""
        with contextlib.suppress(WorldRefused, ValueError, OSError):
            for archive in self.find(folder):
                return archive_time(archive.name)
        return None

    @contextlib.contextmanager
    def _room(self) -> Iterator[Path]:
        """A private folder for copies, gone afterwards, and after a crash at the next use.

        One at a time, since the next one sweeps away what it finds: raise Cancelled meanwhile.
        """
        if not self._at_work.acquire(blocking=False):
            raise Cancelled
        try:
            with self._swept_room() as room:
                yield room
        finally:
            self._at_work.release()

    @contextlib.contextmanager
    def _swept_room(self) -> Iterator[Path]:
        with target_errors():
            self._staging.mkdir(parents=True, exist_ok=True, mode=0o700)
            for leftover in self._staging.glob(f"{STAGING_PREFIX}*"):
                shutil.rmtree(leftover, ignore_errors=True)
            room = Path(tempfile.mkdtemp(prefix=STAGING_PREFIX, dir=self._staging))
        try:
            yield room
        finally:
            shutil.rmtree(room, ignore_errors=True)


def _counted(summary: ArchiveSummary, counts: DatabaseCounts) -> ArchiveSummary:
    return replace(
        summary,
        schema_version=counts.schema_version,
        clients=counts.clients,
        cases=counts.cases,
        sessions=counts.sessions,
        reports=counts.reports,
        last_session_on=counts.last_session_on,
    )


def _free_name(folder: Path, name: str) -> Path:
    """Return a name that is not taken: two backups within a second are both kept."""
    path = folder / name
    count = 2
    while path.exists():
        path = folder / f"{name.removesuffix(SUFFIX)}-{count}{SUFFIX}"
        count += 1
    return path
