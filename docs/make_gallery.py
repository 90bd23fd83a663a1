# SPDX-License-Identifier: MIT
"""Make the pictures of ``docs/gallery`` anew, from the invented sample office (``make gallery``).

Runs the real window without a display, drives it through its own pages and keeps what it shows,
with last month's signed report beside it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tksk_desktop.assembly import Program, assemble
from tksk_desktop.domain.months import Month
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.theme import ThemeChoice, load_fonts, wear
from tksk_desktop.gui.translator import INDONESIAN, Translations
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.gui.work_area import WorkArea
from tksk_desktop.gui.workbench import NoteStart
from tksk_desktop.usecases.readings import ClientFilter

GALLERY = Path(__file__).resolve().parent / "gallery"
SIZE = QSize(1366, 768)
PAGE_WIDTH = 900
A_WHILE_MS = 400


class Photographer:
    """Lets the window come to rest, then keeps a picture of it."""

    def __init__(self, area: WorkArea, work: BackgroundWork) -> None:
        self._area, self._work = area, work

    def take(self, name: str) -> None:
        """Keep what the window shows as ``gallery/<name>.png``."""
        self.rest()
        self._area.grab().save(str(GALLERY / f"{name}.png"))
        sys.stdout.write(f"docs/gallery/{name}.png\n")

    def rest(self) -> None:
        """Wait until nothing is being read or drawn any more."""
        QTest.qWait(A_WHILE_MS)
        while self._work.is_busy:
            QTest.qWait(A_WHILE_MS)
        QTest.qWait(A_WHILE_MS)


def show_pages(program: Program, folder: Path, app: QApplication) -> None:
    """Walk through the pages and take the pictures."""
    acts = program.acts
    around = acts.office.surroundings()
    if around is None:
        raise RuntimeError("the sample office has no profile")
    work = BackgroundWork()
    area = WorkArea(acts, around, work, WindowState(folder), is_sample=False)
    camera = Photographer(area, work)
    area.resize(SIZE)
    area.show()
    camera.take("beranda")
    client_id = acts.clients.find_ids(ClientFilter(only_open_cases=True))[2]
    area.bench.doors.client(client_id)
    camera.take("klien")
    area.bench.doors.new_session(NoteStart(client_id=client_id))
    camera.take("catatan")
    area.note.go_back()
    area.bench.doors.report(Month.of(program.clock.today()).previous)
    camera.take("laporan")
    wear(app, ThemeChoice.DARK)
    area.go_to(area.home)
    camera.take("beranda-gelap")
    area.hide()
    area.deleteLater()
    work.close()


def sign_report(program: Program) -> None:
    """Sign last month's report and keep it with a picture of its first page."""
    reports = program.acts.reports
    report_id = reports.open(Month.of(program.clock.today()).previous).record_id
    if report_id is None:
        raise RuntimeError("a report was opened without an id")
    reports.sign(report_id)
    pdf = reports.signed_pdf(report_id)
    (GALLERY / "laporan-contoh.pdf").write_bytes(pdf)
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(0)
    size = QSize(PAGE_WIDTH, round(PAGE_WIDTH * points.height() / points.width()))
    document.render(0, size).save(str(GALLERY / "laporan-contoh-1.png"))
    document.close()
    sys.stdout.write("docs/gallery/laporan-contoh.pdf\n")


def main() -> int:
    """Make the sample office in a folder that is thrown away, and the pictures of it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    GALLERY.mkdir(exist_ok=True)
    app = QApplication([])
    load_fonts()
    wear(app, ThemeChoice.LIGHT)
    Translations(app).speak(INDONESIAN)
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        program = assemble(folder)
        program.acts.store.make_sample()
        show_pages(program, folder, app)
        sign_report(program)
        program.acts.store.lock()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
