# SPDX-License-Identifier: MIT
"""The programmes with what the ledger holds of each, and the rules of overlap in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tksk_desktop.domain.overlaps import OverlapRule
from tksk_desktop.domain.programmes import Programme
from tksk_desktop.gui.forms.ui_aid_programmes import Ui_AidProgrammes
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.readings import ProgrammeUse
from tksk_desktop.vocabulary import number, short_date, word


class ProgrammesView(QWidget):
    """Programmes above, rules below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AidProgrammes()
        self.form.setupUi(self)
        self._uses: dict[str, ProgrammeUse] = {}
        self.programmes: LinesModel[Programme] = LinesModel(self._programme_columns(), self)
        self.rules: LinesModel[OverlapRule] = LinesModel(self._rule_columns(), self)
        self.form.table.wear(self.programmes)
        self.form.ruleTable.wear(self.rules)

    def set_up(self, bench: Workbench) -> None:
        """Say where to read."""
        self._bench = bench

    def reload(self) -> None:
        """Read the use of the programmes anew."""
        self._bench.read(self, self._bench.acts.aid.uses, self._show)

    def _show(self, uses: tuple[ProgrammeUse, ...]) -> None:
        self._uses = {use.code: use for use in uses}
        self.programmes.show_lines(self._bench.acts.aid.programmes())
        self.rules.show_lines(self._bench.acts.aid.rules())

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
                110,
                is_number=True,
            ),
            Column(self.tr("Source"), lambda each: each.source, 130),
        )

    def _used(self, programme: Programme, figure: str) -> str:
        use = self._uses.get(programme.code)
        return number(getattr(use, figure)) if use is not None else "–"

    def _rule_columns(self) -> tuple[Column[OverlapRule], ...]:
        return (
            Column(self.tr("Programme"), lambda rule: rule.first, 90),
            Column(self.tr("beside"), lambda rule: rule.second, 90),
            Column(self.tr("Means"), lambda rule: word(rule.standing), 160),
            Column(self.tr("For"), lambda rule: " · ".join(map(word, rule.ties)), 400),
            Column(self.tr("Since"), _validity, 120),
            Column(self.tr("Source"), lambda rule: rule.source),
        )


def _kind(programme: Programme) -> str:
    return f"{word(programme.kind)} ({programme.unit})" if programme.unit else word(programme.kind)


def _validity(each: Programme | OverlapRule) -> str:
    if each.until is None:
        return short_date(each.since)
    return f"{short_date(each.since)} – {short_date(each.until)}"
