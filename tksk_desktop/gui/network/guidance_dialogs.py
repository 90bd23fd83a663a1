# SPDX-License-Identifier: MIT
"""The dialogs of guidance: a new list of candidates, the criteria, one criterion."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.guidance import Measure
from tksk_desktop.domain.letter_numbers import letter_number
from tksk_desktop.domain.potentials import LOCAL_KIND
from tksk_desktop.gui.forms.ui_criteria_dialog import Ui_CriteriaDialog
from tksk_desktop.gui.forms.ui_criterion_dialog import Ui_CriterionDialog
from tksk_desktop.gui.forms.ui_guidance_list_dialog import Ui_GuidanceListDialog
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.guidance.keep_criterion import NewCriterion
from tksk_desktop.usecases.guidance.make_list import NewGuidanceList
from tksk_desktop.usecases.guidance.readings import CriterionLine
from tksk_desktop.vocabulary import LOCAL_POTENTIAL, number, word

USUAL_PLACES = 3


class GuidanceListDialog(EntryDialog):
    """For which kind and year, and how many are proposed; the ranking is made on saving."""

    def __init__(self, bench: Workbench, running: int, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_GuidanceListDialog()
        form.setupUi(self)
        title = self.tr("Make a list of candidates")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for kind in bench.acts.network.kinds():
            form.kindBox.addItem(kind.name, kind.code)
        form.kindBox.addItem(LOCAL_POTENTIAL, LOCAL_KIND)
        form.kindBox.setPlaceholderText(self.tr("Choose the kind"))
        form.kindBox.setCurrentIndex(-1)
        today = bench.around.today()
        form.yearBox.setValue(today.year)
        form.placesBox.setValue(USUAL_PLACES)
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(today)
        form.numberBox.setValue(running)
        form.numberBox.valueChanged.connect(self._say_number)
        form.dayField.changed.connect(self._say_number)
        self._say_number()
        editors = {
            "kind_code": form.kindBox,
            "year": form.yearBox,
            "places": form.placesBox,
            "made_on": form.dayField,
            "running_number": form.numberBox,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.kindBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        boxes = (form.yearBox, form.placesBox, form.numberBox)
        numbers = tuple(box.value() for box in boxes)
        kind = form.kindBox.currentIndex()
        return kind, numbers, form.dayField.text(), form.noteEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        held = {
            "kind_code": self.form.kindBox.currentIndex() >= 0,
            "made_on": self.form.dayField.value() is not None,
        }
        return tuple(name for name, there in held.items() if not there)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        day = form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        new = NewGuidanceList(
            form.kindBox.currentData(),
            form.yearBox.value(),
            day,
            form.placesBox.value(),
            form.noteEdit.toPlainText(),
            form.numberBox.value(),
        )
        return partial(self.bench.acts.guidance.make, new)

    def _say_number(self) -> None:
        """Show the whole number that the list gets."""
        form, pattern = self.form, self.bench.around.office.number_pattern
        day = form.dayField.value() or self.bench.around.today()
        said = letter_number(
            pattern, running=form.numberBox.value(), month=day.month, year=day.year
        )
        form.numberLabel.setText(said)


class CriterionDialog(EntryDialog):
    """One criterion; what it is judged by is chosen once, while it is new."""

    def __init__(self, bench: Workbench, line: CriterionLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_CriterionDialog()
        form.setupUi(self)
        self._line = line
        title = self.tr("New criterion") if line is None else self.tr("Change the criterion")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for measure in Measure:
            form.measureBox.addItem(word(measure), measure.value)
        form.activeBox.setChecked(line is None or line.active)
        form.activeBox.setVisible(line is not None)
        if line is not None:
            form.nameEdit.setText(line.name)
            form.measureBox.setCurrentIndex(tuple(Measure).index(line.measure))
            form.measureBox.setEnabled(False)
            form.weightBox.setValue(line.weight)
            form.lowBox.setChecked(line.wants_low)
        editors = {
            "name": form.nameEdit,
            "weight": form.weightBox,
            "active": form.activeBox,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        return self._entry()

    @override
    def act(self) -> Callable[[], Changes]:
        known = None if self._line is None else self._line.id
        return partial(self.bench.acts.guidance.keep_criterion, self._entry(), criterion_id=known)

    def _entry(self) -> NewCriterion:
        form = self.form
        return NewCriterion(
            form.nameEdit.text(),
            Measure(form.measureBox.currentData()),
            form.weightBox.value(),
            form.lowBox.isChecked(),
            form.activeBox.isChecked(),
        )


class CriteriaDialog(QDialog):
    """All criteria with their weights; one opens to be changed."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = form = Ui_CriteriaDialog()
        form.setupUi(self)
        self._bench = bench
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(form.titleLabel.text())
        self.lines: LinesModel[CriterionLine] = LinesModel(self._columns(), self)
        form.table.wear(self.lines)
        for button in (form.addButton, form.changeButton, form.closeButton):
            button.setAutoDefault(False)
        form.addButton.setIcon(icon("plus"))
        form.changeButton.setIcon(icon("pencil"))
        form.addButton.clicked.connect(partial(self.edit, None))
        form.changeButton.clicked.connect(self._change)
        form.table.opened.connect(lambda _row: self._change())
        form.closeButton.clicked.connect(self.accept)
        self._read()

    def edit(self, line: CriterionLine | None) -> None:
        """Ask for a new criterion, or change one."""
        dialog = CriterionDialog(self._bench, line, self)
        dialog.saved.connect(lambda _changes: self._read())
        dialog.open()

    def _change(self) -> None:
        line = self.lines.line(self.form.table.currentIndex().row())
        if line is not None:
            self.edit(line)

    def _read(self) -> None:
        self._bench.read(self, self._bench.acts.guidance.criteria, self._show)

    def _show(self, lines: tuple[CriterionLine, ...]) -> None:
        self.lines.show_lines(lines)
        self.form.table.selectRow(0)

    def _columns(self) -> tuple[Column[CriterionLine], ...]:
        return (
            Column(self.tr("Name"), lambda line: line.name),
            Column(self.tr("Judged by"), lambda line: word(line.measure), 200),
            Column(self.tr("Weight"), lambda line: number(line.weight), 70, is_number=True),
            Column(
                self.tr("First"),
                lambda line: self.tr("few points") if line.wants_low else self.tr("many points"),
                130,
            ),
            Column(
                self.tr("State"),
                lambda line: self.tr("in use") if line.active else self.tr("out of use"),
                110,
            ),
        )
