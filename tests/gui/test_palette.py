# SPDX-License-Identifier: MIT
"""Ctrl+K finds people, acts, groups, reports and notes, each with its kind."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.months import Month
from tksk_desktop.gui.palette import Palette
from tksk_desktop.usecases.finding.readings import FoundNote, NoteSnippet
from tksk_desktop.usecases.readings import ClientFilter, ClientLine

PERSON = ClientLine(7, "Novita Sari", None, None, None, "Dilem", (), 0, None)
NOTE = FoundNote(41, date(2026, 12, 1), "Budi", NoteSnippet(41, "sejak november sakit", ((6, 8),)))


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    """One person, one note, no groups."""

    def find(wanted: ClientFilter, _most: int) -> tuple[ClientLine, ...]:
        return (PERSON,) if "nov" in wanted.text else ()

    return make_bench(
        clients={"find": find},
        finding={"notes": lambda text, _most: (NOTE,) if "nov" in text else ()},
        sessions={"groups": lambda: ()},
    )


def test_each_find_says_its_kind_and_opens(bench: Bench, qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    acts = (("Novel act", "lock", lambda: done.append("act")),)
    palette = Palette(bench.bench, acts, owner)
    QTest.keyClicks(palette.form.searchEdit, "nov")
    finds = palette.form.findsList
    wanted = [
        "Client: Novita Sari · Dilem",
        "Act: Novel act",
        "Report: November 2026",
        "Report: November 2025",
        "Note: 01-12-2026 · Budi · sejak november sakit",
    ]
    qtbot.waitUntil(lambda: [finds.item(n).text() for n in range(finds.count())] == wanted)
    for row, door in ((0, ("client", 7)), (2, ("report", Month(2026, 11))), (4, ("session", 41))):
        finds.itemClicked.emit(finds.item(row))
        assert bench.opened.doors[-1] == door
    finds.setCurrentRow(1)
    QTest.keyClick(palette.form.searchEdit, Qt.Key.Key_Return)
    assert done == ["act"]
