# SPDX-License-Identifier: MIT
"""Starts Qt and shows the first window; nothing heavy is imported from here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.opening import Opening
from tksk_desktop.gui.program_window import ProgramWindow
from tksk_desktop.gui.theme import load_fonts, wear
from tksk_desktop.gui.translator import Translations
from tksk_desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from tksk_desktop.gui.acts import Acts


def run_window(folder: Path, load: Callable[[Path], Acts]) -> int:
    """Show the program over a data folder until it is closed; return its exit code.

    ``load`` joins the parts over a folder; it is called on the database thread.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("tksk-desktop")
    app.setApplicationDisplayName("TKSK Desktop")
    state = WindowState(folder)
    translations = Translations(app)
    translations.speak(state.language)
    load_fonts()
    wear(app, state.theme)
    app.setWindowIcon(icon("tksk", QPalette.ColorRole.Highlight))
    window = ProgramWindow(state)
    opening = Opening(folder, load, window, state, translations)
    opening.begin()
    window.show()
    return app.exec()
