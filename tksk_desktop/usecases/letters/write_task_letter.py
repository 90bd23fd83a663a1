# SPDX-License-Identifier: MIT
"""Write a task letter into the register with the next number, cancel one, set it on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.task_letters import TaskLetter, letter_problems
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.letters.needs import TaskLetterPaper
from tksk_desktop.usecases.letters.number_letter import (
    is_numbered,
    next_running_number,
    number_of,
)
from tksk_desktop.usecases.letters.readings import TaskLetterLine, TaskLetterStart
from tksk_desktop.usecases.needs import OpenWork
from tksk_desktop.usecases.report_content import Letterhead

USUAL_BASIS = "Permensos Nomor 28 Tahun 2018 tentang Tenaga Kesejahteraan Sosial Kecamatan"


@dataclass(frozen=True)
class NewTaskLetter:
    """What the form says of a letter; see ``domain.task_letters.TaskLetter``."""

    running_number: int
    letter_date: date
    basis: str
    people: str
    purpose: str
    destination: str
    first_day: date
    last_day: date
    signer_title: str
    signer_name: str
    signer_number: str = ""


def start_task_letter(day: date, *, open_work: OpenWork) -> TaskLetterStart:
    """Return what is already known of a letter for a day: its villages are those of the plan."""
    with open_work() as work:
        office = work.office.get()
        names = {village.code: village.name for village in work.office.villages()}
        codes = dict.fromkeys(
            visit.village_code or "" for visit in work.appointments.visits_on(day)
        )
        running = next_running_number(work, office, day)
        basis = USUAL_BASIS
        if office.decree_number:
            basis += f"\nSurat Keputusan Nomor {office.decree_number}"
        return TaskLetterStart(
            running,
            basis,
            f"{office.worker_name} – TKSK Kecamatan {office.subdistrict_name}",
            ", ".join(f"Desa {names[code]}" for code in codes if code in names),
            f"Camat {office.subdistrict_name}",
            office.camat_name,
            office.camat_number,
        )


def write_task_letter(new: NewTaskLetter, *, open_work: OpenWork) -> Changes:
    """Enter a letter; raise EntryRefused, also where another letter has its number."""
    with open_work() as work:
        office = work.office.get()
        letter = TaskLetter(
            number_of(office, new.running_number, new.letter_date),
            new.running_number,
            new.letter_date,
            new.basis.strip(),
            new.people.strip(),
            new.purpose.strip(),
            new.destination.strip(),
            new.first_day,
            new.last_day,
            new.signer_title.strip(),
            new.signer_name.strip(),
            new.signer_number.strip(),
        )
        problems = letter_problems(letter)
        if is_numbered(work, new.letter_date, new.running_number):
            problems.append(FieldProblem("running_number", Problem.NUMBER_TAKEN))
        if problems:
            raise EntryRefused(*problems)
        work.task_letters.add(letter)
        work.flush()
        work.commit()
        return Changes.of(Kind.LETTERS, record_id=letter.id)


def cancel_task_letter(letter_id: int, reason: str, *, open_work: OpenWork) -> Changes:
    """Cancel a letter; it stays in the register and keeps its number."""
    if not reason.strip():
        raise EntryRefused(FieldProblem("reason", Problem.MISSING))
    with open_work() as work:
        letter = work.task_letters.get(letter_id)
        if letter.cancelled_reason:
            raise EntryRefused(FieldProblem("reason", Problem.TWICE))
        letter.cancelled_reason = reason.strip()
        work.commit()
    return Changes.of(Kind.LETTERS, record_id=letter_id)


def list_task_letters(*, open_work: OpenWork) -> tuple[TaskLetterLine, ...]:
    """Return the register, the newest first."""
    names = TaskLetterLine.__dataclass_fields__
    with open_work() as work:
        return tuple(
            TaskLetterLine(**{name: getattr(letter, name) for name in names})
            for letter in work.task_letters.all()
        )


def task_letters_used(*, open_work: OpenWork) -> bool:
    """Tell whether this office writes task letters at all."""
    with open_work() as work:
        return work.office.get().uses_task_letters


def print_task_letter(letter_id: int, *, set_paper: TaskLetterPaper, open_work: OpenWork) -> bytes:
    """Return a letter as PDF."""
    with open_work() as work:
        office, letter = work.office.get(), work.task_letters.get(letter_id)
        return set_paper(
            letter,
            letterhead=Letterhead(
                office.letterhead_government,
                office.letterhead_office,
                office.letterhead_address,
                office.letterhead_emblem,
            ),
            regency_name=office.regency_name,
            subdistrict_name=office.subdistrict_name,
            paper=office.paper,
        )
