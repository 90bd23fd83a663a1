# SPDX-License-Identifier: MIT
"""The program locks when the computer has slept, and not because time passes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tksk_desktop.gui.idle_watch import IdleWatch


class Clocks:
    """A wall clock and a steady clock that a test sets."""

    def __init__(self) -> None:
        self.wall = self.steady = 1000.0


def watched(qtbot: QtBot) -> tuple[IdleWatch, Clocks, list[bool], QObject]:
    clocks, passed, parent = Clocks(), [], QObject()
    watch = IdleWatch(parent, wall=lambda: clocks.wall, steady=lambda: clocks.steady)
    watch.passed.connect(lambda: passed.append(True))
    watch.start(60)
    return watch, clocks, passed, parent


def test_time_alone_does_not_lock(qtbot: QtBot) -> None:
    watch, clocks, passed, _parent = watched(qtbot)
    for _ in range(50):
        clocks.wall += 600
        clocks.steady += 600
        watch.look_for_sleep()
    watch.stop()
    assert passed == []


def test_a_sleep_locks_once(qtbot: QtBot) -> None:
    watch, clocks, passed, _parent = watched(qtbot)
    clocks.wall += 3600
    watch.look_for_sleep()
    watch.look_for_sleep()
    watch.stop()
    assert passed == [True]


def test_a_clock_turned_back_does_not_lock(qtbot: QtBot) -> None:
    watch, clocks, passed, _parent = watched(qtbot)
    clocks.wall -= 86_400
    watch.look_for_sleep()
    watch.stop()
    assert passed == []
