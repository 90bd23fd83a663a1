# SPDX-License-Identifier: MIT
"""A new rule of the office, and the end of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.overlaps import TIES, OverlapRule, Standing, Tie
from tksk_desktop.gui.forms.ui_rule_dialog import Ui_RuleDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.day_reason_dialog import DayReasonDialog
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.keep_rules import NewRule
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import word


class RuleDialog(EntryDialog):
    """Two programmes, what they mean together, from when on, and who says so."""

    def __init__(self, bench: Workbench, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_RuleDialog()
        self.form.setupUi(self)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        self._codes = tuple(each.code for each in bench.acts.aid.programmes())
        for box in (form.firstBox, form.secondBox):
            box.addItems(self._codes)
            box.setCurrentIndex(-1)
            box.setPlaceholderText(self.tr("Choose the programme"))
        for standing in Standing:
            form.standingBox.addItem(word(standing))
        form.standingBox.setCurrentIndex(tuple(Standing).index(Standing.NEEDS_REASON))
        self._ties = dict(zip(TIES, (form.personBox, form.cardBox, form.householdBox), strict=True))
        for tie, tick in self._ties.items():
            tick.setText(word(tie))
            tick.setChecked(True)
        form.sinceField.set_up(bench.around.today)
        form.sinceField.set_value(bench.around.today().replace(month=1, day=1))
        editors = {
            "first": form.firstBox,
            "second": form.secondBox,
            "standing": form.standingBox,
            "ties": form.householdBox,
            "since": form.sinceField,
            "source": form.sourceEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.firstBox.currentIndex(),
            form.secondBox.currentIndex(),
            form.standingBox.currentIndex(),
            self._chosen_ties(),
            form.sinceField.text(),
            form.sourceEdit.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        form = self.form
        held = {
            "first": form.firstBox.currentIndex() >= 0,
            "second": form.secondBox.currentIndex() >= 0,
            "since": form.sinceField.value() is not None,
        }
        return tuple(name for name, there in held.items() if not there)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        since = form.sinceField.value()
        assert since is not None, "save() asked for what is missing"
        new = NewRule(
            form.firstBox.currentText(),
            form.secondBox.currentText(),
            tuple(Standing)[form.standingBox.currentIndex()],
            since,
            form.sourceEdit.text(),
            self._chosen_ties(),
        )
        return partial(self.bench.acts.aid.add_rule, new)

    def _chosen_ties(self) -> tuple[Tie, ...]:
        return tuple(tie for tie, tick in self._ties.items() if tick.isChecked())


class RuleEndDialog(DayReasonDialog):
    """The last day of a rule."""

    DAY = "until"

    def __init__(self, bench: Workbench, rule_id: int, rule: OverlapRule, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self._rule_id = rule_id
        self.say(
            self.tr("End the rule"),
            f"{rule.first} · {rule.second} · {word(rule.standing)}",
            day=self.tr("Its last day *"),
            button=self.tr("End the rule"),
            explanation=self.tr("What it says of former periods stays."),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        return partial(self.bench.acts.aid.end_rule, self._rule_id, self.day)
