# SPDX-License-Identifier: MIT
"""Marked letters are painted bold, second lines run under all columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.theme import ThemeChoice, tokens_in_use, wear
from tksk_desktop.gui.widgets.marked_text import (
    SECOND_ROLE,
    SIGN,
    SPANS_ROLE,
    TWO_LINES_HEIGHT,
    MarkedTextDelegate,
    SecondLine,
)
from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT, RecordTable


def picture(qtbot: QtBot, **roles: object) -> QImage:
    """Return a row of two columns, painted with these roles in its first cell."""
    table = RecordTable()
    qtbot.addWidget(table)
    model = QStandardItemModel(1, 2, table)
    for column, text in enumerate(("Siti Rahayu", "Dilem")):
        model.setItem(0, column, QStandardItem(text))
    for column in range(2):
        if "second" in roles:
            model.item(0, column).setData(roles["second"], SECOND_ROLE)
    if "sign" in roles:
        model.item(0, 0).setData(roles["sign"], Qt.ItemDataRole.DecorationRole)
    if "spans" in roles:
        model.item(0, 0).setData(roles["spans"], SPANS_ROLE)
    table.setModel(model)
    table.setItemDelegate(MarkedTextDelegate(table))
    table.set_row_height(TWO_LINES_HEIGHT if "second" in roles else ROW_HEIGHT)
    table.setColumnWidth(0, 130)
    table.resize(QSize(300, 100))
    table.show()
    return table.viewport().grab().toImage()


def pixels_like(image: QImage, colour: str, near: int = 40) -> int:
    wanted = QColor(colour)
    return sum(
        abs(pixel.red() - wanted.red())
        + abs(pixel.green() - wanted.green())
        + abs(pixel.blue() - wanted.blue())
        < near
        for x in range(image.width())
        for y in range(image.height())
        for pixel in (image.pixelColor(x, y),)
    )


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_marked_letters_stand_out_in_both_themes(
    qtbot: QtBot, qapp: QApplication, theme: ThemeChoice
) -> None:
    wear(qapp, theme)
    try:
        plain = picture(qtbot)
        marked = picture(qtbot, spans=((0, 4),))
        primary = tokens_in_use().primary
        assert pixels_like(plain, primary) == 0
        assert pixels_like(marked, primary) > 20
    finally:
        wear(qapp, ThemeChoice.LIGHT)


def test_marked_letters_are_bolder_not_only_coloured(qtbot: QtBot) -> None:
    def inked(image: QImage) -> int:
        ground = image.pixelColor(image.width() - 2, image.height() - 2)
        return sum(
            abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 40
            for x in range(130)
            for y in range(ROW_HEIGHT - 2)
        )

    assert inked(picture(qtbot, spans=((0, 11),))) > inked(picture(qtbot))


def test_the_second_line_runs_under_the_next_column(qtbot: QtBot) -> None:
    short = picture(qtbot, second=SecondLine("Lahir"))
    long = picture(qtbot, second=SecondLine("Lahir 12-03-1980 di Malang, Jalan Kawi 12"))

    def inked(image: QImage) -> int:
        ground = image.pixelColor(image.width() - 2, image.height() - 2)
        return sum(image.pixelColor(x, y) != ground for x in range(140, 260) for y in range(28, 44))

    assert inked(short) == 0
    assert inked(long) > 50


def test_a_mark_beyond_an_elided_text_is_left_out(qtbot: QtBot) -> None:
    image = picture(qtbot, second=SecondLine("x" * 300, ((290, 5),)))
    assert pixels_like(image, tokens_in_use().primary) == 0
    assert Qt.ItemDataRole.UserRole < SPANS_ROLE


def test_a_sign_stands_before_the_marked_name_and_not_on_it(qtbot: QtBot) -> None:
    drawn = QPixmap(SIGN, SIGN)
    drawn.fill(QColor(Qt.GlobalColor.magenta))
    magenta = drawn.toImage().pixelColor(0, 0).name()
    bare = picture(qtbot, spans=((0, 4),))
    signed = picture(qtbot, spans=((0, 4),), sign=QIcon(drawn))
    assert pixels_like(bare, magenta, near=1) == 0
    assert pixels_like(signed, magenta, near=1) >= SIGN * SIGN
