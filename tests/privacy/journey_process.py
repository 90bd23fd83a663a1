# SPDX-License-Identifier: MIT
"""The real program in a process of its own, worked through with one planted person.

Started by ``test_nothing_personal_outside``; not a test itself. It goes in by the program's own
``main`` and ends as it is told: closed by the worker, or killed in the middle.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PIL import Image
from PySide6.QtCore import QTimer
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.journeys.conftest import PATIENCE, Running
from tests.journeys.test_main_job import PASSWORD, sign
from tksk_desktop.assembly import assemble
from tksk_desktop.domain.client_papers import ClientPaper
from tksk_desktop.domain.consents import LegalBasis
from tksk_desktop.domain.months import Month
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.program_window import ProgramWindow
from tksk_desktop.gui.start.lock_screen import LockScreen
from tksk_desktop.gui.widgets.pdf_printing import print_pages
from tksk_desktop.gui.work_area import WorkArea
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.main import main
from tksk_desktop.paths import data_dir
from tksk_desktop.sample_data import SUBDISTRICT_CODE, sample_office
from tksk_desktop.usecases.client_papers.choices import PaperChoices
from tksk_desktop.usecases.exchange.readings import ExportChoice
from tksk_desktop.usecases.readings import ClientFilter, PhotoSheet, SessionFilter

NAME, NIK = "Zulkarnaen Wirabuana", "3507136802900001"
GIVEN_OUT = "keluar"
"""What the worker hands out herself: these files are meant to hold what they hold."""


class Waiting:
    """Waits as the tests' own robot does, without a test around it."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:  # noqa: N802
        """Wait for something to become true."""
        ends = time.monotonic() + timeout / 1000
        while not callback():
            if time.monotonic() > ends:
                raise TimeoutError
            QTest.qWait(20)


def unlock(running: Running) -> WorkArea:
    """Type the password."""
    lock = running.front(LockScreen)
    QTest.keyClicks(lock.form.secretEdit, PASSWORD)
    lock.form.openButton.click()
    return running.area()


def register(area: WorkArea, running: Running) -> int:
    """Register the planted person."""
    area.go_to(area.clients)
    area.clients.register()
    running.wait(lambda: area.clients.findChild(ClientDialog) is not None)
    dialog = cast(ClientDialog, area.clients.findChild(ClientDialog))
    QTest.keyClicks(dialog.form.nameEdit, NAME)
    dialog.form.nikField.set_text(NIK)
    dialog.form.villageBox.setCurrentIndex(0)
    dialog.form.saveButton.click()
    find = area.bench.acts.clients.find_ids
    running.wait(lambda: len(find(ClientFilter())) == 1)
    return int(find(ClientFilter())[0])


def write_note(area: WorkArea, running: Running, client_id: int, month: Month, place: Path) -> None:
    """Write a note about the person, with a photo that carries the name."""
    photo = place / "foto.jpg"
    exif = Image.Exif()
    exif[0x010E] = NAME
    Image.new("RGB", (60, 40), (90, 120, 90)).save(photo, exif=exif)
    area.bench.doors.new_session(NoteStart(client_id=client_id))
    ui = area.note.form.ui
    running.wait(ui.columns.isEnabled)
    ui.heldOn.set_value(month.first_day)
    QTest.keyClicks(ui.aim, "Menengok")
    QTest.keyClicks(ui.process, f"{NAME} bercerita, NIK {NIK}")
    ui.photos.set_photos((PhotoSheet(photo.read_bytes(), NAME),))
    running.wait(area.bench.acts.sessions.drafts)
    ui.saveButton.click()
    running.wait(lambda: len(area.bench.acts.sessions.lines(SessionFilter())) == 1)
    running.wait(ui.saveButton.isEnabled)
    area.note.go_back()
    running.wait(lambda: not area.note.isVisible())


