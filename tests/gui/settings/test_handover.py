# SPDX-License-Identifier: MIT
"""The office is handed over in the window: refusals under their fields, both papers kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.workbenches import Bench, MakeBench
from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.errors import BackupNeeded, WrongPassword
from tksk_desktop.gui.settings.handover_dialog import HandoverDialog
from tksk_desktop.sample_data import sample_office
from tksk_desktop.storage.key_file import KdfCost

PASSWORD, NEW_PASSWORD = "hujan di kepanjen", "panas di kepanjen"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    made = assemble(tmp_path / "data", cost=KdfCost(8, 1, 1))
    made.acts.store.create(PASSWORD)
    made.acts.office.set_up(sample_office(), made.acts.office.villages_of("35.07.13"), ())
    yield made
    made.acts.store.lock()


@pytest.fixture
def made(program: Program, make_bench: MakeBench) -> Bench:
    return make_bench(program=program)


@pytest.fixture
def dialog(made: Bench, qtbot: QtBot) -> HandoverDialog:
    opened = HandoverDialog(made.bench, None)  # type: ignore[arg-type]
    qtbot.addWidget(opened)
    opened.show()
    return opened


def fill(dialog: HandoverDialog, *, again: str = NEW_PASSWORD) -> None:
    form = dialog.form
    form.nameEdit.setText("Bagus Santoso")
    form.numberEdit.setText("3507130002")
    form.secretEdit.setText(PASSWORD)
    form.passwordEdit.setText(NEW_PASSWORD)
    form.againEdit.setText(again)


def test_what_is_missing_is_said_and_nothing_happens(
    dialog: HandoverDialog, program: Program
) -> None:
    dialog.form.handOverButton.click()
    fill(dialog, again="lain")
    dialog.form.handOverButton.click()
    assert dialog.form.steps.currentWidget() is dialog.form.formPage
    assert dialog.form.againEdit.text() == "lain", "nothing typed is lost"
    program.store.keys.refuse_wrong(PASSWORD, NEW_PASSWORD)


def test_without_a_backup_it_is_refused(dialog: HandoverDialog, made: Bench, qtbot: QtBot) -> None:
    fill(dialog)
    dialog.form.handOverButton.click()
    qtbot.waitUntil(lambda: bool(made.messages.failures))
    assert isinstance(made.messages.failures[0], BackupNeeded)
    assert dialog.form.handOverButton.isEnabled()


def test_after_it_only_the_successor_opens_the_caseload(
    dialog: HandoverDialog, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    program.acts.backups.back_up(stick, lambda _done, _total: None)
    fill(dialog)
    dialog.form.handOverButton.click()
    form = dialog.form
    qtbot.waitUntil(lambda: form.steps.currentWidget() is form.donePage)
    recovery_key = "-".join(form.keyLabel.text().split())
    record = tmp_path / "berita acara.pdf"
    assert dialog._done is not None
    dialog.save_to(record, dialog._done.record)
    assert record.read_bytes().startswith(b"%PDF")
    assert not form.wrongLabel.isVisible()
    dialog.save_to(tmp_path / "nowhere" / "a.pdf", b"x")
    assert form.wrongLabel.isVisible()
    dialog.reject()
    assert dialog.isVisible(), "the key is shown this once"
    assert not form.closeButton.isEnabled()
    form.keptBox.click()
    with qtbot.waitSignal(dialog.handed_over):
        form.closeButton.click()
    program.acts.store.lock()
    with pytest.raises(WrongPassword):
        program.acts.store.unlock(PASSWORD)
    program.acts.store.unlock(recovery_key)
    around = program.acts.office.surroundings()
    assert around is not None
    assert around.office.worker_name == "Bagus Santoso"
    program.acts.store.lock()
    program.acts.store.unlock(NEW_PASSWORD)
