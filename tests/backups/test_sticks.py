# SPDX-License-Identifier: MIT
"""Sticks that are full, pulled, read-only, failing, slow or lying never cost a good backup."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.backups.conftest import NOW, Stick, Write, silent
from tests.storage.small_office import PASSWORD
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.domain.errors import (
    Cancelled,
    DiskFull,
    ReadBackDiffers,
    TargetFailed,
    TargetGone,
    TargetReadOnly,
)
from tksk_desktop.storage.database_store import DatabaseStore

HALF = 60_000
FAULTS = {
    "full at once": ("full:0", DiskFull),
    "full half-way": (f"full:{HALF}", DiskFull),
    "failing at once": ("failing:0", TargetFailed),
    "failing half-way": (f"failing:{HALF}", TargetFailed),
    "pulled before": ("gone:0", TargetGone),
    "pulled half-way": (f"gone:{HALF}", TargetGone),
    "read-only": ("read_only", TargetReadOnly),
    "lying": (f"lying:{HALF}", ReadBackDiffers),
}


def listing(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.endswith(".part")
    }


@pytest.mark.needs_tool("fusermount3")
@pytest.mark.parametrize(("fault", "error"), FAULTS.values(), ids=FAULTS)
def test_each_fault_has_its_error_and_costs_nothing(
    fake_stick: Stick, write: Write, archives: FileArchives, fault: str, error: type[Exception]
) -> None:
    good = write(fake_stick.path)
    before = listing(fake_stick.files)
    fake_stick.fault(fault)
    with pytest.raises(error):
        write(fake_stick.path)
    assert listing(fake_stick.files) == before
    fake_stick.fault("ok")
    assert archives.read_summary(good).clients == 5
    write(fake_stick.path)
    assert not list(fake_stick.files.glob("*.part"))
    assert len(list(fake_stick.files.iterdir())) == 2


@pytest.mark.needs_tool("fusermount3")
def test_a_stick_whose_driver_dies_is_gone(fake_stick: Stick, write: Write) -> None:
    write(fake_stick.path)
    before = listing(fake_stick.files)

    def die(done: int, total: int) -> None:
        if done and total > HALF:
            fake_stick.process.kill()
            fake_stick.process.wait()

    with pytest.raises(TargetGone):
        write(fake_stick.path, die)
    assert listing(fake_stick.files) == before


@pytest.mark.needs_tool("fusermount3")
def test_pulled_while_it_is_read_back(fake_stick: Stick, write: Write) -> None:
    write(fake_stick.path)
    before = listing(fake_stick.files)

    def pull(done: int, total: int) -> None:
        if total > HALF and done * 2 >= total:
            fake_stick.fault("gone:0")

    with pytest.raises(TargetGone):
        write(fake_stick.path, pull)
    assert listing(fake_stick.files) == before


@pytest.mark.needs_tool("fusermount3")
def test_a_slow_stick_may_be_stopped(fake_stick: Stick, write: Write) -> None:
    write(fake_stick.path)
    before = listing(fake_stick.files)
    fake_stick.fault("slow:1")

    def stop(done: int, total: int) -> None:
        if total > HALF and done:
            raise Cancelled

    with pytest.raises(Cancelled):
        write(fake_stick.path, stop)
    assert listing(fake_stick.files) == before
    assert not list(fake_stick.files.glob("*.part"))


@pytest.mark.needs_tool("fusermount3")
@pytest.mark.parametrize("fault", ["gone:0", "read_only"])
def test_reading_from_a_bad_stick(
    fake_stick: Stick, write: Write, archives: FileArchives, tmp_path: Path, fault: str
) -> None:
    path = write(fake_stick.path)
    fake_stick.fault(fault)
    target = tmp_path / "target"
    target.mkdir()
    if fault == "read_only":
        assert archives.unpack(path, PASSWORD, target, silent).clients == 5
        return
    with pytest.raises((TargetGone, TargetFailed)):
        archives.unpack(path, PASSWORD, target, silent)
    assert list(target.iterdir()) == []


BACKER = """
import sys
from pathlib import Path
from tests.backups.conftest import SUMMARY
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.assembly.backups import archives_over
from tksk_desktop.storage.database_store import DatabaseStore
folder, staging, stick = map(Path, sys.argv[1:])
store = DatabaseStore(folder, cost=CHEAP)
store.unlock(PASSWORD)
archives = archives_over(store, staging)
def hear(done, total):
    print("copying" if (stick / "new").exists() or list(stick.glob("*.part")) else "staging")
    sys.stdout.flush()
    sys.stdin.readline()
archives.write(store, SUMMARY, stick, hear)
print("done", flush=True)
"""


@pytest.mark.parametrize("steps", [1, 2, 3, 4])
def test_a_killed_backup_costs_nothing(
    folder: Path,
    filled_office: tuple[Path, str],
    archive: Path,
    write: Write,
    archives: FileArchives,
    tmp_path: Path,
    steps: int,
) -> None:
    stick, staging = archive.parent, tmp_path / "staging"
    before = listing(stick)
    # The other process works on the untouched office, because this one holds its own.
    command = [sys.executable, "-c", BACKER, str(filled_office[0]), str(staging), str(stick)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for step in range(steps):
            assert process.stdout.readline().strip() in (b"staging", b"copying")
            if step < steps - 1:
                process.stdin.write(b"\n")
                process.stdin.flush()
        process.send_signal(signal.SIGKILL)
    assert listing(stick) == before
    assert archives.read_summary(archive).clients == 5
    write(stick)
    assert not list(stick.glob("*.part"))
    assert list(staging.iterdir()) == []


Mount = Callable[[str], Path]


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Mount]:
    """Mount a small memory disk; skip where this user may not."""
    place = tmp_path / "small"
    place.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
        if subprocess.run(command, check=False, capture_output=True).returncode:
            pytest.skip("may not mount")
        return place

    yield mount
    subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of POSIX")
@pytest.mark.needs_tool("mount")
def test_a_disk_that_is_too_small(mounted: Mount, write: Write) -> None:
    small = mounted("size=100k")
    with pytest.raises(DiskFull):
        write(small)
    assert list(small.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of POSIX")
@pytest.mark.needs_tool("mount")
def test_a_disk_that_became_read_only(mounted: Mount, write: Write, archives: FileArchives) -> None:
    small = mounted("size=8m")
    good = write(small)
    remount = ["mount", "-o", "remount,ro", str(small)]
    subprocess.run(remount, check=True, capture_output=True)
    with pytest.raises(TargetReadOnly):
        write(small)
    assert os.listdir(small) == [good.name]  # noqa: PTH208
    assert archives.read_summary(good).clients == 5


@pytest.mark.skipif(sys.platform == "win32", reason="mounts of POSIX")
@pytest.mark.needs_tool("mount")
def test_a_full_own_disk_stops_before_the_stick_is_touched(
    mounted: Mount, archives: FileArchives, write: Write, stick: Path, store: DatabaseStore
) -> None:
    """A copy on the own disk is needed only while somebody reads what is not in the file yet."""
    own = mounted("size=80k")
    archives._staging = own
    with store.engine().execution_options(reader=True).connect() as reading:
        reading.exec_driver_sql("SELECT count(*) FROM clients").scalar_one()
        with store.open_work() as work:
            work.drafts.save(None, title="baru", content="", saved_at=NOW)
            work.commit()
        with pytest.raises(DiskFull):
            write(stick)
        assert list(stick.iterdir()) == []
    assert write(stick).exists()
    assert list(own.iterdir()) == []
