# SPDX-License-Identifier: MIT
"""A time of day, typed with a dot, a colon or nothing between hour and minute."""

from __future__ import annotations

from datetime import time
from typing import cast

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.typed_field import TypedField
from tksk_desktop.gui.widgets.typed_times import read_time, write_time

STEP = 15
"""Minutes that the up and down keys go."""
OFFICE_OPENS = time(8)
DAY = 24 * 60


class TimeField(TypedField):
    """Understands ``9.30``, ``09:30``, ``930`` and ``9``; up and down go by quarters of an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line.setPlaceholderText(self.tr("e.g. 09.30"))
        self._line.setAccessibleName(self.tr("Time"))

    def value(self) -> time | None:
        """Return the time, or None where nothing is typed or nothing is understood."""
        return self._read(self._line.text())

    def set_value(self, moment: time | None) -> None:
        """Show a time, or nothing."""
        self._put(moment)

    @override
    def _read(self, text: str) -> time | None:
        return read_time(text)

    @override
    def _tidy(self, value: object) -> str:
        return write_time(cast(time, value))

    @override
    def _stepped(self, value: object | None, steps: int) -> time:
        if value is None:
            return OFFICE_OPENS
        moment = cast(time, value)
        minutes = moment.hour * 60 + moment.minute
        # To the next full quarter first, whichever way.
        quarter = minutes // STEP if steps > 0 else -(-minutes // STEP)
        hour, minute = divmod((quarter + steps) * STEP % DAY, 60)
        return time(hour, minute)

    @override
    def _complaint(self) -> str:
        return self.tr("This is not a time. Write it like 09.30.")
