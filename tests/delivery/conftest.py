# SPDX-License-Identifier: MIT
"""A certificate, a mailbox, and servers on loopback that end with their test."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.delivery.mail_server import (
    HOST,
    PASSWORD,
    USER,
    Certificate,
    Mailbox,
    MailServer,
    make_certificate,
)
from tksk_desktop.domain.outgoing_mail import MailAccount, MailSecurity

Start = Callable[..., MailAccount]


@pytest.fixture
def certificate(tmp_path: Path) -> Certificate:
    """The certificate that servers show."""
    return make_certificate(tmp_path)


@pytest.fixture
def mailbox() -> Mailbox:
    """What the servers took."""
    return Mailbox()


@pytest.fixture
def start(
    mailbox: Mailbox, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Start a server and return an account on it; the server's own log is no matter here."""
    monkeypatch.setattr(logging.getLogger("mail.log"), "disabled", True)
    servers: list[MailServer] = []

    def run(
        security: MailSecurity = MailSecurity.STARTTLS,
        *,
        serves_with: Certificate | None = certificate,
        password: str = PASSWORD,
    ) -> MailAccount:
        server = MailServer(mailbox, serves_with, tls=security is MailSecurity.TLS)
        server.start()
        servers.append(server)
        return MailAccount(
            HOST, server.port, security, USER, password.encode(), "tksk@tksk.example", "Siti, TKSK"
        )

    yield run
    for server in servers:
        server.stop()
