# SPDX-License-Identifier: MIT
"""A process that types a note with the whole program behind it, to be killed from outside.

Started by ``test_draft_survives_kill``; not a test itself. It says on its output what is safe.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.workbenches import Opened, RecordingMessages
from tksk_desktop.assembly import assemble
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.change_notice import ChangeNotice
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart, Workbench
from tksk_desktop.storage.key_file import KdfCost
from tksk_desktop.usecases.readings import PhotoSheet

PATIENCE_MS = 120_000
KEY_MS = 40


class Typist(QObject):
    """Types a note like a worker, says when the note calls itself kept, and goes on typing."""

    def __init__(self, screen: NoteScreen, picture: bytes) -> None:
        super().__init__(screen)
        self._screen = screen
        self._picture = picture
        self._has_said = False
        self._keys = QTimer(self)
        self._keys.setInterval(KEY_MS)
        self._keys.timeout.connect(self._press)
        self._keys.start()

    def _press(self) -> None:
        ui = self._screen.form.ui
        if not ui.columns.isEnabled():
            return
        if not ui.aim.toPlainText():
            ui.photos.set_photos((PhotoSheet(self._picture, "Rumah"),))
            QTest.keyClicks(ui.aim, "Menjenguk Ibu Painem")
            QTest.keyClicks(ui.process, "Beliau bercerita panjang")
        QTest.keyClicks(ui.process, " lagi")
        if ui.keptLabel.text() and not self._has_said:
            self._has_said = True
            print("kept", flush=True)


def type_until_killed(
    folder: Path, password: str, start: NoteStart, typist_of: Callable[[NoteScreen], QObject]
) -> None:
    """Open the office, begin a note, and let the typist go on until killed."""
    app = QApplication([])
    program = assemble(folder, cost=KdfCost(8, 1, 1))
    program.store.unlock(password)
    around = program.acts.office.surroundings()
    if around is None:
        sys.exit("no office")
    bench = Workbench(
        program.acts,
        around,
        BackgroundWork(),
        ChangeNotice(),
        RecordingMessages(),
        Opened().make(),
    )
    screen = NoteScreen(bench)
    screen.show()
    screen.begin(start)
    typist = typist_of(screen)
    QTimer.singleShot(PATIENCE_MS, typist, app.quit)
    app.exec()
    bench.work.close()
    sys.exit("not killed in time")


if __name__ == "__main__":
    picture = Path(sys.argv[3]).read_bytes()
    type_until_killed(
        Path(sys.argv[1]), sys.argv[2], NoteStart(), lambda screen: Typist(screen, picture)
    )
