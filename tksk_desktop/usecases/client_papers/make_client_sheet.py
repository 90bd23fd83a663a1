# SPDX-License-Identifier: MIT
"""Gather what the client sheet (lembar klien) shows."""

from __future__ import annotations

from dataclasses import replace

from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.client_papers.confidential_parts import (
    open_subject,
    without_inside_type,
)
from tksk_desktop.usecases.client_papers.content import ClientRecord
from tksk_desktop.usecases.client_papers.needs import PaperSources
from tksk_desktop.usecases.documents.readings import DocumentLine
from tksk_desktop.usecases.needs import Clock

LAST_SESSIONS = 10
LAST_ENTRIES = 60
"""How many of the newest the sheet shows; the rest is counted. A sheet stays a few pages."""


def make_client_sheet(
    choices: PaperChoices, *, sources: PaperSources, clock: Clock
) -> ClientRecord:
    """Return the sheet's content; raise NotFound or ConfidentialClosed."""
    opened = open_subject(choices, sources=sources, today=clock.today())
    who, veil, outside = choices.client_id, opened.veil, choices.for_outside
    cases = sources.cases(who)
    if opened.subject.leaves_kinds_out:
        cases = tuple(without_inside_type(case) for case in cases)
    sessions = sources.sessions(who)
    time_line = opened.subject.client.time_line
    return ClientRecord(
        head=opened.head,
        subject=opened.subject,
        cases=veil.over(cases),
        consents=veil.over(sources.consents(who)),
        documents=() if outside else _kept(sources, who),
        flags=() if outside else tuple(f for f in sources.flags(who) if f.removed_on is None),
        sessions=veil.over(sessions[:LAST_SESSIONS]),
        sessions_held=len(sessions),
        time_line=time_line[:LAST_ENTRIES],
        earlier_entries=max(0, len(time_line) - LAST_ENTRIES),
    )


def _kept(sources: PaperSources, client_id: int) -> tuple[DocumentLine, ...]:
    """Return the documents that were not taken away, without their previews."""
    kept = (each for each in sources.documents(client_id) if each.removed_on is None)
    return tuple(replace(each, preview=b"") for each in kept)
