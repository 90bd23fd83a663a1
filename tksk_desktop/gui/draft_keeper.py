# SPDX-License-Identifier: MIT
"""Keeps what is being typed: shortly after each pause, and at least every two seconds.

It knows when to write and whether all is safe. What a form holds, and where it is kept, is the
form's business; every form that keeps drafts does it by this one rule.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.usecases.changes import Changes

PAUSE_MS = 500
LONGEST_MS = 1200
"""So that with the timer's slack and the writing itself no more than two seconds can be lost
(``tests/benchmarks/test_draft_kills.py``)."""
RETRY_MS = 5000


@dataclass(frozen=True)
class DraftWrite:
    """One write of a form's content as it was when the write was made."""

    act: Callable[[], Changes]
    """Runs on the database thread."""
    done: Callable[[Changes], None]
    """Runs here afterwards, also when the form has turned to something else meanwhile."""


def not_kept_words(error: Exception) -> str:
    """Say why what was typed last is not safe yet."""
    said = QCoreApplication.translate(
        "DraftKeeper", "Not kept yet, it is tried again by itself: {reason}"
    )
    return said.format(reason=error_text(error))


class DraftKeeper(QObject):
    """Writes what ``read`` returns while changes come in; None says that nothing is to be kept."""

    kept = Signal(object)
    """The instant at which everything typed until then was safe."""
    failed = Signal(object)
    """The error of a write; it is tried again by itself and at the next change."""

    def __init__(
        self,
        work: BackgroundWork,
        read: Callable[[], DraftWrite | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._read = read
        self._turn = 0
        """Counts what the form turned to: answers to former writes say nothing of the present."""
        self._dirty = False
        self._has_failed = False
        self._is_held = False
        self._under_way = 0
        self._afterwards: tuple[Callable[[], None], Callable[[Exception], None]] | None = None
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        self._retry = self._timer(RETRY_MS)

    @property
    def is_behind(self) -> bool:
        """Whether something typed is not yet safe."""
        return self._dirty or self._has_failed or self._under_way > 0

    def start(self) -> None:
        """Turn to something else; ``when_safe`` has kept the former while the form had it."""
        self._stop()
        self._turn += 1
        self._dirty = False
        self._has_failed = False
        self._is_held = False
        self._under_way = 0
        self._afterwards = None

    def touched(self) -> None:
        """Hear that something changed."""
        self._dirty = True
        if self._is_held:
            return
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def keep_now(self) -> None:
        """Write at once what is not yet safe."""
        if self._dirty or self._has_failed:
            self._write()

    def when_safe(self, then: Callable[[], None], otherwise: Callable[[Exception], None]) -> None:
        """Write what is not yet safe and go on with ``then``; what fails goes to ``otherwise``."""
        self.keep_now()
        if self.is_behind:
            self._afterwards = then, otherwise
        else:
            then()

    def hold(self) -> None:
        """Write nothing for now: the draft is being ended, and must not come back."""
        self._is_held = True
        self._stop()

    def go_on(self) -> None:
        """Keep drafts again: the draft was not ended after all."""
        self._is_held = False
        self.touched()

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self._write)
        return timer

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self._retry.stop()

    def _write(self) -> None:
        self._stop()
        if self._is_held:
            return
        self._dirty = False
        write, turn = self._read(), self._turn
        if write is None:
            self._has_failed = False
            return
        self._under_way += 1

        def done(changes: Changes) -> None:
            write.done(changes)
            if turn == self._turn:
                self._under_way -= 1
                self._has_failed = False
                self.kept.emit(datetime.now(UTC))
                self._go_on_when_safe()

        def failed(error: Exception) -> None:
            if turn == self._turn:
                self._under_way -= 1
                self._has_failed = True
                self._retry.start()
                self.failed.emit(error)
                if self._afterwards is not None:
                    _then, otherwise = self._afterwards
                    self._afterwards = None
                    otherwise(error)

        self._work.run(write.act, done, failed, self)

    def _go_on_when_safe(self) -> None:
        if self._afterwards is None:
            return
        if self._dirty:
            self._write()
        elif not self.is_behind:
            then, _otherwise = self._afterwards
            self._afterwards = None
            then()