def look_for(area: WorkArea, running: Running) -> None:
    """Search in the list and in the palette."""
    area.go_to(area.clients)
    QTest.keyClicks(area.clients.form.searchEdit, NAME)
    running.wait(lambda: area.clients.list.rowCount() == 1)

    def type_and_close() -> None:
        palette = cast(QDialog, QApplication.activeModalWidget())
        QTest.keyClicks(palette.focusWidget(), NAME)
        QTest.qWait(200)
        palette.reject()

    QTimer.singleShot(200, type_and_close)
    area.show_palette()


def hand_out(area: WorkArea, running: Running, client_id: int, place: Path) -> None:
    """Print and save a client's sheet, and export the register, under the offered names."""
    acts = area.bench.acts
    pdf = acts.client_papers.make(PaperChoices(ClientPaper.CLIENT_SHEET, client_id))
    (place / "lembar.pdf").write_bytes(pdf)
    document = QPdfDocument()
    document.load(str(place / "lembar.pdf"))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(place / "cetakan.pdf"))
    if not print_pages(document, printer):
        sys.exit("not printed")
    document.close()
    choice = ExportChoice(
        recipient="Dinas Sosial", ground=LegalBasis.PUBLIC_TASK, ground_note="Permintaan data"
    )
    made = acts.exchange.export(None, choice, progress=lambda _done, _total: None)
    (place / made.file_name).write_bytes(made.data)


def back_up(area: WorkArea, running: Running, stick: Path) -> None:
    """Back up to a stick."""
    area.go_to(area.backup)
    area.backup.back_up_to(stick)
    running.wait(lambda: list(stick.glob("*.tkskbak")))
    running.wait(area.backup.form.resultCard.isVisible)


def break_down() -> None:
    """Let a thread, a foreign library and our own log speak of the person."""

    def broken() -> None:
        raise ValueError(f"{NAME} {NIK}")

    failing = threading.Thread(target=broken)
    failing.start()
    failing.join()
    logging.getLogger("foreign.library").error("could not read %s %s", NAME, NIK)
    logging.getLogger("foreign.library").error(f"could not read {NAME} {NIK}")  # noqa: G004
    logging.getLogger("tksk_desktop.gui").error("not kept: %s", NAME)


def work_through(root: Path, *, killed: bool) -> None:
    """Do the whole journey in the window that ``main`` has opened."""
    given_out, stick = root / GIVEN_OUT, root / "flashdisk"
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ProgramWindow))
    running = Running(window, data_dir(), cast(QtBot, Waiting()))
    area = unlock(running)
    month = Month.of(area.bench.around.today()).previous
    client_id = register(area, running)
    write_note(area, running, client_id, month, given_out)
    look_for(area, running)
    sign(area, running, month)
    hand_out(area, running, client_id, given_out)
    back_up(area, running, stick)
    break_down()
    area.lock_wanted.emit()
    area = unlock(running)
    with tempfile.NamedTemporaryFile("w", delete=False) as spilled:
        spilled.write(f"{NAME} {NIK}")
    print(f"spilled {spilled.name}", flush=True)
    if killed:
        os.kill(os.getpid(), signal.SIGKILL)
    window.close()


def _work_or_fail(root: Path, *, killed: bool) -> None:
    """Work; end the process at once where the journey itself goes wrong."""
    try:
        work_through(root, killed=killed)
    except BaseException:  # noqa: BLE001 - whatever it is, the process must not wait for ever
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def begin(root: Path) -> None:
    """Make the office that the window opens."""
    for name in (GIVEN_OUT, "flashdisk"):
        (root / name).mkdir()
    program = assemble(data_dir())
    program.store.create(PASSWORD)
    villages = program.acts.office.villages_of(SUBDISTRICT_CODE)
    program.acts.office.set_up(sample_office(), villages, ())
    program.store.lock()


if __name__ == "__main__":
    root, ends = Path(sys.argv[1]), sys.argv[2]
    begin(root)
    real_exec = QApplication.exec

    def exec_with_journey(_app: QApplication) -> int:
        """Run the window's own loop, and the journey within it."""
        QTimer.singleShot(0, lambda: _work_or_fail(root, killed=ends == "killed"))
        return real_exec()

    cast(Any, QApplication).exec = exec_with_journey
    sys.exit(main([]))
