# SPDX-License-Identifier: MIT
"""Notes being written. Plain statements, because a draft is saved every few seconds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.storage.confidential_veil import drafts_seen
from tksk_desktop.storage.schema import draft_photos, drafts
from tksk_desktop.usecases.readings import DraftLine, PhotoSheet


class DatabaseDrafts:
    """Fulfils ``needs.DraftRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, draft_id: int | None, *, title: str, content: str, saved_at: datetime) -> int:
        """Keep a draft; a draft that was discarded meanwhile is kept anew."""
        values = {"title": title, "content": content, "saved_at": saved_at}
        if draft_id is not None:
            change = sa.update(drafts).where(drafts.c.id == draft_id).values(values)
            found = self._session.connection().execute(change)
            if found.rowcount:
                return draft_id
        added = self._session.connection().execute(sa.insert(drafts).values(values))
        return int(added.lastrowid)

    def set_photos(self, draft_id: int, photos: Sequence[PhotoSheet]) -> None:
        """Replace a draft's photos; raise NotFound where it was discarded meanwhile."""
        connection = self._session.connection()
        if connection.scalar(sa.select(drafts.c.id).where(drafts.c.id == draft_id)) is None:
            raise NotFound("draft")
        connection.execute(sa.delete(draft_photos).where(draft_photos.c.draft_id == draft_id))
        if photos:
            connection.execute(
                sa.insert(draft_photos),
                [
                    {"draft_id": draft_id, "caption": photo.caption, "picture": photo.picture}
                    for photo in photos
                ],
            )

    def photos(self, draft_id: int) -> tuple[PhotoSheet, ...]:
        """Return a draft's photos."""
        query = (
            sa.select(draft_photos.c.picture, draft_photos.c.caption)
            .where(draft_photos.c.draft_id == draft_id)
            .order_by(draft_photos.c.id)
        )
        return tuple(PhotoSheet(*row) for row in self._session.execute(query))

    def all(self, *, opened: bool = False) -> tuple[DraftLine, ...]:
        """Return all drafts, the newest first; those with hidden clients only once opened."""
        query = sa.select(
            drafts.c.id, drafts.c.title, drafts.c.saved_at, drafts.c.content
        ).order_by(drafts.c.saved_at.desc())
        found = tuple(DraftLine(*row) for row in self._session.execute(query))
        return drafts_seen(self._session.connection(), found, opened)

    def discard(self, draft_id: int) -> None:
        """Throw a draft away with its photos."""
        self._session.connection().execute(sa.delete(drafts).where(drafts.c.id == draft_id))
