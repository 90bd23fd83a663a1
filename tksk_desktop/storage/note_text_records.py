# SPDX-License-Identifier: MIT
"""The office's ready texts for notes, as acts need them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.note_texts import NoteSnippet, NoteTemplate
from tksk_desktop.storage.schema import note_snippets, note_templates


class DatabaseNoteTexts:
    """Fulfils ``note_texts.needs.NoteTextRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def templates(self) -> list[NoteTemplate]:
        """Return the templates in the order they were made."""
        return list(self._session.scalars(sa.select(NoteTemplate).order_by(note_templates.c.id)))

    def snippets(self) -> list[NoteSnippet]:
        """Return the short words in the order they were made."""
        return list(self._session.scalars(sa.select(NoteSnippet).order_by(note_snippets.c.id)))

    def add(self, text: NoteTemplate | NoteSnippet) -> None:
        """Add a text."""
        self._session.add(text)

    def remove(self, text: NoteTemplate | NoteSnippet) -> None:
        """Remove a text; notes that took it over keep it."""
        self._session.delete(text)
