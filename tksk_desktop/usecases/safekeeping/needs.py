# SPDX-License-Identifier: MIT
"""What acts on the safety of the caseload need from outside, as protocols."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from tksk_desktop.domain.access import AccessLine, AccessRole
from tksk_desktop.domain.self_checks import Check, CheckResult
from tksk_desktop.usecases.safekeeping.readings import (
    BackupLine,
    BackupPlace,
    BackupRules,
    BackupStanding,
    HandoverPaper,
)


class BackupRecords(Protocol):
    """Which backups were made, where to, and by which rule they are kept."""

    def add(self, backup: BackupLine) -> None: ...
    def all(self) -> tuple[BackupLine, ...]:
        """Return all backups, the newest first."""
        ...

    def log_number(self) -> int:
        """Return where the log of changes ends now."""
        ...

    def unsaved_since(self, log_number: int) -> int:
        """Count the changes after a place in the log, up to ``MOST_UNSAVED``."""
        ...

    def standing(self) -> BackupStanding:
        """Return how old the newest backup on a stick or folder is, and what is not in it."""
        ...

    def places(self) -> tuple[BackupPlace, ...]:
        """Return the known sticks and folders, the last used first."""
        ...

    def remember(self, place: BackupPlace) -> None:
        """Keep a place, once per stick and once per folder."""
        ...

    def rules(self) -> BackupRules: ...
    def set_rules(self, rules: BackupRules) -> None: ...


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

    def refuse_wrong(self, secret: str, new_password: str) -> None:
        """Raise what a change with these would, and change nothing."""
        ...

    def hand_over(self, secret: str, password: str) -> str:
        """Leave one new password and a new recovery key, in one step; return that key."""
        ...


class HandoverPapers(Protocol):
    """Writes the record of a handover."""

    def handover_record(self, paper: HandoverPaper) -> bytes: ...


class CaseloadInspection(Protocol):
    """Looks into the open caseload; nothing it finds is raised, it is told."""

    def look(self, check: Check) -> CheckResult:
        """Look at one of ``IN_THE_FILE``."""
        ...

    def last_change_at(self) -> datetime | None:
        """Return when the last entry of the log was written, by the clock of that moment."""
        ...

    def size(self) -> int:
        """Return the bytes of the database."""
        ...

    def rebuild_search(self) -> None:
        """Make the indexes of the search anew from the records; raise DatabaseDamaged."""
        ...
