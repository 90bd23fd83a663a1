# SPDX-License-Identifier: MIT
"""The kept filter sets as quick entries, and the button that keeps, renames or removes one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.flow_layout import FlowLayout
from tksk_desktop.usecases.finding.readings import SavedFilter
from tksk_desktop.usecases.readings import ClientFilter

_MARK = QSize(14, 14)


class SavedFilterRow(QWidget):
    """A button for each kept filter set; pressed is the one in use."""

    wanted = Signal(object)
    """The ``ClientFilter`` of the set that was pressed; an empty one when it was in use."""
    keep_asked = Signal()
    rename_asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: tuple[SavedFilter, ...] = ()
        self._present = ClientFilter()
        self._layout = FlowLayout(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_saved(self, saved: Sequence[SavedFilter]) -> None:
        """Show these filter sets."""
        if self._saved != tuple(saved):
            self._saved = tuple(saved)
            self._lay_out()

    def show_present(self, filter: ClientFilter) -> None:
        """Mark the set in use, and offer to keep one that is not kept yet."""
        if self._present != filter:
            self._present = filter
            self._lay_out()

    def in_use(self) -> SavedFilter | None:
        """Return the kept set that the list shows now."""
        return next((each for each in self._saved if each.filter == self._present), None)

    def _lay_out(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setObjectName("")
                old.hide()
                old.deleteLater()
        in_use = self.in_use()
        for saved in self._saved:
            self._put(self._quick(saved, is_in_use=saved is in_use))
        if in_use is not None:
            self._put(self._change(in_use))
        elif self._present != ClientFilter():
            keep = QPushButton(self.tr("Keep this filter…"), self)
            keep.setObjectName("keepButton")
            keep.setProperty("look", "link")
            keep.clicked.connect(self.keep_asked)
            self._put(keep)
        self.setVisible(self._layout.count() > 0)
        self.updateGeometry()

    def _put(self, button: QPushButton) -> None:
        button.setAutoDefault(False)
        self._layout.addWidget(button)
        button.show()

    def _quick(self, saved: SavedFilter, *, is_in_use: bool) -> QPushButton:
        button = QPushButton(saved.name.replace("&", "&&"), self)
        button.setProperty("look", "filter")
        button.setIcon(icon("bookmark", QPalette.ColorRole.PlaceholderText))
        button.setIconSize(_MARK)
        button.setCheckable(True)
        button.setChecked(is_in_use)
        wanted = ClientFilter() if is_in_use else saved.filter
        button.clicked.connect(partial(self.wanted.emit, wanted))
        return button

    def _change(self, saved: SavedFilter) -> QPushButton:
        button = QPushButton(self.tr("Change…"), self)
        button.setObjectName("changeButton")
        button.setProperty("look", "link")
        menu = QMenu(button)
        rename = menu.addAction(self.tr("Rename…"))
        rename.triggered.connect(partial(self.rename_asked.emit, saved))
        remove = menu.addAction(self.tr("Remove"))
        remove.triggered.connect(partial(self.removal_asked.emit, saved))
        button.setMenu(menu)
        return button
