# SPDX-License-Identifier: MIT
"""Keeps the note being typed as a draft: shortly after each pause, and at least every two seconds.

It knows when to save and what was saved last; what a note looks like is the screen's business.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import PhotoSheet

PAUSE_MS = 600
LONGEST_MS = 1400
"""So that with the timer's slack and the writing itself no more than two seconds can be lost."""
RETRY_MS = 5000


@dataclass(frozen=True)
class DraftContent:
    """What one save keeps."""

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


class DraftKeeper(QObject):
    """Saves what ``read`` returns while changes come in."""

    kept = Signal(object)
    """The instant at which everything typed until then was safe."""
    failed = Signal(object)
    """The error of a save; it is tried again by itself and at the next change."""

    def __init__(
        self,
        bench: Workbench,
        read: Callable[[], DraftContent | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._read = read
        self._id = DraftId()
        self._kept_pictures: tuple[bytes, ...] = ()
        self._dirty = False
        self._has_failed = False
        self._is_held = False
        self._under_way = 0
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def draft_id(self) -> DraftId:
        """The present note's draft id, filled when there is a draft."""
        return self._id

    @property
    def is_behind(self) -> bool:
        """Whether something typed is not yet safe."""
        return self._dirty or self._has_failed or self._under_way > 0

    def start(self, draft_id: int | None = None, kept_photos: tuple[PhotoSheet, ...] = ()) -> None:
        """Turn to another note; ``keep_now`` keeps the former one while the form still has it."""
        self._stop()
        self._dirty = False
        self._has_failed = False
        self._is_held = False
        self._under_way = 0
        self._id = DraftId(draft_id)
        self._kept_pictures = _pictures(kept_photos)

    def touched(self) -> None:
        """Hear that something changed."""
        self._dirty = True
        if self._is_held:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep_now(self) -> None:
        """Save at once what is not yet safe."""
        if self._dirty or self._has_failed:
            self._save()

    def hold(self) -> None:
        """Save nothing for now: the draft is being ended, and must not come back."""
        self._is_held = True
        self._stop()

    def go_on(self) -> None:
        """Keep drafts again: the draft was not ended after all."""
        self._is_held = False
        self.touched()

    def tell(self) -> None:
        """Let lists of drafts read anew, when the worker turns to them."""
        self._bench.notice.tell(Changes.of(Kind.DRAFTS))

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self._save)
        return timer

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self._retry.stop()

    def _save(self) -> None:
        self._stop()
        if self._is_held:
            return
        self._dirty = False
        draft, content, acts = self._id, self._read(), self._bench.acts.sessions
        if content is None:
            self._has_failed = False
            return
        pictures = _pictures(content.photos)
        with_photos = pictures != self._kept_pictures
        is_new = draft.value is None
        self._under_way += 1

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
                self._under_way -= 1
                self._kept_pictures = pictures
                self._has_failed = False
                self.kept.emit(datetime.now(UTC))

        def failed(error: Exception) -> None:
            if draft is self._id:
                self._under_way -= 1
                self._has_failed = True
                self._retry.start()
                self.failed.emit(error)

        self._bench.work.run(keep, done, failed, self)


def _pictures(photos: tuple[PhotoSheet, ...]) -> tuple[bytes, ...]:
    return tuple(photo.picture for photo in photos)
