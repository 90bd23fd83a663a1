# SPDX-License-Identifier: MIT
"""What was done with the potential that is chosen in the directory, the newest first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.forms.ui_potential_history import Ui_PotentialHistory
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.network.history_dialogs import (
    PerformanceDialog,
    PotentialContactDialog,
    PotentialTrainingDialog,
)
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.guidance.readings import CriterionLine
from tksk_desktop.usecases.potentials.history_readings import (
    ContactLine,
    HistoryLine,
    PerformanceLine,
    TrainingLine,
    day_of,
)
from tksk_desktop.usecases.potentials.readings import PotentialSheet
from tksk_desktop.vocabulary import number, short_date

_DAY, _WHAT = 100, 110


class PotentialHistory(QWidget):
    """Contacts, trainings and scores; each opens to be corrected."""

    change_wanted = Signal()
    """The entry of the potential itself shall be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_PotentialHistory()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._sheet: PotentialSheet | None = None
        self._criteria: tuple[CriterionLine, ...] = ()
        self.lines: LinesModel[HistoryLine] = LinesModel(self._columns(), self)

    def set_up(self, bench: Workbench) -> None:
        """Bind the view to the program."""
        self._bench, form = bench, self.form
        form.contactButton.setIcon(icon("phone"))
        form.trainingButton.setIcon(icon("book-open"))
        form.performanceButton.setIcon(icon("clipboard-list"))
        form.changeButton.setIcon(icon("pencil"))
        form.contactButton.clicked.connect(partial(self.note_contact, None))
        form.trainingButton.clicked.connect(partial(self.note_training, None))
        form.performanceButton.clicked.connect(partial(self.score, None))
        form.changeButton.clicked.connect(self.change_wanted)
        form.table.wear(self.lines)
        form.table.opened.connect(self._open)
        form.empty.set_up(
            "history",
            self.tr("Nothing noted yet"),
            self.tr("Contacts, trainings and how it performs stand here, the newest first."),
        )
        self.show_potential(None)

    def show_potential(self, sheet: PotentialSheet | None) -> None:
        """Show one potential, or nothing where none is chosen."""
        self._sheet = sheet
        self.setVisible(sheet is not None)
        if sheet is None or self._bench is None:
            return
        self.form.nameLabel.setText(sheet.name)
        self.form.factsLabel.setText(self._facts(sheet))
        guidance = self._bench.acts.guidance
        self._bench.read(self, guidance.criteria, self._take_criteria)
        self._bench.read(self, partial(guidance.history, sheet.id), partial(self._show, sheet.id))

    def note_contact(self, line: ContactLine | None) -> None:
        """Ask for a contact, or correct one."""
        if self._bench is not None and self._sheet is not None:
            dialog = PotentialContactDialog(self._bench, self._sheet.id, line, self)
            self._run(dialog, self.tr("The contact is noted."))

    def note_training(self, line: TrainingLine | None) -> None:
        """Ask for a training, or correct one."""
        if self._bench is not None and self._sheet is not None:
            dialog = PotentialTrainingDialog(self._bench, self._sheet.id, line, self)
            self._run(dialog, self.tr("The training is noted."))

    def score(self, line: PerformanceLine | None) -> None:
        """Ask for scores, or correct them."""
        if self._bench is not None and self._sheet is not None:
            dialog = PerformanceDialog(self._bench, self._sheet.id, self._criteria, line, self)
            self._run(dialog, self.tr("The scores are noted."))

    def _run(
        self,
        dialog: PotentialContactDialog | PotentialTrainingDialog | PerformanceDialog,
        said: str,
    ) -> None:
        if self._bench is not None:
            told = self._bench.doors.told
            dialog.saved.connect(lambda _changes: told(said))
            dialog.open()

    def _open(self, row: int) -> None:
        line = self.lines.line(row)
        if isinstance(line, ContactLine):
            self.note_contact(line)
        elif isinstance(line, TrainingLine):
            self.note_training(line)
        elif isinstance(line, PerformanceLine):
            self.score(line)

    def _take_criteria(self, criteria: tuple[CriterionLine, ...]) -> None:
        self._criteria = criteria

    def _show(self, potential_id: int, lines: tuple[HistoryLine, ...]) -> None:
        if self._sheet is None or self._sheet.id != potential_id:
            return
        self.lines.show_lines(lines)
        self.form.table.setVisible(bool(lines))
        self.form.empty.setVisible(not lines)

    def _facts(self, sheet: PotentialSheet) -> str:
        services = ", ".join(each.name for each in sheet.services)
        parts = [
            self.tr("Services: {services}").format(services=services) if services else "",
            " · ".join(filter(None, (sheet.contact_name, sheet.phone))),
            sheet.decree_number,
            self.tr("NPWP {number}").format(number=sheet.tax_number) if sheet.tax_number else "",
            sheet.accreditation,
            self.tr("{men} men, {women} women").format(
                men=number(sheet.men), women=number(sheet.women)
            )
            if sheet.men or sheet.women
            else "",
            sheet.training,
        ]
        return " · ".join(filter(None, parts))

    def _columns(self) -> tuple[Column[HistoryLine], ...]:
        return (
            Column(self.tr("Day"), lambda line: short_date(day_of(line)), _DAY),
            Column(self.tr("What"), self._what, _WHAT),
            Column(self.tr("With whom"), _who, 170),
            Column(self.tr("About"), _about),
            Column(self.tr("Outcome"), _outcome),
            Column(self.tr("Next"), _next, _DAY),
        )

    def _what(self, line: HistoryLine) -> str:
        if isinstance(line, ContactLine):
            return self.tr("Contact")
        return self.tr("Training") if isinstance(line, TrainingLine) else self.tr("Performance")


def _who(line: HistoryLine) -> str:
    if isinstance(line, ContactLine):
        return line.with_whom
    return line.person if isinstance(line, TrainingLine) else ""


def _about(line: HistoryLine) -> str:
    if isinstance(line, ContactLine):
        return line.about
    if isinstance(line, TrainingLine):
        return f"{line.topic} ({line.organiser})"
    return ", ".join(f"{name} {score}" for _number, name, score in line.scores)


def _outcome(line: HistoryLine) -> str:
    if isinstance(line, ContactLine):
        return line.outcome
    return line.certificate if isinstance(line, TrainingLine) else line.note


def _next(line: HistoryLine) -> str:
    due = line.next_on if isinstance(line, ContactLine) else None
    return "" if due is None else short_date(due)
