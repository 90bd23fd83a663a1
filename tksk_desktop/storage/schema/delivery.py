# SPDX-License-Identifier: MIT
"""E-mail as a way of copies: the account, and the messages in the queue."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.outgoing_mail import MailProblem, MailSecurity, MailState
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, text_column

# The one account that copies are sent from. The password is bytes, so the log never tells it.
mail_accounts = sa.Table(
    "mail_accounts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("host", 200),
    sa.Column("port", sa.Integer, nullable=False),
    sa.Column("security", Word(MailSecurity), nullable=False),
    text_column("user_name", 200),
    sa.Column("password", sa.LargeBinary, nullable=False),
    text_column("sender_address", 200),
    text_column("sender_name", 120),
)

# Messages to the recipients of copies; a message stays when it is sent or called off.
outgoing_mails = sa.Table(
    "outgoing_mails",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("copy_id", sa.ForeignKey("report_copies.id"), nullable=False, index=True),
    sa.Column("message_id", sa.String(250), nullable=False, unique=True),
    text_column("to_address", 200),
    text_column("subject", 200),
    text_column("body"),
    sa.Column("queued_at", Instant, nullable=False),
    sa.Column("state", Word(MailState), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("next_try_at", Instant),
    sa.Column("last_tried_at", Instant),
    sa.Column("problem", Word(MailProblem)),
    sa.Column("reply_code", sa.Integer),
)
