# SPDX-License-Identifier: MIT
"""One finding: both entries side by side, the rule in words, and the decision with its reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.overlap_decisions import Verdict
from tksk_desktop.domain.overlaps import OverlapRule
from tksk_desktop.gui.forms.ui_overlap_pane import Ui_OverlapPane
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.aid.decide_overlap import NewDecision
from tksk_desktop.usecases.aid.readings import AidLine, OverlapLine
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import number, rule_said, short_date, word


class OverlapPane(QFrame):
    """What is typed stays until another finding is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_OverlapPane()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self._line: OverlapLine | None = None

    def set_up(self, bench: Workbench) -> None:
        """Say where to act."""
        self._bench = bench
        form = self.form
        for verdict in Verdict:
            form.verdictBox.addItem(word(verdict))
        self._errors = InlineErrors({"verdict": form.verdictBox, "reason": form.reasonEdit})
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.clicked.connect(self.save)
        form.firstButton.clicked.connect(lambda: self._open(self._line and self._line.first))
        form.secondButton.clicked.connect(lambda: self._open(self._line and self._line.second))

    def show_line(self, line: OverlapLine, rule: OverlapRule | None) -> None:
        """Show a finding; the same one again keeps what is being typed."""
        is_same = self._line is not None and self._line.finding == line.finding
        self._line = line
        form, found = self.form, line.finding
        form.ruleLabel.setText(rule_said(rule, found.standing) + ".")
        form.tieLabel.setText(
            self.tr("Shared: {what}").format(what=word(found.tie)) if found.tie else ""
        )
        form.tieLabel.setVisible(found.tie is not None)
        form.firstLabel.setText(_told(line.first))
        lacking = self.tr(
            "No {programme} in this period, for the person, the family card or the household"
        ).format(programme=found.wanted)
        form.secondLabel.setText(_told(line.second) if line.second else lacking)
        form.firstButton.setVisible(line.first.client_id is not None)
        second = line.second
        form.secondButton.setVisible(second is not None and second.client_id is not None)
        # Of whom the name is not shown, nothing is decided either.
        hidden = line.first.is_hidden or (second is not None and second.is_hidden)
        form.saveButton.setEnabled(not hidden)
        if not is_same:
            self._errors.clear()
            form.verdictBox.setCurrentIndex(tuple(Verdict).index(found.verdict))
            form.reasonEdit.setPlainText(found.reason)

    def save(self) -> None:
        """Keep the decision; a refusal stands under its field."""
        if self._line is None:
            return
        form, found = self.form, self._line.finding
        self._errors.clear()
        new = NewDecision(
            found.first_id,
            found.second_id,
            tuple(Verdict)[form.verdictBox.currentIndex()],
            form.reasonEdit.toPlainText(),
            found.wanted,
        )
        act = partial(self._bench.acts.aid.decide, new)
        self._bench.do(self, act, self._kept, self._refused)

    def _kept(self, _changes: Changes) -> None:
        self._bench.doors.told(self.tr("The decision is kept, also when lists are imported anew."))

    def _refused(self, error: EntryRefused) -> None:
        self._errors.show(error.problems)

    def _open(self, entry: AidLine | None) -> None:
        if entry is not None and entry.client_id is not None:
            self._bench.doors.client(entry.client_id)


def _told(entry: AidLine) -> str:
    share = f"Rp{number(entry.amount)}" if entry.amount is not None else ""
    if entry.quantity is not None:
        share = number(entry.quantity)
    return "\n".join(
        filter(
            None,
            (
                entry.name,
                entry.village_name,
                " · ".join(filter(None, (entry.programme_code, entry.stage, share))),
                f"{short_date(entry.period_from)} – {short_date(entry.period_until)}",
                word(entry.verification),
            ),
        )
    )
