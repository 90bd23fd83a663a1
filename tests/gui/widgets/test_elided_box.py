# SPDX-License-Identifier: MIT
"""A long choice ends in an ellipsis and says the whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.elided_box import NARROWEST, WIDEST, ElidedBox

LONG = "KSS-2026-00017 · Hidup sendiri, tidak mempunyai penghasilan tetap, rumah hampir roboh"
SHORT = "Tanpa kasus"


def box(qtbot: QtBot, chosen: str) -> ElidedBox:
    """Return a box of 220 pixels with both texts."""
    made = ElidedBox()
    qtbot.addWidget(made)
    made.addItems([SHORT, LONG])
    made.setCurrentText(chosen)
    made.resize(220, 34)
    made.show()
    return made


def tool_tip(made: ElidedBox) -> str:
    """Return what hovering over it says."""
    place = QPoint(20, 10)
    QApplication.sendEvent(
        made, QHelpEvent(QHelpEvent.Type.ToolTip, place, made.mapToGlobal(place))
    )
    return made.toolTip()


def test_a_long_text_is_shortened_and_told_whole(qtbot: QtBot) -> None:
    made = box(qtbot, LONG)
    shown = made.shown_text()
    assert shown.endswith("…")
    assert LONG.startswith(shown[:-1])
    assert made.fontMetrics().horizontalAdvance(shown) <= made.width()
    assert tool_tip(made) == LONG
    assert made.currentText() == LONG


def test_a_short_text_stands_whole_without_a_tooltip(qtbot: QtBot) -> None:
    made = box(qtbot, SHORT)
    assert (made.shown_text(), tool_tip(made)) == (SHORT, "")


def test_a_long_text_does_not_widen_the_page(qtbot: QtBot) -> None:
    made = box(qtbot, LONG)
    assert made.sizeHint().width() == WIDEST
    assert made.minimumSizeHint().width() == NARROWEST
