# SPDX-License-Identifier: MIT
"""The time field, typed into."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.time_field import TimeField


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[TimeField]:
    form = QWidget()
    layout = QVBoxLayout(form)
    field = TimeField()
    layout.addWidget(field)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(form)
    form.show()
    field.setFocus()
    yield field
    form.close()


def line_of(field: TimeField) -> QLineEdit:
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


@pytest.mark.parametrize("typed", ["9.30", "09:30", "930"])
def test_a_time_is_rewritten_with_a_dot(field: TimeField, typed: str) -> None:
    QTest.keyClicks(line_of(field), typed)
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    assert line_of(field).text() == "09.30"
    assert field.value() == time(9, 30)


def test_nonsense_stays_and_is_wrong(field: TimeField) -> None:
    QTest.keyClicks(line_of(field), "25.00")
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    assert (field.value(), field.is_wrong(), line_of(field).text()) == (None, True, "25.00")
    assert line_of(field).accessibleDescription() != ""


def test_up_and_down_go_by_quarters(field: TimeField) -> None:
    field.set_value(time(9, 20))
    QTest.keyClick(line_of(field), Qt.Key.Key_Up)
    assert field.value() == time(9, 30)
    field.set_value(time(9, 20))
    QTest.keyClick(line_of(field), Qt.Key.Key_Down)
    assert field.value() == time(9, 15)
    field.set_value(time(0, 0))
    QTest.keyClick(line_of(field), Qt.Key.Key_Down)
    assert field.value() == time(23, 45)
    field.set_value(None)
    QTest.keyClick(line_of(field), Qt.Key.Key_Up)
    assert field.value() == time(8)


def test_changed_is_told(qtbot: QtBot, field: TimeField) -> None:
    with qtbot.waitSignal(field.changed):
        QTest.keyClicks(line_of(field), "7")
    assert field.value() == time(7)


@pytest.fixture
def tied(qtbot: QtBot) -> Iterator[tuple[TimeField, TimeField]]:
    """Return a field for the beginning and one for the end."""
    form = QWidget()
    layout = QVBoxLayout(form)
    begins, ends = TimeField(), TimeField()
    for field in (begins, ends):
        field.set_up(lambda: time(13, 7))
        layout.addWidget(field)
    begins.reckon_until(ends)
    qtbot.addWidget(form)
    form.show()
    begins.setFocus()
    yield begins, ends
    form.close()


def type_in(field: TimeField, text: str) -> None:
    line_of(field).setFocus()
    line_of(field).clear()
    QTest.keyClicks(line_of(field), text)
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)


def test_now_is_the_minute_of_the_office(tied: tuple[TimeField, TimeField]) -> None:
    begins, _ends = tied
    type_in(begins, "sekarang")
    assert (begins.value(), line_of(begins).text()) == (time(13, 7), "13.07")


def test_a_span_typed_as_the_beginning_fills_both(tied: tuple[TimeField, TimeField]) -> None:
    begins, ends = tied
    type_in(begins, "8-10.30")
    assert (begins.value(), ends.value()) == (time(8), time(10, 30))
    assert line_of(begins).text() == "08.00"


def test_a_duration_typed_as_the_end_counts_from_the_beginning(
    tied: tuple[TimeField, TimeField],
) -> None:
    begins, ends = tied
    type_in(begins, "0830")
    type_in(ends, "90 menit")
    assert (ends.value(), line_of(ends).text()) == (time(10), "10.00")


def test_a_duration_that_cannot_be_counted_says_why(tied: tuple[TimeField, TimeField]) -> None:
    begins, ends = tied
    type_in(ends, "90 menit")
    assert ends.is_wrong()
    assert "beginning" in line_of(ends).accessibleDescription()
    type_in(begins, "23")
    type_in(ends, "2 jam")
    assert ends.is_wrong()
    assert "another day" in line_of(ends).accessibleDescription()


def test_a_field_that_stands_alone_takes_no_span(field: TimeField) -> None:
    type_in(field, "8-10")
    assert field.is_wrong()
