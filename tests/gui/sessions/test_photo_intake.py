# SPDX-License-Identifier: MIT
"""Pictures dropped on the page or pasted while writing become photos; text stays text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.sessions.office_of_notes import OfficeOfNotes
from tests.gui.workbenches import MakeBench
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart


@pytest.fixture
def note(qtbot: QtBot, make_bench: MakeBench) -> NoteScreen:
    """A new note, ready to type."""
    screen = NoteScreen(make_bench(**OfficeOfNotes().acts()).bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.begin(NoteStart())
    qtbot.waitUntil(screen.form.ui.columns.isEnabled)
    return screen


@pytest.fixture
def clipboard() -> Iterator[QMimeData]:
    """Something to be put on the clipboard, which is left empty."""
    yield QMimeData()
    QGuiApplication.clipboard().clear()


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 120, 90))
    return image


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drop something on a widget; tell whether it was taken."""
    left, none, copy = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.CopyAction,
    )
    enter = QDragEnterEvent(QPointF(5, 5), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(target, enter)
    event = QDropEvent(QPointF(5, 5), copy, data, left, none)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def paste_into(note: NoteScreen, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    note.form.ui.process.setFocus()
    QTest.keyClick(note.form.ui.process, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_picture_file_dropped_on_a_text_field_becomes_a_photo(
    note: NoteScreen, tmp_path: Path
) -> None:
    file = tmp_path / "rumah.png"
    picture().save(str(file))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    assert drop(note.form.ui.process.viewport(), data)
    assert len(note.form.photos()) == 1
    assert note.form.ui.process.toPlainText() == ""
    assert drop(note, data)
    assert len(note.form.photos()) == 2


def test_a_picture_pasted_while_writing_becomes_a_photo(
    note: NoteScreen, clipboard: QMimeData
) -> None:
    clipboard.setImageData(picture())
    paste_into(note, clipboard)
    assert len(note.form.photos()) == 1


def test_text_with_a_picture_of_itself_stays_text(note: NoteScreen, clipboard: QMimeData) -> None:
    clipboard.setImageData(picture())
    clipboard.setText("Dari lembar kerja")
    paste_into(note, clipboard)
    assert note.form.photos() == ()
    assert note.form.ui.process.toPlainText() == "Dari lembar kerja"


def test_a_note_that_is_only_read_takes_no_picture(note: NoteScreen, clipboard: QMimeData) -> None:
    note.form.set_read_only(True)
    clipboard.setImageData(picture())
    assert not drop(note, clipboard)
    assert note.form.photos() == ()
