# SPDX-License-Identifier: MIT
"""A copy of the open database is whole, whoever reads or writes meanwhile."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.storage.small_office import NOON, fill
from tksk_desktop.domain.clients import Client
from tksk_desktop.domain.errors import Cancelled, DiskFull
from tksk_desktop.paths import database_path
from tksk_desktop.storage.archive_check import DatabaseCounts, check_database, count_with_key
from tksk_desktop.storage.database import connect
from tksk_desktop.storage.database_store import DatabaseStore


def silent(done: int, total: int) -> None:
    """Hear of progress and say nothing."""


def register(store: DatabaseStore, name: str) -> None:
    with store.open_work() as work:
        work.clients.add(Client(name, "35.07.13.2001", date(2026, 1, 1)))
        work.commit()


def copied(store: DatabaseStore, target: Path) -> DatabaseCounts:
    store.snapshot(target, silent)
    assert all(result.faults == 0 for result in check_database(target, store.key()))
    return count_with_key(target, store.key())


def test_the_copy_holds_what_was_committed_a_moment_ago(
    store: DatabaseStore, folder: Path, tmp_path: Path
) -> None:
    fill(store)
    assert copied(store, tmp_path / "first").clients == 5
    register(store, "Baru")
    assert copied(store, tmp_path / "second").clients == 6
    assert (tmp_path / "second").stat().st_size == database_path(folder).stat().st_size


def test_the_store_goes_on_after_a_copy(store: DatabaseStore, tmp_path: Path) -> None:
    fill(store)
    for number in range(4):
        store.snapshot(tmp_path / "copy", silent)
        register(store, f"Baru {number}")
    assert store.count().clients == 9


def test_a_reader_in_between_does_not_hinder(store: DatabaseStore, tmp_path: Path) -> None:
    fill(store)
    with store.engine().execution_options(reader=True).connect() as reading:
        reading.exec_driver_sql("SELECT count(*) FROM clients").scalar_one()
        register(store, "Sesudah mulai dibaca")
        assert copied(store, tmp_path / "copy").clients == 6


def test_an_unfinished_writer_is_not_in_the_copy(store: DatabaseStore, tmp_path: Path) -> None:
    fill(store)
    with store.open_work() as work:
        work.drafts.save(None, title="belum", content="", saved_at=NOON)
        work.clients.add(Client("Belum", "35.07.13.2001", date(2026, 1, 1)))
        work.flush()
        assert copied(store, tmp_path / "copy").clients == 5
        work.commit()
    assert store.count().clients == 6


def test_another_connection_in_the_journal_is_copied_too(
    store: DatabaseStore, folder: Path, tmp_path: Path
) -> None:
    """Rows that lie only in the journal are where plain file copies lose them."""
    fill(store)
    other = connect(database_path(folder), store.key())
    other.execute("PRAGMA wal_autocheckpoint = 0")
    other.execute("UPDATE clients SET notes = hex(randomblob(5000))")
    assert (folder / "tksk.db-wal").stat().st_size > 5 * 5000
    target = tmp_path / "copy"
    store.snapshot(target, silent)
    mirror = connect(target, store.key())
    query = "SELECT group_concat(notes) FROM clients"
    assert mirror.execute(query).fetchall() == other.execute(query).fetchall()
    mirror.close()
    other.close()


def test_a_stopped_copy_leaves_the_store_usable(store: DatabaseStore, tmp_path: Path) -> None:
    fill(store)

    def stop(done: int, total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.snapshot(tmp_path / "copy", stop)
    register(store, "Sesudahnya")
    assert copied(store, tmp_path / "copy").clients == 6


def test_a_full_disk_has_its_error(store: DatabaseStore) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("needs /dev/full")
    fill(store)
    link = Path(store._folder) / "copy"
    link.symlink_to(full)
    unlink = Path.unlink

    def keep(path: Path, missing_ok: bool = False) -> None:
        if path != link:
            unlink(path, missing_ok)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "unlink", keep)
        with pytest.raises(DiskFull):
            store.snapshot(link, silent)
    register(store, "Sesudahnya")
    assert store.count().clients == 6
