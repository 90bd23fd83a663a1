# SPDX-License-Identifier: MIT
"""The draft of a form of a case: kept while one types and when the form closes, or ended.

When it is written is ``gui/draft_keeper``; what the form holds, and how it becomes text, is the
form's matter.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from tksk_desktop.gui.draft_keeper import DraftKeeper, DraftWrite, not_kept_words
from tksk_desktop.gui.messages import may_leave_unkept
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import CaseworkDraft
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.vocabulary import clock_time


class FormDraft(DraftKeeper):
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
        super().__init__(bench.work, self._next_write, dialog)
        self._bench = bench
        self._case_id, self._form = case_id, form
        self._typed, self._dialog = read, dialog
        self._unchanged = ""
        self._kept_text: str | None = None
        self._kept_label: QLabel | None = None
        self._discard_button: QPushButton | None = None
        self.kept.connect(self._say_kept)
        self.failed.connect(self._say_failed)

    def show_in(self, kept: QLabel, discard: QPushButton, *, lost: str) -> None:
        """Say in a label since when it is kept; the button ends it, ``lost`` being thrown away."""
        self._kept_label, self._discard_button = kept, discard
        discard.clicked.connect(partial(self._discard, lost))

    def begin(self, draft: CaseworkDraft | None) -> None:
        """Begin with what the form shows now, and with what the database holds already."""
        self._unchanged = self._typed()
        self._kept_text = draft.content if draft is not None else None
        if self._discard_button is not None:
            self._discard_button.setVisible(draft is not None)
        if draft is not None:
            self._say_kept(draft.saved_at)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on with ``then`` once all is safe, and say where the draft is found again.

        Where it cannot be kept the worker is asked first, and stays with what is typed.
        """

        def leave() -> None:
            if self._kept_text is not None:
                self._bench.doors.told(self.tr("Kept as a draft in the case."))
            changes = Changes.of(Kind.CASEWORK_DRAFTS, record_id=self._case_id)
            self._bench.notice.tell(changes)
            then()

        def failed(error: Exception) -> None:
            if may_leave_unkept(self._bench.messages, self._dialog, error):
                self.hold()
                then()

        self.when_safe(leave, failed)

    def _next_write(self) -> DraftWrite | None:
        text = self._text()
        if text is None or text == self._kept_text:
            return None
        keep, case_id, form = self._bench.acts.casework.keep_draft, self._case_id, self._form

        def done(_changes: Changes) -> None:
            self._kept_text = text

        return DraftWrite(partial(keep, case_id, form, text), done)

    def _text(self) -> str | None:
        """Return the draft's text; None where nothing was typed that is not kept elsewhere."""
        text = self._typed()
        return None if text == self._unchanged and self._kept_text is None else text

    def _say_kept(self, moment: datetime) -> None:
        if self._kept_label is None or self._discard_button is None:
            return
        self._discard_button.show()
        local = moment.astimezone(ZoneInfo(self._bench.around.office.zone.iana_name))
        said = self.tr("Kept as a draft {time}").format(time=clock_time(local.time()))
        self._kept_label.setText(said)

    def _say_failed(self, error: Exception) -> None:
        if self._kept_label is not None:
            self._kept_label.setText(not_kept_words(error))

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
