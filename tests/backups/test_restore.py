# SPDX-License-Identifier: MIT
"""Putting a restored database in place: the former is kept aside, a crash is finished later."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.backups.conftest import NOW, silent
from tests.storage.small_office import CHEAP, PASSWORD
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.backups.restore import (
    find_former,
    finish_interrupted,
    incoming_folder,
    put_back,
    put_in_place,
)
from tksk_desktop.domain.clients import Client
from tksk_desktop.storage.database_store import DatabaseStore

OLD = {"tksk.db": b"old db", "tksk.kunci": b"old key", "tksk.db-wal": b"old wal"}
NEW = {"tksk.db": b"new db", "tksk.kunci": b"new key"}


def count(folder: Path) -> int:
    store = DatabaseStore(folder, cost=CHEAP)
    store.unlock(PASSWORD)
    clients = store.count().clients
    store.lock()
    return clients


def test_a_restore_brings_the_archive_back_and_keeps_the_present_aside(
    folder: Path, store: DatabaseStore, archives: FileArchives, archive: Path
) -> None:
    with store.open_work() as work:
        work.clients.add(Client("Sesudah cadangan", "35.07.13.2001", NOW.date()))
        work.commit()
    archives.unpack(archive, PASSWORD, incoming_folder(folder), silent)
    assert store.count().clients == 6
    store.lock()
    aside = put_in_place(folder, NOW)
    assert (count(folder), count(aside)) == (5, 6)
    assert not (folder / "pemulihan-masuk").exists()
    assert not finish_interrupted(folder)


def test_a_restore_into_an_empty_folder(
    archives: FileArchives, archive: Path, tmp_path: Path
) -> None:
    fresh = tmp_path / "fresh"
    archives.unpack(archive, PASSWORD, incoming_folder(fresh), silent)
    put_in_place(fresh, NOW)
    assert count(fresh) == 5


def test_two_restores_within_a_second_keep_both_former_databases(tmp_path: Path) -> None:
    lay(tmp_path, OLD)
    for wanted in (NEW, {"tksk.db": b"third", "tksk.kunci": b"third key"}):
        lay(incoming_folder(tmp_path), wanted)
        put_in_place(tmp_path, datetime(2026, 11, 3, tzinfo=UTC))
    asides = sorted(tmp_path.glob("sebelum-pulih-*"))
    assert [(aside / "tksk.db").read_bytes() for aside in asides] == [b"old db", b"new db"]
    assert (tmp_path / "tksk.db").read_bytes() == b"third"


def test_a_restore_is_taken_back_and_that_again(tmp_path: Path) -> None:
    assert find_former(tmp_path) is None
    lay(tmp_path, OLD)
    lay(incoming_folder(tmp_path), NEW)
    first = datetime(2026, 11, 3, 4, tzinfo=UTC)
    put_in_place(tmp_path, first)
    assert whole_set(tmp_path) == NEW
    for hour, wanted, aside in ((5, OLD, NEW), (6, NEW, OLD)):
        found = find_former(tmp_path)
        assert found is not None
        assert found[1] == first.replace(hour=hour - 1)
        put_back(tmp_path, found[0], first.replace(hour=hour))
        assert whole_set(tmp_path) == wanted
        (kept,) = tmp_path.glob("sebelum-pulih-*")
        assert whole_set(kept) == aside


def test_foreign_folders_are_no_former_data(tmp_path: Path) -> None:
    for name in ("sebelum-pulih-kemarin", "sebelum-pulih-20261103-040000"):
        (tmp_path / name).mkdir()
    (tmp_path / "sebelum-pulih-kemarin" / "tksk.db").write_bytes(b"x")
    assert find_former(tmp_path) is None


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_taking_back_killed_at_every_step_loses_neither(tmp_path: Path) -> None:
    script = KILLED_AT.replace(
        "restore.put_in_place(Path(sys.argv[1]), datetime(2026, 11, 3, tzinfo=UTC))",
        "place = Path(sys.argv[1])\n"
        "restore.put_back(place, restore.find_former(place)[0], datetime(2026, 11, 4, tzinfo=UTC))",
    )
    for at in range(0, 60, 3):
        folder = tmp_path / str(at)
        former = folder / "sebelum-pulih-20261103-040000"
        former.mkdir(parents=True)
        lay(folder, NEW)
        lay(former, OLD)
        command = [sys.executable, "-c", script, str(folder), str(at)]
        ended = subprocess.run(command, check=False, capture_output=True).returncode == 0
        finish_interrupted(folder)
        sets = [whole_set(place) for place in (folder, *folder.glob("sebelum-pulih-*"))]
        assert OLD in sets, at
        assert NEW in sets, at
        if ended:
            return
    pytest.fail("it never ended")


def test_what_an_abandoned_restore_left_is_swept_by_the_next(tmp_path: Path) -> None:
    incoming = incoming_folder(tmp_path)
    lay(incoming, NEW)
    assert not finish_interrupted(tmp_path)
    assert list(incoming_folder(tmp_path).iterdir()) == []


def lay(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        (folder / name).write_bytes(content)


KILLED_AT = """
import os, pathlib, shutil, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from tksk_desktop.backups import restore
left = int(sys.argv[2])
def counted(act):
    def run(*args, **more):
        global left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return act(*args, **more)
    return run
