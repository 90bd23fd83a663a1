# SPDX-License-Identifier: MIT
"""Backups and restoring by command: secrets, refusals, a killed backup, a second running copy."""

from __future__ import annotations

import hashlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.command_line.calls import Ended, Tksk, environment, start
from tksk_desktop.paths import lock_path
from tksk_desktop.sample_data import SAMPLE_PASSWORD
from tksk_desktop.storage.process_lock import ProcessLock

KILLED_WHILE_READING_BACK = """
import os, signal
from tksk_desktop import careful_files
careful_files.read_hash = lambda *a, **k: os.kill(os.getpid(), signal.SIGKILL)
from tksk_desktop.main import main
main({words!r})
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return an empty folder that stands for a stick."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def archive(demo: tuple[Path, Ended]) -> Path:
    """Return the sample's backup."""
    (path,) = (demo[0] / "flashdisk").iterdir()
    return path


@contextmanager
def password_on_descriptor(password: str) -> Iterator[str]:
    """Give a password through a pipe; yield the descriptor's number."""
    reading, writing = os.pipe()
    os.write(writing, f"{password}\nsecond line\n".encode())
    os.close(writing)
    try:
        yield str(reading)
    finally:
        os.close(reading)


def contents(folder: Path) -> dict[str, str]:
    """Return every file of a folder with the hash of its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("tksk.lock", "tksk.percobaan")
    }


def test_backup_with_the_password_from_the_environment(
    office: Path, stick: Path, people: int
) -> None:
    ended = start(
        "backup",
        str(stick),
        "--data",
        str(office),
        folder=stick.parent / "home",
        TKSK_PASSWORD=SAMPLE_PASSWORD,
    )
    assert ended.code == 0, ended.err
    (made,) = stick.iterdir()
    assert str(made) in ended.out
    assert f"{people} klien" in ended.out
    # Not at a terminal: no progress, nothing but the answer.
    assert ended.err == ""


@pytest.mark.parametrize("which", ["password", "recovery key"])
def test_restore_on_another_machine_with_a_secret_from_a_descriptor(
    which: str,
    demo: tuple[Path, Ended],
    archive: Path,
    tmp_path: Path,
    tksk: Tksk,
    people: int,
) -> None:
    printed = re.search(r"^Kunci pulih : (\S+)$", demo[1].out, re.MULTILINE)
    assert printed is not None
    secret = SAMPLE_PASSWORD if which == "password" else printed[1].lower()
    with password_on_descriptor(secret) as number:
        ended = tksk(
            "restore",
            str(archive),
            "--data",
            str(tmp_path / "lain"),
            "--password-fd",
            number,
            password=None,
        )
    assert ended.code == 0, ended.err
    assert "Belum ada data" in ended.out
    assert f"{people} klien" in ended.out
    checked = tksk("report", "--data", str(tmp_path / "lain"), "--out", str(tmp_path / "keluar"))
    assert checked.code == 0, checked.err
    (paper,) = (tmp_path / "keluar").iterdir()
    assert paper.read_bytes().startswith(b"%PDF-")


def test_restore_asks_first_and_keeps_the_present_data(
    archive: Path, office: Path, tksk: Tksk
) -> None:
    before = contents(office)
    unasked = tksk("restore", str(archive), "--data", str(office))
    assert unasked.code == 2
    assert "--yes" in unasked.err
    assert "sekarang" in unasked.out
    assert contents(office) == before
    done = tksk("restore", str(archive), "--data", str(office), "--yes")
    assert done.code == 0, done.err
    (aside,) = office.glob("sebelum-pulih-*")
    assert str(aside) in done.out
    assert set(before.values()) <= set(contents(aside).values())


@pytest.mark.parametrize("command", ["backup", "report", "restore"])
def test_a_wrong_password_changes_nothing(
    command: str, archive: Path, office: Path, stick: Path, tksk: Tksk
) -> None:
    words = {
        "backup": ["backup", str(stick)],
        "report": ["report", "--out", str(stick)],
        "restore": ["restore", str(archive), "--yes"],
    }
    before = contents(office)
    ended = tksk(*words[command], "--data", str(office), password="salah-sekali")
    assert ended.code == 3
    assert "Kata sandi tidak cocok." in ended.err
    assert "salah-sekali" not in ended.out + ended.err
    assert contents(office) == before
    assert not list(stick.iterdir())


def test_without_a_password_and_without_a_person_nothing_waits(
    office: Path, stick: Path, tksk: Tksk
) -> None:
    ended = tksk("backup", str(stick), "--data", str(office), password=None)
    assert ended.code == 2
    assert "TKSK_PASSWORD" in ended.err
    ended = tksk("backup", str(stick), "--data", str(office), "--password-fd", "987", password=None)
    assert ended.code == 2


def test_without_data_no_password_is_asked_for(tmp_path: Path, stick: Path, tksk: Tksk) -> None:
    ended = tksk("backup", str(stick), "--data", str(tmp_path / "kosong"), password=None)
    assert ended.code == 3
    assert "TKSK_PASSWORD" not in ended.err


def test_a_second_running_copy_is_told_apart(office: Path, stick: Path, tksk: Tksk) -> None:
    lock = ProcessLock(lock_path(office))
    lock.take()
    try:
        busy = tksk("backup", str(stick), "--data", str(office))
    finally:
        lock.free()
    wrong = tksk("backup", str(stick), "--data", str(office), password="salah-sekali")
    assert (busy.code, wrong.code) == (3, 3)
    assert "TKSK Desktop" in busy.err
    assert busy.err != wrong.err
    assert not list(stick.iterdir())


def test_a_target_that_is_gone_and_a_file_that_is_no_backup(
    office: Path, tmp_path: Path, tksk: Tksk
) -> None:
    gone = tksk("backup", str(tmp_path / "dicabut"), "--data", str(office))
    assert gone.code == 3
    (tmp_path / "foto.tkskbak").write_bytes(b"not a backup")
    foreign = tksk("restore", str(tmp_path / "foto.tkskbak"), "--data", str(office), "--yes")
    missing = tksk("restore", str(tmp_path / "tiada"), "--data", str(office), "--yes")
    assert (foreign.code, missing.code) == (2, 2)
    assert len({gone.err, foreign.err, missing.err}) == 3


def test_a_damaged_backup_is_refused(
    archive: Path, office: Path, tmp_path: Path, tksk: Tksk
) -> None:
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    damaged = tmp_path / "rusak.tkskbak"
    damaged.write_bytes(data)
    before = contents(office)
    ended = tksk("restore", str(damaged), "--data", str(office), "--yes")
    assert ended.code == 3
    assert contents(office) == before


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_a_killed_backup_costs_no_former_one_and_is_swept_by_the_next(
    archive: Path, office: Path, stick: Path, tksk: Tksk
) -> None:
    good = stick / archive.name
    good.write_bytes(archive.read_bytes())
    words = ["backup", str(stick), "--data", str(office)]
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_READING_BACK.format(words=words)],
        env=environment(stick.parent / "home", TKSK_PASSWORD=SAMPLE_PASSWORD),
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    (part,) = stick.glob("*.part")
    assert part.stat().st_size > 100_000
    assert good.read_bytes() == archive.read_bytes()
    ended = tksk(*words)
    assert ended.code == 0, ended.err
    assert not list(stick.glob("*.part"))
    assert len(list(stick.iterdir())) == 2
    assert good.read_bytes() == archive.read_bytes()
    # The snapshot of the killed process is gone from this machine too.
    assert not [path for path in office.iterdir() if path.is_dir()]
