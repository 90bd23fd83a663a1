# SPDX-License-Identifier: MIT
"""What the acts on groups need from outside."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from tksk_desktop.domain.group_progress import (
    GroupFigure,
    GroupIndicator,
    MeetingSeries,
    PlannedMeeting,
)
from tksk_desktop.domain.groups import Group, GroupKind


class GroupRecords(Protocol):
    """The groups, their series of meetings, their figures and the lists behind them."""

    def add(self, group: Group) -> None: ...
    def get(self, group_id: int) -> Group: ...
    def kinds(self) -> list[GroupKind]:
        """Return all kinds in their order."""
        ...

    def add_kind(self, kind: GroupKind) -> None: ...
    def indicators(self) -> list[GroupIndicator]:
        """Return all indicators in their order."""
        ...

    def add_indicator(self, indicator: GroupIndicator) -> None: ...
    def figures(self, group_id: int, month: date) -> list[GroupFigure]:
        """Return a group's figures of the month that begins on this day."""
        ...

    def add_figure(self, figure: GroupFigure) -> None: ...
    def remove_figure(self, figure: GroupFigure) -> None: ...
    def add_series(self, series: MeetingSeries) -> None: ...
    def series(self, series_id: int) -> MeetingSeries:
        """Return a series; raise NotFound."""
        ...

    def planned_meeting(self, meeting_id: int) -> PlannedMeeting:
        """Return a planned meeting; raise NotFound."""
        ...
