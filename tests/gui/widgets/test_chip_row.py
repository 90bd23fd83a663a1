# SPDX-License-Identifier: MIT
"""Chips wrap, elide and can be taken away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.chip_row import WIDEST, ChipRow

WORDS = ["Fakir Miskin", "Lanjut Usia Telantar", "Penyandang Disabilitas", "Pemulung"]


def shown(row: ChipRow) -> list[QLabel]:
    return [chip for chip in row.findChildren(QLabel) if chip.isVisible()]


def test_chips_wrap_where_the_line_ends(qtbot: QtBot) -> None:
    window = QWidget()
    layout = QVBoxLayout(window)
    row = ChipRow()
    layout.addWidget(row)
    layout.addStretch(1)
    row.set_chips(WORDS)
    qtbot.addWidget(window)
    window.resize(900, 300)
    window.show()
    qtbot.waitExposed(window)
    assert len({chip.y() for chip in shown(row)}) == 1
    one_line = row.height()
    window.resize(170, 300)
    qtbot.waitUntil(lambda: len({chip.y() for chip in shown(row)}) > 2)
    assert row.height() > 2 * one_line
    for chip in shown(row):
        assert row.rect().contains(chip.geometry())
    apart = [chip.geometry() for chip in shown(row)]
    assert not any(a.intersects(b) for a in apart for b in apart if a is not b)


def test_a_long_word_is_elided_with_the_whole_in_the_tooltip(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    long = "Anak yang Menjadi Korban Tindak Kekerasan atau Diperlakukan Salah"
    row.set_chips([long, "Pemulung"])
    row.show()
    first, second = shown(row)
    assert first.fontMetrics().horizontalAdvance(first.text()) <= WIDEST
    assert first.toolTip() == long
    assert second.toolTip() == ""
    assert long in row.accessibleName()


def test_new_chips_take_the_place_of_the_old(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.show()
    row.set_chips(WORDS)
    row.set_chips(WORDS[:1])
    assert [chip.text() for chip in shown(row)] == WORDS[:1]
    row.set_chips([])
    assert shown(row) == []
    assert row.chips() == ()


def test_a_pressed_chip_tells_its_place(qtbot: QtBot) -> None:
    row = ChipRow()
    qtbot.addWidget(row)
    row.set_removable(True)
    row.set_chips(WORDS)
    row.show()
    chips = row.findChildren(QPushButton)
    assert WORDS[2] in chips[2].accessibleName()
    with qtbot.waitSignal(row.removed) as heard:
        QTest.keyClick(chips[2], Qt.Key.Key_Space)
    assert heard.args == [2]
    assert row.chips() == tuple(WORDS)
