# SPDX-License-Identifier: MIT
"""What is read about the safety of the caseload: backups made, their places and rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from tksk_desktop.domain.backups import BackupKind, BackupNeed, KeepRule, need_of
from tksk_desktop.domain.office import TimeZone


@dataclass(frozen=True)
class BackupLine:
    """One backup that was made and verified."""

    made_at: datetime
    place: str
    file_name: str
    size: int
    clients: int
    sessions: int
    kind: BackupKind = BackupKind.CARRIED
    log_number: int = 0
    """Where the log of changes ended when it was made."""


@dataclass(frozen=True)
class BackupPlace:
    """A stick or folder that took a backup; ``stick_id`` is empty for a folder."""

    path: str
    stick_id: str
    used_at: datetime


@dataclass(frozen=True)
class BackupRules:
    """What the worker chose: how many generations stay, and whether one is made at closing."""

    keep: KeepRule = field(default_factory=KeepRule)
    at_closing: bool = True


@dataclass(frozen=True)
class BackupStanding:
    """How old the newest backup on a stick or folder is, and what only this computer has."""

    last_at: datetime | None
    unsaved: int
    """Changes since, counted up to ``MOST_UNSAVED``."""

    def days(self, now: datetime) -> int | None:
        """Return the whole days since the backup, None without any."""
        return (now - self.last_at).days if self.last_at is not None else None

    def need(self, now: datetime) -> BackupNeed:
        """Return how much a new backup is needed."""
        return need_of(self.unsaved, self.days(now))


@dataclass(frozen=True)
class HandoverPaper:
    """What the record of a handover (berita acara serah terima) says."""

    giver_name: str
    giver_number: str
    taker_name: str
    taker_number: str
    subdistrict_name: str
    regency_name: str
    handed_on: date
    witness: str
    clients: int
    cases: int
    sessions: int
    reports: int
    backup_at: datetime
    fingerprint: str
    """SHA-256 of the successor's certificate, by which their signatures are known."""
    zone: TimeZone


@dataclass(frozen=True)
class HandoverDone:
    """What is to be kept of a handover: the key is shown this once."""

    recovery_key: str
    record: bytes
