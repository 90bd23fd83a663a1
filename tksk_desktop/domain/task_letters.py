# SPDX-License-Identifier: MIT
"""Task letters (surat tugas): who is sent where, when and why; kept in a register with numbers.

The form follows the rules for official letters of the Ministry of Home Affairs (naskah dinas).
A number is never used twice: a letter that is not used is cancelled and keeps its number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import FieldProblem, Problem

LONGEST_DAYS = 31
"""A letter for more days is a typing error."""


@dataclass
class TaskLetter:
    """One letter; what it says of office and signer is kept as it was on its day."""

    number: str
    running_number: int
    letter_date: date
    basis: str
    people: str
    """One person a line, name and office divided by a dash."""
    purpose: str
    destination: str
    first_day: date
    last_day: date
    signer_title: str
    signer_name: str
    signer_number: str = ""
    cancelled_reason: str = ""
    id: int | None = None


def letter_problems(letter: TaskLetter) -> list[FieldProblem]:
    """Return what is wrong with a letter's fields."""
    problems = [
        FieldProblem(name, Problem.MISSING)
        for name in ("people", "purpose", "destination", "signer_title", "signer_name")
        if not getattr(letter, name).strip()
    ]
    if letter.last_day < letter.first_day:
        problems.append(FieldProblem("last_day", Problem.ENDS_BEFORE_START))
    elif (letter.last_day - letter.first_day).days >= LONGEST_DAYS:
        problems.append(FieldProblem("last_day", Problem.TOO_FAR))
    if letter.letter_date > letter.first_day:
        problems.append(FieldProblem("letter_date", Problem.AFTER_TASK))
    return problems


def split_person(line: str) -> tuple[str, str]:
    """Return name and office of one line of ``people``; the office may be missing."""
    for dash in (" – ", " - ", " — "):
        name, found, title = line.partition(dash)
        if found:
            return name.strip(), title.strip()
    return line.strip(), ""
