# SPDX-License-Identifier: MIT
"""What became of a saved follow-up, under its day, and the ways to close or move it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.follow_ups import SETTLING, FollowUpKey, FollowUpStepKind
from tksk_desktop.gui.forms.ui_follow_up_state import Ui_FollowUpState
from tksk_desktop.gui.widgets.follow_up_dialogs import CloseFollowUpDialog, MoveFollowUpDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.follow_ups.readings import FollowUpSheet, FollowUpStepLine
from tksk_desktop.vocabulary import long_date


class FollowUpState(QWidget):
    """Is there only for a saved note, or an agreement in one, that names a day."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._key = FollowUpKey(0)
        self._agreed = date.min
        self._steps: tuple[FollowUpStepLine, ...] = ()
        self.form = Ui_FollowUpState()
        self.form.setupUi(self)
        form = self.form
        form.moveButton.clicked.connect(self._move)
        form.closeButton.clicked.connect(self._close)
        form.answerButton.clicked.connect(self._open_answer)
        form.backButton.clicked.connect(self._take_back)
        self.hide()

    def show_follow_up(
        self, key: FollowUpKey | None, agreed: date | None, sheet: FollowUpSheet
    ) -> None:
        """Turn to a follow-up; without a key there is none yet."""
        if key is None or agreed is None:
            self.hide()
            return
        self._key, self._agreed = key, agreed
        self._show(sheet)
        self.show()

    def _show(self, sheet: FollowUpSheet) -> None:
        form, self._steps = self.form, sheet.steps_of(self._key.agreement_id)
        last = self._steps[-1] if self._steps else None
        settled = last is not None and last.kind in SETTLING
        said = [self._words(step) for step in self._steps]
        form.stateLabel.setText("\n".join(said or [self.tr("Still open.")]))
        form.moveButton.setVisible(not settled)
        form.closeButton.setVisible(not settled)
        form.answerButton.setVisible(last is not None and last.answer_id is not None)
        form.backButton.setVisible(last is not None and last.kind is not FollowUpStepKind.ANSWERED)

    def _words(self, step: FollowUpStepLine) -> str:
        on = long_date(step.happened_on)
        if step.kind is FollowUpStepKind.ANSWERED:
            return self.tr("Answered by the session of {date}.").format(date=on)
        if step.kind is FollowUpStepKind.CLOSED:
            said = self.tr("Closed without a session on {date}: {reason}")
            return said.format(date=on, reason=step.reason)
        said = self.tr("Moved to {day} on {date}: {reason}")
        day = long_date(step.due_on) if step.due_on else ""
        return said.format(day=day, date=on, reason=step.reason)

    def _move(self) -> None:
        moved = [step.due_on for step in self._steps if step.due_on is not None]
        due_on = moved[-1] if moved else self._agreed
        dialog = MoveFollowUpDialog(self._bench, self._key, due_on, self.window())
        dialog.saved.connect(self._read_anew)
        dialog.open()

    def _close(self) -> None:
        dialog = CloseFollowUpDialog(self._bench, self._key, self.window())
        dialog.saved.connect(self._read_anew)
        dialog.open()

    def _open_answer(self) -> None:
        answer_id = self._steps[-1].answer_id if self._steps else None
        if answer_id is not None:
            self._bench.doors.session(answer_id)

    def _take_back(self) -> None:
        act: Callable[[], Changes] = partial(self._bench.acts.follow_ups.take_back, self._key)
        self._bench.do(self, act, self._read_anew)

    def _read_anew(self, _changes: Changes) -> None:
        key = self._key

        def show(sheet: FollowUpSheet) -> None:
            if key == self._key:
                self._show(sheet)

        self._bench.read(self, partial(self._bench.acts.follow_ups.sheet, key.session_id), show)
