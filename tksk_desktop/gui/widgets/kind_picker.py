# SPDX-License-Identifier: MIT
"""Choose among the kinds of need: search, tick, and see the chosen ones as chips."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from tksk_desktop.domain.need_kinds import NeedKind
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.chip_row import ChipRow

ROW_HEIGHT = 32
LIST_HEIGHT = 5 * ROW_HEIGHT + 2
"""Pixels: five kinds are seen at once, so that the picker fits into a dialog."""
ALSO_SAID = {
    "ABH": "pidana hukum",
    "ADK": "difabel cacat abk",
    "BWBLP": "eks napi narapidana lapas",
    "FM": "keluarga miskin gakin",
    "GLD": "gelandangan gepeng",
    "KAT": "suku terasing",
    "KBA": "banjir gempa longsor gunung meletus",
    "KT": "perdagangan orang tppo",
    "KTK": "kekerasan kdrt",
    "LUT": "lansia jompo",
    "NAPZA": "narkoba",
    "ODHA": "hiv aids",
    "PD": "difabel cacat odgj",
    "PMBS": "tki tkw pmi",
    "PMI": "gepeng",
    "PRSE": "janda perempuan kepala keluarga",
}
"""What people say and search for, by the abbreviation of the kind that is meant."""
_CODE = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class KindPicker(QWidget):
    """A search line, the list to tick, and the chosen kinds on top."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: dict[str, NeedKind] = {}
        self._codes: list[str] = []
        self._chips = ChipRow()
        self._chips.set_removable(True)
        self._chips.removed.connect(self._take_away)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search a kind, e.g. disabilitas or LUT"))
        self._search.setAccessibleName(self.tr("Search a kind of need"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(
            icon("search", QPalette.ColorRole.PlaceholderText),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self._search.textChanged.connect(self._filter)
        self._search.installEventFilter(self)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Kinds of need"))
        self._list.setFixedHeight(LIST_HEIGHT)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.itemChanged.connect(self._ticked)
        self._list.installEventFilter(self)
        self._nothing = QLabel(self.tr("No kind has this word. Try another one."))
        self._nothing.setProperty("look", "quiet")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._chips, self._search, self._list, self._nothing):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._chips.hide()
        self.setFocusProxy(self._search)

    def set_up(self, need_kinds: Sequence[NeedKind]) -> None:
        """Fill the list; the order given is the order shown."""
        self._kinds = {kind.code: kind for kind in need_kinds}
        self._list.blockSignals(True)
        self._list.clear()
        for kind in need_kinds:
            item = QListWidgetItem(f"{kind.name} ({kind.abbreviation})")
            item.setToolTip(_told(kind))
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            item.setData(_CODE, kind.code)
            also = ALSO_SAID.get(kind.abbreviation, "")
            said = f"{kind.code} {kind.abbreviation} {kind.name} {kind.cluster} {also}"
            item.setData(_WORDS, said.casefold())
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._show()

    def codes(self) -> tuple[str, ...]:
        """Return the codes of the chosen kinds in the order of the list."""
        return tuple(self._codes)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Choose these kinds; one that is not in the list is kept and shown by its code."""
        before = self._codes
        self._codes = self._in_order(codes)
        self._show()
        if self._codes != before:
            self.changed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            first = self._first_found()
            if watched is self._search and key == Qt.Key.Key_Down and first is not None:
                self._list.setFocus()
                self._list.setCurrentItem(first)
                return True
            if watched is self._search and enter and self._search.text().strip():
                self._toggle(first)
                self._search.clear()
                return True
            if watched is self._list and enter:
                self._toggle(self._list.currentItem())
                return True
            if watched is self._search and key == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _first_found(self) -> QListWidgetItem | None:
        return next((item for item in self._items() if not item.isHidden()), None)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for item in self._items():
            said = str(item.data(_WORDS))
            item.setHidden(not all(word in said for word in words))
        found = self._first_found() is not None
        self._list.setVisible(found or not self._kinds)
        self._nothing.setVisible(not found and bool(self._kinds))

    def _toggle(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            checked = item.checkState() is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def _ticked(self, item: QListWidgetItem) -> None:
        code = str(item.data(_CODE))
        wanted = [other for other in self._codes if other != code]
        if item.checkState() is Qt.CheckState.Checked:
            wanted.append(code)
        self.set_codes(wanted)

    def _take_away(self, place: int) -> None:
        self.set_codes([*self._codes[:place], *self._codes[place + 1 :]])
        self._search.setFocus()

    def _in_order(self, codes: Sequence[str]) -> list[str]:
        known = [code for code in self._kinds if code in codes]
        return known + [code for code in dict.fromkeys(codes) if code not in self._kinds]

    def _show(self) -> None:
        self._codes = self._in_order(self._codes)
        self._list.blockSignals(True)
        for item in self._items():
            chosen = str(item.data(_CODE)) in self._codes
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._list.blockSignals(False)
        names = [self._kinds[c].name if c in self._kinds else c for c in self._codes]
        self._chips.set_chips(names)
        self._chips.setVisible(bool(names))


def _told(kind: NeedKind) -> str:
    """Return whole name and definition for the tooltip, which wraps because it is rich text."""
    return f"<b>{escape(kind.name)}</b><p>{escape(kind.definition)}</p>"
