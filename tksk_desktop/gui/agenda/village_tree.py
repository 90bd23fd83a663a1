# SPDX-License-Identifier: MIT
"""A tree of villages with people below them, as both sides of the visit plan show it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from tksk_desktop.gui.widgets.record_table import ROW_HEIGHT

ROLE = Qt.ItemDataRole.UserRole
"""Under which an entry keeps the person, village or visit it stands for."""
NAME_WIDTH = 250


def dress_tree(tree: QTreeWidget, heads: tuple[str, str]) -> None:
    """Give a tree its two columns."""
    tree.setHeaderLabels(heads)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    tree.header().resizeSection(0, NAME_WIDTH)
    tree.setIndentation(18)


def entry(name: str, said: str, stands_for: object) -> QTreeWidgetItem:
    """Make an entry; what is said in the second column is also its tip, for it may be cut."""
    item = QTreeWidgetItem([name, said])
    item.setData(0, ROLE, stands_for)
    item.setToolTip(1, said)
    item.setSizeHint(0, QSize(0, ROW_HEIGHT))
    return item


def villages(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the entries of the villages."""
    found = (tree.topLevelItem(place) for place in range(tree.topLevelItemCount()))
    return [item for item in found if item is not None]


def people(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    """Return the entries below the villages."""
    found = (h.child(place) for h in villages(tree) for place in range(h.childCount()))
    return [item for item in found if item is not None]
