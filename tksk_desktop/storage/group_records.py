# SPDX-License-Identifier: MIT
"""The groups, as acts need them; what screens read is in ``group_reads``."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.group_progress import (
    GroupFigure,
    GroupIndicator,
    MeetingSeries,
    PlannedMeeting,
)
from tksk_desktop.domain.groups import Group, GroupKind
from tksk_desktop.storage.schema import group_figures, group_indicators, group_kinds


class DatabaseGroups:
    """Fulfils ``usecases.groups.needs.GroupRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, group: Group) -> None:
        """Add a group."""
        self._session.add(group)

    def get(self, group_id: int) -> Group:
        """Return a group; raise NotFound."""
        group = self._session.get(Group, group_id)
        if group is None:
            raise NotFound("group")
        return group

    def kinds(self) -> list[GroupKind]:
        """Return all kinds in their order."""
        query = sa.select(GroupKind).order_by(group_kinds.c.position, group_kinds.c.id)
        return list(self._session.scalars(query))

    def add_kind(self, kind: GroupKind) -> None:
        """Add an own kind."""
        self._session.add(kind)

    def indicators(self) -> list[GroupIndicator]:
        """Return all indicators in their order."""
        columns = group_indicators.c
        query = sa.select(GroupIndicator).order_by(columns.position, columns.id)
        return list(self._session.scalars(query))

    def add_indicator(self, indicator: GroupIndicator) -> None:
        """Add an own indicator."""
        self._session.add(indicator)

    def figures(self, group_id: int, month: date) -> list[GroupFigure]:
        """Return a group's figures of the month that begins on this day."""
        query = sa.select(GroupFigure).where(
            group_figures.c.group_id == group_id, group_figures.c.month == month
        )
        return list(self._session.scalars(query))

    def add_figure(self, figure: GroupFigure) -> None:
        """Add a figure."""
        self._session.add(figure)

    def remove_figure(self, figure: GroupFigure) -> None:
        """Take a figure away that was emptied; the log keeps what it was."""
        self._session.delete(figure)

    def add_series(self, series: MeetingSeries) -> None:
        """Add a series of meetings."""
        self._session.add(series)

    def series(self, series_id: int) -> MeetingSeries:
        """Return a series; raise NotFound."""
        found = self._session.get(MeetingSeries, series_id)
        if found is None:
            raise NotFound("meeting_series")
        return found

    def planned_meeting(self, meeting_id: int) -> PlannedMeeting:
        """Return a planned meeting; raise NotFound."""
        found = self._session.get(PlannedMeeting, meeting_id)
        if found is None:
            raise NotFound("planned_meeting")
        return found
