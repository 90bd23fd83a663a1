# SPDX-License-Identifier: MIT
"""What a month's records still lack; each line opens what it speaks of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tksk_desktop.domain.reports import BLOCKING_WARNINGS, ReportWarning
from tksk_desktop.gui.forms.ui_report_check_row import Ui_ReportCheckForm
from tksk_desktop.gui.icons import put_mark
from tksk_desktop.vocabulary import number, word

MARK = 20


class CheckRow(QFrame):
    """One line: what is missing, how often, and a button to the records."""

    asked = Signal(object)

    def __init__(self, warning: ReportWarning | None, records: int = 0) -> None:
        super().__init__()
        self.form = Ui_ReportCheckForm()
        self.form.setupUi(self)
        self.warning = warning
        if warning is None:
            self._show_complete()
            return
        said = word(warning)
        self.form.textLabel.setText(f"{said}: {number(records)}" if records else said)
        blocks = warning in BLOCKING_WARNINGS
        self.setProperty("look", "danger" if blocks else "card")
        put_mark(self.form.markLabel, "circle-alert" if blocks else "triangle-alert", MARK)
        self._hint(
            self.tr("Must be mended before the signature.") if blocks else self._advice(warning)
        )
        opens = self._opens(warning)
        self.form.openButton.setText(opens)
        self.form.openButton.setVisible(bool(opens))
        self.form.openButton.clicked.connect(lambda: self.asked.emit(warning))

    def _show_complete(self) -> None:
        self.setProperty("look", "good")
        put_mark(self.form.markLabel, "circle-check", MARK)
        self.form.textLabel.setText(self.tr("Nothing is missing"))
        self._hint(self.tr("Read the texts once more, then sign."))
        self.form.openButton.hide()

    def _hint(self, sentence: str) -> None:
        self.form.hintLabel.setText(sentence)
        self.form.hintLabel.setVisible(bool(sentence))

    def _advice(self, warning: ReportWarning) -> str:
        advice = {
            ReportWarning.MONTH_NOT_OVER: self.tr("What happens after the signature is left out."),
            ReportWarning.NO_PHOTOS: self.tr("Add photos to the notes of this month."),
            ReportWarning.NO_OBSTACLES: self.tr("Right, if there really were none."),
            ReportWarning.PHOTOS_WITHOUT_CONSENT: self.tr(
                "Record the consent in the client's sheet, or take the photo out of the note."
            ),
            ReportWarning.DRAFTS_LEFT: self.tr("Drafts are not counted; finish them first."),
            ReportWarning.LATE_ENTRIES: self.tr("They are listed apart in this report."),
            ReportWarning.FORMER_MONTH_UNSIGNED: self.tr("Reports are best signed in order."),
        }
        return advice.get(warning, "")

    def _opens(self, warning: ReportWarning) -> str:
        opens = {
            ReportWarning.MONTH_NOT_OVER: "",
            ReportWarning.NO_SESSIONS: self.tr("Write a note"),
            ReportWarning.FORMER_MONTH_UNSIGNED: self.tr("Open it"),
            ReportWarning.FIGURES_DO_NOT_ADD_UP: self.tr("See the figures"),
            ReportWarning.NO_ORIGINAL_RECIPIENT: self.tr("Settings"),
            ReportWarning.CAMAT_UNNAMED: self.tr("Settings"),
        }
        return opens.get(warning, self.tr("See the notes"))


class ChecksView(QScrollArea):
    """All lines, the blocking ones first."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows: tuple[CheckRow, ...] = ()

    def show_warnings(self, warnings: tuple[tuple[ReportWarning, int], ...]) -> None:
        """Show these lines, or that nothing is missing."""
        ordered = sorted(warnings, key=lambda found: found[0] not in BLOCKING_WARNINGS)
        self.rows = tuple(CheckRow(warning, records) for warning, records in ordered)
        if not self.rows:
            self.rows = (CheckRow(None),)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 8, 0)
        column.setSpacing(8)
        for row in self.rows:
            row.asked.connect(self.asked)
            column.addWidget(row)
        column.addStretch()
        self.setWidget(page)
