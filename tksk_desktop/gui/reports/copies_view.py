# SPDX-License-Identifier: MIT
"""The chain of a signed report: from the signed original along to every recipient."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.gui.reports.copy_card import CopyCard, PathMark
from tksk_desktop.gui.reports.mark_dialog import MarkDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes, Kind
from tksk_desktop.usecases.readings import CopyLine, ReportDesk


class CopiesView(QScrollArea):
    """The cards of all copies in their order, joined by the path."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._folder = ""
        self._shown: tuple[CopyLine, ...] | None = None
        self.cards: tuple[CopyCard, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_desk(self, desk: ReportDesk) -> None:
        """Show the copies; what is unchanged stays as it lies, with its scroll position."""
        if desk.copies == self._shown:
            return
        self._shown = desk.copies
        place = self.verticalScrollBar().value()
        unfolded = {card.copy.id for card in self.cards if card.history_is_open}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 8, 0)
        column.setSpacing(0)
        column.addWidget(self._origin(desk))
        self.cards = tuple(
            self._card(copy, is_last=copy is desk.copies[-1], unfolded=copy.id in unfolded)
            for copy in desk.copies
        )
        for card in self.cards:
            column.addWidget(card)
        column.addStretch()
        self.setWidget(page)
        self.verticalScrollBar().setValue(place)

    def _origin(self, desk: ReportDesk) -> QWidget:
        """Return the head of the path: the signed paper that all copies are."""
        origin = QWidget()
        row = QHBoxLayout(origin)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PathMark("check", is_first=True, is_last=not desk.copies))
        said = QLabel(
            self.tr("Signed report {number}. Every recipient gets the same file.").format(
                number=desk.letter_number
            )
        )
        said.setWordWrap(True)
        said.setMinimumHeight(48)
        row.addWidget(said, 1)
        return origin

    def _card(self, copy: CopyLine, *, is_last: bool, unfolded: bool) -> CopyCard:
        card = CopyCard(
            copy, self._bench.around.office.zone, is_last=is_last, history_is_open=unfolded
        )
        card.hand_over_asked.connect(self.hand_over)
        card.mark_asked.connect(self.mark)
        return card

    def hand_over(self, copy: CopyLine) -> None:
        """Ask for a folder or stick and put the signed file there, read back and compared."""
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder or stick for the copy"), self._folder
        )
        if not chosen:
            return
        self._folder = chosen
        self._set_busy(busy=True)
        act = self._bench.acts.reports.hand_over
        self._bench.work.run(
            lambda: act(copy.id, Path(chosen)), self._handed_over, self._not_handed_over
        )

    def mark(self, copy: CopyLine) -> MarkDialog:
        """Note by hand what became of a copy."""
        dialog = MarkDialog(self._bench, copy, self)
        dialog.open()
        return dialog

    def _handed_over(self, path: Path) -> None:
        self._set_busy(busy=False)
        self._bench.notice.tell(Changes.of(Kind.COPIES, Kind.REPORTS))
        self._bench.doors.told(
            self.tr("{file} is handed over: read back and the same.").format(file=path.name)
        )

    def _not_handed_over(self, error: Exception) -> None:
        self._set_busy(busy=False)
        self._bench.messages.failed(self, error)

    def _set_busy(self, *, busy: bool) -> None:
        for card in self.cards:
            card.set_busy(busy=busy)
