# SPDX-License-Identifier: MIT
"""The board of referrals: its columns, keys, drops, and what cannot follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tksk_desktop.domain.referrals import ReferralState
from tksk_desktop.gui.widgets.referral_board import ENDED_SHOWN, ReferralBoard
from tksk_desktop.usecases.referrals.readings import ReferralLine

TODAY = date(2026, 12, 14)
SENT = ReferralLine(
    1, 11, "Siti", "LKS Kasih", "Kursi roda", "Lumpuh", date(2026, 11, 1), date(2026, 12, 1),
    "460/01", ReferralState.SENT, date(2026, 11, 2), "",
)  # fmt: skip
PREPARED = replace(SENT, id=2, client_name="Budi", state=ReferralState.PREPARED, lacks_ground=True)
DONE = replace(SENT, id=3, client_name="Tri", state=ReferralState.DONE)
HIDDEN = replace(SENT, id=4, client_name="Klien rahasia", is_hidden=True, answer_by=None)
OLD = replace(DONE, id=5, changed_on=TODAY - ENDED_SHOWN - timedelta(days=1))
LATER = replace(SENT, id=6, client_name="Ani", answer_by=TODAY)


@pytest.fixture
def board(qtbot: QtBot) -> ReferralBoard:
    board = ReferralBoard()
    qtbot.addWidget(board)
    board.show_lines((LATER, SENT, PREPARED, DONE, HIDDEN, OLD), TODAY)
    board.resize(1000, 500)
    board.show()
    return board


def heads(board: ReferralBoard, state: ReferralState) -> list[str]:
    column = board.columns[state]
    return [column.item(row).text() for row in range(column.count())]


RIGHT = Qt.Key.Key_Right


def press(qtbot: QtBot, board: ReferralBoard, key: Qt.Key) -> list[Any]:
    asked: list[Any] = []
    board.step_wanted.connect(lambda line, state: asked.append((line.id, state)))
    board.refused.connect(asked.append)
    chosen = next(column for column in board.columns.values() if column.selectedItems())
    held = Qt.KeyboardModifier
    QTest.keyClick(chosen, key, held.ControlModifier if key is RIGHT else held.NoModifier)
    return asked


def test_the_late_stand_first_and_what_ended_long_ago_is_left_out(board: ReferralBoard) -> None:
    sent = heads(board, ReferralState.SENT)
    assert sent[0].startswith("Siti")
    assert "13 days late" in sent[0]
    assert sent[1].startswith("Ani")
    assert heads(board, ReferralState.DONE) == ["Tri · Kursi roda · LKS Kasih · 02-11-2026"]
    assert "No consent" in heads(board, ReferralState.PREPARED)[0]
    assert board.form.sentLabel.text().endswith("3")


def test_one_card_of_the_board_is_chosen(board: ReferralBoard) -> None:
    board.choose(1)
    board.choose(2)
    chosen = board.chosen()
    assert chosen is not None
    assert chosen.id == 2
    assert not board.columns[ReferralState.SENT].selectedItems()


def test_keys_move_a_card_on(qtbot: QtBot, board: ReferralBoard) -> None:
    board.choose(2)
    assert press(qtbot, board, Qt.Key.Key_Right) == [(2, ReferralState.SENT)]


def test_a_column_is_named_by_its_number(qtbot: QtBot, board: ReferralBoard) -> None:
    board.choose(1)
    assert press(qtbot, board, Qt.Key.Key_5) == [(1, ReferralState.DECLINED)]


def test_a_step_that_cannot_follow_is_explained(qtbot: QtBot, board: ReferralBoard) -> None:
    board.choose(2)
    (said,) = press(qtbot, board, Qt.Key.Key_4)
    assert "Dikirim" in said
    board.choose(3)
    (said,) = press(qtbot, board, Qt.Key.Key_1)
    assert "end of a referral" in said


def test_a_hidden_referral_stays_where_it_is(qtbot: QtBot, board: ReferralBoard) -> None:
    board.choose(4)
    assert press(qtbot, board, Qt.Key.Key_Right) == []


def test_the_arrow_keys_go_to_the_next_column_with_cards(
    qtbot: QtBot, board: ReferralBoard
) -> None:
    board.choose(1)
    board.columns[ReferralState.SENT].setFocus()
    QTest.keyClick(board.columns[ReferralState.SENT], Qt.Key.Key_Right)
    chosen = board.chosen()
    assert chosen is not None
    assert chosen.id == 3


def test_a_dropped_card_asks_for_its_step(qtbot: QtBot, board: ReferralBoard) -> None:
    source = board.columns[ReferralState.PREPARED]
    target = board.columns[ReferralState.SENT]
    data: QMimeData = source.mimeData([source.item(0)])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(board.step_wanted) as asked:
        target.dropEvent(event)
    assert (asked.args[0].id, asked.args[1]) == (2, ReferralState.SENT)
    assert source.count() == 1
