# SPDX-License-Identifier: MIT
"""The proposals to policy: noted through the month, and what became of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from tksk_desktop.domain.months import Month
from tksk_desktop.gui.forms.ui_proposal_dialog import Ui_ProposalDialog
from tksk_desktop.gui.forms.ui_proposals_dialog import Ui_ProposalsDialog
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.widgets.entry_dialog import EntryDialog
from tksk_desktop.gui.widgets.record_table import Column, LinesModel
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.usecases.proposals.keep_proposal import NewProposal, ProposalSheet
from tksk_desktop.vocabulary import short_date


class ProposalsDialog(QDialog):
    """The list; each proposal is entered in a dialog of its own."""

    def __init__(self, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_ProposalsDialog()
        form.setupUi(self)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench = bench
        self.lines: LinesModel[ProposalSheet] = LinesModel(
            (
                Column(self.tr("Noted"), lambda line: short_date(line.noted_on), 100),
                Column(self.tr("Proposal"), lambda line: " ".join(line.text.split())),
                Column(self.tr("To whom"), lambda line: line.addressee, 150),
                Column(self.tr("State"), self._state_words, 190),
            ),
            self,
        )
        form.table.wear(self.lines)
        form.table.opened.connect(lambda _row: self.change())
        form.empty.set_up(
            "pen-line",
            self.tr("No proposal yet"),
            self.tr("Note what should change as soon as you see it, with the figures for it."),
            self.tr("New proposal"),
        )
        form.empty.asked.connect(partial(self._enter, None))
        form.newButton.clicked.connect(partial(self._enter, None))
        form.changeButton.clicked.connect(self.change)
        form.removeButton.clicked.connect(self.take_back)
        form.closeButton.clicked.connect(self.reject)
        self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        self._bench.read(self, self._bench.acts.proposals.proposals, self._show)

    def change(self) -> None:
        """Change the proposal chosen."""
        line = self._chosen()
        if line is not None:
            self._enter(line)

    def take_back(self) -> None:
        """Take the proposal chosen back, after asking."""
        line = self._chosen()
        if line is None or not self._bench.messages.ask(
            self,
            self.tr("Take the proposal back?"),
            self.tr("It leaves the list and the reports that are not signed yet."),
            yes=self.tr("Take back"),
            no=self.tr("Keep it"),
        ):
            return
        act = partial(self._bench.acts.proposals.remove, line.id)
        self._bench.do(self, act, lambda _changes: self.reload())

    def _enter(self, line: ProposalSheet | None) -> None:
        dialog = ProposalDialog(self._bench, line, self)
        dialog.saved.connect(lambda _changes: self.reload())
        dialog.open()

    def _chosen(self) -> ProposalSheet | None:
        return self.lines.line(self.form.table.currentIndex().row())

    def _show(self, lines: tuple[ProposalSheet, ...]) -> None:
        form = self.form
        self.lines.show_lines(lines)
        form.stack.setCurrentWidget(form.table if lines else form.empty)
        for button in (form.changeButton, form.removeButton):
            button.setEnabled(bool(lines))
        form.table.selectRow(0)

    def _state_words(self, line: ProposalSheet) -> str:
        if line.settled_on is None:
            return self.tr("waiting")
        return f"{short_date(line.settled_on)}: {line.outcome}"


class ProposalDialog(EntryDialog):
    """One proposal; figures of its month are offered to stand on."""

    def __init__(self, bench: Workbench, known: ProposalSheet | None, parent: QWidget) -> None:
        super().__init__(bench, parent)
        self.form = form = Ui_ProposalDialog()
        form.setupUi(self)
        self._known = known
        title = self.tr("New proposal") if known is None else self.tr("Change the proposal")
        self.setWindowTitle(title)
        form.titleLabel.setText(title)
        for field in (form.notedField, form.settledField):
            field.set_up(bench.around.today, past_only=True)
        form.notedField.set_value(bench.around.today() if known is None else known.noted_on)
        if known is not None:
            form.textEdit.setPlainText(known.text)
            form.groundsEdit.setPlainText(known.grounds)
            form.addresseeEdit.setText(known.addressee)
            form.outcomeEdit.setText(known.outcome)
            form.settledField.set_value(known.settled_on)
        editors = {
            "text": form.textEdit,
            "grounds": form.groundsEdit,
            "noted_on": form.notedField,
            "outcome": form.outcomeEdit,
            "settled_on": form.settledField,
        }
        self.furnish(editors, form.saveButton, form.cancelButton)
        form.insertButton.setEnabled(False)
        form.insertButton.clicked.connect(self.insert_figure)
        month = Month.of(form.notedField.value() or bench.around.today())
        bench.read(self, partial(bench.acts.proposals.figures, month), self._offer)
        self.begin()
        form.textEdit.setFocus()

    @override
    def typed(self) -> object:
        form = self.form
        return (
            form.textEdit.toPlainText(),
            form.groundsEdit.toPlainText(),
            form.addresseeEdit.text(),
            form.notedField.text(),
            form.outcomeEdit.text(),
            form.settledField.text(),
        )

    @override
    def missing(self) -> tuple[str, ...]:
        return () if self.form.notedField.value() else ("noted_on",)

    @override
    def act(self) -> Callable[[], Changes]:
        form = self.form
        noted_on = form.notedField.value()
        assert noted_on is not None  # ``missing`` asked for it
        new = NewProposal(
            noted_on,
            form.textEdit.toPlainText(),
            form.groundsEdit.toPlainText(),
            form.addresseeEdit.text(),
            form.settledField.value(),
            form.outcomeEdit.text(),
        )
        known = None if self._known is None else self._known.id
        return partial(self.bench.acts.proposals.keep, new, proposal_id=known)

    def insert_figure(self) -> None:
        """Put the figure chosen behind what is typed."""
        edit = self.form.groundsEdit
        said = edit.toPlainText().rstrip()
        edit.setPlainText("; ".join(filter(None, (said, self.form.figureBox.currentText()))))
        edit.setFocus()

    def _offer(self, sentences: tuple[str, ...]) -> None:
        self.form.figureBox.addItems(sentences)
        self.form.insertButton.setEnabled(bool(sentences))
