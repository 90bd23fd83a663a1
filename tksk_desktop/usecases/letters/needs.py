# SPDX-License-Identifier: MIT
"""What the acts on letters need from outside."""

from __future__ import annotations

from typing import Protocol

from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.task_letters import TaskLetter
from tksk_desktop.usecases.report_content import Letterhead


class TaskLetterRecords(Protocol):
    """The register of task letters."""

    def add(self, letter: TaskLetter) -> None: ...
    def get(self, letter_id: int) -> TaskLetter: ...
    def all(self) -> tuple[TaskLetter, ...]:
        """Return every letter, the newest first."""
        ...


class TaskLetterPaper(Protocol):
    """Sets a letter on paper."""

    def __call__(
        self,
        letter: TaskLetter,
        *,
        letterhead: Letterhead,
        regency_name: str,
        subdistrict_name: str,
        paper: PaperSize,
    ) -> bytes: ...
