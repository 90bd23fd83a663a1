# SPDX-License-Identifier: MIT
"""The desk of doubles over a real database: compare, look side by side, decide, take back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.merging import PairDecision
from tksk_desktop.gui.clients.client_sheet_view import ClientSheetView
from tksk_desktop.gui.doubles.doubles_screen import DoublesScreen
from tksk_desktop.sample_data import SUBDISTRICT_CODE, SampleOffice
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.doubles.merge_clients import NewMerge
from tksk_desktop.usecases.doubles.needs import OnDatabase
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.usecases.readings import ClientFilter

AMINAH = NewClient(
    "Siti Aminah Zulkarnain",
    "35.07.13.2008",
    nik="3507135206850001",
    birth_date=date(1985, 6, 12),
    address="Jalan Kawi 4",
)
AGAIN = replace(AMINAH, name="St. Aminah Zulkarnain", nik="", phone="0812 3456 7890", address="")
PATIENCE = 30_000


@pytest.fixture
def program(make_program: Callable[[], Program]) -> Program:
    """An office with one woman registered twice."""
    made = make_program()
    made.store.create("kata sandi uji")
    SampleOffice(
        open_work=made.store.open_work,
        clock=made.clock,
        villages=made.acts.office.villages_of(SUBDISTRICT_CODE),
        need_kinds=made.makings.need_kinds,
    ).make(clients=6, months=1)
    for each in (AMINAH, AGAIN):
        made.acts.clients.register(each)
    return made


@pytest.fixture
def bench(make_bench: MakeBench, program: Program) -> Bench:
    """A workbench over that office."""
    return make_bench(program=program)


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench) -> DoublesScreen:
    """The desk, not compared yet."""
    made = DoublesScreen(bench.bench)
    qtbot.addWidget(made)
    made.resize(1166, 730)
    made.show()
    return made


@pytest.fixture
def compared(qtbot: QtBot, screen: DoublesScreen) -> DoublesScreen:
    """The desk after the register was compared in the other process."""
    screen.scan()
    assert screen.is_scanning
    qtbot.waitUntil(lambda: not screen.is_scanning, timeout=PATIENCE)
    qtbot.waitUntil(lambda: screen.pair.form.surenessLabel.text() != "", timeout=PATIENCE)
    return screen


def found(program: Program) -> list[int]:
    """Return who is called Zulkarnain."""
    return list(program.acts.clients.find_ids(ClientFilter("zulkarnain")))


def decision(screen: DoublesScreen) -> PairDecision | None:
    """Return what the first row of the list says."""
    line = screen.list.line(0)
    return None if line is None else line.decision


def test_the_register_is_compared_and_the_pair_stands_side_by_side(
    compared: DoublesScreen, bench: Bench
) -> None:
    assert compared.list.rowCount() == 1
    pair = compared.pair.form
    assert pair.surenessLabel.text() in ("Pasti sama", "Mungkin sama")
    assert "nama sama" in pair.forLabel.text()
    said = [label.text() for label in pair.fieldsArea.findChildren(QLabel)]
    assert "≠ differs" in said
    assert "= same" in said
    assert "0 cases, 0 sessions" in said
    assert bench.opened.said() == ["The whole register has been compared."]
    assert "1 pairs wait" in compared.form.summaryLabel.text()


def test_an_empty_desk_offers_to_compare(screen: DoublesScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: screen.form.emptyState.accessibleName() != "")
    assert screen.form.emptyState.accessibleName() == "Not compared yet"
    screen.form.emptyState.asked.emit()
    assert screen.is_scanning
    qtbot.waitUntil(lambda: not screen.is_scanning, timeout=PATIENCE)


def test_comparing_can_be_stopped(make_bench: MakeBench, program: Program, qtbot: QtBot) -> None:
    def endless(progress: Progress, on_database: OnDatabase) -> Changes:
        while True:
            progress(1, 100)

    acts = replace(program.acts, doubles=replace(program.acts.doubles, scan=endless))
    bench = make_bench(program=replace(program, acts=acts))
    screen = DoublesScreen(bench.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.scan()
    qtbot.waitUntil(lambda: screen.form.progressBar.value() == 1)
    screen.form.cancelButton.click()
    qtbot.waitUntil(lambda: not screen.is_scanning)
    assert bench.messages.failures == []
    assert bench.opened.said() == ["Comparing was stopped; the former pairs are kept."]
    assert screen.form.progressCard.isHidden()


def test_merging_keeps_the_chosen_values_and_is_undone_in_the_sheet(
    compared: DoublesScreen, program: Program, bench: Bench, qtbot: QtBot
) -> None:
    names = compared.pair.form.fieldsArea.findChildren(QRadioButton)
    next(each for each in names if each.text() == AGAIN.name).setChecked(True)
    compared.pair.form.mergeButton.click()
    qtbot.waitUntil(lambda: compared.list.rowCount() == 0)
    kept = found(program)
    assert len(kept) == 1
    sheet = program.acts.clients.sheet(kept[0])
    assert (sheet.name, sheet.nik, sheet.phone) == (AGAIN.name, AMINAH.nik, AGAIN.phone)
    view = ClientSheetView(bench.bench)
    qtbot.addWidget(view)
    view.show()
    view.show_sheet(sheet)
    history = view.summary.merges
    qtbot.waitUntil(history.isVisible)
    history.findChildren(QPushButton)[0].click()
    qtbot.waitUntil(lambda: len(found(program)) == 2)
    assert "go back to it" in bench.messages.asked[-1][1]


def test_two_people_need_a_reason_and_it_is_remembered(
    compared: DoublesScreen, qtbot: QtBot
) -> None:
    form = compared.pair.form
    form.notSameButton.click()
    qtbot.waitUntil(lambda: compared.pair._errors.sentences != ())
    form.reasonEdit.setText("Ibu dan anak")
    QTest.keyClick(form.reasonEdit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: decision(compared) is PairDecision.NOT_SAME)
    qtbot.waitUntil(lambda: form.anewButton.isVisible())
    assert form.reasonEdit.text() == "Ibu dan anak"
    form.anewButton.click()
    qtbot.waitUntil(lambda: decision(compared) is PairDecision.OPEN)


def test_a_pair_is_put_off(compared: DoublesScreen, qtbot: QtBot) -> None:
    compared.pair.form.laterButton.click()
    qtbot.waitUntil(lambda: decision(compared) is PairDecision.LATER)


def test_a_pair_with_a_confidential_client_stays_veiled(
    make_bench: MakeBench, program: Program, qtbot: QtBot
) -> None:
    kinds = ("PPKS-16",)
    for name in ("Rahasia Wirodikromo", "Rahasia Wirodikromo"):
        program.acts.clients.register(
            NewClient(name, "35.07.13.2008", birth_date=date(1990, 2, 3), kind_codes=kinds)
        )
    bench = make_bench(program=program)
    screen = DoublesScreen(bench.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.scan()
    qtbot.waitUntil(lambda: screen.list.rowCount() == 2, timeout=PATIENCE)
    lines = [screen.list.line(row) for row in (0, 1)]
    row = next(n for n, line in enumerate(lines) if line is not None and line.is_hidden)
    assert screen.list.index(row, 0).data() == "Confidential clients"
    screen.form.table.setCurrentIndex(screen.list.index(row, 0))
    qtbot.waitUntil(screen.veil.isVisible)
    assert not screen.pair.isVisible()
    screen.veil.findChildren(QPushButton)[1].click()
    line = lines[row]
    assert line is not None
    assert bench.opened.doors[-1] == ("client", line.second_id)


def test_a_merge_that_cannot_be_undone_says_why(
    compared: DoublesScreen, program: Program, bench: Bench, qtbot: QtBot
) -> None:
    line = compared.list.line(0)
    assert line is not None
    program.acts.doubles.merge(NewMerge(line.first_id, line.second_id))
    third = program.acts.clients.register(replace(AGAIN, name="Aminah Z")).record_id or 0
    program.acts.doubles.merge(NewMerge(third, line.first_id))
    view = ClientSheetView(bench.bench)
    qtbot.addWidget(view)
    view.show()
    view.show_sheet(program.acts.clients.sheet(third))
    view.summary.merges.undo(program.acts.doubles.merges(line.first_id)[0].id)
    qtbot.waitUntil(lambda: len(bench.messages.told) == 1)
    assert "batalkan dulu penggabungan yang terakhir" in bench.messages.told[0][1]
