# SPDX-License-Identifier: MIT
"""The database of this installation: makes, opens, checks, upgrades and closes it.

Opening order: lock of the operating system, key, refuse a newer file, quick check, and only when
an upgrade is due a snapshot, the upgrade in one transaction, its checks, and on failure the
snapshot back.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import IO

import sqlalchemy as sa
from sqlalchemy.orm import sessionmaker

from tksk_desktop.careful_files import flush_folder, target_errors
from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import (
    Cancelled,
    DatabaseDamaged,
    DatabaseExists,
    DatabaseMissing,
    DiskFull,
    StoreLocked,
    UpgradeFailed,
)
from tksk_desktop.paths import database_path, lock_path
from tksk_desktop.storage import key_file, schema_upgrade
from tksk_desktop.storage.access_keys import AccessKeys
from tksk_desktop.storage.archive_check import DatabaseCounts, count_quickly
from tksk_desktop.storage.client_rating import KindLevels
from tksk_desktop.storage.database import is_sound, make_engine
from tksk_desktop.storage.database_snapshot import copy_compacted, copy_resting
from tksk_desktop.storage.mapping import map_all
from tksk_desktop.storage.process_lock import ProcessLock
from tksk_desktop.storage.still_database import StillDatabase, copied, resting
from tksk_desktop.storage.unit_of_work import DatabaseWork
from tksk_desktop.usecases.needs import Progress

UNBORN = "tksk.baru"
SMALLEST_DATABASE = 4096


class DatabaseStore:
    """Fulfils ``needs.Store`` over an encrypted SQLite file in a data folder."""

    def __init__(
        self,
        folder: Path,
        *,
        kind_levels: Mapping[str, int] | None = None,
        cost: key_file.KdfCost | None = None,
        migrations: Path = schema_upgrade.MIGRATIONS,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        """Work over a folder.

        ``kind_levels`` are the confidentiality levels of the kinds of need by their codes.
        ``cost`` is calibrated to the machine when None; tests give a cheap one. ``now`` dates the
        log of changes.
        """
        self._folder = folder
        self._levels = KindLevels(kind_levels or {})
        self._now = now or partial(datetime.now, UTC)
        self._migrations = migrations
        self._lock = ProcessLock(lock_path(folder))
        self.keys = AccessKeys(folder, cost, self._now)
        self._engine: sa.Engine | None = None
        self._key: bytes | None = None
        self._pages: IO[bytes] | None = None
        self._is_read = threading.Lock()
        """Held while ``still`` is read, perhaps from another thread."""
        self._sessions: sessionmaker[sa.orm.Session] | None = None

    def exists(self) -> bool:
        """Tell whether there is a database or a key file in the folder.

        What a killed ``create`` left behind does not count: nothing is in it yet.
        """
        if database_path(self._folder).exists():
            return True
        return self.keys.exist() and not self._unborn().exists()

    def is_open(self) -> bool:
        """Tell whether the database is open."""
        return self._engine is not None

    def create(self, password: str) -> str:
        """Make key file and database, open it, return the recovery key.

        The database gets its name last, so that a crash before leaves nothing that counts.
        """
        key_file.refuse_weak_password(password)
        with target_errors():
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock.take()
        try:
            if self.exists():
                raise DatabaseExists
            unborn = self._unborn()
            with target_errors():
                unborn.write_bytes(b"")
                unborn.chmod(0o600)
                for leftover in ("-wal", "-shm"):
                    unborn.with_name(unborn.name + leftover).unlink(missing_ok=True)
            key, recovery_key = self.keys.make(password)
            self._make_database(unborn, key)
            self._open(key)
        except BaseException:
            self._lock.free()
            raise
        return recovery_key

    def unlock(self, secret: str) -> None:
        """Open with the password or the recovery key; raise as ``needs.Store`` says."""
        if self.is_open():
            return
        if not self.exists():
            raise DatabaseMissing
        self._lock.take()
        try:
            key = self.keys.open(secret)
            path = database_path(self._folder)
            if not path.exists():
                raise DatabaseMissing
            if path.stat().st_size < SMALLEST_DATABASE:
                # SQLite takes a file cut to nothing for a new database and writes into it.
                raise DatabaseDamaged
            self._open(key)
        except BaseException:
            self._lock.free()
            raise
        wrong_tries = self.keys.opened(secret)
        if wrong_tries:
            with self.open_work() as work:
                work.audit.note(AuditEvent.WRONG_TRIES, details={"tries": wrong_tries})
                work.commit()

    def lock(self) -> None:
        """Close the database and forget the key; wait while a backup reads it."""
        with self._is_read:
            self._close()

    def _close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
        if self._pages is not None:
            self._pages.close()
        self._engine = self._key = self._sessions = self._pages = None
        self._lock.free()

    def engine(self) -> sa.Engine:
        """Return the open engine; raise StoreLocked."""
        if self._engine is None:
            raise StoreLocked
        return self._engine

    def open_work(self) -> DatabaseWork:
        """Return one transaction; raise StoreLocked."""
        if self._sessions is None:
            raise StoreLocked
        return DatabaseWork(self._sessions, self._levels, self._now)

    def snapshot(self, target: Path, progress: Progress) -> None:
        """Write a consistent copy under the same key, from a connection of its own.

        Raise StoreLocked, DiskFull or DatabaseDamaged, or Cancelled from ``progress``.
        """
        if self._key is None or self._pages is None:
            raise StoreLocked
        source = database_path(self._folder)
        size = source.stat().st_size
        progress(0, size)
        with target_errors():
            target.unlink(missing_ok=True)
        if not copy_resting(source, self._pages, target, self._key, progress):
            copy_compacted(source, target, self._key)
            progress(size, size)

    @contextlib.contextmanager
    def still(self, room: Path) -> Iterator[StillDatabase]:
        """Give the database as it is now, to be read from any thread while saves go on.

        ``room`` takes a copy where one is needed. Closing the store waits until it was read. Raise
        StoreLocked, DiskFull or DatabaseDamaged, and Cancelled while another one is being read.
        """
        if not self._is_read.acquire(blocking=False):
            raise Cancelled
        try:
            if self._key is None or self._pages is None:
                raise StoreLocked
            with resting(database_path(self._folder), self._pages, self._key) as still:
                if still is not None:
                    yield still
                    return
            copy = room / "database"
            copy_compacted(database_path(self._folder), copy, self._key)
            with copied(copy, self._key) as still:
                yield still
        finally:
            self._is_read.release()

    @contextlib.contextmanager
    def hurried(self) -> Iterator[None]:
        """Let saves return before they are on the disk, for content that can be made again.

        Only the invented sample is written so: its thousand small saves would wait a minute on an
        old disk. At the end all of it is flushed and each save waits again.
        """
        self._say_to_connection("PRAGMA synchronous = OFF")
        try:
            yield
        finally:
            self._say_to_connection("PRAGMA synchronous = FULL", "PRAGMA wal_checkpoint(TRUNCATE)")

    def _say_to_connection(self, *pragmas: str) -> None:
        raw = self.engine().raw_connection()
        try:
            driver = raw.driver_connection
            assert driver is not None
            for pragma in pragmas:
                driver.execute(pragma).fetchall()
        finally:
            raw.close()

    def compact(self) -> None:
        """Write the file anew without what was deleted, the log of the file too."""
        flush = "PRAGMA wal_checkpoint(TRUNCATE)"
        self._say_to_connection(flush, "VACUUM", flush)

    def sealed_key(self) -> bytes:
        """Return the key file's bytes."""
        return self.keys.sealed()

    def count(self) -> DatabaseCounts:
        """Count what the open database holds; raise StoreLocked."""
        return count_quickly(database_path(self._folder), self.key())

    def key(self) -> bytes:
        """Return the data key, to open a snapshot of this very database; raise StoreLocked."""
        if self._key is None:
            raise StoreLocked
        return self._key

    def _unborn(self) -> Path:
        """Return where a new database is made before it gets its name."""
        return self._folder / UNBORN

    def _make_database(self, unborn: Path, key: bytes) -> None:
        engine = make_engine(unborn, key)
        try:
            schema_upgrade.upgrade(engine, self._migrations)
        finally:
            engine.dispose()
        if unborn.with_name(unborn.name + "-wal").exists():
            # Closing empties the journal into the file; on a full disk it cannot, and the file
            # under its final name without the journal would be a damaged one.
            raise DiskFull
        with target_errors():
            os.replace(unborn, database_path(self._folder))
            flush_folder(self._folder)

    def _open(self, key: bytes) -> None:
        map_all()
        path = database_path(self._folder)
        engine = make_engine(path, key)
        try:
            self._check_and_upgrade(engine, path, key)
        except BaseException:
            engine.dispose()
            raise
        self._engine, self._key = engine, key
        self._pages = path.open("rb", buffering=0)
        self._sessions = sessionmaker(engine, expire_on_commit=False)
        with contextlib.suppress(OSError):
            path.chmod(0o600)

    def _check_and_upgrade(self, engine: sa.Engine, path: Path, key: bytes) -> None:
        try:
            if schema_upgrade.present_revision(engine) is None:
                raise DatabaseDamaged
            due = schema_upgrade.needs_upgrade(engine, self._migrations)
            with engine.connect() as connection:
                raw = connection.connection.driver_connection
                if not is_sound(raw):
                    raise DatabaseDamaged
        except sa.exc.DBAPIError as error:
            raise DatabaseDamaged from error
        if due:
            self._upgrade_with_snapshot(engine, path, key)

    def _upgrade_with_snapshot(self, engine: sa.Engine, path: Path, key: bytes) -> None:
        aside = path.with_suffix(".sebelum-pembaruan")
        aside.unlink(missing_ok=True)
        copy_compacted(path, aside, key)
        try:
            schema_upgrade.upgrade(engine, self._migrations)
        except UpgradeFailed:
            engine.dispose()
            for leftover in ("-wal", "-shm"):
                path.with_name(path.name + leftover).unlink(missing_ok=True)
            os.replace(aside, path)
            flush_folder(path.parent)
            raise
