# SPDX-License-Identifier: MIT
"""What the screens can do with letters beside the monthly report, as plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.letters.readings import TaskLetterLine, TaskLetterStart
from tksk_desktop.usecases.letters.write_task_letter import NewTaskLetter


@dataclass(frozen=True)
class LetterActs:
    """The register of task letters."""

    used: Callable[[], bool]
    """Whether the office writes any; a setting."""
    lines: Callable[[], tuple[TaskLetterLine, ...]]
    start: Callable[[date], TaskLetterStart]
    write: Callable[[NewTaskLetter], Changes]
    cancel: Callable[[int, str], Changes]
    paper: Callable[[int], bytes]
