# SPDX-License-Identifier: MIT
"""The entries of a potential's history: a contact, a training, how it performs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from tksk_desktop.domain.guidance import Measure
from tksk_desktop.domain.potential_history import BEST_SCORE
from tksk_desktop.gui.forms.ui_performance_dialog import Ui_PerformanceDialog
from tksk_desktop.gui.forms.ui_potential_contact_dialog import Ui_PotentialContactDialog
from tksk_desktop.gui.forms.ui_potential_training_dialog import Ui_PotentialTrainingDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.guidance.readings import CriterionLine
from tksk_desktop.usecases.potentials.history_readings import (
    ContactLine,
    PerformanceLine,
    TrainingLine,
)
from tksk_desktop.usecases.potentials.keep_history import NewContact, NewPerformance, NewTraining

SCORE_WIDTH = 160


class PotentialContactDialog(EntryDialog):
    """A talk: when, with whom, about what, what came of it, when the next one is."""

    def __init__(
        self, bench: Workbench, potential_id: int, line: ContactLine | None, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_PotentialContactDialog()
        form.setupUi(self)
        self._potential_id, self._line = potential_id, line
        title = self.tr("Note a contact") if line is None else self.tr("Correct the contact")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today() if line is None else line.happened_on)
        form.nextField.set_up(bench.around.today)
        if line is not None:
            form.whomEdit.setText(line.with_whom)
            form.aboutEdit.setPlainText(line.about)
            form.outcomeEdit.setPlainText(line.outcome)
            form.nextField.set_value(line.next_on)
        editors = {
            "happened_on": form.dayField,
            "with_whom": form.whomEdit,
            "about": form.aboutEdit,
            "next_on": form.nextField,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.whomEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.dayField.text(),
            form.whomEdit.text(),
            form.aboutEdit.toPlainText(),
            form.outcomeEdit.toPlainText(),
            form.nextField.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return () if self.form.dayField.value() else ("happened_on",)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        day = form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        new = NewContact(
            self._potential_id,
            day,
            form.whomEdit.text(),
            form.aboutEdit.toPlainText(),
            form.outcomeEdit.toPlainText(),
            form.nextField.value(),
        )
        known = None if self._line is None else self._line.id
        return partial(self.bench.acts.guidance.keep_contact, new, contact_id=known)


class PotentialTrainingDialog(EntryDialog):
    """A training: when, who, what about, by whom, which certificate."""

    def __init__(
        self, bench: Workbench, potential_id: int, line: TrainingLine | None, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_PotentialTrainingDialog()
        form.setupUi(self)
        self._potential_id, self._line = potential_id, line
        title = self.tr("Note a training") if line is None else self.tr("Correct the training")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today() if line is None else line.held_on)
        if line is not None:
            form.personEdit.setText(line.person)
            form.topicEdit.setText(line.topic)
            form.organiserEdit.setText(line.organiser)
            form.certificateEdit.setText(line.certificate)
        editors = {
            "held_on": form.dayField,
            "topic": form.topicEdit,
            "organiser": form.organiserEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.topicEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        edits = (form.personEdit, form.topicEdit, form.organiserEdit, form.certificateEdit)
        return form.dayField.text(), *(edit.text() for edit in edits)

    @override
    def missing(self) -> tuple[str, ...]:
        return () if self.form.dayField.value() else ("held_on",)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        day = form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        new = NewTraining(
            self._potential_id,
            day,
            form.topicEdit.text(),
            form.organiserEdit.text(),
            form.personEdit.text(),
            form.certificateEdit.text(),
        )
        known = None if self._line is None else self._line.id
        return partial(self.bench.acts.guidance.keep_training, new, training_id=known)


class PerformanceDialog(EntryDialog):
    """A score from 0 to 4 for each criterion that is noted, with the day."""

    def __init__(
        self,
        bench: Workbench,
        potential_id: int,
        criteria: Sequence[CriterionLine],
        line: PerformanceLine | None,
        parent: QWidget,
    ) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_PerformanceDialog()
        form.setupUi(self)
        self._potential_id, self._line = potential_id, line
        title = self.tr("Score the performance") if line is None else self.tr("Correct the scores")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.dayField.set_up(bench.around.today, past_only=True)
        form.dayField.set_value(bench.around.today() if line is None else line.noted_on)
        former = {} if line is None else {number: score for number, _name, score in line.scores}
        self.boxes: dict[int, QComboBox] = {}
        for each in criteria:
            if each.measure is Measure.NOTED and (each.active or each.id in former):
                self._add_row(each, former.get(each.id))
        if line is not None:
            form.noteEdit.setPlainText(line.note)
        self.furnish(
            {"noted_on": form.dayField, "scores": form.scoresPart},
            form.saveButton,
            form.cancelButton,
        )
        self.begin()

    @override
    def typed(self) -> object:
        form = self.form
        return form.dayField.text(), self._scores(), form.noteEdit.toPlainText()

    @override
    def missing(self) -> tuple[str, ...]:
        return () if self.form.dayField.value() else ("noted_on",)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        day = form.dayField.value()
        assert day is not None, "save() asked for what is missing"
        new = NewPerformance(self._potential_id, day, self._scores(), form.noteEdit.toPlainText())
        known = None if self._line is None else self._line.id
        return partial(self.bench.acts.guidance.keep_performance, new, performance_id=known)

    def _add_row(self, criterion: CriterionLine, score: int | None) -> None:
        box = QComboBox(self)
        box.setAccessibleName(criterion.name)
        box.setFixedWidth(SCORE_WIDTH)
        box.addItem(self.tr("not scored"), None)
        words = (
            self.tr("0 not there"),
            self.tr("1 weak"),
            self.tr("2 fair"),
            self.tr("3 good"),
            self.tr("4 very good"),
        )
        for value in range(BEST_SCORE + 1):
            box.addItem(words[value], value)
        box.setCurrentIndex(0 if score is None else score + 1)
        label = QLabel(criterion.name, self)
        label.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(box)
        self.form.scoreRows.addLayout(row)
        self.boxes[criterion.id] = box

    def _scores(self) -> tuple[tuple[int, int], ...]:
        return tuple(
            (number, box.currentIndex() - 1)
            for number, box in self.boxes.items()
            if box.currentIndex() > 0
        )
