# SPDX-License-Identifier: MIT
"""The sentence for an error, the same as in the window, in Indonesian."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tksk_desktop.gui.error_texts import error_text
from tksk_desktop.gui.translator import ENGLISH, INDONESIAN, Translations


def sentence(error: Exception) -> str:
    """Return one sentence for the worker."""
    # Translators need an application object; without one every text stays English.
    translations = Translations(QCoreApplication.instance() or QCoreApplication([]))
    translations.speak(INDONESIAN)
    try:
        return error_text(error)
    finally:
        translations.speak(ENGLISH)
