# SPDX-License-Identifier: MIT
"""Looks into the open database for the self-check, from connections of its own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from tksk_desktop.domain.self_checks import Check, CheckResult
from tksk_desktop.paths import database_path
from tksk_desktop.storage.archive_check import look_into, rebuild_search
from tksk_desktop.storage.audit_reads import AuditReads
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.schema import audit_entries


class StoreInspection:
    """Fulfils ``safekeeping.needs.CaseloadInspection`` over an open store."""

    def __init__(self, folder: Path, store: DatabaseStore) -> None:
        self._database, self._store = database_path(folder), store

    def look(self, check: Check) -> CheckResult:
        """Look at one thing inside the file."""
        if check is Check.LOG:
            verdict = AuditReads(self._store.engine()).check()
            return CheckResult(check, int(not verdict.holds), verdict.entries, chain=verdict)
        return look_into(self._database, self._store.key(), check)

    def last_change_at(self) -> datetime | None:
        """Return when the last entry of the log was written, by the clock of that moment."""
        newest = sa.select(audit_entries.c.happened_at).order_by(audit_entries.c.number.desc())
        with self._store.engine().execution_options(reader=True).connect() as connection:
            return connection.scalar(newest.limit(1))

    def size(self) -> int:
        """Return the bytes of the database."""
        return self._database.stat().st_size

    def rebuild_search(self) -> None:
        """Make the indexes of the search anew from the records."""
        rebuild_search(self._database, self._store.key())
