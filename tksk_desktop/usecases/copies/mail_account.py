# SPDX-License-Identifier: MIT
"""Keep and try the e-mail account that copies are sent from."""

from __future__ import annotations

from dataclasses import dataclass, field

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.outgoing_mail import (
    ACCOUNT_PROBLEMS,
    USUAL_PORTS,
    MailAccount,
    MailProblem,
    MailSecurity,
    MailState,
    account_problems,
)
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.copies.needs import Mailer
from tksk_desktop.usecases.copies.readings import MailAccountSheet
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import OpenWork


@dataclass(frozen=True)
class NewMailAccount:
    """What the settings say of the account; an empty password keeps the one that is known."""

    host: str
    user_name: str
    sender_address: str
    password: str = field(default="", repr=False)
    security: MailSecurity = MailSecurity.STARTTLS
    port: int = USUAL_PORTS[MailSecurity.STARTTLS]
    sender_name: str = ""


def keep_mail_account(new: NewMailAccount, *, open_work: OpenWork) -> Changes:
    """Keep the account, its password inside the encrypted store; raise EntryRefused.

    What was refused because of the account goes back into the queue.
    """
    with open_work() as work:
        account = _account(new, work.mails.account())
        work.mails.keep_account(account)
        for mail in work.mails.all_open():
            if mail.state is MailState.REFUSED and mail.problem in ACCOUNT_PROBLEMS:
                mail.send_again()
        work.commit()
    return Changes.of(Kind.MAILS, Kind.COPIES)


def check_mail_account(
    new: NewMailAccount, on_database: OnDatabase, *, mailer: Mailer, open_work: OpenWork
) -> MailProblem | None:
    """Try what is typed, without keeping it: return what is in the way. Raise EntryRefused."""

    def read() -> MailAccount:
        with open_work() as work:
            return _account(new, work.mails.account())

    return mailer.check(on_database(read))


def read_mail_account(*, open_work: OpenWork) -> MailAccountSheet | None:
    """Return the account without its password, None where there is none."""
    with open_work() as work:
        known = work.mails.account()
        if known is None:
            return None
        return MailAccountSheet(
            known.host,
            known.port,
            known.security,
            known.user_name,
            known.sender_address,
            known.sender_name,
        )


def _account(new: NewMailAccount, known: MailAccount | None) -> MailAccount:
    """Join what is typed with the known password, which serves only its own server and user."""
    host, user_name = new.host.strip(), new.user_name.strip()
    password = new.password.encode()
    if not password and known is not None and (known.host, known.user_name) == (host, user_name):
        password = known.password
    account = MailAccount(
        host,
        new.port,
        new.security,
        user_name,
        password,
        new.sender_address.strip(),
        " ".join(new.sender_name.split()),
    )
    problems = account_problems(account)
    if problems:
        raise EntryRefused(*problems)
    return account
