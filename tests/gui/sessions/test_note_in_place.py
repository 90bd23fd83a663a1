# SPDX-License-Identifier: MIT
"""A saved note stays open: it is gone on with, or a new one is begun; no word typed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import (
    BUDI,
    SITI,
    OfficeOfNotes,
    open_case,
    wait_until_saved,
)
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import ConfidentialClosed, DiskFull
from tksk_desktop.gui.sessions.note_draft import from_json
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart

Begin = Callable[[NoteStart], NoteScreen]


@pytest.fixture
def office() -> OfficeOfNotes:
    """Return the office in memory."""
    made = OfficeOfNotes()
    made.cases = (open_case(),)
    return made


@pytest.fixture
def given(make_bench: MakeBench, office: OfficeOfNotes) -> Bench:
    """Return the workbench over the office."""
    return make_bench(**office.acts())


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> NoteScreen:
    """Return a new note of Siti, whose aim is written."""
    made = NoteScreen(given.bench)
    qtbot.addWidget(made)
    made.resize(1166, 728)
    made.show()
    begin(qtbot, made, SITI)
    QTest.keyClicks(made.form.ui.aim, "Menengok")
    return made


def begin(qtbot: QtBot, screen: NoteScreen, client_id: int) -> None:
    """Begin a note of somebody and wait for it."""
    screen.begin(NoteStart(client_id=client_id))
    qtbot.waitUntil(lambda: _people(screen) == [client_id])


def _people(screen: NoteScreen) -> list[int]:
    if not screen.form.ui.columns.isEnabled():
        return []
    return [person.client_id for person in screen.form.state().people]


def test_a_saved_note_is_gone_on_with_where_the_caret_is(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    aim = screen.form.ui.aim
    aim.setFocus()
    QTest.keyClick(aim, Qt.Key.Key_Left)
    screen.save()
    wait_until_saved(qtbot, screen)
    assert aim.hasFocus()
    # What is known of the recorded note is read after it is told as saved.
    qtbot.waitUntil(lambda: "14" in screen.form.ui.pageTitle.text())
    QTest.keyClicks(aim, "i")
    assert aim.toPlainText() == "Menengoik"
    screen.save()
    qtbot.waitUntil(lambda: len(office.recorded) == 2)
    assert [(new.aim, id_) for new, id_, _draft in office.recorded] == [
        ("Menengok", None),
        ("Menengoik", 500),
    ]
    assert screen.isVisible()


def test_what_was_planned_is_answered_once(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    screen.begin(NoteStart(client_id=BUDI, appointment_id=4))
    qtbot.waitUntil(lambda: _people(screen) == [BUDI])
    QTest.keyClicks(screen.form.ui.aim, "Menengok")
    screen.save()
    wait_until_saved(qtbot, screen)
    QTest.keyClicks(screen.form.ui.aim, " lagi")
    screen.save()
    qtbot.waitUntil(lambda: len(office.recorded) == 2)
    assert [new.appointment_id for new, _id, _draft in office.recorded] == [4, None]


def test_leaving_a_saved_note_makes_no_draft(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    screen.save()
    wait_until_saved(qtbot, screen)
    assert not screen.form.ui.discardButton.isVisible()
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    assert not office.drafts


def test_a_new_note_is_begun_after_saving_and_knows_nothing_of_the_former(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    screen.save()
    wait_until_saved(qtbot, screen)
    screen.form.ui.newButton.click()
    qtbot.waitUntil(lambda: not screen.form.state().people)
    qtbot.waitUntil(screen.form.ui.columns.isEnabled)
    assert screen.form.state().aim == ""
    assert screen.form.state().session_id is None
    assert screen.form.ui.keptLabel.text() == ""
    begin(qtbot, screen, BUDI)
    QTest.keyClicks(screen.form.ui.aim, "Lain")
    screen.save()
    qtbot.waitUntil(lambda: len(office.recorded) == 2)
    assert office.recorded[1][1] is None


def test_what_is_typed_while_saving_is_kept_as_a_change_of_the_saved_note(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    office.may_record.clear()
    screen.save()
    QTest.keyClicks(screen.form.ui.aim, " lagi")
    office.may_record.set()
    wait_until_saved(qtbot, screen)
    screen.keep_now()
    qtbot.waitUntil(lambda: bool(office.drafts))
    (draft,) = office.drafts.values()
    state = from_json(draft.content)
    assert (state.aim, state.session_id) == ("Menengok lagi", 500)
    assert office.recorded[0][0].aim == "Menengok"


def test_a_note_asked_for_while_saving_opens_afterwards(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    office.may_record.clear()
    screen.save()
    screen.begin(NoteStart(client_id=BUDI))
    assert screen.form.state().aim == "Menengok"
    office.may_record.set()
    qtbot.waitUntil(lambda: _people(screen) == [BUDI])
    assert len(office.recorded) == 1
    assert not office.drafts


def test_a_refusal_stays_at_its_note_though_another_was_asked_for(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    screen.form.ui.startsAt.set_text("10.00")
    screen.form.ui.endsAt.set_text("9.00")
    office.may_record.clear()
    screen.save()
    screen.begin(NoteStart(client_id=BUDI))
    office.may_record.set()
    qtbot.waitUntil(lambda: bool(screen.form.errors.sentences))
    assert _people(screen) == [SITI]
    screen.form.ui.endsAt.set_text("11.00")
    screen.save()
    wait_until_saved(qtbot, screen)
    assert _people(screen) == [SITI]


def test_another_note_waits_for_a_draft_that_cannot_be_kept(
    qtbot: QtBot, screen: NoteScreen, given: Bench, office: OfficeOfNotes
) -> None:
    office.draft_error = DiskFull()
    given.messages.answer = False
    screen.begin(NoteStart(client_id=BUDI))
    qtbot.waitUntil(lambda: len(given.messages.asked) == 1)
    assert screen.form.ui.columns.isEnabled()
    assert (_people(screen), screen.form.state().aim) == ([SITI], "Menengok")
    given.messages.answer = True
    begin(qtbot, screen, BUDI)


def test_a_saved_note_that_may_not_be_shown_is_left(
    qtbot: QtBot, screen: NoteScreen, given: Bench, office: OfficeOfNotes
) -> None:
    office.sheet_error = ConfidentialClosed()
    with qtbot.waitSignal(screen.left):
        screen.save()
    assert len(office.recorded) == 1
    assert not given.messages.failures
