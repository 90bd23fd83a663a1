# SPDX-License-Identifier: MIT
"""The receiving desk's window: what is asked for, shown, stopped, refused and saved."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.recaps import (
    DeskStoreUnreachable,
    Due,
    PaperProblem,
    Remark,
    Standing,
)
from tksk_desktop.gui.recap_acts import RecapMade, RecapOrder
from tksk_desktop.gui.reports.recap_dialog import RecapDialog
from tksk_desktop.usecases.needs import Progress
from tksk_desktop.usecases.recap.readings import (
    GroupLine,
    PlaceLine,
    Recap,
    RefusedPaper,
    Taken,
)

NOVEMBER = Month(2026, 11)


def place(code: str, name: str, standing: Standing, *remarks: Remark) -> PlaceLine:
    """Return a sub-district of Kabupaten Malang."""
    return PlaceLine(
        code, name, "Kabupaten Malang", "Jawa Timur", standing, remarks, (), 1, "", "", None
    )


MADE = RecapMade(
    Recap(
        month=NOVEMBER,
        area_code="35.07",
        area_name="Kabupaten Malang",
        due=Due(),
        made_on=date(2026, 12, 14),
        keeps_signers=False,
        places=(
            place("35.07.01", "Donomulyo", Standing.MISSING),
            place("35.07.13", "Kepanjen", Standing.COUNTED),
            place("35.07.18", "Pakis", Standing.COUNTED, Remark.LATE),
        ),
        groups=(GroupLine("35.07", "Kabupaten Malang", 3, 2, 1, 1, 0),),
        needs=(),
        tallies=(),
        kind_names={},
        refused=(RefusedPaper("palsu.pdf", PaperProblem.CHANGED),),
    ),
    Taken(files=3, new=2, refused=[RefusedPaper("palsu.pdf", PaperProblem.CHANGED)]),
)
Make = Callable[[RecapOrder, Progress], RecapMade]


@pytest.fixture
def open_dialog(qtbot: QtBot, make_bench: MakeBench) -> Callable[..., tuple[RecapDialog, Bench]]:
    """Return a maker of the window over plain acts."""

    def make(recap: Make, **acts: Any) -> tuple[RecapDialog, Bench]:
        given = {"make": recap, "file_names": lambda _recap: ("rekap.xlsx", "rekap.pdf"), **acts}
        bench = make_bench(recap=given)
        dialog = RecapDialog(bench.bench)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog, bench

    return make


def test_a_recap_names_what_somebody_must_do(
    qtbot: QtBot, open_dialog: Callable[..., tuple[RecapDialog, Bench]]
) -> None:
    orders: list[RecapOrder] = []

    def make(order: RecapOrder, progress: Progress) -> RecapMade:
        orders.append(order)
        progress(3, 3)
        return MADE

    dialog, _bench = open_dialog(make)
    dialog.choose((Path("masuk"),))
    dialog.form.dueBox.setValue(7)
    dialog.form.areaBox.setCurrentIndex(1)
    dialog.form.makeButton.click()
    qtbot.waitUntil(dialog.form.saveButton.isEnabled)
    assert orders == [RecapOrder(NOVEMBER, (Path("masuk"),), "35.07", Due(7))]
    table = dialog.form.table.model()
    rows = [
        [table.index(row, column).data() for column in (0, 2)] for row in range(table.rowCount())
    ]
    assert rows == [
        ["palsu.pdf", "Berubah setelah ditandatangani"],
        ["Pakis (35.07.18)", "Terlambat"],
        ["Donomulyo (35.07.01)", "Belum ada"],
    ]
    assert "2 of 3" in dialog.form.summaryLabel.text()
    assert "1 not taken in" in dialog.form.countsLabel.text()


def test_it_can_be_stopped(
    qtbot: QtBot, open_dialog: Callable[..., tuple[RecapDialog, Bench]]
) -> None:
    def make(_order: RecapOrder, progress: Progress) -> RecapMade:
        while True:
            progress(1, 1)
            time.sleep(0.001)

    dialog, bench = open_dialog(make)
    dialog.make()
    qtbot.waitUntil(lambda: "1 files" in dialog.form.progressLabel.text())
    assert not dialog.form.makeButton.isEnabled()
    dialog.form.cancelButton.click()
    qtbot.waitUntil(dialog.form.makeButton.isEnabled)
    assert "kept" in dialog.form.summaryLabel.text()
    assert bench.messages.failures == []


def test_closing_stops_the_work(
    qtbot: QtBot, open_dialog: Callable[..., tuple[RecapDialog, Bench]]
) -> None:
    def make(_order: RecapOrder, progress: Progress) -> RecapMade:
        while True:
            progress(1, 1)
            time.sleep(0.001)

    dialog, bench = open_dialog(make)
    dialog.make()
    dialog.reject()
    qtbot.waitUntil(lambda: not bench.bench.work.is_busy)


def test_a_store_that_is_not_there_is_said(
    qtbot: QtBot, open_dialog: Callable[..., tuple[RecapDialog, Bench]]
) -> None:
    def make(_order: RecapOrder, _progress: Progress) -> RecapMade:
        raise DeskStoreUnreachable

    dialog, bench = open_dialog(make)
    dialog.make()
    qtbot.waitUntil(lambda: bool(bench.messages.failures))
    assert dialog.form.makeButton.isEnabled()
    assert not dialog.form.saveButton.isEnabled()


@pytest.mark.parametrize("answer", [True, False])
def test_a_former_recap_is_replaced_only_when_agreed(
    answer: bool,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    open_dialog: Callable[..., tuple[RecapDialog, Bench]],
) -> None:
    saved: list[Path] = []

    def save(_recap: Recap, folder: Path) -> tuple[Path, ...]:
        saved.append(folder)
        return ()

    dialog, bench = open_dialog(lambda _order, _progress: MADE, save=save)
    (tmp_path / "rekap.pdf").touch()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    bench.messages.answer = answer
    dialog.make()
    qtbot.waitUntil(dialog.form.saveButton.isEnabled)
    dialog.form.saveButton.click()
    qtbot.waitUntil(lambda: not bench.bench.work.is_busy)
    assert len(bench.messages.asked) == 1
    assert saved == ([tmp_path] if answer else [])
