# SPDX-License-Identifier: MIT
"""Messages through a real server on loopback: what arrives, and what each failure means."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from aiosmtpd.smtp import SMTP

from tests.delivery.conftest import Start
from tests.delivery.mail_server import (
    HOST,
    USER,
    Certificate,
    Mailbox,
    SilentServer,
    free_port,
    make_certificate,
)
from tksk_desktop.delivery.smtp_mailer import SmtpMailer
from tksk_desktop.domain.outgoing_mail import (
    MailAccount,
    MailOutcome,
    MailProblem,
    MailSecurity,
    MailState,
)
from tksk_desktop.usecases.copies.needs import Letter

# The server warns of a login without STARTTLS, which is right where all of it is TLS.
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")

NOW = datetime(2026, 11, 5, 2, 30, tzinfo=UTC)


def paper() -> bytes:
    """Return a real PDF of one page."""
    target = io.BytesIO()
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(target)
    return target.getvalue()


LETTER = Letter(
    "<abc@tksk.example>",
    "dinsos@malangkab.example",
    "Laporan bulanan TKSK – Oktober 2026",
    "Yth. Kepala Dinas\n\n.titik di awal baris\nHormat kami",
    NOW,
    "laporan-tksk-2026-10-1-asli.pdf",
    paper(),
)


@pytest.fixture
def mailer(certificate: Certificate) -> SmtpMailer:
    return SmtpMailer(authorities=str(certificate.file), patience=5)


@pytest.mark.parametrize("security", list(MailSecurity))
def test_a_message_arrives_whole(
    start: Start, mailer: SmtpMailer, mailbox: Mailbox, security: MailSecurity
) -> None:
    assert mailer.send(start(security), LETTER) == MailOutcome(MailState.SENT)
    (message,) = mailbox.taken
    assert mailbox.to == ["dinsos@malangkab.example"]
    assert mailbox.logins == [USER]
    assert message["Message-ID"] == LETTER.message_id
    assert message["Subject"] == LETTER.subject
    assert message["From"].addresses[0].display_name == "Siti, TKSK"
    assert message["Date"].datetime == NOW
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().splitlines() == LETTER.body.splitlines()
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == LETTER.file_name
    assert attached.get_content() == LETTER.pdf
    assert mailer.check(start(security)) is None


@pytest.mark.parametrize(
    ("answer", "state", "problem"),
    [
        ("452 4.2.2 Mailbox full", MailState.WAITING, MailProblem.MAILBOX_FULL),
        ("451 4.7.1 Greylisted", MailState.WAITING, MailProblem.BUSY),
        ("552 5.2.2 Mailbox full", MailState.REFUSED, MailProblem.MAILBOX_FULL),
        ("550 5.1.1 No such user dinsos", MailState.REFUSED, MailProblem.ADDRESS_REFUSED),
    ],
)
def test_an_address_that_is_refused(
    start: Start,
    mailer: SmtpMailer,
    mailbox: Mailbox,
    answer: str,
    state: MailState,
    problem: MailProblem,
) -> None:
    mailbox.answer_rcpt = answer
    assert mailer.send(start(), LETTER) == MailOutcome(state, problem, int(answer[:3]))
    assert mailbox.taken == []


@pytest.mark.parametrize(
    ("answer", "state", "problem"),
    [
        ("452 4.3.1 No room", MailState.WAITING, MailProblem.BUSY),
        ("421 4.3.0 Going down", MailState.WAITING, MailProblem.BUSY),
        ("552 Storage exceeded", MailState.REFUSED, MailProblem.MAILBOX_FULL),
        ("552 5.3.4 Too big", MailState.REFUSED, MailProblem.TOO_LARGE),
        ("554 5.7.1 Looks like spam", MailState.REFUSED, MailProblem.SERVER_REFUSED),
    ],
)
def test_a_message_that_is_refused(
    start: Start,
    mailer: SmtpMailer,
    mailbox: Mailbox,
    answer: str,
    state: MailState,
    problem: MailProblem,
) -> None:
    mailbox.answer_data = answer
    assert mailer.send(start(), LETTER) == MailOutcome(state, problem, int(answer[:3]))


@pytest.mark.parametrize("security", list(MailSecurity))
def test_a_wrong_password_waits_for_the_worker_and_is_told_nowhere(
    start: Start,
    mailer: SmtpMailer,
    mailbox: Mailbox,
    security: MailSecurity,
    caplog: pytest.LogCaptureFixture,
) -> None:
    account = start(security, password="rahasia-salah")
    outcome = mailer.send(account, LETTER)
    assert (outcome.state, outcome.problem) == (MailState.REFUSED, MailProblem.WRONG_PASSWORD)
    assert mailer.check(account) is MailProblem.WRONG_PASSWORD
    assert mailbox.taken == []
    assert "rahasia-salah" not in repr(account)
    assert "rahasia-salah" not in caplog.text
    ours = [each for each in caplog.records if each.name.startswith("tksk_desktop")]
    assert ours == []
    caplog.clear()


def test_a_password_that_no_server_can_take_is_a_wrong_one(
    start: Start, mailer: SmtpMailer
) -> None:
    assert mailer.check(start(password="pässword")) is MailProblem.WRONG_PASSWORD


@pytest.mark.parametrize("security", list(MailSecurity))
def test_an_unknown_certificate_gets_neither_password_nor_paper(
    start: Start, mailbox: Mailbox, security: MailSecurity
) -> None:
    outcome = SmtpMailer(patience=5).send(start(security), LETTER)
    assert outcome == MailOutcome(MailState.REFUSED, MailProblem.BAD_CERTIFICATE)
    assert (mailbox.logins, mailbox.taken) == ([], [])


def test_a_certificate_whose_days_are_over(start: Start, mailbox: Mailbox, tmp_path: Path) -> None:
    ended = make_certificate(tmp_path, ended=True)
    mailer = SmtpMailer(authorities=str(ended.file), patience=5)
    assert mailer.check(start(serves_with=ended)) is MailProblem.BAD_CERTIFICATE
    assert mailbox.logins == []


def test_a_certificate_of_another_name(start: Start, mailer: SmtpMailer, mailbox: Mailbox) -> None:
    account = replace(start(), host="localhost")
    assert mailer.check(account) is MailProblem.BAD_CERTIFICATE
    assert mailbox.logins == []


@pytest.mark.parametrize("security", list(MailSecurity))
def test_a_server_without_encryption_gets_nothing(
    start: Start, mailer: SmtpMailer, mailbox: Mailbox, security: MailSecurity
) -> None:
    account = replace(start(serves_with=None), security=security)
    outcome = mailer.send(account, LETTER)
    assert outcome == MailOutcome(MailState.REFUSED, MailProblem.NO_ENCRYPTION)
    assert (mailbox.logins, mailbox.taken) == ([], [])


def test_without_a_network_it_is_tried_again(mailer: SmtpMailer) -> None:
    account = MailAccount(HOST, free_port(), MailSecurity.TLS, USER, b"x", "tksk@tksk.example")
    waiting = MailOutcome(MailState.WAITING, MailProblem.NO_NETWORK)
    assert mailer.send(account, LETTER) == waiting
    for name in ("surat.invalid", "surat..invalid", "a" * 70 + ".invalid"):
        assert mailer.send(replace(account, host=name), LETTER) == waiting


def dies(server: SMTP) -> None:
    """Break the connection as a power failure would."""
    assert isinstance(server.transport, asyncio.WriteTransport)
    server.transport.abort()


def test_a_server_that_dies_after_it_took_the_message_leaves_it_unclear(
    start: Start, mailer: SmtpMailer, mailbox: Mailbox
) -> None:
    mailbox.on_data = dies
    outcome = mailer.send(start(), LETTER)
    assert outcome == MailOutcome(MailState.UNCLEAR, MailProblem.ANSWER_LOST)
    assert len(mailbox.taken) == 1


def test_a_server_that_dies_before_the_message_is_tried_again(
    start: Start, mailer: SmtpMailer, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def die(server: SMTP, *_values: object) -> str:
        dies(server)
        return "250 OK"

    monkeypatch.setattr(mailbox, "handle_RCPT", die)
    outcome = mailer.send(start(), LETTER)
    assert outcome == MailOutcome(MailState.WAITING, MailProblem.CONNECTION_LOST)
    assert mailbox.taken == []


def test_closing_the_program_does_not_wait_for_a_silent_server(
    start: Start, certificate: Certificate, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    async def hold(*_values: object) -> str:
        asked.append(True)
        await asyncio.Event().wait()
        return "250 OK"

    monkeypatch.setattr(mailbox, "handle_RCPT", hold)
    patient = SmtpMailer(authorities=str(certificate.file), patience=600)
    outcome = patient.send(start(), LETTER, lambda: bool(asked))
    assert outcome == MailOutcome(MailState.WAITING, MailProblem.CONNECTION_LOST)
    assert mailbox.taken == []


def test_a_server_that_never_greets_is_given_up() -> None:
    silent = SilentServer()
    try:
        account = MailAccount(
            HOST, silent.port, MailSecurity.STARTTLS, USER, b"x", "tksk@tksk.example"
        )
        outcome = SmtpMailer(patience=0.3).send(account, LETTER)
        assert outcome == MailOutcome(MailState.WAITING, MailProblem.CONNECTION_LOST)
    finally:
        silent.stop()
