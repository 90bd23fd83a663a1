# SPDX-License-Identifier: MIT
"""Back the whole database up to a stick or folder, verified before it counts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tksk_desktop.usecases.needs import Archives, ArchiveSummary, Clock, OpenWork, Progress, Store
from tksk_desktop.usecases.readings import BackupLine


@dataclass(frozen=True)
class BackupMade:
    """A finished backup."""

    path: Path
    summary: ArchiveSummary


def back_up(
    folder: Path,
    *,
    summary: ArchiveSummary,
    store: Store,
    archives: Archives,
    open_work: OpenWork,
    clock: Clock,
    progress: Progress,
) -> BackupMade:
    """Write a verified archive into a folder and note it.

    Raise what ``Archives.write`` raises; then every former backup is as it was.
    """
    path, made = archives.write(store, summary, folder, progress)
    with open_work() as work:
        work.backups.add(
            BackupLine(
                made_at=clock.now(),
                place=str(folder),
                file_name=path.name,
                size=made.size,
                clients=made.clients,
                sessions=made.sessions,
            )
        )
        work.commit()
    return BackupMade(path, made)
