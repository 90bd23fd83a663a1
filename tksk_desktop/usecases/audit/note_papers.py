# SPDX-License-Identifier: MIT
"""The one door through which prints and exports with personal data are logged.

A screen calls it right after a paper was printed, or a file was saved outside the program.
"""

from __future__ import annotations

from tksk_desktop.domain.audit import AuditEvent
from tksk_desktop.usecases.needs import OpenWork


def note_print(paper: str, client_ids: tuple[int, ...] = (), *, open_work: OpenWork) -> None:
    """Log that a paper was printed; ``paper`` says which kind, never whose."""
    _note(AuditEvent.PRINTED, paper, client_ids, open_work)


def note_export(paper: str, client_ids: tuple[int, ...] = (), *, open_work: OpenWork) -> None:
    """Log that a file was saved outside the program."""
    _note(AuditEvent.EXPORTED, paper, client_ids, open_work)


def _note(event: AuditEvent, paper: str, client_ids: tuple[int, ...], open_work: OpenWork) -> None:
    with open_work() as work:
        work.audit.note(event, client_ids=client_ids, details={"paper": paper})
        work.commit()
