# SPDX-License-Identifier: MIT
"""One station of the chain: a recipient's copy with its state, receipt, acts and history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from tksk_desktop.domain.office import TimeZone
from tksk_desktop.domain.outgoing_mail import OPEN_STATES
from tksk_desktop.domain.reports import ALLOWED_STEPS, NOT_GONE, CopyState, DeliveryWay
from tksk_desktop.gui.forms.ui_copy_card import Ui_CopyCardForm
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.reports.mail_row import MailRow, is_worth_telling
from tksk_desktop.gui.reports.state_label import COPY_LOOKS, StateLabel
from tksk_desktop.gui.widgets.pdf_printing import can_print
from tksk_desktop.usecases.readings import CopyEventLine, CopyLine
from tksk_desktop.vocabulary import instant, long_date, word

PATH_WIDTH = 28
BETWEEN = 12
KNOT = 9.0
LINE = 2.0
MARK_FROM_TOP = 24.0
KNOTS = {
    CopyState.WAITING: "",
    CopyState.PRINTED: "",
    CopyState.SENT: "check",
    CopyState.RECEIVED: "check",
    CopyState.REVISION_ASKED: "undo-2",
    CopyState.APPROVED: "check",
}


OTHER_WAYS = (
    DeliveryWay.WHATSAPP,
    DeliveryWay.SRIKANDI,
    DeliveryWay.E_PSKS,
    DeliveryWay.ELSEWHERE,
)
"""The worker sends the file with another program and notes it."""


class PathMark(QWidget):
    """The stretch of the chain beside a card: a line, and a knot that is filled once sent.

    ``mark`` is the icon in the knot; without one the copy has not left yet.
    """

    def __init__(self, mark: str, *, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._mark = mark
        self._is_first = is_first
        self._is_last = is_last
        self._is_done = bool(mark)
        self.setFixedWidth(PATH_WIDTH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        role = QPalette.ColorRole
        reached = colours.color(role.Highlight)
        middle = QPointF(self.width() / 2, MARK_FROM_TOP)
        way = QPen(reached if self._is_done else colours.color(role.PlaceholderText), LINE)
        if not self._is_done:
            way.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(way)
        if not self._is_first:
            painter.drawLine(QPointF(middle.x(), 0), middle)
        if not self._is_last:
            painter.drawLine(middle, QPointF(middle.x(), self.height()))
        painter.setPen(QPen(way.color(), LINE))
        painter.setBrush(reached if self._is_done else colours.color(role.Base))
        painter.drawEllipse(middle, KNOT, KNOT)
        if self._is_done:
            drawing = icon(self._mark, role.HighlightedText).pixmap(
                QSize(12, 12), self.devicePixelRatio()
            )
            painter.drawPixmap(QPointF(middle.x() - 6, middle.y() - 6), drawing)
        painter.end()


class CopyCard(QWidget):
    """A copy and what can be done with it next."""

    hand_over_asked = Signal(object)
    mail_asked = Signal(object)
    print_asked = Signal(object)
    elsewhere_asked = Signal(object, object)
    """The copy and the ``DeliveryWay``."""
    mark_asked = Signal(object)
    receipt_asked = Signal(object)
    photo_asked = Signal(int)
    """The number of the step that has the photo of a receipt."""

    def __init__(
        self, copy: CopyLine, zone: TimeZone, *, is_last: bool, history_is_open: bool
    ) -> None:
        super().__init__()
        self.copy = copy
        self._zone = zone
        self.state = StateLabel()
        frame = QFrame()
        self.form = Ui_CopyCardForm()
        self.form.setupUi(frame)
        frame.setProperty("look", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PathMark(KNOTS[copy.state], is_first=False, is_last=is_last))
        column = QVBoxLayout()
        column.addWidget(frame)
        column.addSpacing(BETWEEN)
        row.addLayout(column, 1)
        self._show(history_is_open)

    @property
    def history_is_open(self) -> bool:
        """Tell whether the history is unfolded."""
        return self.form.historyButton.isChecked()

    def set_busy(self, *, busy: bool) -> None:
        """Take no new act while one is on its way."""
        form = self.form
        for button in (form.sendButton, form.markButton):
            button.setEnabled(not busy)

    def _show(self, history_is_open: bool) -> None:
        form, copy = self.form, self.copy
        icon_name, look = COPY_LOOKS[copy.state]
        self.state.say(icon_name, word(copy.state), look)
        form.stateRow.addWidget(self.state)
        form.roleChip.setText(word(copy.role))
        form.titleLabel.setText(copy.recipient_title)
        form.deliveryLabel.setText(self._delivery())
        form.receiptLabel.setText(self._receipt())
        for label in (form.deliveryLabel, form.receiptLabel):
            label.setVisible(bool(label.text()))
        allowed = ALLOWED_STEPS[copy.state]
        self._furnish_ways(can_leave=CopyState.SENT in allowed)
        form.markButton.setIcon(icon("pencil"))
        form.markButton.setVisible(bool(allowed))
        form.markButton.setText(
            self.tr("Note by hand…") if copy.state in NOT_GONE else self.tr("Note the answer…")
        )
        form.markButton.clicked.connect(lambda: self.mark_asked.emit(copy))
        self._show_photos()
        form.historyLabel.setText("\n".join(self._event(event) for event in copy.events))
        form.historyButton.setVisible(bool(copy.events))
        form.historyButton.setText(self.tr("History ({count})").format(count=len(copy.events)))
        form.historyButton.toggled.connect(form.historyLabel.setVisible)
        form.historyButton.setChecked(history_is_open)
        form.historyLabel.setVisible(history_is_open and bool(copy.events))

    def way(self, name: str) -> QAction | None:
        """Return the act of a way that is offered: ``folder``, ``email``, ``printed`` …"""
        return self._ways.get(name)

    def _furnish_ways(self, *, can_leave: bool) -> None:
        """Offer the ways a copy can leave, and tell where its message stands."""
        form, copy = self.form, self.copy
        mail = copy.mail
        menu = QMenu(form.sendButton)
        self._ways: dict[str, QAction] = {}

        def offer(way: DeliveryWay, icon_name: str, text: str, slot: Callable[[], None]) -> None:
            act = menu.addAction(icon(icon_name), text)
            act.triggered.connect(slot)
            self._ways[way.value] = act

        offer(
            DeliveryWay.FOLDER,
            "usb",
            self.tr("Into a folder or on a stick…"),
            _giving(self.hand_over_asked, copy),
        )
        if mail is None or mail.state not in OPEN_STATES:
            offer(DeliveryWay.EMAIL, "mail", self.tr("By e-mail…"), _giving(self.mail_asked, copy))
        if can_print():
            offer(
                DeliveryWay.PRINTED, "printer", self.tr("Print…"), _giving(self.print_asked, copy)
            )
        menu.addSeparator()
        for way in OTHER_WAYS:
            asked = _giving(self.elsewhere_asked, copy, way)
            offer(way, "send", self.tr("{way}…").format(way=word(way)), asked)
        form.sendButton.setIcon(icon("send"))
        form.sendButton.setMenu(menu)
        form.sendButton.setVisible(can_leave)
        form.receiptButton.setIcon(icon("file-check"))
        form.receiptButton.clicked.connect(_giving(self.receipt_asked, copy))
        self.mail_row: MailRow | None = None
        if mail is not None and is_worth_telling(mail):
            self.mail_row = MailRow(mail, self._zone)
            form.mailRow.addWidget(self.mail_row)

    def _show_photos(self) -> None:
        """Offer the photos of receipts, each below what the answers say."""
        for event in self.copy.events:
            if event.has_photo:
                button = QPushButton(icon("image"), self.tr("Photo of the receipt…"))
                button.clicked.connect(_giving(self.photo_asked, event.id))
                self.form.mailRow.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _delivery(self) -> str:
        sent = [event for event in self.copy.events if event.state is CopyState.SENT]
        printed = [event for event in self.copy.events if event.state is CopyState.PRINTED]
        if not sent and printed:
            return self.tr("Printed on {day}, {count} times; not handed over yet").format(
                day=self._day(printed[-1]), count=printed[-1].sheets or 1
            )
        if not sent:
            return self.tr("Not handed over yet")
        last = sent[-1]
        text = f"{self._day(last)} · {word(last.way)}"
        if last.way is DeliveryWay.EMAIL and last.note:
            return f"{text} · {last.note}"
        if last.way is DeliveryWay.FOLDER and not last.note:
            return self.tr("{what} · read back, same bytes").format(what=text)
        return text

    def _receipt(self) -> str:
        leaving = (CopyState.SENT, CopyState.PRINTED)
        answers = [event for event in self.copy.events if event.state not in leaving]
        parts = []
        for event in answers:
            who = f" – {event.receiver_name}" if event.receiver_name else ""
            note = f": {event.note}" if event.note else ""
            parts.append(f"{word(event.state)} {self._day(event)}{who}{note}")
        return "\n".join(parts)

    def _event(self, event: CopyEventLine) -> str:
        parts = [self._day(event), word(event.state)]
        if event.way is not DeliveryWay.NONE:
            parts.append(word(event.way))
        if event.sheets is not None:
            parts.append(self.tr("{count} times").format(count=event.sheets))
        parts += [part for part in (event.receiver_name, event.note) if part]
        noted = self.tr("noted {when}").format(when=instant(event.happened_at, self._zone))
        return f"{' · '.join(parts)} ({noted})"

    def _day(self, event: CopyEventLine) -> str:
        return long_date(event.happened_on) if event.happened_on is not None else ""


def _giving(asked: SignalInstance, *values: object) -> Callable[[], None]:
    """Return a slot that gives these values on, whatever a button tells besides."""
    return lambda: asked.emit(*values)
