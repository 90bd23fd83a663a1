# SPDX-License-Identifier: MIT
"""A long list knows all ids and keeps only the pages that were looked at last."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.widgets.record_table import (
    MOST_PAGES,
    PAGE,
    ROW_HEIGHT,
    Column,
    PagedModel,
    RecordTable,
)

ROWS = 200_000


class Fetching:
    """Answers at once, and notes down what was asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[int], show: Callable[[Sequence[str]], None]) -> None:
        self.asked.append(ids[0])
        show([f"name {each}" for each in ids])


def long_list(fetch: Fetching) -> PagedModel[str]:
    model = PagedModel[str]((Column("Name", str),), fetch)
    model.show_ids(array("q", range(ROWS)))
    return model


def test_pages_far_away_are_dropped(qtbot: QtBot) -> None:
    fetch = Fetching()
    model = long_list(fetch)
    for page in range(40):
        model.line(page * PAGE)
        assert model.line(page * PAGE) == f"name {page * PAGE}"
    assert model.pages_kept() == MOST_PAGES
    model.line(39 * PAGE)
    assert fetch.asked.count(39 * PAGE) == 1
    model.line(0)
    assert model.line(0) == "name 0"
    assert fetch.asked.count(0) == 2


def test_a_page_looked_at_again_is_kept_longer(qtbot: QtBot) -> None:
    fetch = Fetching()
    model = long_list(fetch)
    for page in range(3 * MOST_PAGES):
        model.line(page * PAGE)
        model.line(0)
    assert fetch.asked.count(0) == 1


def test_the_scroll_bar_tells_the_whole_length(qtbot: QtBot) -> None:
    fetch = Fetching()
    table = RecordTable()
    qtbot.addWidget(table)
    table.wear(long_list(fetch))
    table.resize(300, 500)
    table.show()
    bar = table.verticalScrollBar()
    assert bar.maximum() + bar.pageStep() >= ROWS * ROW_HEIGHT - table.height()
    table.scrollToBottom()
    table.grab()
    assert fetch.asked[-1] == ROWS - PAGE
    assert len(fetch.asked) <= MOST_PAGES


def test_many_rows_are_chosen_without_being_read(qtbot: QtBot) -> None:
    fetch = Fetching()
    table = RecordTable()
    qtbot.addWidget(table)
    table.wear(long_list(fetch))
    assert table.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection
    table.choose_many()
    table.selectAll()
    assert len(table.chosen_rows()) == ROWS
    assert len(fetch.asked) <= 1
    table.clearSelection()
    for row in (7, 3, 150_000):
        table.selectionModel().select(
            table.model().index(row, 0),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    assert list(table.chosen_rows()) == [3, 7, 150_000]
