# SPDX-License-Identifier: MIT
"""Gathers what the journal shows, in one go on the database thread; no Qt in here."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.acts import Acts
from tksk_desktop.gui.sessions.note_reads import read_signed_months
from tksk_desktop.usecases.follow_ups.readings import FollowUpLine
from tksk_desktop.usecases.readings import DraftLine, SessionFilter, SessionLine
from tksk_desktop.usecases.session_types.readings import SessionTypeLine


@dataclass(frozen=True)
class JournalPage:
    """One month's list with all around it."""

    shown: tuple[SessionLine, ...]
    whole: tuple[SessionLine, ...]
    """Without the filters of kind, place and text."""
    counts: tuple[tuple[str, int], ...]
    """Types with their sessions: of the whole month as the report counts it, or of the list."""
    drafts: tuple[DraftLine, ...]
    follow_ups: tuple[FollowUpLine, ...]
    client_name: str
    month_is_signed: bool
    types: tuple[SessionTypeLine, ...]
    """What the list can be narrowed to."""


def read_journal(acts: Acts, wanted: SessionFilter) -> JournalPage:
    """Return the journal for a filter."""
    bare = replace(wanted, kind=None, type_code=None, place_kind=None, text="")
    whole = acts.sessions.lines(bare)
    of_kind = whole if _is_bare(wanted) else acts.sessions.lines(replace(wanted, text=""))
    shown = of_kind
    if wanted.text.strip():
        hits = {line.id for line in acts.sessions.lines(wanted)}
        shown = tuple(line for line in of_kind if line.id in hits or _names(line, wanted.text))
    return JournalPage(
        shown,
        whole,
        _counts(acts, bare, whole),
        acts.sessions.drafts(),
        acts.follow_ups.open(),
        _client_name(acts, wanted.client_id),
        _is_signed(acts, wanted.month),
        acts.session_types.lines(),
    )


def _is_bare(wanted: SessionFilter) -> bool:
    return (wanted.kind, wanted.type_code, wanted.place_kind) == (None, None, None)


def _counts(
    acts: Acts, bare: SessionFilter, whole: tuple[SessionLine, ...]
) -> tuple[tuple[str, int], ...]:
    if bare.month is not None and bare == SessionFilter(month=bare.month):
        return tuple((count.name, count.sessions) for count in acts.sessions.counts(bare.month))
    return tuple(Counter(line.type_name for line in whole).most_common())


def _names(line: SessionLine, text: str) -> bool:
    """Tell whether people, title or place of a line have all the words; notes are indexed."""
    said = f"{line.who} {line.title} {line.place}".casefold()
    return all(part in said for part in text.casefold().split())


def _client_name(acts: Acts, client_id: int | None) -> str:
    if client_id is None:
        return ""
    lines = acts.clients.lines((client_id,))
    return lines[0].name if lines else ""


def _is_signed(acts: Acts, month: Month | None) -> bool:
    return month is not None and month in read_signed_months(acts, month.year)
