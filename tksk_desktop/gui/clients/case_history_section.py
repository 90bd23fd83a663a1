# SPDX-License-Identifier: MIT
"""Riwayat: every dated step of a case, the newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.case_sections import CaseSection, refill
from tksk_desktop.gui.clients.case_words import HistoryEntry, history_of
from tksk_desktop.gui.forms.ui_case_history_row import Ui_CaseHistoryRow
from tksk_desktop.gui.forms.ui_case_section import Ui_CaseSection
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseSheet
from tksk_desktop.vocabulary import short_date


class CaseHistorySection(CaseSection):
    """Opening, stages, rests, reviews, closings and reopenings."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(bench, parent)
        self.form = Ui_CaseSection()
        self.form.setupUi(self)
        self.form.emptyLabel.hide()

    @override
    def title(self) -> str:
        return self.tr("History")

    @override
    def fill(self, case: CaseSheet) -> None:
        refill(self.form.rows, [HistoryRow(entry, self) for entry in history_of(case)])


class HistoryRow(QWidget):
    """One step: its day, what happened, and why."""

    def __init__(self, entry: HistoryEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseHistoryRow()
        self.form.setupUi(self)
        self.form.dayLabel.setText(short_date(entry.happened_on))
        self.form.headlineLabel.setText(entry.headline)
        self.form.textLabel.setText(entry.text)
        self.form.textLabel.setVisible(bool(entry.text))
