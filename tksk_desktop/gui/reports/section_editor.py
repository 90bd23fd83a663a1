# SPDX-License-Identifier: MIT
"""One narrative section: prefilled, writable, kept a moment after the typing pauses.

What is typed here is never replaced by what was read meanwhile; only the automatic text follows
the records.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.reports import Section
from tksk_desktop.gui.forms.ui_report_section import Ui_ReportSectionForm
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.reports.growing_text import GrowingText
from tksk_desktop.vocabulary import word

PAUSE = 900
"""Milliseconds without a key before the text is kept."""


class SectionEditor(QWidget):
    """Asks to keep a text by ``written(section, text)``; None asks for the automatic text."""

    written = Signal(object, object)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = section
        self.form = Ui_ReportSectionForm()
        self.form.setupUi(self)
        self.form.titleLabel.setText(word(section))
        self.text_edit = GrowingText(self)
        self.form.textSlot.addWidget(self.text_edit)
        self.text_edit.setAccessibleName(word(section))
        self._is_own = False
        self._unsent = False
        self._on_the_way = 0
        self._put_aside: str | None = None
        self._read_only = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.flush)
        self.text_edit.textChanged.connect(self._typed)
        self.form.backButton.clicked.connect(self._go_back)
        self._say("", "")
        self._show_marks()

    @property
    def is_unsaved(self) -> bool:
        """Tell whether something typed here is not in the database yet."""
        return self._unsent or self._on_the_way > 0

    def text(self) -> str:
        """Return what stands in the editor."""
        return self.text_edit.toPlainText()

    def show_text(self, text: str, *, is_own: bool, read_only: bool) -> None:
        """Show the text that was read, unless something newer is being typed."""
        self._read_only = read_only
        self.text_edit.setReadOnly(read_only)
        if not self.is_unsaved:
            self._is_own = is_own
            if text != self.text():
                self._put(text)
        self._show_marks()

    def flush(self) -> None:
        """Keep at once what was typed."""
        self._pause.stop()
        if self._unsent:
            self._send(self.text())

    def keep_went_well(self) -> None:
        """Hear that the last text was kept."""
        self._on_the_way = max(0, self._on_the_way - 1)
        if not self.is_unsaved:
            self._say(self.tr("Saved"), "")

    def keep_failed(self) -> None:
        """Hear that the text was not kept; it stays here and the next pause tries again."""
        self._on_the_way = max(0, self._on_the_way - 1)
        self._unsent = True
        self._say("", self.tr("Not saved yet. The text stays here; type on to try again."))

    def _typed(self) -> None:
        self._unsent = True
        self._is_own = True
        self._put_aside = None
        self._pause.start()
        self._say("", "")
        self._show_marks()

    def _go_back(self) -> None:
        """Take the automatic text again, or bring back the words that were put aside by that."""
        self._pause.stop()
        if self._put_aside is not None:
            words, self._put_aside = self._put_aside, None
            self._put(words)
            self._is_own = True
            self._send(words)
        else:
            self._put_aside = self.text()
            self._is_own = False
            self._send(None)
        self._show_marks()

    def _send(self, text: str | None) -> None:
        self._unsent = False
        self._on_the_way += 1
        self.written.emit(self.section, text)

    def _put(self, text: str) -> None:
        edit = self.text_edit
        place = edit.textCursor().position()
        blocked = edit.blockSignals(True)
        edit.setPlainText(text)
        edit.blockSignals(blocked)
        cursor = QTextCursor(edit.document())
        cursor.setPosition(min(place, len(text)))
        edit.setTextCursor(cursor)

    def _say(self, state: str, failure: str) -> None:
        self.form.stateLabel.setText(state)
        self.form.failureLabel.setText(failure)
        self.form.failureLabel.setVisible(bool(failure))

    def _show_marks(self) -> None:
        self.form.ownChip.setVisible(self._is_own and not self._read_only)
        can_go_back = self._is_own or self._put_aside is not None
        self.form.backButton.setVisible(can_go_back and not self._read_only)
        if self._put_aside is not None:
            self.form.backButton.setText(self.tr("Bring my words back"))
        else:
            self.form.backButton.setText(self.tr("Back to the automatic text"))
        self.form.stateLabel.setVisible(not self._read_only)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)
