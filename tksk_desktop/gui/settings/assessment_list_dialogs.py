# SPDX-License-Identifier: MIT
"""Add or change an area of assessments or a risk factor; set the rule of risk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.assessment_risk import RiskRule
from tksk_desktop.domain.assessments import HIGHEST_RISK, AreaGroup
from tksk_desktop.gui.forms.ui_assessment_area_dialog import Ui_AssessmentAreaDialog
from tksk_desktop.gui.forms.ui_risk_factor_dialog import Ui_RiskFactorDialog
from tksk_desktop.gui.forms.ui_risk_rule_dialog import Ui_RiskRuleDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.casework.edit_assessment_lists import NewArea, NewFactor, NewRiskRule
from tksk_desktop.usecases.casework.readings import AreaLine, FactorLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import bands_said, number, word


class AssessmentAreaDialog(EntryDialog):
    """The group, the name and the hint of an area, and whether it is in use."""

    def __init__(self, bench: Workbench, known: AreaLine | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_AssessmentAreaDialog()
        self.form.setupUi(self)
        self._known = known
        form = self.form
        title = self.tr("Change the area") if known else self.tr("Add an area")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for group in AreaGroup:
            form.groupBox.addItem(word(group), group)
        form.activeBox.setChecked(known is None or known.active)
        form.activeBox.setVisible(known is not None)
        if known is not None:
            form.groupBox.setCurrentIndex(tuple(AreaGroup).index(known.group))
            form.nameEdit.setText(known.name)
            form.asksEdit.setText(known.asks)
        editors = {
            "group": form.groupBox,
            "name": form.nameEdit,
            "asks": form.asksEdit,
            "active": form.activeBox,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.groupBox.currentIndex(),
            form.nameEdit.text(),
            form.asksEdit.text(),
            form.activeBox.isChecked(),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        form, acts = self.form, self.bench.acts.assessment_lists
        new = NewArea(
            AreaGroup(form.groupBox.currentData()),
            form.nameEdit.text(),
            form.asksEdit.text(),
            form.activeBox.isChecked(),
        )
        if self._known is None:
            return partial(acts.add_area, new)
        return partial(acts.change_area, self._known.code, new)


class RiskFactorDialog(EntryDialog):
    """What a factor adds and lifts to; the band that this is in is said beside it."""

    def __init__(
        self, bench: Workbench, known: FactorLine | None, rule: RiskRule, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_RiskFactorDialog()
        self.form.setupUi(self)
        self._known, self._rule = known, rule
        form = self.form
        title = self.tr("Change the risk factor") if known else self.tr("Add a risk factor")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        form.activeBox.setChecked(known is None or known.active)
        form.activeBox.setVisible(known is not None)
        form.leastBox.valueChanged.connect(self._say_band)
        if known is not None:
            form.nameEdit.setText(known.name)
            form.pointsBox.setValue(known.points)
            form.leastBox.setValue(known.at_least)
        self._say_band(form.leastBox.value())
        editors = {
            "name": form.nameEdit,
            "points": form.pointsBox,
            "at_least": form.leastBox,
            "active": form.activeBox,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.nameEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.nameEdit.text(),
            form.pointsBox.value(),
            form.leastBox.value(),
            form.activeBox.isChecked(),
        )

    @override
    def act(self) -> Callable[[], Changes]:
        form, acts = self.form, self.bench.acts.assessment_lists
        new = NewFactor(
            form.nameEdit.text(),
            form.pointsBox.value(),
            form.leastBox.value(),
            form.activeBox.isChecked(),
        )
        if self._known is None:
            return partial(acts.add_factor, new)
        return partial(acts.change_factor, self._known.code, new)

    def _say_band(self, least: int) -> None:
        said = self.tr("Who has this factor gets the points and nothing more.")
        if least:
            lifted = self.tr("Who has this factor is at risk {least} at the least: {band}.")
            said = lifted.format(least=least, band=word(self._rule.band(least)).lower())
        self.form.leastLabel.setText(said)


class RiskRuleDialog(EntryDialog):
    """Six numbers; what they make together is said while they are typed."""

    def __init__(self, bench: Workbench, rule: RiskRule, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = Ui_RiskRuleDialog()
        self.form.setupUi(self)
        form = self.form
        self.setWindowTitle(form.titleLabel.text())
        self._boxes = {
            "points_of_mean": form.meanBox,
            "points_of_worst": form.worstBox,
            "points_of_factors": form.factorsBox,
            "medium_from": form.mediumBox,
            "high_from": form.highBox,
            "very_high_from": form.veryHighBox,
        }
        for name, box in self._boxes.items():
            box.setValue(getattr(rule, name))
            box.valueChanged.connect(self._say)
        self._say()
        self.furnish(self._boxes, form.saveButton, form.cancelButton)
        self.begin()
        form.meanBox.setFocus()

    @override
    def typed(self) -> tuple[int, ...]:
        return tuple(box.value() for box in self._boxes.values())

    @override
    def act(self) -> Callable[[], Changes]:
        new = NewRiskRule(*self.typed())
        return partial(self.bench.acts.assessment_lists.change_rule, new)

    def _say(self) -> None:
        form = self.form
        whole = form.meanBox.value() + form.worstBox.value() + form.factorsBox.value()
        form.sumLabel.setText(
            self.tr("Together {sum} of {whole}").format(
                sum=number(whole), whole=number(HIGHEST_RISK)
            )
        )
        form.bandsLabel.setText(
            bands_said(form.mediumBox.value(), form.highBox.value(), form.veryHighBox.value())
        )
