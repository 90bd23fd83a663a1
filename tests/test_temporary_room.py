# SPDX-License-Identifier: MIT
"""Temporary files lie in a private folder, which goes with the process or with the next start."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tksk_desktop.temporary_room import TemporaryRoom

SPILL = """
import sys, tempfile, os, signal
from pathlib import Path
from tksk_desktop.temporary_room import TemporaryRoom
with TemporaryRoom(Path(sys.argv[1])):
    with tempfile.NamedTemporaryFile("w", delete=False) as spilled:
        spilled.write("Siti")
    print(spilled.name, flush=True)
    if sys.argv[2] == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    sys.stdin.read()
"""


def spill(folder: Path, ends: str) -> subprocess.Popen[str]:
    """Start a process that leaves a temporary file lying."""
    return subprocess.Popen(
        [sys.executable, "-c", SPILL, str(folder), ends],
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_what_is_spilled_goes_with_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = os.environ.get("TMPDIR")
    with TemporaryRoom(tmp_path / "room"):
        (room,) = (tmp_path / "room").iterdir()
        Path(os.environ["TMPDIR"], "spilled").write_text("Siti")
        assert (room / "spilled").exists()
        if sys.platform != "win32":
            assert room.stat().st_mode & 0o077 == room.parent.stat().st_mode & 0o077 == 0
    assert list((tmp_path / "room").iterdir()) == []
    assert os.environ.get("TMPDIR") == before


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_the_next_start_removes_what_a_killed_one_left(tmp_path: Path) -> None:
    with spill(tmp_path, "killed") as killed:
        assert killed.stdout is not None
        spilled = Path(killed.stdout.readline().strip())
        killed.wait(60)
    assert spilled.read_text() == "Siti"
    assert spilled.parent.parent == tmp_path
    with TemporaryRoom(tmp_path):
        assert not spilled.exists()


def test_the_room_of_a_running_process_stays(tmp_path: Path) -> None:
    with spill(tmp_path, "waits") as running:
        assert running.stdout is not None
        spilled = Path(running.stdout.readline().strip())
        with TemporaryRoom(tmp_path):
            assert spilled.exists()
        running.communicate("", timeout=60)
    assert not spilled.exists()


def test_a_room_that_was_only_begun_is_removed(tmp_path: Path) -> None:
    (tmp_path / "proses-1-begun").mkdir()
    with TemporaryRoom(tmp_path):
        assert not (tmp_path / "proses-1-begun").exists()


def test_without_a_room_the_program_starts_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    before = os.environ.get("TMPDIR")
    with TemporaryRoom(tmp_path / "file" / "room"):
        assert os.environ.get("TMPDIR") == before
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    caplog.clear()
