# SPDX-License-Identifier: MIT
"""Groups and their members."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.groups import GroupKind, GroupRole
from tksk_desktop.storage.schema.columns import Word, metadata, text_column

# "groups" is a word of SQL's own in newer versions.
groups = sa.Table(
    "client_groups",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("name", 120),
    sa.Column("kind", Word(GroupKind), nullable=False),
    sa.Column("village_code", sa.String(13), nullable=False),
    sa.Column("formed_on", sa.Date, nullable=False),
)

group_members = sa.Table(
    "group_members",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "group_id",
        sa.ForeignKey("client_groups.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("role", Word(GroupRole), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)
