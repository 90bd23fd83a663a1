# SPDX-License-Identifier: MIT
"""The secrets of one data folder: who has a password, and what they give and take.

Works on the key file alone; the database may be closed. Wrong secrets are counted and slowed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tksk_desktop.domain.access import AccessLine, AccessRole
from tksk_desktop.domain.errors import WorldRefused
from tksk_desktop.paths import key_file_path, tries_path
from tksk_desktop.storage import key_file
from tksk_desktop.storage.tries_file import TriesFile


class AccessKeys:
    """Fulfils ``safekeeping.needs.AccessKeys`` over the key file of a folder."""

    def __init__(
        self, folder: Path, cost: key_file.KdfCost | None, now: Callable[[], datetime]
    ) -> None:
        """``cost`` is calibrated to the machine when None, the first time it is needed."""
        self._path = key_file_path(folder)
        self._tries = TriesFile(tries_path(folder), now)
        self._known_cost = cost
        self._now = now

    def exist(self) -> bool:
        """Tell whether there is a key file."""
        return self._path.exists()

    def make(self, password: str) -> tuple[bytes, str]:
        """Make a new data key; return it and the recovery key."""
        return key_file.make_key_file(self._path, password, self._cost(), self._now().date())

    def open(self, secret: str) -> bytes:
        """Return the data key; raise WrongPassword, TooManyTries or KeyFileDamaged."""
        with self._tries.counted():
            return key_file.open_key_file(self._path, secret)

    def opened(self, secret: str) -> int:
        """Hear that a secret opened the database; return how many wrong ones came before it.

        A key file of former, cheaper days is made as costly as one of today.
        """
        if key_file.is_cheap(self._path):
            with contextlib.suppress(WorldRefused):
                key_file.raise_cost(self._path, secret, self._cost())
        return self._tries.forget()

    def change_password(self, secret: str, new_password: str) -> None:
        """Change the password that ``secret`` is, or with the recovery key the worker's.

        Raise WrongPassword, TooManyTries, KeyFileDamaged or EntryRefused.
        """
        with self._tries.counted():
            key_file.wrap_anew(self._path, secret, new_password, self._cost())

    def lines(self) -> tuple[AccessLine, ...]:
        """Return who has a password; raise KeyFileDamaged."""
        return key_file.list_access(self._path)

    def admit(self, secret: str, role: AccessRole, password: str) -> AccessLine:
        """Give another person a password; raise as ``change_password``."""
        with self._tries.counted():
            today = self._now().date()
            return key_file.admit(self._path, secret, role, password, self._cost(), today)

    def withdraw(self, secret: str, number: int) -> None:
        """Take a password away; raise as ``change_password``, or LastAccess or NotFound."""
        with self._tries.counted():
            key_file.withdraw(self._path, secret, number)

    def refuse_wrong(self, secret: str, new_password: str) -> None:
        """Raise as ``change_password`` would, and change nothing."""
        key_file.refuse_weak_password(new_password)
        self.open(secret)

    def hand_over(self, secret: str, password: str) -> str:
        """Leave one new password and a new recovery key; return that key.

        Raise as ``change_password``.
        """
        with self._tries.counted():
            today = self._now().date()
            return key_file.hand_over(self._path, secret, password, self._cost(), today)

    def sealed(self) -> bytes:
        """Return the key file's bytes."""
        return self._path.read_bytes()

    def _cost(self) -> key_file.KdfCost:
        if self._known_cost is None:
            self._known_cost = key_file.calibrate()
        return self._known_cost
