# SPDX-License-Identifier: MIT
"""A delivered copy is the same bytes, read back; a fault leaves nothing under the final name."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.backups.conftest import Stick, fake_stick  # noqa: F401
from tksk_desktop.careful_files import replace_file, sweep_parts, target_errors, write_verified
from tksk_desktop.delivery.folder_delivery import CarefulFolderDelivery
from tksk_desktop.domain.errors import (
    Cancelled,
    DiskFull,
    ReadBackDiffers,
    TargetFailed,
    TargetGone,
    TargetReadOnly,
)

PAPER = b"%PDF-1.7 " + bytes(range(256)) * 9000
NAME = "laporan-tksk-2026-10-1-asli.pdf"


def put(folder: Path, data: bytes = PAPER) -> Path:
    return CarefulFolderDelivery().put(folder, NAME, data)


def test_the_delivered_file_is_the_same_bytes(tmp_path: Path) -> None:
    path = put(tmp_path)
    assert path == tmp_path / NAME
    assert hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(PAPER).digest()
    assert [each.name for each in tmp_path.iterdir()] == [NAME]


def test_the_same_copy_twice_is_one_file(tmp_path: Path) -> None:
    first = put(tmp_path)
    written = first.stat().st_mtime_ns
    assert put(tmp_path) == first
    assert first.stat().st_mtime_ns == written


def test_another_file_of_that_name_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"somebody else's")
    second = put(tmp_path)
    third = put(tmp_path, PAPER + b"!")
    assert [second.name, third.name] == [
        "laporan-tksk-2026-10-1-asli (2).pdf",
        "laporan-tksk-2026-10-1-asli (3).pdf",
    ]
    assert (tmp_path / NAME).read_bytes() == b"somebody else's"
    assert put(tmp_path) == second


def test_a_missing_folder_is_gone_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(TargetGone):
        put(tmp_path / "nowhere")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(TargetGone):
        put(tmp_path / "file")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.needs_tool("fusermount3")
@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("full:100000", DiskFull),
        ("failing:100000", TargetFailed),
        ("gone:0", TargetGone),
        ("gone:100000", TargetGone),
        ("read_only", TargetReadOnly),
        ("lying:1500000", ReadBackDiffers),
    ],
)
def test_a_bad_stick_has_its_error_and_keeps_what_was_on_it(
    fake_stick: Stick,  # noqa: F811
    fault: str,
    error: type[Exception],
) -> None:
    earlier = CarefulFolderDelivery().put(fake_stick.path, "september.pdf", b"%PDF september")
    fake_stick.fault(fault)
    with pytest.raises(error):
        put(fake_stick.path)
    assert not (fake_stick.files / NAME).exists()
    fake_stick.fault("ok")
    assert earlier.read_bytes() == b"%PDF september"
    assert put(fake_stick.path).read_bytes() == PAPER


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, TargetReadOnly),
        (errno.EACCES, TargetReadOnly),
        (errno.ENODEV, TargetGone),
        (errno.ENOTCONN, TargetGone),
        (errno.ENOENT, TargetGone),
        (errno.EIO, TargetFailed),
    ],
)
def test_what_the_system_says_becomes_our_errors(number: int, error: type[Exception]) -> None:
    with pytest.raises(error), target_errors():
        raise OSError(number, os.strerror(number))


def test_other_errors_pass_through() -> None:
    with pytest.raises(KeyError), target_errors():
        raise KeyError


Break = Callable[[pytest.MonkeyPatch], None]


def failing(name: str, *, at: int = 0) -> Break:
    """Return a way to let the Nth call of a system function fail."""

    def install(patch: pytest.MonkeyPatch) -> None:
        real: Any = getattr(os, name)
        calls = 0

        def run(*args: Any, **more: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == at + 1:
                raise OSError(errno.EIO, "planted")
            return real(*args, **more)

        patch.setattr(os, name, run)

    return install


@pytest.mark.parametrize("install", [failing("fsync"), failing("replace")])
def test_a_fault_before_the_name_is_given_keeps_the_former_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, install: Break
) -> None:
    path = tmp_path / "tksk.kunci"
    replace_file(path, b"former")
    install(monkeypatch)
    with pytest.raises(TargetFailed):
        replace_file(path, b"newer")
    monkeypatch.undo()
    assert path.read_bytes() == b"former"
    assert [each.name for each in tmp_path.iterdir()] == ["tksk.kunci"]


def test_pieces_are_written_whole_and_hashed(tmp_path: Path) -> None:
    heard: list[int] = []
    pieces = [b"", b"a" * 70_000, b"b"]
    path = tmp_path / "file"
    digest = write_verified(path, pieces, heard=heard.append)
    assert path.read_bytes() == b"".join(pieces)
    assert digest == hashlib.sha256(b"".join(pieces)).hexdigest()
    assert sum(heard) == 2 * path.stat().st_size


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    def stop(count: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_verified(tmp_path / "file", [b"x" * 10], heard=stop)
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_the_source_leaves_nothing(tmp_path: Path) -> None:
    def pieces() -> Any:
        yield b"x"
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011
        write_verified(tmp_path / "file", pieces())
    assert list(tmp_path.iterdir()) == []


def test_only_own_unfinished_files_are_swept(tmp_path: Path) -> None:
    for name in ("a.pdf.part", "a.pdf", "b.txt.part"):
        (tmp_path / name).write_bytes(b"")
    sweep_parts(tmp_path, "*.pdf")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.pdf", "b.txt.part"]
    sweep_parts(tmp_path / "nowhere", "*.pdf")
