# SPDX-License-Identifier: MIT
"""A process that types numbered words and saves now and then, to be killed from outside.

Started by ``test_draft_kills``; not a test itself. It says on its output when each word was typed,
and when a note is about to be saved. After a save it goes on in the same note, or begins another.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from tests.gui.sessions.typing_process import KEY_MS, type_until_killed
from tksk_desktop.domain.sessions import SessionKind
from tksk_desktop.gui.sessions.note_screen import NoteScreen
from tksk_desktop.gui.workbench import NoteStart

WORDS_A_SAVE = 30
SAVES_A_NOTE = 3
START = NoteStart(kind=SessionKind.OTHER, title="Rapat")


class Marker(QObject):
    """Types ``k1 k2 k3 …`` into the process of one note after the other."""

    def __init__(self, screen: NoteScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._count = 0
        self._keys = QTimer(self)
        self._keys.setInterval(KEY_MS)
        self._keys.timeout.connect(self._press)
        self._keys.start()

    def _press(self) -> None:
        ui = self._screen.form.ui
        if not ui.columns.isEnabled():
            return
        self._count += 1
        QTest.keyClicks(ui.process, f"k{self._count} ")
        print(self._count, time.monotonic(), flush=True)
        if self._count % WORDS_A_SAVE == 0:
            print("saving", time.monotonic(), flush=True)
            self._screen.save()
        # Right behind every third save, while the note is still being recorded.
        if self._count % (WORDS_A_SAVE * SAVES_A_NOTE) == 0:
            self._screen.begin(START)


if __name__ == "__main__":
    type_until_killed(Path(sys.argv[1]), sys.argv[2], START, Marker)
