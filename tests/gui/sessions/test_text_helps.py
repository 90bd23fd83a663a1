# SPDX-License-Identifier: MIT
"""Templates and short words in a note: nothing typed is overwritten, one step takes them back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import SITI, OfficeOfNotes
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.widgets.snippet_dialog import SnippetDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.note_texts.keep_note_texts import NewSnippet
from tksk_desktop.usecases.note_texts.readings import NoteTextLists, SnippetLine, TemplateLine

VISIT = TemplateLine(
    "visit", "Kunjungan", "individual", "Observasi", "Menengok {nama} di {desa}",
    "Keadaan rumah …", "", "", "", active=True, is_shipped=True, is_changed=False,
)  # fmt: skip
FAMILY = VISIT._replace(code="family", name="Mediasi", kind="family")
REFER = SnippetLine("refer", "ruj", "Dirujuk ke … oleh {petugas}.", True, True, False)
Kept = list[tuple[NewSnippet, str | None]]


@pytest.fixture
def kept() -> Kept:
    """What was kept as a snippet."""
    return []


@pytest.fixture
def given(make_bench: MakeBench, kept: Kept) -> Bench:
    """Return the workbench over an office with two templates and a short word."""

    def keep(new: NewSnippet, code: str | None) -> Changes:
        kept.append((new, code))
        return Changes.of(Kind.NOTE_TEXTS)

    acts: dict[str, Any] = dict(OfficeOfNotes().acts())
    lists = NoteTextLists((VISIT, FAMILY), (REFER,))
    acts["note_texts"] = {"lists": lambda: lists, "keep_snippet": keep}
    return make_bench(**acts)


@pytest.fixture
def note(qtbot: QtBot, given: Bench) -> NoteScreen:
    """A new note with Siti, ready to type."""
    screen = NoteScreen(given.bench)
    qtbot.addWidget(screen)
    screen.resize(1166, 728)
    screen.show()
    screen.begin(NoteStart(client_id=SITI))
    qtbot.waitUntil(screen.form.ui.columns.isEnabled)
    done: list[None] = []
    given.bench.work.run(lambda: None, done.append, lambda _error: None)
    qtbot.waitUntil(lambda: bool(done))
    return screen


def press(menu: QMenu, text: str) -> None:
    """Open a menu's content and choose an entry."""
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text().startswith(text)).trigger()


def test_a_template_fills_empty_parts_and_comes_below_typed_ones(note: NoteScreen) -> None:
    ui = note.form.ui
    ui.process.setPlainText("Sudah ditulis.")
    press(note.form.helps.templates, "Kunjungan")
    assert ui.aim.toPlainText() == "Menengok Siti Aminah di Dilem"
    assert ui.process.toPlainText() == "Sudah ditulis.\nKeadaan rumah …"
    assert ui.technique.text() == "Observasi"
    assert ui.process.textCursor().selectedText() == "…"
    assert note.focusWidget() is ui.process


def test_one_press_takes_the_whole_template_back(note: NoteScreen) -> None:
    ui = note.form.ui
    QTest.keyClicks(ui.process, "Sudah ditulis.")
    press(note.form.helps.templates, "Kunjungan")
    note.form.helps.form.undoButton.click()
    assert (ui.aim.toPlainText(), ui.process.toPlainText(), ui.technique.text()) == (
        "",
        "Sudah ditulis.",
        "",
    )
    assert not note.form.helps.form.undoButton.isVisible()


def test_what_was_typed_into_a_template_is_not_taken_back(note: NoteScreen) -> None:
    ui = note.form.ui
    press(note.form.helps.templates, "Kunjungan")
    QTest.keyClicks(ui.aim, " besok")
    note.form.helps.form.undoButton.click()
    assert "besok" in ui.aim.toPlainText()
    assert ui.process.toPlainText() == ""


def test_a_technique_that_was_typed_stays(note: NoteScreen) -> None:
    note.form.ui.technique.setText("Mediasi")
    press(note.form.helps.templates, "Kunjungan")
    assert note.form.ui.technique.text() == "Mediasi"


def test_templates_of_other_kinds_stand_apart(note: NoteScreen) -> None:
    menu = note.form.helps.templates
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Kunjungan"
    box = note.form.ui.typeBox
    box.setCurrentIndex(box.findData("family"))
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Mediasi"


def test_a_template_of_the_very_type_comes_first_and_those_of_others_apart(
    note: NoteScreen,
) -> None:
    helps, box = note.form.helps, note.form.ui.typeBox
    at_home = VISIT._replace(code="home", name="Di rumah", type_code="home_visit")
    helps._lists = NoteTextLists((VISIT, FAMILY, at_home), ())
    box.setCurrentIndex(box.findData("home_visit"))
    helps.templates.aboutToShow.emit()
    assert [a.text() for a in helps.templates.actions()[:2]] == ["Di rumah", "Kunjungan"]
    box.setCurrentIndex(box.findData("individual"))
    helps.templates.aboutToShow.emit()
    assert helps.templates.actions()[0].text() == "Kunjungan"
    assert [a.text() for a in helps._others.actions()] == ["Mediasi", "Di rumah"]


def test_tab_turns_a_short_word_into_its_sentence(note: NoteScreen) -> None:
    editor = note.form.ui.result
    editor.setFocus()
    QTest.keyClicks(editor, "Lalu RUJ")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText().startswith("Lalu Dirujuk ke … oleh ")
    assert "{" not in editor.toPlainText()
    assert editor.textCursor().selectedText() == "…"
    QTest.keyClicks(editor, "Puskesmas")
    assert "Dirujuk ke Puskesmas oleh" in editor.toPlainText()


def test_one_undo_brings_the_short_word_back(note: NoteScreen) -> None:
    editor = note.form.ui.result
    QTest.keyClicks(editor, "ruj")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    editor.undo()
    assert editor.toPlainText() == "ruj"


def test_tab_after_any_other_word_goes_to_the_next_field(note: NoteScreen) -> None:
    editor = note.form.ui.result
    editor.setFocus()
    QTest.keyClicks(editor, "rujak")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert editor.toPlainText() == "rujak"
    assert note.focusWidget() is note.form.ui.agreement


def test_a_sentence_is_chosen_from_the_menu(note: NoteScreen) -> None:
    editor = note.form.ui.agreement
    editor.setFocus()
    QTest.keyClicks(editor, "Setuju.")
    press(note.form.helps.snippets, "ruj")
    assert editor.toPlainText().startswith("Setuju. Dirujuk ke …")


def test_chosen_text_becomes_an_own_snippet(qtbot: QtBot, note: NoteScreen, kept: Kept) -> None:
    editor = note.form.ui.process
    editor.setFocus()
    QTest.keyClicks(editor, "Kartu keluarga diperiksa.")
    editor.selectAll()
    press(note.form.helps.snippets, "Make a snippet")
    dialog = note.findChild(SnippetDialog)
    assert isinstance(dialog, SnippetDialog)
    assert dialog.form.textEdit.toPlainText() == "Kartu keluarga diperiksa."
    dialog.form.wordEdit.setText("kk")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert kept == [(NewSnippet("kk", "Kartu keluarga diperiksa."), None)]


@pytest.mark.parametrize("menu", ["templates", "snippets"])
def test_both_menus_lead_to_the_settings(note: NoteScreen, given: Bench, menu: str) -> None:
    press(getattr(note.form.helps, menu), "Change the ready texts")
    assert given.opened.doors == [("settings",)]


def test_a_note_that_is_only_read_has_no_helps(note: NoteScreen) -> None:
    note.form.set_read_only(True)
    assert not note.form.helps.isVisible()
