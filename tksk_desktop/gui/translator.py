# SPDX-License-Identifier: MIT
"""The language on screen: Indonesian by default, English selectable; papers stay Indonesian."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from tksk_desktop.paths import resource

INDONESIAN = "id"
ENGLISH = "en"
LANGUAGES = ((INDONESIAN, "Bahasa Indonesia"), (ENGLISH, "English"))
_CATALOGS = ("qtbase_id.qm", "tksk_id.qm")


class Translations:
    """Puts the catalogs of a language in and takes them out again."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak a language from now on; open widgets hear of it by a LanguageChange event."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
        if language != INDONESIAN:
            return
        for name in _CATALOGS:
            translator = QTranslator(self._app)
            if translator.load(str(resource("translations", name))):
                self._app.installTranslator(translator)
                self._installed.append(translator)
