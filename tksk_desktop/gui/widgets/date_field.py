# SPDX-License-Identifier: MIT
"""A date, typed the way it is said or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.calendar_popup import CalendarPopup
from tksk_desktop.gui.widgets.typed_dates import (
    FIRST_YEAR,
    LAST_YEAR,
    read_birth,
    read_date,
    write_date,
)
from tksk_desktop.gui.widgets.typed_field import TypedField


def _system_day() -> date:
    return cast(date, QDate.currentDate().toPython())


class DateField(TypedField):
    """Understands ``14/12/2026``, ``14 Des 26``, ``kemarin``; up and down go by days, F4 opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date] = _system_day
        self._past_only = False
        self._is_birth = False
        self._line.setPlaceholderText(self.tr("e.g. 14/12/2026"))
        self._line.setToolTip(self.tr("14/12/2026, 14 Dec 26, today, yesterday, tomorrow"))
        self._line.setAccessibleName(self.tr("Date"))
        self._open = QAction(
            icon("calendar", QPalette.ColorRole.PlaceholderText), self.tr("Calendar"), self
        )
        self._open.setToolTip(self.tr("Calendar (F4)"))
        self._open.triggered.connect(self.open_calendar)
        self._line.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)

    def set_up(self, today: Callable[[], date], *, past_only: bool = False) -> None:
        """Say what day it is; ``past_only`` is for days that have been."""
        self._today = today
        self._past_only = past_only

    def set_up_birth(self, today: Callable[[], date]) -> None:
        """Ask for a day of birth; the year, or month and year, may be all that is known of it."""
        self.set_up(today, past_only=True)
        self._is_birth = True
        self._line.setPlaceholderText(self.tr("e.g. 14/12/1961, or only 1961"))
        self._line.setToolTip(
            self.tr("14/12/1961, 14 Dec 61; where the day is not known 12/1961 or 1961")
        )

    def value(self) -> date | None:
        """Return the day, or None where nothing is typed or nothing is understood."""
        return self._read(self._line.text())

    def set_value(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self._put(day)

    @override
    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._open.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Show the calendar under the field, at the present day or today."""
        if self._line.isReadOnly():
            return
        popup = CalendarPopup(self.value(), self._today(), self._past_only, self)
        popup.picked.connect(self._pick)
        popup.show_under(self._line)

    @override
    def _read(self, text: str) -> date | None:
        if self._is_birth:
            return read_birth(text, self._today())
        return read_date(text, self._today(), past_only=self._past_only)

    @override
    def _tidy(self, value: object) -> str:
        return write_date(cast(date, value))

    @override
    def _stepped(self, value: object | None, steps: int) -> date:
        if value is None:
            return self._today()
        shown = cast(date, value)
        day = date(shown.year, shown.month, shown.day) + timedelta(days=steps)
        return day if FIRST_YEAR <= day.year <= LAST_YEAR else shown

    @override
    def _complaint(self) -> str:
        return self.tr("This is not a date. Write it like 14/12/2026.")

    @override
    def _key_pressed(self, event: QKeyEvent) -> bool:
        alt_down = event.key() == Qt.Key.Key_Down and (
            event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
            return True
        return super()._key_pressed(event)

    def _pick(self, day: date) -> None:
        self._put(day)
        self._line.setFocus()
