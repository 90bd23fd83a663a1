# SPDX-License-Identifier: MIT
"""Counts the sessions of some days by type: the one query for Beranda, the journal and the report.

Counted by the day of the event. Seats are expected people; walk-ins stand apart, so that a rate
never passes 100 %. Notes with a client of level 3 are counted like all others.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.month_figures import SessionCount
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.schema import attendances, session_guests, session_types, sessions


def count_sessions(connection: sa.Connection, first: date, last: date) -> tuple[SessionCount, ...]:
    """Return the counts of the types that sessions of these days are of, in the types' order."""
    held = sessions.c.held_on.between(first, last)
    seats = _seats(connection, held, attendances, attendances.c.expected)
    of_others = _seats(
        connection, held, session_guests, session_guests.c.group_other_id.is_not(None)
    )
    people = _people(connection, held)
    query = (
        sa.select(
            session_types.c.code,
            session_types.c.name,
            session_types.c.kind,
            session_types.c.role,
            sa.func.count(),
            sa.func.coalesce(sa.func.sum(sessions.c.walk_ins), 0),
            sa.func.coalesce(sa.func.sum(sessions.c.audience_men), 0),
            sa.func.coalesce(sa.func.sum(sessions.c.audience_women), 0),
        )
        .select_from(sessions.join(session_types, session_types.c.code == sessions.c.type_code))
        .where(held)
        .group_by(session_types.c.code)
        .order_by(session_types.c.position, session_types.c.id)
    )
    counts = []
    for code, name, kind, role, held_count, walk_ins, men, women in connection.execute(query):
        expected, present = seats.get(code, (0, 0))
        more_expected, more_present = of_others.get(code, (0, 0))
        counts.append(
            SessionCount(
                kind=kind,
                sessions=held_count,
                clients=people.get(code, 0),
                expected=expected + more_expected,
                present=present + more_present,
                walk_ins=walk_ins,
                type_code=code,
                name=name,
                role=role,
                men=men,
                women=women,
            )
        )
    return tuple(counts)


def _seats(
    connection: sa.Connection, held: Any, seated: sa.Table, counted: Any
) -> dict[str, tuple[int, int]]:
    """Return how many were expected and how many came, by type."""
    present = seated.c.state == AttendanceState.PRESENT
    query = (
        sa.select(sessions.c.type_code, sa.func.count(), sa.func.count().filter(present))
        .select_from(seated.join(sessions))
        .where(held, counted)
        .group_by(sessions.c.type_code)
    )
    return {code: (expected, came) for code, expected, came in connection.execute(query)}


def _people(connection: sa.Connection, held: Any) -> dict[str, int]:
    """Return how many different clients were present, by type."""
    query = (
        sa.select(sessions.c.type_code, sa.func.count(attendances.c.client_id.distinct()))
        .select_from(attendances.join(sessions))
        .where(held, attendances.c.state == AttendanceState.PRESENT)
        .group_by(sessions.c.type_code)
    )
    return dict(connection.execute(query).all())
