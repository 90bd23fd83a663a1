# SPDX-License-Identifier: MIT
"""One case in a client's sheet: where it stands, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QWidget

from tksk_desktop.domain.cases import CaseStage
from tksk_desktop.gui.forms.ui_case_card import Ui_CaseCard
from tksk_desktop.gui.icons import icon
from tksk_desktop.usecases.readings import CaseLine
from tksk_desktop.vocabulary import long_date, word


class CaseCard(QFrame):
    """Shows a case; the sheet does what its buttons ask for."""

    note_wanted = Signal(object)
    move_wanted = Signal(object)
    close_wanted = Signal(object)
    work_wanted = Signal(object)
    """The assessments and the plan of the case (``CaseLine``) are wanted."""

    def __init__(self, case: CaseLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseCard()
        self.form.setupUi(self)
        self.setProperty("look", "card")
        form = self.form
        is_open = case.closed_on is None
        form.stageLabel.setText(self._stage_words(case))
        form.numberLabel.setText(case.number)
        form.problemLabel.setText(case.problem)
        form.daysLabel.setText(self._day_words(case))
        form.outcomeLabel.setText(self.tr("Outcome: {text}").format(text=case.outcome))
        form.outcomeLabel.setVisible(not is_open)
        form.actsRow.setVisible(is_open)
        quiet = QPalette.ColorRole.PlaceholderText
        form.noteButton.setIcon(icon("notebook-pen", quiet))
        form.moveButton.setIcon(icon("arrow-right", quiet))
        form.closeButton.setIcon(icon("circle-check", quiet))
        form.noteButton.clicked.connect(lambda: self.note_wanted.emit(case))
        form.moveButton.clicked.connect(lambda: self.move_wanted.emit(case))
        form.workButton.setIcon(icon("clipboard-list", quiet))
        form.workButton.clicked.connect(lambda: self.work_wanted.emit(case))
        form.closeButton.clicked.connect(lambda: self.close_wanted.emit(case))

    def _stage_words(self, case: CaseLine) -> str:
        if case.closed_on is not None:
            return self.tr("Closed")
        stages = list(CaseStage)
        return self.tr("Stage {place} of {count}: {stage}").format(
            place=stages.index(case.stage) + 1, count=len(stages), stage=word(case.stage)
        )

    def _day_words(self, case: CaseLine) -> str:
        opened = self.tr("Opened {date}").format(date=long_date(case.opened_on))
        if case.closed_on is None:
            return opened
        closed = self.tr("closed {date}").format(date=long_date(case.closed_on))
        return f"{opened} · {closed}"
