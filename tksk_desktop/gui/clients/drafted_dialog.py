# SPDX-License-Identifier: MIT
"""What the long forms of a case share: a draft until they are kept, and refusals in their place.

Short entries, which are asked about before they are thrown away, are ``EntryDialog``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from shiboken6 import isValid

from tksk_desktop.domain.errors import EntryRefused, FieldProblem
from tksk_desktop.gui.clients.form_draft import FormDraft
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes


class DraftedDialog(QDialog):
    """A dialog whose draft outlives it until ``keep`` has succeeded."""

    saved = Signal(object)
    """The ``Changes`` of the act that kept what was written."""
    draft: FormDraft
    """Made by the dialog itself, which alone knows how its fields become text."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self.is_saving = False
        self._save_button: QPushButton | None = None
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def save(self) -> None:
        """Look through what is typed, and ``keep`` it."""
        raise NotImplementedError

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        """Put the sentences under their fields."""
        raise NotImplementedError

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        raise NotImplementedError

    def furnish(self, save: QPushButton, close: QPushButton) -> None:
        """Bind buttons and keys; the draft is there by now."""
        self._save_button = save
        self.draft.ended.connect(lambda: self.done(0))
        save.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        save.clicked.connect(self.save)
        close.clicked.connect(self.reject)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)

    def keep(self, act: Callable[[], Changes]) -> None:
        """Run the act; the draft is neither saved nor lost meanwhile."""
        self.draft.hold()
        self._set_saving(True)
        self.bench.work.run(act, self._saved, self._not_saved)

    @override
    def reject(self) -> None:
        if not self.is_saving:
            self.draft.leave(partial(self.done, 0))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.draft.keep_now()
        super().hideEvent(event)

    def _saved(self, changes: Changes) -> None:
        self.bench.notice.tell(changes)
        if isValid(self):
            self._set_saving(False)
            self.accept()
            self.saved.emit(changes)

    def _not_saved(self, error: Exception) -> None:
        if not isValid(self):
            self.bench.messages.failed(None, error)
            return
        self._set_saving(False)
        self.draft.go_on()
        if isinstance(error, EntryRefused):
            self.show_problems(error.problems)
        if not self.sentences:
            self.bench.messages.failed(self, error)

    def _set_saving(self, saving: bool) -> None:
        self.is_saving = saving
        if self._save_button is not None:
            self._save_button.setEnabled(not saving)
