# SPDX-License-Identifier: MIT
"""A process that types numbered words into the form of a new client, to be killed from outside.

Started by ``test_form_kills``; not a test itself. It says on its output when each word was typed.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.sessions.typing_process import KEY_MS, PATIENCE_MS
from tests.gui.workbenches import Opened, RecordingMessages
from tksk_desktop.assembly import assemble
from tksk_desktop.gui.background_work import BackgroundWork
from tksk_desktop.gui.change_notice import ChangeNotice
from tksk_desktop.gui.clients.client_dialog import ClientDialog
from tksk_desktop.gui.clients.client_screen import ClientScreen
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.storage.key_file import KdfCost


class FormTypist(QObject):
    """Types ``k1 k2 k3 …`` into the remarks of the form."""

    def __init__(self, screen: ClientScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._count = 0
        self._keys = QTimer(self)
        self._keys.setInterval(KEY_MS)
        self._keys.timeout.connect(self._press)
        self._keys.start()

    def _press(self) -> None:
        dialog = self._screen.findChild(ClientDialog)
        if not isinstance(dialog, ClientDialog):
            return
        self._count += 1
        QTest.keyClicks(dialog.form.notesEdit, f"k{self._count} ")
        print(self._count, time.monotonic(), flush=True)


def type_until_killed(folder: Path, password: str) -> None:
    """Open the office and its form of a new client, and type until killed."""
    app = QApplication([])
    program = assemble(folder, cost=KdfCost(8, 1, 1))
    program.store.unlock(password)
    around = program.acts.office.surroundings()
    if around is None:
        sys.exit("no office")
    work, notice, messages = BackgroundWork(), ChangeNotice(), RecordingMessages()
    bench = Workbench(program.acts, around, work, notice, messages, Opened().make())
    screen = ClientScreen(bench)
    screen.show()
    screen.register()
    typist = FormTypist(screen)
    QTimer.singleShot(PATIENCE_MS, typist, app.quit)
    app.exec()
    bench.work.close()
    sys.exit("not killed in time")


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]), sys.argv[2])
