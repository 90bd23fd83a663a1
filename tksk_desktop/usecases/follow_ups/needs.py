# SPDX-License-Identifier: MIT
"""What the acts on follow-ups need from outside."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Protocol

from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStep


class FollowUpRecords(Protocol):
    """What happened to follow-ups, in the order it happened."""

    def add(self, step: FollowUpStep) -> None: ...
    def remove(self, step: FollowUpStep) -> None: ...
    def of(self, key: FollowUpKey) -> list[FollowUpStep]:
        """Return what happened to a follow-up."""
        ...

    def open_with(
        self, client_ids: Collection[int], group_id: int | None, until: date
    ) -> list[FollowUpKey]:
        """Return the follow-ups that are open, agreed until that day with one of these.

        With a group those of the group, and none of its members alone.
        """
        ...

    def answered_by(self, session_id: int) -> list[FollowUpStep]:
        """Return the steps in which a session answers the follow-ups of other notes."""
        ...
