# SPDX-License-Identifier: MIT
"""The chain: handing over, noting answers by hand, and what a failure must never do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.reports.conftest import OnDesk, OpenDesk
from tests.gui.reports.desks import ReportInMemory, copy_line, event
from tksk_desktop.domain.errors import (
    EntryRefused,
    FieldProblem,
    Problem,
    TargetGone,
    WrongCopyState,
)
from tksk_desktop.domain.reports import CopyState, DeliveryWay, ReportState
from tksk_desktop.gui.reports.copy_card import CopyCard
from tksk_desktop.gui.reports.mark_dialog import MarkDialog


def signed_desk(open_desk: OpenDesk, *copies: CopyState) -> OnDesk:
    """Return the desk of a signed report whose copies stand like this."""
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    if copies:
        report.copies = tuple(copy_line(at, state) for at, state in enumerate(copies, start=1))
    return open_desk(report=report)


def choose(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    """Let the folder question be answered."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_values: folder)


def card(on: OnDesk, at: int = 0) -> CopyCard:
    """Return a card as it is shown now."""
    return on.desk.copies.cards[at]


def go(card: CopyCard, way: DeliveryWay) -> None:
    """Choose a way from the menu of a card."""
    act = card.way(way.value)
    assert act is not None
    act.trigger()


def test_a_handed_over_copy_says_that_it_was_read_back(
    qtbot: QtBot, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    on = signed_desk(open_desk)
    choose(monkeypatch, str(tmp_path))
    go(card(on), DeliveryWay.FOLDER)
    qtbot.waitUntil(lambda: card(on).state.text() == "Dikirim")
    assert ("hand_over", 1, tmp_path) in on.report.asked
    assert "read back" in on.opened.said()[0]
    assert "read back" in card(on).form.deliveryLabel.text()
    assert card(on, 1).state.text() == "Belum dikirim"


def test_a_pulled_stick_keeps_the_state_and_says_so(
    qtbot: QtBot, open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    on = signed_desk(open_desk)
    on.report.refuse["hand_over"] = TargetGone()
    choose(monkeypatch, str(tmp_path))
    go(card(on), DeliveryWay.FOLDER)
    qtbot.waitUntil(lambda: len(on.messages.failures) == 1)
    assert isinstance(on.messages.failures[0], TargetGone)
    assert card(on).state.text() == "Belum dikirim"
    assert on.opened.said() == []
    assert card(on).form.sendButton.isEnabled()


def test_no_folder_chosen_does_nothing(
    open_desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    on = signed_desk(open_desk)
    choose(monkeypatch, "")
    go(card(on), DeliveryWay.FOLDER)
    assert on.report.count("hand_over") == 0
    assert card(on).form.sendButton.isEnabled()


@pytest.mark.parametrize(
    ("state", "can_hand_over", "can_note"),
    [
        (CopyState.WAITING, True, True),
        (CopyState.SENT, True, True),
        (CopyState.RECEIVED, False, True),
        (CopyState.REVISION_ASKED, False, False),
        (CopyState.APPROVED, False, False),
    ],
)
def test_a_card_offers_only_what_its_state_allows(
    open_desk: OpenDesk, state: CopyState, can_hand_over: bool, can_note: bool
) -> None:
    on = signed_desk(open_desk, state)
    assert card(on).form.sendButton.isVisible() is can_hand_over
    assert card(on).form.markButton.isVisible() is can_note


def test_history_and_receipt_are_told(open_desk: OpenDesk) -> None:
    report = ReportInMemory()
    report.state = ReportState.SIGNED
    steps = (
        event(CopyState.SENT, way=DeliveryWay.PRINTED),
        event(CopyState.RECEIVED, receiver_name="Ibu Sri", note="lengkap"),
    )
    report.copies = (copy_line(1, CopyState.RECEIVED, events=steps),)
    on = open_desk(report=report)
    form = card(on).form
    assert "Ibu Sri" in form.receiptLabel.text()
    assert form.historyLabel.isHidden()
    form.historyButton.click()
    assert form.historyLabel.text().count("\n") == 1
    assert form.historyLabel.isVisible()


def marking(on: OnDesk) -> MarkDialog:
    """Open the dialog of the first copy."""
    return on.desk.copies.ways.mark(on.desk.copies.cards[0].copy)


def test_a_waiting_copy_can_only_be_printed_or_sent_and_asks_how(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    on = signed_desk(open_desk)
    dialog = marking(on)
    assert dialog.form.stateBox.count() == 2
    assert dialog.state() is CopyState.SENT
    assert dialog.form.waySide.isVisible()
    dialog.form.keepButton.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    ((_name, _copy, state, named),) = [a for a in on.report.asked if a[0] == "mark_copy"]
    assert state is CopyState.SENT
    assert named["way"] is DeliveryWay.PRINTED
    qtbot.waitUntil(lambda: card(on).state.text() == "Dikirim")


def test_a_refused_receipt_stays_open_with_the_sentence(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = signed_desk(open_desk, CopyState.SENT)
    dialog = marking(on)
    assert dialog.state() is CopyState.RECEIVED
    assert dialog.form.receiverLabel.text().endswith("*")
    on.report.refuse["mark_copy"] = EntryRefused(FieldProblem("receiver_name", Problem.MISSING))
    dialog.form.noteEdit.setPlainText("di loket")
    dialog.form.keepButton.click()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    assert dialog.isVisible()
    assert dialog.form.noteEdit.toPlainText() == "di loket"
    on.report.refuse.clear()
    dialog.form.receiverEdit.setText("Pak Joko")
    dialog.form.keepButton.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    qtbot.waitUntil(lambda: "Pak Joko" in card(on).form.receiptLabel.text())


def test_a_day_that_is_not_understood_asks_nothing(open_desk: OpenDesk) -> None:
    on = signed_desk(open_desk, CopyState.SENT)
    dialog = marking(on)
    dialog.form.dateField.set_value(None)
    dialog.form.keepButton.click()
    assert len(dialog.sentences) == 1
    assert on.report.count("mark_copy") == 0
    dialog.reject()


def test_a_step_that_is_no_longer_allowed_is_said(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = signed_desk(open_desk, CopyState.SENT)
    on.report.refuse["mark_copy"] = WrongCopyState()
    dialog = marking(on)
    dialog.form.keepButton.click()
    qtbot.waitUntil(lambda: len(on.messages.failures) == 1)
    assert dialog.isVisible()
    dialog.reject()


def test_the_register_is_shown(qtbot: QtBot, open_desk: OpenDesk) -> None:
    on = signed_desk(open_desk)
    dialog = on.screen.show_register()
    qtbot.waitUntil(lambda: dialog.form.preview.page_count() == 1)
    dialog.reject()
