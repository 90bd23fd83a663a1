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
from tksk_desktop.domain.search_marks import SearchMarks
from tksk_desktop.gui.palette import Palette
from tksk_desktop.gui.widgets.marked_text import SPANS_ROLE
from tksk_desktop.usecases.finding.readings import (
    ClientSort,
    FoundClients,
    FoundNote,
    NoteSnippet,
)
from tksk_desktop.usecases.potentials.readings import PotentialSheet, ServiceLine
from tksk_desktop.usecases.readings import ClientFilter, ClientLine

PERSON = ClientLine(7, "Novita Sari", "3507130611610001", None, None, "Dilem", (), 0, None)
NOTE = FoundNote(41, date(2026, 12, 1), "Budi", NoteSnippet(41, "sejak november sakit", ((6, 8),)))

LKS = PotentialSheet(
    3, "PSKS-04", "LKS Kasih", None, "", "", "", "Bu Ani", "", "", "", 0, 0, "", "", None,
    (ServiceLine("Kursi roda", ""),),
)  # fmt: skip


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    """One person, one note, no groups."""

    def search(wanted: ClientFilter, _order: ClientSort | None) -> FoundClients:
        marks = SearchMarks(words=("nov",)) if "nov" in wanted.text else SearchMarks()
        if wanted.text == "0611":
            marks = SearchMarks(digits=("0611",))
        return FoundClients((7,) if marks != SearchMarks() else (), 1, marks)

    return make_bench(
        clients={"search": search, "lines": lambda ids: (PERSON,) if 7 in ids else ()},
        finding={"notes": lambda text, _most: (NOTE,) if "nov" in text else ()},
        sessions={"groups": lambda: ()},
        network={"potentials": lambda: (LKS,)},
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


def marked(palette: Palette, row: int) -> list[str]:
    item = palette.form.findsList.item(row)
    text = item.text()
    return [text[start : start + length] for start, length in item.data(SPANS_ROLE)]


def test_what_was_typed_is_marked_in_each_row(bench: Bench, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    palette = Palette(bench.bench, (("Novel act", "lock", lambda: None),), owner)
    palette.form.searchEdit.setText("nov")
    qtbot.waitUntil(lambda: palette.form.findsList.count() == 5)
    assert [marked(palette, row) for row in range(5)] == [
        ["Nov"],
        ["Nov"],
        ["Nov"],
        ["Nov"],
        ["november"],
    ]


def test_a_number_tells_by_what_someone_was_found(bench: Bench, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    palette = Palette(bench.bench, (), owner)
    palette.form.searchEdit.setText("0611")
    finds = palette.form.findsList
    qtbot.waitUntil(lambda: finds.count() == 1)
    assert finds.item(0).text() == "Client: Novita Sari · Dilem · NIK ••••••0611••••••"
    assert marked(palette, 0) == ["0611"]


def test_before_anything_is_typed_all_acts_are_offered_unmarked(bench: Bench, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    palette = Palette(bench.bench, (("Back up", "lock", lambda: None),), owner)
    assert [palette.form.findsList.item(0).text(), marked(palette, 0)] == ["Act: Back up", []]


def test_a_potential_is_found_by_its_name_or_service(bench: Bench, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    palette = Palette(bench.bench, (), owner)
    palette.form.searchEdit.setText("kasih roda")
    finds = palette.form.findsList

    def found() -> bool:
        palette.form.searchEdit.textChanged.emit("kasih roda")
        return finds.count() == 1

    qtbot.waitUntil(found)
    assert finds.item(0).text() == "Potential: LKS Kasih · Bu Ani · Kursi roda"
    assert marked(palette, 0) == ["Kasih", "roda"]
    finds.itemClicked.emit(finds.item(0))
    assert bench.opened.doors[-1] == ("potential", 3)
