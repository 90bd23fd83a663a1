# SPDX-License-Identifier: MIT
"""The whole program in a window, over a data folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tksk_desktop.assembly import assemble
from tksk_desktop.gui.acts import Acts
from tksk_desktop.gui.opening import Opening
from tksk_desktop.gui.program_window import ProgramWindow
from tksk_desktop.gui.translator import ENGLISH, Translations
from tksk_desktop.gui.window_state import WindowState
from tksk_desktop.gui.work_area import WorkArea
from tksk_desktop.storage.key_file import KdfCost

W = TypeVar("W", bound=QWidget)
PATIENCE = 30_000
"""Milliseconds that a step of a journey may take on a busy machine."""


def load_cheaply(folder: Path) -> Acts:
    """Join the parts with a password cost that tests can afford."""
    return assemble(folder, cost=KdfCost(8, 1, 1)).acts


@dataclass(frozen=True)
class Running:
    """A program on the screen."""

    window: ProgramWindow
    folder: Path
    qtbot: QtBot

    def front(self, kind: type[W]) -> W:
        """Wait until the window shows a screen of this kind, and return it."""
        self.qtbot.waitUntil(lambda: isinstance(self.window.front(), kind), timeout=PATIENCE)
        screen = self.window.front()
        assert isinstance(screen, kind)
        return screen

    def area(self) -> WorkArea:
        """Wait for the work area."""
        return self.front(WorkArea)

    def activate(self) -> None:
        """Make the window the one that gets the keys."""
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)


StartProgram = Callable[[Path], Running]


@pytest.fixture
def start_program(qapp: QApplication, qtbot: QtBot) -> Iterator[StartProgram]:
    """Return a starter of programs; each is closed as the worker closes it."""
    windows: list[ProgramWindow] = []

    def start(folder: Path) -> Running:
        folder.mkdir(parents=True, exist_ok=True)
        state = WindowState(folder)
        state.language = ENGLISH
        window = ProgramWindow(state)
        windows.append(window)
        Opening(folder, load_cheaply, window, state, Translations(qapp)).begin()
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        return Running(window, folder, qtbot)

    yield start
    for window in windows:
        window.close()
        window.deleteLater()
