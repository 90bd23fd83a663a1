# SPDX-License-Identifier: MIT
"""What the acts on types of sessions need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.session_types import SessionType


class SessionTypes(Protocol):
    """The types of sessions."""

    def all(self) -> list[SessionType]:
        """Return all types in their order, those out of use too."""
        ...

    def get(self, code: str) -> SessionType:
        """Return a type; raise NotFound."""
        ...

    def add(self, kind: SessionType) -> None: ...
