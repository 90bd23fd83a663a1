# SPDX-License-Identifier: MIT
"""Take a whole import back, as long as nothing else depends on it."""

from __future__ import annotations

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork


def undo_import(import_id: int, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Remove the added people, put the changed ones back; raise ImportHasFollowers or ImportUndone.

    The record of the import stays, with the day it was undone.
    """
    with open_work() as work:
        removed, put_back = work.imports.undo(import_id, undone_at=clock.now())
        work.audit.note(
            AuditEvent.IN_BULK,
            entity="imports",
            entity_id=import_id,
            details={"removed": removed, "put_back": put_back},
        )
        work.commit()
    return Changes.of(Kind.CLIENTS, Kind.HOUSEHOLDS)
