# SPDX-License-Identifier: MIT
"""Days in rows of weeks, drawn: a number, what stands on the day, today marked; moved by keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tksk_desktop.domain.appointments import AppointmentState
from tksk_desktop.gui.agenda.item_words import short_words, whole_words
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.theme import tokens_in_use
from tksk_desktop.usecases.agenda.readings import AgendaDays, AgendaItem, AgendaKind
from tksk_desktop.vocabulary import DAYS, day_and_date, number

COLUMNS = 7
PAD = 6.0
SIGN = 8.0
HEAD = 26.0
LEGEND = 26.0
ROUND = 8.0
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}
TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayGrid(QWidget):
    """Shows weeks of days; ``picked`` tells the day moved to, ``entered`` that it was opened."""

    picked = Signal(object)
    entered = Signal()
    turned = Signal(int)
    went_home = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = self._chosen = self._today = date.min
        self._weeks = 1
        self._month = 0
        self._items: dict[date, list[AgendaItem]] = {}
        self._more: Mapping[date, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(
        self, first: date, weeks: int, days: AgendaDays, *, today: date, month: int = 0
    ) -> None:
        """Show weeks from a Monday on; days outside ``month`` are quiet, 0 has none."""
        self._first, self._weeks, self._today, self._month = first, weeks, today, month
        by_day = defaultdict(list)
        for item in days.items:
            by_day[item.day].append(item)
        self._items, self._more = dict(by_day), days.more
        self._say()
        self.update()

    def choose(self, day: date) -> None:
        """Mark a day as the chosen one."""
        self._chosen = day
        self._say()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(720, 520)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(420, 260)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(QPointF(event.pos()))
            lines = [whole_words(item) for item in self._items.get(day, [])] if day else []
            if more := self._more.get(day, 0) if day else 0:
                lines.append(self._and_more(more))
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.picked.emit(self._chosen + timedelta(days=STEPS[key]))
        elif key in TURNS:
            self.turned.emit(TURNS[key])
        elif key == Qt.Key.Key_Home:
            self.went_home.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None:
            self.picked.emit(day)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._day_at(event.position()) is not None:
            self.entered.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        for place in range(self._weeks * COLUMNS):
            self._draw_day(painter, place)
        self._draw_legend(painter)
        painter.end()

    def _say(self) -> None:
        """Tell screen readers the chosen day and what stands on it."""
        self.setAccessibleName(day_and_date(self._chosen))
        lines = (whole_words(item) for item in self._items.get(self._chosen, []))
        self.setAccessibleDescription("; ".join(lines))

    def _area(self) -> QRectF:
        return QRectF(0.5, HEAD + 0.5, self.width() - 1, self.height() - HEAD - LEGEND - 1)

    def _cell(self, place: int) -> QRectF:
        area = self._area()
        week, column = divmod(place, COLUMNS)
        wide, high = area.width() / COLUMNS, area.height() / self._weeks
        return QRectF(area.left() + column * wide, area.top() + week * high, wide, high)

    def _day_at(self, point: QPointF) -> date | None:
        area = self._area()
        if not area.contains(point):
            return None
        column = int((point.x() - area.left()) * COLUMNS / area.width())
        week = int((point.y() - area.top()) * self._weeks / area.height())
        return self._first + timedelta(days=week * COLUMNS + column)

    def _draw_ground(self, painter: QPainter) -> None:
        tokens, area = tokens_in_use(), self._area()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.paper))
        painter.drawRoundedRect(area, ROUND, ROUND)
        for column in range(1, COLUMNS):
            x = round(area.left() + column * area.width() / COLUMNS) + 0.5
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for week in range(1, self._weeks):
            y = round(area.top() + week * area.height() / self._weeks) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(tokens.quiet))
        for column, name in enumerate(DAYS):
            cell = self._cell(column)
            head = QRectF(cell.left() + PAD, 0, cell.width() - PAD, HEAD)
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, name)

    def _draw_day(self, painter: QPainter, place: int) -> None:
        tokens, cell = tokens_in_use(), self._cell(place)
        day = self._first + timedelta(days=place)
        if day == self._chosen:
            width = 2.0 if self.hasFocus() else 1.0
            painter.setPen(QPen(QColor(tokens.primary), width))
            painter.setBrush(QColor(tokens.tint))
            painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        metrics = QFontMetricsF(self.font())
        line = metrics.lineSpacing() + 2
        number_box = QRectF(cell.left() + PAD - 2, cell.top() + 4, line + 4, line)
        is_outside = self._month not in (0, day.month)
        if day == self._today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.primary))
            painter.drawRoundedRect(number_box, line / 2, line / 2)
        ink = tokens.quiet if is_outside else tokens.ink
        painter.setPen(QColor(tokens.on_primary if day == self._today else ink))
        painter.setFont(_bold(self.font()) if day == self._today else self.font())
        painter.drawText(number_box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(self.font())
        room = QRectF(cell.left() + PAD, number_box.bottom() + 2, cell.width() - 2 * PAD, 0)
        room.setBottom(cell.bottom() - 3)
        self._draw_items(painter, room, day, ink)

    def _draw_items(self, painter: QPainter, room: QRectF, day: date, ink: str) -> None:
        """Draw as many lines as fit; the last says how many more there are."""
        items: Sequence[AgendaItem] = self._items.get(day, [])
        more = self._more.get(day, 0)
        metrics = QFontMetricsF(self.font())
        line = metrics.lineSpacing() + 2
        is_roomy = self._weeks == 1
        step = 2 * line + PAD if is_roomy else line
        fitting = max(0, int(room.height() / step))
        shown = items if len(items) + more <= fitting else items[: max(0, fitting - 1)]
        y = room.top()
        for item in shown:
            sign = QRectF(room.left(), y + (line - SIGN) / 2, SIGN, SIGN)
            draw_sign(painter, sign, item.kind)
            words = QRectF(sign.right() + 4, y, room.width() - SIGN - 4, line)
            said = metrics.elidedText(short_words(item), Qt.TextElideMode.ElideRight, words.width())
            is_off = item.state in (AppointmentState.CANCELLED, AppointmentState.MISSED)
            painter.setPen(QColor(tokens_in_use().quiet if is_off else ink))
            painter.setFont(_struck(self.font()) if is_off else self.font())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
            painter.setFont(self.font())
            if is_roomy:
                painter.setPen(QColor(tokens_in_use().quiet))
                said = metrics.elidedText(item.label, Qt.TextElideMode.ElideRight, words.width())
                painter.drawText(words.translated(0, line), Qt.AlignmentFlag.AlignVCenter, said)
            y += step
        more += len(items) - len(shown)
        if more and fitting:
            painter.setPen(QColor(tokens_in_use().quiet))
            words = QRectF(room.left(), y, room.width(), line)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._and_more(more))

    def _and_more(self, more: int) -> str:
        return self.tr("+{count} more").format(count=number(more))

    def _draw_legend(self, painter: QPainter) -> None:
        words = {
            AgendaKind.SESSION: self.tr("Held"),
            AgendaKind.APPOINTMENT: self.tr("Planned"),
            AgendaKind.DUE: self.tr("Due"),
            AgendaKind.REMINDER: self.tr("Reminder"),
        }
        metrics = QFontMetricsF(self.font())
        x, middle = 1.0, self.height() - LEGEND / 2
        for kind, said in words.items():
            draw_sign(painter, QRectF(x, middle - SIGN / 2, SIGN, SIGN), kind)
            x += SIGN + 6
            painter.setPen(QColor(tokens_in_use().quiet))
            wide = metrics.horizontalAdvance(said)
            box = QRectF(x, middle - LEGEND / 2, wide + 2, LEGEND)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, said)
            x += wide + 20


def draw_sign(painter: QPainter, box: QRectF, kind: AgendaKind) -> None:
    """Draw what kind an item is by its shape, so that no colour is needed to tell."""
    tokens = tokens_in_use()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind is AgendaKind.SESSION:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.primary))
        painter.drawEllipse(box)
    elif kind is AgendaKind.APPOINTMENT:
        painter.setPen(QPen(QColor(tokens.primary), 1.6))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    elif kind is AgendaKind.DUE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.attention))
        corners = (
            (box.center().x(), box.top()),
            (box.right(), box.center().y()),
            (box.center().x(), box.bottom()),
            (box.left(), box.center().y()),
        )
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    else:
        painter.setPen(QPen(QColor(tokens.quiet), 1.6))
        painter.drawRect(box.adjusted(1, 1, -1, -1))


def _struck(font: QFont) -> QFont:
    """Return the font for a plan that was cancelled or missed."""
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
