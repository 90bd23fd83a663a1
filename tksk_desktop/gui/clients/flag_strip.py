# SPDX-License-Identifier: MIT
"""The standing marks of a client, seen on every tab, taken down with a note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tksk_desktop.domain.documents import FlagKind
from tksk_desktop.gui.clients.flag_dialog import FlagDialog, FlagRemovalDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.documents.readings import FlagLine
from tksk_desktop.vocabulary import long_date, word

_MARK = 16


class FlagStrip(QWidget):
    """One line for each standing mark; nothing where there is none."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench: Workbench | None = None
        self._client_id: int | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def set_up(self, bench: Workbench) -> None:
        """Take the workbench; a widget drawn in a form gets it afterwards."""
        self.bench = bench

    def show_client(self, client_id: int) -> None:
        """Read and show the marks of a client."""
        if client_id != self._client_id:
            self._client_id = client_id
            self._show(client_id, ())
        if self.bench is not None:
            read = partial(self.bench.acts.documents.flags, client_id)
            self.bench.read(self, read, partial(self._show, client_id))

    def raise_flag(self) -> None:
        """Ask for a new mark."""
        if self.bench is not None and self._client_id is not None:
            dialog = FlagDialog(self.bench, self._client_id, self.window())
            dialog.saved.connect(lambda _done: self.noted.emit(self.tr("The mark stands.")))
            dialog.open()

    def lines(self) -> tuple[str, ...]:
        """Return what the marks say, as shown."""
        labels = [label for label in self.findChildren(QLabel) if label.wordWrap()]
        return tuple(label.text() for label in labels)

    def _show(self, client_id: int, flags: tuple[FlagLine, ...]) -> None:
        if client_id != self._client_id:
            return
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        standing = [flag for flag in flags if flag.removed_on is None]
        for flag in standing:
            self._rows.addWidget(self._row(flag))
        self.setVisible(bool(standing))

    def _row(self, flag: FlagLine) -> QFrame:
        is_danger = flag.kind in (FlagKind.SAFETY, FlagKind.URGENT)
        frame = QFrame()
        frame.setProperty("look", "danger" if is_danger else "attention")
        mark = QLabel()
        mark.setPixmap(icon("flag", QPalette.ColorRole.Text).pixmap(_MARK, _MARK))
        said = QLabel(f"{word(flag.kind)}: {flag.text}")
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        since = self.tr("Since {date}").format(date=long_date(flag.raised_on))
        said.setToolTip(since)
        down = QPushButton(self.tr("Take down…"))
        down.setProperty("look", "link")
        down.setAutoDefault(False)
        down.clicked.connect(self._taker(flag))
        row = QHBoxLayout(frame)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        row.addWidget(down, 0, Qt.AlignmentFlag.AlignTop)
        return frame

    def _taker(self, flag: FlagLine) -> Callable[[], None]:
        def take_down() -> None:
            if self.bench is not None:
                dialog = FlagRemovalDialog(self.bench, flag, self.window())
                dialog.saved.connect(lambda _done: self.noted.emit(self.tr("The mark is down.")))
                dialog.open()

        return take_down
