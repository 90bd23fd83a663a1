# SPDX-License-Identifier: MIT
"""The line above a note that says what matters most about it just now: failure, lock, month."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPalette

from tksk_desktop.domain.months import Month
from tksk_desktop.domain.session_history import NoteLock
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.forms.ui_note_screen import Ui_NoteScreen
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.page import Page
from tksk_desktop.gui.sessions import note_reads
from tksk_desktop.gui.sessions.note_later import NoteLater
from tksk_desktop.gui.sessions.note_reads import NoteOpening
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.vocabulary import month_name

ICON = 18


class NoteStrip(QObject):
    """Says one sentence or nothing; whether the note's month is signed it finds out itself."""

    def __init__(self, ui: Ui_NoteScreen, later: NoteLater, page: Page) -> None:
        super().__init__(page)
        self._ui, self._later, self._page = ui, later, page
        self._opening: NoteOpening | None = None
        self._lock: NoteLock | None = None
        self._failure: Exception | None = None
        self._edition = 0
        self._signed: dict[int, frozenset[Month]] = {}
        ui.strip.hide()
        ui.heldOn.changed.connect(self.look_at_month)

    def show(self, opening: NoteOpening | None, lock: NoteLock | None) -> None:
        """Turn to another note."""
        self._edition += 1
        self._opening, self._lock, self._failure = opening, lock, None
        self._signed = {}
        self._say()
        self.look_at_month()

    def say_failure(self, failure: Exception | None) -> None:
        """Say why the draft could not be kept, or that it is kept again."""
        self._failure = failure
        self._say()

    def look_at_month(self) -> None:
        """Find out whether the day's month is signed, once a year shown."""
        day = self._ui.heldOn.value()
        if self._opening is None or day is None or self._lock is not None:
            return
        if day.year in self._signed:
            self._say()
            return
        edition, bench = self._edition, self._page.bench

        def show(signed: frozenset[Month]) -> None:
            if edition == self._edition:
                self._signed[day.year] = signed
                self._say()

        read = partial(note_reads.read_signed_months, bench.acts, day.year)
        bench.read(self._page, read, show)

    def _say(self) -> None:
        look, name, sentence = self._words()
        self._ui.strip.setVisible(bool(sentence))
        self._ui.addendumButton.setVisible(self._lock is not None)
        if not sentence:
            return
        role = QPalette.ColorRole.Text
        self._ui.stripIcon.setPixmap(icon(name, role).pixmap(QSize(ICON, ICON)))
        self._ui.stripLabel.setText(sentence)
        wear_look(self._ui.strip, look)

    def _words(self) -> tuple[str, str, str]:
        """Return the strip's look, icon and sentence."""
        opening, day = self._opening, self._ui.heldOn.value()
        if self._failure is not None:
            said = self.tr(
                "The draft could not be kept: {reason} Go on writing; it is tried again by itself."
            )
            return "danger", "triangle-alert", said.format(reason=error_text(self._failure))
        if opening is None:
            return "", "", ""
        if self._lock is not None and opening.saved is not None:
            return "attention", "lock", self._later.lock_words(opening.saved, self._lock)
        if day is not None and Month.of(day) in self._signed.get(day.year, frozenset()):
            return "attention", "info", self._signed_month_words(opening, Month.of(day))
        if opening.saved is not None and opening.draft is not None:
            said = self.tr("This note has changes that were not saved yet. They are shown here.")
            return "attention", "info", said
        return "", "", ""

    def _signed_month_words(self, opening: NoteOpening, month: Month) -> str:
        if opening.saved is not None:
            said = self.tr(
                "The report of {month} is signed: a saved note cannot be moved into that month."
            )
        else:
            said = self.tr(
                "The report of {month} is signed. This note becomes a late entry: the report "
                "stays as it is, and the next report lists the note apart."
            )
        return said.format(month=month_name(month))
