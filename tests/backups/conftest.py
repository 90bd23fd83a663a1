# SPDX-License-Identifier: MIT
"""A filled office, its archives, and a stick that misbehaves on request."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from tests.storage.small_office import CHEAP, LEVELS, PASSWORD, fill
from tksk_desktop.assembly.backups import archives_over
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.needs import ArchiveSummary, Progress

NOW = datetime(2026, 11, 3, 4, 30, tzinfo=UTC)
SUMMARY = ArchiveSummary("", NOW, "TKSK Kecamatan Kepanjen", "0.1", "", 0, 0, 0, 0, 0, None)


def silent(done: int, total: int) -> None:
    """Hear of progress and say nothing."""


@pytest.fixture(scope="session")
def filled_office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A closed database with the small office; never written to. And its recovery key."""
    folder = tmp_path_factory.mktemp("filled")
    store = DatabaseStore(folder, kind_levels=LEVELS, cost=CHEAP)
    recovery_key = store.create(PASSWORD)
    fill(store)
    store.lock()
    return folder, recovery_key


@pytest.fixture
def folder(filled_office: tuple[Path, str], tmp_path: Path) -> Path:
    """A data folder with the small office, closed."""
    return Path(shutil.copytree(filled_office[0], tmp_path / "data"))


@pytest.fixture
def store(folder: Path) -> Iterator[DatabaseStore]:
    """The small office, open."""
    store = DatabaseStore(folder, kind_levels=LEVELS, cost=CHEAP)
    store.unlock(PASSWORD)
    yield store
    store.lock()


@pytest.fixture
def archives(store: DatabaseStore, tmp_path: Path) -> FileArchives:
    """Archives of the open store, staged in a folder of their own."""
    return archives_over(store, tmp_path / "staging")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An ordinary folder in place of a stick."""
    place = tmp_path / "stick"
    place.mkdir()
    return place


Write = Callable[..., Path]


@pytest.fixture
def write(archives: FileArchives, store: DatabaseStore) -> Write:
    """Write an archive into a folder; return its path."""

    def run(target: Path, progress: Progress = silent) -> Path:
        return archives.write(store, SUMMARY, target, progress)[0]

    return run


@pytest.fixture
def archive(write: Write, stick: Path) -> Path:
    """A good archive in the ordinary folder."""
    return write(stick)


@dataclass(frozen=True)
class Stick:
    """A mounted fake stick."""

    path: Path
    files: Path
    fault: Callable[[str], object]
    process: subprocess.Popen[bytes]


@pytest.fixture
def fake_stick(tmp_path: Path) -> Iterator[Stick]:
    """Mount a fake stick; skip where the system cannot."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("needs /dev/fuse")
    if importlib.util.find_spec("mfusepy") is None:
        pytest.skip("needs mfusepy")
    kept, mountpoint = tmp_path / "fake", tmp_path / "mounted"
    (kept / "files").mkdir(parents=True)
    mountpoint.mkdir()
    fault = partial((kept / "fault").write_text, encoding="utf-8")
    fault("ok")
    program = Path(__file__).with_name("fake_stick.py")
    command = [sys.executable, str(program), str(kept), str(mountpoint)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        if process.stdout.readline() != b"mounted\n":
            pytest.skip("FUSE does not mount here")
        try:
            yield Stick(mountpoint, kept / "files", fault, process)
        finally:
            unmount = ["fusermount3", "-u", "-z", str(mountpoint)]
            subprocess.run(unmount, check=False, capture_output=True)
            process.kill()