for owner, name in (
    (os, "replace"), (os, "fsync"), (os, "mkdir"), (os, "unlink"), (os, "rmdir"),
    (pathlib.Path, "unlink"), (pathlib.Path, "mkdir"), (shutil, "rmtree"),
):
    setattr(owner, name, counted(getattr(owner, name)))
restore.put_in_place(Path(sys.argv[1]), datetime(2026, 11, 3, tzinfo=UTC))
print(left, flush=True)
"""


def run_killed(folder: Path, at: int) -> bool:
    """Exchange the databases, killed at a step; tell whether it ended before that step."""
    command = [sys.executable, "-c", KILLED_AT, str(folder), str(at)]
    done = subprocess.run(command, check=False, capture_output=True)
    assert done.returncode in (0, -9), done.stderr
    return done.returncode == 0


def whole_set(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in OLD if (folder / name).exists()}


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_killed_at_every_step_the_exchange_is_undone_or_finished(tmp_path: Path) -> None:
    outcomes = []
    for at in range(60):
        folder = tmp_path / str(at)
        folder.mkdir()
        lay(folder, OLD)
        lay(incoming_folder(folder), NEW)
        ended = run_killed(folder, at)
        finish_interrupted(folder)
        assert not finish_interrupted(folder)
        now = whole_set(folder)
        asides = [whole_set(aside) for aside in folder.glob("sebelum-pulih-*")]
        if now == OLD:
            assert asides in ([], [{}]), at
            assert whole_set(folder / "pemulihan-masuk") == NEW, at
        else:
            assert now == NEW, at
            assert asides == [OLD], at
        outcomes.append(now == NEW)
        if ended:
            break
    assert ended
    assert outcomes == sorted(outcomes)
    assert {True, False} == set(outcomes)
    assert len(outcomes) > 12


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_finish_that_is_killed_too_is_finished_the_third_time(tmp_path: Path) -> None:
    script = KILLED_AT.replace(
        "restore.put_in_place(Path(sys.argv[1]), datetime(2026, 11, 3, tzinfo=UTC))",
        "restore.finish_interrupted(Path(sys.argv[1]))",
    )
    for at in range(40):
        folder = tmp_path / str(at)
        folder.mkdir()
        lay(folder, OLD)
        lay(incoming_folder(folder), NEW)
        (folder / "pemulihan.json").write_text('{"aside": "sebelum-pulih-x"}', encoding="utf-8")
        command = [sys.executable, "-c", script, str(folder), str(at)]
        ended = subprocess.run(command, check=False, capture_output=True).returncode == 0
        finish_interrupted(folder)
        assert whole_set(folder) == NEW, at
        assert whole_set(folder / "sebelum-pulih-x") == OLD, at
        if ended:
            return
    pytest.fail("the exchange never ended")
