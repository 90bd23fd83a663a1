# SPDX-License-Identifier: MIT
"""A whole journey in a real process with a home of its own; then every byte outside the encrypted
files is searched for the planted person, and every file name, and what the process said.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from tests.privacy.journey_process import GIVEN_OUT, NAME, NIK

PATIENCE = 240
ROOT = Path(__file__).parents[2]
NEEDLES = tuple(
    each.encode(encoding)
    for said in (NAME, *NAME.split(), NIK, f"{NIK[:4]} {NIK[4:8]}")
    for each in (said.lower(),)
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)


def environment(root: Path) -> dict[str, str]:
    """Return the surroundings of a worker who has only this folder."""
    for name in ("rumah", "sementara"):
        (root / name).mkdir(exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    return kept | {
        "HOME": str(root / "rumah"),
        "USERPROFILE": str(root / "rumah"),
        "LOCALAPPDATA": str(root / "rumah"),
        "TMPDIR": str(root / "sementara"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }


def journey(root: Path, ends: str) -> subprocess.CompletedProcess[bytes]:
    """Let the process work until it ends."""
    command = [sys.executable, "-m", "tests.privacy.journey_process", str(root), ends]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment(root),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )


def findings(root: Path) -> Iterator[str]:
    """Yield where the person is found: in a name, or in a file nobody handed out on purpose."""
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root)
        if _tells(str(inside).encode()):
            yield f"name of {inside}"
        if path.is_file() and inside.parts[0] != GIVEN_OUT and _tells(path.read_bytes()):
            yield f"content of {inside}"


def _tells(content: bytes) -> bool:
    lowered = content.lower()
    return any(needle in lowered for needle in NEEDLES)


def _unpacked(content: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as book:
        return b"".join(book.read(name) for name in book.namelist())


def test_a_whole_journey_leaves_nothing_of_the_person_behind(tmp_path: Path) -> None:
    done = journey(tmp_path, "closed")
    assert done.returncode == 0, done.stderr[-2000:]
    assert not _tells(done.stdout + done.stderr)
    assert list(findings(tmp_path)) == []
    home = tmp_path / "rumah"
    written = {path.name for path in home.rglob("*") if path.is_file()}
    assert {"tksk.db", "tksk.kunci", "tksk-desktop.log", "tampilan.ini"} <= written
    log = next(home.rglob("tksk-desktop.log")).read_text("utf-8")
    assert "ValueError" in log
    assert list(home.rglob("proses-*")) == []
    assert list((tmp_path / "sementara").iterdir()) == []
    # What was handed out on purpose does hold the person: the search can see it.
    (book,) = (tmp_path / GIVEN_OUT).glob("*.xlsx")
    assert _tells(_unpacked(book.read_bytes()))
    (tmp_path / "rumah" / "planted.txt").write_text(NAME.upper(), "utf-16")
    assert list(findings(tmp_path)) == ["content of rumah/planted.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of Unix")
def test_a_killed_program_leaves_its_temporary_files_private_and_the_next_removes_them(
    tmp_path: Path,
) -> None:
    done = journey(tmp_path, "killed")
    assert done.returncode < 0, done.stderr[-2000:]
    spilled = Path(done.stdout.decode().rpartition("spilled ")[2].strip())
    room = spilled.parent
    assert spilled.exists()
    assert room.name.startswith("proses-")
    assert (tmp_path / "rumah") in room.parents
    assert room.stat().st_mode & 0o077 == room.parent.stat().st_mode & 0o077 == 0
    left = [each for each in findings(tmp_path) if spilled.name not in each]
    assert left == []
    again = subprocess.run(
        [sys.executable, "-m", "tksk_desktop", "--version"],
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        check=True,
    )
    assert again.stdout
    assert not room.exists()
    assert list(findings(tmp_path)) == []
