# SPDX-License-Identifier: MIT
"""Which groups the list shows: the typed words, the kind and whether they still meet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from tksk_desktop.gui.forms.ui_group_screen import Ui_GroupScreen
from tksk_desktop.usecases.groups.readings import KindLine
from tksk_desktop.usecases.readings import GroupSheet

_ACTIVE, _ENDED, _ANY = "active", "ended", "any"


class GroupFilter(QObject):
    """Holds the search line and the two boxes above the list of groups."""

    changed = Signal()

    def __init__(self, form: Ui_GroupScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        for state, text in (
            (_ACTIVE, self.tr("Active groups")),
            (_ENDED, self.tr("Ended groups")),
            (_ANY, self.tr("Active and ended")),
        ):
            form.stateFilter.addItem(text, state)
        form.searchEdit.textChanged.connect(self.changed)
        form.kindFilter.currentIndexChanged.connect(self.changed)
        form.stateFilter.currentIndexChanged.connect(self.changed)

    def offer_kinds(self, kinds: Sequence[KindLine]) -> None:
        """Offer the kinds of groups; the chosen one stays."""
        box = self._form.kindFilter
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All kinds"), None)
        for kind in kinds:
            box.addItem(kind.name, kind.code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def widen(self) -> None:
        """Let every group pass."""
        self._form.searchEdit.clear()
        self._form.kindFilter.setCurrentIndex(0)
        self._form.stateFilter.setCurrentIndex(self._form.stateFilter.findData(_ANY))

    def has_words(self) -> bool:
        """Tell whether something is searched for."""
        return bool(self._words())

    def passing(self, groups: Sequence[GroupSheet]) -> list[GroupSheet]:
        """Return the groups that fit the words and pass both boxes."""
        words = self._words()
        return [group for group in groups if _fits(group, words) and self._passes(group)]

    def _words(self) -> list[str]:
        return self._form.searchEdit.text().casefold().split()

    def _passes(self, group: GroupSheet) -> bool:
        kind, state = self._form.kindFilter.currentData(), self._form.stateFilter.currentData()
        if kind is not None and group.kind != kind:
            return False
        is_ended = group.ended_on is not None
        return bool(state == _ANY) or is_ended == (state == _ENDED)


def _fits(group: GroupSheet, words: list[str]) -> bool:
    said = f"{group.name} {group.kind_name} {group.village_name}".casefold()
    return all(each in said for each in words)
