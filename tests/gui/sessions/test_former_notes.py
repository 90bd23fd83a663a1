# SPDX-License-Identifier: MIT
"""The former notes beside a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import MORNING, SAVED, SITI, saved_note
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import ConfidentialClosed, DiskFull
from tksk_desktop.gui.sessions.former_notes import FormerNotes
from tksk_desktop.usecases.readings import AgreementLine, FormerNote, SessionSheet
from tksk_desktop.usecases.sessions.readings import AddendumLine

OLDER = SAVED - 1
NOTES = {
    SAVED: saved_note(
        process="Ibu <b>Siti</b> bercerita",
        photos=(),
        addenda=(AddendumLine(MORNING, "Kartunya sudah jadi"),),
        agreements=(AgreementLine(4, None, "Bu RT", "Menengok", date(2026, 12, 20)),),
    ),
    OLDER: saved_note(id=OLDER, held_on=date(2026, 11, 3), process="Pertama kali", photos=()),
}


class Read:
    """What the pane asks for: two notes of Siti, none of others."""

    def __init__(self) -> None:
        self.closed = False
        self.failure: Exception | None = None

    def former(self, client_id: int) -> tuple[FormerNote, ...]:
        if client_id != SITI:
            return ()
        return tuple(FormerNote(sheet.id, sheet.held_on) for sheet in NOTES.values())

    def sheet(self, session_id: int) -> SessionSheet:
        if self.closed:
            raise ConfidentialClosed
        if self.failure is not None:
            raise self.failure
        return NOTES[session_id]


@pytest.fixture
def read() -> Read:
    return Read()


@pytest.fixture
def given(make_bench: MakeBench, read: Read) -> Bench:
    return make_bench(sessions={"former": read.former, "sheet": read.sheet})


@pytest.fixture
def pane(qtbot: QtBot, given: Bench) -> FormerNotes:
    pane = FormerNotes(given.bench)
    qtbot.addWidget(pane)
    return pane


def follow(qtbot: QtBot, given: Bench, act: Callable[[], None]) -> None:
    """Do it and wait until both of its readings are answered."""
    act()
    for _ in range(2):
        answers: list[None] = []
        given.bench.work.run(lambda: None, answers.append, lambda _error: None)
        qtbot.waitUntil(partial(bool, answers))


def test_the_newest_note_stands_there_word_for_word(
    qtbot: QtBot, given: Bench, pane: FormerNotes
) -> None:
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    text = pane.form.textLabel.text()
    assert not pane.isHidden()
    assert "Ibu &lt;b&gt;Siti&lt;/b&gt; bercerita" in text
    assert "Kartunya sudah jadi" in text
    assert "Bu RT: Menengok (20-12-2026)" in text
    assert pane.form.whenLabel.text() == "10 Desember 2026 · " + NOTES[SAVED].type_name


def test_the_arrows_lead_to_older_notes_and_back(
    qtbot: QtBot, given: Bench, pane: FormerNotes
) -> None:
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    assert not pane.form.newerButton.isEnabled()
    follow(qtbot, given, pane.form.olderButton.click)
    assert "Pertama kali" in pane.form.textLabel.text()
    assert not pane.form.olderButton.isEnabled()
    follow(qtbot, given, pane.form.newerButton.click)
    assert "bercerita" in pane.form.textLabel.text()


def test_the_note_being_written_is_none_of_the_former(
    qtbot: QtBot, given: Bench, pane: FormerNotes
) -> None:
    follow(qtbot, given, lambda: pane.follow(SITI, SAVED))
    assert "Pertama kali" in pane.form.textLabel.text()
    assert not pane.form.olderButton.isEnabled()


def test_nobody_and_a_person_without_notes_show_nothing(
    qtbot: QtBot, given: Bench, pane: FormerNotes
) -> None:
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    follow(qtbot, given, lambda: pane.follow(2, None))
    assert pane.isHidden()
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    follow(qtbot, given, lambda: pane.follow(None, None))
    assert pane.isHidden()


def test_a_confidential_note_stays_hidden(
    qtbot: QtBot, given: Bench, pane: FormerNotes, read: Read
) -> None:
    read.closed = True
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    assert "confidential" in pane.form.textLabel.text()
    assert "bercerita" not in pane.form.textLabel.text()


def test_a_failure_is_said(qtbot: QtBot, given: Bench, pane: FormerNotes, read: Read) -> None:
    read.failure = DiskFull()
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    assert given.messages.failures == [read.failure]


def test_folding_hides_the_text_and_keeps_the_heading(
    qtbot: QtBot, given: Bench, pane: FormerNotes
) -> None:
    follow(qtbot, given, lambda: pane.follow(SITI, None))
    pane.form.foldButton.click()
    assert pane.form.note.isHidden()
    assert not pane.form.foldButton.isHidden()
    pane.form.foldButton.click()
    assert not pane.form.note.isHidden()
