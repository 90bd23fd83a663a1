# SPDX-License-Identifier: MIT
"""Where the message with a copy stands, in words, and what the worker can decide about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.outgoing_mail import (
    ACCOUNT_PROBLEMS,
    ASKING_STATES,
    MailProblem,
    MailState,
)
from tksk_desktop.gui.forms.ui_copy_mail_row import Ui_CopyMailRow
from tksk_desktop.gui.icons import put_mark
from tksk_desktop.gui.widgets.looks import wear_look
from tksk_desktop.usecases.copies.readings import MailLine
from tksk_desktop.vocabulary import instant, word

MARK = 16
_LOOKS = {
    MailState.WAITING: ("clock", "quiet"),
    MailState.SENDING: ("send", "quiet"),
    MailState.REFUSED: ("circle-alert", "wrong"),
    MailState.UNCLEAR: ("circle-help", "attention"),
    MailState.CALLED_OFF: ("info", "quiet"),
}


def is_worth_telling(mail: MailLine | None) -> bool:
    """Tell whether a message says more than the steps of its copy do."""
    if mail is None or mail.state is MailState.SENT:
        return False
    return mail.state is not MailState.CALLED_OFF or mail.problem is MailProblem.NEWER_VERSION


class MailRow(QWidget):
    """One line of a card; each button gives the message's number."""

    again_asked = Signal(int)
    arrived_asked = Signal(int)
    call_off_asked = Signal(int)

    def __init__(self, mail: MailLine, zone: TimeZone) -> None:
        super().__init__()
        self.form = Ui_CopyMailRow()
        self.form.setupUi(self)
        self._zone = zone
        form, state = self.form, mail.state
        icon_name, look = _LOOKS[state]
        put_mark(form.markLabel, icon_name, MARK)
        form.stateLabel.setText(self._sentence(mail))
        wear_look(form.stateLabel, look)
        form.arrivedButton.setVisible(state is MailState.UNCLEAR)
        form.againButton.setVisible(state in ASKING_STATES or mail.tries > 0)
        form.callOffButton.setVisible(state is not MailState.SENDING)
        if state in {MailState.CALLED_OFF, MailState.SENDING}:
            form.againButton.hide()
            form.callOffButton.hide()
        form.againButton.clicked.connect(lambda: self.again_asked.emit(mail.id))
        form.arrivedButton.clicked.connect(lambda: self.arrived_asked.emit(mail.id))
        form.callOffButton.clicked.connect(lambda: self.call_off_asked.emit(mail.id))

    def _sentence(self, mail: MailLine) -> str:
        about = self.tr("E-mail to {address}: {state}.").format(
            address=mail.to_address, state=word(mail.state).lower()
        )
        parts = [about]
        if mail.problem is not None:
            code = f" ({mail.reply_code})" if mail.reply_code is not None else ""
            reason = f"{word(mail.problem)}{code}"
            parts.append(f"{reason[0].upper()}{reason[1:]}.")
        if mail.state is MailState.UNCLEAR:
            parts.append(self.tr("Ask the office whether it came before you send it again."))
        elif mail.state is MailState.REFUSED:
            parts.append(
                self.tr("Mend the account under Settings, Recipients; then it leaves by itself.")
                if mail.problem in ACCOUNT_PROBLEMS
                else self.tr("Call it off and send it to the right address, or another way.")
            )
        elif mail.next_try_at is not None:
            when = instant(mail.next_try_at, self._zone)
            parts.append(self.tr("Tried again from {when} on.").format(when=when))
        return " ".join(parts)
