# SPDX-License-Identifier: MIT
"""The date field, typed into and clicked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tksk_desktop.domain.partial_dates import PartialDate
from tksk_desktop.gui.widgets.date_field import DateField

TODAY = date(2026, 12, 14)


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[DateField]:
    form = QWidget()
    layout = QVBoxLayout(form)
    field = DateField()
    field.set_up(lambda: TODAY)
    layout.addWidget(field)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(form)
    form.show()
    field.setFocus()
    qtbot.waitUntil(lambda: line_of(field).hasFocus())
    yield field
    form.close()


def line_of(field: QWidget) -> QLineEdit:
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


def sentence(field: QWidget) -> str:
    return " ".join(label.text() for label in field.findChildren(QLabel) if label.isVisible())


def test_typed_words_become_a_date_when_the_field_is_left(field: DateField) -> None:
    QTest.keyClicks(line_of(field), "kemarin")
    assert field.value() == date(2026, 12, 13)
    assert line_of(field).text() == "kemarin"
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    assert line_of(field).text() == "13/12/2026"
    assert field.value() == date(2026, 12, 13)


def test_nonsense_stays_as_typed_and_is_named(field: DateField) -> None:
    QTest.keyClicks(line_of(field), "31/2/2026")
    assert field.is_wrong()
    assert sentence(field) == ""
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    assert line_of(field).text() == "31/2/2026"
    assert field.value() is None
    assert sentence(field) != ""
    line_of(field).selectAll()
    QTest.keyClicks(line_of(field), "28/2/2026")
    assert not field.is_wrong()
    assert sentence(field) == ""


def test_the_forms_own_sentence_takes_the_place_of_the_fields(field: DateField) -> None:
    QTest.keyClicks(line_of(field), "entah")
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    assert sentence(field) != ""
    field.setProperty("wrong", True)
    assert sentence(field) == ""
    field.setProperty("wrong", False)
    assert sentence(field) != ""


def test_up_and_down_go_by_days(field: DateField) -> None:
    QTest.keyClick(line_of(field), Qt.Key.Key_Up)
    assert field.value() == TODAY
    QTest.keyClick(line_of(field), Qt.Key.Key_Up)
    assert field.value() == date(2026, 12, 15)
    for _ in range(15):
        QTest.keyClick(line_of(field), Qt.Key.Key_Down)
    assert line_of(field).text() == "30/11/2026"


def test_changed_is_told_once_for_each_new_value(field: DateField) -> None:
    heard: list[date | None] = []
    field.changed.connect(lambda: heard.append(field.value()))
    QTest.keyClicks(line_of(field), "14/12/2026")
    assert heard[-1] == TODAY
    before = len(heard)
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    field.set_value(TODAY)
    assert len(heard) == before
    field.set_value(None)
    assert heard[before:] == [None]
    assert not field.is_wrong()


def test_birth_dates_are_never_in_the_future(field: DateField) -> None:
    field.set_up(lambda: TODAY, past_only=True)
    QTest.keyClicks(line_of(field), "1/5/31")
    assert field.value() == date(1931, 5, 1)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_a_day_picked_by_keyboard_in_the_calendar(
    qtbot: QtBot, field: DateField, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    field.set_value(TODAY)
    QTest.keyClick(line_of(field), key, modifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 12, 14)
    view = calendar.findChild(QWidget, "qt_calendar_calendarview")
    assert isinstance(view, QWidget)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert field.value() == date(2026, 12, 15)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_escape_leaves_the_date_as_it_was(qtbot: QtBot, field: DateField) -> None:
    field.set_value(TODAY)
    QTest.keyClick(line_of(field), Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert field.value() == TODAY


def test_the_placeholder_is_a_property(field: DateField) -> None:
    assert "14/12/2026" in line_of(field).placeholderText()
    field.setProperty("placeholder", "mis. 1/1/2027")
    assert line_of(field).placeholderText() == "mis. 1/1/2027"


def test_the_name_that_a_form_gives_reaches_the_line(field: DateField) -> None:
    assert line_of(field).accessibleName() != ""
    field.setAccessibleName("Tanggal lahir")
    assert line_of(field).accessibleName() == "Tanggal lahir"


@pytest.mark.parametrize(
    ("typed", "tidy", "value"),
    [
        ("1961", "1961", PartialDate(1961)),
        ("3-1961", "03/1961", PartialDate(1961, 3)),
        ("maret 1961", "03/1961", PartialDate(1961, 3)),
        ("14 mar 61", "14/03/1961", date(1961, 3, 14)),
    ],
)
def test_a_birth_may_be_known_in_part(field: DateField, typed: str, tidy: str, value: date) -> None:
    field.set_up_birth(lambda: TODAY)
    line = line_of(field)
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert (line.text(), field.value()) == (tidy, value)
    field.set_value(field.value())
    assert line.text() == tidy


@pytest.mark.parametrize("typed", ["2027", "13/1961", "196", "1850", "x 1961"])
def test_what_is_no_year_is_told(field: DateField, typed: str) -> None:
    field.set_up_birth(lambda: TODAY)
    line_of(field).setText(typed)
    assert field.is_wrong()


def test_only_a_birth_is_known_in_part(field: DateField) -> None:
    line_of(field).setText("1961")
    assert field.is_wrong()


def test_arrows_step_from_a_year_to_days(field: DateField) -> None:
    field.set_up_birth(lambda: TODAY)
    field.set_value(PartialDate(1961))
    QTest.keyClick(line_of(field), Qt.Key.Key_Up)
    assert field.value() == date(1961, 1, 2)
