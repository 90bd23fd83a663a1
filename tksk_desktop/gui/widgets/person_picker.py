# SPDX-License-Identifier: MIT
"""Find clients as one types and gather them: who was present, who is in the group."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.readings import ClientFilter, ClientLine

_MOST = 8
_PAUSE_MS = 80
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class PersonPicker(QWidget):
    """A search line with its finds below, and the people chosen so far."""

    changed = Signal()
    chosen = Signal(int)
    """The id of a person just taken from the finds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench: Workbench | None = None
        self._people: dict[int, str] = {}
        self._most: int | None = None
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Name, NIK or village"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self._search.installEventFilter(self)
        self._finds = QListWidget()
        self._finds.hide()
        self._finds.installEventFilter(self)
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._search)
        layout.addWidget(self._finds)
        layout.addLayout(self._chosen)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._find)
        self._search.textChanged.connect(self._pause.start)
        self._finds.itemClicked.connect(self._take)
        self._finds.itemActivated.connect(self._take)
        self.setFocusProxy(self._search)

    def set_up(self, bench: Workbench, most: int | None = None) -> None:
        """Say where to look, and how many may be chosen at most."""
        self._bench = bench
        self._most = most

    def typed(self) -> str:
        """Return what stands in the search line."""
        return self._search.text().strip()

    def clear_typed(self) -> None:
        """Empty the search line and close the finds."""
        self._search.clear()
        self._finds.hide()
        self._search.setFocus()

    def people(self) -> tuple[tuple[int, str], ...]:
        """Return the chosen people as id and name, in the order chosen."""
        return tuple(self._people.items())

    def add(self, client_id: int, name: str) -> None:
        """Add a person."""
        if client_id in self._people:
            return
        if self._most is not None:
            while len(self._people) >= self._most:
                del self._people[next(iter(self._people))]
        self._people[client_id] = name
        self._show_people()
        self.changed.emit()

    def set_people(self, people: Sequence[tuple[int, str]]) -> None:
        """Show these people in place of the former."""
        self._people = dict(people)
        self._show_people()

    def remove(self, client_id: int) -> None:
        """Take a person off the list."""
        if self._people.pop(client_id, None) is not None:
            self._show_people()
            self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in _KEYS:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and self._finds.isVisible():
                # Esc closes the finds; the page's own Esc would leave the page.
                event.accept()
                return True
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self._search and self._finds.isVisible():
            if key == Qt.Key.Key_Down:
                self._finds.setFocus()
                self._finds.setCurrentRow(min(1, self._finds.count() - 1))
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._finds.count():
                self._take(self._finds.item(max(0, self._finds.currentRow())))
                return True
        if key == Qt.Key.Key_Escape and self._finds.isVisible():
            self._search.clear()
            self._finds.hide()
            self._search.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        text = self._search.text().strip()
        if not text or self._bench is None:
            self._finds.hide()
            return
        act = self._bench.acts.clients.find

        def show(lines: Sequence[ClientLine]) -> None:
            if self._search.text().strip() == text:
                self._show_finds(lines)

        self._bench.read(self, partial(act, ClientFilter(text=text), _MOST), show)

    def _show_finds(self, lines: Sequence[ClientLine]) -> None:
        self._finds.clear()
        for line in lines:
            age = f" · {line.birth_date.year}" if line.birth_date else ""
            item = QListWidgetItem(f"{line.name} · {line.village_name}{age}")
            item.setData(Qt.ItemDataRole.UserRole, (line.id, line.name))
            self._finds.addItem(item)
        if not lines:
            nobody = QListWidgetItem(self.tr("Nobody found with this name or number"))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self._finds.addItem(nobody)
        else:
            self._finds.setCurrentRow(0)
        self._finds.setFixedHeight(min(self._finds.count(), 6) * 34 + 6)
        self._finds.show()

    def _take(self, item: QListWidgetItem) -> None:
        person = item.data(Qt.ItemDataRole.UserRole)
        if person is None:
            return
        self._search.clear()
        self._finds.hide()
        self._search.setFocus()
        self.add(person[0], person[1])
        self.chosen.emit(person[0])

    def _show_people(self) -> None:
        while (item := self._chosen.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        for client_id, name in self._people.items():
            self._chosen.addWidget(self._row(client_id, name))

    def _row(self, client_id: int, name: str) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addWidget(QLabel(name), 1)
        remove = QToolButton()
        remove.setProperty("look", "link")
        remove.setIcon(icon("x", QPalette.ColorRole.PlaceholderText))
        remove.setToolTip(self.tr("Take off the list"))
        remove.setAccessibleName(self.tr("Take {name} off the list").format(name=name))
        remove.clicked.connect(partial(self.remove, client_id))
        layout.addWidget(remove)
        return row
