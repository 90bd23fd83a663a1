# SPDX-License-Identifier: MIT
"""A note of a family: its household is listed, marked by key, and each member agrees something."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import (
    BUDI,
    NAMES,
    SAVED,
    SITI,
    YANTI,
    OfficeOfNotes,
    saved_note,
    wait_until_saved,
)
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import EntryRefused, FieldProblem, Problem
from tksk_desktop.domain.family_sessions import SeatRole
from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStepKind
from tksk_desktop.domain.household_relations import HouseholdRelation as R
from tksk_desktop.domain.identity_numbers import Sex
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.gui.sessions.household_seats import seat_family, without_family
from tksk_desktop.gui.sessions.note_draft import from_json
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.widgets.follow_up_dialogs import CloseFollowUpDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.follow_ups.readings import FollowUpSheet, FollowUpStepLine
from tksk_desktop.usecases.households.readings import MemberLine
from tksk_desktop.usecases.readings import AgreementLine, AttendanceLine, OutsiderLine
from tksk_desktop.usecases.sessions.record_session import NewAgreement, NewGuest, NewSeatNote

HERE, AWAY = AttendanceState.PRESENT, AttendanceState.ABSENT
TODAY, DUE = date(2026, 12, 14), date(2026, 12, 21)
Open = Callable[[Callable[[NoteScreen], None]], NoteScreen]


def member(client_id: int, relation: R, *, hidden: bool = False) -> MemberLine:
    """Return someone of the household."""
    name = "" if hidden else NAMES.get(client_id, "Nining")
    return MemberLine(
        client_id, name, hidden, Sex.FEMALE, None, None, relation, date(2026, 1, 1), None, None
    )


HOUSEHOLD = (member(BUDI, R.HEAD), member(SITI, R.WIFE), member(YANTI, R.CHILD))


@pytest.fixture
def office() -> OfficeOfNotes:
    """The office; Siti lives with Budi and Yanti."""
    office = OfficeOfNotes()
    office.at_home[SITI] = HOUSEHOLD
    return office


@pytest.fixture
def given(make_bench: MakeBench, office: OfficeOfNotes) -> Bench:
    """Return the workbench over the office."""
    return make_bench(**office.acts())


@pytest.fixture
def opened(qtbot: QtBot, given: Bench) -> Open:
    """Return a way to have a note open and ready."""

    def open_note(how: Callable[[NoteScreen], None]) -> NoteScreen:
        screen = NoteScreen(given.bench)
        qtbot.addWidget(screen)
        screen.resize(1166, 728)
        screen.show()
        how(screen)
        qtbot.waitUntil(screen.form.ui.columns.isEnabled)
        settle(qtbot, given)
        return screen

    return open_note


@pytest.fixture
def screen(opened: Open) -> NoteScreen:
    """Return a new note with Siti's family."""
    return opened(lambda note: note.begin(NoteStart(client_id=SITI, kind=SessionKind.FAMILY)))


def settle(qtbot: QtBot, given: Bench) -> None:
    """Wait until all that was asked of the database thread is answered, twice over."""
    for _ in range(2):
        answers: list[None] = []
        given.bench.work.run(lambda: None, answers.append, lambda _error: None)
        qtbot.waitUntil(lambda answers=answers: bool(answers))  # type: ignore[misc]


def seats(screen: NoteScreen) -> list[tuple[int, AttendanceState, SeatRole | None, str]]:
    """Return the attendance."""
    return [(p.client_id, p.state, p.role, p.reason) for p in screen.form.state().people]


def test_the_household_of_the_day_is_listed_and_not_yet_there(screen: NoteScreen) -> None:
    assert seats(screen) == [
        (SITI, HERE, SeatRole.CLIENT, ""),
        (BUDI, AWAY, SeatRole.HEAD, ""),
        (YANTI, AWAY, SeatRole.CHILD, ""),
    ]


