# SPDX-License-Identifier: MIT
"""Asks for the reason of a revision."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.gui.forms.ui_report_revision import Ui_RevisionForm
from tksk_desktop.gui.widgets.inline_errors import InlineErrors


class RevisionDialog(QDialog):
    """Gives the reason by ``reasoned``; without one there is no revision."""

    reasoned = Signal(str)

    def __init__(self, suggestion: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RevisionForm()
        self.form.setupUi(self)
        self.form.noteEdit.setPlainText(suggestion)
        self._errors = InlineErrors({"note": self.form.noteEdit})
        self.form.makeButton.setDefault(True)
        self.form.makeButton.clicked.connect(self._make)
        self.form.closeButton.clicked.connect(self.reject)

    def _make(self) -> None:
        note = self.form.noteEdit.toPlainText().strip()
        if not note:
            self._errors.show([FieldProblem("note", Problem.MISSING)])
            return
        self.accept()
        self.reasoned.emit(note)
