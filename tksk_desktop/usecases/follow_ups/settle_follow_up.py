# SPDX-License-Identifier: MIT
"""Close a follow-up without a session, move it to another day, or take the last such step back."""

from __future__ import annotations

from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FollowUpSettled
from tksk_desktop.domain.follow_ups import (
    FollowUpKey,
    FollowUpStep,
    FollowUpStepKind,
    closing_problems,
    due_day,
    is_open,
    moving_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork, UnitOfWork


def close_follow_up(key: FollowUpKey, reason: str, *, open_work: OpenWork, clock: Clock) -> Changes:
    """Close a follow-up without a session; raise EntryRefused, FollowUpSettled."""
    problems = closing_problems(reason)
    if problems:
        raise EntryRefused(*problems)
    with open_work() as work:
        _open_steps(work, key)
        kind, today = FollowUpStepKind.CLOSED, clock.today()
        step = FollowUpStep(key.session_id, kind, today, reason.strip())
        step.agreement_id = key.agreement_id
        work.follow_ups.add(step)
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=key.session_id)


def move_follow_up(
    key: FollowUpKey, to: date, reason: str, *, open_work: OpenWork, clock: Clock
) -> Changes:
    """Move a follow-up to another day; raise EntryRefused, FollowUpSettled."""
    today = clock.today()
    with open_work() as work:
        agreed, steps = _open_steps(work, key)
        problems = moving_problems(to, reason, due=due_day(agreed, steps), today=today)
        if problems:
            raise EntryRefused(*problems)
        step = FollowUpStep(
            key.session_id, FollowUpStepKind.MOVED, today, reason.strip(), due_on=to
        )
        step.agreement_id = key.agreement_id
        work.follow_ups.add(step)
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=key.session_id)


def take_back_step(key: FollowUpKey, *, open_work: OpenWork) -> Changes:
    """Undo the last closing or moving of a follow-up; an answer ends with its session's."""
    with open_work() as work:
        steps = work.follow_ups.of(key)
        if not steps or steps[-1].kind is FollowUpStepKind.ANSWERED:
            raise FollowUpSettled
        work.follow_ups.remove(steps[-1])
        work.commit()
    return Changes.of(Kind.SESSIONS, record_id=key.session_id)


def _open_steps(work: UnitOfWork, key: FollowUpKey) -> tuple[date, list[FollowUpStep]]:
    """Return the agreed day and what happened; refuse what is not there or no longer open."""
    agreed, steps = _agreed_day(work, key), work.follow_ups.of(key)
    if agreed is None or not is_open(steps):
        raise FollowUpSettled
    return agreed, steps


def _agreed_day(work: UnitOfWork, key: FollowUpKey) -> date | None:
    session = work.sessions.get(key.session_id)
    if key.agreement_id is None:
        return session.follow_up_on
    days = (each.due_on for each in session.agreements if each.id == key.agreement_id)
    return next(days, None)
