# SPDX-License-Identifier: MIT
"""A time of day, typed with a dot, a colon or nothing between hour and minute.

Two fields may be tied as beginning and end: a span typed into the first fills the second, and a
duration typed into the second counts from the first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import cast

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.typed_field import TypedField
from tksk_desktop.gui.widgets.typed_times import (
    NOW,
    add_duration,
    read_duration,
    read_span,
    read_time,
    write_time,
)

STEP = 15
"""Minutes that the up and down keys go."""
OFFICE_OPENS = time(8)
DAY = 24 * 60


class TimeField(TypedField):
    """Understands ``9.30``, ``09:30``, ``930`` and ``9``; up and down go by quarters of an hour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._now_is: Callable[[], time] | None = None
        self._begins: TimeField | None = None
        self._ends: TimeField | None = None
        super().__init__(parent)
        self._line.setPlaceholderText(self.tr("e.g. 09.30"))
        self._line.setAccessibleName(self.tr("Time"))

    def set_up(self, now: Callable[[], time]) -> None:
        """Say what time it is in the office, for ``sekarang``."""
        self._now_is = now

    def reckon_until(self, ends: TimeField) -> None:
        """Tie this field, the beginning, to the one of the end."""
        self._ends = ends
        ends._begins = self
        self._line.textChanged.connect(self._fill_end)

    def value(self) -> time | None:
        """Return the time, or None where nothing is typed or nothing is understood."""
        return self._read(self._line.text())

    def set_value(self, moment: time | None) -> None:
        """Show a time, or nothing."""
        self._put(moment)

    @override
    def _read(self, text: str) -> time | None:
        said = text.strip().casefold()
        if said in NOW and self._now_is is not None:
            return self._now_is()
        if self._ends is not None and (span := read_span(text)) is not None:
            return span[0]
        lasting = read_duration(text)
        if self._begins is not None and lasting is not None:
            begins = self._begins.value()
            return None if begins is None else add_duration(begins, lasting)
        return read_time(text)

    def _fill_end(self, text: str) -> None:
        span = read_span(text)
        if span is not None and self._ends is not None:
            self._ends.set_value(span[1])

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
        if self._begins is not None and read_duration(self._line.text()) is not None:
            if self._begins.value() is None:
                return self.tr("A duration needs the beginning: fill it in first.")
            return self.tr("This would end on another day. Write the end like 23.45.")
        return self.tr("This is not a time. Write it like 09.30.")
