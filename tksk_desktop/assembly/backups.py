# SPDX-License-Identifier: MIT
"""Joins the acts on backups and restoring."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from tksk_desktop import __version__
from tksk_desktop.backups.file_archives import FileArchives
from tksk_desktop.backups.restore import incoming_folder, put_in_place
from tksk_desktop.gui.acts import BackupActs
from tksk_desktop.office_clock import OfficeClock
from tksk_desktop.paths import lock_path
from tksk_desktop.storage.archive_check import count_quickly, count_with_key, count_with_secret
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.process_lock import ProcessLock
from tksk_desktop.usecases.needs import ArchiveSummary, Progress
from tksk_desktop.usecases.office import set_up_office as office_acts
from tksk_desktop.usecases.readings import BackupLine
from tksk_desktop.usecases.safekeeping.back_up import BackupMade, back_up


def join_backups(folder: Path, store: DatabaseStore, clock: OfficeClock) -> BackupActs:
    """Return the acts on backups and restoring."""
    archives = FileArchives(
        folder,
        count_own=lambda database: count_quickly(database, store.key()),
        check_own=lambda database: count_with_key(database, store.key()),
        count_sealed=count_with_secret,
    )

    def summary_now() -> ArchiveSummary:
        known = office_acts.read_office(open_work=store.open_work)
        office = f"TKSK Kecamatan {known[0].subdistrict_name}" if known else "TKSK"
        return ArchiveSummary("", clock.now(), office, __version__, "", 0, 0, 0, 0, 0, None)

    def run(target: Path, progress: Progress) -> BackupMade:
        return back_up(
            target,
            summary=summary_now(),
            store=store,
            archives=archives,
            open_work=store.open_work,
            clock=clock,
            progress=progress,
        )

    def history() -> tuple[BackupLine, ...]:
        with store.open_work() as work:
            return work.backups.all()

    def present() -> ArchiveSummary | None:
        if not store.is_open():
            return None
        counts = store.count()
        return replace(
            summary_now(),
            schema_version=counts.schema_version,
            clients=counts.clients,
            cases=counts.cases,
            sessions=counts.sessions,
            reports=counts.reports,
            last_session_on=counts.last_session_on,
        )

    def restore(archive: Path, secret: str, progress: Progress) -> ArchiveSummary:
        incoming = incoming_folder(folder)
        try:
            summary = archives.unpack(archive, secret, incoming, progress)
        except BaseException:
            shutil.rmtree(incoming, ignore_errors=True)
            raise
        store.lock()
        others_out = ProcessLock(lock_path(folder))
        others_out.take()
        try:
            put_in_place(folder, clock.now())
        finally:
            others_out.free()
        return summary

    return BackupActs(
        drives=archives.drives,
        back_up=run,
        history=history,
        find=archives.find,
        read_summary=archives.read_summary,
        present=present,
        restore=restore,
    )
