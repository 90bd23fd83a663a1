# SPDX-License-Identifier: MIT
"""What screens can do with filter sets and notes found by their words; ``assembly`` fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.finding.readings import FoundNote, SavedFilter
from tksk_desktop.usecases.readings import ClientFilter


@dataclass(frozen=True)
class FindingActs:
    """Filter sets, and notes by their words."""

    filters: Callable[[], tuple[SavedFilter, ...]]
    keep_filter: Callable[[str, ClientFilter], Changes]
    rename_filter: Callable[[int, str], Changes]
    remove_filter: Callable[[int], Changes]
    stages: Callable[[], tuple[tuple[str, str], ...]]
    """Names and codes of the stages of case work, in their order."""
    notes: Callable[[str, int], tuple[FoundNote, ...]]
    """The newest notes that hold all typed words, so many at most."""
