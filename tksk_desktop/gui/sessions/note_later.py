# SPDX-License-Identifier: MIT
"""What comes after a note is written: its lock in words, later texts, former values, dialogs.

When a note locks is the domain's rule; when it is saved is the screen's business.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.session_history import LockCause, NoteLock
from tksk_desktop.gui.forms.ui_note_addendum_dialog import Ui_NoteAddendumDialog
from tksk_desktop.gui.forms.ui_note_screen import Ui_NoteScreen
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.kept_entry_dialog import KeptEntryDialog
from tksk_desktop.gui.widgets.reason_dialog import ReasonDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.kept_forms.readings import KeptForm, addendum_to
from tksk_desktop.usecases.readings import SessionSheet
from tksk_desktop.usecases.sessions.readings import CorrectionLine
from tksk_desktop.vocabulary import (
    SESSION_FIELD_WORDS,
    clock_time,
    long_date,
    month_name,
    number,
)


class NoteLater(QObject):
    """The card below a note, and the sentence of its lock."""

    def __init__(self, ui: Ui_NoteScreen, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._zone = ZoneInfo(bench.around.office.zone.iana_name)
        self.show(None)

    def show(self, saved: SessionSheet | None) -> None:
        """Show later texts and corrections; without any the card is not there."""
        ui = self._ui
        addenda = saved.addenda if saved is not None else ()
        corrections = saved.corrections if saved is not None else ()
        texts = [f"{self._when(line.written_at)}\n{line.text}" for line in addenda]
        ui.addendaLabel.setText("\n\n".join(texts))
        ui.correctionsLabel.setText("\n\n".join(self._correction(line) for line in corrections))
        for widget in (ui.addendaHead, ui.addendaLabel):
            widget.setVisible(bool(addenda))
        for widget in (ui.correctionsHead, ui.correctionsLabel):
            widget.setVisible(bool(corrections))
        ui.laterCard.setVisible(bool(addenda or corrections))

    def lock_words(self, saved: SessionSheet, lock: NoteLock) -> str:
        """Say since when a note is locked, why, and what can be done instead."""
        since = long_date(lock.since)
        if lock.cause is LockCause.MONTH_SIGNED:
            said = self.tr(
                "Locked since {date} because the report of {month} is signed. Write what is to be "
                "added as an addendum; to correct the note itself, make a revision of that report."
            )
            return said.format(date=since, month=month_name(Month.of(saved.held_on)))
        said = self.tr(
            "Locked since {date} because it was recorded {days} days before. Write what is to be "
            "added as an addendum."
        )
        return said.format(date=since, days=number(saved.makings.lock_days))

    def _correction(self, line: CorrectionLine) -> str:
        reason = line.reason or self.tr("mended on the day it was recorded")
        former = [
            self.tr("{field}, before: {text}").format(
                field=SESSION_FIELD_WORDS[name], text=text or self.tr("(empty)")
            )
            for name, text in line.former
        ]
        return "\n".join([f"{self._when(line.corrected_at)} – {reason}", *former])

    def _when(self, instant: datetime) -> str:
        local = instant.astimezone(self._zone)
        return f"{long_date(local.date())}, {clock_time(local.time())}"


class NoteAddendumDialog(KeptEntryDialog):
    """Later text with its own date, beside a note that stays as it is."""

    def __init__(
        self,
        bench: Workbench,
        saved: SessionSheet,
        parent: QWidget,
        kept: KeptForm | None = None,
    ) -> None:
        super().__init__(bench, addendum_to(saved.id), kept, parent)
        self.form = Ui_NoteAddendumDialog()
        self.form.setupUi(self)
        self._session_id = saved.id
        self.setWindowTitle(self.tr("Add to the note"))
        self.form.noteLabel.setText(f"{saved.type_name}, {long_date(saved.held_on)}")
        self.furnish({"text": self.form.textEdit}, self.form.saveButton, self.form.cancelButton)
        self.begin_kept(self.form.keptLabel)
        self.form.textEdit.setFocus()

    @override
    def written(self) -> str:
        return self.form.textEdit.toPlainText()

    @override
    def fill(self, content: str) -> None:
        self.form.textEdit.setPlainText(content)

    @override
    def typed(self) -> object:
        return self.form.textEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        add = self.bench.acts.sessions.add_addendum
        return partial(add, self._session_id, self.form.textEdit.toPlainText())


class CorrectionReasonDialog(ReasonDialog):
    """Asks why a note is corrected; tells when the act begins and when it was refused."""

    begun = Signal()
    refused = Signal()

    def __init__(self, bench: Workbench, parent: QWidget, act: Callable[[str], Changes]) -> None:
        super().__init__(
            bench,
            parent,
            head=self.tr("Why is the note corrected?"),
            explanation=self.tr(
                "The note was recorded on an earlier day. What stood there before is kept, "
                "together with this reason."
            ),
            button=self.tr("Save correction"),
            act=act,
        )

    @override
    def act(self) -> Callable[[], Changes]:
        self.begun.emit()
        return super().act()

    @override
    def _failed(self, error: Exception) -> None:
        self.refused.emit()
        super()._failed(error)
