# SPDX-License-Identifier: MIT
"""What the screens can do with the types of sessions, as plain callables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.session_types.edit_session_types import NewSessionType
from tksk_desktop.usecases.session_types.readings import SessionTypeLine


@dataclass(frozen=True)
class SessionTypeActs:
    """The list of types and its editing."""

    lines: Callable[[], tuple[SessionTypeLine, ...]]
    """All types in their order, those out of use too."""
    add: Callable[[NewSessionType], Changes]
    change: Callable[[str, NewSessionType], Changes]
    order: Callable[[Sequence[str]], Changes]
