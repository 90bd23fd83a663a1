# SPDX-License-Identifier: MIT
"""Reads the groups that one client belongs to, for the client's sheet.

Whether the client may be shown at all is asked before; groups and their names are no secret.
"""

from __future__ import annotations

import sqlalchemy as sa

from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.storage.schema import attendances, group_members, groups, sessions
from tksk_desktop.usecases.readings import MembershipLine


def membership_lines(connection: sa.Connection, client_id: int) -> tuple[MembershipLine, ...]:
    """Return the present memberships with the attendance over all meetings of each group."""
    seats = (
        sa.select(
            sessions.c.group_id,
            sa.func.count().filter(attendances.c.state == AttendanceState.PRESENT).label("came"),
            sa.func.count().label("expected"),
        )
        .select_from(attendances.join(sessions))
        .where(
            attendances.c.client_id == client_id,
            attendances.c.expected,
            sessions.c.group_id.is_not(None),
        )
        .group_by(sessions.c.group_id)
        .subquery()
    )
    query = (
        sa.select(
            groups.c.id,
            groups.c.name,
            group_members.c.role,
            group_members.c.since,
            sa.func.coalesce(seats.c.came, 0),
            sa.func.coalesce(seats.c.expected, 0),
        )
        .select_from(group_members.join(groups).outerjoin(seats, seats.c.group_id == groups.c.id))
        .where(group_members.c.client_id == client_id, group_members.c.until.is_(None))
        .order_by(groups.c.name)
    )
    return tuple(MembershipLine(*row) for row in connection.execute(query))
