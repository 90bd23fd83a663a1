# SPDX-License-Identifier: MIT
"""A private folder for the temporary files of this process, gone when it ends; a leaf.

The program itself avoids temporary files. Libraries and the printing system make some all the same,
in the folder that the environment names: so it names one that only this user can read. After a
crash the next start removes what was left, known by a lock that no running process holds.
"""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from tksk_desktop.file_lock import lock_open_file

VARIABLES = ("TMPDIR", "TEMP", "TMP")
LOCK = "dipakai"
PREFIX = "proses-"

_log = logging.getLogger(__name__)


class TemporaryRoom:
    """Within it, temporary files of this process and its children lie in a folder of its own.

    Where the folder cannot be made (a full or read-only disk) the system's own is used: the
    program starts all the same and says what is wrong when it saves.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._room: Path | None = None
        self._lock: IO[bytes] | None = None
        self._former: dict[str, str | None] = {}

    def __enter__(self) -> Self:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._folder.chmod(0o700)
            for left in _left_behind(self._folder):
                shutil.rmtree(left, ignore_errors=True)
            self._make()
        except OSError:
            _log.warning("no private folder for temporary files")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for variable, value in self._former.items():
            if value is None:
                os.environ.pop(variable, None)
            else:
                os.environ[variable] = value
        if self._lock is not None:
            self._lock.close()
        if self._room is not None:
            shutil.rmtree(self._room, ignore_errors=True)

    def _make(self) -> None:
        room = self._folder / f"{PREFIX}{os.getpid()}-{os.urandom(4).hex()}"
        room.mkdir(mode=0o700)
        self._room = room
        self._lock = (room / LOCK).open("ab")
        lock_open_file(self._lock)
        self._former = {name: os.environ.get(name) for name in VARIABLES}
        os.environ.update(dict.fromkeys(VARIABLES, str(room)))


def _left_behind(folder: Path) -> Iterator[Path]:
    """Yield the rooms of processes that have ended without removing them."""
    for room in folder.glob(f"{PREFIX}*"):
        lock = room / LOCK
        if not lock.exists():
            # Another process is just making it, or was killed while it did.
            with contextlib.suppress(OSError):
                room.rmdir()
            continue
        with contextlib.suppress(OSError), lock.open("ab") as file:
            lock_open_file(file)
            yield room
