# SPDX-License-Identifier: MIT
"""What belongs to this computer, not to the caseload: window place, theme, language, idle time,
whether confidential clients are covered while another window is in use.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from tksk_desktop.gui.theme import ThemeChoice
from tksk_desktop.gui.translator import ENGLISH, INDONESIAN

_USUAL_IDLE_MINUTES = 15
_LONGEST_IDLE_MINUTES = 240


class WindowState:
    """Settings in an INI file beside the data folder's database."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "tampilan.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme."""
        known = str(self._settings.value("theme", ThemeChoice.SYSTEM))
        return ThemeChoice(known) if known in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("theme", str(choice))

    @property
    def language(self) -> str:
        """The chosen language of the screen."""
        known = str(self._settings.value("language", INDONESIAN))
        return known if known in (INDONESIAN, ENGLISH) else INDONESIAN

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def idle_minutes(self) -> int:
        """After how many minutes without work the program locks itself."""
        known = str(self._settings.value("idle_minutes", _USUAL_IDLE_MINUTES))
        usable = known.isdigit() and 0 < int(known) <= _LONGEST_IDLE_MINUTES
        return int(known) if usable else _USUAL_IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._settings.setValue("idle_minutes", minutes)

    @property
    def covers_confidential(self) -> bool:
        """Whether opened clients of level 3 are covered while another program has the focus.

        Unless it is switched off they are: then the screen may be shared or left alone, people
        of level 3 can come to harm, and one click brings them back.
        """
        return str(self._settings.value("covers_confidential", "true")) != "false"

    @covers_confidential.setter
    def covers_confidential(self, covers: bool) -> None:
        self._settings.setValue("covers_confidential", "true" if covers else "false")

    @property
    def geometry(self) -> QByteArray:
        """Where the window lay; empty at the first start."""
        known = self._settings.value("geometry")
        return known if isinstance(known, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, place: QByteArray) -> None:
        self._settings.setValue("geometry", place)
