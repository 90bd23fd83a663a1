# SPDX-License-Identifier: MIT
"""Which backups were made."""

from __future__ import annotations

from dataclasses import asdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.storage.schema import backups
from tksk_desktop.usecases.readings import BackupLine


class DatabaseBackups:
    """Fulfils ``needs.BackupRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, backup: BackupLine) -> None:
        """Note a backup."""
        self._session.execute(sa.insert(backups).values(asdict(backup)))

    def all(self) -> tuple[BackupLine, ...]:
        """Return all backups, the newest first."""
        columns = [backups.c[name] for name in BackupLine.__dataclass_fields__]
        query = sa.select(*columns).order_by(backups.c.made_at.desc(), backups.c.id.desc())
        return tuple(BackupLine(*row) for row in self._session.execute(query))
