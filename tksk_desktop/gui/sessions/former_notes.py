# SPDX-License-Identifier: MIT
"""What was written of the person before, readable beside the new note; nothing is changed here."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.errors import ConfidentialClosed, NotFound
from tksk_desktop.gui.forms.ui_former_notes import Ui_FormerNotes
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import AgreementLine, FormerNote, SessionSheet
from tksk_desktop.vocabulary import long_date, number, short_date

ARROW = QSize(18, 18)


class FormerNotes(QFrame):
    """The newest note of one person, unfolded; the arrows lead to older ones and back."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._client_id: int | None = None
        self._own_id: int | None = None
        self._edition = 0
        self._notes: tuple[FormerNote, ...] = ()
        self._place = 0
        self.form = Ui_FormerNotes()
        self.form.setupUi(self)
        quiet = QPalette.ColorRole.PlaceholderText
        for button, name in (
            (self.form.olderButton, "chevron-left"),
            (self.form.newerButton, "chevron-right"),
        ):
            button.setIcon(icon(name, quiet))
            button.setIconSize(ARROW)
        self.form.foldButton.toggled.connect(self._fold)
        self.form.olderButton.clicked.connect(partial(self._step, 1))
        self.form.newerButton.clicked.connect(partial(self._step, -1))
        self._fold(self.form.foldButton.isChecked())
        self.hide()

    def follow(self, client_id: int | None, own_id: int | None) -> None:
        """Show the notes of this person, but for the one being written; nothing for nobody."""
        if (client_id, own_id) != (self._client_id, self._own_id):
            self._client_id, self._own_id = client_id, own_id
            self.read_anew()

    def read_anew(self) -> None:
        """Read the notes again: one may have come or gone since."""
        self._edition += 1
        self._notes = ()
        self.hide()
        if self._client_id is None:
            return
        edition, own_id = self._edition, self._own_id
        read = partial(self._bench.acts.sessions.former, self._client_id)

        def show(notes: tuple[FormerNote, ...]) -> None:
            if edition == self._edition:
                self._notes = tuple(note for note in notes if note.id != own_id)
                self._place = 0
                self.setVisible(bool(self._notes))
                self._read_note()

        self._bench.read(self, read, show)

    def _step(self, notes: int) -> None:
        self._place = min(max(self._place + notes, 0), len(self._notes) - 1)
        self._read_note()

    def _read_note(self) -> None:
        if not self._notes:
            return
        note, form = self._notes[self._place], self.form
        form.olderButton.setEnabled(self._place < len(self._notes) - 1)
        form.newerButton.setEnabled(self._place > 0)
        form.whenLabel.setText(long_date(note.held_on))
        place = self.tr("{place} of {count}")
        form.placeLabel.setText(
            place.format(place=number(self._place + 1), count=number(len(self._notes)))
        )
        form.textLabel.setText("")
        self._edition += 1
        edition = self._edition

        def show(sheet: SessionSheet) -> None:
            if edition == self._edition:
                form.whenLabel.setText(f"{long_date(sheet.held_on)} · {sheet.type_name}")
                form.textLabel.setText(self._written(sheet))

        def failed(error: Exception) -> None:
            if edition != self._edition:
                return
            if isinstance(error, ConfidentialClosed):
                form.textLabel.setText(self.tr("This note is confidential and stays hidden."))
            elif isinstance(error, NotFound):
                self.read_anew()
            else:
                self._bench.messages.failed(self, error)

        self._bench.work.run(partial(self._bench.acts.sessions.sheet, note.id), show, failed, self)

    def _fold(self, unfolded: bool) -> None:
        self.form.note.setVisible(unfolded)
        name = "chevron-down" if unfolded else "chevron-right"
        self.form.foldButton.setIcon(icon(name, QPalette.ColorRole.PlaceholderText))

    def _written(self, sheet: SessionSheet) -> str:
        """Return what a note says, part by part, as rich text."""
        due = long_date(sheet.follow_up_on) if sheet.follow_up_on else ""
        parts = (
            (self.tr("Aim"), sheet.aim),
            (self.tr("Technique"), sheet.technique),
            (self.tr("Facts"), sheet.process),
            (self.tr("Interpretation"), sheet.interpretation),
            (self.tr("Result"), sheet.result),
            (self.tr("Agreement"), sheet.agreement),
            (self.tr("What each one agreed"), "\n".join(map(_agreed, sheet.agreements))),
            (self.tr("Follow-up on"), due),
            *((self.tr("Added later"), addendum.text) for addendum in sheet.addenda),
        )
        return "".join(
            f"<p><b>{escape(heading)}</b><br>{escape(text.strip()).replace(chr(10), '<br>')}</p>"
            for heading, text in parts
            if text.strip()
        )


def _agreed(line: AgreementLine) -> str:
    until = f" ({short_date(line.due_on)})" if line.due_on else ""
    return f"{line.name}: {line.what}{until}"
