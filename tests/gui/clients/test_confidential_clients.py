# SPDX-License-Identifier: MIT
"""The page of clients while those of level 3 are hidden, asked for, and open."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister
from tests.gui.workbenches import MakeBench
from tksk_desktop.domain.errors import ConfidentialClosed
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.widgets.confidential_dialog import ConfidentialDialog
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.finding.readings import FoundClients
from tksk_desktop.usecases.readings import ClientLine

LINES = tuple(
    ClientLine(number, name, None, None, None, "Dilem", (), 0, None, confidentiality=level)
    for number, name, level in ((1, "Ani", 1), (2, "Eka", 3))
)


def client_acts(**more: Any) -> dict[str, Any]:
    return {
        "search": lambda _filter, _order: FoundClients([line.id for line in LINES], len(LINES)),
        "find": lambda _filter, limit: LINES[:limit],
        "lines": lambda ids: tuple(line for line in LINES if line.id in ids),
        **more,
    }


def beside() -> dict[str, dict[str, Any]]:
    """Return what the page asks for besides: the caseload and kept filters."""
    register = SmallRegister()
    return {"cases": register.cases(), "finding": register.finding()}


@pytest.mark.parametrize(
    ("has_hidden", "reason", "shown"),
    [(True, "", True), (True, "Kunjungan", False), (False, "", False)],
)
def test_the_foot_says_that_some_are_not_shown(
    make_bench: MakeBench, qtbot: QtBot, has_hidden: bool, reason: str, shown: bool
) -> None:
    acts = {"has_hidden": lambda: has_hidden, "reason": lambda: reason}
    made = make_bench(**beside(), clients=client_acts(), confidentiality=acts)
    screen = ClientScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.list.rowCount() == 2)
    qtbot.waitUntil(lambda: not made.bench.work.is_busy)
    assert screen.form.hiddenFoot.isVisible() is shown
    if shown:
        screen.form.openHiddenButton.click()
        assert made.opened.doors == [("open_confidential",)]


def test_an_open_one_wears_a_lock_in_the_list(make_bench: MakeBench, qtbot: QtBot) -> None:
    made = make_bench(**beside(), clients=client_acts())
    screen = ClientScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.list.rowCount() == 2 and screen.list.line(1) is not None)
    role = Qt.ItemDataRole.DecorationRole
    marks = [screen.list.index(row, 0).data(role) for row in range(2)]
    assert marks[0] is None
    assert not marks[1].isNull()


def test_a_closed_sheet_says_so_and_offers_the_way(make_bench: MakeBench, qtbot: QtBot) -> None:
    def closed(_client_id: int) -> None:
        raise ConfidentialClosed

    made = make_bench(**beside(), clients=client_acts(sheet=closed))
    screen = ClientScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.open_client(2)
    qtbot.waitUntil(lambda: screen.form.sheetStack.currentWidget() is screen.form.closedState)
    assert screen.note_start() == NoteStart()
    screen.form.closedState.asked.emit()
    assert made.opened.doors == [("open_confidential",)]
    assert made.messages.failures == []


def test_the_dialog_asks_until_there_is_a_reason(make_bench: MakeBench, qtbot: QtBot) -> None:
    reasons: list[str] = []

    def give(reason: str) -> Changes:
        reasons.append(reason)
        return Changes.of(Kind.CLIENTS)

    made = make_bench(confidentiality={"open": give})
    screen = ClientScreen(made.bench)
    qtbot.addWidget(screen)
    dialog = ConfidentialDialog(made.bench, screen)
    QTest.keyClicks(dialog.form.reasonEdit, "Kunjungan hari ini")
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert reasons == ["Kunjungan hari ini"]
