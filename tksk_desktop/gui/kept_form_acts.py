# SPDX-License-Identifier: MIT
"""What forms of entry can ask for to keep what is typed; ``assembly.kept_forms`` fills it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.kept_forms.readings import EntryForm, KeptForm


@dataclass(frozen=True)
class KeptFormActs:
    """Forms of entry that are not saved yet."""

    keep: Callable[[EntryForm, str], Changes]
    """Keep the form's text; an empty one discards what was kept."""
    find: Callable[[EntryForm], KeptForm | None]
    all: Callable[[], tuple[KeptForm, ...]]
