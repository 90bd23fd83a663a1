# SPDX-License-Identifier: MIT
"""Pengaturan → Kasus: types, stages, the bounds of the caseload, when notes lock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.errors import FieldProblem
from tksk_desktop.gui.forms.ui_case_lists import Ui_CaseListsView
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.settings.case_list_dialogs import CaseTypeDialog, StageNameDialog
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.cases.readings import CaseLists, CaseTypeLine, StageLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.office.set_up_office import OfficeEntry
from tksk_desktop.vocabulary import number

_NUMBER_INDENT = 8
_QUIET = QPalette.ColorRole.PlaceholderText


class CaseListsView(QWidget):
    """Two lists, each changed at once by its dialog; the bounds are kept with the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseListsView()
        self.form.setupUi(self)
        self._bench: Workbench | None = None
        form = self.form
        self._errors = InlineErrors(
            {
                "usual_caseload": form.usualBox,
                "highest_caseload": form.highestBox,
                "note_lock_days": form.lockBox,
            }
        )
        self._types = LinesModel(self._type_columns(), self)
        self._stages = LinesModel(self._stage_columns(), self)
        form.typesTable.wear(self._types)
        form.stagesTable.wear(self._stages)
        form.typesTable.opened.connect(self._change_type)
        form.stagesTable.opened.connect(self._change_stage)
        form.stagesTable.picked.connect(lambda _row: self._mark_acts())
        self._dress()

    def set_up(self, bench: Workbench, entry: OfficeEntry) -> None:
        """Take the bench, and the bounds as they are now."""
        self._bench = bench
        self.form.usualBox.setValue(entry.usual_caseload)
        self.form.highestBox.setValue(entry.highest_caseload)
        self.form.lockBox.setValue(entry.note_lock_days)

    def reload(self) -> None:
        """Read the lists anew."""
        if self._bench is not None:
            self._bench.read(self, self._bench.acts.cases.lists, self._show)

    def values(self) -> dict[str, Any]:
        """Return the bounds as they are typed."""
        return {
            "usual_caseload": self.form.usualBox.value(),
            "highest_caseload": self.form.highestBox.value(),
            "note_lock_days": self.form.lockBox.value(),
        }

    def show_problems(self, problems: Sequence[FieldProblem]) -> bool:
        """Mark wrong bounds; tell whether there were any."""
        self._errors.show(problems)
        return bool(self._errors.sentences)

    def _dress(self) -> None:
        form = self.form
        for box in (form.usualBox, form.highestBox, form.lockBox):
            # The style sheet's padding does not reach into a number field.
            box.lineEdit().setTextMargins(_NUMBER_INDENT, 0, 0, 0)
        for button, name, act in (
            (form.addTypeButton, "plus", self._add_type),
            (form.changeTypeButton, "pencil", self._change_type),
            (form.addStageButton, "plus", self._add_stage),
            (form.changeStageButton, "pencil", self._change_stage),
            (form.upButton, "chevron-up", partial(self._shift_stage, -1)),
            (form.downButton, "chevron-down", partial(self._shift_stage, 1)),
            (form.removeStageButton, "trash-2", self._remove_stage),
        ):
            button.setIcon(icon(name, _QUIET))
            button.clicked.connect(_without_value(act))

    def _type_columns(self) -> tuple[Column[CaseTypeLine], ...]:
        return (
            Column(self.tr("Type"), self._type_words),
            Column(self.tr("Review every"), self._interval_words, 116),
            Column(self.tr("Steps"), lambda line: number(len(line.plan_steps)), 72, is_number=True),
        )

    def _stage_columns(self) -> tuple[Column[StageLine], ...]:
        return (Column(self.tr("Stage"), self._stage_words),)

    def _type_words(self, line: CaseTypeLine) -> str:
        return line.name if line.active else self._out_of_use(line.name)

    def _stage_words(self, line: StageLine) -> str:
        return line.name if line.active else self._out_of_use(line.name)

    def _out_of_use(self, name: str) -> str:
        return self.tr("{name} (out of use)").format(name=name)

    def _interval_words(self, line: CaseTypeLine) -> str:
        return self.tr("{days} days").format(days=number(line.review_days))

    def _show(self, lists: CaseLists) -> None:
        form = self.form
        rows = (form.typesTable.currentIndex().row(), form.stagesTable.currentIndex().row())
        self._types.show_lines(lists.types)
        self._stages.show_lines(lists.stages)
        form.typesTable.selectRow(max(rows[0], 0))
        form.stagesTable.selectRow(min(max(rows[1], 0), len(lists.stages) - 1))
        self._mark_acts()

    def _mark_acts(self) -> None:
        """Offer only what can be done with the stage chosen."""
        form, row = self.form, self.form.stagesTable.currentIndex().row()
        line = self._stages.line(row)
        form.upButton.setEnabled(row > 0)
        form.downButton.setEnabled(0 <= row < self._stages.rowCount() - 1)
        form.changeStageButton.setEnabled(line is not None)
        form.removeStageButton.setEnabled(line is not None and not line.is_used)

    def _add_type(self) -> None:
        self._ask(lambda bench: CaseTypeDialog(bench, None, self))

    def _change_type(self) -> None:
        line = self._types.line(self.form.typesTable.currentIndex().row())
        if line is not None:
            self._ask(lambda bench: CaseTypeDialog(bench, line, self))

    def _add_stage(self) -> None:
        self._ask(lambda bench: StageNameDialog(bench, None, self))

    def _change_stage(self) -> None:
        line = self._stages.line(self.form.stagesTable.currentIndex().row())
        if line is not None:
            self._ask(lambda bench: StageNameDialog(bench, line, self))

    def _ask(self, make: Callable[[Workbench], EntryDialog]) -> None:
        if self._bench is not None:
            make(self._bench).open()

    def _shift_stage(self, rows: int) -> None:
        row = self.form.stagesTable.currentIndex().row()
        codes = [line.code for line in self._stages.lines()]
        if self._bench is None or not 0 <= row + rows < len(codes) or row < 0:
            return
        codes.insert(row + rows, codes.pop(row))

        def follow(_changes: Changes) -> None:
            self.form.stagesTable.selectRow(row + rows)

        self._bench.do(self, partial(self._bench.acts.cases.order_stages, codes), follow)

    def _remove_stage(self) -> None:
        line = self._stages.line(self.form.stagesTable.currentIndex().row())
        if self._bench is not None and line is not None:
            self._bench.do(self, partial(self._bench.acts.cases.remove_stage, line.code))


def _without_value(act: Callable[[], None]) -> Callable[[bool], None]:
    """Leave out what a button says of itself."""
    return lambda _checked: act()
