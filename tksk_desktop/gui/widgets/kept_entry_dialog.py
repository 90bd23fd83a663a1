# SPDX-License-Identifier: MIT
"""A dialog of entry that outlives a lock or a cut of power: what is typed is kept until saved.

When it is written is ``gui/draft_keeper``; how the fields become text is the dialog's matter.
Closing without saving throws away what was kept, as the worker is told before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from tksk_desktop.gui.draft_keeper import DraftKeeper, DraftWrite, not_kept_words
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm
from tksk_desktop.vocabulary import instant


class KeptEntryDialog(EntryDialog):
    """Its maker reads what is kept of ``entry_form`` first and hands it over as ``kept``."""

    def __init__(
        self, bench: Workbench, entry_form: EntryForm, kept: KeptForm | None, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self._entry_form = entry_form
        self._kept_form = kept
        self._kept_text = "" if kept is None else kept.content
        self._empty_text = ""
        self._kept_label: QLabel | None = None
        self.keeper = DraftKeeper(bench.work, self._next_write, self)
        self.keeper.failed.connect(self._say_not_kept)
        self.keeper.kept.connect(self._say_kept)
        parent.installEventFilter(self)

    def written(self) -> str:
        """Return all that the fields hold as text."""
        raise NotImplementedError

    def fill(self, content: str) -> None:
        """Put back what ``written`` returned."""
        raise NotImplementedError

    def begin_kept(self, label: QLabel) -> None:
        """Take what the fields hold as unchanged, then bring back what was kept; say so in a label.

        Fields to write in and to choose from are listened to from here on; of what else there is,
        and of fields that come later, the dialog tells the ``keeper`` itself.
        """
        self.begin()
        self._kept_label = label
        self._empty_text = self.written()
        label.hide()
        for line in self.findChildren(QLineEdit):
            line.textChanged.connect(self.keeper.touched)
        for box in self.findChildren(QComboBox):
            box.currentIndexChanged.connect(self.keeper.touched)
        for edit in self.findChildren(QPlainTextEdit):
            edit.textChanged.connect(self.keeper.touched)
        if self._kept_form is not None:
            self.fill(self._kept_form.content)
            zone = self.bench.around.office.zone
            said = self.tr(
                "This was typed until {moment} and not saved yet. Cancel throws it away."
            )
            self._say(said.format(moment=instant(self._kept_form.saved_at, zone)))

    @override
    def thrown_away(self) -> None:
        self.keeper.hold()
        if not self._kept_text and not self.keeper.is_behind:
            return
        discard = partial(self.bench.acts.kept_forms.keep, self._entry_form, "")
        failed = partial(self.bench.messages.failed, None)
        self.bench.work.run(discard, self.bench.notice.tell, failed)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.keeper.keep_now()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and watched is self.parent():
            # The page goes away under the dialog: the caseload is about to be closed.
            self.keeper.keep_now()
        return super().eventFilter(watched, event)

    @override
    def _set_saving(self, saving: bool) -> None:
        super()._set_saving(saving)
        if saving:
            self.keeper.hold()

    @override
    def _failed(self, error: Exception) -> None:
        super()._failed(error)
        self.keeper.go_on()

    def _next_write(self) -> DraftWrite | None:
        text = self.written()
        if text == self._empty_text:
            text = ""
        if text == self._kept_text:
            return None

        def done(_changes: Changes) -> None:
            self._kept_text = text

        keep: Callable[[], Changes] = partial(
            self.bench.acts.kept_forms.keep, self._entry_form, text
        )
        return DraftWrite(keep, done)

    def _say_kept(self, _moment: object) -> None:
        if self._kept_text:
            self._say(self.tr("Kept even if the power fails, until you save or cancel."))

    def _say_not_kept(self, error: Exception) -> None:
        self._say(not_kept_words(error))

    def _say(self, sentence: str) -> None:
        if self._kept_label is not None:
            self._kept_label.setText(sentence)
            self._kept_label.show()
