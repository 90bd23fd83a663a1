# SPDX-License-Identifier: MIT
"""The e-mail account that copies are sent from; its password goes in and never comes out again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.outgoing_mail import USUAL_PORTS, MailProblem, MailSecurity
from tksk_desktop.gui.forms.ui_mail_account import Ui_MailAccountDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.copies.mail_account import NewMailAccount
from tksk_desktop.usecases.copies.readings import MailAccountSheet
from tksk_desktop.vocabulary import word


def ask_mail_account(
    bench: Workbench, parent: QWidget, then: Callable[[], None] | None = None
) -> None:
    """Open the account as it is kept; ``then`` runs once it was saved."""

    def show(account: MailAccountSheet | None) -> None:
        dialog = MailAccountDialog(bench, account, parent)
        if then is not None:
            dialog.saved.connect(lambda _changes: then())
        dialog.open()

    bench.read(parent, bench.acts.delivery.account, show)


class MailAccountDialog(EntryDialog):
    """Stays open with all that was typed until the account is kept."""

    def __init__(self, bench: Workbench, known: MailAccountSheet | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_MailAccountDialog()
        self.form.setupUi(self)
        form = self.form
        form.resultLabel.hide()
        for security in MailSecurity:
            form.securityBox.addItem(word(security), security)
        form.securityBox.activated.connect(self._suggest_port)
        form.checkButton.setAutoDefault(False)
        form.checkButton.clicked.connect(self.check)
        editors = {
            "host": form.hostEdit,
            "port": form.portBox,
            "user_name": form.userEdit,
            "password": form.passwordEdit,
            "sender_address": form.senderEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        if known is not None:
            self._show(known)
        self.begin()
        form.hostEdit.setFocus()

    @override
    def typed(self) -> object:
        return self._new(), self.form.passwordEdit.text()

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.delivery.keep_account, self._new())

    def check(self) -> None:
        """Log in at the server with what is typed, without keeping or sending anything."""
        check, new = self.bench.acts.delivery.check_account, self._new()
        self._errors.clear()
        self.form.checkButton.setEnabled(False)
        self._say(self.tr("Trying the connection…"), "quiet")
        self.bench.work.run_beside(
            lambda _tell, on_database: check(new, on_database),
            self._checked,
            self._not_checked,
            lambda _done, _total: None,
            self,
        )

    def _checked(self, problem: MailProblem | None) -> None:
        self.form.checkButton.setEnabled(True)
        if problem is None:
            self._say(self.tr("The connection works: encrypted, and the login is right."), "good")
        else:
            said = self.tr("It does not work: {reason}.").format(reason=word(problem))
            self._say(said, "wrong")

    def _not_checked(self, error: Exception) -> None:
        self.form.checkButton.setEnabled(True)
        self.form.resultLabel.hide()
        if isinstance(error, EntryRefused):
            self._errors.show(error.problems)
        else:
            self.bench.messages.failed(self, error)

    def _show(self, account: MailAccountSheet) -> None:
        form = self.form
        form.passwordEdit.setPlaceholderText(self.tr("kept; write one only to change it"))
        form.hostEdit.setText(account.host)
        form.portBox.setValue(account.port)
        form.securityBox.setCurrentIndex(form.securityBox.findData(account.security))
        form.userEdit.setText(account.user_name)
        form.senderEdit.setText(account.sender_address)
        form.nameEdit.setText(account.sender_name)

    def _suggest_port(self) -> None:
        self.form.portBox.setValue(USUAL_PORTS[MailSecurity(self.form.securityBox.currentData())])

    def _new(self) -> NewMailAccount:
        form = self.form
        return NewMailAccount(
            form.hostEdit.text(),
            form.userEdit.text(),
            form.senderEdit.text(),
            form.passwordEdit.text(),
            MailSecurity(form.securityBox.currentData()),
            form.portBox.value(),
            form.nameEdit.text(),
        )

    def _say(self, sentence: str, look: str) -> None:
        self.form.resultLabel.setText(sentence)
        wear_look(self.form.resultLabel, look)
        self.form.resultLabel.show()
