# SPDX-License-Identifier: MIT
"""The note's page as the worker meets it: typing, refusals, drafts, groups, signed months."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import (
    BUDI,
    CASE,
    MEKAR,
    MORNING,
    NAMES,
    SAVED,
    SITI,
    YANTI,
    OfficeOfNotes,
    open_case,
    saved_note,
    wait_until_saved,
)
from tests.gui.workbenches import TODAY, Bench, MakeBench
from tksk_desktop.domain.errors import DiskFull
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.session_history import MonthState
from tksk_desktop.domain.sessions import (
    AidPhase,
    AttendanceState,
    ObstacleKind,
    PlaceKind,
    SessionKind,
)
from tksk_desktop.gui.draft_keeper import LONGEST_MS, PAUSE_MS
from tksk_desktop.gui.sessions.note_draft import (
    NoteState,
    from_json,
    to_json,
    to_new_session,
)
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.readings import AttendanceLine, DraftLine, PhotoSheet
from tksk_desktop.usecases.sessions.readings import LockMakings

Open = Callable[[Callable[[NoteScreen], None]], NoteScreen]


def picture(shade: int) -> bytes:
    """Return a small real photo."""
    file = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, 90, 90)).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def office() -> OfficeOfNotes:
    """Return the office in memory."""
    return OfficeOfNotes()


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


def new(**known: object) -> Callable[[NoteScreen], None]:
    """Return the opening of a new note."""
    start = NoteStart(**known)  # type: ignore[arg-type]
    return lambda screen: screen.begin(start)


def type_into(editor: QWidget, text: str) -> None:
    """Type as on a keyboard."""
    QTest.keyClicks(editor, text)


def settle(qtbot: QtBot, given: Bench) -> None:
    """Wait until all that was asked of the database thread is answered."""
    answers: list[None] = []
    given.bench.work.run(lambda: None, answers.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(answers))


def line_of(field: QWidget) -> QLineEdit:
    """Return the line edit inside a field of ours."""
    line = field.focusProxy()
    assert isinstance(line, QLineEdit)
    return line


def choose_type(screen: NoteScreen, code: str) -> None:
    """Choose a type in the form."""
    box = screen.form.ui.typeBox
    box.setCurrentIndex(box.findData(code))


def test_a_new_note_is_of_today_and_waits_for_the_person(opened: Open) -> None:
    screen = opened(new())
    assert screen.form.state() == NoteState(held_on=TODAY)
    assert line_of(screen.form.ui.picker).hasFocus()
    assert not screen.form.ui.discardButton.isVisible()


def test_a_note_begun_from_a_client_knows_her_her_village_and_her_case(opened: Open) -> None:
    screen = opened(new(client_id=SITI))
    state = screen.form.state()
    assert [person.client_id for person in state.people] == [SITI]
    assert (state.village_code, state.case_id) == ("35.07.13.2008", CASE)
    assert screen.form.ui.aim.hasFocus()


def test_a_note_begun_from_a_case_knows_the_person(opened: Open) -> None:
    state = opened(new(case_id=CASE)).form.state()
    assert ([p.client_id for p in state.people], state.case_id) == ([SITI], CASE)


def test_a_person_picked_by_typing_brings_village_and_case(qtbot: QtBot, opened: Open) -> None:
    screen = opened(new())
    type_into(line_of(screen.form.ui.picker), "siti")
    qtbot.waitUntil(screen.form.ui.picker.findChildren(QListWidget)[0].isVisible)
    QTest.keyClick(line_of(screen.form.ui.picker), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.form.state().case_id == CASE)
    assert screen.form.state().village_code == "35.07.13.2008"
    assert screen.form.ui.picker.people() == ()


def test_one_note_can_be_of_several_people(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI))
    screen.form.ui.picker.add(BUDI, "Budi Santoso")
    assert [p.client_id for p in screen.form.state().people] == [SITI, BUDI]
    screen.form.people.attendance.selectRow(1)
    type_into(screen.form.people.attendance, "S")
    type_into(screen.form.ui.aim, "Mendamaikan")
    screen.save()
    wait_until_saved(qtbot, screen)
    recorded = office.recorded[0][0]
    assert recorded.attendances == ((SITI, AttendanceState.PRESENT), (BUDI, AttendanceState.ILL))


def test_two_open_cases_are_offered_and_none_is_chosen(opened: Open, office: OfficeOfNotes) -> None:
    office.cases = (open_case(), open_case(32))
    screen = opened(new(client_id=SITI))
    assert screen.form.state().case_id is None
    offered = [screen.form.ui.caseChoice.itemData(row) for row in range(3)]
    assert offered == [None, CASE, 32]


def test_a_note_into_a_closed_case_says_why_it_comes_late(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    office.cases = (open_case()._replace(closed_on=date(2026, 12, 1)), open_case(32))
    screen = opened(new(client_id=SITI, case_id=CASE))
    ui = screen.form.ui
    assert ui.latePart.isVisible()
    type_into(ui.lateReason, "Terlupa")
    type_into(ui.aim, "Menggali masalah")
    screen.save()
    qtbot.waitUntil(lambda: len(office.recorded) == 1)
    recorded = office.recorded[0][0]
    assert (recorded.case_id, recorded.late_reason) == (CASE, "Terlupa")


def test_a_note_into_an_open_case_does_not_ask_why(opened: Open, office: OfficeOfNotes) -> None:
    office.cases = (open_case(),)
    screen = opened(new(client_id=SITI))
    assert screen.form.state().case_id == CASE
    assert not screen.form.ui.latePart.isVisible()


def test_a_refused_entry_says_where_and_keeps_everything_typed(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    type_into(screen.form.ui.process, "Berbincang panjang di teras")
    screen.form.ui.startsAt.set_text("10.00")
    screen.form.ui.endsAt.set_text("09.00")
    before = screen.form.state()
    screen.save()
    qtbot.waitUntil(lambda: len(screen.form.errors.sentences) == 3)
    assert screen.form.state() == before
    assert line_of(screen.form.ui.endsAt).hasFocus()
    assert screen.form.ui.saveButton.isEnabled()
    assert not office.recorded
    qtbot.waitUntil(lambda: bool(office.drafts))


def test_a_date_that_is_none_is_refused_before_the_act(opened: Open) -> None:
    screen = opened(new(client_id=SITI))
    screen.form.ui.heldOn.set_text("31 Februari")
    screen.save()
    assert len(screen.form.errors.sentences) == 1
    assert screen.form.ui.heldOn.text() == "31 Februari"
    screen.form.ui.heldOn.set_text("")
    screen.save()
    assert len(screen.form.errors.sentences) == 1


def test_the_sentence_of_a_field_out_of_sight_comes_into_sight(qtbot: QtBot, opened: Open) -> None:
    screen = opened(new(client_id=SITI))
    screen.resize(1166, 420)
    screen.form.ui.aim.setPlainText("Tujuan")
    screen.form.ui.followUpOn.set_value(date(2026, 1, 1))
    screen.form.ui.aim.setFocus()
    screen.form.ui.rightPage.verticalScrollBar().setValue(0)
    screen.save()
    field = screen.form.ui.followUpOn
    qtbot.waitUntil(lambda: bool(screen.form.errors.sentences))
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_saving_records_what_the_form_says_and_stays(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI))
    ui = screen.form.ui
    ui.heldOn.set_text("12/12/2026")
    ui.startsAt.set_text("8.00")
    ui.endsAt.set_text("9.30")
    ui.placeKind.setCurrentIndex(list(PlaceKind).index(PlaceKind.HOME_VISIT))
    type_into(ui.place, "Rumah klien")
    type_into(ui.othersPresent, "Ibu klien")
    type_into(ui.title, "Kunjungan")
    type_into(ui.aim, "Meninjau rencana")
    type_into(ui.process, "Berbincang")
    type_into(ui.result, "Berjalan")
    type_into(ui.agreement, "Bertemu lagi")
    ui.inTwoWeeksButton.click()
    ui.addObstacleButton.click()
    type_into(screen.form.obstacles.rows()[0].text, "Jalan rusak")
    QTest.mouseClick(ui.saveButton, Qt.MouseButton.LeftButton)
    wait_until_saved(qtbot, screen)
    recorded, session_id, _draft = office.recorded[0]
    assert session_id is None
    assert recorded.kind is SessionKind.INDIVIDUAL
    assert recorded.held_on == date(2026, 12, 12)
    assert (recorded.starts_at, recorded.ends_at) == (time(8), time(9, 30))
    assert (recorded.place_kind, recorded.place) == (PlaceKind.HOME_VISIT, "Rumah klien")
    assert (recorded.village_code, recorded.case_id) == ("35.07.13.2008", CASE)
    assert recorded.attendances == ((SITI, AttendanceState.PRESENT),)
    assert (recorded.title, recorded.others_present) == ("Kunjungan", "Ibu klien")
    assert (recorded.aim, recorded.process) == ("Meninjau rencana", "Berbincang")
    assert (recorded.result, recorded.agreement) == ("Berjalan", "Bertemu lagi")
    assert recorded.follow_up_on == date(2026, 12, 26)
    assert recorded.obstacles == ((ObstacleKind.TRANSPORT, "Jalan rusak"),)
    assert given.opened.said()
    assert (screen.isVisible(), ui.columns.isEnabled(), ui.saveButton.isEnabled()) == (True,) * 3


def test_a_draft_is_kept_after_a_pause_and_offered_again(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI))
    type_into(screen.form.ui.process, "Ibu bercerita tentang anaknya")
    qtbot.waitUntil(lambda: "draft" in screen.form.ui.keptLabel.text(), timeout=3 * PAUSE_MS)
    (kept,) = office.drafts.values()
    assert "Siti Aminah" in kept.title
    assert screen.form.ui.discardButton.isVisible()
    again = opened(lambda other: other.open_draft(kept.id))
    assert again.form.state() == screen.form.state()
    assert again.form.ui.discardButton.isVisible()


def test_a_draft_is_kept_while_the_typing_goes_on(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new())

    def kept_while_typing() -> bool:
        type_into(screen.form.ui.process, "kata ")
        return bool(office.drafts)

    qtbot.waitUntil(kept_while_typing, timeout=2 * LONGEST_MS)


def test_looking_at_a_note_makes_no_draft(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    screen.form.ui.title.setText("x")
    screen.form.ui.title.setText("")
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    assert not office.drafts


def test_leaving_keeps_the_draft_first(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    type_into(screen.form.ui.aim, "Belum selesai")
    with qtbot.waitSignal(screen.left):
        assert screen.go_back()
    (kept,) = office.drafts.values()
    assert from_json(kept.content).aim == "Belum selesai"
    assert given.opened.said()


def test_hiding_the_page_keeps_the_draft_at_once(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    type_into(screen.form.ui.aim, "Terputus")
    screen.hide()
    qtbot.waitUntil(lambda: bool(office.drafts), timeout=PAUSE_MS // 2)


def test_another_note_does_not_swallow_the_one_being_typed(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    type_into(screen.form.ui.aim, "Yang pertama")
    screen.begin(NoteStart(client_id=BUDI))
    qtbot.waitUntil(lambda: bool(screen.form.people.attendance.people()))
    type_into(screen.form.ui.aim, "Yang kedua")
    screen.keep_now()
    qtbot.waitUntil(lambda: len(office.drafts) == 2)
    aims = {from_json(draft.content).aim for draft in office.drafts.values()}
    assert aims == {"Yang pertama", "Yang kedua"}


def test_saving_ends_the_draft_even_when_it_was_only_just_begun(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI))
    type_into(screen.form.ui.aim, "Tujuan")
    screen.keep_now()
    screen.save()
    wait_until_saved(qtbot, screen)
    assert office.recorded[0][2] is not None
    assert not office.drafts
    screen.hide()
    QTest.qWait(0)
    assert not office.drafts


def test_a_draft_that_cannot_be_kept_is_said_in_the_note_and_tried_again(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    office.draft_error = DiskFull()
    type_into(screen.form.ui.aim, "Penting")
    screen.keep_now()
    qtbot.waitUntil(screen.form.ui.strip.isVisible)
    assert screen.form.ui.strip.property("look") == "danger"
    assert not given.messages.failures
    office.draft_error = None
    type_into(screen.form.ui.aim, " sekali")
    screen.keep_now()
    qtbot.waitUntil(lambda: not screen.form.ui.strip.isVisible())
    (kept,) = office.drafts.values()
    assert from_json(kept.content).aim == "Penting sekali"


def test_leaving_asks_when_the_draft_cannot_be_kept(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    office.draft_error = DiskFull()
    type_into(screen.form.ui.aim, "Penting")
    given.messages.answer = False
    screen.go_back()
    qtbot.waitUntil(lambda: len(given.messages.asked) == 1)
    assert screen.form.state().aim == "Penting"
    assert screen.form.ui.columns.isEnabled()
    given.messages.answer = True
    with qtbot.waitSignal(screen.left):
        screen.go_back()


def test_discarding_asks_and_then_throws_the_draft_away(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    type_into(screen.form.ui.aim, "Salah orang")
    screen.keep_now()
    qtbot.waitUntil(screen.form.ui.discardButton.isVisible)
    given.messages.answer = False
    screen.form.ui.discardButton.click()
    assert office.drafts
    given.messages.answer = True
    with qtbot.waitSignal(screen.left):
        screen.form.ui.discardButton.click()
    assert not office.drafts


def test_a_correction_records_the_same_note(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    screen.form.ui.result.setPlainText("Diperbaiki")
    screen.save()
    wait_until_saved(qtbot, screen)
    recorded, session_id, _draft = office.recorded[0]
    assert (recorded.result, session_id) == ("Diperbaiki", SAVED)


def test_an_unsaved_correction_is_gone_on_with_and_can_be_thrown_away(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    screen.form.ui.result.setPlainText("Setengah jadi")
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    again = opened(lambda note: note.open_session(SAVED))
    assert again.form.state().result == "Setengah jadi"
    assert again.form.ui.strip.isVisible()
    again.form.ui.discardButton.click()
    qtbot.waitUntil(lambda: again.form.state().result == "Rencana berjalan")
    assert not office.drafts


def test_a_note_of_a_signed_month_is_only_read(opened: Open, office: OfficeOfNotes) -> None:
    makings = LockMakings(date(2026, 12, 10), 0, MonthState.SIGNED, date(2026, 12, 12))
    office.saved[SAVED] = saved_note(makings=makings, photos=())
    screen = opened(lambda note: note.open_session(SAVED))
    ui = screen.form.ui
    assert ui.strip.isVisible()
    assert "12 Desember 2026" in ui.stripLabel.text()
    assert "report of Desember 2026 is signed" in ui.stripLabel.text()
    assert not ui.saveButton.isVisible()
    assert ui.process.isReadOnly()
    before = screen.form.state()
    type_into(ui.process, "tidak boleh")
    type_into(ui.title, "tidak boleh")
    type_into(screen.form.people.attendance, "A")
    screen.save()
    assert screen.form.state() == before
    assert not office.recorded


def test_a_new_note_in_a_signed_month_says_it_is_a_late_entry(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    office.signed = {Month(2026, 11)}
    screen = opened(new(client_id=SITI))
    assert not screen.form.ui.strip.isVisible()
    screen.form.ui.heldOn.set_value(date(2026, 11, 20))
    qtbot.waitUntil(screen.form.ui.strip.isVisible)
    assert "November 2026" in screen.form.ui.stripLabel.text()
    screen.form.ui.heldOn.set_value(date(2026, 12, 1))
    assert not screen.form.ui.strip.isVisible()
    screen.form.ui.heldOn.set_value(date(2026, 11, 20))
    screen.form.ui.aim.setPlainText("Tujuan")
    screen.save()
    wait_until_saved(qtbot, screen)
    assert office.recorded[0][0].held_on == date(2026, 11, 20)


def test_a_group_brings_its_members_and_letters_mark_them(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(kind=SessionKind.GROUP))
    ui, sheet = screen.form.ui, screen.form.people.attendance
    assert ui.group.hasFocus()
    ui.group.setCurrentIndex(1)
    assert [person.client_id for person in sheet.people()] == [SITI, BUDI]
    sheet.setFocus()
    sheet.selectRow(0)
    type_into(sheet, "sa")
    assert [person.state for person in sheet.people()] == [
        AttendanceState.ILL,
        AttendanceState.ABSENT,
    ]
    QTest.keyClick(sheet, Qt.Key.Key_Up)
    type_into(sheet, "H")
    ui.picker.add(YANTI, "Yanti Lestari")
    ui.walkIns.setValue(4)
    ui.aim.setPlainText("Pertemuan bulanan")
    screen.save()
    wait_until_saved(qtbot, screen)
    recorded = office.recorded[0][0]
    assert (recorded.kind, recorded.group_id) == (SessionKind.GROUP, MEKAR)
    assert recorded.attendances == (
        (SITI, AttendanceState.PRESENT),
        (BUDI, AttendanceState.ABSENT),
    )
    assert recorded.came_besides == (YANTI,), "whoever is no member came unexpected"
    assert (recorded.walk_ins, recorded.village_code) == (5, "35.07.13.2007")


def test_walk_ins_of_a_saved_meeting_are_not_counted_twice(
    opened: Open, office: OfficeOfNotes
) -> None:
    people = (
        AttendanceLine(SITI, NAMES[SITI], AttendanceState.ABSENT),
        AttendanceLine(YANTI, NAMES[YANTI], AttendanceState.PRESENT, expected=False),
    )
    office.saved[SAVED] = saved_note(
        kind=SessionKind.GROUP,
        type_code="group",
        group_id=MEKAR,
        attendances=people,
        walk_ins=5,
        photos=(),
    )
    screen = opened(lambda note: note.open_session(SAVED))
    sheet, state = screen.form.people.attendance, screen.form.state()
    assert (state.walk_ins, to_new_session(state, TODAY, ()).walk_ins) == (4, 5)
    assert screen.form.ui.presentLabel.text() == "0 of 1 present · 1 not on the list"
    sheet.selectRow(1)
    type_into(sheet, "A")
    assert sheet.people()[1].state is AttendanceState.PRESENT, "a walk-in was there"


def test_changing_the_kind_by_mistake_costs_no_mark_and_no_guest(opened: Open) -> None:
    screen = opened(new(group_id=MEKAR))
    screen.form.ui.picker.add(YANTI, "Yanti Lestari")
    screen.form.people.attendance.selectRow(1)
    type_into(screen.form.people.attendance, "S")
    choose_type(screen, "other")
    assert [person.client_id for person in screen.form.state().people] == [YANTI]
    choose_type(screen, "group")
    people = {person.client_id: person.state for person in screen.form.state().people}
    assert list(people) == [SITI, BUDI, YANTI]
    assert people[BUDI] is AttendanceState.ILL


def test_other_work_asks_for_a_title_and_no_aim(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(kind=SessionKind.OTHER))
    assert screen.form.ui.title.hasFocus()
    screen.save()
    qtbot.waitUntil(lambda: len(screen.form.errors.sentences) == 1)
    type_into(screen.form.ui.title, "Rapat koordinasi")
    screen.form.ui.walkIns.setValue(25)
    screen.save()
    wait_until_saved(qtbot, screen)
    recorded = office.recorded[0][0]
    assert (recorded.title, recorded.walk_ins) == ("Rapat koordinasi", 25)


def test_photos_go_into_the_draft_once_and_into_the_note(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI))
    screen.form.ui.photos.set_photos((PhotoSheet(picture(10), ""), PhotoSheet(picture(99), "")))
    screen.keep_now()
    qtbot.waitUntil(lambda: office.photo_saves == 1)
    qtbot.waitUntil(screen.form.ui.discardButton.isVisible)
    first, second = screen.form.photos()
    screen.form.ui.photos.set_photos((first, PhotoSheet(second.picture, "Rumah klien")))
    screen.form.ui.aim.setPlainText("Tujuan")
    screen.keep_now()
    (kept,) = office.drafts
    qtbot.waitUntil(lambda: "Rumah klien" in office.drafts[kept].content)
    assert office.photo_saves == 1
    again = opened(lambda other: other.open_draft(kept))
    assert [photo.caption for photo in again.form.photos()] == ["", "Rumah klien"]
    again.save()
    wait_until_saved(qtbot, again)
    photos = office.recorded[0][0].photos
    assert [(p.picture, p.caption) for p in photos] == [
        (picture(10), ""),
        (picture(99), "Rumah klien"),
    ]


def test_a_draft_that_is_gone_is_said_and_the_page_left(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(new())
    with qtbot.waitSignal(screen.left):
        screen.open_draft(404)
    assert len(given.messages.failures) == 1


def test_a_correction_whose_note_is_gone_becomes_a_new_note(
    opened: Open, office: OfficeOfNotes
) -> None:
    content = to_json(NoteState(aim="Yatim", session_id=404))
    office.drafts[5] = DraftLine(5, "Yatim", MORNING, content)
    screen = opened(lambda note: note.open_draft(5))
    assert (screen.form.state().aim, screen.form.state().session_id) == ("Yatim", None)


def test_the_wheel_over_a_list_scrolls_the_page_and_changes_nothing(opened: Open) -> None:
    screen = opened(new())
    box = screen.form.ui.placeKind
    box.setFocus()
    before = box.currentIndex()
    QTest.wheelEvent(
        screen.window().windowHandle(), box.mapTo(screen, box.rect().center()), QPoint(0, -120)
    )
    assert box.currentIndex() == before


@pytest.mark.parametrize("pixels", range(12, 21))
def test_text_fields_grow_and_count_their_words(
    qtbot: QtBot, opened: Open, qapp: QApplication, pixels: int
) -> None:
    screen = opened(new(client_id=SITI))
    font = qapp.font()
    font.setPixelSize(pixels)
    screen.form.ui.process.setFont(font)
    low = screen.form.ui.process.height()
    screen.form.ui.process.setPlainText("satu dua tiga\n" * 20)
    qtbot.waitUntil(lambda: screen.form.ui.process.height() > 3 * low)
    assert screen.form.ui.process.verticalScrollBar().maximum() == 0
    assert screen.form.ui.wordsLabel.text().startswith("60 ")


@pytest.mark.parametrize("width", [1166, 1720])
def test_no_column_has_to_be_scrolled_sideways(opened: Open, width: int) -> None:
    screen = opened(new(group_id=MEKAR))
    screen.resize(width, 728)
    for page in (screen.form.ui.leftPage, screen.form.ui.rightPage):
        inside = page.widget()
        assert inside is not None
        assert inside.minimumSizeHint().width() <= page.viewport().width()


def test_keys_reach_every_field_in_the_order_of_the_page(qtbot: QtBot, opened: Open) -> None:
    screen = opened(new(group_id=MEKAR))
    ui = screen.form.ui
    ui.addObstacleButton.click()
    ui.addObstacleButton.click()
    first, second = screen.form.obstacles.rows()
    qtbot.waitUntil(second.text.isVisible)
    assert second.text.hasFocus()
    line_of(ui.picker).setFocus()
    for expected in (
        screen.form.people.attendance,
        ui.allPresentButton,
        ui.walkIns,
        ui.othersPresent,
        ui.addObstacleButton,
        *(first.kind, first.text, first.remove),
        *(second.kind, second.text, second.remove),
        *(ui.title, ui.technique, ui.aim, ui.process),
        *(ui.interpretation, ui.result, ui.agreement),
        *(line_of(ui.followUpOn), ui.inAWeekButton, ui.inTwoWeeksButton, ui.inFourWeeksButton),
    ):
        focused = screen.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence("Tab"))
        assert screen.focusWidget() is expected


def test_what_was_planned_goes_with_the_note_and_its_draft(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI, appointment_id=12))
    type_into(screen.form.ui.aim, "Seperti direncanakan")
    screen.keep_now()
    qtbot.waitUntil(lambda: bool(office.drafts))
    (draft,) = office.drafts.values()
    assert from_json(draft.content).appointment_id == 12
    screen.save()
    wait_until_saved(qtbot, screen)
    assert office.recorded[0][0].appointment_id == 12


def test_a_span_of_time_typed_as_the_beginning_fills_the_end(opened: Open) -> None:
    screen = opened(new(client_id=SITI))
    type_into(line_of(screen.form.ui.startsAt), "8-10.30")
    state = screen.form.state()
    assert (state.starts_at, state.ends_at) == (time(8), time(10, 30))


def test_now_is_a_time_of_the_office(opened: Open) -> None:
    screen = opened(new(client_id=SITI))
    type_into(line_of(screen.form.ui.endsAt), "sekarang")
    now = screen.form.state().ends_at
    assert now is not None
    assert (now.second, now.tzinfo) == (0, None)


def test_the_form_shows_what_the_type_asks_and_keeps_what_is_typed_in_the_rest(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(new(client_id=SITI))
    ui, fields = screen.form.ui, screen.form.kind_fields.form
    type_into(ui.aim, "Meninjau rencana")
    assert not fields.phasePart.isVisible()
    choose_type(screen, "aid_accompaniment")
    assert fields.phasePart.isVisible()
    assert fields.programmePart.isVisible()
    assert ui.leftOutLabel.isHidden()
    assert fields.programme.count() == 2, "one that has ended is offered"
    type_into(fields.programme, "PKH")
    choose_type(screen, "data_collection")
    assert not ui.aim.isVisible()
    assert "Tujuan" in ui.leftOutLabel.text()
    assert "Program bantuan" in ui.leftOutLabel.text()
    kept = from_json(to_json(screen.form.state()))
    assert (kept.type_code, kept.aim, kept.programme_code) == (
        "data_collection",
        "Meninjau rencana",
        "PKH",
    )
    choose_type(screen, "aid_accompaniment")
    assert ui.aim.toPlainText() == "Meninjau rencana"
    assert fields.programme.currentText() == "PKH · Program Keluarga Harapan"
    screen.save()
    qtbot.waitUntil(lambda: len(screen.form.errors.sentences) == 1)
    fields.phase.setCurrentIndex(1)
    fields.women.setValue(3)
    screen.save()
    wait_until_saved(qtbot, screen)
    recorded = office.recorded[0][0]
    assert (recorded.type_code, recorded.phase) == ("aid_accompaniment", AidPhase.DURING)
    assert (recorded.programme_code, recorded.programme) == ("PKH", "Program Keluarga Harapan")
    assert recorded.audience_women is None


def test_a_programme_written_before_there_was_a_list_stays_as_it_was_written(
    opened: Open, office: OfficeOfNotes
) -> None:
    office.saved[SAVED] = saved_note(
        kind=SessionKind.OTHER, type_code="aid_accompaniment", programme="Bedah rumah", photos=()
    )
    screen = opened(lambda note: note.open_session(SAVED))
    box = screen.form.kind_fields.form.programme
    assert box.currentText() == "Bedah rumah (as written before)"
    state = screen.form.state()
    assert (state.programme, state.programme_code) == ("Bedah rumah", "")
    box.setCurrentText("PKH · Program Keluarga Harapan")
    screen.form.ui.heldOn.set_value(date(2015, 1, 5))
    assert screen.form.state().programme_code == "PKH", "another day lost what was chosen"


def test_a_programme_chosen_keeps_the_name_that_it_had_then(
    opened: Open, office: OfficeOfNotes
) -> None:
    office.saved[SAVED] = saved_note(
        kind=SessionKind.OTHER,
        type_code="aid_accompaniment",
        programme="PKH Plus",
        programme_code="PKH",
        photos=(),
    )
    screen = opened(lambda note: note.open_session(SAVED))
    assert screen.form.state().programme == "PKH Plus"


def test_an_audience_is_counted_by_sex(qtbot: QtBot, opened: Open, office: OfficeOfNotes) -> None:
    screen = opened(new(kind=SessionKind.OTHER, type_code="outreach"))
    assert screen.form.ui.titleLabel.text().endswith("*")
    type_into(screen.form.ui.title, "Bahaya narkoba")
    screen.form.kind_fields.form.men.setValue(12)
    screen.form.kind_fields.form.women.setValue(0)
    screen.save()
    wait_until_saved(qtbot, screen)
    recorded = office.recorded[0][0]
    assert (recorded.audience_men, recorded.audience_women) == (12, 0)
    assert recorded.attendances == ()


def test_a_saved_note_shows_what_it_holds_even_if_its_type_no_longer_asks(
    opened: Open, office: OfficeOfNotes
) -> None:
    office.saved[SAVED] = saved_note(photos=(), type_code="individual", partners="Puskesmas")
    screen = opened(lambda note: note.open_session(SAVED))
    assert screen.form.kind_fields.form.partnersPart.isVisible()
    choose_type(screen, "home_visit")
    assert not screen.form.kind_fields.form.partnersPart.isVisible()
    assert "Mitra" in screen.form.ui.leftOutLabel.text()


def test_the_types_offered_are_those_of_the_day(opened: Open, office: OfficeOfNotes) -> None:
    office.types = tuple(
        replace(each, since=date(2026, 12, 1)) if each.code == "outreach" else each
        for each in office.types
    )
    screen = opened(new())
    box = screen.form.ui.typeBox
    assert box.findData("outreach") >= 0
    screen.form.ui.heldOn.set_text("30/11/2026")
    assert box.findData("outreach") < 0
    assert box.currentData() == "individual"
