# SPDX-License-Identifier: MIT
"""A key with two meanings is found: of one window, of a part of it, of a marked letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.key_collisions import collisions


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a part that has a field, and a button beside the part."""
    made, part = QWidget(), QWidget()
    part.setObjectName("part")
    qtbot.addWidget(made)
    layout, inner = QVBoxLayout(made), QVBoxLayout(part)
    inner.addWidget(QLineEdit())
    layout.addWidget(part)
    layout.addWidget(QPushButton("&Save"))
    made.show()
    QShortcut(QKeySequence("Ctrl+S"), made)
    return made


def test_different_keys_are_no_collision(window: QWidget) -> None:
    QShortcut(QKeySequence("Ctrl+T"), window)
    assert collisions(window) == set()


def test_the_same_key_twice_in_a_window(window: QWidget) -> None:
    QShortcut(QKeySequence("Ctrl+S"), window)
    assert collisions(window) == {"Ctrl+S"}


def test_a_key_of_a_part_against_the_windows_own(window: QWidget) -> None:
    part = window.findChild(QWidget, "part")
    assert part is not None
    shortcut = QShortcut(QKeySequence("Ctrl+S"), part)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    assert collisions(window) == {"Ctrl+S"}
    shortcut.setEnabled(False)
    assert collisions(window) == set()


def test_marked_letters_count_and_hidden_ones_do_not(window: QWidget) -> None:
    other = QPushButton("&Send", window)
    other.show()
    assert collisions(window) == {"Alt+S"}
    other.hide()
    assert collisions(window) == set()
