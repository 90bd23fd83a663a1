# SPDX-License-Identifier: MIT
"""Importing, quick entry and handing out, clicked and typed over a real register."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.exchange.lists import NIK, NIK_2, Row, write_csv
from tests.gui.workbenches import VILLAGES, Bench, MakeBench
from tksk_desktop.assembly import Program
from tksk_desktop.domain.exchanged_rows import RowDecision
from tksk_desktop.gui.exchange.export_dialog import ExportDialog
from tksk_desktop.gui.exchange.import_screen import ImportScreen
from tksk_desktop.gui.exchange.quick_entry_screen import QuickEntryScreen
from tksk_desktop.sample_data import sample_office
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.readings import ClientFilter

CHOOSE, COLUMNS, CHECK, _BUSY, DONE = range(5)
HEADERS = ("nik", "nama", "tgl_lahir", "jenis_kelamin", "kode_kategori", "desa")
SUGENG = (NIK, "Sugeng Santoso", "14-12-1970", "L", "FM", "Dilem")
FAR = (NIK_2, "Siti Aminah", "15-05-1985", "P", "WRSE", "Dilm")
NAMELESS = ("", "", "", "", "", "Dilem")
PASSWORD = "rahasia-kepanjen"


@pytest.fixture
def made(make_program: Callable[..., Program], make_bench: MakeBench) -> Bench:
    """A bench over a real register."""
    program = make_program()
    program.store.create(PASSWORD)
    program.acts.office.set_up(sample_office(), VILLAGES, ())
    return make_bench(program=program)


def names(made: Bench) -> set[str]:
    """Return who is registered."""
    return {line.name for line in made.bench.acts.clients.find(ClientFilter(), 50)}


def opened(made: Bench, qtbot: QtBot, tmp_path: Path, *rows: Row) -> ImportScreen:
    """Return the import of a file, at its columns."""
    screen = ImportScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.choose(write_csv(tmp_path / "daftar.csv", (HEADERS, *rows), separator=";"))
    qtbot.waitUntil(lambda: screen.form.stepStack.currentIndex() == COLUMNS)
    return screen


def is_undone(screen: ImportScreen) -> bool:
    """Tell whether the list of imports says that the first one was taken back."""
    line = screen.imports.line(0)
    return line is not None and line.undone_at is not None


def checked(screen: ImportScreen, qtbot: QtBot) -> None:
    """Press the button that checks the rows."""
    screen.form.checkButton.click()
    qtbot.waitUntil(lambda: screen.form.stepStack.currentIndex() == CHECK)


def test_a_list_is_taken_over_and_taken_back(
    made: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = opened(made, qtbot, tmp_path, SUGENG, FAR, NAMELESS)
    assert "Buleleng" in screen.form.layoutLabel.text()
    checked(screen, qtbot)
    form = screen.form
    assert not form.villageCard.isHidden()
    box = form.villagesTable.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText("Dilem"))
    form.againButton.click()
    qtbot.waitUntil(lambda: form.stepStack.currentIndex() == CHECK and form.villageCard.isHidden())
    report = tmp_path / "sisa.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    form.leftOutButton.click()
    qtbot.waitUntil(report.exists)
    rows = list(openpyxl.load_workbook(report).active.iter_rows(values_only=True))
    assert rows[1][:2] == ("4", "Nama kosong")
    form.applyButton.click()
    qtbot.waitUntil(lambda: form.stepStack.currentIndex() == DONE)
    assert names(made) == {"Sugeng Santoso", "Siti Aminah"}
    form.undoNowButton.click()
    qtbot.waitUntil(lambda: form.stepStack.currentIndex() == CHOOSE)
    assert names(made) == set()
    qtbot.waitUntil(lambda: is_undone(screen))
    form.importsTable.setCurrentIndex(screen.imports.index(0, 0))
    assert not form.undoButton.isEnabled()
    assert made.messages.failures == []


def test_known_people_are_shown_beside_the_row_and_decided(
    made: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    made.bench.acts.clients.register(NewClient("Sugeng Santoso", VILLAGES[0].code, nik=NIK))
    screen = opened(made, qtbot, tmp_path, SUGENG)
    checked(screen, qtbot)
    form = screen.form
    assert "Sudah terdaftar" in form.knownLabel.text()
    assert form.updateButton.isChecked()
    assert not form.addButton.isEnabled()
    form.skipButton.click()
    assert screen.check.check().rows[0].decision is RowDecision.SKIP
    assert not form.applyButton.isEnabled()
    form.updateButton.click()
    form.applyButton.click()
    qtbot.waitUntil(lambda: form.stepStack.currentIndex() == DONE)
    (line,) = made.bench.acts.clients.find(ClientFilter(), 5)
    assert made.bench.acts.clients.sheet(line.id).birth_date is not None


def test_without_a_name_column_nothing_is_checked(
    made: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = ImportScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    screen.choose(write_csv(tmp_path / "d.csv", (("a", "b"), ("Sugeng", "Dilem"))))
    qtbot.waitUntil(lambda: screen.form.stepStack.currentIndex() == COLUMNS)
    screen.form.checkButton.click()
    assert len(made.messages.told) == 1
    first, second = (screen.form.columnsTable.cellWidget(row, 2) for row in range(2))
    assert isinstance(first, QComboBox)
    assert isinstance(second, QComboBox)
    first.setCurrentText("Nama")
    second.setCurrentText("Desa/kelurahan")
    checked(screen, qtbot)
    assert [row.row.name for row in screen.check.check().rows] == ["Sugeng"]


def test_a_file_that_is_no_table_is_said_and_nothing_else_happens(
    made: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = ImportScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    (tmp_path / "foto.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    screen.choose(tmp_path / "foto.xlsx")
    qtbot.waitUntil(lambda: len(made.messages.failures) == 1)
    assert screen.form.stepStack.currentIndex() == CHOOSE


def grid(made: Bench, qtbot: QtBot) -> QuickEntryScreen:
    """Return quick entry as it opens."""
    screen = QuickEntryScreen(made.bench)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.form.grid.currentIndex().isValid())
    return screen


def put(screen: QuickEntryScreen, row: int, *cells: str) -> None:
    """Put cells into a row, as typing does."""
    for column, text in enumerate(cells):
        screen.model.setData(screen.model.index(row, column), text)


def where_keys_go(view: QTableView) -> QWidget:
    """Return what gets the keys: the open cell, else the table."""
    editor: QWidget | None = view.indexWidget(view.currentIndex())
    return view if editor is None else editor


def has_moved(view: QTableView, column: int) -> bool:
    """Tell whether the caret has left a column."""
    return view.currentIndex().column() != column


def test_people_are_entered_by_keyboard_alone(made: Bench, qtbot: QtBot) -> None:
    screen = grid(made, qtbot)
    view = screen.form.grid
    for text in ("Sutini", "3507135205600001", "", "", "dilem", "lansia terlantar", "", ""):
        column = view.currentIndex().column()
        for part in (text[:1], text[1:]):
            QTest.keyClicks(where_keys_go(view), part)
        QTest.keyClick(where_keys_go(view), Qt.Key.Key_Return)
        qtbot.waitUntil(partial(has_moved, view, column))
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 0)
    qtbot.waitUntil(lambda: len(screen.model.good()) == 1)
    (good,) = screen.model.good()
    assert (good.row.village_code, good.row.kind_codes) == (VILLAGES[0].code, ("PPKS-08",))
    assert good.row.birth_date is not None
    screen.save()
    qtbot.waitUntil(lambda: names(made) == {"Sutini"})
    qtbot.waitUntil(lambda: screen.model.filled() == [])


def test_wrong_cells_are_explained_and_stay(made: Bench, qtbot: QtBot) -> None:
    screen = grid(made, qtbot)
    put(screen, 0, "Budi", "123", "X", "31-02-1990", "entah")
    put(screen, 1, "Sutini", "", "P", "", "Dilem")
    qtbot.waitUntil(lambda: len(screen.model.good()) == 1)
    screen.form.grid.setCurrentIndex(screen.model.index(0, 0))
    for said in ("NIK bukan 16 angka", "Desa tidak dikenal", "Tanggal lahir tidak terbaca"):
        assert said in screen.form.faultsLabel.text()
    assert not screen.form.saveRowButton.isEnabled()
    screen.save()
    qtbot.waitUntil(lambda: names(made) == {"Sutini"})
    qtbot.waitUntil(lambda: [cells[0] for _, cells in screen.model.filled()] == ["Budi"])


def test_what_is_typed_outlives_the_screen(made: Bench, qtbot: QtBot) -> None:
    screen = grid(made, qtbot)
    put(screen, 0, "Budi", "123")
    qtbot.waitUntil(lambda: bool(screen.form.draftLabel.text()))
    again = grid(made, qtbot)
    qtbot.waitUntil(lambda: bool(again.model.filled()))
    assert again.model.filled()[0][1][:2] == ["Budi", "123"]


def test_someone_registered_is_shown_and_registered_only_when_said(
    made: Bench, qtbot: QtBot
) -> None:
    made.bench.acts.clients.register(NewClient("Sugeng Santoso", VILLAGES[0].code, nik=NIK))
    screen = grid(made, qtbot)
    put(screen, 0, "Sugeng Santoso", NIK, "", "", "Dilem")
    qtbot.waitUntil(lambda: screen.model.checked(0) is not None)
    screen.form.grid.setCurrentIndex(screen.model.index(0, 1))
    assert "Sudah terdaftar: Sugeng Santoso" in screen.form.knownLabel.text()
    assert screen.model.good() == []
    assert not screen.form.addButton.isEnabled()
    screen.form.openKnownButton.click()
    assert made.opened.doors[-1][0] == "client"


def test_the_list_for_another_office_needs_a_reason_for_hidden_people(
    made: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.bench.acts.clients.register(NewClient("Sugeng", VILLAGES[0].code, nik=NIK))
    hidden = NewClient("Rahasia", VILLAGES[0].code, kind_codes=("PPKS-16",))
    made.bench.acts.clients.register(hidden)
    path = tmp_path / "daftar.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    screen = QuickEntryScreen(made.bench)
    qtbot.addWidget(screen)
    dialog = ExportDialog(made.bench, None, screen)
    dialog.show()
    form = dialog.form
    qtbot.waitUntil(lambda: "1 stay out: no consent" in form.scopeLabel.text())
    assert "1 stay out: highest" in form.scopeLabel.text()
    form.openedBox.setChecked(True)
    dialog.make()
    qtbot.waitUntil(form.saveButton.isEnabled)
    assert not path.exists()
    assert form.recipientEdit.property("wrong") is True
    form.openedBox.setChecked(False)
    form.recipientEdit.setText("Dinas Sosial")
    assert not form.noteEdit.isVisible()
    form.groundBox.setCurrentIndex(form.groundBox.findData("public_task"))
    form.noteEdit.setText("Surat 460/12")
    qtbot.waitUntil(lambda: "1 of them without a consent" in form.scopeLabel.text())
    dialog.make()
    qtbot.waitUntil(path.exists)
    rows = list(openpyxl.load_workbook(io.BytesIO(path.read_bytes())).active.values)
    assert [row[3] for row in rows[1:]] == ["Sugeng"]
    qtbot.waitUntil(lambda: bool(made.opened.said()))
