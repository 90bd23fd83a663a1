# SPDX-License-Identifier: MIT
"""What the acts on filter sets need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter


class SavedFilters(Protocol):
    """The filter sets the worker keeps under names."""

    def add(self, name: str, filter: ClientFilter) -> int: ...
    def rename(self, filter_id: int, name: str) -> None:
        """Give a filter set another name; raise NotFound."""
        ...

    def remove(self, filter_id: int) -> None: ...
    def all(self) -> tuple[SavedFilter, ...]:
        """Return all filter sets in the order of their names."""
        ...
