# SPDX-License-Identifier: MIT
"""A note answers follow-ups of former notes, in the note's own transaction."""

from __future__ import annotations

from collections.abc import Iterable

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStep, FollowUpStepKind, is_open
from tksk_desktop.domain.sessions import Session
from tksk_desktop.usecases.needs import UnitOfWork


def answer_by_note(work: UnitOfWork, session: Session, answered: Iterable[FollowUpKey]) -> None:
    """Let a note answer exactly these follow-ups.

    What it answered before and no longer does is open again. A follow-up that was settled
    otherwise in between stays as it is.
    """
    assert session.id is not None, "the note is written first"
    wanted = set(answered)
    for step in work.follow_ups.answered_by(session.id):
        if step.key in wanted:
            wanted.discard(step.key)
            step.happened_on = session.held_on
        else:
            work.follow_ups.remove(step)
    for key in sorted(wanted, key=lambda each: (each.session_id, each.agreement_id or 0)):
        _refuse_backwards(work.sessions.get(key.session_id), session)
        if is_open(work.follow_ups.of(key)):
            step = FollowUpStep(
                key.session_id,
                FollowUpStepKind.ANSWERED,
                session.held_on,
                answer_id=session.id,
                agreement_id=key.agreement_id,
            )
            work.follow_ups.add(step)


def agree_anew(work: UnitOfWork, key: FollowUpKey) -> None:
    """Forget to which days a follow-up was moved: its note now names another day itself."""
    for step in work.follow_ups.of(key):
        if step.kind is FollowUpStepKind.MOVED:
            work.follow_ups.remove(step)


def agree_no_more(work: UnitOfWork, key: FollowUpKey) -> None:
    """Forget what happened to an agreement that is taken out of its note; the log keeps it."""
    for step in work.follow_ups.of(key):
        work.follow_ups.remove(step)


def _refuse_backwards(agreed: Session, answer: Session) -> None:
    """Refuse a note that answers itself, or what was agreed on a later day."""
    if agreed.id == answer.id or agreed.held_on > answer.held_on:
        raise EntryRefused(FieldProblem("answers", Problem.AGREED_LATER))
