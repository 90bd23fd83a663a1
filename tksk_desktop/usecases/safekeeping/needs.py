# SPDX-License-Identifier: MIT
"""What acts on the safety of the caseload need from outside, as protocols."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.access import AccessLine, AccessRole


class AccessKeys(Protocol):
    """The passwords that open the caseload.

    Acts that take a ``secret`` (a password or the recovery key) raise WrongPassword, TooManyTries
    or KeyFileDamaged; those that take a new password EntryRefused where it is too short.
    """

    def lines(self) -> tuple[AccessLine, ...]: ...
    def change_password(self, secret: str, new_password: str) -> None:
        """Change the password that ``secret`` is; with the recovery key, the worker's."""
        ...

    def admit(self, secret: str, role: AccessRole, password: str) -> AccessLine: ...
    def withdraw(self, secret: str, number: int) -> None:
        """Take a password away; raise LastAccess for the only one, and NotFound."""
        ...
