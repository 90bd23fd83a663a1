# SPDX-License-Identifier: MIT
"""What happened to follow-ups, as acts need it; lists are in ``follow_up_reads``."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStep
from tksk_desktop.storage.follow_up_reads import open_keys
from tksk_desktop.storage.schema import follow_up_steps


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

    def of(self, key: FollowUpKey) -> list[FollowUpStep]:
        """Return what happened to a follow-up, in order."""
        columns = follow_up_steps.c
        return self._where(
            sa.and_(
                columns.session_id == key.session_id,
                columns.agreement_id.is_not_distinct_from(key.agreement_id),
            )
        )

    def open_with(
        self, client_ids: Collection[int], group_id: int | None, until: date
    ) -> list[FollowUpKey]:
        """Return the follow-ups that are open, agreed until that day with one of these."""
        query = open_keys(client_ids, group_id, until)
        return [FollowUpKey(*row) for row in self._session.execute(query)]

    def answered_by(self, session_id: int) -> list[FollowUpStep]:
        """Return the steps in which a session answers."""
        return self._where(follow_up_steps.c.answer_id == session_id)

    def _where(self, which: sa.ColumnElement[bool]) -> list[FollowUpStep]:
        query = sa.select(FollowUpStep).where(which).order_by(follow_up_steps.c.id)
        return list(self._session.scalars(query))
