# SPDX-License-Identifier: MIT
"""The calendar that drops down from a date field."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.typed_dates import FIRST_YEAR, LAST_YEAR

_GAP = 4


class _MonthSheet(QCalendarWidget):
    """Draws the days in the theme's own way: neighbours quiet, today ringed, the choice filled."""

    def __init__(self, today: QDate) -> None:
        super().__init__()
        self._today = today
        self.setLocale(QLocale(QLocale.Language.Indonesian, QLocale.Country.Indonesia))
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        quiet = QTextCharFormat()
        quiet.setForeground(QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText))
        self.setHeaderTextFormat(quiet)
        # Qt's own red for the weekend is too faint on dark paper.
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, quiet)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 280)

    @override
    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        day = day if isinstance(day, QDate) else _q_date(day)
        role = QPalette.ColorRole
        # The program's palette: a style sheet makes the widget's own quiet ink half transparent.
        palette = QGuiApplication.palette()
        is_chosen = day == self.selectedDate()
        side = min(rect.width(), rect.height()) - 2
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, palette.brush(role.Base))
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:
            painter.setBrush(palette.brush(role.Highlight))
            painter.drawEllipse(spot)
        elif day == self._today:
            painter.setPen(palette.color(role.Highlight))
            painter.drawEllipse(spot)
        ink = role.HighlightedText if is_chosen else self._ink(day)
        painter.setPen(palette.color(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        painter.restore()

    def _ink(self, day: QDate) -> QPalette.ColorRole:
        if not self.minimumDate() <= day <= self.maximumDate():
            return QPalette.ColorRole.Mid
        if day.month() == self.monthShown():
            return QPalette.ColorRole.Text
        return QPalette.ColorRole.PlaceholderText


class CalendarPopup(QFrame):
    """One month at a time, weeks from Monday; gone after a pick, Esc or a click elsewhere."""

    picked = Signal(object)
    """The ``date`` that was picked."""

    def __init__(
        self, day: date | None, today: date, past_only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "card")
        self._calendar = self._make_calendar(today, past_only)
        self._calendar.setSelectedDate(_q_date(day or today))
        jump = QPushButton(self.tr("Today"))
        jump.setProperty("look", "link")
        jump.clicked.connect(lambda: self._pick(_q_date(today)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._calendar)
        layout.addWidget(jump, 0, Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self._calendar)

    def show_under(self, field: QWidget) -> None:
        """Show below the field, or above where the screen ends."""
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height() + _GAP))
        room = field.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below.setY(field.mapToGlobal(QPoint(0, 0)).y() - self.height() - _GAP)
        below.setX(max(room.left(), min(below.x(), room.right() - self.width())))
        self.move(below)
        self.show()
        self._calendar.setFocus()

    def _make_calendar(self, today: date, past_only: bool) -> QCalendarWidget:
        calendar = _MonthSheet(_q_date(today))
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setMinimumDate(QDate(FIRST_YEAR, 1, 1))
        calendar.setMaximumDate(_q_date(today) if past_only else QDate(LAST_YEAR, 12, 31))
        for name, picture, said in (
            ("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month")),
            ("qt_calendar_nextmonth", "chevron-right", self.tr("Next month")),
        ):
            button = calendar.findChild(QToolButton, name)
            if button is not None:
                button.setIcon(icon(picture))
                button.setToolTip(said)
                button.setAccessibleName(said)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        return calendar

    def _pick(self, day: QDate) -> None:
        if self.isVisible():
            self.close()
            self.picked.emit(cast(date, day.toPython()))


def _q_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
