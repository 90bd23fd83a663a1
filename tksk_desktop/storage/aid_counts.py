# SPDX-License-Identifier: MIT
"""Counts aid and accompaniment between two days: one query for each, the same for every reader."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from tksk_desktop.domain.aid import Verification
from tksk_desktop.domain.month_figures import AccompanimentCount, AidCount
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.aid_reads import PERSON
from tksk_desktop.storage.confidential_veil import note_text
from tksk_desktop.storage.schema import aid_entries, attendances, sessions

_AID = aid_entries.c


def count_aid(connection: sa.Connection, first: date, last: date) -> tuple[AidCount, ...]:
    """Return what each programme gave, by the day it was received; level 0, it names nobody."""

    def found(verification: Verification) -> sa.ColumnElement[int]:
        return sa.func.sum(sa.case((_AID.verification == verification, 1), else_=0))

    query = (
        sa.select(
            _AID.programme_code,
            sa.func.count(),
            sa.func.count(PERSON.distinct()),
            sa.func.coalesce(sa.func.sum(_AID.amount), 0),
            found(Verification.RECEIVED),
            found(Verification.WITH_PROBLEMS),
            found(Verification.NOT_RECEIVED),
            found(Verification.OPEN),
        )
        .where(_AID.voided_on.is_(None), _AID.received_on.between(first, last))
        .group_by(_AID.programme_code)
        .order_by(_AID.programme_code)
    )
    return tuple(AidCount(*row) for row in connection.execute(query))


def count_accompaniment(
    connection: sa.Connection, first: date, last: date
) -> tuple[AccompanimentCount, ...]:
    """Return sessions that name a programme, and the clients who were there.

    What a note with a client of level 3 says of the programme stays in the note; it is counted.
    """
    programme = note_text(sessions.c.programme, opened=False)
    there = sa.case((attendances.c.state == AttendanceState.PRESENT, attendances.c.client_id))
    query = (
        sa.select(
            programme,
            sessions.c.phase,
            sa.func.count(sessions.c.id.distinct()),
            sa.func.count(there.distinct()),
        )
        .select_from(sessions.outerjoin(attendances))
        .where(sessions.c.held_on.between(first, last), sessions.c.programme != "")
        .group_by(programme, sessions.c.phase)
        .order_by(programme, sessions.c.phase)
    )
    return tuple(AccompanimentCount(*row) for row in connection.execute(query))
