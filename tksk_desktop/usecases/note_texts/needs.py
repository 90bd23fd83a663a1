# SPDX-License-Identifier: MIT
"""What the acts on ready texts need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.note_texts import NoteSnippet, NoteTemplate


class NoteTextRecords(Protocol):
    """The office's own texts, and those of the shipped ones that it changed."""

    def templates(self) -> list[NoteTemplate]: ...
    def snippets(self) -> list[NoteSnippet]: ...
    def add(self, text: NoteTemplate | NoteSnippet) -> None: ...
    def remove(self, text: NoteTemplate | NoteSnippet) -> None: ...
