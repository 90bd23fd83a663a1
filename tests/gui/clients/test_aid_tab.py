# SPDX-License-Identifier: MIT
"""The client's tab Bantuan: what was received, what it sums to, and the way to record more."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from tests.gui.clients.small_register import SmallRegister
from tests.gui.workbenches import MakeBench
from tksk_desktop.domain.aid import Verification
from tksk_desktop.gui.clients.aid_tab import AidTab
from tksk_desktop.usecases.aid.readings import AidLine
from tksk_desktop.usecases.changes import Changes, Kind

CLIENT = 1
CASH = AidLine(
    1, CLIENT, "Siti", "Dilem", "PKH", "Tahap 4", date(2026, 10, 1), date(2026, 12, 31),
    date(2026, 10, 12), 600_000, None, "", "", None, Verification.NOT_RECEIVED, "Belum cair",
    None, "", False,
)  # fmt: skip
VOID = CASH._replace(id=2, voided_on=date(2026, 11, 1), void_reason="dua kali")


def test_what_holds_is_summed_and_a_trouble_is_said(qtbot: QtBot, make_bench: MakeBench) -> None:
    lines: list[AidLine] = []
    given = make_bench(aid={"of_client": lambda _client_id: tuple(lines)})
    tab = AidTab(given.bench)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_client(SmallRegister().sheet(CLIENT))
    shown = tab.form.list
    qtbot.waitUntil(lambda: shown.form.stack.currentWidget() is shown.form.empty)
    shown.asked.emit()
    assert given.opened.doors[-1] == ("aid", (CLIENT,))
    lines[:] = [CASH, VOID]
    given.bench.notice.tell(Changes.of(Kind.AID))
    qtbot.waitUntil(lambda: shown.lines.rowCount() == 2)
    assert shown.form.countLabel.text() == "1 times, Rp600.000 in all"
    assert shown.form.detailLabel.text() == "01-10-2026 – 31-12-2026 · Belum cair"
    assert [shown.lines.index(row, 3).data() for row in range(2)] == ["Tidak diterima", "void"]
