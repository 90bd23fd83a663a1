# SPDX-License-Identifier: MIT
"""Measures how long the window's event loop stands still."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

TICK = 5
IDLE = 1.5
PATIENCE = 60_000


class Ticker(QObject):
    """Ticks every five milliseconds and remembers the longest wait between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._longest = 0.0

    def start(self) -> None:
        """Measure from now."""
        self._last, self._longest = time.perf_counter(), 0.0
        self._timer.start()

    def stop(self) -> float:
        """Return the longest gap in seconds."""
        self._tick()
        self._timer.stop()
        return self._longest

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def idle_gap(qtbot: QtBot) -> float:
    """Return the longest gap while the program does nothing: what the machine itself imposes."""
    ticker, until = Ticker(), time.perf_counter() + IDLE
    ticker.start()
    qtbot.waitUntil(lambda: time.perf_counter() > until, timeout=PATIENCE)
    return ticker.stop()
