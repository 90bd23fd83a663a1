# SPDX-License-Identifier: MIT
"""A USB stick that can be full, pulled, read-only, failing, slow or lying, as a FUSE file system.

Run as a program: ``fake_stick.py STORE MOUNTPOINT``. What is written lies in ``STORE/files``;
``STORE/fault`` says what goes wrong: ``ok``, ``full:N`` (after N more bytes), ``failing:N``,
``gone:N`` (everything fails after N more bytes), ``read_only``, ``slow:MS`` (each write),
``lying:N`` (the Nth byte written from now on is kept wrong).
"""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path
from typing import Any

import mfusepy  # type: ignore[import-untyped, unused-ignore]

NAMES_OF_STAT = ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid")


class FakeStick(mfusepy.Operations):  # type: ignore[misc, unused-ignore]
    """Passes everything through to a folder, but for the fault of the moment."""

    use_ns = True

    def __init__(self, store: Path) -> None:
        self._files = store / "files"
        self._fault_file = store / "fault"
        self._said = self._fault = "ok"
        self._left = 0

    def init(self, path: str) -> None:
        print("mounted", flush=True)

    def _place(self, path: str) -> Path:
        return self._files / path.lstrip("/")

    def _meet_fault(self, *, writing: bool = False) -> None:
        said = self._fault_file.read_text().strip()
        if said != self._said:
            self._said = said
            self._fault, _, number = said.partition(":")
            self._left = int(number or 0)
        if self._fault == "gone" and self._left <= 0:
            raise mfusepy.FuseOSError(errno.EIO)
        if self._fault == "read_only" and writing:
            raise mfusepy.FuseOSError(errno.EROFS)

    def _spend(self, data: bytes) -> bytes:
        """Count written bytes against the fault; return what is really kept."""
        if self._fault == "slow":
            time.sleep(self._left / 1000)
            return data
        before, self._left = self._left, self._left - len(data)
        if self._left < 0:
            if self._fault == "full":
                raise mfusepy.FuseOSError(errno.ENOSPC)
            if self._fault in ("failing", "gone"):
                raise mfusepy.FuseOSError(errno.EIO)
            if self._fault == "lying" and before >= 0:
                return data[:before] + bytes([data[before] ^ 1]) + data[before + 1 :]
        return data

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        self._meet_fault()
        found = os.lstat(self._place(path))
        times = {f"st_{n}time": getattr(found, f"st_{n}time_ns") for n in ("a", "m", "c")}
        return {name: getattr(found, name) for name in NAMES_OF_STAT} | times

    def readdir(self, path: str, fh: int) -> list[str]:
        self._meet_fault()
        return [".", "..", *(each.name for each in self._place(path).iterdir())]

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        self._meet_fault(writing=True)
        return os.open(self._place(path), os.O_RDWR | os.O_CREAT | os.O_TRUNC, mode)

    def open(self, path: str, flags: int) -> int:
        self._meet_fault(writing=bool(flags & (os.O_WRONLY | os.O_RDWR)))
        return os.open(self._place(path), flags)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        self._meet_fault()
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        self._meet_fault(writing=True)
        return os.pwrite(fh, self._spend(data), offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        self._meet_fault(writing=True)
        os.truncate(self._place(path), length)

    def unlink(self, path: str) -> None:
        self._meet_fault(writing=True)
        self._place(path).unlink()

    def rename(self, old: str, new: str) -> None:
        self._meet_fault(writing=True)
        self._place(old).replace(self._place(new))

    def fsync(self, path: str, datasync: int, fh: int) -> None:
        self._meet_fault()
        os.fsync(fh)

    def flush(self, path: str, fh: int) -> None:
        self._meet_fault()

    def release(self, path: str, fh: int) -> None:
        os.close(fh)

    def statfs(self, path: str) -> dict[str, int]:
        self._meet_fault()
        size = 16_384
        return {
            "f_bsize": 4096,
            "f_frsize": 4096,
            "f_blocks": size,
            "f_bfree": size,
            "f_bavail": size,
            "f_namemax": 255,
        }


def main() -> None:
    store, mountpoint = sys.argv[1:]
    mfusepy.FUSE(FakeStick(Path(store)), mountpoint, foreground=True, nothreads=True)


if __name__ == "__main__":
    main()
