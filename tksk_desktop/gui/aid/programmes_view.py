# SPDX-License-Identifier: MIT
"""The programmes with what the ledger holds of each, and the rules of overlap in words."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.overlaps import OverlapRule
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.gui.aid.programme_dialog import ProgrammeDialog
from tksk_desktop.gui.aid.rule_dialogs import RuleDialog, RuleEndDialog
from tksk_desktop.gui.forms.ui_aid_programmes import Ui_AidProgrammes
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import ProgrammeUse
from tksk_desktop.vocabulary import number, short_date, word

OwnedRule = tuple[int | None, OverlapRule]
"""A rule with its id, where it is one of the office."""


class ProgrammesView(QWidget):
    """Programmes above, rules below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidProgrammes()
        self.form.setupUi(self)
        self._uses: dict[str, ProgrammeUse] = {}
        self.programmes: LinesModel[Programme] = LinesModel(self._programme_columns(), self)
        self.rules: LinesModel[OwnedRule] = LinesModel(self._rule_columns(), self)
        self.form.table.wear(self.programmes)
        self.form.ruleTable.wear(self.rules)

    def set_up(self, bench: Workbench) -> None:
        """Say where to read and act."""
        self._bench = bench
        form = self.form
        form.addProgrammeButton.setIcon(icon("plus", QPalette.ColorRole.PlaceholderText))
        form.addProgrammeButton.clicked.connect(self.add_programme)
        form.changeButton.clicked.connect(self.change_programme)
        form.table.picked.connect(lambda _row: self._suit_change())
        form.table.opened.connect(lambda _row: self.change_programme())
        self._suit_change()
        form.addRuleButton.setIcon(icon("plus", QPalette.ColorRole.PlaceholderText))
        form.addRuleButton.clicked.connect(self.add_rule)
        form.endRuleButton.clicked.connect(self.end_rule)
        form.ruleTable.picked.connect(lambda _row: self._suit_end())
        self._suit_end()

    def reload(self) -> None:
        """Read the use of the programmes anew."""
        self._bench.read(self, self._bench.acts.aid.uses, self._show)
        self._bench.read(self, self._bench.acts.aid.rules, self._show_rules)

    def add_programme(self) -> None:
        """Ask for a programme of the office."""
        self._ask_programme(None)

    def change_programme(self) -> None:
        """Ask how the chosen programme is to be from now on."""
        chosen = self.programmes.line(self.form.table.currentIndex().row())
        if chosen is not None:
            self._ask_programme(chosen)

    def add_rule(self) -> None:
        """Ask for a rule of the office."""
        dialog = RuleDialog(self._bench, self)
        said = self.tr("The rule is kept. Overlaps are asked anew.")
        dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
        dialog.open()

    def end_rule(self) -> None:
        """Ask until when the chosen rule of the office holds."""
        chosen = self.rules.line(self.form.ruleTable.currentIndex().row())
        if chosen is not None and chosen[0] is not None:
            dialog = RuleEndDialog(self._bench, chosen[0], chosen[1], self)
            said = self.tr("The end of the rule is kept.")
            dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
            dialog.open()

    def _ask_programme(self, listed: Programme | None) -> None:
        dialog = ProgrammeDialog(self._bench, listed, self)
        said = self.tr("The programme is kept.")
        dialog.saved.connect(lambda _changes: self._bench.doors.told(said))
        dialog.open()

    def _suit_change(self) -> None:
        chosen = self.programmes.line(self.form.table.currentIndex().row())
        self.form.changeButton.setEnabled(chosen is not None)

    def _show(self, uses: tuple[ProgrammeUse, ...]) -> None:
        self._uses = {use.code: use for use in uses}
        self.programmes.show_lines(self._bench.acts.aid.programmes())

    def _show_rules(self, rules: tuple[OwnedRule, ...]) -> None:
        self.rules.show_lines(rules)
        self._suit_end()

    def _suit_end(self) -> None:
        """Only a rule of the office can be ended; the shipped ones are overruled by one."""
        chosen = self.rules.line(self.form.ruleTable.currentIndex().row())
        self.form.endRuleButton.setEnabled(chosen is not None and chosen[0] is not None)

    def _source(self, each: OwnedRule) -> str:
        own, rule = each
        return self.tr("Own rule: {source}").format(source=rule.source) if own else rule.source

    def _programme_columns(self) -> tuple[Column[Programme], ...]:
        return (
            Column(self.tr("Code"), lambda each: each.code, 80),
            Column(self.tr("Programme"), lambda each: each.name),
            Column(self.tr("Given by"), lambda each: word(each.level), 115),
            Column(self.tr("Meant for"), lambda each: word(each.target), 95),
            Column(self.tr("Kind"), _kind, 110),
            Column(self.tr("Since"), _validity, 95),
            Column(self.tr("People"), lambda each: self._used(each, "people"), 60, is_number=True),
            Column(self.tr("Rupiah"), lambda each: self._used(each, "amount"), 100, is_number=True),
            Column(
                self.tr("Unverified"),
                lambda each: self._used(each, "unverified"),
                125,
                is_number=True,
            ),
            Column(self.tr("Source"), lambda each: each.source, 130),
        )

    def _used(self, programme: Programme, figure: str) -> str:
        use = self._uses.get(programme.code)
        return number(getattr(use, figure)) if use is not None else "–"

    def _rule_columns(self) -> tuple[Column[OwnedRule], ...]:
        return (
            Column(self.tr("Programme"), lambda each: each[1].first, 90),
            Column(self.tr("beside"), lambda each: each[1].second, 90),
            Column(self.tr("Means"), lambda each: word(each[1].standing), 160),
            Column(self.tr("For"), lambda each: " · ".join(map(word, each[1].ties)), 400),
            Column(self.tr("Since"), lambda each: _validity(each[1]), 170),
            Column(self.tr("Source"), self._source),
        )


def _kind(programme: Programme) -> str:
    return f"{word(programme.kind)} ({programme.unit})" if programme.unit else word(programme.kind)


def _validity(each: Programme | OverlapRule) -> str:
    if each.until is None:
        return short_date(each.since)
    return f"{short_date(each.since)} – {short_date(each.until)}"
