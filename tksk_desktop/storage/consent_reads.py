# SPDX-License-Identifier: MIT
"""Reads consents: plain statements, frozen lines."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from tksk_desktop.domain.consents import ConsentPurpose, LegalBasis
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.confidential_veil import refuse_hidden
from tksk_desktop.storage.schema import attendances, consents, session_photos, sessions
from tksk_desktop.usecases.consents.readings import ConsentLine
from tksk_desktop.usecases.readings import TimeLineEntry
from tksk_desktop.vocabulary import word


class ConsentReads:
    """Reads of consents over one engine; ``opened`` gives those of clients of level 3 too."""

    def __init__(self, engine: sa.Engine, *, opened: bool = False) -> None:
        self._engine = engine.execution_options(reader=True)
        self._opened = opened

    def of_client(self, client_id: int) -> tuple[ConsentLine, ...]:
        """Return all of a client's, the newest first."""
        with self._engine.connect() as connection:
            refuse_hidden(connection, client_id, opened=self._opened)
            return _lines(connection, client_id)


def consent_entries(connection: sa.Connection, client_id: int) -> list[TimeLineEntry]:
    """Return what a client's time line says of consents: given, and withdrawn."""
    entries = []
    for line in _lines(connection, client_id):
        about = " · ".join(part for part in (word(line.purpose), line.recipient) if part)
        what = "consent" if line.basis is LegalBasis.CONSENT else "legal_ground"
        text = line.note or (word(line.way) if line.way else "")
        entries.append(TimeLineEntry(line.valid_from, what, about, text))
        if line.withdrawn_on is not None:
            entries.append(
                TimeLineEntry(line.withdrawn_on, "consent_withdrawn", about, line.withdrawal_note)
            )
    return entries


def sharing_grounds(connection: sa.Connection, day: date) -> set[tuple[int, str]]:
    """Return with whom data of which client may be shared on a day."""
    query = sa.select(consents.c.client_id, consents.c.recipient).where(
        consents.c.purpose == ConsentPurpose.SHARING,
        consents.c.valid_from <= day,
        sa.or_(consents.c.valid_until.is_(None), consents.c.valid_until >= day),
        sa.or_(consents.c.withdrawn_on.is_(None), consents.c.withdrawn_on > day),
    )
    return {(client_id, recipient) for client_id, recipient in connection.execute(query)}


def photographed_without_consent() -> sa.ColumnElement[bool]:
    """Tell of a note whether it has photos and someone present without a ground for photos.

    A consent or another ground (purpose photos) must hold on the day of the session.
    """
    ground = sa.exists().where(
        consents.c.client_id == attendances.c.client_id,
        consents.c.purpose == ConsentPurpose.PHOTOS,
        consents.c.valid_from <= sessions.c.held_on,
        sa.or_(consents.c.valid_until.is_(None), consents.c.valid_until >= sessions.c.held_on),
        sa.or_(consents.c.withdrawn_on.is_(None), consents.c.withdrawn_on > sessions.c.held_on),
    )
    unasked = sa.exists().where(
        attendances.c.session_id == sessions.c.id,
        attendances.c.state == AttendanceState.PRESENT,
        ~ground.correlate(attendances, sessions),
    )
    return sa.and_(
        sessions.c.id.in_(sa.select(session_photos.c.session_id)), unasked.correlate(sessions)
    )


def _lines(connection: sa.Connection, client_id: int) -> tuple[ConsentLine, ...]:
    columns = [consents.c[name] for name in ConsentLine.__dataclass_fields__]
    query = (
        sa.select(*columns)
        .where(consents.c.client_id == client_id)
        .order_by(consents.c.valid_from.desc(), consents.c.id.desc())
    )
    return tuple(ConsentLine(*row) for row in connection.execute(query))
