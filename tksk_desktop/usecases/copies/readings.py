# SPDX-License-Identifier: MIT
"""What screens show of e-mail: the account without its password, and messages of the queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tksk_desktop.domain.outgoing_mail import MailProblem, MailSecurity, MailState


@dataclass(frozen=True)
class MailAccountSheet:
    """The account; the password is never read back to the screen."""

    host: str
    port: int
    security: MailSecurity
    user_name: str
    sender_address: str
    sender_name: str


@dataclass(frozen=True)
class MailLine:
    """The newest message of a copy."""

    id: int
    copy_id: int
    to_address: str
    state: MailState
    problem: MailProblem | None
    reply_code: int | None
    tries: int
    queued_at: datetime
    last_tried_at: datetime | None
    next_try_at: datetime | None


@dataclass(frozen=True)
class MailSuggestion:
    """What a message about a copy usually says; the address is empty where none is known."""

    to_address: str
    subject: str
    body: str
    has_account: bool


@dataclass(frozen=True)
class MailRound:
    """What came of one round through the queue."""

    sent: int = 0
    waiting: int = 0
    asking: int = 0
    """Messages that go on only when the worker decides."""
