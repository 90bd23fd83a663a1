# SPDX-License-Identifier: MIT
"""Quick entry after a day of visits: one row a visit, each saved for itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QVBoxLayout, QWidget

from tksk_desktop.domain.errors import EntryRefused
from tksk_desktop.domain.sessions import ObstacleKind
from tksk_desktop.gui.error_texts import error_text, problem_text
from tksk_desktop.gui.forms.ui_visit_entry import Ui_VisitEntryDialog
from tksk_desktop.gui.forms.ui_visit_row import Ui_VisitRow
from tksk_desktop.gui.icons import icon
from tksk_desktop.gui.messages import may_lose
from tksk_desktop.gui.overriding import override
from tksk_desktop.gui.workbench import Workbench
from tksk_desktop.usecases.agenda.readings import VisitLine
from tksk_desktop.usecases.agenda.record_visit import VisitResult
from tksk_desktop.usecases.changes import Changes
from tksk_desktop.vocabulary import day_and_date, number, word


class VisitRow(QFrame):
    """One visit: whether it was made, what came of it, or what hindered and when again."""

    went_on = Signal()
    """Enter was pressed: on to the next row."""

    def __init__(self, bench: Workbench, visit: VisitLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_VisitRow()
        self.form.setupUi(self)
        self._bench, self.visit = bench, visit
        self.is_kept = False
        form = self.form
        form.whoLabel.setText(visit.who)
        form.purposeLabel.setText(visit.purpose)
        form.purposeLabel.setVisible(bool(visit.purpose))
        for said, made in (("–", None), (self.tr("Met"), True), (self.tr("Not met"), False)):
            form.madeBox.addItem(said, made)
        for obstacle in ObstacleKind:
            form.obstacleBox.addItem(word(obstacle), obstacle)
        for field, name in (
            (form.followField, self.tr("Follow-up on")),
            (form.againField, self.tr("Again on")),
        ):
            field.set_up(bench.around.today)
            field.setToolTip(name)
            field.setAccessibleName(name)
            field.setProperty("placeholder", name)
        form.madeBox.setAccessibleName(visit.who)
        form.wrongLabel.hide()
        form.madeBox.currentIndexChanged.connect(self._suit)
        for edit in (form.resultEdit, form.reasonEdit):
            edit.returnPressed.connect(self.went_on)
        self._suit()

    def is_filled(self) -> bool:
        """Tell whether something is said that is not kept yet."""
        return not self.is_kept and self.form.madeBox.currentData() is not None

    def find_wrong(self) -> str:
        """Return what cannot be understood, or nothing."""
        fields = (self.form.followField, self.form.againField)
        if any(field.isVisibleTo(self) and field.is_wrong() for field in fields):
            return self.tr("This is not a date. Write it like 14/12/2026.")
        return ""

    def act(self) -> Callable[[], Changes]:
        """Return the act that keeps the row."""
        form, agenda = self.form, self._bench.acts.agenda
        if form.madeBox.currentData():
            made = VisitResult(
                self.visit.appointment_id,
                form.resultEdit.text(),
                form.followField.value(),
                self.visit.case_id,
            )
            return partial(agenda.record_visit, made)
        return partial(
            agenda.miss,
            self.visit.appointment_id,
            ObstacleKind(form.obstacleBox.currentData()),
            form.reasonEdit.text(),
            again_on=form.againField.value(),
        )

    def kept(self) -> None:
        """Show that the row is kept and cannot be changed here any more."""
        self.is_kept = True
        self.form.wrongLabel.hide()
        self.setEnabled(False)

    def say(self, sentence: str) -> None:
        """Say under the row what is wrong; nothing typed is lost."""
        self.form.wrongLabel.setText(sentence)
        self.form.wrongLabel.setVisible(bool(sentence))

    def _suit(self) -> None:
        made = self.form.madeBox.currentData()
        self.form.metPart.setVisible(made is not False)
        self.form.metPart.setEnabled(made is True)
        self.form.missedPart.setVisible(made is False)


class VisitEntryDialog(QDialog):
    """All open visits of a day, in the order of the sheet."""

    def __init__(
        self, bench: Workbench, day: date, visits: Sequence[VisitLine], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.form = Ui_VisitEntryDialog()
        self.form.setupUi(self)
        self._bench = bench
        self._waiting = 0
        form = self.form
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.headLabel.setText(f"{form.headLabel.text()} · {day_and_date(day)}")
        self.setWindowTitle(form.headLabel.text())
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(8)
        self.rows = [VisitRow(bench, visit, holder) for visit in visits]
        for row in self.rows:
            layout.addWidget(row)
        layout.addStretch(1)
        form.scroll.setWidget(holder)
        for row, after in zip(self.rows, self.rows[1:], strict=False):
            row.went_on.connect(after.form.madeBox.setFocus)
        form.saveButton.setIcon(icon("check", QPalette.ColorRole.HighlightedText))
        form.saveButton.setProperty("look", "main")
        form.saveButton.setAutoDefault(False)
        form.closeButton.setAutoDefault(False)
        form.saveButton.clicked.connect(self.save)
        form.closeButton.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save)
        if self.rows:
            self.rows[0].form.madeBox.setFocus()

    def save(self) -> None:
        """Keep every row that is filled in; a wrong one stays with its sentence."""
        if self._waiting:
            return
        filled = [row for row in self.rows if row.is_filled()]
        for row in filled:
            row.say(row.find_wrong())
        sound = [row for row in filled if not row.find_wrong()]
        self._waiting = len(sound)
        self.form.saveButton.setEnabled(not sound)
        for row in sound:
            self._bench.work.run(row.act(), partial(self._kept, row), partial(self._failed, row))

    @override
    def reject(self) -> None:
        if self._waiting:
            return
        if not any(row.is_filled() for row in self.rows) or may_lose(self._bench.messages, self):
            super().reject()

    def _kept(self, row: VisitRow, changes: Changes) -> None:
        row.kept()
        self._bench.notice.tell(changes)
        self._answered()

    def _failed(self, row: VisitRow, error: Exception) -> None:
        if isinstance(error, EntryRefused):
            row.say(" ".join(problem_text(problem) for problem in error.problems))
        else:
            row.say(error_text(error))
        self._answered()

    def _answered(self) -> None:
        self._waiting -= 1
        if self._waiting:
            return
        self.form.saveButton.setEnabled(True)
        kept = sum(row.is_kept for row in self.rows)
        said = self.tr("{kept} of {all} are saved").format(
            kept=number(kept), all=number(len(self.rows))
        )
        self.form.keptLabel.setText(said)
        if kept == len(self.rows):
            self._bench.doors.told(self.tr("All visits of the day are recorded."))
            self.accept()
            return
        wrong = (row for row in self.rows if row.form.wrongLabel.isVisibleTo(row))
        first = next(wrong, None)
        if first is not None:
            first.form.madeBox.setFocus()
