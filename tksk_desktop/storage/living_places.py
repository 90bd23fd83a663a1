# SPDX-License-Identifier: MIT
"""Where clients live, in queries: the name of a place, and who lived in which village when."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from tksk_desktop.storage.confidential_veil import clients_seen
from tksk_desktop.storage.schema import client_needs, clients, outside_stays, villages
from tksk_desktop.vocabulary import OUTSIDE_PLACE


def place_name(table: sa.FromClause = clients) -> Any:
    """Return the village's name, or the place outside; the query joins ``villages`` itself."""
    place = table.c.outside_place
    outside = sa.case((place != "", sa.literal(OUTSIDE_PLACE) + place), else_="")
    return sa.func.coalesce(villages.c.name, outside, type_=sa.String)


def counted_needs() -> sa.Subquery:
    """Return kinds of need as the villages count them: only while the client lived in one.

    Whoever moves out goes out of the figures that day, and comes in again on coming back. The
    village is the one lived in then, as far as a move to outside tells; else the present one.
    """
    spans = _spans_inside()
    since = sa.func.max(client_needs.c.since, sa.func.coalesce(spans.c.since, _FIRST))
    until = sa.func.min(
        sa.func.coalesce(client_needs.c.until, _LAST), sa.func.coalesce(spans.c.until, _LAST)
    )
    village = sa.func.coalesce(spans.c.village, clients.c.village_code)
    never_left = spans.c.client_id.is_(None)
    return (
        sa.select(
            client_needs.c.client_id,
            client_needs.c.kind_code,
            sa.type_coerce(sa.case((never_left, client_needs.c.since), else_=since), sa.Date).label(
                "since"
            ),
            sa.type_coerce(sa.case((never_left, client_needs.c.until), else_=until), sa.Date).label(
                "until"
            ),
            village.label("village_code"),
        )
        .select_from(client_needs.join(clients).outerjoin(spans, spans.c.client_id == clients.c.id))
        .where(sa.or_(never_left, since < until), village != "")
        .subquery("counted_needs")
    )


def count_outside(connection: sa.Connection, *, opened: bool) -> int:
    """Count the clients who live outside the kecamatan; the few stays that last lead to them."""
    lasting = sa.select(outside_stays.c.client_id).where(outside_stays.c.until.is_(None))
    query = (
        sa.select(sa.func.count())
        .select_from(clients)
        .where(
            clients.c.id.in_(lasting),
            clients.c.outside_place != "",
            clients.c.merged_into_id.is_(None),
            clients.c.destroyed_on.is_(None),
            clients_seen(opened),
        )
    )
    return connection.scalar(query) or 0


_FIRST, _LAST = sa.literal(date.min, sa.Date), sa.literal(date.max, sa.Date)


def _spans_inside() -> sa.CTE:
    """Return the times between stays outside, of each client who had any."""
    stays = (
        sa.select(outside_stays)
        .join(clients)
        # A stay without an end is one while the record says so: a merge may have settled it.
        .where(
            sa.or_(
                outside_stays.c.until.is_not(None),
                clients.c.outside_place != "",
                clients.c.destroyed_on.is_not(None),
            )
        )
        .cte("stays")
    )
    later = stays.alias("later")

    def next_stay(column: sa.ColumnElement[Any]) -> Any:
        following = sa.select(column).where(later.c.client_id == stays.c.client_id)
        after = following.where(later.c.since >= stays.c.until)
        return after.order_by(later.c.since, later.c.id).limit(1).scalar_subquery()

    first = sa.select(
        stays.c.client_id,
        sa.null().label("since"),
        sa.func.min(stays.c.since).label("until"),
        # With min() SQLite takes the other columns from the row that holds the least.
        stays.c.left_village.label("village"),
    ).group_by(stays.c.client_id)
    between = sa.select(
        stays.c.client_id,
        stays.c.until,
        next_stay(later.c.since),
        next_stay(later.c.left_village),
    ).where(stays.c.until.is_not(None))
    return first.union_all(between).cte("spans_inside")
