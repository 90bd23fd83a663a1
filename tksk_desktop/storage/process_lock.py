# SPDX-License-Identifier: MIT
"""Keeps a second running program away from the database, by a lock of the operating system."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from tksk_desktop.careful_files import target_errors
from tksk_desktop.domain.errors import AlreadyRunning
from tksk_desktop.file_lock import lock_open_file


class ProcessLock:
    """The lock on one data folder."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Take the lock; raise AlreadyRunning where another process has it.

        Raise TargetReadOnly and the like where the folder cannot be written to.
        """
        if self._file is not None:
            return
        with target_errors():
            file = self._path.open("ab")
        try:
            lock_open_file(file)
        except OSError as error:
            file.close()
            raise AlreadyRunning from error
        self._file = file

    def free(self) -> None:
        """Free the lock."""
        if self._file is not None:
            self._file.close()
            self._file = None
