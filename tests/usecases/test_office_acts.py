# SPDX-License-Identifier: MIT
"""Setting the office up, changing it, and its dated recipients."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.usecases.fakes import FakeWorld
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, NotFound, Problem
from tksk_desktop.domain.office import RecipientRole, Village
from tksk_desktop.domain.report_kinds import ReportKind
from tksk_desktop.usecases.office.set_up_office import (
    NewRecipient,
    OfficeEntry,
    add_recipient,
    change_office,
    change_recipient,
    read_office,
    set_up_office,
)
from tksk_desktop.usecases.reports.prepare_report import recipients_on

DINAS = NewRecipient("Kepala Dinas", RecipientRole.ORIGINAL, 1, date(2026, 1, 1))


def test_setting_up_makes_the_usual_chain(office: FakeWorld, entry: OfficeEntry) -> None:
    assert [r.role for r in office.state.recipients] == [
        RecipientRole.ORIGINAL,
        RecipientRole.COPY,
        RecipientRole.COPY,
        RecipientRole.FILE,
    ]
    assert {r.valid_from for r in office.state.recipients} == {date(2026, 1, 1)}
    read = read_office(open_work=office.open_work)
    assert read == (entry, (Village("35.07.13.2001", "Sukoraharjo"),))


def test_own_recipients_take_the_place_of_the_usual_chain(
    world: FakeWorld, both: dict[str, Any], entry: OfficeEntry
) -> None:
    set_up_office(entry, [], recipients=[DINAS], **both)
    assert [r.title for r in world.state.recipients] == ["Kepala Dinas"]


def test_before_the_first_set_up_there_is_no_office(world: FakeWorld) -> None:
    assert read_office(open_work=world.open_work) is None


def test_a_wrong_profile_is_refused(
    world: FakeWorld, both: dict[str, Any], entry: OfficeEntry
) -> None:
    wrong = replace(entry, worker_name=" ", number_pattern="{bulan}")
    with pytest.raises(EntryRefused) as caught:
        set_up_office(wrong, [], **both)
    assert caught.value.problems == (
        FieldProblem("worker_name", Problem.MISSING),
        FieldProblem("number_pattern", Problem.BAD_PATTERN),
    )
    assert world.commits == 0


def test_wrong_recipients_are_refused_at_set_up(
    world: FakeWorld, both: dict[str, Any], entry: OfficeEntry
) -> None:
    with pytest.raises(EntryRefused):
        set_up_office(entry, [], recipients=[replace(DINAS, title=" ")], **both)
    assert world.commits == 0


def test_an_office_is_set_up_once(
    office: FakeWorld, both: dict[str, Any], entry: OfficeEntry
) -> None:
    with pytest.raises(EntryRefused) as caught:
        set_up_office(replace(entry, worker_name="Lain"), [], **both)
    assert caught.value.problems == (FieldProblem("subdistrict_code", Problem.ALREADY_REGISTERED),)
    assert [o.worker_name for o in office.state.offices] == ["Rahayu Lestari"]


def test_changing_the_profile(office: FakeWorld, entry: OfficeEntry) -> None:
    change_office(replace(entry, camat_name=" Drs. Baru "), open_work=office.open_work)
    assert office.state.offices[0].camat_name == "Drs. Baru"
    with pytest.raises(EntryRefused):
        change_office(replace(entry, member_number=""), open_work=office.open_work)
    assert office.state.offices[0].member_number == entry.member_number


def test_recipients_are_added_and_changed(office: FakeWorld) -> None:
    added = add_recipient(DINAS, open_work=office.open_work).record_id or 0
    ended = replace(DINAS, valid_until=date(2026, 6, 30))
    change_recipient(added, ended, open_work=office.open_work)
    assert office.state.recipients[-1].valid_until == date(2026, 6, 30)


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (replace(DINAS, title=" "), FieldProblem("title", Problem.MISSING)),
        (
            replace(DINAS, valid_until=date(2025, 12, 31)),
            FieldProblem("valid_until", Problem.ENDS_BEFORE_START),
        ),
    ],
)
def test_a_wrong_recipient_is_refused(
    office: FakeWorld, wrong: NewRecipient, problem: FieldProblem
) -> None:
    before = office.state
    with pytest.raises(EntryRefused) as caught:
        add_recipient(wrong, open_work=office.open_work)
    assert caught.value.problems == (problem,)
    with pytest.raises(EntryRefused):
        change_recipient(1, wrong, open_work=office.open_work)
    assert office.state is before


def test_an_unknown_recipient_is_not_found(office: FakeWorld) -> None:
    with pytest.raises(NotFound):
        change_recipient(99, DINAS, open_work=office.open_work)


@pytest.mark.parametrize("address", ["dinsos", "a@b@c", "a@b.id, c@d.id", "a@b.id\nBcc: c@d.id"])
def test_what_is_no_address_is_refused(office: FakeWorld, address: str) -> None:
    with pytest.raises(EntryRefused) as caught:
        add_recipient(replace(DINAS, email=address), open_work=office.open_work)
    assert caught.value.problems == (FieldProblem("email", Problem.NOT_AN_ADDRESS),)


def test_a_recipient_gets_the_kinds_that_were_ticked_on_the_days_it_is_valid(
    office: FakeWorld,
) -> None:
    office.state.recipients.clear()
    add_recipient(DINAS, open_work=office.open_work)
    yearly = NewRecipient(
        "Bappeda",
        RecipientRole.COPY,
        1,
        date(2026, 7, 1),
        email=" bappeda@malangkab.go.id ",
        kinds=(ReportKind.YEARLY, ReportKind.QUARTERLY),
    )
    add_recipient(yearly, open_work=office.open_work)
    with office.open_work() as work:

        def titles(day: date, kind: ReportKind) -> list[str]:
            return [each.title for each in recipients_on(work, day, kind)]

        assert titles(date(2026, 8, 1), ReportKind.MONTHLY) == ["Kepala Dinas"]
        assert titles(date(2026, 8, 1), ReportKind.YEARLY) == ["Kepala Dinas", "Bappeda"]
        assert titles(date(2026, 6, 30), ReportKind.YEARLY) == ["Kepala Dinas"]
    assert office.state.recipients[-1].email == "bappeda@malangkab.go.id"
    assert office.state.recipients[-1].kinds == ["yearly", "quarterly"]
