# SPDX-License-Identifier: MIT
"""The whole job in one window: first start, client, note, report, signature, copies, backup,
restore on another machine.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from tests.gui.key_collisions import collisions
from tests.journeys.conftest import Running, StartProgram, load_cheaply
from tksk_desktop.domain.months import Month
from tksk_desktop.domain.reports import CopyState
from tksk_desktop.gui.backups.restore_view import RestoreView
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.start.first_steps import FirstSteps
from tksk_desktop.gui.start.lock_screen import LockScreen
from tksk_desktop.gui.start.welcome_screen import WelcomeScreen
from tksk_desktop.gui.work_area import WorkArea
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.readings import ClientFilter, SessionFilter

PASSWORD = "hujan di kepanjen"
NAME = "Sulastri Handayani"
RESULT = "Klien bersedia mengikuti kelompok usaha bersama di desa."


def start_anew(running: Running) -> WorkArea:
    """Type the first start."""
    running.front(WelcomeScreen).form.newButton.click()
    steps = running.front(FirstSteps)
    go_on = steps.form.nextButton.click
    QTest.keyClicks(steps.worker.form.nameEdit, "Rahayu Lestari")
    QTest.keyClicks(steps.worker.form.memberNumberEdit, "3507.13.001")
    go_on()
    QTest.keyClicks(steps.place.form.searchEdit, "kepanjen malang")
    with running.qtbot.waitSignal(steps.place.picked, timeout=30_000):
        QTest.keyClick(steps.place.form.searchEdit, Qt.Key.Key_Return)
    go_on()
    QTest.keyClicks(steps.letter.form.camatEdit, "Drs. Contoh Camat")
    go_on()
    go_on()
    for editor in (steps.password.form.passwordEdit, steps.password.form.againEdit):
        QTest.keyClicks(editor, PASSWORD)
    go_on()
    running.wait(steps.recovery.isVisible)
    steps.recovery.form.keptBox.click()
    go_on()
    return running.area()


def register(area: WorkArea, running: Running) -> int:
    """Register a client in the dialog; return her id."""
    area.go_to(area.clients)
    area.clients.register()
    running.wait(lambda: area.clients.findChild(ClientDialog) is not None)
    dialog = area.clients.findChild(ClientDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.form.nameEdit, NAME)
    dialog.form.villageBox.setCurrentIndex(dialog.form.villageBox.findText("Dilem"))
    dialog.form.saveButton.click()
    find = area.bench.acts.clients.find_ids
    running.wait(lambda: len(find(ClientFilter())) == 1)
    return int(find(ClientFilter(text="sulas"))[0])


def write_note(area: WorkArea, running: Running, client_id: int, month: Month) -> None:
    """Write a note of a day in a month."""
    area.bench.doors.new_session(NoteStart(client_id=client_id))
    form = area.note.form.ui
    running.wait(form.columns.isEnabled)
    held_on = month.first_day + timedelta(days=9)
    form.heldOn.set_value(held_on)
    QTest.keyClicks(form.aim, "Menguatkan motivasi")
    QTest.keyClicks(form.process, "Wawancara di rumah klien")
    QTest.keyClicks(form.result, RESULT)
    form.saveButton.click()
    running.wait(lambda: form.keptLabel.text().startswith("Saved"))
    lines = area.bench.acts.sessions.lines
    running.wait(lambda: [line.held_on for line in lines(SessionFilter())] == [held_on])
    assert not area.bench.acts.sessions.drafts(), "a saved note leaves no draft"


def agree(parent: QWidget) -> None:
    """Press the affirmative button of the question that is about to be asked."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(50, parent, press)
            return
        yes = next(
            b for b in box.buttons() if box.buttonRole(b) == QMessageBox.ButtonRole.AcceptRole
        )
        yes.click()

    QTimer.singleShot(50, parent, press)


