# SPDX-License-Identifier: MIT
"""E-mail as a way of a copy: the account, a message in the queue, and when it is tried again.

What a message carries is decided elsewhere; nothing here speaks to a server. A message is never
sent twice knowingly: while its outcome is unclear it waits for the worker, and its Message-ID
stays the same for ever, so that a receiving server can know it again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from tksk_desktop.domain.errors import FieldProblem, MailSettled, Problem

LONGEST_ADDRESS = 200
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
RETRY_AFTER = tuple(timedelta(minutes=minutes) for minutes in (5, 15, 30, 60))
"""Waits between tries; the last one repeats for as long as the message is not called off."""


class MailSecurity(StrEnum):
    """How the way to the server is encrypted; there is no way without."""

    STARTTLS = "starttls"
    TLS = "tls"


USUAL_PORTS = {MailSecurity.STARTTLS: 587, MailSecurity.TLS: 465}


class MailState(StrEnum):
    """Where a message of the queue stands."""

    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCLEAR = "unclear"
    CALLED_OFF = "called_off"


OPEN_STATES = frozenset(
    {MailState.WAITING, MailState.SENDING, MailState.REFUSED, MailState.UNCLEAR}
)
"""As long as a message is in one of these, its copy gets no other."""
ASKING_STATES = frozenset({MailState.REFUSED, MailState.UNCLEAR})
"""These go on only when the worker decides."""


class MailProblem(StrEnum):
    """Why a message did not go, as far as the answer tells."""

    NO_NETWORK = "no_network"
    CONNECTION_LOST = "connection_lost"
    BUSY = "busy"
    WRONG_PASSWORD = "wrong_password"
    BAD_CERTIFICATE = "bad_certificate"
    NO_ENCRYPTION = "no_encryption"
    ADDRESS_REFUSED = "address_refused"
    MAILBOX_FULL = "mailbox_full"
    TOO_LARGE = "too_large"
    SERVER_REFUSED = "server_refused"
    ANSWER_LOST = "answer_lost"
    NEWER_VERSION = "newer_version"


ACCOUNT_PROBLEMS = frozenset(
    {
        MailProblem.WRONG_PASSWORD,
        MailProblem.BAD_CERTIFICATE,
        MailProblem.NO_ENCRYPTION,
    }
)
"""Mended in the settings; until then nothing is tried, so that no server locks the account."""


@dataclass
class MailAccount:
    """The one account that copies are sent from; its password never leaves the encrypted store."""

    host: str
    port: int
    security: MailSecurity
    user_name: str
    password: bytes = field(repr=False)
    sender_address: str
    sender_name: str = ""
    id: int | None = None


@dataclass(frozen=True)
class MailOutcome:
    """What came of a try: sent, to be tried again (WAITING), REFUSED, or UNCLEAR."""

    state: MailState
    problem: MailProblem | None = None
    reply_code: int | None = None


@dataclass
class OutgoingMail:
    """One copy's message; the paper itself stays with the report and is attached when it goes."""

    copy_id: int
    message_id: str
    to_address: str
    subject: str
    body: str
    queued_at: datetime
    state: MailState = MailState.WAITING
    tries: int = 0
    next_try_at: datetime | None = None
    last_tried_at: datetime | None = None
    problem: MailProblem | None = None
    reply_code: int | None = None
    id: int | None = None

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is to be tried now."""
        return self.state is MailState.WAITING and (
            self.next_try_at is None or self.next_try_at <= now
        )

    def begin(self, now: datetime) -> None:
        """Note, before anything leaves, that it is being sent."""
        self.state, self.last_tried_at = MailState.SENDING, now
        self.tries += 1

    def end(self, outcome: MailOutcome, now: datetime) -> None:
        """Note what came of the try, and when the next one is due."""
        self.state, self.problem = outcome.state, outcome.problem
        self.reply_code = outcome.reply_code
        waits = outcome.state is MailState.WAITING
        pause = RETRY_AFTER[min(max(self.tries, 1), len(RETRY_AFTER)) - 1]
        self.next_try_at = now + pause if waits else None

    def send_again(self) -> None:
        """Put it back into the queue, to be tried at once; raise MailSettled."""
        self._refuse_settled()
        self.state, self.next_try_at = MailState.WAITING, None

    def call_off(self) -> None:
        """Take it out of the queue for good; raise MailSettled."""
        self._refuse_settled()
        self.state, self.next_try_at = MailState.CALLED_OFF, None

    def _refuse_settled(self) -> None:
        if self.state not in OPEN_STATES or self.state is MailState.SENDING:
            raise MailSettled


def address_is_usable(address: str) -> bool:
    """Tell whether this is one plain address; line ends and lists never pass."""
    return len(address) <= LONGEST_ADDRESS and _ADDRESS.fullmatch(address) is not None


def account_problems(account: MailAccount) -> list[FieldProblem]:
    """Return what is wrong with the fields of an account."""
    problems = [
        FieldProblem(name, Problem.MISSING)
        for name in ("host", "user_name", "password", "sender_address")
        if not getattr(account, name)
    ]
    if account.host and _HOST.fullmatch(account.host) is None:
        problems.append(FieldProblem("host", Problem.BAD_PATTERN))
    if not 1 <= account.port <= 65535:
        problems.append(FieldProblem("port", Problem.OUT_OF_RANGE))
    if account.sender_address and not address_is_usable(account.sender_address):
        problems.append(FieldProblem("sender_address", Problem.NOT_AN_ADDRESS))
    return problems
