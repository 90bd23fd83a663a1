# SPDX-License-Identifier: MIT
"""The program lives through more Qt calls than an unguarded interpreter would."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

MANY_CALLS = """
import tksk_desktop.gui
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Teller(QObject):
    told = Signal()

app, teller = QCoreApplication([]), Teller()
for _ in range(50_000):
    teller.told.emit()
    teller.setObjectName("x")
    app.processEvents()
print("alive")
"""


def test_calls_into_qt_never_use_none_or_true_up() -> None:
    done = subprocess.run(
        [sys.executable, "-c", MANY_CALLS],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.returncode) == ("alive\n", 0), done.stderr
