# SPDX-License-Identifier: MIT
"""Keep what is being typed, so that neither a power failure nor a killed process loses it."""

from __future__ import annotations

from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.needs import Clock, OpenWork
from tksk_desktop.usecases.readings import PhotoSheet


def keep_draft(
    draft_id: int | None, *, title: str, content: str, open_work: OpenWork, clock: Clock
) -> Changes:
    """Keep a draft's text; without an id a new draft is made. The id is in the answer."""
    with open_work() as work:
        kept = work.drafts.save(draft_id, title=title, content=content, saved_at=clock.now())
        work.commit()
    return Changes.of(Kind.DRAFTS, record_id=kept)


def keep_draft_photos(
    draft_id: int, photos: tuple[PhotoSheet, ...], *, open_work: OpenWork
) -> Changes:
    """Keep a draft's photos, apart from its text so that typing stays light."""
    with open_work() as work:
        work.drafts.set_photos(draft_id, photos)
        work.commit()
    return Changes.of(Kind.DRAFTS, record_id=draft_id)


def read_draft_photos(draft_id: int, *, open_work: OpenWork) -> tuple[PhotoSheet, ...]:
    """Return a draft's photos."""
    with open_work() as work:
        return work.drafts.photos(draft_id)


def discard_draft(draft_id: int, *, open_work: OpenWork) -> Changes:
    """Throw a draft away."""
    with open_work() as work:
        work.drafts.discard(draft_id)
        work.commit()
    return Changes.of(Kind.DRAFTS)
