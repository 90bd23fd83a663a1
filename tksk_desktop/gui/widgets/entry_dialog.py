# SPDX-License-Identifier: MIT
"""What all dialogs that take an entry share: saving, refusals under the fields, nothing lost.

The fields themselves and the act that keeps them belong to the dialog.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from shiboken6 import isValid

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.messages import may_lose
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.date_field import DateField
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes


class EntryDialog(QDialog):
    """A dialog over one entry; it stays open with all that was typed until the entry is kept."""

    saved = Signal(object)
    """The ``Changes`` of the act that kept the entry."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.bench = bench
        self._editors: Mapping[str, QWidget] = {}
        self._errors = InlineErrors({})
        self._save_button: QPushButton | None = None
        self._unchanged: object = None
        self._is_saving = False
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def typed(self) -> object:
        """Return all that is typed, to compare with what was there at the beginning."""
        raise NotImplementedError

    def act(self) -> Callable[[], Changes]:
        """Return the act that keeps what is typed; called only when nothing is missing here."""
        raise NotImplementedError

    def missing(self) -> tuple[str, ...]:
        """Return the fields without which no act can be made."""
        return ()

    def furnish(
        self, editors: Mapping[str, QWidget], save: QPushButton, cancel: QPushButton
    ) -> None:
        """Say which editor holds which field, and bind buttons and keys."""
        self._editors = dict(editors)
        self._errors = InlineErrors(editors)
        self._save_button = save
        save.setDefault(True)
        save.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        save.clicked.connect(self.save)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)

    def begin(self) -> None:
        """Take what the fields hold now as unchanged."""
        self._unchanged = self.typed()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not kept yet."""
        return self.typed() != self._unchanged

    def thrown_away(self) -> None:
        """Hear that the worker closes the dialog without saving what is typed."""

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields now."""
        return self._errors.sentences

    def save(self) -> None:
        """Keep the entry; a refusal puts its sentences under the fields."""
        if self._is_saving or not self._is_legible():
            return
        self._errors.clear()
        self._set_saving(True)
        self.bench.work.run(self.act(), self._kept, self._failed)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        needed = layout.heightForWidth(self.width()) if layout is not None else 0
        if needed > self.height():
            # A sentence that takes two lines would else push the fields into the buttons.
            self.resize(self.width(), needed)

    @override
    def reject(self) -> None:
        if self._is_saving:
            return
        if not self.is_changed() or may_lose(self.bench.messages, self):
            self.thrown_away()
            super().reject()

    def _is_legible(self) -> bool:
        """Show what is not understood or missing; tell whether nothing was."""
        wrong = [
            (field, self.tr("This is not a date. Write it like 14/12/2026."))
            for field, editor in self._editors.items()
            if isinstance(editor, DateField) and editor.is_wrong()
        ]
        problems = [FieldProblem(field, Problem.MISSING) for field in self.missing()]
        if wrong:
            self._errors.say(wrong)
        elif problems:
            self._errors.show(problems)
        return not wrong and not problems

    def _kept(self, changes: Changes) -> None:
        self.bench.notice.tell(changes)
        if isValid(self):
            self._set_saving(False)
            self._unchanged = self.typed()
            self.accept()
            self.saved.emit(changes)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            self.bench.messages.failed(None, error)
            return
        self._set_saving(False)
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        if not self._errors.sentences:
            self.bench.messages.failed(self, error)

    def _set_saving(self, saving: bool) -> None:
        self._is_saving = saving
        if self._save_button is not None:
            self._save_button.setEnabled(not saving)
