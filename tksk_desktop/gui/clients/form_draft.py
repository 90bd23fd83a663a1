# SPDX-License-Identifier: MIT
"""Keeps what is typed in a form of a case: shortly after each pause, and when the form closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind

PAUSE_MS = 500


class FormDraft(QObject):
    """Saves what ``read`` returns as JSON text; ``None`` from it means nothing worth keeping."""

    kept = Signal(object)
    """The instant at which everything typed until then was safe."""
    failed = Signal(object)

    def __init__(
        self,
        bench: Workbench,
        case_id: int,
        form: str,
        read: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bench = bench
        self._case_id, self._form = case_id, form
        self._read = read
        self._is_held = False
        self._kept_text: str | None = None
        self.is_there = False
        """Whether a draft lies in the database."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)

    def start(self, kept_text: str | None) -> None:
        """Begin with what the database holds already."""
        self._kept_text = kept_text
        self.is_there = kept_text is not None

    def touched(self) -> None:
        """Hear that something changed."""
        if not self._is_held:
            self._pause.start()

    def keep_now(self) -> None:
        """Save at once what is not yet safe."""
        self._pause.stop()
        text = None if self._is_held else self._read()
        if text is None or text == self._kept_text:
            return
        keep, case_id, form = self._bench.acts.casework.keep_draft, self._case_id, self._form

        def done(_changes: Changes) -> None:
            self._kept_text = text
            self.is_there = True
            self.kept.emit(datetime.now(UTC))

        self._bench.work.run(lambda: keep(case_id, form, text), done, self.failed.emit, self)

    def hold(self) -> None:
        """Save nothing for now: the draft is being ended, and must not come back."""
        self._is_held = True
        self._pause.stop()

    def go_on(self) -> None:
        """Keep drafts again: the draft was not ended after all."""
        self._is_held = False
        self.touched()

    def tell(self) -> None:
        """Let the case read anew what is still being written."""
        self._bench.notice.tell(Changes.of(Kind.CASEWORK_DRAFTS, record_id=self._case_id))
