# SPDX-License-Identifier: MIT
"""Catatan: the session notes that were written in a case."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.case_sections import CaseSection, refill
from tksk_desktop.gui.forms.ui_case_section import Ui_CaseSection
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.shortening_link import ShorteningLink
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.usecases.readings import SessionFilter, SessionLine
from tksk_desktop.vocabulary import short_date


class CaseNotesSection(CaseSection):
    """One line for each note; it opens."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseSection()
        self.form.setupUi(self)
        self.form.emptyLabel.setText(self.tr("No note has been written in this case yet."))

    @override
    def title(self) -> str:
        return self.tr("Notes")

    @override
    def fill(self, case: CaseSheet) -> None:
        read = partial(self.bench.acts.sessions.lines, SessionFilter(case_id=case.line.id))
        self.bench.read(self, read, partial(self._show, case.line.id))

    def _show(self, case_id: int, lines: tuple[SessionLine, ...]) -> None:
        if self.case is None or self.case.line.id != case_id:
            return
        refill(self.form.rows, [self._row(line) for line in lines])
        self.form.emptyLabel.setVisible(not lines)

    def _row(self, line: SessionLine) -> QWidget:
        title = line.title or line.place
        said = " · ".join(
            part for part in (short_date(line.held_on), line.type_name, title) if part
        )
        row = ShorteningLink(said)
        row.setIcon(icon("notebook-pen", QPalette.ColorRole.PlaceholderText))
        row.clicked.connect(partial(self.bench.doors.session, line.id))
        return row
