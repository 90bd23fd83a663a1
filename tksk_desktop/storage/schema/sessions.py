# SPDX-License-Identifier: MIT
"""Notes on sessions, what belongs to each, and notes being written."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpStepKind
from tksk_desktop.domain.session_types import ReportRole
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
)
from tksk_desktop.storage.schema.columns import Instant, Word, metadata, part_of, text_column

# Kinds of work as data. kind says what is needed at the least; asked and required are lists of
# names of fields; since and until bound the days on which the type is offered.
session_types = sa.Table(
    "session_types",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(24), nullable=False, unique=True),
    text_column("name", 80),
    sa.Column("kind", Word(SessionKind), nullable=False),
    sa.Column("role", Word(ReportRole), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("asked", sa.JSON, nullable=False),
    sa.Column("required", sa.JSON, nullable=False),
    sa.Column("since", sa.Date),
    sa.Column("until", sa.Date),
)

# Notes. type_code is a code of session_types, kind that type's own. held_on is the day of the
# event, recorded_at the instant of writing. The process holds what was seen and heard, the
# interpretation what the worker makes of it.
sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", Word(SessionKind), nullable=False),
    sa.Column("held_on", sa.Date, nullable=False, index=True),
    sa.Column("recorded_at", Instant, nullable=False),
    text_column("title", 200),
    text_column("technique", 120),
    sa.Column("starts_at", sa.Time),
    sa.Column("ends_at", sa.Time),
    sa.Column("place_kind", Word(PlaceKind), nullable=False),
    text_column("place", 200),
    sa.Column("village_code", sa.String(13)),
    sa.Column("case_id", sa.ForeignKey("cases.id"), index=True),
    sa.Column("group_id", sa.ForeignKey("client_groups.id"), index=True),
    sa.Column("walk_ins", sa.Integer, nullable=False),
    text_column("others_present"),
    text_column("aim"),
    text_column("process"),
    text_column("interpretation"),
    text_column("result"),
    text_column("agreement"),
    sa.Column("follow_up_on", sa.Date, index=True),
    text_column("late_reason"),
    sa.Column("type_code", sa.String(24), nullable=False, server_default="other", index=True),
    sa.Column("phase", Word(AidPhase)),
    text_column("programme", 120),
    text_column("programme_code", 40),
    text_column("partners"),
    sa.Column("audience_men", sa.Integer),
    sa.Column("audience_women", sa.Integer),
    sa.Index("ix_sessions_id_held_on", "id", "held_on"),
)

attendances = sa.Table(
    "attendances",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("client_id", sa.ForeignKey("clients.id"), nullable=False, index=True),
    sa.Column("state", Word(AttendanceState), nullable=False),
    sa.Column("role", Word(SeatRole)),
    text_column("reason", 120),
    sa.Column("expected", sa.Boolean, nullable=False, server_default=sa.true()),
    sa.UniqueConstraint("session_id", "client_id"),
    # Who was seen when is read from these alone: the rows of the notes are wide.
    sa.Index("ix_attendances_client_id_state_session_id", "client_id", "state", "session_id"),
)

# Who was there and is no client: expected members of the group, and walk-ins without one.
session_guests = sa.Table(
    "session_guests",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("group_other_id", sa.ForeignKey("group_others.id"), index=True),
    text_column("name", 120),
    sa.Column("state", Word(AttendanceState), nullable=False),
    sa.Column("role", Word(SeatRole)),
)

# What single members of a family agreed, beside the note's own agreement; one with a day is a
# follow-up of its own. The name is an outsider's.
session_agreements = sa.Table(
    "session_agreements",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    text_column("name", 120),
    text_column("what", 300),
    sa.Column("due_on", sa.Date, index=True),
)

obstacles = sa.Table(
    "obstacles",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("kind", Word(ObstacleKind), nullable=False),
    text_column("text"),
)

session_photos = sa.Table(
    "session_photos",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    text_column("caption", 200),
    sa.Column("picture", sa.LargeBinary, nullable=False),
)

# Later text beside a note that stays as it is.
session_addenda = sa.Table(
    "session_addenda",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("written_at", Instant, nullable=False),
    text_column("text"),
)

# What corrections replaced: the former value of each changed field by its name.
session_corrections = sa.Table(
    "session_corrections",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("corrected_at", Instant, nullable=False),
    text_column("reason"),
    sa.Column("former", sa.JSON, nullable=False),
)

# What happened to the follow-up that a note agreed, or with agreement_id that one member agreed: a
# day is the note's own follow_up_on (the agreement's due_on) until it was moved, and is due until
# it was answered or closed.
follow_up_steps = sa.Table(
    "follow_up_steps",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("sessions"),
    sa.Column("kind", Word(FollowUpStepKind), nullable=False),
    sa.Column("happened_on", sa.Date, nullable=False),
    text_column("reason"),
    sa.Column("due_on", sa.Date),
    sa.Column("answer_id", sa.ForeignKey("sessions.id"), index=True),
    sa.Column("agreement_id", sa.ForeignKey("session_agreements.id")),
)

# Notes being written; content is the form's own JSON text.
drafts = sa.Table(
    "drafts",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    text_column("title", 200),
    sa.Column("saved_at", Instant, nullable=False),
    text_column("content"),
)

draft_photos = sa.Table(
    "draft_photos",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    part_of("drafts"),
    text_column("caption", 200),
    sa.Column("picture", sa.LargeBinary, nullable=False),
)