def sign(area: WorkArea, running: Running, month: Month) -> int:
    """Prepare and sign a month's report; return its id."""
    acts = area.bench.acts.reports
    area.bench.doors.report(month)
    desk = area.reports.desk
    running.wait(lambda: desk.report_id is not None)
    report_id = desk.report_id
    assert report_id is not None
    running.wait(desk.form.preview.page_count)
    agree(area)
    desk.sign_panel.form.signButton.click()
    running.wait(lambda: acts.desk(report_id).signed_at is not None)
    return report_id


def tool(*command: str) -> str:
    """Run a tool that judges; return what it says."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.needs_tool("pdfsig", "pdftotext", "qpdf")
def test_the_whole_job_from_the_first_start_to_a_restored_backup(
    start_program: StartProgram, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start_program(tmp_path / "laptop")
    area = start_anew(running)
    month = Month.of(area.bench.around.today()).previous
    client_id = register(area, running)
    write_note(area, running, client_id, month)
    report_id = sign(area, running, month)

    dinas, stick = tmp_path / "dinas", tmp_path / "flashdisk"
    dinas.mkdir()
    stick.mkdir()
    choose: Callable[..., str] = lambda *_values, **_named: str(dinas)  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    copies = area.bench.acts.reports.desk(report_id).copies
    area.reports.desk.copies.ways.hand_over(copies[0])
    running.wait(lambda: list(dinas.glob("*.pdf")))
    running.wait(lambda: area.bench.acts.reports.desk(report_id).copies[0].state is CopyState.SENT)
    paper = next(dinas.glob("*.pdf"))
    assert paper.read_bytes() == area.bench.acts.reports.signed_pdf(report_id)
    assert "Signature is Valid" in tool("pdfsig", "-nocert", str(paper))
    tool("qpdf", "--check", str(paper))
    text = tool("pdftotext", "-layout", str(paper), "-")
    assert "Laporan Pelaksanaan Tugas" in text
    assert "Rahayu Lestari" in text

    area.go_to(area.backup)
    area.backup.back_up_to(stick)
    running.wait(lambda: area.backup.form.resultCard.isVisible())
    assert area.backup.form.resultCard.property("look") == "good"
    archive = next(stick.glob("*.tkskbak"))
    assert NAME.encode() not in archive.read_bytes()

    other = start_program(tmp_path / "other-laptop")
    other.front(WelcomeScreen).form.restoreButton.click()
    view = other.front(RestoreView)
    view.choose(archive)
    other.wait(view.form.compareCard.isVisible)
    view.form.secretEdit.setText(PASSWORD)
    view.form.restoreButton.click()
    lock = other.front(LockScreen)
    QTest.keyClicks(lock.form.secretEdit, PASSWORD)
    lock.form.openButton.click()
    acts = other.area().bench.acts
    assert [line.name for line in acts.clients.find(ClientFilter(), 5)] == [NAME]
    assert acts.reports.desk(report_id).signed_at is not None
    assert acts.reports.signed_pdf(report_id) == paper.read_bytes()


def test_the_keys_mean_the_same_on_every_page(start_program: StartProgram, tmp_path: Path) -> None:
    acts = load_cheaply(tmp_path / "data")
    acts.store.make_sample()
    acts.store.lock()
    running = start_program(tmp_path / "data")
    lock = running.front(LockScreen)
    QTest.keyClicks(lock.form.secretEdit, acts.store.sample_password)
    QTest.keyClick(lock.form.secretEdit, Qt.Key.Key_Return)
    area = running.area()
    running.activate()
    pages = (
        area.home,
        area.clients,
        area.activities,
        area.groups,
        area.aid,
        area.network,
        area.reports,
        area.backup,
    )
    for place, page in enumerate(pages, start=1):
        key = getattr(Qt.Key, f"Key_{place}")
        QTest.keyClick(running.window, key, Qt.KeyboardModifier.AltModifier)
        running.wait(page.isVisible)
        running.wait(lambda: not area.bench.work.is_busy)
        assert not collisions(running.window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(running.window, Qt.Key.Key_N, control | Qt.KeyboardModifier.ShiftModifier)
    running.wait(area.note.isVisible)
    QTest.keyClick(running.window, Qt.Key.Key_L, control)
    running.front(LockScreen)