def test_looking_at_a_family_keeps_no_draft(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    assert not office.drafts


def test_everything_is_marked_by_key(screen: NoteScreen) -> None:
    sheet, family = screen.form.people.attendance, screen.form.family.form
    sheet.selectRow(1)
    sheet.setFocus()
    QTest.keyClicks(sheet, "H")
    QTest.keyClicks(sheet, "K")
    QTest.keyClicks(family.reasonEdit, "di sekolah")
    QTest.keyClick(family.reasonEdit, Qt.Key.Key_Return)
    QTest.keyClicks(sheet, "P")
    QTest.keyClick(family.roleBox, Qt.Key.Key_Down)
    assert seats(screen)[1:] == [
        (BUDI, HERE, SeatRole.HEAD, ""),
        (YANTI, AWAY, SeatRole.PARENT, "di sekolah"),
    ]


def test_whoever_is_there_has_no_reason_to_be_away(screen: NoteScreen) -> None:
    screen.form.people.attendance.selectRow(0)
    assert not screen.form.family.form.reasonEdit.isEnabled()
    screen.form.people.attendance.selectRow(1)
    assert screen.form.family.form.reasonEdit.isEnabled()


def test_another_day_lists_who_lived_there_then(
    qtbot: QtBot, screen: NoteScreen, given: Bench, office: OfficeOfNotes
) -> None:
    screen.form.people.attendance.selectRow(1)
    QTest.keyClicks(screen.form.people.attendance, "H")
    office.at_home[SITI] = HOUSEHOLD[1:2]
    screen.form.ui.heldOn.set_value(date(2026, 12, 1))
    settle(qtbot, given)
    assert [who for who, *_rest in seats(screen)] == [SITI, BUDI], "a mark was lost, or none left"


def test_another_kind_takes_the_family_off_again(
    qtbot: QtBot, screen: NoteScreen, given: Bench
) -> None:
    box = screen.form.ui.typeBox
    box.setCurrentIndex(box.findData("individual"))
    assert [who for who, *_rest in seats(screen)] == [SITI]
    assert not screen.form.family.isVisible()
    assert not screen.form.agreements.isVisible()
    box.setCurrentIndex(box.findData("family"))
    settle(qtbot, given)
    assert len(seats(screen)) == 3


def test_a_family_that_is_not_known_says_what_to_do(opened: Open, office: OfficeOfNotes) -> None:
    office.at_home.clear()
    screen = opened(lambda note: note.begin(NoteStart(client_id=SITI, kind=SessionKind.FAMILY)))
    assert "not recorded" in screen.form.family.form.hintLabel.text()
    assert screen.form.family.form.hintLabel.isVisible()


def test_hidden_members_are_counted_and_not_listed() -> None:
    members = (*HOUSEHOLD, member(9, R.CHILD, hidden=True))
    found = seat_family([AttendanceLine(SITI, "Siti", HERE)], members, ())
    assert ([p.client_id for p in found.people], found.hidden) == ([SITI, BUDI, YANTI], 1)
    assert found.listed == {BUDI, YANTI}


def test_what_was_marked_or_explained_stays_on_the_sheet() -> None:
    people = [
        AttendanceLine(SITI, "Siti", HERE),
        AttendanceLine(BUDI, "Budi", AWAY, reason="bekerja"),
        AttendanceLine(YANTI, "Yanti", AWAY),
        AttendanceLine(9, "Nining", AWAY),
    ]
    left = without_family(people, {BUDI, YANTI})
    assert [p.client_id for p in left] == [SITI, BUDI, 9]


def fill(screen: NoteScreen) -> None:
    """Add someone from outside and two agreements."""
    form = screen.form
    form.family.form.addOutsiderButton.click()
    name = screen.focusWidget()
    assert name is not None
    QTest.keyClicks(name, "Bu RT")
    form.agreements.form.addButton.click()
    (row,) = form.agreements.rows()
    row.who.setCurrentText(NAMES[BUDI])
    QTest.keyClicks(row.what, "Mengantar anak")
    row.due.set_value(DUE)
    form.agreements.form.addButton.click()
    other = form.agreements.rows()[1]
    other.who.setCurrentText("Bu RT")
    QTest.keyClicks(other.what, "Menengok")
    QTest.keyClicks(form.ui.aim, "Membagi tugas")


def test_all_of_it_is_recorded(qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes) -> None:
    fill(screen)
    screen.save()
    wait_until_saved(qtbot, screen)
    ((recorded, _session, _draft),) = office.recorded
    assert recorded.guests == (NewGuest("Bu RT", role=SeatRole.COMPANION),)
    assert recorded.seat_notes == (
        NewSeatNote(SITI, SeatRole.CLIENT),
        NewSeatNote(BUDI, SeatRole.HEAD),
        NewSeatNote(YANTI, SeatRole.CHILD),
    )
    assert recorded.agreements == (
        NewAgreement("Mengantar anak", BUDI, due_on=DUE),
        NewAgreement("Menengok", None, "Bu RT"),
    )


def test_a_draft_keeps_all_of_it(
    qtbot: QtBot, screen: NoteScreen, opened: Open, office: OfficeOfNotes
) -> None:
    fill(screen)
    state = screen.form.state()
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    ((draft_id, draft),) = office.drafts.items()
    assert from_json(draft.content) == replace(state, answers=from_json(draft.content).answers)
    again = opened(lambda note: note.open_draft(draft_id)).form.state()
    assert (again.people, again.outsiders, again.agreements) == (
        state.people,
        state.outsiders,
        state.agreements,
    )


def test_a_wrong_day_and_a_refusal_are_said_at_the_agreements(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    fill(screen)
    row = screen.form.agreements.rows()[0]
    row.due.set_text("besok lusa entah")
    assert FieldProblem("agreements", Problem.UNKNOWN) in screen.form.typed_problems()
    screen.save()
    assert not office.recorded
    row.due.set_value(DUE)
    assert screen.form.typed_problems() == []


def test_an_agreement_taken_away_is_not_recorded(screen: NoteScreen) -> None:
    fill(screen)
    screen.form.agreements.rows()[0].remove.click()
    assert [each.what for each in screen.form.state().agreements] == ["Menengok"]


OLD = AgreementLine(41, SITI, NAMES[SITI], "Mengurus KIS", date(2026, 12, 12))


@pytest.fixture
def saved(office: OfficeOfNotes) -> OfficeOfNotes:
    """A saved note of the family, in which Siti agreed something."""
    people = (
        AttendanceLine(SITI, NAMES[SITI], HERE, SeatRole.CLIENT),
        AttendanceLine(BUDI, NAMES[BUDI], AWAY, SeatRole.HEAD, "bekerja"),
    )
    office.saved[SAVED] = saved_note(
        kind=SessionKind.FAMILY,
        type_code="family",
        attendances=people,
        walk_ins=1,
        outsiders=(OutsiderLine("Bu RT", SeatRole.COMPANION),),
        agreements=(OLD,),
        photos=(),
        follow_up_on=None,
    )
    return office


def test_a_saved_note_is_not_added_to_by_itself(
    qtbot: QtBot, opened: Open, given: Bench, saved: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    assert [who for who, *_rest in seats(screen)] == [SITI, BUDI]
    assert screen.form.state().walk_ins == 0, "who is named is not counted twice"
    screen.form.family.form.listButton.click()
    settle(qtbot, given)
    assert [who for who, *_rest in seats(screen)] == [SITI, BUDI, YANTI]
    assert seats(screen)[1][3] == "bekerja"


def test_an_agreement_of_a_saved_note_is_closed_there(
    qtbot: QtBot, opened: Open, given: Bench, saved: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    (row,) = screen.form.agreements.rows()
    assert row.state.form.stateLabel.text() == "Still open."
    closed = FollowUpStepLine(FollowUpStepKind.CLOSED, TODAY, "Sudah", None, None, 41)
    saved.became[SAVED] = FollowUpSheet((closed,))
    row.state.form.closeButton.click()
    dialog = screen.findChild(CloseFollowUpDialog)
    assert isinstance(dialog, CloseFollowUpDialog)
    closed = FollowUpStepLine(FollowUpStepKind.CLOSED, TODAY, "Sudah", None, None, 41)
    saved.became[SAVED] = FollowUpSheet((closed,))
    dialog.form.reasonEdit.setPlainText("Sudah")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: "Sudah" in row.state.form.stateLabel.text())
    assert saved.settled == [("close", FollowUpKey(SAVED, 41), "Sudah")]
    assert not screen.form.follow_up.isVisible(), "the note itself agreed no day"


def test_a_locked_note_shows_all_and_changes_nothing(opened: Open, saved: OfficeOfNotes) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    screen.form.set_read_only(True)
    (row,) = screen.form.agreements.rows()
    assert (row.what.isReadOnly(), row.who.isEnabled(), row.remove.isVisible()) == (
        True,
        False,
        False,
    )
    family = screen.form.family.form
    for shown in (family.seatPart, family.listButton, family.addOutsiderButton):
        assert not shown.isVisible()
    sheet = screen.form.people.attendance
    sheet.selectRow(1)
    QTest.keyClicks(sheet, "HK")
    assert seats(screen)[1][1:] == (AWAY, SeatRole.HEAD, "bekerja")


def test_a_new_family_is_listed_after_a_locked_note(
    qtbot: QtBot, opened: Open, given: Bench, saved: OfficeOfNotes
) -> None:
    sheet = saved.saved[SAVED]
    long_ago = replace(sheet.makings, recorded_on=date(2026, 1, 5))
    saved.saved[SAVED] = replace(sheet, makings=long_ago)
    screen = opened(lambda note: note.open_session(SAVED))
    assert not screen.form.ui.saveButton.isVisible()
    screen.begin(NoteStart(client_id=SITI, kind=SessionKind.FAMILY))
    qtbot.waitUntil(lambda: len(seats(screen)) == 3)
    settle(qtbot, given)


def test_a_recorded_agreement_is_changed_and_not_agreed_anew(
    qtbot: QtBot, opened: Open, saved: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    (row,) = screen.form.agreements.rows()
    row.what.setText("Mengurus KIS di puskesmas")
    screen.save()
    wait_until_saved(qtbot, screen)
    ((recorded, session_id, _draft),) = saved.recorded
    assert session_id == SAVED
    assert recorded.agreements == (
        NewAgreement("Mengurus KIS di puskesmas", SITI, due_on=OLD.due_on, id=41),
    )


def test_the_refusal_of_an_agreement_stands_under_it(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    fill(screen)
    refused = EntryRefused(FieldProblem("agreements", Problem.BEFORE_SESSION))
    screen.form.show_problems(refused.problems)
    qtbot.waitUntil(lambda: bool(screen.form.errors._labels))
