# SPDX-License-Identifier: MIT
"""Opened confidential clients are covered while another program has the focus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.focus_cover import FocusCover
from tksk_desktop.gui.window_state import WindowState

AWAY = Qt.ApplicationState.ApplicationInactive
BACK = Qt.ApplicationState.ApplicationActive


@pytest.fixture
def area(qtbot: QtBot) -> Iterator[QWidget]:
    """An area with a dialog open over it."""
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    dialog = QDialog(area)
    dialog.show()
    yield area
    dialog.close()


def covers(widget: QWidget) -> list[QLabel]:
    found = widget.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in found if each.isVisible()]


def test_area_and_dialogs_are_covered_whole_and_uncovered(area: QWidget) -> None:
    cover = FocusCover(lambda: True, area)
    (dialog,) = area.findChildren(QDialog)
    cover.hear(AWAY)
    for covered in (area, dialog):
        (label,) = covers(covered)
        assert label.geometry() == covered.rect()
        assert label.autoFillBackground()
    area.resize(700, 500)
    assert covers(area)[0].geometry() == area.rect()
    cover.hear(AWAY)
    assert len(covers(area)) == 1
    cover.hear(BACK)
    assert covers(area) == covers(dialog) == []


def test_nothing_is_covered_while_nothing_is_open(area: QWidget) -> None:
    FocusCover(lambda: False, area).hear(AWAY)
    assert covers(area) == []


def test_the_choice_is_remembered_and_on_at_first(tmp_path: Path) -> None:
    assert WindowState(tmp_path).covers_confidential
    WindowState(tmp_path).covers_confidential = False
    assert not WindowState(tmp_path).covers_confidential
    WindowState(tmp_path).covers_confidential = True
    assert WindowState(tmp_path).covers_confidential
