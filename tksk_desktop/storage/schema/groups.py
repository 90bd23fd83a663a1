# SPDX-License-Identifier: MIT
"""Groups, their members, series of meetings and figures, and the lists behind them."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.storage.schema.columns import Word, metadata, text_column

# Kinds of groups; own ones can be added. What groups were of once is never deleted.
group_kinds = sa.Table(
    "group_kinds",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(24), nullable=False, unique=True),
    text_column("name", 80),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# "groups" is a word of SQL's own in newer versions. kind is a code of group_kinds.
groups = sa.Table(
    "client_groups",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("name", 120),
    sa.Column("kind", sa.String(24), nullable=False),
    sa.Column("village_code", sa.String(13), nullable=False),
    sa.Column("formed_on", sa.Date, nullable=False),
    text_column("decree", 80),
    text_column("meeting_place", 120),
    text_column("meeting_days", 120),
    sa.Column("ended_on", sa.Date),
    text_column("end_reason"),
)

# One row for each time a person had one office; until is the first day it no longer holds.
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

# Members who are no clients.
group_others = sa.Table(
    "group_others",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("group_id", sa.ForeignKey("client_groups.id"), nullable=False, index=True),
    text_column("name", 120),
    sa.Column("role", Word(GroupRole), nullable=False),
    sa.Column("since", sa.Date, nullable=False),
    sa.Column("until", sa.Date),
)

meeting_series = sa.Table(
    "meeting_series",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("group_id", sa.ForeignKey("client_groups.id"), nullable=False, index=True),
    text_column("title", 120),
)

# The meetings of a series in their order; session_id is the note of one that was held.
planned_meetings = sa.Table(
    "planned_meetings",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("series_id", sa.ForeignKey("meeting_series.id"), nullable=False, index=True),
    text_column("topic", 200),
    sa.Column("planned_on", sa.Date),
    sa.Column("session_id", sa.ForeignKey("sessions.id"), index=True),
)

# What is followed month by month; own ones can be added.
group_indicators = sa.Table(
    "group_indicators",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("name", 80),
    sa.Column("kind", Word(IndicatorKind), nullable=False),
    text_column("unit", 24),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
)

# month is its first day; value is in whole units, yes is 1.
group_figures = sa.Table(
    "group_figures",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("group_id", sa.ForeignKey("client_groups.id"), nullable=False),
    sa.Column("indicator_id", sa.ForeignKey("group_indicators.id"), nullable=False, index=True),
    sa.Column("month", sa.Date, nullable=False),
    sa.Column("value", sa.BigInteger, nullable=False),
    sa.UniqueConstraint("group_id", "indicator_id", "month"),
)
