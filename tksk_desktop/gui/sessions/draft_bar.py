# SPDX-License-Identifier: MIT
"""The notes that are open at once, as a row of tabs: who, when, first words.

It only shows what it is given; which note opens, and what is kept before, is the screen's matter.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from tksk_desktop.gui.overriding import override
from tksk_desktop.usecases.readings import DraftLine

LETTERS = 38
"""So much of a draft's line stands in its tab; all of it in the tool tip."""


class DraftBar(QTabBar):
    """One tab a draft, and one for the note at hand where that has no draft yet."""

    chosen = Signal(int)
    """The id of the draft to go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Notes begun"))
        self.tabBarClicked.connect(self._choose)
        self.hide()

    def show_drafts(self, drafts: Sequence[DraftLine], own_id: int | None, own: str) -> None:
        """Show the drafts and mark the note at hand; alone, a note needs no tabs.

        The note at hand stands last where it has no draft; ``own`` is what it is called.
        """
        in_order = sorted(drafts, key=lambda draft: draft.id)
        lines: list[tuple[int | None, str]] = [(draft.id, draft.title) for draft in in_order]
        ids = [id_ for id_, _title in lines]
        here = ids.index(own_id) if own_id in ids else len(lines)
        if here == len(lines):
            lines.append((None, own))
        self.blockSignals(True)
        while self.count() > len(lines):
            self.removeTab(self.count() - 1)
        for place, (id_, title) in enumerate(lines):
            if place == self.count():
                self.addTab("")
            self.setTabText(place, _short(title))
            self.setTabToolTip(place, title)
            self.setTabData(place, id_)
        self.setCurrentIndex(here)
        self.blockSignals(False)
        self.setVisible(len(lines) > 1)

    def name_current(self, title: str) -> None:
        """Call the note at hand by what is typed in it by now."""
        if self.count():
            self.setTabText(self.currentIndex(), _short(title))
            self.setTabToolTip(self.currentIndex(), title)

    def step(self, by: int) -> None:
        """Choose the next note or the one before, round and round."""
        if self.count() > 1:
            self._choose((self.currentIndex() + by) % self.count())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing: a note is turned to only when that is meant."""
        event.ignore()

    def _choose(self, place: int) -> None:
        id_ = self.tabData(place) if place >= 0 else None
        if id_ is not None and place != self.currentIndex():
            self.chosen.emit(id_)


def _short(title: str) -> str:
    """Return a tab's text; an ampersand of a name is no key."""
    text = title if len(title) <= LETTERS else title[: LETTERS - 1].rstrip() + "…"
    return text.replace("&", "&&")
