# SPDX-License-Identifier: MIT
"""Sends a message through a mail server, always encrypted, its certificate always checked.

Whether to try again is told by how far the conversation came: until the last byte of the message
was given away nothing can have been accepted; after it, without an answer, nobody knows. What a
server says is never kept: only its code, since its words may hold addresses.
"""

from __future__ import annotations

import contextlib
import re
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY

from tksk_desktop.domain.outgoing_mail import (
    MailAccount,
    MailOutcome,
    MailProblem,
    MailSecurity,
    MailState,
)
from tksk_desktop.usecases.copies.needs import IsStopped, Letter

PATIENCE = 20.0
"""Seconds that a server may be silent."""
LOOK_EVERY = 0.2
"""Seconds between two looks at whether the program is being closed."""
OURSELVES = "[127.0.0.1]"
"""How the program greets: the machine's own name says who sits there and is nobody's business."""
_FULL = re.compile(rb"^[45]\.2\.2\b")
_LARGE = re.compile(rb"^5\.(?:3\.4|2\.3)\b")
_STORAGE, _BAD_LOGIN = 552, 535


class _Answered(Exception):
    """A server refused a step; ``code`` and ``said`` are its answer."""

    def __init__(self, code: int, said: bytes, *, about: str) -> None:
        super().__init__(about)
        self.code, self.said, self.about = code, said, about


class _Unreached(Exception):
    """No server answered where one was expected."""


_FAULTS = (_Answered, _Unreached, OSError, smtplib.SMTPException)


class SmtpMailer:
    """Fulfils ``copies.needs.Mailer``; trusts the system's authorities, or those of a file."""

    def __init__(self, *, authorities: str | None = None, patience: float = PATIENCE) -> None:
        self._authorities = authorities
        self._patience = patience

    def send(
        self, account: MailAccount, letter: Letter, is_stopped: IsStopped = lambda: False
    ) -> MailOutcome:
        """Try once; a conversation that is stopped in time leaves the message in the queue."""
        given_away = threading.Event()
        try:
            with self._conversation(account, is_stopped) as server:
                _hand_over(server, account, letter, given_away)
        except _FAULTS as fault:
            if given_away.is_set() and not isinstance(fault, _Answered):
                return MailOutcome(MailState.UNCLEAR, MailProblem.ANSWER_LOST)
            return _outcome(fault)
        return MailOutcome(MailState.SENT)

    def check(self, account: MailAccount) -> MailProblem | None:
        """Log in and out again."""
        try:
            with self._conversation(account, lambda: False):
                return None
        except _FAULTS as fault:
            return _outcome(fault).problem

    @contextlib.contextmanager
    def _conversation(self, account: MailAccount, is_stopped: IsStopped) -> Iterator[smtplib.SMTP]:
        """Open an encrypted conversation and log in; how the goodbye goes is of no matter."""
        trusted = ssl.create_default_context(cafile=self._authorities)
        server = self._connect(account, trusted)
        try:
            with _stoppable(server, is_stopped):
                if account.security is MailSecurity.STARTTLS:
                    server.ehlo()
                    if not server.has_extn("starttls"):
                        raise smtplib.SMTPNotSupportedError
                    server.starttls(context=trusted)
                server.ehlo()
                _log_in(server, account)
                yield server
            with contextlib.suppress(OSError, smtplib.SMTPException):
                server.quit()
        finally:
            server.close()

    def _connect(self, account: MailAccount, trusted: ssl.SSLContext) -> smtplib.SMTP:
        host, port, patience = account.host, account.port, self._patience
        try:
            if account.security is MailSecurity.TLS:
                return smtplib.SMTP_SSL(host, port, OURSELVES, timeout=patience, context=trusted)
            return smtplib.SMTP(host, port, OURSELVES, timeout=patience)
        except (ssl.SSLError, smtplib.SMTPException):
            raise
        except (OSError, UnicodeError) as fault:
            # A name that cannot be a server's is refused as text.
            raise _Unreached from fault


