# SPDX-License-Identifier: MIT
"""The queue over a real encrypted store and a real server: restarts, offline days, deaths."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.delivery.conftest import Start
from tests.delivery.mail_server import Certificate, Mailbox, free_port
from tests.usecases.fakes import FakeClock
from tksk_desktop.delivery.smtp_mailer import SmtpMailer
from tksk_desktop.domain.office import RecipientRole
from tksk_desktop.domain.outgoing_mail import MailAccount, MailProblem, MailState
from tksk_desktop.domain.reports import (
    CopyState,
    DeliveryWay,
    MonthlyReport,
    ReportCopy,
    ReportState,
)
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.storage.report_reads import ReportReads
from tksk_desktop.usecases.copies.mail_account import NewMailAccount, keep_mail_account
from tksk_desktop.usecases.copies.readings import MailRound
from tksk_desktop.usecases.copies.send_mail import (
    NewMail,
    queue_mail,
    send_mail_again,
    send_waiting_mail,
)
from tksk_desktop.usecases.readings import CopyLine

# The server warns of a login without STARTTLS, which is right where all of it is TLS.
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")

PASSWORD = "kata sandi yang panjang"
PDF = b"%PDF-1.7 laporan"
NOW = datetime(2026, 11, 3, 4, 0, tzinfo=UTC)


class Chain:
    """One report with two copies in a real store, and the mail server's account."""

    def __init__(self, folder: Path, mailer: SmtpMailer) -> None:
        self.clock = FakeClock(date(2026, 11, 3), NOW)
        self.store = DatabaseStore(
            folder, kind_levels={}, cost=KdfCost(8, 1, 1), now=self.clock.now
        )
        self.store.create(PASSWORD)
        self.both: dict[str, Any] = {"open_work": self.store.open_work, "clock": self.clock}
        self.go: Callable[[], MailRound] = partial(
            send_waiting_mail, lambda: False, lambda act: act(), mailer=mailer, **self.both
        )
        copies = [
            ReportCopy("Dinas", RecipientRole.ORIGINAL, 1),
            ReportCopy("Camat", RecipientRole.FILE, 2),
        ]
        report = MonthlyReport(
            2026,
            10,
            state=ReportState.SIGNED,
            document_id="a",
            pdf=PDF,
            pdf_sha256=hashlib.sha256(PDF).hexdigest(),
            signed_at=NOW,
            copies=copies,
        )
        with self.store.open_work() as work:
            work.reports.add(report)
            work.flush()
            self.report_id = report.id or 0
            work.commit()

    def log_in(self, account: MailAccount, *, port: int | None = None) -> None:
        """Keep the account of a server."""
        new = NewMailAccount(
            account.host,
            account.user_name,
            account.sender_address,
            account.password.decode(),
            account.security,
            port or account.port,
        )
        keep_mail_account(new, open_work=self.store.open_work)

    def queue(self, place: int = 0) -> int:
        """Put a message about a copy into the queue."""
        new = NewMail(self.copy(place).id, "dinsos@contoh.example", "Laporan", "Yth.")
        return queue_mail(new, **self.both).record_id or 0

    def copy(self, place: int = 0) -> CopyLine:
        """Return a copy as it lasts."""
        return ReportReads(self.store.engine()).copies_of(self.report_id)[place]

    def restart(self) -> None:
        """Close the store and open it again."""
        self.store.lock()
        self.store.unlock(PASSWORD)


@pytest.fixture
def chain(tmp_path: Path, certificate: Certificate) -> Iterator[Chain]:
    made = Chain(tmp_path / "data", SmtpMailer(authorities=str(certificate.file), patience=5))
    yield made
    made.store.lock()


def test_an_offline_day_and_a_restart_cost_nothing(
    chain: Chain, start: Start, mailbox: Mailbox
) -> None:
    account = start()
    chain.log_in(account, port=free_port())
    chain.queue(0)
    chain.queue(1)
    assert chain.go() == MailRound(waiting=2)
    mail = chain.copy().mail
    assert mail is not None
    assert (mail.state, mail.problem) == (MailState.WAITING, MailProblem.NO_NETWORK)
    assert chain.copy().state is CopyState.WAITING
    chain.restart()
    chain.clock.instant += timedelta(days=2)
    chain.log_in(account)
    assert chain.go() == MailRound(sent=2)
    (event,) = chain.copy().events
    assert (event.state, event.way) == (CopyState.SENT, DeliveryWay.EMAIL)
    assert [each.get_content() for m in mailbox.taken for each in m.iter_attachments()] == [
        PDF,
        PDF,
    ]
    assert chain.go() == MailRound()
    assert len(mailbox.taken) == 2


def test_a_server_that_died_half_way_gets_the_message_again_only_when_asked(
    chain: Chain, start: Start, mailbox: Mailbox
) -> None:
    def die(server: Any) -> None:
        mailbox.on_data = None
        server.transport.abort()

    mailbox.on_data = die
    chain.log_in(start())
    mail_id = chain.queue()
    assert chain.go() == MailRound(asking=1)
    chain.restart()
    chain.clock.instant += timedelta(days=1)
    assert chain.go() == MailRound()
    assert chain.copy().state is CopyState.WAITING
    send_mail_again(mail_id, open_work=chain.store.open_work)
    assert chain.go() == MailRound(sent=1)
    first, second = mailbox.taken
    assert first["Message-ID"] == second["Message-ID"]


def test_a_full_mailbox_is_tried_again_and_a_wrong_password_is_not(
    chain: Chain, start: Start, mailbox: Mailbox
) -> None:
    account = start()
    chain.log_in(account)
    chain.queue()
    mailbox.answer_rcpt = "452 4.2.2 Mailbox full"
    assert chain.go() == MailRound(waiting=1)
    mailbox.answer_rcpt = ""
    chain.clock.instant += timedelta(hours=1)
    account.password = b"salah"
    chain.log_in(account)
    assert chain.go() == MailRound(asking=1)
    chain.clock.instant += timedelta(days=1)
    tries = len(mailbox.logins)
    assert chain.go() == MailRound()
    assert len(mailbox.logins) == tries
    assert mailbox.taken == []
