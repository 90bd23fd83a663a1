# SPDX-License-Identifier: MIT
"""Open clients of level 3 with a reason, close them again, and log each sheet that is shown."""

from __future__ import annotations

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.confidentiality.sitting import ConfidentialSitting
from tksk_desktop.usecases.needs import OpenWork

SHORTEST_REASON = 5
"""A reason that someone can read later has at least a word."""
EVERYTHING_LISTED = Changes.of(Kind.CLIENTS, Kind.CASES, Kind.SESSIONS, Kind.DRAFTS, Kind.GROUPS)


def open_confidential(reason: str, *, sitting: ConfidentialSitting, open_work: OpenWork) -> Changes:
    """Open them for this sitting; the reason is logged. Raise EntryRefused without one."""
    said = " ".join(reason.split())
    if not said:
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    if len(said) < SHORTEST_REASON:
        raise EntryRefused(FieldProblem("reason", Problem.TOO_SHORT))
    with open_work() as work:
        work.audit.note(AuditEvent.SITTING_OPENED, reason=said)
        work.commit()
    sitting.open(said)
    return EVERYTHING_LISTED


def close_confidential(*, sitting: ConfidentialSitting, open_work: OpenWork) -> Changes:
    """Close them again; closed ones stay closed and nothing is logged."""
    if sitting.is_open():
        sitting.close()
        with open_work() as work:
            work.audit.note(AuditEvent.SITTING_CLOSED)
            work.commit()
    return EVERYTHING_LISTED


def log_opening(
    entity: str,
    record_id: int,
    client_ids: tuple[int, ...],
    *,
    sitting: ConfidentialSitting,
    open_work: OpenWork,
) -> None:
    """Log that a confidential record is shown; the same one read anew is no further opening."""
    if not sitting.is_newly_shown(entity, record_id):
        return
    with open_work() as work:
        work.audit.note(
            AuditEvent.SHEET_OPENED,
            client_ids=client_ids,
            reason=sitting.reason,
            entity=entity,
            entity_id=record_id,
        )
        work.commit()
