# SPDX-License-Identifier: MIT
"""What screens can ask for about agreed follow-ups."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.follow_ups import FollowUpKey
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.follow_ups.readings import (
    FollowUpLine,
    FollowUpSheet,
    OfferedFollowUp,
)


@dataclass(frozen=True)
class FollowUpActs:
    """A follow-up is named by the note that agreed it, and by the member's agreement in it."""

    open: Callable[[], tuple[FollowUpLine, ...]]
    offered: Callable[[Sequence[int], int | None], tuple[OfferedFollowUp, ...]]
    """What a note with these clients, or with this group, may answer."""
    sheet: Callable[[int], FollowUpSheet]
    close: Callable[[FollowUpKey, str], Changes]
    """Without a session, with a reason."""
    move: Callable[[FollowUpKey, date, str], Changes]
    take_back: Callable[[FollowUpKey], Changes]
    """Undo the last closing or moving."""
