# SPDX-License-Identifier: MIT
"""How long until the first window is painted, against a bare QMainWindow in the same run."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

MOST = 1.5
ROUNDS = 9
HEAVY = ("sqlalchemy", "alembic", "reportlab", "pyhanko", "xlsxwriter", "openpyxl", "sqlcipher3")

BARE = """
import sys
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def event(self, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: app.exit(0))
        return super().event(event)
app = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
sys.exit(app.exec())
"""
OURS = """
import sys
from PySide6.QtWidgets import QApplication
from tksk_desktop.gui import opening
def end(self):
    loaded = [name for name in {heavy!r} if name in sys.modules]
    QApplication.exit(3 if loaded else 0)
opening.Opening._load_rest = end
from tksk_desktop.main import main
sys.exit(main([]))
"""


def seconds(code: str, folder: Path) -> float:
    started = time.perf_counter()
    environment = {**os.environ, "TKSK_DATA_DIR": str(folder)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    return time.perf_counter() - started


@pytest.mark.benchmark
@pytest.mark.parametrize("with_store", [False, True], ids=["welcome", "lock"])
def test_the_first_window_comes_almost_as_fast_as_a_bare_one(
    tmp_path: Path, *, with_store: bool
) -> None:
    if with_store:
        (tmp_path / "tksk.db").touch()
        (tmp_path / "tksk.kunci").touch()
    ours = OURS.format(heavy=HEAVY)
    seconds(BARE, tmp_path), seconds(ours, tmp_path)
    rounds = [(seconds(BARE, tmp_path), seconds(ours, tmp_path)) for _ in range(ROUNDS)]
    bare, own = (statistics.median(times) for times in zip(*rounds, strict=True))
    print(f"\nfirst window: bare {bare:.3f} s, ours {own:.3f} s, ratio {own / bare:.2f}")
    assert own / bare <= MOST