@contextlib.contextmanager
def _stoppable(server: smtplib.SMTP, is_stopped: IsStopped) -> Iterator[None]:
    """Break the connection once the program is being closed, however silent the server is."""
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(LOOK_EVERY):
            if is_stopped():
                with contextlib.suppress(OSError):
                    if server.sock is not None:
                        server.sock.shutdown(socket.SHUT_RDWR)
                return

    watcher = threading.Thread(target=watch, name="mail watcher", daemon=True)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def _log_in(server: smtplib.SMTP, account: MailAccount) -> None:
    """Log in where the server asks for it; what went wrong never carries the password along."""
    if not server.has_extn("auth"):
        return
    try:
        server.login(account.user_name, account.password.decode())
    except smtplib.SMTPAuthenticationError as refusal:
        raise _Answered(refusal.smtp_code, b"", about="login") from None
    except UnicodeError:
        # The library writes only plain letters, and so no server would take this password.
        raise _Answered(_BAD_LOGIN, b"", about="login") from None


def _hand_over(
    server: smtplib.SMTP, account: MailAccount, letter: Letter, given_away: threading.Event
) -> None:
    """Give the message away step by step; ``smtplib.sendmail`` would hide how far it came."""
    data = _message(account, letter)
    size = f"SIZE={len(data)}" if server.has_extn("size") else ""
    _expect(server.mail(account.sender_address, [size] if size else []), 250, about="sender")
    _expect(server.rcpt(letter.to_address), 250, about="address")
    _expect(server.docmd("DATA"), 354, about="message")
    server.send(re.sub(rb"(?m)^\.", b"..", data))
    given_away.set()
    server.send(b".\r\n")
    _expect(server.getreply(), 250, about="message")


def _expect(answer: tuple[int, bytes], code: int, *, about: str) -> None:
    # 251: the server forwards to another mailbox of the same person.
    if answer[0] != code and not (about == "address" and answer[0] == 251):
        raise _Answered(*answer, about=about)


def _message(account: MailAccount, letter: Letter) -> bytes:
    """Return the message as it travels; its file names month and kind of copy, no person."""
    message = EmailMessage(policy=SMTP_POLICY)
    message["From"] = Address(account.sender_name, addr_spec=account.sender_address)
    message["To"] = Address(addr_spec=letter.to_address)
    message["Subject"] = letter.subject
    message["Date"] = letter.written_at
    message["Message-ID"] = letter.message_id
    message["Content-Language"] = "id"
    message.set_content(letter.body)
    message.add_attachment(
        letter.pdf, maintype="application", subtype="pdf", filename=letter.file_name
    )
    return message.as_bytes()


def _outcome(fault: Exception) -> MailOutcome:
    """Return what it means that a message was not accepted.

    A refusal with 4xx is tried again, one with 5xx waits for the worker (RFC 5321, 4.2.1). So a
    wrong password is not tried again: a server locks an account after some.
    """
    if isinstance(fault, ssl.SSLCertVerificationError):
        return MailOutcome(MailState.REFUSED, MailProblem.BAD_CERTIFICATE)
    if isinstance(fault, smtplib.SMTPNotSupportedError | ssl.SSLError):
        return MailOutcome(MailState.REFUSED, MailProblem.NO_ENCRYPTION)
    if isinstance(fault, smtplib.SMTPResponseException):
        # A greeting or a STARTTLS that was refused.
        fault = _Answered(fault.smtp_code, b"", about="greeting")
    if isinstance(fault, _Answered):
        passing = 400 <= fault.code < 500
        state = MailState.WAITING if passing else MailState.REFUSED
        return MailOutcome(state, _problem(fault, passing=passing), fault.code)
    if isinstance(fault, _Unreached):
        return MailOutcome(MailState.WAITING, MailProblem.NO_NETWORK)
    if type(fault) is smtplib.SMTPException:
        # The server knows no way of logging in that the library knows.
        return MailOutcome(MailState.REFUSED, MailProblem.SERVER_REFUSED)
    return MailOutcome(MailState.WAITING, MailProblem.CONNECTION_LOST)


def _problem(answer: _Answered, *, passing: bool) -> MailProblem:
    if answer.about == "login":
        return MailProblem.BUSY if passing else MailProblem.WRONG_PASSWORD
    if _FULL.match(answer.said):
        return MailProblem.MAILBOX_FULL
    if _LARGE.match(answer.said) or (answer.code == _STORAGE and answer.about == "sender"):
        return MailProblem.TOO_LARGE
    if answer.code == _STORAGE:
        return MailProblem.MAILBOX_FULL
    if passing:
        return MailProblem.BUSY
    return MailProblem.ADDRESS_REFUSED if answer.about == "address" else MailProblem.SERVER_REFUSED
