# SPDX-License-Identifier: MIT
"""The NIK field: digits group themselves, the caret stays, nothing is ever refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tksk_desktop.domain.identity_numbers import NikFacts, NikWarning, Sex, compact
from tksk_desktop.domain.regions import Region
from tksk_desktop.gui.widgets.nik_field import NikField

TODAY = date(2026, 12, 14)
NIK = "3507134101900001"


def find_region(digits: str) -> Region | None:
    return Region("35.07.13", "Kepanjen") if digits == "350713" else None


@pytest.fixture
def field(qtbot: QtBot) -> Iterator[NikField]:
    form = QWidget()
    layout = QVBoxLayout(form)
    field = NikField()
    field.set_up(find_region, lambda: TODAY)
    layout.addWidget(field)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(form)
    form.show()
    field.setFocus()
    qtbot.waitUntil(lambda: line_of(field).hasFocus())
    yield field
    form.close()


def line_of(field: NikField) -> QLineEdit:
    line = field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


def said(field: NikField) -> str:
    labels = field.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible() and label.text())


def test_digits_group_themselves_while_typed(field: NikField) -> None:
    QTest.keyClicks(line_of(field), NIK)
    assert line_of(field).text() == "350713 410190 0001"
    assert line_of(field).cursorPosition() == len("350713 410190 0001")
    assert field.text() == NIK


def test_what_the_digits_say_is_read_aloud(qtbot: QtBot, field: NikField) -> None:
    with qtbot.waitSignal(field.decoded) as heard:
        QTest.keyClicks(line_of(field), NIK)
    facts = heard.args[0] if heard.args else None
    assert isinstance(facts, NikFacts)
    assert (facts.birth_date, facts.sex) == (date(1990, 1, 1), Sex.FEMALE)
    assert "1 Januari 1990" in said(field)
    assert "Perempuan" in said(field)
    assert "Kepanjen" in said(field)
    with qtbot.waitSignal(field.decoded) as heard:
        QTest.keyClick(line_of(field), Qt.Key.Key_Backspace)
    assert heard.args == [None]
    assert field.facts() is None


def test_the_count_is_no_reproach_until_the_field_is_left(field: NikField) -> None:
    QTest.keyClicks(line_of(field), NIK[:10])
    assert "10" in said(field)
    before = said(field)
    QTest.keyClick(line_of(field), Qt.Key.Key_Tab)
    assert said(field) != before
    assert field.warnings() == (NikWarning.LENGTH,)
    assert field.text() == NIK[:10]


def test_the_caret_stays_where_a_digit_is_put_in(field: NikField) -> None:
    field.set_text("350713410190000")
    line_of(field).setCursorPosition(3)
    QTest.keyClicks(line_of(field), "9")
    assert line_of(field).text() == "350971 341019 0000"
    assert line_of(field).cursorPosition() == 4


def test_backspace_and_delete_step_over_a_gap(field: NikField) -> None:
    field.set_text(NIK)
    line_of(field).setCursorPosition(7)
    QTest.keyClick(line_of(field), Qt.Key.Key_Backspace)
    assert field.text() == "350714101900001"
    assert line_of(field).cursorPosition() == 5
    field.set_text(NIK)
    line_of(field).setCursorPosition(6)
    QTest.keyClick(line_of(field), Qt.Key.Key_Delete)
    assert field.text() == "350713101900001"


def test_a_pasted_number_loses_its_marks(field: NikField) -> None:
    line_of(field).insert(" 3507.1341-0190 0001 ")
    line_of(field).textEdited.emit(line_of(field).text())
    assert field.text() == NIK
    assert line_of(field).text() == "350713 410190 0001"


def test_surprises_are_named_and_nothing_is_blocked(field: NikField) -> None:
    field.set_text("9907134101900000")
    field.compare_with(date(2000, 5, 1), Sex.MALE)
    assert field.warnings() == (
        NikWarning.UNKNOWN_REGION,
        NikWarning.BIRTH_DATE_DIFFERS,
        NikWarning.SEX_DIFFERS,
        NikWarning.SERIAL_ZERO,
    )
    assert said(field).count("|") == 4
    assert line_of(field).accessibleDescription() != ""
    field.set_text("35071A")
    assert field.text() == "35071A"
    assert field.warnings() == (NikWarning.NOT_DIGITS,)
    field.set_text("3507139913900001")
    assert NikWarning.IMPOSSIBLE_DATE in field.warnings()
    field.set_text("")
    assert field.warnings() == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    start=st.text(alphabet="0123456789", max_size=18),
    place=st.integers(0, 20),
    typed=st.text(alphabet="0123456789", min_size=1, max_size=4),
)
def test_typing_anywhere_is_like_typing_into_the_plain_number(
    field: NikField, start: str, place: int, typed: str
) -> None:
    line = line_of(field)
    field.set_text("")
    field.set_text(start)
    line.setCursorPosition(min(place, len(line.text())))
    before = len(compact(line.text()[: line.cursorPosition()]))
    QTest.keyClicks(line, typed)
    assert field.text() == start[:before] + typed + start[before:]
    assert compact(line.text()[: line.cursorPosition()]) == start[:before] + typed
