# SPDX-License-Identifier: MIT
"""The bar chart: heights as the values, words for those who don't see it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QPalette,
)
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.bar_chart import BarChart, wrapped

LABELS = ("Bimbingan perorangan", "Bimbingan kelompok")


def drawn(qtbot: QtBot, series: Sequence[tuple[str, Sequence[int]]]) -> QImage:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show_bars(LABELS, series)
    return chart.grab().toImage()


def heights(image: QImage) -> list[int]:
    """Return how high each half of the picture is filled with the main colour."""
    main = QGuiApplication.palette().color(QPalette.ColorRole.Highlight)
    half = image.width() // 2
    return [
        max(
            sum(_near(image.pixelColor(x, y), main) for y in range(image.height()))
            for x in range(start, start + half)
        )
        for start in (0, half)
    ]


def _near(one: QColor, other: QColor) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) < 8 for a, b in pairs)


def test_bars_are_as_high_as_their_values(qtbot: QtBot) -> None:
    first, second = heights(drawn(qtbot, [("November", (20, 10))]))
    assert first > 80
    assert abs(first - 2 * second) <= 4


def test_the_last_series_is_the_filled_one(qtbot: QtBot) -> None:
    first, second = heights(drawn(qtbot, [("Oktober", (20, 20)), ("November", (5, 20))]))
    assert abs(second - 4 * first) <= 8


def test_nothing_at_all_is_drawn_without_bars(qtbot: QtBot) -> None:
    assert heights(drawn(qtbot, [("November", (0, 0))])) == [0, 0]
    empty = BarChart()
    qtbot.addWidget(empty)
    empty.show_bars((), ())
    assert not empty.grab().isNull()


def test_the_chart_is_told_in_words(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_bars(LABELS, [("Oktober", (1200, 3)), ("November", (15, 4))])
    assert chart.accessibleDescription() == (
        "Bimbingan perorangan: Oktober 1.200, November 15; "
        "Bimbingan kelompok: Oktober 3, November 4"
    )


def test_a_tooltip_says_the_whole_column(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show_bars(LABELS, [("November", (15, 4))])
    chart.show()
    where = QPoint(300, 100)
    help_event = QHelpEvent(QHelpEvent.Type.ToolTip, where, chart.mapToGlobal(where))
    QGuiApplication.sendEvent(chart, help_event)
    assert QToolTip.text() == "Bimbingan kelompok: November 4"
    QToolTip.hideText()


def test_values_must_match_the_labels(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    with pytest.raises(ValueError, match="each label"):
        chart.show_bars(LABELS, [("November", (1,))])


def test_labels_break_into_two_lines_and_are_elided(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    font = QFont(chart.font())
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance("Bimbingan perorangan") - 1
    assert wrapped("Bimbingan perorangan", metrics, width) == ["Bimbingan", "perorangan"]
    assert wrapped("Bimbingan", metrics, width) == ["Bimbingan"]
    lines = wrapped("Kunjungan rumah keluarga penerima manfaat bersama perangkat", metrics, width)
    assert len(lines) == 2
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    assert wrapped("", metrics, width) == []
