# SPDX-License-Identifier: MIT
"""The draft of a form of a case: kept shortly after each pause and when the form closes, or ended.

What the form holds, and how it becomes text, is the form's matter.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import CaseworkDraft
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.vocabulary import clock_time

PAUSE_MS = 500


class FormDraft(QObject):
    """Keeps what ``read`` returns as JSON text, as soon as it differs from the beginning."""

    ended = Signal()
    """The worker has thrown the draft away."""

    def __init__(
        self,
        bench: Workbench,
        case_id: int,
        form: str,
        read: Callable[[], str],
        dialog: QDialog,
    ) -> None:
        super().__init__(dialog)
        self._bench = bench
        self._case_id, self._form = case_id, form
        self._read, self._dialog = read, dialog
        self._is_held = False
        self._unchanged = ""
        self._kept_text: str | None = None
        self._kept_label: QLabel | None = None
        self._discard_button: QPushButton | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)

    def show_in(self, kept: QLabel, discard: QPushButton, *, lost: str) -> None:
        """Say in a label since when it is kept; the button ends it, ``lost`` being thrown away."""
        self._kept_label, self._discard_button = kept, discard
        discard.clicked.connect(partial(self._discard, lost))

    def start(self, draft: CaseworkDraft | None) -> None:
        """Begin with what the form shows now, and with what the database holds already."""
        self._unchanged = self._read()
        self._kept_text = draft.content if draft is not None else None
        if self._discard_button is not None:
            self._discard_button.setVisible(draft is not None)
        if draft is not None:
            self._say_kept(draft.saved_at)

    def touched(self) -> None:
        """Hear that something changed."""
        if not self._is_held:
            self._pause.start()

    def keep_now(self) -> None:
        """Save at once what is not yet safe."""
        self._pause.stop()
        text = None if self._is_held else self._text()
        if text is None or text == self._kept_text:
            return
        keep, case_id, form = self._bench.acts.casework.keep_draft, self._case_id, self._form

        def kept(_changes: Changes) -> None:
            self._kept_text = text
            self._say_kept(datetime.now(UTC))

        def failed(error: Exception) -> None:
            self._bench.messages.failed(self._dialog, error)

        self._bench.work.run(lambda: keep(case_id, form, text), kept, failed, self)

    def close(self) -> None:
        """Save it while the form closes, and say where it is found again."""
        self.keep_now()
        if self._text() is not None:
            self._bench.doors.told(self.tr("Kept as a draft in the case."))
        changes = Changes.of(Kind.CASEWORK_DRAFTS, record_id=self._case_id)
        self._bench.notice.tell(changes)

    def hold(self) -> None:
        """Save nothing for now: the draft is being ended, and must not come back."""
        self._is_held = True
        self._pause.stop()

    def go_on(self) -> None:
        """Keep drafts again: the draft was not ended after all."""
        self._is_held = False
        self.touched()

    def _text(self) -> str | None:
        """Return the draft's text; None where nothing was typed that is not kept elsewhere."""
        text = self._read()
        return None if text == self._unchanged and self._kept_text is None else text

    def _say_kept(self, moment: datetime) -> None:
        if self._kept_label is None or self._discard_button is None:
            return
        self._discard_button.show()
        local = moment.astimezone(ZoneInfo(self._bench.around.office.zone.iana_name))
        said = self.tr("Kept as a draft {time}").format(time=clock_time(local.time()))
        self._kept_label.setText(said)

    def _discard(self, lost: str) -> None:
        if not self._bench.messages.ask(
            self._dialog,
            self.tr("Discard this draft?"),
            lost,
            yes=self.tr("Discard it"),
            no=self.tr("Keep it"),
        ):
            return
        self.hold()
        discard = partial(self._bench.acts.casework.discard_draft, self._case_id, self._form)
        self._bench.do(self._dialog, discard, lambda _changes: self.ended.emit())
