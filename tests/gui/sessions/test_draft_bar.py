# SPDX-License-Identifier: MIT
"""Several notes begun at once: a tab each, switching loses nothing, none overwrites another."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import BUDI, SITI, OfficeOfNotes, wait_until_saved
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.gui.sessions.draft_bar import LETTERS, DraftBar
from tksk_desktop.gui.sessions.note_draft import from_json
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.changes import Changes, Kind


@pytest.fixture
def office() -> OfficeOfNotes:
    """Return the office in memory."""
    return OfficeOfNotes()


@pytest.fixture
def given(make_bench: MakeBench, office: OfficeOfNotes) -> Bench:
    """Return the workbench over the office."""
    return make_bench(**office.acts())


@pytest.fixture
def screen(qtbot: QtBot, given: Bench) -> NoteScreen:
    """Return the page with two notes begun, Siti's and Budi's; Budi's is at hand."""
    made = NoteScreen(given.bench)
    qtbot.addWidget(made)
    made.resize(1166, 728)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    for client_id, aim in ((SITI, "Menengok Siti"), (BUDI, "Menengok Budi")):
        made.begin(NoteStart(client_id=client_id))
        wait_for(qtbot, made, client_id)
        QTest.keyClicks(made.form.ui.aim, aim)
    made.keep_now()
    qtbot.waitUntil(lambda: made.form.ui.draftBar.tabData(1) is not None)
    qtbot.waitUntil(lambda: "Menengok Budi" in made.form.ui.draftBar.tabToolTip(1))
    return made


def wait_for(qtbot: QtBot, screen: NoteScreen, client_id: int | None) -> None:
    """Wait until the note of somebody is at hand."""

    def is_there() -> bool:
        if not screen.form.ui.columns.isEnabled():
            return False
        people = [person.client_id for person in screen.form.state().people]
        return people == ([] if client_id is None else [client_id])

    qtbot.waitUntil(is_there)


def tabs(screen: NoteScreen) -> list[str]:
    """Return what stands in the tabs."""
    bar: DraftBar = screen.form.ui.draftBar
    return [bar.tabText(place) for place in range(bar.count())] if bar.isVisible() else []


def aims(office: OfficeOfNotes) -> list[str]:
    """Return the aims of all drafts."""
    return sorted(from_json(draft.content).aim for draft in office.drafts.values())


def test_each_note_begun_has_a_tab_with_who_when_and_first_words(screen: NoteScreen) -> None:
    assert [text[:27] for text in tabs(screen)] == [
        "Siti Aminah · 14-12-2026 · ",
        "Budi Santoso · 14-12-2026 ·",
    ]
    assert screen.form.ui.draftBar.currentIndex() == 1
    assert "Menengok Budi" in screen.form.ui.draftBar.tabToolTip(1)
    assert all(len(text) <= LETTERS for text in tabs(screen))


def test_a_tab_is_turned_to_and_nothing_typed_is_lost(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    bar = screen.form.ui.draftBar
    QTest.keyClicks(screen.form.ui.aim, " dan ibunya")
    where = bar.tabRect(0).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=where)
    wait_for(qtbot, screen, SITI)
    assert screen.form.state().aim == "Menengok Siti"
    assert aims(office) == ["Menengok Budi dan ibunya", "Menengok Siti"]
    screen.form.ui.aim.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(screen.form.ui.aim, " lagi")
    QTest.keyClick(screen, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, screen, BUDI)
    assert screen.form.state().aim == "Menengok Budi dan ibunya"
    assert aims(office) == ["Menengok Budi dan ibunya", "Menengok Siti lagi"]
    assert bar.currentIndex() == 1


def test_the_keys_go_round_from_any_field(qtbot: QtBot, screen: NoteScreen) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for client_id in (SITI, BUDI, SITI):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab, both)
        wait_for(qtbot, screen, client_id)


def test_a_new_note_has_a_tab_of_its_own_and_overwrites_no_draft(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    screen.start_new()
    wait_for(qtbot, screen, None)
    qtbot.waitUntil(lambda: len(tabs(screen)) == 3)
    assert tabs(screen)[2] == "New note"
    QTest.keyClicks(screen.form.ui.process, "Rapat")
    screen.keep_now()
    qtbot.waitUntil(lambda: len(office.drafts) == 3)
    assert aims(office) == ["", "Menengok Budi", "Menengok Siti"]


def test_a_saved_note_has_no_draft_any_more_but_stays_at_hand(
    qtbot: QtBot, screen: NoteScreen, office: OfficeOfNotes
) -> None:
    screen.save()
    wait_until_saved(qtbot, screen)
    assert aims(office) == ["Menengok Siti"]
    qtbot.waitUntil(lambda: screen.form.ui.draftBar.tabData(1) is None)
    qtbot.waitUntil(lambda: tabs(screen)[1].startswith("Budi Santoso"))
    QTest.keyClick(screen, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, screen, SITI)
    qtbot.waitUntil(lambda: not tabs(screen))


def test_a_draft_that_is_veiled_meanwhile_leaves_the_tabs(
    qtbot: QtBot, screen: NoteScreen, given: Bench, office: OfficeOfNotes
) -> None:
    siti = next(id_ for id_, draft in office.drafts.items() if "Siti" in draft.title)
    del office.drafts[siti]
    given.bench.notice.tell(Changes.of(Kind.CLIENTS))
    qtbot.waitUntil(lambda: not tabs(screen))
    assert screen.form.state().aim == "Menengok Budi"


def test_the_wheel_turns_to_no_other_note(screen: NoteScreen) -> None:
    bar = screen.form.ui.draftBar
    where = QPointF(bar.tabRect(1).center())
    wheel = QWheelEvent(
        where,
        QPointF(bar.mapToGlobal(where.toPoint())),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bar, wheel)
    assert bar.currentIndex() == 1


def test_an_ampersand_of_a_title_is_shown(qtbot: QtBot, office: OfficeOfNotes) -> None:
    bar = DraftBar()
    qtbot.addWidget(bar)
    office.keep_draft(None, title="A & B", content="")
    bar.show_drafts(tuple(office.drafts.values()), None, "x" * 60)
    assert bar.tabText(0) == "A && B"
    assert bar.tabText(1) == "x" * (LETTERS - 1) + "…"
