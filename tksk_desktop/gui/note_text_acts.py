# SPDX-License-Identifier: MIT
"""What screens can ask for about ready texts for notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.note_texts.keep_note_texts import NewSnippet, NewTemplate
from tksk_desktop.usecases.note_texts.readings import NoteTextLists


@dataclass(frozen=True)
class NoteTextActs:
    """A text is named by its code; without one it is new."""

    lists: Callable[[], NoteTextLists]
    keep_template: Callable[[NewTemplate, str | None], Changes]
    keep_snippet: Callable[[NewSnippet, str | None], Changes]
    bring_back: Callable[[str], Changes]
    """Make a shipped text what it was, or remove an own one."""
