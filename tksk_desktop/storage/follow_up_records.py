# SPDX-License-Identifier: MIT
"""What happened to follow-ups, as acts need it; lists are in ``follow_up_reads``."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.follow_ups import FollowUpStep
from tksk_desktop.storage.follow_up_reads import agreed_with, still_open
from tksk_desktop.storage.schema import follow_up_steps, sessions


class DatabaseFollowUps:
    """Fulfils ``follow_ups.needs.FollowUpRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, step: FollowUpStep) -> None:
        """Add what happened."""
        self._session.add(step)

    def remove(self, step: FollowUpStep) -> None:
        """Take a step back; the log of changes keeps it."""
        self._session.delete(step)

    def of_note(self, session_id: int) -> list[FollowUpStep]:
        """Return what happened to the follow-up of a note, in order."""
        return self._where(follow_up_steps.c.session_id == session_id)

    def open_with(
        self, client_ids: Collection[int], group_id: int | None, until: date
    ) -> list[int]:
        """Return the notes whose follow-up is open, agreed until that day with one of these."""
        query = sa.select(sessions.c.id).where(
            still_open(), agreed_with(client_ids, group_id), sessions.c.held_on <= until
        )
        return list(self._session.scalars(query.order_by(sessions.c.id)))

    def answered_by(self, session_id: int) -> list[FollowUpStep]:
        """Return the steps in which a session answers."""
        return self._where(follow_up_steps.c.answer_id == session_id)

    def _where(self, which: sa.ColumnElement[bool]) -> list[FollowUpStep]:
        query = sa.select(FollowUpStep).where(which).order_by(follow_up_steps.c.id)
        return list(self._session.scalars(query))
