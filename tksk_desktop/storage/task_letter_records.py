# SPDX-License-Identifier: MIT
"""The register of task letters, as acts need it."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.orm import Session

from tksk_desktop.domain.errors import NotFound
from tksk_desktop.domain.task_letters import TaskLetter
from tksk_desktop.storage.schema import task_letters


class DatabaseTaskLetters:
    """Fulfils ``letters.needs.TaskLetterRecords``."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, letter: TaskLetter) -> None:
        """Add a letter."""
        self._session.add(letter)

    def get(self, letter_id: int) -> TaskLetter:
        """Return a letter; raise NotFound."""
        letter = self._session.get(TaskLetter, letter_id)
        if letter is None:
            raise NotFound("task_letter")
        return letter

    def all(self) -> tuple[TaskLetter, ...]:
        """Return every letter, the newest first."""
        newest = (task_letters.c.letter_date.desc(), task_letters.c.running_number.desc())
        return tuple(self._session.scalars(sa.select(TaskLetter).order_by(*newest)))
