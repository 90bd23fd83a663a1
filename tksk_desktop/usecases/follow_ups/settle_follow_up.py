# SPDX-License-Identifier: MIT
"""Close a follow-up without a session, move it to another day, or take the last such step back."""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FollowUpSettled
from tksk_desktop.domain.follow_ups import (
    FollowUpStep,
    FollowUpStepKind,
    closing_problems,
    due_day,
    is_open,
    moving_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


def close_follow_up(session_id: int, reason: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Close the follow-up of a note without a session; raise EntryRefused, FollowUpSettled."""
    problems = closing_problems(reason)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        _open_steps(work, session_id)
        kind, today = FollowUpStepKind.CLOSED, clock.today()
        work.follow_ups.add(FollowUpStep(session_id, kind, today, reason.strip()))
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=session_id)


def move_follow_up(
    session_id: int, to: date, reason: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Move the follow-up of a note to another day; raise EntryRefused, FollowUpSettled."""
    today = clock.today()
    with open_work() as work:
        steps = _open_steps(work, session_id)
        agreed = work.sessions.get(session_id).follow_up_on or today
        problems = moving_problems(to, reason, due=due_day(agreed, steps), today=today)
        if problems:
            raise EntryRefused(*problems)
        kind = FollowUpStepKind.MOVED
        work.follow_ups.add(FollowUpStep(session_id, kind, today, reason.strip(), due_on=to))
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=session_id)


def take_back_step(session_id: int, *, open_work: OpenWork) -> Changes:
    """Undo the last closing or moving of a note's follow-up; an answer ends with its session's."""
    with open_work() as work:
        steps = work.follow_ups.of_note(session_id)
        if not steps or steps[-1].kind is FollowUpStepKind.ANSWERED:
            raise FollowUpSettled
        work.follow_ups.remove(steps[-1])
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=session_id)


def _open_steps(work: UnitOfWork, session_id: int) -> list[FollowUpStep]:
    """Return what happened so far; refuse a follow-up that is not there or no longer open."""
    steps = work.follow_ups.of_note(session_id)
    if work.sessions.get(session_id).follow_up_on is None or not is_open(steps):
        raise FollowUpSettled
    return steps
