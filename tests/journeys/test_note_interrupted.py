# SPDX-License-Identifier: MIT
"""A note that is interrupted: another page, the lock, the closed window; no word is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from tests.journeys.conftest import Running, StartProgram, load_cheaply
from tksk_desktop.domain.sessions import AttendanceState
from tksk_desktop.gui.sessions.note_draft import from_json
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.start.lock_screen import LockScreen
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.readings import DraftLine, SessionFilter

PASSWORD = "hujan di kepanjen"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with an office and one client, locked."""
    place = tmp_path / "data"
    acts = load_cheaply(place)
    acts.store.create(PASSWORD)
    acts.office.set_up(sample_office(), acts.office.villages_of("35.07.13"), ())
    acts.clients.register(NewClient("Sulastri", "35.07.13.2008"))
    acts.store.lock()
    return place


def unlock(running: Running) -> None:
    """Give the password."""
    lock = running.front(LockScreen)
    QTest.keyClicks(lock.form.secretEdit, PASSWORD)
    lock.form.openButton.click()
    running.area()


def begin_note(running: Running) -> NoteScreen:
    """Begin a note from anywhere and wait for the form."""
    area = running.area()
    area.activateWindow()
    running.wait(running.window.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(area, Qt.Key.Key_N, modifiers)
    running.wait(area.note.form.ui.columns.isEnabled)
    return area.note


def drafts_in(folder: Path) -> tuple[DraftLine, ...]:
    """Read the drafts from the closed file with nothing but the password."""
    acts = load_cheaply(folder)
    acts.store.unlock(PASSWORD)
    drafts = acts.sessions.drafts()
    acts.store.lock()
    return drafts


def test_a_word_typed_right_before_the_window_closes_is_kept(
    start_program: StartProgram, folder: Path
) -> None:
    running = start_program(folder)
    unlock(running)
    note = begin_note(running)
    QTest.keyClicks(note.form.ui.process, "kata terakhir")
    running.window.close()
    (draft,) = drafts_in(folder)
    assert from_json(draft.content).process == "kata terakhir"


def test_a_word_typed_right_before_the_lock_is_kept_and_offered(
    start_program: StartProgram, folder: Path
) -> None:
    running = start_program(folder)
    unlock(running)
    note = begin_note(running)
    QTest.keyClicks(note.form.ui.process, "kata terakhir")
    QTest.keyClick(running.area(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock(running)
    area = running.area()
    area.go_to(area.activities)
    card = area.journal.form.draftsCard
    running.wait(card.isVisible)
    card.findChildren(QPushButton)[0].click()
    running.wait(area.note.form.ui.columns.isEnabled)
    assert area.note.form.state().process == "kata terakhir"


def test_turning_to_another_page_keeps_the_note_and_esc_closes_the_finds_first(
    start_program: StartProgram, folder: Path
) -> None:
    running = start_program(folder)
    unlock(running)
    area, note = running.area(), begin_note(running)
    finds = note.form.ui.picker.findChildren(QListWidget)[0]
    search = note.form.ui.picker.focusProxy()
    assert search is not None
    QTest.keyClicks(search, "sulas")
    running.wait(finds.isVisible)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not finds.isVisible()
    assert note.isVisible()
    QTest.keyClicks(note.form.ui.aim, "Menengok")
    QTest.keyClick(area, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    running.wait(area.journal.form.draftsCard.isVisible)
    assert area.journal.isVisible()


def test_a_note_is_written_with_the_keyboard_alone(
    start_program: StartProgram, folder: Path
) -> None:
    running = start_program(folder)
    unlock(running)
    area, note = running.area(), begin_note(running)
    search = note.form.ui.picker.focusProxy()
    assert search is not None
    running.wait(search.hasFocus)
    QTest.keyClicks(search, "sulas")
    running.wait(note.form.ui.picker.findChildren(QListWidget)[0].isVisible)
    QTest.keyClick(search, Qt.Key.Key_Return)
    running.wait(lambda: note.form.state().village_code == "35.07.13.2008")
    note.form.ui.aim.setFocus()
    QTest.keyClicks(note.form.ui.aim, "Menengok")
    QTest.keyClick(note.form.ui.aim, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    running.wait(lambda: note.form.ui.keptLabel.text().startswith("Saved"))
    assert note.isVisible()
    (line,) = area.bench.acts.sessions.lines(SessionFilter())
    sheet = area.bench.acts.sessions.sheet(line.id)
    assert [(a.client_name, a.state) for a in sheet.attendances] == [
        ("Sulastri", AttendanceState.PRESENT)
    ]
    assert (sheet.aim, sheet.village_code) == ("Menengok", "35.07.13.2008")
    assert not area.bench.acts.sessions.drafts()
