# SPDX-License-Identifier: MIT
"""Look whether the caseload is whole, and mend what can be made anew without losing anything."""

from __future__ import annotations

from collections.abc import Callable

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.backups import BackupNeed
from tksk_desktop.domain.self_checks import (
    IN_THE_FILE,
    Check,
    CheckResult,
    judge_clock,
    judge_room,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, Progress
from tksk_desktop.usecases.safekeeping.needs import CaseloadInspection


def check_caseload(
    progress: Progress,
    *,
    inspection: CaseloadInspection,
    free_bytes: Callable[[], int],
    open_work: OpenWork,
    clock: Clock,
) -> tuple[CheckResult, ...]:
    """Return one finding for each ``Check``, in their order; nothing is changed."""
    results = list[CheckResult]()
    for check in IN_THE_FILE:
        progress(len(results), len(Check))
        results.append(inspection.look(check))
    with open_work() as work:
        standing = work.backups.standing()
    now = clock.now()
    results.append(
        CheckResult(
            Check.BACKUP,
            looked_at=standing.unsaved,
            needs_attention=standing.need(now) is not BackupNeed.CALM,
            days=standing.days(now),
        )
    )
    results.append(judge_room(free_bytes(), inspection.size()))
    results.append(judge_clock(now, inspection.last_change_at()))
    progress(len(results), len(Check))
    return tuple(results)


def mend_search(*, inspection: CaseloadInspection, open_work: OpenWork) -> Changes:
    """Make the search anew from the records, and log that it was; raise DatabaseDamaged."""
    inspection.rebuild_search()
    with open_work() as work:
        work.audit.note(AuditEvent.SEARCH_REBUILT)
        work.commit()
    return Changes.of(Kind.CLIENTS, Kind.SESSIONS)
