# SPDX-License-Identifier: MIT
"""What a note answers, and what can be done with a follow-up where it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import BUDI, SAVED, SITI, OfficeOfNotes, wait_until_saved
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.follow_ups import FollowUpKey, FollowUpStepKind
from tksk_desktop.domain.sessions import AttendanceState, SessionKind
from tksk_desktop.gui.sessions.note_draft import NoteState, from_json, to_json
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.widgets.follow_up_dialogs import CloseFollowUpDialog, MoveFollowUpDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.follow_ups.readings import (
    FollowUpSheet,
    FollowUpStepLine,
    OfferedFollowUp,
)
from tksk_desktop.usecases.readings import AttendanceLine

Open = Callable[[Callable[[NoteScreen], None]], NoteScreen]
PUSKESMAS = OfferedFollowUp(5, date(2026, 11, 28), date(2026, 12, 12), "Ke puskesmas")
SCHOOL = OfferedFollowUp(6, date(2026, 12, 13), date(2026, 12, 20), "Ke sekolah")


@pytest.fixture
def office() -> OfficeOfNotes:
    """Siti has two open follow-ups."""
    office = OfficeOfNotes()
    office.offers[SITI] = (PUSKESMAS, SCHOOL)
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


def settle(qtbot: QtBot, given: Bench) -> None:
    """Wait until all that was asked of the database thread is answered."""
    answers: list[None] = []
    given.bench.work.run(lambda: None, answers.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(answers))


def with_siti(screen: NoteScreen) -> None:
    screen.begin(NoteStart(client_id=SITI, aim="Menengok"))


def boxes(screen: NoteScreen) -> list[QCheckBox]:
    """Return the marks that are shown."""
    found = screen.form.answered.findChildren(QCheckBox)
    return [box for box in found if not box.isHidden()]


def test_a_new_note_answers_what_is_open_unless_the_mark_is_taken(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(with_siti)
    first, second = boxes(screen)
    assert "12 Desember 2026" in first.text()
    assert [first.isChecked(), second.isChecked()] == [True, True]
    second.click()
    screen.save()
    wait_until_saved(qtbot, screen)
    ((recorded, _session, _draft),) = office.recorded
    assert recorded.answers == (PUSKESMAS.key,)


def test_nothing_is_asked_where_nothing_is_open(opened: Open) -> None:
    screen = opened(lambda note: note.begin(NoteStart(client_id=BUDI)))
    assert not screen.form.answered.isVisible()
    assert screen.form.state().answers is None


def test_what_was_agreed_later_is_not_answered(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(with_siti)
    screen.form.ui.heldOn.set_value(date(2026, 12, 1))
    assert len(boxes(screen)) == 1
    assert screen.form.state().answers == (PUSKESMAS.key,)


def test_a_draft_remembers_which_marks_were_taken(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(with_siti)
    boxes(screen)[0].click()
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    ((draft_id, draft),) = office.drafts.items()
    assert from_json(draft.content).declined == (PUSKESMAS.key,)
    again = opened(lambda note: note.open_draft(draft_id))
    assert [box.isChecked() for box in boxes(again)] == [False, True]


def test_only_looking_at_what_is_offered_makes_no_draft(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(with_siti)
    screen.form.ui.title.setText("x")
    screen.form.ui.title.setText("")
    with qtbot.waitSignal(screen.left):
        screen.go_back()
    assert not office.drafts


def test_a_saved_note_keeps_what_it_answers(opened: Open, office: OfficeOfNotes) -> None:
    office.became[SAVED] = FollowUpSheet(answers=(PUSKESMAS,))
    office.offers[SITI] = (SCHOOL,)
    screen = opened(lambda note: note.open_session(SAVED))
    assert screen.form.state().answers == (PUSKESMAS.key,)


def test_a_locked_note_only_shows_what_it_answers(opened: Open, office: OfficeOfNotes) -> None:
    office.became[SAVED] = FollowUpSheet(answers=(PUSKESMAS,))
    screen = opened(lambda note: note.open_session(SAVED))
    assert screen.form.answered.form.hintLabel.isVisible()
    screen.form.set_read_only(True)
    assert [box.isEnabled() for box in boxes(screen)][:1] == [False]
    assert not screen.form.answered.form.hintLabel.isVisible()


def test_whoever_was_away_answers_nothing(opened: Open, office: OfficeOfNotes) -> None:
    away = (AttendanceLine(SITI, "Siti Aminah", AttendanceState.ABSENT),)
    state = NoteState(SessionKind.FAMILY, date(2026, 12, 14), people=away)
    office.keep_draft(None, title="Keluarga", content=to_json(state))
    (draft_id,) = office.drafts
    screen = opened(lambda note: note.open_draft(draft_id))
    assert not boxes(screen)


def test_a_follow_up_is_closed_from_its_note_and_taken_back(
    qtbot: QtBot, opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    state = screen.form.follow_up
    assert state.form.stateLabel.text() == "Still open."
    state.form.closeButton.click()
    dialog = screen.findChild(CloseFollowUpDialog)
    assert isinstance(dialog, CloseFollowUpDialog)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    closed = FollowUpStepLine(
        FollowUpStepKind.CLOSED, date(2026, 12, 14), "Sudah ditangani", None, None
    )
    office.became[SAVED] = FollowUpSheet((closed,))
    dialog.form.reasonEdit.setPlainText("Sudah ditangani")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    qtbot.waitUntil(lambda: "Sudah ditangani" in state.form.stateLabel.text())
    assert office.settled == [("close", FollowUpKey(SAVED), "Sudah ditangani")]
    assert not state.form.closeButton.isVisible()
    state.form.backButton.click()
    qtbot.waitUntil(lambda: state.form.stateLabel.text() == "Still open.")


def test_a_follow_up_is_moved_from_its_note(
    qtbot: QtBot, opened: Open, office: OfficeOfNotes
) -> None:
    screen = opened(lambda note: note.open_session(SAVED))
    screen.form.follow_up.form.moveButton.click()
    dialog = screen.findChild(MoveFollowUpDialog)
    assert isinstance(dialog, MoveFollowUpDialog)
    dialog.save()
    assert dialog.sentences
    dialog.form.dayField.set_value(date(2026, 12, 30))
    dialog.form.reasonEdit.setPlainText("Klien pergi")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert office.settled == [("move", FollowUpKey(SAVED), date(2026, 12, 30), "Klien pergi")]


def test_the_session_that_answers_is_one_press_away(
    opened: Open, given: Bench, office: OfficeOfNotes
) -> None:
    answered = FollowUpStepLine(FollowUpStepKind.ANSWERED, date(2026, 12, 12), "", None, 77)
    office.became[SAVED] = FollowUpSheet((answered,))
    screen = opened(lambda note: note.open_session(SAVED))
    assert not screen.form.follow_up.form.backButton.isVisible()
    screen.form.follow_up.form.answerButton.click()
    assert given.opened.doors == [("session", 77)]
