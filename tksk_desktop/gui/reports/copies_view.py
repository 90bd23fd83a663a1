# SPDX-License-Identifier: MIT
"""The chain of a signed report: from the signed original along to every recipient."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.gui.reports.copy_card import CopyCard, PathMark
from tksk_desktop.gui.reports.copy_ways import CopyWays
from tksk_desktop.gui.reports.receipt_photo import ReceiptPhoto
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import CopyLine, ReportDesk


class CopiesView(QScrollArea):
    """The cards of all copies in their order, joined by the path."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self.ways = CopyWays(bench, self)
        self.ways.busy.connect(self._set_busy)
        self._report_id: int | None = None
        self.cards: tuple[CopyCard, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 12, 8, 0)
        self._column.setSpacing(0)
        self._origin = QLabel()
        self._column.addWidget(self._head_of_path())
        self._column.addStretch()
        self.setWidget(page)

    def steps_to_show(self, desk: ReportDesk) -> list[Callable[[], None]]:
        """Return small steps that bring the cards up to date; a card that is the same stays."""
        steps: list[Callable[[], None]] = []
        if desk.report_id != self._report_id:
            steps.append(lambda: self._begin(desk))
        for place, copy in enumerate(desk.copies):
            steps.append(partial(self._show_copy, place, copy, is_last=copy is desk.copies[-1]))
        return steps

    def _begin(self, desk: ReportDesk) -> None:
        self._report_id = desk.report_id
        for card in self.cards:
            self._take_away(card)
        self.cards = ()
        self._origin.setText(
            self.tr("Signed report {number}. Every recipient gets the same file.").format(
                number=desk.letter_number
            )
        )

    def _show_copy(self, place: int, copy: CopyLine, *, is_last: bool) -> None:
        former = self.cards[place] if place < len(self.cards) else None
        if former is not None and former.copy == copy:
            return
        card = CopyCard(
            copy,
            self._bench.around.office.zone,
            is_last=is_last,
            history_is_open=former is not None and former.history_is_open,
        )
        self._connect(card)
        self._column.insertWidget(1 + place, card)
        if former is not None:
            self._take_away(former)
        self.cards = (*self.cards[:place], card, *self.cards[place + 1 :])

    def _connect(self, card: CopyCard) -> None:
        ways = self.ways
        card.hand_over_asked.connect(ways.hand_over)
        card.mail_asked.connect(ways.write_mail)
        card.print_asked.connect(ways.print_copy)
        card.elsewhere_asked.connect(ways.send_elsewhere)
        card.mark_asked.connect(ways.mark)
        card.receipt_asked.connect(ways.receipt_sheet)
        card.photo_asked.connect(self._show_photo)
        if card.mail_row is not None:
            card.mail_row.again_asked.connect(ways.send_mail_again)
            card.mail_row.arrived_asked.connect(ways.note_arrived)
            card.mail_row.call_off_asked.connect(ways.call_off_mail)

    def _take_away(self, card: CopyCard) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _head_of_path(self) -> QWidget:
        """Return the head of the path: the signed paper that all copies are."""
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PathMark("check", is_first=True, is_last=False))
        self._origin.setWordWrap(True)
        self._origin.setMinimumHeight(48)
        row.addWidget(self._origin, 1)
        return head

    def _show_photo(self, event_id: int) -> None:
        read = partial(self._bench.acts.delivery.receipt_photo, event_id)

        def show(photo: bytes) -> None:
            ReceiptPhoto(photo, self.window()).open()

        self._bench.read(self, read, show)

    def _set_busy(self, busy: bool) -> None:
        for card in self.cards:
            card.set_busy(busy=busy)
