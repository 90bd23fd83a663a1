# SPDX-License-Identifier: MIT
"""The empty state says what the page is for and offers the first act."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.empty_state import EmptyState


def button_of(empty: EmptyState) -> QPushButton:
    button = empty.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    return button


def test_the_first_act_is_one_press_away(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.set_up("users", "Belum ada klien", "Daftarkan orang yang Anda dampingi.", "Daftarkan")
    empty.show()
    empty.setFocus()
    qtbot.waitUntil(button_of(empty).hasFocus)
    with qtbot.waitSignal(empty.asked):
        QTest.keyClick(button_of(empty), Qt.Key.Key_Space)
    texts = [label.text() for label in empty.findChildren(QLabel) if label.isVisible()]
    assert "Belum ada klien" in texts
    assert "Daftarkan orang yang Anda dampingi." in texts
    pictures = [label.pixmap() for label in empty.findChildren(QLabel)]
    assert any(not picture.isNull() for picture in pictures)


def test_without_an_act_there_is_no_button(qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.set_up("search", "Tidak ditemukan", "", None)
    empty.show()
    assert not button_of(empty).isVisible()
    assert empty.accessibleName() == "Tidak ditemukan"
