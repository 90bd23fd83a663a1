# SPDX-License-Identifier: MIT
"""A verified encrypted backup against a plain copy of the same database file, and its memory.

One round: copy the database with a flush to the disk (the floor), then snapshot, check, seal,
write, flush, read back and compare. Both go to the same disk. Memory is what a process of its own
needs at its peak above an open store that does nothing.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.assembly.backups import archives_over
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.domain.sessions import Session, SessionKind, SessionPhoto
from tksk_desktop.paths import database_path
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.needs import ArchiveSummary

pytestmark = pytest.mark.benchmark

ROUNDS = 9
HIGHEST_RATIO = 6.0
HIGHEST_MEMORY_MIB = 64
NOTES = 500
PHOTO_BYTES = 160_000
NOW = datetime(2026, 11, 3, tzinfo=UTC)
SUMMARY = ArchiveSummary("", NOW, "TKSK", "1", "", 0, 0, 0, 0, 0, None)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DatabaseStore]:
    """Two years of notes with photos: some 80 MB."""
    store = DatabaseStore(tmp_path_factory.mktemp("office"), cost=CHEAP)
    store.create(PASSWORD)
    for _ in range(NOTES):
        with store.open_work() as work:
            photo = SessionPhoto(os.urandom(PHOTO_BYTES))
            note = Session(SessionKind.OTHER, date(2026, 10, 1), NOW, "Rapat", photos=[photo])
            work.sessions.add(note)
            work.commit()
    # Closing brings the whole content into the one file that the floor copies.
    store.lock()
    store.unlock(PASSWORD)
    yield store
    store.lock()


def silent(done: int, total: int) -> None:
    """Hear of progress and say nothing."""


def archives_of(store: DatabaseStore, staging: Path) -> FileArchives:
    return archives_over(store, staging)


def plain_copy(source: Path, target: Path) -> None:
    """What ``cp`` and a flush to the disk do."""
    with source.open("rb") as read, target.open("wb") as written:
        shutil.copyfileobj(read, written, 1024 * 1024)
        written.flush()
        os.fsync(written.fileno())


def test_a_verified_backup_costs_few_plain_copies(office: DatabaseStore, tmp_path: Path) -> None:
    source = database_path(Path(office._folder))
    archives = archives_of(office, tmp_path / "staging")
    stick = tmp_path / "stick"
    stick.mkdir()
    copies, backups, ratios = list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        started = time.perf_counter()
        plain_copy(source, stick / "copy")
        copied = time.perf_counter()
        path, summary = archives.write(office, SUMMARY, stick, silent)
        ended = time.perf_counter()
        assert summary.sessions == NOTES
        (stick / "copy").unlink()
        path.unlink()
        copies.append(copied - started)
        backups.append(ended - copied)
        ratios.append(backups[-1] / copies[-1])
    ratio = statistics.median(backups) / statistics.median(copies)
    print(
        f"\n{source.stat().st_size / 2**20:.0f} MiB, {ROUNDS} rounds: copy and flush "
        f"{statistics.median(copies):.2f} s, verified encrypted backup "
        f"{statistics.median(backups):.2f} s; ratio {ratio:.2f} "
        f"(by rounds {min(ratios):.2f} to {max(ratios):.2f})"
    )
    assert ratio <= HIGHEST_RATIO


MEASURED = """
import sys
from pathlib import Path
from tests.benchmarks.test_backup_speed import SUMMARY, archives_of, silent
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.storage.database_store import DatabaseStore
folder, staging, stick = map(Path, sys.argv[1:])
store = DatabaseStore(folder, cost=CHEAP)
store.unlock(PASSWORD)
def kib(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name))
Path("/proc/self/clear_refs").write_text("5")  # The peak is counted from here.
before = kib("VmRSS:")
archives_of(store, staging).write(store, SUMMARY, stick, silent)
print(before, kib("VmHWM:"))
"""


@pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="needs Linux's /proc")
def test_a_backup_needs_little_memory(office: DatabaseStore, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    folder = Path(office._folder)
    office.lock()
    command = [sys.executable, "-c", MEASURED, str(folder), str(tmp_path / "staging"), str(stick)]
    done = subprocess.run(command, check=True, capture_output=True)
    office.unlock(PASSWORD)
    before, peak = (int(number) / 1024 for number in done.stdout.split())
    print(f"\npeak {peak:.0f} MiB, of which the backup {peak - before:.0f} MiB")
    assert peak - before <= HIGHEST_MEMORY_MIB
