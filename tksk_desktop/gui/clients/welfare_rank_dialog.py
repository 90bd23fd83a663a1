# SPDX-License-Identifier: MIT
"""Correct desil by hand; normally it comes with a list and is only read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from tksk_desktop.gui.clients.family_words import rank_line
from tksk_desktop.gui.forms.ui_welfare_rank_dialog import Ui_WelfareRankDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.households.readings import FamilySheet
from tksk_desktop.usecases.households.record_welfare_ranks import RankCorrection
from tksk_desktop.usecases.readings import ClientSheet


class WelfareRankDialog(EntryDialog):
    """The value of the household, or of the person where there is none."""

    def __init__(
        self, bench: Workbench, sheet: ClientSheet, family: FamilySheet, parent: QWidget
    ) -> None:
        super().__init__(bench, parent)
        self.form = Ui_WelfareRankDialog()
        self.form.setupUi(self)
        self._client_id = sheet.id
        self._household = family.household
        form = self.form
        self.setWindowTitle(self.tr("Correct desil"))
        form.titleLabel.setText(self.tr("Correct desil"))
        form.whoLabel.setText(sheet.name)
        ranks = family.ranks if family.household is None else family.household.ranks
        known = rank_line(ranks)
        said = self.tr("Desil comes from DTSEN. What you enter here is kept beside it, as yours.")
        form.sourceLabel.setText(f"{said}\n{known}" if known else said)
        if ranks:
            form.rankBox.setValue(ranks[0].rank)
        form.dateField.set_up(bench.around.today, past_only=True)
        form.dateField.set_value(bench.around.today())
        editors = {
            "rank": form.rankBox,
            "dated_on": form.dateField,
            "reason": form.reasonEdit,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        self.begin()
        form.rankBox.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return form.rankBox.value(), form.dateField.text(), form.reasonEdit.text()

    @override
    def missing(self) -> tuple[str, ...]:
        return ("dated_on",) if self.form.dateField.value() is None else ()

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        day = form.dateField.value()
        assert day is not None, "save() asked for what is missing"
        own = None if self._household is None else self._household.id
        new = RankCorrection(
            form.rankBox.value(),
            day,
            form.reasonEdit.text(),
            household_id=own,
            client_id=self._client_id,
        )
        return partial(self.bench.acts.households.correct_rank, new)
