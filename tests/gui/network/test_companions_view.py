# SPDX-License-Identifier: MIT
"""The list of local companions: found by a word, opened at their client."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.gui.workbenches import MakeBench
from tksk_desktop.gui.network.companions_view import CompanionsView
from tksk_desktop.usecases.potentials.readings import CompanionLine

DAY = date(2026, 5, 1)
TRI = CompanionLine("Bu Tri", "0812", "tetangga", DAY, 7, "Siti", "Dilem")
AGAIN = CompanionLine("bu tri", "0812", "tetangga", DAY, 8, "Budi", "Kemiri")


def test_companions_are_found_and_open_their_client(qtbot: QtBot, make_bench: MakeBench) -> None:
    given = make_bench(network={"companions": lambda: (TRI, AGAIN)})
    view = CompanionsView()
    view.set_up(given.bench)
    qtbot.addWidget(view)
    view.show()
    view.reload()
    qtbot.waitUntil(lambda: view.lines.rowCount() == 2)
    assert view.form.countLabel.text() == "1 companions of 2 clients"
    said = [view.lines.index(0, column).data() for column in range(6)]
    assert said == ["Bu Tri", "0812", "Siti", "tetangga", "Dilem", "01-05-2026"]
    view.form.searchEdit.setText("tri kemiri")
    assert view.lines.rowCount() == 1
    view.form.table.opened.emit(0)
    assert given.opened.doors[-1] == ("client", 8)
    view.form.searchEdit.setText("entah")
    assert view.form.empty.isVisible()
