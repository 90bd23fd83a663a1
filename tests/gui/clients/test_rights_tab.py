# SPDX-License-Identifier: MIT
"""The tab of rights: requests with their deadline, restriction, level, the way to the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister
from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.subject_rights import RefusalGround, RequestAnswer, RequestKind
from tksk_desktop.gui.clients.rights_dialogs import (
    AnswerDialog,
    LevelDialog,
    RequestDialog,
    RestrictionDialog,
)
from tksk_desktop.gui.clients.rights_tab import RightsTab
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.rights.readings import RequestLine, RestrictionLine, RightsSheet

CLIENT = 1
NOW = datetime.now(UTC)
OPEN = RequestLine(
    1,
    RequestKind.ACCESS,
    NOW,
    NOW + timedelta(days=3),
    "Ingin melihat catatannya",
    None,
    None,
    None,
    "",
)
LATE = replace(OPEN, id=2, due_at=NOW - timedelta(hours=1), asked="Sudah lama")
REFUSED = replace(
    OPEN,
    id=3,
    answered_at=NOW,
    answer=RequestAnswer.REFUSED,
    ground=next(iter(RefusalGround)),
    answer_text="Membahayakan orang lain",
)
RESTRICTED = RestrictionLine(1, date(2026, 12, 1), "Keberatan atas isi data", None, "")


class Rights:
    """The rights of one client, in memory."""

    def __init__(self) -> None:
        self.requests: tuple[RequestLine, ...] = ()
        self.restrictions: tuple[RestrictionLine, ...] = ()
        self.done: list[tuple[Any, ...]] = []

    def sheet(self, client_id: int) -> RightsSheet:
        """Return them."""
        return RightsSheet(client_id, self.requests, self.restrictions)

    def act(self, name: str) -> Any:
        """Return an act that only notes what it was given."""

        def do(*values: object) -> Changes:
            self.done.append((name, *values))
            return Changes.of(Kind.CLIENTS, record_id=CLIENT)

        return do

    def acts(self) -> dict[str, Any]:
        """Return what the tab asks for."""
        names = ("take_request", "answer", "restrict", "lift")
        return {"sheet": self.sheet, **{name: self.act(name) for name in names}}


@pytest.fixture
def rights() -> Rights:
    """Nothing was asked and nothing is restricted."""
    return Rights()


@pytest.fixture
def bench(make_bench: MakeBench, rights: Rights) -> Bench:
    """A bench over them."""
    return make_bench(rights=rights.acts(), confidentiality={"set_level": rights.act("set_level")})


def shown(qtbot: QtBot, bench: Bench, **changed: Any) -> RightsTab:
    """Return the tab of Siti, looked at."""
    tab = RightsTab(bench.bench)
    qtbot.addWidget(tab)
    tab.resize(700, 600)
    tab.show()
    tab.show_client(replace(SmallRegister().sheet(CLIENT), **changed))
    qtbot.waitUntil(lambda: not bench.bench.work.is_busy)
    return tab


def rows(tab: RightsTab) -> list[QWidget]:
    """Return the cards of the requests."""
    layout = tab.form.requestsLayout
    items = (layout.itemAt(place) for place in range(layout.count()))
    return [row for item in items if item is not None and (row := item.widget()) is not None]


def said(tab: RightsTab) -> list[str]:
    """Return what the cards of the requests say."""
    return [label.text() for row in rows(tab) for label in row.findChildren(QLabel)]


def dialog_of(tab: RightsTab, kind: type[Any]) -> Any:
    """Return the dialog that is open over the tab."""
    (dialog,) = [each for each in tab.findChildren(kind) if each.isVisible()]
    return dialog


def test_without_requests_it_says_so(qtbot: QtBot, bench: Bench) -> None:
    tab = shown(qtbot, bench)
    assert not tab.form.requestsEmpty.isHidden()
    assert tab.form.restrictedCard.isHidden()


def test_each_request_says_its_deadline_or_its_answer(
    qtbot: QtBot, bench: Bench, rights: Rights
) -> None:
    rights.requests = (OPEN, LATE, REFUSED)
    waiting, late, refused = said(shown(qtbot, bench))
    assert "To be answered by" in waiting
    assert "Late: was due" in late
    assert "Membahayakan orang lain" in refused


def test_a_late_request_stands_out_and_only_open_ones_can_be_answered(
    qtbot: QtBot, bench: Bench, rights: Rights
) -> None:
    rights.requests = (OPEN, LATE, REFUSED)
    found = rows(shown(qtbot, bench))
    assert [row.property("look") for row in found] == ["card", "danger", "card"]
    assert [bool(row.findChildren(QPushButton)) for row in found] == [True, True, False]


def test_an_answer_is_written_for_its_request(qtbot: QtBot, bench: Bench, rights: Rights) -> None:
    rights.requests = (OPEN,)
    tab = shown(qtbot, bench)
    rows(tab)[0].findChildren(QPushButton)[0].click()
    dialog = dialog_of(tab, AnswerDialog)
    dialog.form.textEdit.setPlainText("Sudah dicetak")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    name, request_id, answer = rights.done[-1]
    assert (name, request_id, answer.answer_text) == ("answer", 1, "Sudah dicetak")


def test_a_request_is_taken(qtbot: QtBot, bench: Bench, rights: Rights) -> None:
    tab = shown(qtbot, bench)
    tab.form.requestButton.click()
    dialog = dialog_of(tab, RequestDialog)
    with qtbot.waitSignal(tab.noted) as noted:
        dialog.save()
    assert rights.done[-1][:3] == ("take_request", CLIENT, next(iter(RequestKind)))
    assert noted.args == ["The request is noted."]


def test_data_is_restricted_with_a_reason_and_freed_again(
    qtbot: QtBot, bench: Bench, rights: Rights
) -> None:
    tab = shown(qtbot, bench)
    tab.form.restrictButton.click()
    dialog = dialog_of(tab, RestrictionDialog)
    dialog.form.reasonEdit.setPlainText("Keberatan")
    with qtbot.waitSignal(tab.noted):
        dialog.save()
    assert rights.done[-1][:3] == ("restrict", CLIENT, "Keberatan")
    rights.restrictions = (RESTRICTED,)
    tab = shown(qtbot, bench)
    assert "1 Desember 2026: Keberatan atas isi data" in tab.form.restrictedLabel.text()
    assert tab.form.restrictButton.isHidden()
    tab.form.liftButton.click()
    dialog = dialog_of(tab, RestrictionDialog)
    dialog.form.reasonEdit.setPlainText("Selesai")
    with qtbot.waitSignal(tab.noted):
        dialog.save()
    assert rights.done[-1] == ("lift", CLIENT, "Selesai")


def test_the_level_is_raised_by_hand(qtbot: QtBot, bench: Bench, rights: Rights) -> None:
    tab = shown(qtbot, bench)
    tab.form.levelButton.click()
    dialog = dialog_of(tab, LevelDialog)
    dialog.form.levelBox.setCurrentIndex(2)
    dialog.form.reasonEdit.setPlainText("Diancam")
    with qtbot.waitSignal(tab.noted):
        dialog.save()
    assert rights.done[-1] == ("set_level", CLIENT, 3, "Diancam")


def test_a_level_raised_by_hand_tells_why(qtbot: QtBot, bench: Bench) -> None:
    raised = {"confidentiality": 2, "confidentiality_by_hand": 2}
    tab = shown(qtbot, bench, **raised, confidentiality_reason="Konflik keluarga")
    assert "raised by hand: Konflik keluarga" in tab.form.levelLabel.text()


def test_it_leads_to_the_log_of_this_client(qtbot: QtBot, bench: Bench) -> None:
    shown(qtbot, bench).form.logButton.click()
    assert bench.opened.doors == [("change_log", CLIENT)]
