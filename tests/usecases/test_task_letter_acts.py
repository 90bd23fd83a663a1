# SPDX-License-Identifier: MIT
"""Task letters: prefilled, numbered along with the reports, never a number twice, cancelled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.usecases.fakes import TODAY, FakeWorld
from tksk_desktop.domain.appointments import AppointmentKind
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.office import PaperSize
from tksk_desktop.domain.task_letters import TaskLetter, split_person
from tksk_desktop.usecases.agenda.plan_appointment import NewAppointment, plan_appointment
from tksk_desktop.usecases.changes import Kind
from tksk_desktop.usecases.letters.write_task_letter import (
    NewTaskLetter,
    cancel_task_letter,
    list_task_letters,
    print_task_letter,
    start_task_letter,
    task_letters_used,
    write_task_letter,
)
from tksk_desktop.usecases.reports.prepare_report import open_report, set_letter

Both = dict[str, Any]
LETTER = NewTaskLetter(
    1,
    TODAY,
    "Permensos 28/2018",
    "Rahayu – TKSK",
    "Kunjungan rumah",
    "Desa Sukoraharjo",
    TODAY,
    TODAY,
    "Camat Kepanjen",
    "Drs. Contoh",
)


def test_a_letter_begins_with_what_is_known(office: FakeWorld, both: Both) -> None:
    visit = NewAppointment(
        AppointmentKind.HOME_VISIT, TODAY, title="Balai desa", village_code="35.07.13.2001"
    )
    plan_appointment(visit, **both)
    start = start_task_letter(TODAY, open_work=office.open_work)
    assert start.running_number == 1
    assert start.people == "Rahayu Lestari – TKSK Kecamatan Kepanjen"
    assert (start.destination, start.signer_title) == ("Desa Sukoraharjo", "Camat Kepanjen")


def test_numbers_run_on_and_are_never_used_twice(office: FakeWorld, both: Both) -> None:
    work = office.open_work
    done = write_task_letter(LETTER, open_work=work)
    assert done.kinds == {Kind.LETTERS}
    with pytest.raises(EntryRefused) as refused:
        write_task_letter(LETTER, open_work=work)
    assert refused.value.problems == (FieldProblem("running_number", Problem.NUMBER_TAKEN),)
    cancel_task_letter(done.record_id or 0, "Batal berangkat", open_work=work)
    with pytest.raises(EntryRefused):
        write_task_letter(LETTER, open_work=work)
    assert start_task_letter(TODAY, open_work=work).running_number == 2
    assert start_task_letter(date(2027, 1, 5), open_work=work).running_number == 1


def test_a_report_and_a_letter_never_share_a_number(office: FakeWorld, both: Both) -> None:
    work = office.open_work
    write_task_letter(LETTER, open_work=work)
    report = open_report(Month(2026, 10), **both).record_id or 0
    with pytest.raises(EntryRefused) as refused:
        set_letter(report, letter_date=TODAY, running_number=1, open_work=work)
    assert refused.value.problems == (FieldProblem("running_number", Problem.NUMBER_TAKEN),)
    set_letter(report, letter_date=TODAY, running_number=2, open_work=work)
    with pytest.raises(EntryRefused):
        write_task_letter(replace(LETTER, running_number=2), open_work=work)


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"people": " "}, FieldProblem("people", Problem.MISSING)),
        ({"purpose": ""}, FieldProblem("purpose", Problem.MISSING)),
        ({"destination": ""}, FieldProblem("destination", Problem.MISSING)),
        ({"signer_name": ""}, FieldProblem("signer_name", Problem.MISSING)),
        (
            {"last_day": date(2026, 11, 2)},
            FieldProblem("last_day", Problem.ENDS_BEFORE_START),
        ),
        ({"last_day": date(2026, 12, 30)}, FieldProblem("last_day", Problem.TOO_FAR)),
        ({"letter_date": date(2026, 11, 4)}, FieldProblem("letter_date", Problem.AFTER_TASK)),
    ],
)
def test_wrong_letters(office: FakeWorld, changed: dict[str, Any], problem: FieldProblem) -> None:
    with pytest.raises(EntryRefused) as refused:
        write_task_letter(replace(LETTER, **changed), open_work=office.open_work)
    assert refused.value.problems == (problem,)
    assert list_task_letters(open_work=office.open_work) == ()


def test_cancelling_says_why_once(office: FakeWorld) -> None:
    work = office.open_work
    letter = write_task_letter(LETTER, open_work=work).record_id or 0
    with pytest.raises(EntryRefused):
        cancel_task_letter(letter, " ", open_work=work)
    cancel_task_letter(letter, "Sakit", open_work=work)
    with pytest.raises(EntryRefused) as refused:
        cancel_task_letter(letter, "Lagi", open_work=work)
    assert refused.value.problems == (FieldProblem("reason", Problem.TWICE),)
    (line,) = list_task_letters(open_work=work)
    assert (line.number, line.cancelled_reason) == ("460/01/TKSK-KPJ/XI/2026", "Sakit")


def test_the_setting_is_off_at_first(office: FakeWorld) -> None:
    assert task_letters_used(open_work=office.open_work) is False
    office.state.offices[0].uses_task_letters = True
    assert task_letters_used(open_work=office.open_work) is True


def test_a_letter_is_set_with_the_offices_head(office: FakeWorld) -> None:
    made: list[Any] = []

    def set_paper(letter: TaskLetter, **more: Any) -> bytes:
        made.append((letter.number, more["subdistrict_name"], more["paper"]))
        return b"%PDF"

    work = office.open_work
    letter = write_task_letter(LETTER, open_work=work).record_id or 0
    assert print_task_letter(letter, set_paper=set_paper, open_work=work) == b"%PDF"
    assert made == [("460/01/TKSK-KPJ/XI/2026", "Kepanjen", PaperSize.A4)]
    with pytest.raises(NotFound):
        print_task_letter(99, set_paper=set_paper, open_work=work)


def test_a_person_is_a_name_and_an_office() -> None:
    assert split_person("Rahayu – TKSK Kepanjen") == ("Rahayu", "TKSK Kepanjen")
    assert split_person("Siti - kader") == ("Siti", "kader")
    assert split_person(" Budi ") == ("Budi", "")
