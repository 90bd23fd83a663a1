# SPDX-License-Identifier: MIT
"""Pengaturan → Asesmen: areas, risk factors and the rule; each is changed at once by its dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QWidget

from tksk_desktop.domain.assessment_risk import RiskRule
from tksk_desktop.gui.forms.ui_assessment_lists import Ui_AssessmentListsView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.settings.assessment_list_dialogs import (
    AssessmentAreaDialog,
    RiskFactorDialog,
    RiskRuleDialog,
)
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel, RecordTable
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.readings import AreaLine, AssessmentListsSheet, FactorLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import bands_said, number, word

L = TypeVar("L")
_QUIET = QPalette.ColorRole.PlaceholderText


class AssessmentListsView(QWidget):
    """Two lists and the rule; what assessments speak of can only be put out of use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AssessmentListsView()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        self._rule = RiskRule()
        self._areas = LinesModel(self._area_columns(), self)
        self._factors = LinesModel(self._factor_columns(), self)
        form = self.form
        form.areasTable.wear(self._areas)
        form.factorsTable.wear(self._factors)
        form.areasTable.opened.connect(lambda _row: self._change_area())
        form.factorsTable.opened.connect(lambda _row: self._change_factor())
        for table in (form.areasTable, form.factorsTable):
            table.picked.connect(lambda _row: self._mark_acts())
        self._dress()

    def set_up(self, bench: Workbench) -> None:
        """Take the bench."""
        self._bench = bench

    def reload(self) -> None:
        """Read lists and rule anew."""
        if self._bench is not None:
            self._bench.read(self, self._bench.acts.assessment_lists.sheet, self._show)

    def _dress(self) -> None:
        form = self.form
        acts: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (form.addAreaButton, "plus", self._add_area),
            (form.changeAreaButton, "pencil", self._change_area),
            (form.upAreaButton, "chevron-up", partial(self._shift_area, -1)),
            (form.downAreaButton, "chevron-down", partial(self._shift_area, 1)),
            (form.removeAreaButton, "trash-2", self._remove_area),
            (form.addFactorButton, "plus", self._add_factor),
            (form.changeFactorButton, "pencil", self._change_factor),
            (form.upFactorButton, "chevron-up", partial(self._shift_factor, -1)),
            (form.downFactorButton, "chevron-down", partial(self._shift_factor, 1)),
            (form.removeFactorButton, "trash-2", self._remove_factor),
            (form.changeRuleButton, "pencil", self._change_rule),
            (form.resetButton, "undo-2", self._reset),
        )
        for button, name, act in acts:
            button.setIcon(icon(name, _QUIET))
            button.clicked.connect(act)

    def _area_columns(self) -> tuple[Column[AreaLine], ...]:
        return (
            Column(self.tr("Group"), lambda line: word(line.group), 110),
            Column(self.tr("Area"), lambda line: self._in_use(line.name, line.active), 190),
            Column(self.tr("What to ask about"), lambda line: line.asks),
        )

    def _factor_columns(self) -> tuple[Column[FactorLine], ...]:
        return (
            Column(self.tr("Factor"), lambda line: self._in_use(line.name, line.active)),
            Column(self.tr("Points"), lambda line: number(line.points), 64, is_number=True),
            Column(self.tr("At least"), self._least_words, 132),
        )

    def _in_use(self, name: str, active: bool) -> str:
        return name if active else self.tr("{name} (out of use)").format(name=name)

    def _least_words(self, line: FactorLine) -> str:
        if not line.at_least:
            return "–"
        band = word(self._rule.band(line.at_least)).lower()
        return self.tr("{least} ({band})").format(least=line.at_least, band=band)

    def _show(self, sheet: AssessmentListsSheet) -> None:
        form, rule = self.form, sheet.rule
        self._rule = rule
        weights = self.tr(
            "Up to {mean} points from the mean of all scores, up to {worst} from the gravest "
            "one, up to {factors} from the risk factors."
        )
        form.weightsLabel.setText(
            weights.format(
                mean=rule.points_of_mean,
                worst=rule.points_of_worst,
                factors=rule.points_of_factors,
            )
        )
        form.bandsLabel.setText(bands_said(rule.medium_from, rule.high_from, rule.very_high_from))
        _show_lines(form.areasTable, self._areas, sheet.areas)
        _show_lines(form.factorsTable, self._factors, sheet.factors)
        self._mark_acts()

    def _mark_acts(self) -> None:
        """Offer only what can be done with the lines chosen; areas move within their group."""
        form, area, factor = self.form, self._area(), self._factor()
        row = form.areasTable.currentIndex().row()
        form.changeAreaButton.setEnabled(area is not None)
        form.removeAreaButton.setEnabled(area is not None and not area.is_used)
        for button, step in ((form.upAreaButton, -1), (form.downAreaButton, 1)):
            beside = self._areas.line(row + step) if row + step >= 0 else None
            together = area is not None and beside is not None and beside.group is area.group
            button.setEnabled(together)
        row = form.factorsTable.currentIndex().row()
        form.changeFactorButton.setEnabled(factor is not None)
        form.removeFactorButton.setEnabled(factor is not None and not factor.is_used)
        form.upFactorButton.setEnabled(row > 0)
        form.downFactorButton.setEnabled(0 <= row < self._factors.rowCount() - 1)

    def _area(self) -> AreaLine | None:
        return self._areas.line(self.form.areasTable.currentIndex().row())

    def _factor(self) -> FactorLine | None:
        return self._factors.line(self.form.factorsTable.currentIndex().row())

    def _add_area(self) -> None:
        self._ask(lambda bench: AssessmentAreaDialog(bench, None, self))

    def _change_area(self) -> None:
        line = self._area()
        if line is not None:
            self._ask(lambda bench: AssessmentAreaDialog(bench, line, self))

    def _add_factor(self) -> None:
        self._ask(lambda bench: RiskFactorDialog(bench, None, self._rule, self))

    def _change_factor(self) -> None:
        line = self._factor()
        if line is not None:
            self._ask(lambda bench: RiskFactorDialog(bench, line, self._rule, self))

    def _change_rule(self) -> None:
        self._ask(lambda bench: RiskRuleDialog(bench, self._rule, self))

    def _ask(self, make: Callable[[Workbench], EntryDialog]) -> None:
        if self._bench is not None:
            make(self._bench).open()

    def _shift_area(self, rows: int) -> None:
        if self._bench is not None:
            order = self._bench.acts.assessment_lists.order_areas
            codes = [line.code for line in self._areas.lines()]
            self._shift(self._bench, self.form.areasTable, codes, rows, order)

    def _shift_factor(self, rows: int) -> None:
        if self._bench is not None:
            order = self._bench.acts.assessment_lists.order_factors
            codes = [line.code for line in self._factors.lines()]
            self._shift(self._bench, self.form.factorsTable, codes, rows, order)

    def _shift(
        self,
        bench: Workbench,
        table: RecordTable,
        codes: list[str],
        rows: int,
        order: Callable[[Sequence[str]], Changes],
    ) -> None:
        row = table.currentIndex().row()
        codes.insert(row + rows, codes.pop(row))
        bench.do(self, partial(order, codes), lambda _changes: table.selectRow(row + rows))

    def _remove_area(self) -> None:
        line = self._area()
        if self._bench is not None and line is not None:
            act = self._bench.acts.assessment_lists.remove_area
            self._bench.do(self, partial(act, line.code))

    def _remove_factor(self) -> None:
        line = self._factor()
        if self._bench is not None and line is not None:
            act = self._bench.acts.assessment_lists.remove_factor
            self._bench.do(self, partial(act, line.code))

    def _reset(self) -> None:
        bench = self._bench
        if bench is None:
            return
        sure = bench.messages.ask(
            self,
            self.tr("Bring back the shipped lists and rule?"),
            self.tr(
                "Names, points, order and bands become as they came with the program. What you "
                "added yourself goes, or is put out of use where assessments speak of it. "
                "Assessments already signed off stay as they are."
            ),
            yes=self.tr("Bring back"),
            no=self.tr("Cancel"),
        )
        if sure:
            told = self.tr("The shipped lists and rule are back.")
            act = bench.acts.assessment_lists.reset
            bench.do(self, act, lambda _changes: bench.doors.told(told))


def _show_lines(table: RecordTable, model: LinesModel[L], lines: Sequence[L]) -> None:
    """Show lines, and choose the row that was chosen before."""
    row = table.currentIndex().row()
    model.show_lines(lines)
    table.selectRow(min(max(row, 0), len(lines) - 1))
