# SPDX-License-Identifier: MIT
"""The e-mail account and the queue of messages."""

from __future__ import annotations

from dataclasses import fields

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.outgoing_mail import OPEN_STATES, MailAccount, OutgoingMail
from tksk_desktop.storage.schema import outgoing_mails


class DatabaseMails:
    """Fulfils ``copies.needs.MailRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def account(self) -> MailAccount | None:
        """Return the account, None where there is none."""
        return self._session.scalars(sa.select(MailAccount)).one_or_none()

    def keep_account(self, account: MailAccount) -> None:
        """Keep the first account; a known one is changed in place."""
        known = self.account()
        if known is None:
            self._session.add(account)
            return
        for field in fields(MailAccount):
            if field.name != "id":
                setattr(known, field.name, getattr(account, field.name))

    def forget_account(self) -> None:
        """Remove the account with its password, where there is one."""
        known = self.account()
        if known is not None:
            self._session.delete(known)

    def add(self, mail: OutgoingMail) -> None:
        """Add a message."""
        self._session.add(mail)

    def get(self, mail_id: int) -> OutgoingMail:
        """Return a message; raise NotFound."""
        mail = self._session.get(OutgoingMail, mail_id)
        if mail is None:
            raise NotFound("mail")
        return mail

    def all_open(self) -> list[OutgoingMail]:
        """Return the messages that are neither sent nor called off, the oldest first."""
        query = (
            sa.select(OutgoingMail)
            .where(outgoing_mails.c.state.in_(OPEN_STATES))
            .order_by(outgoing_mails.c.id)
        )
        return list(self._session.scalars(query))
