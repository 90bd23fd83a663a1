# SPDX-License-Identifier: MIT
"""Asks whether aid arrived, apart from what the payment list says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.aid import Verification
from tksk_desktop.gui.forms.ui_receipt_dialog import Ui_ReceiptDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word

FOUND = (Verification.RECEIVED, Verification.NOT_RECEIVED, Verification.WITH_PROBLEMS)
CHOICES = (*FOUND, Verification.OPEN)


class ReceiptDialog(EntryDialog):
    """One finding for one or many entries."""

    def __init__(
        self, bench: Workbench, entry_ids: Sequence[int], about: str, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_ReceiptDialog()
        self.form.setupUi(self)
        self._ids = entry_ids
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        form.aboutLabel.setText(about)
        for found in CHOICES:
            form.verificationBox.addItem(word(found))
        form.verificationBox.currentIndexChanged.connect(lambda _index: self._suit_problem())
        editors = {"verification": form.verificationBox, "problem": form.problemEdit}
        self.furnish(editors, form.saveButton, form.cancelButton)
        self._suit_problem()
        self.begin()

    @override
    def typed(self) -> object:
        return self.form.verificationBox.currentIndex(), self.form.problemEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        problem = self.form.problemEdit.toPlainText()
        return partial(self.bench.acts.aid.verify, self._ids, self._found(), problem)

    def _found(self) -> Verification:
        return CHOICES[self.form.verificationBox.currentIndex()]

    def _suit_problem(self) -> None:
        troubled = self._found() in (Verification.NOT_RECEIVED, Verification.WITH_PROBLEMS)
        self.form.problemCaption.setEnabled(troubled)
        self.form.problemEdit.setEnabled(troubled)
