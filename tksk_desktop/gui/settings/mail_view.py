# SPDX-License-Identifier: MIT
"""The page of the e-mail account; the password goes in and never comes out again."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.outgoing_mail import USUAL_PORTS, MailProblem, MailSecurity
from tksk_desktop.gui.forms.ui_settings_mail import Ui_MailView
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.copies.mail_account import NewMailAccount
from tksk_desktop.usecases.copies.readings import MailAccountSheet
from tksk_desktop.vocabulary import word


class MailView(QWidget):
    """A part of the settings; ``reload`` fills it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_MailView()
        self.form.setupUi(self)
        form = self.form
        form.resultLabel.hide()
        for security in MailSecurity:
            form.securityBox.addItem(word(security), security)
        form.securityBox.activated.connect(self._suggest_port)
        form.saveButton.clicked.connect(self.save)
        form.checkButton.clicked.connect(self.check)
        self._errors = InlineErrors(
            {
                "host": form.hostEdit,
                "port": form.portBox,
                "user_name": form.userEdit,
                "password": form.passwordEdit,
                "sender_address": form.senderEdit,
            }
        )
        self._shown: MailAccountSheet | None = None

    def set_up(self, bench: Workbench) -> None:
        """Begin to work."""
        self._bench = bench

    def reload(self) -> None:
        """Read the account anew; what is being typed stays."""
        self._bench.read(self, self._bench.acts.delivery.account, self._show)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What stands under the wrong fields."""
        return self._errors.sentences

    def save(self) -> None:
        """Keep the account."""
        act = partial(self._bench.acts.delivery.keep_account, self._typed())
        self._errors.clear()

        def kept(_changes: Changes) -> None:
            self.form.passwordEdit.clear()
            self._shown = None
            self._bench.doors.told(self.tr("The e-mail account is kept."))
            self.reload()

        self._bench.do(self, act, kept, self._refuse)

    def check(self) -> None:
        """Log in at the server with what is typed, without keeping or sending anything."""
        check, new = self._bench.acts.delivery.check_account, self._typed()
        self._errors.clear()
        self.form.checkButton.setEnabled(False)
        self._say(self.tr("Trying the connection…"), "quiet")
        self._bench.work.run_beside(
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
            return
        reason = word(problem)
        self._say(self.tr("It does not work: {reason}.").format(reason=reason), "wrong")

    def _not_checked(self, error: Exception) -> None:
        self.form.checkButton.setEnabled(True)
        self.form.resultLabel.hide()
        if isinstance(error, EntryRefused):
            self._refuse(error)
        else:
            self._bench.messages.failed(self, error)

    def _refuse(self, refusal: EntryRefused) -> None:
        self._errors.show(refusal.problems)

    def _show(self, account: MailAccountSheet | None) -> None:
        form = self.form
        form.passwordEdit.setPlaceholderText(
            self.tr("kept; write one only to change it") if account is not None else ""
        )
        if account is None or account == self._shown:
            return
        self._shown = account
        form.hostEdit.setText(account.host)
        form.portBox.setValue(account.port)
        form.securityBox.setCurrentIndex(form.securityBox.findData(account.security))
        form.userEdit.setText(account.user_name)
        form.senderEdit.setText(account.sender_address)
        form.nameEdit.setText(account.sender_name)

    def _suggest_port(self) -> None:
        self.form.portBox.setValue(USUAL_PORTS[MailSecurity(self.form.securityBox.currentData())])

    def _typed(self) -> NewMailAccount:
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
