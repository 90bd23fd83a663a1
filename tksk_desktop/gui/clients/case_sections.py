# SPDX-License-Identifier: MIT
"""The host of a case's sections: a row of words, and under it the section that is looked at.

A section is a ``CaseSection``; it joins by one line in ``case_view.SECTIONS``. It fills itself
when it is looked at, and reads for itself what the case's sheet does not hold.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from tksk_desktop.gui.forms.ui_case_sections import Ui_CaseSections
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseSheet


class CaseSection(QWidget):
    """One section over one case, as tall as what it shows: the case's view scrolls as a whole."""

    noted = Signal(str)
    """An act of this section is done; the sentence says which."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bench = bench
        self.case: CaseSheet | None = None

    def title(self) -> str:
        """Return the word on the section's button."""
        raise NotImplementedError

    def fill(self, case: CaseSheet) -> None:
        """Show the case; called when the section is looked at, and at every change."""
        raise NotImplementedError


class CaseSections(QWidget):
    """Shows one of several sections."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseSections()
        self.form.setupUi(self)
        self._sections: tuple[CaseSection, ...] = ()
        self._buttons = QButtonGroup(self)
        self._buttons.idClicked.connect(self._look_at)
        self._case: CaseSheet | None = None
        self._present = 0

    def set_up(self, bench: Workbench, kinds: Sequence[type[CaseSection]]) -> None:
        """Make the sections, in this order; the first is looked at."""
        self._sections = tuple(kind(bench, self) for kind in kinds)
        for place, section in enumerate(self._sections):
            button = QPushButton(section.title())
            button.setCheckable(True)
            self._buttons.addButton(button, place)
            self.form.buttonRow.insertWidget(place, button)
            self.form.sectionHolder.addWidget(section)
            section.noted.connect(self.noted)
            section.hide()
        self._look_at(0)

    def show_case(self, case: CaseSheet) -> None:
        """Take a case; another one than before is looked at from the first section."""
        if self._case is None or self._case.line.id != case.line.id:
            self._present = 0
        self._case = case
        self._look_at(self._present)

    def section(self, kind: type[CaseSection]) -> CaseSection:
        """Return the section of a kind and look at it."""
        place = next(n for n, each in enumerate(self._sections) if isinstance(each, kind))
        self._look_at(place)
        return self._sections[place]

    def _look_at(self, place: int) -> None:
        self._present = place
        self._buttons.button(place).setChecked(True)
        for other, section in enumerate(self._sections):
            section.setVisible(other == place)
        section = self._sections[place]
        if self._case is not None:
            section.case = self._case
            section.fill(self._case)


def refill(layout: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put rows into a layout in place of those that were in it."""
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
    for row in rows:
        layout.addWidget(row)
