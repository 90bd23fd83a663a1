# SPDX-License-Identifier: MIT
"""What sending copies by e-mail needs from outside, as protocols."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tksk_desktop.domain.office import Office
from tksk_desktop.domain.outgoing_mail import (
    MailAccount,
    MailOutcome,
    MailProblem,
    OutgoingMail,
)
from tksk_desktop.domain.reports import MonthlyReport, ReportCopy

IsStopped = Callable[[], bool]
"""Tells whether the program is being closed."""


@dataclass(frozen=True)
class Letter:
    """A message ready to leave. Its one attachment is the signed report; there is no other way in.

    So nothing with names, a nominative annex least of all, can go by e-mail from here.
    """

    message_id: str
    to_address: str
    subject: str
    body: str
    written_at: datetime
    file_name: str
    pdf: bytes


class Mailer(Protocol):
    """The way to a mail server; blocks, and so is called beside the database thread."""

    def send(
        self, account: MailAccount, letter: Letter, is_stopped: IsStopped = lambda: False
    ) -> MailOutcome:
        """Try once to send; never raise for what a server or a network does."""
        ...

    def check(self, account: MailAccount) -> MailProblem | None:
        """Log in and out again; return what is in the way, None where nothing is."""
        ...


class MailWording(Protocol):
    """The official phrases of a message."""

    def write(self, report: MonthlyReport, copy: ReportCopy, office: Office) -> tuple[str, str]:
        """Return the subject and the body that are usual for a copy."""
        ...


class MailRecords(Protocol):
    """The account and the queue."""

    def account(self) -> MailAccount | None: ...
    def keep_account(self, account: MailAccount) -> None:
        """Keep the first account; a known one is changed in place."""
        ...

    def forget_account(self) -> None:
        """Remove the account with its password, where there is one."""
        ...

    def add(self, mail: OutgoingMail) -> None: ...
    def get(self, mail_id: int) -> OutgoingMail:
        """Return a message; raise NotFound."""
        ...

    def all_open(self) -> list[OutgoingMail]:
        """Return the messages that are neither sent nor called off, the oldest first."""
        ...
