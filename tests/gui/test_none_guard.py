# SPDX-License-Identifier: MIT
"""A long session of Qt calls does not end the interpreter; told by a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import tksk_desktop

LONG_SESSION = """
import tksk_desktop.gui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(300_000):
    thing.setObjectName("x")
print("still here")
"""


def test_hundreds_of_thousands_of_qt_calls_are_survived() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LONG_SESSION],
        cwd=Path(tksk_desktop.__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout.strip()) == (0, "still here"), ended.stderr
