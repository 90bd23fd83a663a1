# SPDX-License-Identifier: MIT
"""Remembers wrong passwords beside the key file, so that closing the program does not forget them.

It keeps a number and a time, nothing of what was typed. A missing or damaged file counts as none:
it slows a guesser at the keyboard; what protects a stolen file is the cost of the key file itself.
"""

from __future__ import annotations

import contextlib
import json
import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from tksk_desktop.careful_files import replace_file
from tksk_desktop.domain.access import WrongTries
from tksk_desktop.domain.errors import TooManyTries, WorldRefused, WrongPassword

NONE_YET = WrongTries(0, datetime.min.replace(tzinfo=UTC))
LARGEST_FILE = 1024


class TriesFile:
    """Counts wrong secrets given to one database."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now

    @contextlib.contextmanager
    def counted(self) -> Iterator[None]:
        """Try a secret inside: raise TooManyTries before it, count a WrongPassword from it."""
        tries = self._read()
        left = tries.pause_left(self._now())
        if left:
            raise TooManyTries(math.ceil(left.total_seconds()))
        try:
            yield
        except WrongPassword:
            self._write(tries.with_one_more(self._now()))
            raise

    def forget(self) -> int:
        """Begin anew after a right secret; return how many wrong ones came before it."""
        tries = self._read()
        if tries.count:
            with contextlib.suppress(OSError):
                self._path.unlink()
        return tries.count

    def _read(self) -> WrongTries:
        try:
            with self._path.open("rb") as file:
                said = json.loads(file.read(LARGEST_FILE))
            last_at = datetime.fromisoformat(said["last_at"]).astimezone(UTC)
            return WrongTries(max(int(said["count"]), 0), last_at)
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return NONE_YET

    def _write(self, tries: WrongTries) -> None:
        said = {"count": tries.count, "last_at": tries.last_at.isoformat()}
        # A full or read-only disk must not hide that the password was wrong.
        with contextlib.suppress(WorldRefused):
            replace_file(self._path, json.dumps(said).encode("ascii"))
