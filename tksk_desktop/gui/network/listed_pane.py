# SPDX-License-Identifier: MIT
"""One person of a village's list beside the one registered, and the decision with its reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.identity_numbers import group_digits
from tksk_desktop.domain.village_lists import OF_PAIRS, ListVerdict
from tksk_desktop.gui.forms.ui_listed_pane import Ui_ListedPane
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.widgets.inline_errors import InlineErrors
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.villages.decide_listed import NewListDecision
from tksk_desktop.usecases.villages.list_readings import KnownHere, ListedLine
from tksk_desktop.vocabulary import short_date, word


class ListedPane(QFrame):
    """What is typed stays until another person is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ListedPane()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        self._line: ListedLine | None = None

    def set_up(self, bench: Workbench) -> None:
        """Say where to act."""
        self._bench = bench
        form = self.form
        self._errors = InlineErrors({"verdict": form.verdictBox, "reason": form.reasonEdit})
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.clicked.connect(self.save)
        form.openButton.clicked.connect(self._open)

    def show_line(self, line: ListedLine | None) -> None:
        """Show a person; the same one again keeps what is being typed."""
        is_same = line is not None and _about(self._line) == _about(line)
        self._line = line
        form = self.form
        self.setEnabled(line is not None)
        if line is None:
            for label in (form.outcomeLabel, form.differsLabel, form.listLabel, form.knownLabel):
                label.clear()
            form.openButton.hide()
            form.verdictBox.clear()
            form.reasonEdit.clear()
            self._errors.clear()
            return
        known = line.known
        form.outcomeLabel.setText(word(line.outcome))
        form.differsLabel.setText(self._differing(line))
        form.differsLabel.setVisible(bool(form.differsLabel.text()))
        nobody = self.tr("Nobody")
        form.listLabel.setText(_written(line) if line.row_key else nobody)
        form.knownLabel.setText(nobody if known is None else _registered(known))
        form.openButton.setVisible(known is not None)
        if not is_same:
            self._errors.clear()
            self._offer_verdicts(line)
            form.reasonEdit.setPlainText(line.reason)

    def save(self) -> None:
        """Keep the decision; a refusal stands under its field."""
        line, form = self._line, self.form
        if line is None:
            return
        self._errors.clear()
        new = NewListDecision(
            line.kind_code,
            line.row_key,
            None if line.known is None else line.known.id,
            ListVerdict(form.verdictBox.currentData()),
            form.reasonEdit.toPlainText(),
        )
        act = partial(self._bench.acts.village_lists.decide, new)
        self._bench.do(self, act, self._kept, self._refused)

    def _offer_verdicts(self, line: ListedLine) -> None:
        """Offer what fits: whether two are one can be said of two only."""
        box = self.form.verdictBox
        box.clear()
        is_pair = bool(line.row_key) and line.known is not None
        for verdict in ListVerdict:
            if is_pair or verdict not in OF_PAIRS:
                box.addItem(word(verdict), verdict.value)
        box.setCurrentIndex(max(0, box.findData(line.verdict.value)))

    def _differing(self, line: ListedLine) -> str:
        """Say what is told otherwise, and whether the two may be two people."""
        said = [self.tr("Not sure that it is the same person.")] if line.is_unsure else []
        if line.differs:
            what = ", ".join(word(each) for each in line.differs)
            said.append(self.tr("Differs: {what}.").format(what=what))
        return " ".join(said)

    def _kept(self, _changes: Changes) -> None:
        self._bench.doors.told(self.tr("The decision is kept, also for the village's next list."))

    def _refused(self, error: EntryRefused) -> None:
        self._errors.show(error.problems)

    def _open(self) -> None:
        if self._line is not None and self._line.known is not None:
            self._bench.doors.client(self._line.known.id)


def _about(line: ListedLine | None) -> object:
    if line is None:
        return None
    return line.kind_code, line.row_key, line.known and line.known.id


def _written(line: ListedLine) -> str:
    return _facts(
        line.name,
        f"NIK {group_digits(line.nik)}" if line.nik else "",
        f"No. KK {group_digits(line.family_card_number)}" if line.family_card_number else "",
        word(line.sex) if line.sex else "",
        short_date(line.birth_date) if line.birth_date else "",
        line.address,
    )


def _registered(known: KnownHere) -> str:
    return _facts(
        known.name,
        f"NIK {group_digits(known.nik)}" if known.nik else "",
        short_date(known.birth_date) if known.birth_date else "",
        ", ".join(filter(None, (known.address, known.village_name))),
    )


def _facts(*facts: str) -> str:
    return "\n".join(filter(None, facts))
