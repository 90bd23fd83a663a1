# SPDX-License-Identifier: MIT
"""The hindrances of a session: rows of kind and text, added and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.sessions.page_scrolling import WheelToPage
from tksk_desktop.vocabulary import word


class ObstacleRow(QWidget):
    """One hindrance."""

    changed = Signal()
    removed = Signal()

    def __init__(self, kind: ObstacleKind, text: str) -> None:
        super().__init__()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of obstacle"))
        for known in ObstacleKind:
            self.kind.addItem(word(known), known)
        self.kind.setCurrentIndex(list(ObstacleKind).index(kind))
        self.text = QLineEdit(text)
        self.text.setAccessibleName(self.tr("What stood in the way"))
        self.text.setPlaceholderText(self.tr("What stood in the way"))
        self.text.setMaxLength(300)
        self.remove = QToolButton()
        self.remove.setProperty("look", "link")
        self.remove.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        self.remove.setToolTip(self.tr("Take this obstacle away"))
        self.remove.setAccessibleName(self.tr("Take this obstacle away"))
        self.text.setCursorPosition(0)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kind, 1)
        top.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.text)
        self._wheel = WheelToPage(self.kind)
        self.kind.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def value(self) -> tuple[ObstacleKind, str]:
        """Return the kind and the text as typed."""
        return ObstacleKind(self.kind.currentData()), self.text.text()


class ObstacleRows(QWidget):
    """All hindrances of one note."""

    changed = Signal()

    def __init__(self, follows: QWidget, parent: QWidget | None = None) -> None:
        """``follows`` is the widget after which the tab key comes to the rows."""
        super().__init__(parent)
        self._follows = follows
        self._rows: list[ObstacleRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def rows(self) -> tuple[ObstacleRow, ...]:
        """Return the rows shown."""
        return tuple(self._rows)

    def obstacles(self) -> tuple[tuple[ObstacleKind, str], ...]:
        """Return kind and text of every row."""
        return tuple(row.value() for row in self._rows)

    def set_obstacles(self, obstacles: Sequence[tuple[ObstacleKind, str]]) -> None:
        """Show these; does not count as a change by the worker."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        for kind, text in obstacles:
            self._put(kind, text)

    def add(self) -> None:
        """Add an empty row and put the caret into it."""
        row = self._put(self._unused_kind(), "")
        row.text.setFocus()
        self.changed.emit()

    def _unused_kind(self) -> ObstacleKind:
        used = {kind for kind, _text in self.obstacles()}
        return next((kind for kind in ObstacleKind if kind not in used), ObstacleKind.OTHER)

    def _put(self, kind: ObstacleKind, text: str) -> ObstacleRow:
        row = ObstacleRow(kind, text)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self._take_away, row))
        self._layout.addWidget(row)
        row.show()
        self._rows.append(row)
        self._order_keys()
        return row

    def _order_keys(self) -> None:
        """Let the tab key go through the rows from the last to the first link of the chain."""
        fields = [field for row in self._rows for field in (row.kind, row.text, row.remove)]
        for field in reversed(fields):
            QWidget.setTabOrder(self._follows, field)

    def _take_away(self, row: ObstacleRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()
