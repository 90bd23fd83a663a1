# SPDX-License-Identifier: MIT
"""The groups, as acts need them."""

from __future__ import annotations

from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.groups import Group


class DatabaseGroups:
    """Fulfils ``needs.GroupRecords``."""

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
