# SPDX-License-Identifier: MIT
"""What the acts on follow-ups need from outside."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Protocol

from tksk_desktop.domain.follow_ups import FollowUpStep


class FollowUpRecords(Protocol):
    """What happened to follow-ups, in the order it happened."""

    def add(self, step: FollowUpStep) -> None: ...
    def remove(self, step: FollowUpStep) -> None: ...
    def of_note(self, session_id: int) -> list[FollowUpStep]:
        """Return what happened to the follow-up that a note agreed."""
        ...

    def open_with(
        self, client_ids: Collection[int], group_id: int | None, until: date
    ) -> list[int]:
        """Return the notes whose follow-up is open, agreed until that day with one of these.

        With a group those of the group, and none of its members alone.
        """
        ...

    def answered_by(self, session_id: int) -> list[FollowUpStep]:
        """Return the steps in which a session answers the follow-ups of other notes."""
        ...
