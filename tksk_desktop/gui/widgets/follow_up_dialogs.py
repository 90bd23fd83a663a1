# SPDX-License-Identifier: MIT
"""What can be done with an open follow-up besides holding its session: close it, move its day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.day_reason_dialog import DayReasonDialog
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import long_date


class MoveFollowUpDialog(DayReasonDialog):
    """A new day for what is due, with the reason."""

    DAY = "due_on"

    def __init__(self, bench: Workbench, key: FollowUpKey, due_on: date, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._key = key
        self.form.dayField.set_up(bench.around.today)
        self.form.dayField.set_value(None)
        self.say(
            self.tr("Move the follow-up"),
            self.tr("Due on {date}").format(date=long_date(due_on)),
            day=self.tr("New day *"),
            button=self.tr("Move it"),
            explanation=self.tr("The note itself stays as it is; both days are told beside it."),
            reason=self.tr("Why *"),
            hint=self.tr("e.g. The client is away until the end of the month"),
        )
        self.begin()
        self.form.dayField.setFocus()

    @override
    def act(self) -> Callable[[], Changes]:
        move = self.bench.acts.follow_ups.move
        return partial(move, self._key, self.day, self.reason)


class CloseFollowUpDialog(ReasonDialog):
    """Why nothing is due any more."""

    def __init__(self, bench: Workbench, key: FollowUpKey, parent: QWidget) -> None:
        super().__init__(
            bench,
            parent,
            head=self.tr("Close the follow-up without a session"),
            explanation=self.tr(
                "It is no longer due. The note that agreed it stays as it is, with your reason "
                "beside it."
            ),
            button=self.tr("Close it"),
            act=partial(bench.acts.follow_ups.close, key),
        )


class FollowUpMenu(QMenu):
    """The ways out of an open follow-up; the menu goes with the widget it belongs to."""

    def __init__(self, bench: Workbench, key: FollowUpKey, due_on: date, parent: QWidget) -> None:
        super().__init__(parent)
        self._bench, self._key, self._due_on, self._owner = bench, key, due_on, parent
        self.addAction(self.tr("Open the note that agreed it"), self._open_note)
        self.addAction(self.tr("Move to another day…"), self._move)
        self.addAction(self.tr("Close without a session…"), self._close)

    def _open_note(self) -> None:
        self._bench.doors.session(self._key.session_id)

    def _move(self) -> None:
        MoveFollowUpDialog(self._bench, self._key, self._due_on, self._owner.window()).open()

    def _close(self) -> None:
        CloseFollowUpDialog(self._bench, self._key, self._owner.window()).open()
