# SPDX-License-Identifier: MIT
"""Note by hand that a copy was sent, received, approved or sent back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.reports import ALLOWED_STEPS, CopyState, DeliveryWay
from tksk_desktop.gui.forms.ui_copy_mark import Ui_CopyMarkForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.readings import CopyLine
from tksk_desktop.vocabulary import word

WAYS = (DeliveryWay.PRINTED, DeliveryWay.ELSEWHERE, DeliveryWay.FOLDER)


class MarkDialog(QDialog):
    """Offers only the steps that the copy can take; closes once the step is kept."""

    def __init__(self, bench: Workbench, copy: CopyLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._copy = copy
        self.form = Ui_CopyMarkForm()
        self.form.setupUi(self)
        form = self.form
        form.titleLabel.setText(copy.recipient_title)
        for state in CopyState:
            if state in ALLOWED_STEPS[copy.state]:
                form.stateBox.addItem(word(state), state)
        for way in WAYS:
            form.wayBox.addItem(word(way), way)
        form.dateField.set_up(bench.around.today)
        form.dateField.set_value(bench.around.today())
        self._errors = InlineErrors(
            {
                "happened_on": form.dateField,
                "receiver_name": form.receiverEdit,
                "note": form.noteEdit,
            }
        )
        form.stateBox.setCurrentIndex(max(0, form.stateBox.findData(self._likely_step())))
        form.stateBox.currentIndexChanged.connect(lambda _at: self._fit_state())
        form.keepButton.setDefault(True)
        form.keepButton.clicked.connect(self._keep)
        form.closeButton.clicked.connect(self.reject)
        self._fit_state()

    def state(self) -> CopyState:
        """Return the chosen step."""
        return CopyState(self.form.stateBox.currentData())

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields."""
        return self._errors.sentences

    def _likely_step(self) -> CopyState:
        return {
            CopyState.WAITING: CopyState.SENT,
            CopyState.SENT: CopyState.RECEIVED,
            CopyState.RECEIVED: CopyState.APPROVED,
        }.get(self._copy.state, CopyState.SENT)

    def _fit_state(self) -> None:
        """Ask only for what the chosen step needs, and mark what it must have."""
        state = self.state()
        self._errors.clear()
        self.form.waySide.setVisible(state is CopyState.SENT)
        must_name = state is CopyState.RECEIVED
        must_note = state is CopyState.REVISION_ASKED
        self.form.receiverLabel.setText(
            self.tr("Received by *") if must_name else self.tr("Received by")
        )
        self.form.noteLabel.setText(
            self.tr("What is to be mended *") if must_note else self.tr("Note")
        )

    def _keep(self) -> None:
        form = self.form
        self._errors.clear()
        day = form.dateField.value()
        if day is None:
            self._errors.say([("happened_on", self.tr("Write the day, for example 14/12/2026."))])
            return
        state = self.state()
        way = (
            DeliveryWay(form.wayBox.currentData()) if state is CopyState.SENT else DeliveryWay.NONE
        )
        receiver, note = form.receiverEdit.text(), form.noteEdit.toPlainText()
        act = self._bench.acts.reports.mark_copy
        form.keepButton.setEnabled(False)
        self._bench.work.run(
            lambda: act(
                self._copy.id,
                state,
                happened_on=day,
                way=way,
                receiver_name=receiver,
                note=note,
            ),
            self._kept,
            self._failed,
            self,
        )

    def _kept(self, changes: Changes) -> None:
        self._bench.doors.told(self.tr("Noted in the history of the copy."))
        self.accept()
        self._bench.notice.tell(changes)

    def _failed(self, error: Exception) -> None:
        self.form.keepButton.setEnabled(True)
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        else:
            self._bench.messages.failed(self, error)
