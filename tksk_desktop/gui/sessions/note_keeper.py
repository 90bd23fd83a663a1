# SPDX-License-Identifier: MIT
"""The draft of the note being typed: its id, its pictures, and what one write of it keeps.

When it is written is ``gui/draft_keeper``; what a note looks like is the screen's business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from tksk_desktop.gui.draft_keeper import DraftKeeper, DraftWrite
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import PhotoSheet


@dataclass(frozen=True)
class DraftContent:
    """What one write keeps."""

    title: str
    content: str
    photos: tuple[PhotoSheet, ...]


class DraftId:
    """The id of one note's draft, once it has one.

    It is filled on the database thread by the act that makes the draft, so that an act queued
    behind it (saving the note, which ends the draft) knows the id without waiting.
    """

    def __init__(self, value: int | None = None) -> None:
        self.value = value


class NoteKeeper(DraftKeeper):
    """Keeps each note in a draft of its own, and its pictures only when they changed."""

    def __init__(
        self,
        bench: Workbench,
        content: Callable[[], DraftContent | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(bench.work, self._next_write, parent)
        self._bench = bench
        self._content = content
        self._id = DraftId()
        self._kept_pictures: tuple[bytes, ...] = ()

    @property
    def draft_id(self) -> DraftId:
        """The present note's draft id, filled when there is a draft."""
        return self._id

    def turn_to(
        self, draft_id: int | None = None, kept_photos: tuple[PhotoSheet, ...] = ()
    ) -> None:
        """Turn to another note."""
        self.start()
        self._id = DraftId(draft_id)
        self._kept_pictures = _pictures(kept_photos)

    def tell(self) -> None:
        """Let lists of drafts read anew, when the worker turns to them."""
        self._bench.notice.tell(Changes.of(Kind.DRAFTS))

    def _next_write(self) -> DraftWrite | None:
        draft, content, acts = self._id, self._content(), self._bench.acts.sessions
        if content is None:
            return None
        pictures = _pictures(content.photos)
        with_photos = pictures != self._kept_pictures
        is_new = draft.value is None

        def keep() -> Changes:
            changes = acts.keep_draft(draft.value, title=content.title, content=content.content)
            draft.value = changes.record_id
            if with_photos and changes.record_id is not None:
                acts.keep_draft_photos(changes.record_id, content.photos)
            return changes

        def done(changes: Changes) -> None:
            if is_new:
                self._bench.notice.tell(changes)
            if draft is self._id:
                self._kept_pictures = pictures

        return DraftWrite(keep, done)


def _pictures(photos: tuple[PhotoSheet, ...]) -> tuple[bytes, ...]:
    return tuple(photo.picture for photo in photos)
