# SPDX-License-Identifier: MIT
"""A message with a copy: address, subject and text; the signed report goes along by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_copy_mail import Ui_CopyMailForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.copies.readings import MailSuggestion
from tksk_desktop.usecases.copies.send_mail import NewMail
from tksk_desktop.usecases.readings import CopyLine


class MailDialog(EntryDialog):
    """Filled with what is usual; what was changed stays until it is in the queue."""

    def __init__(
        self, bench: Workbench, copy: CopyLine, offered: MailSuggestion, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CopyMailForm()
        self.form.setupUi(self)
        self._copy_id = copy.id
        form = self.form
        form.headLabel.setText(copy.recipient_title)
        form.addressEdit.setText(offered.to_address)
        form.subjectEdit.setText(offered.subject)
        form.subjectEdit.setCursorPosition(0)
        form.bodyEdit.setPlainText(offered.body)
        form.attachedLabel.setText(
            self.tr("Attached: the signed report {number} (PDF).").format(number=copy.letter_number)
        )
        editors = {
            "to_address": form.addressEdit,
            "subject": form.subjectEdit,
            "body": form.bodyEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        form.saveButton.setIcon(icon("send"))
        self.begin()
        (form.subjectEdit if offered.to_address else form.addressEdit).setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.addressEdit.text(), form.subjectEdit.text(), form.bodyEdit.toPlainText()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        new = NewMail(
            self._copy_id,
            form.addressEdit.text(),
            form.subjectEdit.text(),
            form.bodyEdit.toPlainText(),
        )
        return partial(self.bench.acts.delivery.queue, new)
