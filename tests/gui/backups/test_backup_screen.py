# SPDX-License-Identifier: MIT
"""The backup page and restoring, over a real store and a real folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import MakeBench
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.backups import KeepRule
from tksk_desktop.domain.errors import Cancelled, TargetGone
from tksk_desktop.gui.backups.backup_screen import BackupScreen
from tksk_desktop.gui.backups.restore_view import RestoreView
from tksk_desktop.gui.backups.rules_dialog import RulesDialog
from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.sample_data import sample_office
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.usecases.clients.register_client import NewClient
from tksk_desktop.usecases.needs import Drive, Progress
from tksk_desktop.usecases.safekeeping.readings import BackupRules

PASSWORD = "hujan di kepanjen"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = assemble(tmp_path / "data", cost=KdfCost(8, 1, 1))
    made.acts.store.create(PASSWORD)
    made.acts.office.set_up(sample_office(), made.acts.office.villages_of("35.07.13"), ())
    made.acts.clients.register(NewClient("Sulastri", "35.07.13.2008"))
    yield made
    made.acts.store.lock()


def test_a_backup_is_made_checked_and_listed(
    program: Program, make_bench: MakeBench, qtbot: QtBot, tmp_path: Path
) -> None:
    page = BackupScreen(make_bench(program=program).bench)
    qtbot.addWidget(page)
    page.show()
    stick = tmp_path / "stick"
    stick.mkdir()
    page.back_up_to(stick)
    qtbot.waitUntil(lambda: page.form.resultCard.isVisible())
    assert page.form.resultCard.property("look") == "good"
    assert len(list(stick.glob("*.tkskbak"))) == 1
    qtbot.waitUntil(lambda: page.form.historyTable.model().rowCount() == 1)


def test_a_stick_pulled_away_is_said_and_the_page_is_ready_again(
    make_bench: MakeBench, qtbot: QtBot, tmp_path: Path
) -> None:
    def pulled(_target: Path, _progress: Progress, _on_database: object) -> None:
        raise TargetGone

    stick = Drive(tmp_path, "FLASHDISK", 8_000_000_000, 16_000_000_000, True, None)
    page = BackupScreen(
        make_bench(
            backups={
                "drives": lambda: (stick,),
                "history": lambda: (),
                "places": lambda: (),
                "back_up": pulled,
            }
        ).bench
    )
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.form.backupButton.isEnabled)
    page.form.backupButton.click()
    qtbot.waitUntil(lambda: page.form.resultCard.isVisible())
    assert page.form.resultLabel.text() == error_text(TargetGone())
    assert page.form.backupButton.isEnabled()
    assert page.form.historyEmpty.isVisible()


def test_cancelling_a_backup_is_said(make_bench: MakeBench, qtbot: QtBot, tmp_path: Path) -> None:
    def endless(_target: Path, progress: Progress, _on_database: object) -> None:
        while True:
            progress(1, 2)

    page = BackupScreen(
        make_bench(
            backups={
                "drives": lambda: (),
                "history": lambda: (),
                "places": lambda: (),
                "back_up": endless,
            }
        ).bench
    )
    qtbot.addWidget(page)
    page.show()
    page.back_up_to(tmp_path)
    qtbot.waitUntil(lambda: page.form.progressBar.maximum() == 1000)
    page.form.cancelButton.click()
    qtbot.waitUntil(lambda: page.form.resultCard.isVisible())
    assert page.form.resultLabel.text() == error_text(Cancelled())


def test_older_ones_make_room_and_the_folder_is_offered_again(
    program: Program, make_bench: MakeBench, qtbot: QtBot, tmp_path: Path
) -> None:
    program.acts.backups.set_rules(BackupRules(KeepRule(1, 0, 0)))
    folder = tmp_path / "lemari"
    folder.mkdir()
    page = BackupScreen(make_bench(program=program).bench)
    qtbot.addWidget(page)
    page.show()
    for _round in range(2):
        page.back_up_to(folder)
        qtbot.waitUntil(lambda: page.form.resultCard.isVisible())
    assert "1 older ones made room" in page.form.resultLabel.text()
    assert len(list(folder.glob("*.tkskbak"))) == 1
    again = BackupScreen(make_bench(program=program).bench)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(again.form.backupButton.isEnabled)
    assert again.form.driveList.currentItem().toolTip() == str(folder)


def test_the_rule_is_kept_and_a_bad_one_is_said(
    program: Program, make_bench: MakeBench, qtbot: QtBot
) -> None:
    page = BackupScreen(make_bench(program=program).bench)
    qtbot.addWidget(page)
    page.show()
    page.form.rulesButton.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(RulesDialog)))
    (dialog,) = page.findChildren(RulesDialog)
    dialog.form.lastBox.setValue(0)
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.sentences))
    dialog.form.lastBox.setValue(3)
    dialog.form.closingBox.setChecked(False)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert program.acts.backups.rules() == BackupRules(KeepRule(3, 4, 12), at_closing=False)


@pytest.fixture
def archive(program: Program, tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    return program.acts.backups.back_up(stick, lambda done, total: None).path


def view_of(program: Program, make_bench: MakeBench, qtbot: QtBot) -> RestoreView:
    bench = make_bench(program=program).bench
    view = RestoreView(bench.acts.backups, bench.work)
    qtbot.addWidget(view)
    view.show()
    return view


def test_restoring_compares_first_and_brings_the_backup_back(
    program: Program, make_bench: MakeBench, qtbot: QtBot, archive: Path
) -> None:
    program.acts.clients.register(NewClient("Paijan", "35.07.13.2008"))
    view = view_of(program, make_bench, qtbot)
    view.choose(archive)
    qtbot.waitUntil(lambda: view.form.compareCard.isVisible())
    labels = view.form.compareCard.findChildren(QLabel)
    shown = [label.text() for label in labels]
    row = shown.index("Clients")
    assert shown[row : row + 3] == ["Clients", "1", "2"]
    view.form.secretEdit.setText("salah sekali")
    view.form.restoreButton.click()
    qtbot.waitUntil(lambda: view.form.wrongLabel.isVisible())
    assert program.acts.backups.present() is not None, "a wrong password leaves all as it was"
    view.form.secretEdit.setText(PASSWORD)
    with qtbot.waitSignal(view.restored, timeout=20_000):
        view.form.restoreButton.click()
    program.acts.store.unlock(PASSWORD)
    present = program.acts.backups.present()
    assert present is not None
    assert present.clients == 1


def test_a_restore_is_taken_back_from_the_same_page(
    program: Program, make_bench: MakeBench, qtbot: QtBot, archive: Path
) -> None:
    program.acts.clients.register(NewClient("Paijan", "35.07.13.2008"))
    assert program.acts.backups.former() is None
    program.acts.backups.restore(archive, PASSWORD, lambda done, total: None)
    view = RestoreView(program.acts.backups, make_bench().bench.work)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(view.form.formerStrip.isVisible)
    with qtbot.waitSignal(view.restored, timeout=20_000):
        view.form.formerStrip.form.actButton.click()
    program.acts.store.unlock(PASSWORD)
    present = program.acts.backups.present()
    assert present is not None
    assert present.clients == 2, "whoever was registered after the backup is there again"


def test_a_damaged_backup_is_said_before_anything_happens(
    program: Program, make_bench: MakeBench, qtbot: QtBot, archive: Path
) -> None:
    data = bytearray(archive.read_bytes())
    data[len(data) // 2] ^= 1
    archive.write_bytes(bytes(data))
    view = view_of(program, make_bench, qtbot)
    view.choose(archive)
    qtbot.waitUntil(lambda: view.form.archiveWrongLabel.isVisible())
    view.form.secretEdit.setText(PASSWORD)
    assert not view.form.restoreButton.isEnabled()
    assert view.form.archiveList.item(0).data(Qt.ItemDataRole.UserRole) == str(archive)
