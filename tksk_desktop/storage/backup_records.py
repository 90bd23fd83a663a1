# SPDX-License-Identifier: MIT
"""Which backups were made, where to, by which rule they are kept, and what is in none yet."""

from __future__ import annotations

from dataclasses import asdict

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.backups import MOST_UNSAVED, BackupKind, KeepRule
from tksk_desktop.storage.schema import (
    audit_entries,
    audit_head,
    backup_places,
    backup_rules,
    backups,
)
from tksk_desktop.usecases.safekeeping.readings import (
    BackupLine,
    BackupPlace,
    BackupRules,
    BackupStanding,
)

CHANGING = (
    AuditEvent.ADDED,
    AuditEvent.CHANGED,
    AuditEvent.REMOVED,
    AuditEvent.IN_BULK,
    AuditEvent.MERGED,
    AuditEvent.UNMERGED,
    AuditEvent.DESTROYED,
)
"""Entries that tell of changed records; looking and printing lose nothing with the laptop."""
OWN_TABLES = ("backups", "backup_places", "backup_rules")


class DatabaseBackups:
    """Fulfils ``safekeeping.needs.BackupRecords``."""

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

    def log_number(self) -> int:
        """Return where the log of changes ends now."""
        return self._session.scalar(sa.select(audit_head.c.number)) or 0

    def unsaved_since(self, log_number: int) -> int:
        """Count the changes after a place in the log."""
        return count_unsaved(self._session.connection(), log_number)

    def standing(self) -> BackupStanding:
        """Return how old the newest carried backup is, and what is not in it."""
        return backup_standing(self._session.connection())

    def places(self) -> tuple[BackupPlace, ...]:
        """Return the known sticks and folders, the last used first."""
        columns = [backup_places.c[name] for name in BackupPlace.__dataclass_fields__]
        query = sa.select(*columns).order_by(
            backup_places.c.used_at.desc(), backup_places.c.id.desc()
        )
        return tuple(BackupPlace(*row) for row in self._session.execute(query))

    def remember(self, place: BackupPlace) -> None:
        """Keep a place, once per stick and once per folder."""
        same = (
            backup_places.c.stick_id == place.stick_id
            if place.stick_id
            else sa.and_(backup_places.c.stick_id == "", backup_places.c.path == place.path)
        )
        self._session.execute(sa.delete(backup_places).where(same))
        self._session.execute(sa.insert(backup_places).values(asdict(place)))

    def rules(self) -> BackupRules:
        """Return what the worker chose, or the usual."""
        row = self._session.execute(sa.select(backup_rules)).first()
        if row is None:
            return BackupRules()
        return BackupRules(
            KeepRule(row.keep_last, row.keep_weekly, row.keep_monthly), row.at_closing
        )

    def set_rules(self, rules: BackupRules) -> None:
        """Keep what the worker chose."""
        self._session.execute(sa.delete(backup_rules))
        self._session.execute(
            sa.insert(backup_rules).values(
                keep_last=rules.keep.last,
                keep_weekly=rules.keep.weekly,
                keep_monthly=rules.keep.monthly,
                at_closing=rules.at_closing,
            )
        )


def count_unsaved(connection: sa.Connection, log_number: int) -> int:
    """Count the changes after a place in the log, up to ``MOST_UNSAVED``."""
    found = (
        sa.select(audit_entries.c.number)
        .where(
            audit_entries.c.number > log_number,
            audit_entries.c.event.in_(CHANGING),
            audit_entries.c.entity.not_in(OWN_TABLES),
        )
        .limit(MOST_UNSAVED)
        .subquery()
    )
    return connection.scalar(sa.select(sa.func.count()).select_from(found)) or 0


def backup_standing(connection: sa.Connection) -> BackupStanding:
    """Return the standing by the newest backup on a stick or folder, as they were noted."""
    query = (
        sa.select(backups.c.made_at, backups.c.log_number)
        .where(backups.c.kind == BackupKind.CARRIED)
        .order_by(backups.c.id.desc())
        .limit(1)
    )
    last_at, log_number = connection.execute(query).first() or (None, 0)
    return BackupStanding(last_at, count_unsaved(connection, log_number))
