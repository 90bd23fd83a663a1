# SPDX-License-Identifier: MIT
"""What papers about a client read besides what the screens read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.sessions import AttendanceState


@dataclass(frozen=True)
class SessionFacts:
    """One session with the client; the texts are empty where they are not to be shown."""

    held_on: date
    type_name: str
    state: AttendanceState
    place: str
    aim: str
    result: str
    agreement: str
    follow_up_on: date | None
    case_id: int | None
    interpretation: str = ""
    """What the worker makes of the facts."""
    role: SeatRole | None = None
    """Who the client was in a session with the family."""
    reason: str = ""
    """Why the client was not there."""
