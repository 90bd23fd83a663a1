# SPDX-License-Identifier: MIT
"""Sees when a stick is plugged in and offers a backup on one that is known."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal

from tksk_desktop.gui.widgets.backup_words import BackupWords
from tksk_desktop.gui.widgets.reminder_strip import ReminderStrip
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.needs import Drive
from tksk_desktop.usecases.safekeeping.readings import BackupStanding

LOOK_MS = 4000


def mounted() -> frozenset[str]:
    """Return where the volumes are that answer now."""
    return frozenset(
        volume.rootPath() for volume in QStorageInfo.mountedVolumes() if volume.isReady()
    )


class StickOffer(QObject):
    """Fills the strip of the work area; the caseload is asked only when a volume is new."""

    wanted = Signal(object)
    """The ``Path`` of the stick on which the worker wants a backup."""

    def __init__(
        self,
        bench: Workbench,
        strip: ReminderStrip,
        volumes: Callable[[], frozenset[str]] = mounted,
    ) -> None:
        super().__init__(strip)
        self._bench, self._strip, self._volumes = bench, strip, volumes
        self._words = BackupWords(self)
        self._seen: frozenset[str] = frozenset()
        self._stick: Drive | None = None
        strip.acted.connect(self._accept)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """See what is plugged in now."""
        present = self._volumes()
        new, self._seen = present - self._seen, present
        if new:
            acts = self._bench.acts.backups
            self._bench.read(self._strip, lambda: (acts.known_stick(), acts.standing()), self._show)
        elif self._stick is not None and str(self._stick.path) not in present:
            self._withdraw()

    def _show(self, found: tuple[Drive | None, BackupStanding]) -> None:
        stick, standing = found
        if stick is None or not standing.unsaved:
            self._withdraw()
            return
        if self._stick is None or self._stick.stick_id != stick.stick_id:
            self._strip.begin_anew()
        self._stick = stick
        self._strip.say(
            self.tr("Your backup stick {name} is plugged in: {unsaved}.").format(
                name=stick.label, unsaved=self._words.unsaved(standing)
            ),
            act=self.tr("Back up now"),
            icon_name="usb",
        )

    def _accept(self) -> None:
        if self._stick is not None:
            path = Path(self._stick.path)
            self._strip.hide()
            self.wanted.emit(path)

    def _withdraw(self) -> None:
        self._stick = None
        self._strip.hide()
