# SPDX-License-Identifier: MIT
"""What is planned, the order of a day's villages, and where the villages lie."""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.appointments import AppointmentKind, AppointmentState
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.storage.schema.columns import Word, metadata, text_column

# Planned things. One with a village and a day is a stop of that day's visit plan.
appointments = sa.Table(
    "appointments",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", Word(AppointmentKind), nullable=False),
    sa.Column("planned_on", sa.Date, nullable=False, index=True),
    text_column("title", 200),
    text_column("purpose"),
    sa.Column("starts_at", sa.Time),
    sa.Column("ends_at", sa.Time),
    text_column("place", 200),
    sa.Column("village_code", sa.String(13)),
    sa.Column("client_id", sa.ForeignKey("clients.id"), index=True),
    sa.Column("group_id", sa.ForeignKey("client_groups.id")),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("state", Word(AppointmentState), nullable=False),
    text_column("reason"),
    sa.Column("obstacle", Word(ObstacleKind)),
    sa.Column("session_id", sa.ForeignKey("sessions.id"), index=True),
)

# The villages of a day in their order, with that day's note on road and weather.
day_villages = sa.Table(
    "day_villages",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("day", sa.Date, nullable=False),
    sa.Column("village_code", sa.String(13), nullable=False),
    sa.Column("position", sa.Integer, nullable=False),
    text_column("note"),
    sa.UniqueConstraint("day", "village_code"),
)

# Where a village lies, as far as the worker knows; the kecamatan's own code is the office.
known_places = sa.Table(
    "known_places",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("code", sa.String(13), nullable=False, unique=True),
    sa.Column("latitude", sa.Float),
    sa.Column("longitude", sa.Float),
    sa.Column("road_km", sa.Float),
    text_column("road_note"),
)
