# SPDX-License-Identifier: MIT
"""Counts the groups of a month, one query per figure; nobody is named."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from tksk_desktop.domain.group_progress import IndicatorKind
from tksk_desktop.domain.groups import GroupRole
from tksk_desktop.domain.month_figures import GroupFigures, IndicatorTotal
from tksk_desktop.domain.months import Month
from tksk_desktop.storage.schema import (
    group_figures,
    group_indicators,
    group_members,
    group_others,
    groups,
    sessions,
)


def count_groups(connection: sa.Connection, month: Month) -> GroupFigures:
    """Count groups, members, officers, meetings and what indicators came to."""
    first, last = month.first_day, month.last_day
    within_groups = sessions.c.group_id.is_not(None)
    return GroupFigures(
        opening=_count(connection, groups, _active_on(first - timedelta(days=1))),
        formed=_count(connection, groups, groups.c.formed_on.between(first, last)),
        ended=_count(connection, groups, groups.c.ended_on.between(first, last)),
        closing=_count(connection, groups, _active_on(last)),
        members=_count_members(connection, last),
        officers=_count_members(connection, last, officers=True),
        meetings=_count(
            connection, sessions, within_groups, sessions.c.held_on.between(first, last)
        ),
        indicators=_totals(connection, first),
    )


def _active_on(day: date) -> Any:
    ended = groups.c.ended_on
    return sa.and_(groups.c.formed_on <= day, sa.or_(ended.is_(None), ended > day))


def _count(connection: sa.Connection, table: sa.Table, *where: Any) -> int:
    query = sa.select(sa.func.count()).select_from(table).where(*where)
    return int(connection.execute(query).scalar_one())


def _count_members(connection: sa.Connection, day: date, *, officers: bool = False) -> int:
    """Return the memberships that hold on a day in groups that had not ended, clients or not."""

    def holding(table: sa.Table) -> Any:
        until = table.c.until
        query = (
            sa.select(sa.func.count())
            .select_from(table.join(groups, groups.c.id == table.c.group_id))
            .where(_active_on(day), table.c.since <= day, sa.or_(until.is_(None), until > day))
        )
        return query.where(table.c.role != GroupRole.MEMBER) if officers else query

    query = sa.select(
        holding(group_members).scalar_subquery() + holding(group_others).scalar_subquery()
    )
    return int(connection.execute(query).scalar_one())


def _totals(connection: sa.Connection, month: date) -> tuple[IndicatorTotal, ...]:
    """Return each indicator that a group told of; of a yes or no how many said yes."""
    total = sa.func.sum(group_figures.c.value)
    query = (
        sa.select(
            group_indicators.c.name,
            group_indicators.c.unit,
            sa.func.count(),
            total,
            group_indicators.c.kind,
        )
        .select_from(group_figures.join(group_indicators))
        .where(group_figures.c.month == month)
        .group_by(group_indicators.c.id)
        .order_by(group_indicators.c.position, group_indicators.c.id)
    )
    return tuple(
        IndicatorTotal(name, "kelompok" if kind is IndicatorKind.YES_NO else unit, told, value)
        for name, unit, told, value, kind in connection.execute(query)
    )
