# SPDX-License-Identifier: MIT
"""Joins the acts on letters beside the monthly report."""

from __future__ import annotations

from functools import partial

from tksk_desktop.gui.letter_acts import LetterActs
from tksk_desktop.reports.styles import PaperFonts
from tksk_desktop.reports.task_letter import TaskLetterWriter
from tksk_desktop.storage.database_store import DatabaseStore
from tksk_desktop.usecases.letters import write_task_letter as letters


def join_letters(store: DatabaseStore, fonts: PaperFonts) -> LetterActs:
    """Return the acts on task letters."""
    work = store.open_work
    return LetterActs(
        used=partial(letters.task_letters_used, open_work=work),
        lines=partial(letters.list_task_letters, open_work=work),
        start=partial(letters.start_task_letter, open_work=work),
        write=partial(letters.write_task_letter, open_work=work),
        cancel=partial(letters.cancel_task_letter, open_work=work),
        paper=partial(letters.print_task_letter, set_paper=TaskLetterWriter(fonts), open_work=work),
    )
