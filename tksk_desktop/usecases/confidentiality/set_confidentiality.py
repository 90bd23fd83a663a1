# SPDX-License-Identifier: MIT
"""Raise by hand how confidential a client is, or take that back; always with a reason."""

from __future__ import annotations

from tksk_desktop.domain.confidentiality import ORDINARY
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.need_kinds import MOST_CONFIDENTIAL
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import OpenWork


def set_confidentiality(
    client_id: int, level: int | None, reason: str, *, open_work: OpenWork
) -> Changes:
    """Raise a client to a level, or leave it to the kinds of need with None.

    The kinds are the floor: a lower level by hand changes nothing. Raise EntryRefused.
    """
    problems = []
    if level is not None and not ORDINARY <= level <= MOST_CONFIDENTIAL:
        problems.append(FieldProblem("level", Problem.UNKNOWN))
    if not reason.strip():
        problems.append(FieldProblem("reason", Problem.MISSING))
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        client = work.clients.get(client_id)
        client.confidentiality_by_hand = level
        client.confidentiality_reason = reason.strip()
        work.commit()
    return Changes.of(Kind.CLIENTS, record_id=client_id)
