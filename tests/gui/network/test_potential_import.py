# SPDX-License-Identifier: MIT
"""A list of potentials in the directory: seen before it is taken over, and saved for others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.domain.errors import FieldProblem, Problem
from tksk_desktop.domain.exchanged_rows import TableEmpty
from tksk_desktop.domain.need_kinds import PotentialKind
from tksk_desktop.domain.potentials import PotentialRowState
from tksk_desktop.gui.network.network_screen import NetworkScreen
from tksk_desktop.gui.network.potential_import_dialog import PotentialImportDialog
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.potentials.keep_potential import NewPotential
from tksk_desktop.usecases.potentials.readings import PotentialSheet
from tksk_desktop.usecases.potentials.take_potentials import (
    CheckedPotential,
    PotentialCheck,
    ReadPotential,
)

KIND = PotentialKind("PSKS-04", "LKS", "lembaga", "")
SHEET = PotentialSheet(
    3, "PSKS-04", "LKS Kasih", None, "", "", "", "", "", "", "", 0, 0, "", "", None
)
MISSING = (FieldProblem("name", Problem.MISSING),)
CHECK = PotentialCheck(
    ("Nama",),
    ("Email",),
    (
        CheckedPotential(ReadPotential(2, NewPotential("PSKS-04", "A")), PotentialRowState.NEW),
        CheckedPotential(
            ReadPotential(3, NewPotential("", "")), PotentialRowState.WRONG, problems=MISSING
        ),
    ),
)


class Directory:
    """What the acts were asked for."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.answer: PotentialCheck | Exception = CHECK

    def check(self, path: Path, *, default_kind: str, default_village: str) -> PotentialCheck:
        self.asked.append((path.name, default_kind, default_village))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def take(self, check: PotentialCheck) -> Changes:
        self.asked.append(check)
        return Changes.of(Kind.POTENTIALS)

    def text(self, sheets: Sequence[PotentialSheet]) -> bytes:
        return ";".join(sheet.name for sheet in sheets).encode()


@pytest.fixture
def directory() -> Directory:
    return Directory()


@pytest.fixture
def given(make_bench: MakeBench, directory: Directory) -> Bench:
    return make_bench(
        network={
            "kinds": lambda: (KIND,),
            "potentials": lambda: (SHEET,),
            "coverage": tuple,
            "referrals": tuple,
            "check_potentials": directory.check,
            "take_potentials": directory.take,
            "potential_text": directory.text,
        },
        guidance={"lists": tuple, "criteria": tuple, "history": lambda _number: ()},
        exchange={"save_file": lambda path, data: path.write_bytes(data)},
        audit={"note_export": lambda kind, ids: directory.asked.append(kind)},
    )


@pytest.fixture
def dialog(qtbot: QtBot, given: Bench) -> Iterator[PotentialImportDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PotentialImportDialog(given.bench, parent)
    dialog.open()
    yield dialog
    parent.hide()


def test_rows_are_shown_before_they_are_taken_over(
    qtbot: QtBot, dialog: PotentialImportDialog, directory: Directory
) -> None:
    form = dialog.form
    assert not form.saveButton.isEnabled()
    dialog.save()
    dialog.choose(Path("psks.xlsx"))
    qtbot.waitUntil(form.saveButton.isEnabled)
    assert "Email" in form.columnsLabel.text()
    said = [str(dialog.rows.index(1, column).data()) for column in range(6)]
    assert said[0] == "3"
    assert said[5] != ""
    form.kindBox.setCurrentIndex(1)
    form.kindBox.activated.emit(1)
    qtbot.waitUntil(lambda: directory.asked[-1] == ("psks.xlsx", "PSKS-04", ""))
    form.saveButton.click()
    qtbot.waitUntil(lambda: directory.asked[-1] is CHECK)


def test_a_file_that_is_no_list_is_said(
    qtbot: QtBot, dialog: PotentialImportDialog, directory: Directory, given: Bench
) -> None:
    directory.answer = TableEmpty()
    dialog.choose(Path("lain.xlsx"))
    qtbot.waitUntil(lambda: bool(given.messages.failures))
    assert not dialog.form.saveButton.isEnabled()
    dialog.begin()
    dialog.reject()


def test_the_directory_shown_is_saved_and_logged(
    qtbot: QtBot,
    given: Bench,
    directory: Directory,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    screen = NetworkScreen(given.bench)
    qtbot.addWidget(screen)
    screen.reload()
    qtbot.waitUntil(lambda: screen.directory.rowCount() == 1)
    monkeypatch.setattr(screen._export, "ask_place", lambda name, kind: tmp_path / name)
    screen.save_text()
    qtbot.waitUntil(lambda: any(door[0] == "told" for door in given.opened.doors))
    assert (tmp_path / "psks.csv").read_bytes() == b"LKS Kasih"
    assert directory.asked == ["Directory of potentials"]
