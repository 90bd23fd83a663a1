# SPDX-License-Identifier: MIT
"""Choosing kinds of need by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.gui.widgets.chip_row import ChipRow
from tksk_desktop.gui.widgets.kind_picker import KindPicker


def kind(code: str, short: str, name: str, cluster: str) -> NeedKind:
    return NeedKind(code, short, name, f"<{name}>", "", ("orang",), None, None, None, cluster, 1)


KINDS = (
    kind("PPKS-01", "ABT", "Anak Balita Telantar", "anak"),
    kind("PPKS-08", "LUT", "Lanjut Usia Telantar", "lanjut usia"),
    kind("PPKS-24", "FM", "Fakir Miskin", "lainnya"),
)


@pytest.fixture
def picker(qtbot: QtBot) -> Iterator[KindPicker]:
    dialog = QDialog()
    layout = QVBoxLayout(dialog)
    picker = KindPicker()
    picker.set_up(KINDS)
    layout.addWidget(picker)
    save = QPushButton("Save")
    save.setDefault(True)
    save.clicked.connect(dialog.accept)
    layout.addWidget(save)
    qtbot.addWidget(dialog)
    dialog.show()
    picker.setFocus()
    qtbot.waitUntil(lambda: search_of(picker).hasFocus())
    yield picker
    dialog.close()


def search_of(picker: KindPicker) -> QLineEdit:
    search = picker.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    return search


def list_of(picker: KindPicker) -> QListWidget:
    found = picker.findChild(QListWidget)
    assert isinstance(found, QListWidget)
    return found


def chips_of(picker: KindPicker) -> ChipRow:
    chips = picker.findChild(ChipRow)
    assert isinstance(chips, ChipRow)
    return chips


def visible(picker: KindPicker) -> list[str]:
    items = [list_of(picker).item(row) for row in range(list_of(picker).count())]
    return [item.text() for item in items if not item.isHidden()]


def test_enter_takes_the_first_find_and_does_not_press_save(picker: KindPicker) -> None:
    QTest.keyClicks(search_of(picker), "telantar lanjut")
    assert visible(picker) == ["Lanjut Usia Telantar (LUT)"]
    QTest.keyClick(search_of(picker), Qt.Key.Key_Return)
    assert picker.codes() == ("PPKS-08",)
    assert search_of(picker).text() == ""
    assert picker.window().isVisible()
    assert len(visible(picker)) == 3


def test_a_kind_is_found_by_its_abbreviation(picker: KindPicker) -> None:
    QTest.keyClicks(search_of(picker), "fm")
    assert visible(picker) == ["Fakir Miskin (FM)"]


@pytest.mark.parametrize(("typed", "found"), [("lansia", "Lanjut"), ("miskin", "Fakir")])
def test_a_kind_is_found_by_what_people_say(picker: KindPicker, typed: str, found: str) -> None:
    QTest.keyClicks(search_of(picker), typed)
    assert [text.split()[0] for text in visible(picker)] == [found]


def test_nothing_found_is_said_in_words(picker: KindPicker) -> None:
    QTest.keyClicks(search_of(picker), "xyz")
    assert visible(picker) == []
    assert not list_of(picker).isVisible()
    QTest.keyClick(search_of(picker), Qt.Key.Key_Return)
    assert picker.codes() == ()
    QTest.keyClicks(search_of(picker), "anak")
    QTest.keyClick(search_of(picker), Qt.Key.Key_Escape)
    assert search_of(picker).text() == ""
    assert list_of(picker).isVisible()
    assert picker.window().isVisible()


def test_space_ticks_in_the_list(qtbot: QtBot, picker: KindPicker) -> None:
    QTest.keyClick(search_of(picker), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: list_of(picker).hasFocus())
    QTest.keyClick(list_of(picker), Qt.Key.Key_Down)
    QTest.keyClick(list_of(picker), Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.changed):
        QTest.keyClick(list_of(picker), Qt.Key.Key_Space)
    assert picker.codes() == ("PPKS-24",)
    QTest.keyClick(list_of(picker), Qt.Key.Key_Space)
    assert picker.codes() == ()


def test_chips_show_and_take_away(qtbot: QtBot, picker: KindPicker) -> None:
    picker.set_codes(["PPKS-24", "PPKS-01"])
    assert picker.codes() == ("PPKS-01", "PPKS-24")
    assert chips_of(picker).chips() == ("Anak Balita Telantar", "Fakir Miskin")
    chip = chips_of(picker).findChildren(QPushButton)[-2]
    assert chip.text() == "Anak Balita Telantar"
    with qtbot.waitSignal(picker.changed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert picker.codes() == ("PPKS-24",)
    assert list_of(picker).item(0).checkState() is Qt.CheckState.Unchecked
    assert list_of(picker).item(2).checkState() is Qt.CheckState.Checked


def test_a_code_that_is_no_longer_listed_is_not_lost(picker: KindPicker) -> None:
    picker.set_codes(["PPKS-99", "PPKS-08"])
    assert picker.codes() == ("PPKS-08", "PPKS-99")
    QTest.keyClicks(search_of(picker), "fm")
    QTest.keyClick(search_of(picker), Qt.Key.Key_Return)
    assert picker.codes() == ("PPKS-08", "PPKS-24", "PPKS-99")


def test_codes_set_before_the_list_are_shown_after(qtbot: QtBot) -> None:
    picker = KindPicker()
    qtbot.addWidget(picker)
    picker.set_codes(["PPKS-08"])
    picker.set_up(KINDS)
    assert picker.codes() == ("PPKS-08",)
    assert list_of(picker).item(1).checkState() is Qt.CheckState.Checked


def test_definitions_in_tooltips_are_text(picker: KindPicker) -> None:
    assert "&lt;Fakir Miskin&gt;" in list_of(picker).item(2).toolTip()
